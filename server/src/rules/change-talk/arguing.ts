import { has, isA, professionalUtterances } from '../../conversation/ask.ts';
import type { Conversation, Span, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf, spanIn } from '../../conversation/places.ts';
import { type Arguments, defineRule } from '../contract.ts';
import { FEWEST_TURNS_FOR_SHARES, placeOfScript, substantiveTurns } from '../shared/script/whole-script.ts';
import { type DirectiveWords, firstDirective, tellsOfLife } from '../shared/wording/directive-wording.ts';

/** A turn in which the professional presses, and where. */
interface Pressing {
  readonly utterance: Utterance;
  readonly at: Span;
  /** Absent where the tag says it. */
  readonly words?: DirectiveWords;
}

/** Fewer of them are no habit. */
const FEWEST_TO_COUNT = 3;

export default defineRule({
  id: 'arguing',
  dutchName: 'aandringen',
  group: 'change-talk',
  severity: 'warning',
  summary: {
    nl: 'Je zegt vaak wat de ander moet doen, of je probeert te overtuigen.',
    en: 'You often tell people what to do, or try to persuade them.',
  },
  source: 'Verandertaal',
  reads: ['persuade', 'confront', 'reflection', 'summary', 'information', 'emphasise-autonomy'],
  yieldsTo: [
    'own-opinion',
    'preaching',
    'advice-inside-reflection',
    'summary-adds-advice',
    'solution-in-info',
    'reasons-supplied',
  ],
  options: {
    most: {
      type: 'integer',
      default: 10,
      minimum: 1,
      description: {
        nl: 'In hoeveel van de honderd beurten je mag aandringen.',
        en: 'In how many turns out of a hundred you may press.',
      },
    },
  },
  messages: {
    often: {
      nl: 'In {count} van de {turns} beurten zeg je wat de ander moet doen, of probeer je te overtuigen. Wie geduwd wordt, zoekt tegenargumenten. Vraag naar eigen redenen, en geef terug wat je hoort.',
      en: 'In {count} of your {turns} turns you tell people what to do, or try to persuade them. Someone who is pushed looks for counter-arguments. Ask for their own reasons, and give back what you hear.',
    },
    wording: {
      nl: 'Met ‘{words}’ duw je de ander een kant op, en dat roept snel een ‘ja, maar’ op. Vraag wat de ander zelf zou willen, of geef terug wat je hoort.',
      en: 'With ‘{words}’ you push people one way, and that soon brings a ‘yes, but’. Ask what they would want themselves, or give back what you hear.',
    },
    here: { nl: 'Hier dring je aan.', en: 'Here you press.' },
  },
  *check(conversation, { most }) {
    const pressing = pressingIn(conversation);
    for (const { utterance, at, words } of pressing) {
      if (words === undefined) continue;
      const said = utterance.prose.text.slice(words.from, words.to);
      yield { message: 'wording', with: { words: said } as Arguments, at, severity: 'hint' };
    }
    if (pressing.length < FEWEST_TO_COUNT) return;
    const turns = substantiveTurns(conversation).length;
    if (turns < FEWEST_TURNS_FOR_SHARES || pressing.length * 100 <= most * turns) return;
    yield {
      message: 'often',
      with: { count: pressing.length, turns } as Arguments,
      at: placeOfScript(conversation),
      restsOn: pressing.filter(({ words }) => words === undefined).map(({ utterance }) => utterance),
      related: pressing.map(({ at }) => ({ at, message: 'here' }) as const),
    };
  },
});

/** The turns in which the professional presses, each once. */
function pressingIn(conversation: Conversation): readonly Pressing[] {
  const { language } = conversation;
  const found: Pressing[] = [];
  let last: Turn | undefined;
  const tagged = has(conversation, 'persuade', 'confront');
  for (const utterance of professionalUtterances(conversation)) {
    if (utterance.turn === last || isLeftAlone(utterance)) continue;
    const persuades = tagged && isA(utterance, 'persuade', 'confront');
    const words = persuades
      ? undefined
      : firstDirective(
          utterance.prose,
          language,
          (each) => each.kind !== 'suggest' && !tellsOfLife(utterance.prose, each, language),
        );
    if (!persuades && words === undefined) continue;
    last = utterance.turn;
    const at = words === undefined ? mainPlaceOf(utterance) : spanIn(utterance.prose, words.from, words.to);
    found.push({ utterance, at, ...(words && { words }) });
  }
  return found;
}

/**
 * What says something of the other person's life ("je moet elke dag vroeg op") or of how things go presses nobody;
 * information has a rule of its own.
 */
function isLeftAlone(utterance: Utterance): boolean {
  return isA(
    utterance,
    'reflection',
    'summary',
    'affirmation',
    'information',
    'emphasise-autonomy',
    'structure',
    'scale-question',
    'encourager',
  );
}
