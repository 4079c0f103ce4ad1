import type { Conversation, Prose, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import { Phrases, phrases } from '../../text/phrases.ts';
import type { PhraseMatch } from '../../text/search.ts';
import { defineRule, type Fix } from '../contract.ts';
import { aboutScales } from '../shared/scales/ends-told.ts';
import { replace } from '../shared/script/writing.ts';

/** Under `how` the whole question is said anew in one stretch. */
const readiness = new Phrases({
  how: {
    nl: ['hoe (bereid|gemotiveerd) (ben|bent|zijn) <je> (nu|)'],
    en: ['how (ready|willing|motivated|prepared) are you (now|) to'],
  },
  word: {
    nl: [
      '<jouw> (motivatie|bereidheid|gemotiveerdheid)',
      '(motivatie|bereidheid) om',
      '(motivatie|bereidheid) (heb|hebt|hebben) <je>',
      '(bereid|gemotiveerd) om',
      'hoe (bereid|gemotiveerd) <je>',
      '(ben|bent|zijn) <je> … (bereid|gemotiveerd)',
      '<je> … (bereid|gemotiveerd) (ben|bent|zijn)',
      '<je> er (al|nu|niet|echt|helemaal|) aan toe',
      '<je> er (al|nu|niet|echt|helemaal|) klaar voor',
      'klaar om (te|er|hiermee|daarmee) (veranderen|stoppen|minderen|beginnen|mee|iets)',
      'klaar voor (verandering|een verandering|de verandering|deze verandering)',
    ],
    en: [
      'your (motivation|willingness|readiness)',
      '(motivation|willingness|readiness) to',
      '(motivation|willingness) do you',
      'how (motivated|willing) (you|are you|do you)',
      "(you|you're|you are) … (motivated|willing) to",
      'how (ready|prepared) (are you|you are|you feel|do you feel)',
      'ready to (change|quit|stop|start|cut)',
      'ready for (change|a change|this change|the change)',
    ],
  },
});

/** A scale of motivation asks for what somebody would give. */
const givesForIt = phrases({
  nl: ['voor over', 'ervoor over', 'voor (overhebt|overheeft|overhebben)', 'ervoor (overhebt|overheeft)'],
  en: ['(give|giving) (nothing|everything|anything)', 'would (you|give) … give', 'nothing to spare'],
});

export default defineRule({
  id: 'readiness-asked',
  dutchName: 'bereidheid-gevraagd',
  group: 'scale',
  severity: 'warning',
  summary: {
    nl: 'Een schaal vraagt hoe bereid of gemotiveerd de cliënt is om te veranderen.',
    en: 'A scale asks how ready or motivated the client is to change.',
  },
  source: 'Schaalvragen',
  reads: ['scale-explanation', 'scale-position'],
  messages: {
    asked: {
      nl: 'Met ‘{words}’ vraag je hoe graag de cliënt wil veranderen. Dat voelt al snel als druk. Vraag liever wat de cliënt ervoor overheeft: een 0 is niets, een 10 is alles.',
      en: 'With ‘{words}’ you ask how eager the client is to change. That soon feels like pressure. Rather ask what the client would give for it: a 0 is nothing, a 10 is everything.',
    },
    give: { nl: 'Vraag wat de cliënt ervoor overheeft', en: 'Ask what the client would give for it' },
  },
  *check(conversation) {
    for (const { kind, subject } of conversation.scales)
      if (kind !== 'motivation') yield* inProse(conversation, subject);
    for (const utterance of aboutScales(conversation))
      yield* inProse(conversation, utterance.prose, [utterance], utterance.turn.scale?.kind === 'motivation');
  },
});

/** On a scale of motivation only the question itself counts: its line and its ends may name what it is about. */
function* inProse(
  conversation: Conversation,
  prose: Prose,
  restsOn: readonly Utterance[] = [],
  isOnMotivation = false,
) {
  const { language } = conversation;
  const match = readiness.findIn(prose, language);
  if (match === undefined || givesForIt.isIn(prose, language)) return;
  if (isOnMotivation && match.label !== 'how') return;
  const fix = restsOn.length > 0 ? askWhatTheyGive(conversation, prose, match) : undefined;
  yield {
    message: 'asked' as const,
    with: { words: prose.text.slice(match.from, match.to) },
    at: spanIn(prose, match.from, match.to),
    restsOn,
    ...(fix && { fixes: [fix] }),
  };
}

const FORMAL = /\bu$/i;
const PLURAL = /\bjullie\b/i;

/** "Hoe bereid ben je om te stoppen" becomes "Hoeveel heb je ervoor over om te stoppen". */
function askWhatTheyGive(
  { language }: Conversation,
  prose: Prose,
  { label, from, to }: PhraseMatch<'how' | 'word'>,
): Fix<'give'> | undefined {
  if (label !== 'how') return undefined;
  const words = prose.text.slice(from, to);
  const have = FORMAL.test(words) ? 'hebt u' : PLURAL.test(words) ? 'hebben jullie' : 'heb je';
  const asked = language === 'nl' ? `hoeveel ${have} ervoor over` : 'how much would you give to';
  const text = words[0] === 'H' ? asked[0]!.toUpperCase() + asked.slice(1) : asked;
  return { title: 'give', kind: 'suggestion', edits: [replace(spanIn(prose, from, to), text)] };
}
