/** Scripts for measuring: as varied as real ones, the same at every run. */
import { techniques } from '../../server/src/catalogue/catalogue.ts';

/** A small generator of numbers (mulberry32), so that every run measures the same scripts. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const subjects = ['gamen', 'slapen', 'de ruzies', 'het huiswerk', 'eten', 'de telefoon', 'school', 'roken', 'de ochtend', 'oma'];
const moments = ['vandaag', "'s avonds", 'in het weekend', 'na school', 'deze week', 'elke dag', 'af en toe', 'sinds de zomer'];
const people = ['je moeder', 'jullie zoon', 'de juf', 'je broer', 'je vriendin', 'haar vader', 'de buurvrouw'];

const professional = techniques.filter((each) => each.role === 'professional' && each.wording);
const client = techniques.filter((each) => each.role === 'client' && each.wording);

/** A Dutch script of this many turns: two thirds tagged, with phases, choices and now and then a scale. */
export function generateScript(turns: number, seed: number): string {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const lines = [
    `gesprek: Oefening ${seed}`,
    'taal: nl',
    'methode: GIZ',
    `doel: Rust in huis ${pick(moments)}`,
    '',
    'professional Anna: jeugdverpleegkundige',
    'cliënt Mo: vader van Sam (14)',
  ];
  const turn = (speaker: string, from: typeof professional | typeof client) => {
    const technique = pick(from);
    const text = vary(pick(technique.nl.examples));
    lines.push(`${speaker}: ${random() < 0.67 ? `[${technique.nl.name}] ` : ''}${text}`);
  };
  /** The catalogue's example with other words around it, so that no two utterances are alike. */
  const vary = (example: string) =>
    `${example} ${pick(['Het gaat over', 'Dat was', 'Met'])} ${pick(subjects)} ${pick(moments)}, ${pick(people)} en nummer ${Math.floor(random() * 1000)}.`;
  for (let index = 0; index < turns; index += 2) {
    if (index % 20 === 0) lines.push('', `fase: Deel ${index / 20 + 1}`, '');
    if (index % 30 === 10) lines.push('keuze: wat zeg je nu?', 'optie: doorvragen');
    turn('Anna', professional);
    if (index % 30 === 10) lines.push('feedback: je sluit aan bij wat hij zegt', 'optie: afwachten', '(stilte 5s)', 'einde keuze');
    turn('Mo', client);
    if (random() < 0.1) lines.push('(stilte)');
  }
  return `${lines.join('\n')}\n`;
}
