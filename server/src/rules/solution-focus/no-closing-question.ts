import { isA } from '../../conversation/ask.ts';
import type { Turn, Utterance } from '../../conversation/model.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { hasQuestionMark } from '../../text/sentences.ts';
import { defineRule } from '../contract.ts';
import { FEWEST_TURNS_FOR_ABSENCE, isLongEnoughToMiss } from '../shared/script/whole-script.ts';
import { walk } from '../shared/sequences/walk.ts';

interface Memory {
  /** The professional's turns on this path, counted no further than matters. */
  readonly turns: number;
  /** The last open question, where it does not look ahead and nothing since does either. */
  readonly back: Utterance | undefined;
  readonly last: Turn | undefined;
}

const ahead = phrases({
  nl: [
    '(idee|ideeen|plan|plannen|stap|stapje|meenemen|onthouden|onthoud|bijblijft)',
    '(neem|neemt|nemen) <je> … mee',
    '(ga|gaat|gaan) <je>',
    '(wil|wilt|willen|zou|zouden|zal|zullen) (<je>|we)',
    '(morgen|vanavond|straks|volgende|komende|verder|voortaan|vervolg|afspreken|afspraak|vanaf nu|thuis|zo meteen)',
    '(nodig|nuttig|helpen|gebracht|opgeleverd)',
  ],
  en: [
    '(idea|ideas|plan|plans|step|steps|remember|take away|take home|stays)',
    '(will|would|could|shall) (you|we)',
    '(are|is) (you|he|she) going to',
    '(tomorrow|tonight|next|coming|from now on|later|follow-up|home|first)',
    '(need|useful|help|helpful|brought|given)',
  ],
});

export default defineRule({
  id: 'no-closing-question',
  dutchName: 'geen-slotvraag',
  group: 'solution-focus',
  severity: 'info',
  coverage: true,
  summary: {
    nl: 'Je laatste vraag kijkt niet vooruit.',
    en: 'Your last question does not look ahead.',
  },
  source: 'Oplossingsgericht werken',
  reads: ['closing-question', 'scale-action', 'scale-one-higher', 'desired-situation', 'elicit-reaction'],
  // Where nothing at all rounds off, that is what to say.
  yieldsTo: ['path-without-closing'],
  messages: {
    absent: {
      nl: 'Het gesprek houdt hier op, maar je laatste open vraag kijkt niet vooruit. De verandering gaat na het gesprek door, en met een slotvraag kiest de ander wat er mee naar huis gaat. Vraag bijvoorbeeld: ‘Op welke ideeën heeft dit gesprek je gebracht?’',
      en: 'The conversation ends here, but your last open question does not look ahead. Change goes on after the talk, and with a closing question people choose what to take home. You could ask: ‘Which ideas has this talk given you?’',
    },
    last: { nl: 'Dit is je laatste open vraag.', en: 'This is your last open question.' },
  },
  *check(conversation) {
    if (!isLongEnoughToMiss(conversation)) return;
    const { language } = conversation;
    yield* walk<Memory>(conversation, {
      start: { turns: 0, back: undefined, last: undefined },
      key: ({ turns, back, last }, near) => `${turns} ${back !== undefined} ${near(last)}`,
      step(memory, { moment: { kind, turn }, goesOn }, found) {
        const { turns, back, last } = memory;
        if (turn !== undefined) {
          const counts = turn.role === 'professional' && !goesOn ? 1 : 0;
          return {
            turns: Math.min(FEWEST_TURNS_FOR_ABSENCE, turns + counts),
            back: lookingBack(turn, back, language),
            last: turn,
          };
        }
        if (kind === 'end' && turns >= FEWEST_TURNS_FOR_ABSENCE && last !== undefined && back !== undefined) {
          const related = [{ at: back.prose.span, message: 'last' }];
          found({ message: 'absent', at: last.span, restsOn: [back], related });
        }
        return memory;
      },
    });
  },
});

/** The question that is the last one after this turn and looks back; `before` is the one until now. */
function lookingBack(
  { role, utterances }: Turn,
  before: Utterance | undefined,
  language: Language,
): Utterance | undefined {
  if (role !== 'professional')
    return utterances.some((each) => isA(each, 'commitment', 'activation')) ? undefined : before;
  let back = before;
  for (const utterance of utterances) {
    const isKnown = utterance.technique !== undefined;
    if (isKnown && isA(utterance, 'check', 'elicit-need', 'encourager', 'structure', 'scale-explanation'))
      continue;
    const isOpen =
      isKnown && isA(utterance, 'open-question', 'scale-question', 'why-question', 'elicit-reaction');
    if (!isOpen && !hasQuestionMark(utterance.prose)) continue;
    if (looksAhead(utterance, language)) back = undefined;
    else if (isOpen) back = utterance;
  }
  return back;
}

function looksAhead(question: Utterance, language: Language): boolean {
  if (isA(question, 'closing-question', 'scale-action', 'scale-one-higher', 'desired-situation')) return true;
  if (isA(question, 'elicit-reaction', 'invite-summary')) return true;
  // What nobody recognises may well look ahead.
  return question.technique === undefined || ahead.isIn(question.prose, language);
}
