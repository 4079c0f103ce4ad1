import { isA } from '../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { Phrases } from '../../text/phrases.ts';
import type { PhraseMatch } from '../../text/search.ts';
import { type Word, wordsIn } from '../../text/words.ts';
import { defineRule, type Problem } from '../contract.ts';
import { exchangeBefore, toFillIn } from '../shared/script/inserted-turns.ts';
import { clientIsTagged, clientTalkIsTagged } from '../shared/script/whole-script.ts';
import { inScript, tagOf } from '../shared/script/writing.ts';
import { walk } from '../shared/sequences/walk.ts';
import { asksForInformation } from '../shared/wording/client-answers.ts';
import { directivesIn } from '../shared/wording/directive-wording.ts';
import { statedAt } from '../shared/wording/own-words.ts';

/** What has come before on this path: something that points towards change, or leave to tell. */
interface Memory {
  readonly isTalkedOf: boolean;
  readonly isAllowed: boolean;
}

/** `because` leads up to a reason; a `benefit` is one by itself, for the person who is spoken to. */
const reasons = new Phrases({
  because: {
    nl: ['want', 'omdat', 'zodat', 'immers'],
    en: ['because', 'so that', 'that way'],
  },
  benefit: {
    nl: [
      'dan (kun|kunt|kan|kunnen|heb|hebt|hebben|ben|bent|zijn|word|wordt|voel|voelt|slaap|slaapt|krijg|krijgt|houd|hou|houdt|bespaar|bespaart|merk|merkt|hoef|hoeft|zul|zult) <je>',
      'zo (kun|kunt|heb|hebt|krijg|krijgt|bespaar|bespaart) <je>',
      '(zodat|waardoor) <je>',
      '(goed|beter|slecht|gezond|gezonder|ongezond|schadelijk|gevaarlijk) voor (<je>|<jouw>|jezelf|hem|haar)',
      '(scheelt|bespaart|geeft|kost) (je|jou|u|jullie)',
      '<je> (hebt|heb|heeft|krijgt|krijg|houdt|voelt) (dan|er|ook) … (meer|minder|over|beter|fitter)',
    ],
    en: [
      "then (you|you'll|you'd|he'd|he'll|she'd|she'll|they'd|they'll)",
      "(you'll|you will|you'd|you would) (also|even|soon|) (be|feel|have|sleep|get|save|find|notice|live|breathe)",
      '(good|better|bad|healthy|healthier|harmful|dangerous|unhealthy) for (you|your|him|her|them)',
      '(it|that) (saves|will save|would save|gives|will give|costs|helps|will help|would help) (you|your)',
      "(it'll|that'll) (save|give|help|make) (you|your)",
    ],
  },
});
const nothing: Memory = { isTalkedOf: false, isAllowed: false };

/** So many words may stand between "want" and the benefit it leads up to. */
const NEAR = 4;

export default defineRule({
  id: 'reasons-supplied',
  dutchName: 'redenen-aangedragen',
  group: 'change-talk',
  severity: 'warning',
  summary: {
    nl: 'Je somt redenen om te veranderen op, voordat de cliënt er zelf een noemt.',
    en: 'You list reasons for change before the client has named one.',
  },
  source: 'Verandertaal',
  reads: ['change-talk', 'information', 'persuade', 'confront', 'permission-given', 'asks-information'],
  yieldsTo: [
    'resistance-met-with-push',
    'advice-without-permission',
    'information-without-permission',
    'permission-refused',
    'preaching',
  ],
  options: {
    fewest: {
      type: 'integer',
      default: 2,
      minimum: 1,
      description: {
        nl: 'Vanaf hoeveel redenen in één beurt het een opsomming is.',
        en: 'From how many reasons in one turn on it is a list.',
      },
    },
  },
  messages: {
    listed: {
      nl: 'Je noemt hier {count} redenen om te veranderen ({words}), en de ander heeft er zelf nog geen genoemd. Redenen die iemand zelf bedenkt, overtuigen veel meer. Vraag er eerst naar: ‘Wat zou het je opleveren?’',
      en: 'You name {count} reasons for change here ({words}), and the client has not named one yet. Reasons that people find for themselves convince far more. Ask for those first: ‘What would it bring you?’',
    },
    ask: { nl: 'Vraag eerst naar eigen redenen', en: 'Ask for their own reasons first' },
  },
  *check(conversation, { fewest }) {
    if (!clientIsTagged(conversation, 1) || !clientTalkIsTagged(conversation)) return;
    const { language } = conversation;
    yield* walk<Memory>(conversation, {
      start: nothing,
      key: ({ isTalkedOf, isAllowed }) => `${isTalkedOf} ${isAllowed}`,
      step(memory, { moment: { kind, turn } }, found) {
        if (memory.isTalkedOf) return memory;
        if (kind === 'phase') return nothing;
        if (turn?.role === 'client') return afterClient(memory, turn, language);
        if (turn?.role !== 'professional' || memory.isAllowed) return memory;
        const listed = reasonsIn(turn, language);
        if (listed.length >= fewest) found(problemOf(conversation, listed));
        return memory;
      },
    });
  },
});

function afterClient(memory: Memory, turn: Turn, language: Language): Memory {
  let { isTalkedOf, isAllowed } = memory;
  for (const utterance of turn.utterances) {
    if (isA(utterance, 'change-talk', 'success-told', 'exception-told', 'ambivalence')) isTalkedOf = true;
    else if (isA(utterance, 'permission-refused')) isAllowed = false;
    else if (isAllowed) continue;
    else if (isA(utterance, 'permission-given') || asksForInformation(utterance, language)) isAllowed = true;
  }
  return isTalkedOf === memory.isTalkedOf && isAllowed === memory.isAllowed
    ? memory
    : { isTalkedOf, isAllowed };
}

interface Reason {
  readonly utterance: Utterance;
  /** The words that lead up to it. */
  readonly words: string;
}

const none: readonly Reason[] = [];

/** The reasons for change that a turn gives. Reasons why things are as they are do not count by themselves. */
function reasonsIn(turn: Turn, language: Language): readonly Reason[] {
  const found: Reason[] = [];
  let isForChange = false;
  for (const utterance of turn.utterances) {
    if (!argues(utterance, language)) continue;
    const { prose } = utterance;
    const stated = reasons
      .allIn(prose, language)
      .filter(({ from }) => statedAt(prose, from, language) !== undefined);
    isForChange ||= !isA(utterance, 'information') || isA(utterance, 'advice');
    isForChange ||= stated.some(({ label }) => label === 'benefit');
    for (const { from, to } of eachOnce(stated, wordsIn(prose)))
      found.push({ utterance, words: prose.text.slice(from, to) });
  }
  return isForChange ? found : none;
}

/** What no technique is known of counts only where it tells somebody what to do: it may well be a reflection. */
function argues(utterance: Utterance, language: Language): boolean {
  if (utterance.technique === undefined) return directivesIn(utterance.prose, language).length > 0;
  return isA(utterance, 'information', 'persuade', 'confront');
}

/** "Want dan heb je meer geld" is one reason, although both its openings are found. */
function eachOnce(
  found: readonly PhraseMatch<'because' | 'benefit'>[],
  words: readonly Word[],
): readonly PhraseMatch[] {
  return found.filter((match, index) => {
    const before = found[index - 1];
    if (before === undefined) return true;
    const isLedUpTo =
      before.label === 'because' &&
      match.label === 'benefit' &&
      match.first - before.last <= NEAR &&
      words.slice(before.last, match.first + 1).every(({ after }) => after !== 'sentence');
    return match.first >= before.last && !isLedUpTo;
  });
}

function problemOf(conversation: Conversation, listed: readonly Reason[]): Problem {
  const { utterance } = listed[0]!;
  const question = inScript(conversation, {
    nl: 'Wat zou het opleveren als het anders ging?',
    en: 'What would it bring if things were different?',
  });
  const edits = exchangeBefore(
    conversation,
    utterance,
    `${tagOf(conversation, 'open-question')} ${question}`,
    `${tagOf(conversation, 'reason')} ${toFillIn}`,
  );
  return {
    message: 'listed',
    with: { count: listed.length, words: listed.map(({ words }) => `‘${words}’`).join(', ') },
    at: mainPlaceOf(utterance),
    restsOn: [utterance],
    fixes: edits === undefined ? [] : [{ title: 'ask', kind: 'suggestion', edits }],
  };
}
