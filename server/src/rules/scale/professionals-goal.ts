import type { Conversation, Prose, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { fold } from '../../text/fold.ts';
import { phrases } from '../../text/phrases.ts';
import type { PhraseMatch } from '../../text/search.ts';
import { type Word, wordsIn, wordsOf } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { aboutScales } from '../shared/scales/ends-told.ts';
import { isQuoted } from '../shared/wording/quoted-speech.ts';

/** Openings of what the speaker wishes; whom it is wished for comes behind. */
const wishes = phrases({
  nl: [
    '(ik|wij|we) (wil|willen|verwacht|verwachten) (graag|heel graag|het liefst|liever|eigenlijk|) dat',
    '(ik|wij|we) (zou|zouden) (graag|heel graag|het liefst|eigenlijk|) (zien|willen|willen zien) dat',
    '(ik|wij|we) (zie|zien) (graag|heel graag|het liefst|liever) dat',
    '(wil|willen|verwacht|verwachten) (ik|wij|we) (graag|het liefst|) dat',
    '(ik|wij|we) (graag|heel graag|het liefst) (wil|willen|zie|zien|zou willen|zouden willen) dat',
    'wat (ik|wij|we) (graag|eigenlijk|) (wil|willen|verwacht|verwachten) dat',
    'wat (ik|wij|we) (graag|) (van|voor)',
    '(mijn|ons) (doel|plan|wens) (voor|met|is dat)',
  ],
  en: [
    '(i|we) (really|also|just|) (want|expect)',
    "(i'd|we'd|i would|we would) (really|) (like|love|want|prefer)",
    'what (i|we) (really|) (want|expect) (for|from|of)',
    '(my|our) (goal|aim|plan|wish) for',
  ],
});

/** What somebody who explains a scale may well want of the other: to look at it, and to answer. */
const requests: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    'kijk kijkt bekijkt kijken cijfer getal kleur schaal geef geeft zeg zegt kies kiest zet wijst aanwijst aangeeft denkt nadenkt bedenkt terugdenkt voorstelt inbeeldt vertelt invult inkleurt antwoord antwoordt pakt tekent weet begrijpt luistert vraagt'.split(
      ' ',
    ),
  ),
  en: new Set(
    'look think imagine give pick choose tell say put rate point take picture try use show write tick mark know understand consider answer scale number colour color'.split(
      ' ',
    ),
  ),
};
/** Such a word stands within so many words. */
const REACH = 9;

const addressed: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set('je jij jou u jullie'.split(' ')),
  en: new Set(['you']),
};

export default defineRule({
  id: 'professionals-goal',
  dutchName: 'doel-van-de-professional',
  group: 'scale',
  severity: 'warning',
  summary: {
    nl: 'Een schaal gaat over wat jij van de cliënt wilt.',
    en: 'A scale is about what you want of the client.',
  },
  source: 'Schaalvragen',
  reads: ['scale-explanation', 'scale-position', 'scale-question'],
  messages: {
    yours: {
      nl: 'Met ‘{words}’ gaat deze schaal over jouw doel. Een stapje omhoog is pas iets waard als {client} daar zelf naartoe wil. Vraag hoe {client} het graag zou zien, en zet dat bovenaan.',
      en: 'With ‘{words}’ this scale is about your goal. A step up is only worth something if it is where {client} wants to go. Ask how {client} would like it to be, and put that at the top.',
    },
  },
  *check(conversation) {
    const { scales } = conversation;
    const said = aboutScales(conversation);
    if (scales.length === 0 && said.length === 0) return;
    const clients = conversation.participants.filter(({ role }) => role === 'client');
    const client = clients.length === 1 ? clients[0]!.name.text : undefined;
    for (const { subject } of scales) yield* inText(conversation, subject, client);
    for (const utterance of said) yield* inText(conversation, utterance.prose, client, [utterance]);
  },
});

function* inText(
  { language }: Conversation,
  prose: Prose,
  client: string | undefined,
  restsOn: readonly Utterance[] = [],
) {
  const wish = wishes
    .allIn(prose, language)
    .find((each) => isForClient(wordsIn(prose), each, client, language) && !isQuoted(prose, each.from));
  if (wish === undefined) return;
  const { from } = wish;
  const to = wordsIn(prose)[wish.last]!.end;
  yield {
    message: 'yours' as const,
    with: {
      words: prose.text.slice(from, to),
      client: client ?? { nl: 'de cliënt', en: 'the client' },
    },
    at: spanIn(prose, from, to),
    restsOn,
  };
}

/** Whether the client is who something is wished for, and more than an answer to the question. */
function isForClient(
  words: readonly Word[],
  { last }: PhraseMatch,
  client: string | undefined,
  language: Language,
): boolean {
  const whom = words[last];
  if (whom === undefined || whom.after === 'sentence') return false;
  const isClient = client !== undefined && whom.key === fold(wordsOf(client)[0]?.text ?? '');
  if (!isClient && !addressed[language].has(whom.key)) return false;
  return !words.slice(last, last + REACH).some(({ key }) => requests[language].has(key));
}
