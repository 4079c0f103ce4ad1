/** Scripts for measuring: as varied as real ones, and the same at every run. */
import { scaleSteps, type TechniqueId, techniqueOf } from '../../server/src/catalogue/catalogue.ts';

/** A small generator of numbers (mulberry32), so that every run measures the same scripts. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Shares = Readonly<Partial<Record<TechniqueId, number>>>;

/** How often professionals and clients do what, in parts of a hundred: roughly as in a reasonable conversation. */
const professional: Shares = {
  'open-question': 18,
  'closed-question': 9,
  check: 6,
  'why-question': 1,
  'simple-reflection': 12,
  'complex-reflection': 6,
  'reflection-of-emotion': 5,
  'double-sided-reflection': 2,
  affirmation: 7,
  compliment: 2,
  summary: 4,
  'elicit-need': 4,
  information: 5,
  advice: 2,
  'elicit-reaction': 3,
  'emphasise-autonomy': 2,
  'desired-situation': 3,
  exception: 2,
  success: 2,
  'own-contribution': 2,
  encourager: 3,
};
const client: Shares = {
  neutral: 42,
  desire: 8,
  ability: 4,
  reason: 6,
  need: 4,
  commitment: 4,
  'sustain-talk': 9,
  ambivalence: 3,
  discord: 2,
  confirmation: 9,
  correction: 2,
  'permission-given': 3,
  'asks-information': 2,
  distress: 2,
};

const TAGGED = 0.6;
const PHASE_EVERY = 20;
const CHOICE_EVERY = 30;
const SCALE_EVERY = 60;

const subjects = [
  'gamen',
  'slapen',
  'de ruzies',
  'het huiswerk',
  'eten',
  'de telefoon',
  'school',
  'roken',
  'oma',
];
const moments = ['vandaag', "'s avonds", 'in het weekend', 'na school', 'deze week', 'elke dag', 'af en toe'];
const people = [
  'je moeder',
  'jullie zoon',
  'de juf',
  'je broer',
  'je vriendin',
  'haar vader',
  'de buurvrouw',
];

/** A Dutch script of this many turns, with phases, choices and scales in six steps; no two utterances are alike. */
export function generateScript(turns: number, seed: number): string {
  return new Generator(seed).script(turns, seed);
}

class Generator {
  private readonly random: () => number;
  private readonly lines: string[] = [];
  private spoken = 0;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  script(turns: number, seed: number): string {
    this.lines.push(
      `gesprek: Oefening ${seed}`,
      'taal: nl',
      'methode: GIZ',
      `doel: Rust in huis ${this.pick(moments)}`,
      '',
      'professional Anna: jeugdverpleegkundige',
      'cliënt Mo: vader van Sam (14)',
    );
    while (this.spoken < turns) this.goOn(turns);
    return `${this.lines.join('\n')}\n`;
  }

  private goOn(turns: number): void {
    const at = this.spoken;
    if (at % PHASE_EVERY === 0) this.lines.push('', `fase: Deel ${at / PHASE_EVERY + 1}`, '');
    if (at % SCALE_EVERY === 40 && at + 12 <= turns) this.scale();
    else if (at % CHOICE_EVERY === 10) this.choice();
    else this.exchange();
    if (this.random() < 0.1) this.lines.push('(stilte)');
  }

  private exchange(): void {
    this.say('Anna', professional);
    this.say('Mo', client);
  }

  private choice(): void {
    this.lines.push('keuze: wat zeg je nu?', 'optie: doorvragen');
    this.say('Anna', professional);
    this.lines.push(
      'feedback: je sluit aan bij wat hij zegt',
      'optie: afwachten',
      '(stilte 5s)',
      'einde keuze',
    );
    this.say('Mo', client);
  }

  private scale(): void {
    const stands = 3 + Math.floor(this.random() * 5);
    this.lines.push(`schaal succes 0-10: hoe het gaat met ${this.pick(subjects)}`);
    for (const step of scaleSteps) {
      this.lines.push(`stap ${step.number}:`);
      const phrase = this.pick(step.nl.phrases)
        .replaceAll('{position}', `een ${stands}`)
        .replaceAll('{lower}', `een ${stands - 2}`)
        .replaceAll('{higher}', `een ${stands + 1}`)
        .replaceAll('{low}', 'een 0')
        .replaceAll('{high}', 'een 10')
        .replaceAll('{what}', this.pick(subjects))
        .replaceAll('…', this.pick(subjects));
      this.lines.push(`Anna: ${phrase}`);
      this.spoken++;
      if (step.number === 2) {
        this.lines.push(`Mo: [positie ${stands}] Een ${stands}, denk ik.`);
        this.spoken++;
      } else this.say('Mo', client);
    }
    this.lines.push('einde schaal');
  }

  private say(speaker: string, shares: Shares): void {
    const { nl } = techniqueOf(this.draw(shares));
    const tag = this.random() < TAGGED ? `[${nl.name}] ` : '';
    this.lines.push(`${speaker}: ${tag}${this.varied(this.pick(nl.examples))}`);
    this.spoken++;
  }

  /** The catalogue's example with other words behind it, as no two people say quite the same. */
  private varied(example: string): string {
    const number = Math.floor(this.random() * 1000);
    return `${example} Dat was ${this.pick(moments)} met ${this.pick(people)} over ${this.pick(subjects)}, keer ${number}.`;
  }

  private draw(shares: Shares): TechniqueId {
    let left = this.random() * Object.values(shares).reduce((sum, share) => sum + share, 0);
    for (const [id, share] of Object.entries(shares)) {
      left -= share;
      if (left < 0) return id as TechniqueId;
    }
    throw new Error('the shares are empty');
  }

  private pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)]!;
  }
}
