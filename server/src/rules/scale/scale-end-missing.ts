import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Scale, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { Phrases } from '../../text/phrases.ts';
import { hasQuestionMark } from '../../text/sentences.ts';
import { defineRule, type Edit, type Problem } from '../contract.ts';
import { sentenceOfEnds } from '../shared/scales/anchors.ts';
import { endsInSubject, endsToldBy, rangeAround } from '../shared/scales/ends-told.ts';
import { isSame, positionsSaid } from '../shared/scales/positions.ts';
import type { End } from '../shared/scales/scale-ends.ts';
import { stepAskedBy } from '../shared/scales/scale-steps.ts';
import { insertAt } from '../shared/script/writing.ts';
import { walk } from '../shared/sequences/walk.ts';

/** What has been told of the scale at hand, and the last thing that told it. */
interface Memory {
  readonly low: boolean;
  readonly high: boolean;
  readonly by?: Utterance;
}

const nothingTold: Memory = { low: false, high: false };
const allTold: Memory = { low: true, high: true };

export default defineRule({
  id: 'scale-end-missing',
  dutchName: 'schaal-zonder-uiteinde',
  group: 'scale',
  severity: 'warning',
  summary: {
    nl: 'De uitleg van een schaal zegt niet wat de onderkant of de bovenkant betekent.',
    en: 'The explanation of a scale does not say what the bottom or the top means.',
  },
  source: 'Schaalvragen',
  reads: ['scale-explanation', 'scale-position'],
  messages: {
    low: {
      nl: 'Deze uitleg zegt niet wat de onderkant van de schaal is. Dan kan de cliënt niet zien wat er al bereikt is. Vertel ook wat de laagste plek betekent.',
      en: 'This explanation does not say what the bottom of the scale is. So the client cannot see what has been reached already. Also say what the lowest place means.',
    },
    high: {
      nl: 'Deze uitleg zegt niet wat de bovenkant van de schaal is. Dan weet de cliënt niet waar het naartoe kan. Vertel ook wat de hoogste plek betekent.',
      en: 'This explanation does not say what the top of the scale is. So the client does not know where it may lead. Also say what the highest place means.',
    },
    both: {
      nl: 'Deze uitleg zegt niet wat de onderkant en de bovenkant van de schaal zijn. Dan is elk antwoord een gok. Vertel wat de laagste en de hoogste plek betekenen.',
      en: 'This explanation does not say what the bottom and the top of the scale are. So any answer is a guess. Say what the lowest and the highest place mean.',
    },
    tell: { nl: 'Vertel erbij wat er ontbreekt', en: 'Add what is missing' },
  },
  *check(conversation) {
    if (!has(conversation, 'scale-question')) return;
    yield* walk<Memory>(conversation, {
      start: nothingTold,
      key: ({ low, high, by }, near) => `${low} ${high} ${low && high ? by === undefined : near(by?.turn)}`,
      step(before, { moment: { kind, scale, turn } }, found) {
        if (kind === 'scale' || kind === 'scale-end' || kind === 'phase' || kind === 'end') {
          judge(conversation, before, found);
          return scale === undefined || kind !== 'scale' ? nothingTold : toldInLine(scale, conversation);
        }
        if (turn === undefined) return before;
        let memory = before;
        for (const utterance of turn.utterances) {
          const asks = asksPosition(utterance);
          memory = afterUtterance(conversation, memory, utterance, asks);
          if (!asks) continue;
          judge(conversation, memory, found);
          // In a scale block the same scale goes on; in running talk the next explanation is of another one.
          memory = utterance.turn.scale === undefined ? nothingTold : allTold;
        }
        return memory;
      },
    });
  },
});

function asksPosition(utterance: Utterance): boolean {
  return stepAskedBy(utterance) === 2;
}

/** What is told once somebody has spoken. When the explanation has begun, the client may fill in an end too. */
function afterUtterance(
  conversation: Conversation,
  before: Memory,
  utterance: Utterance,
  asks: boolean,
): Memory {
  const isExplanation = utterance.turn.role === 'professional' && isA(utterance, 'scale-explanation');
  const goesOn = before.by !== undefined || utterance.turn.step?.number === 1;
  if (!isExplanation && !goesOn && !asks) return before;
  const ends = endsSaid(conversation, utterance, isExplanation || goesOn);
  const tells = isExplanation || (ends.size > 0 && utterance.turn.role === 'professional');
  return {
    low: before.low || ends.has('low'),
    high: before.high || ends.has('high'),
    ...(tells ? { by: utterance } : before.by && { by: before.by }),
  };
}

function judge(
  conversation: Conversation,
  { low, high, by }: Memory,
  found: (problem: Problem) => void,
): void {
  if (by === undefined || (low && high)) return;
  const missing: End[] = [...(low ? [] : ['low' as const]), ...(high ? [] : ['high' as const])];
  found({
    message: missing.length === 2 ? 'both' : missing[0]!,
    at: mainPlaceOf(by),
    restsOn: [by],
    fixes: [{ title: 'tell', kind: 'suggestion', edits: tellToo(conversation, by, missing) }],
  });
}

function toldInLine(scale: Scale, { language }: Conversation): Memory {
  const ends = endsInSubject(scale, language);
  return {
    low: ends.some(({ end }) => end === 'low'),
    high: ends.some(({ end }) => end === 'high'),
  };
}

/** Other ways to say which end is meant: by a place on a line, or as the worst and the best. */
const sides = new Phrases<End>({
  low: {
    nl: [
      '(links|linkerkant|laagst|laagste|beneden|begin|start|helemaal niet|helemaal niets|leeg)',
      '(slechtst|slechtste|moeilijkst|moeilijkste|ergst|ergste|zwaarst|zwaarste|minst|niets|niks)',
      'de ene kant',
    ],
    en: [
      '(left|lowest|start|beginning|empty|worst|hardest|least|not at all|nothing)',
      '(left-hand|one) (side|end)',
      'on the left',
    ],
  },
  high: {
    nl: [
      '(rechts|rechterkant|hoogst|hoogste|boven|eind|einde|finish|vol)',
      '(best|beste|mooist|mooiste|fijnst|fijnste|allerbest|allerbeste|meest)',
      'zoals <je> (het|) … (wilt|wil|willen|wenst|hoopt)',
      'doel … (bereikt|gehaald)',
      'de andere kant',
    ],
    en: [
      '(highest|finish|full|best|most|exactly)',
      '(right-hand|other|right) (side|end)',
      "the way you'd (like|want)",
      'you (want|hope|wish)',
      'goal … (reached|met)',
      'on the right',
      "(you're|you are) (hoping|wishing)",
    ],
  },
});

/** The ends that are spoken of. Once the explanation has begun, asking for an end tells it as well. */
function endsSaid({ language }: Conversation, utterance: Utterance, isExplaining: boolean): ReadonlySet<End> {
  const told = endsToldBy(utterance, language).map(({ end }) => end);
  if (!isExplaining) return new Set(told);
  const inOtherWords = sides.allIn(utterance.prose, language).map(({ label }) => label);
  const isAsked = utterance.turn.role === 'client' || hasQuestionMark(utterance.prose);
  return new Set([...told, ...inOtherWords, ...(isAsked ? endsNamed(utterance, language) : [])]);
}

function endsNamed({ prose, turn }: Utterance, language: Language): readonly End[] {
  const { low, high } = rangeAround(turn.scale, prose, language);
  return positionsSaid(prose, language).flatMap(({ role, value }): End[] => {
    if (role === 'end') return [];
    return isSame(value, low) ? ['low'] : isSame(value, high) ? ['high'] : [];
  });
}

/** Behind the explanation; where that asks at once, before it. */
function tellToo(conversation: Conversation, { prose, turn }: Utterance, missing: readonly End[]): Edit[] {
  const said = sentenceOfEnds(conversation, turn.scale, prose, missing);
  if (hasQuestionMark(prose)) return [insertAt(prose.span.start, `${said} `)];
  const stop = /[.!…]$/.test(prose.text) ? '' : '.';
  return [insertAt(prose.span.end, `${stop} ${said}`)];
}
