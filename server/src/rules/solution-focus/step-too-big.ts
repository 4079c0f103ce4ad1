import { isA, utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Scale, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Bilingual, Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import type { PhraseMatch } from '../../text/search.ts';
import { wordsIn } from '../../text/words.ts';
import { defineRule, type Problem } from '../contract.ts';
import { isOnTheWay, isStepUp, isTop, leapIn, oneStepOn, severalStepsIn } from '../shared/scales/leaps.ts';
import { distanceBetween, type OnScale, positionsSaid, saidOnScales } from '../shared/scales/positions.ts';
import { inScript, replace } from '../shared/script/writing.ts';

const top = phrases({
  nl: [
    '(bovenaan|bovenin|helemaal boven) (de|het|op|op de|te|uit te|komt|komen|staat|staan)',
    '(helemaal|meteen|gelijk|direct|ineens|in een keer) (bovenaan|boven|naar boven|naar de top|naar het einde)',
    '(naar|op|bij) de top (van|te|uit|komt|komen|staat|staan)',
    'naar de top',
    '(op|naar) het (hoogste|allerhoogste) (cijfer|punt)',
    'je (hele|volledige) doel (in een keer|meteen|ineens)',
  ],
  en: [
    '(all the way|right up|straight) (to the top|up)',
    '(to|at|reach) the (very|) top (of|)',
    '(to|at|reach) the (highest|very highest) (number|point)',
    'your whole goal (at once|in one go)',
  ],
});

const denials: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(['niet', 'geen', 'zonder', 'nooit']),
  en: new Set(['not', 'no', 'without', "don't", "needn't"]),
};
const WORDS_BEFORE = 4;

const oneStep: Bilingual = { nl: 'een klein stapje hoger', en: 'one small step higher' };

export default defineRule({
  id: 'step-too-big',
  dutchName: 'stap-te-groot',
  group: 'solution-focus',
  severity: 'warning',
  summary: {
    nl: 'Je vraagt naar een grote stap, of naar het einddoel in één keer.',
    en: 'You ask about a big step, or about the final goal in one go.',
  },
  source: 'Oplossingsgericht werken',
  reads: ['scale-action', 'scale-one-higher', 'position'],
  yieldsTo: ['number-leap', 'colour-leap'],
  messages: {
    several: {
      nl: 'Met ‘{words}’ vraag je om meer dan één stapje. Een klein stapje lukt eerder, en dat geeft moed voor het volgende. Vraag naar één stapje.',
      en: 'With ‘{words}’ you ask for more than one step. A small step is more likely to work out, and gives courage for the next. Ask about one step.',
    },
    top: {
      nl: 'Met ‘{words}’ vraag je in één keer naar de top. Een klein stapje lukt eerder, en dat geeft moed voor het volgende. Vraag wat één stapje hoger zou zijn.',
      en: 'With ‘{words}’ you ask for the top in one go. A small step is more likely to work out, and gives courage for the next. Ask what one step higher would be.',
    },
    smaller: { nl: 'Maak er één klein stapje van', en: 'Make it one small step' },
  },
  *check(conversation) {
    if (utterancesOfKind(conversation, 'scale-one-higher', 'scale-action').length === 0) return;
    const { language } = conversation;
    yield* saidOnScales(conversation, (utterance, on, found) => {
      if (!isStepUp(utterance) || isOnTheWay(utterance.prose, language)) return;
      // Where it is clear from which position to which, number-leap and colour-leap tell.
      if (leapIn(utterance, on, language) !== undefined) return;
      const several = severalStepsIn(utterance.prose, language);
      if (several !== undefined) {
        if (!isDenied(utterance, several, language)) found(severalSteps(conversation, utterance, several));
        return;
      }
      if (isNearTop(on)) return;
      const words = topIn(utterance, on, language);
      if (words !== undefined) found(problemAt('top', utterance, words));
    });
  },
});

/** "Je hoeft niet meteen twee stappen hoger." */
function isDenied({ prose }: Utterance, { first }: PhraseMatch, language: Language): boolean {
  return wordsIn(prose)
    .slice(Math.max(0, first - WORDS_BEFORE), first)
    .some(({ key }) => denials[language].has(key));
}

type Words = Pick<PhraseMatch, 'from' | 'to'>;

/** The words that ask for the top, where nobody knows from which position the step is taken. */
function topIn(utterance: Utterance, on: OnScale, language: Language): Words | undefined {
  const { prose, turn, inferred } = utterance;
  const inWords = top.findIn(prose, language);
  if (inWords !== undefined) return isDenied(utterance, inWords, language) ? undefined : inWords;
  // In running talk "Hoe ziet een 10 eruit?" may ask what the client hopes for.
  if (inferred && turn.step === undefined && !isA(utterance, 'scale-action')) return undefined;
  if (on.stands.length > 0 || on.told.length > 0) return undefined;
  const said = positionsSaid(prose, language);
  if (said.some(({ value }) => !isTop(value, on.scale))) return undefined;
  return said.find(({ role, value }) => role !== 'from' && role !== 'end' && isTop(value, on.scale));
}

/** Whether the client is one step from the top: then that is the next step. */
function isNearTop({ stands, told, scale }: OnScale): boolean {
  const values = [...stands.flatMap((stand) => stand.values), ...told];
  return values.some((value) => {
    const distance = distanceBetween(value, topOf(value, scale));
    return distance !== undefined && distance <= oneStepOn(scale, value);
  });
}

function topOf(value: OnScale['told'][number], scale: Scale | undefined): OnScale['told'][number] {
  if (value.colour !== undefined) return { colour: 'green' };
  return { number: scale?.range.high.number ?? 10 };
}

function severalSteps(conversation: Conversation, utterance: Utterance, words: PhraseMatch): Problem {
  const edit = replace(spanIn(utterance.prose, words.from, words.to), inScript(conversation, oneStep));
  return {
    ...problemAt('several', utterance, words),
    fixes: [{ title: 'smaller', kind: 'suggestion', edits: [edit] }],
  };
}

function problemAt(message: 'several' | 'top', utterance: Utterance, { from, to }: Words) {
  const { prose } = utterance;
  return {
    message,
    with: { words: prose.text.slice(from, to) },
    at: spanIn(prose, from, to),
    restsOn: [utterance],
  };
}
