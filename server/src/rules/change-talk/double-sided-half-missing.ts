import { professionalUtterances } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Bilingual } from '../../locale/language.ts';
import type { PhraseMatch } from '../../text/search.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { wordsIn } from '../../text/words.ts';
import { defineRule, type Fix, type Problem } from '../contract.ts';
import { inScript, replace, tagOf } from '../shared/script/writing.ts';
import { firstHalfIn, holdSecondHalf, joinsTwo } from '../shared/wording/two-sides.ts';

export default defineRule({
  id: 'double-sided-half-missing',
  dutchName: 'andere-kant-ontbreekt',
  group: 'change-talk',
  severity: 'warning',
  summary: {
    nl: 'Een dubbelzijdige reflectie waarvan de tweede kant ontbreekt.',
    en: 'A double-sided reflection that lacks its second side.',
  },
  source: 'Verandertaal',
  reads: ['double-sided-reflection'],
  messages: {
    half: {
      nl: 'Na ‘{words}’ komt de andere kant niet. De ander hoort nu maar één helft, terwijl juist de twee samen laten zien waar de twijfel zit. Maak het af: ‘{instead}’.',
      en: 'After ‘{words}’ the other side never comes. People hear only half of it, while it takes both to show where the doubt lies. Finish it: ‘{instead}’.',
    },
    oneSide: {
      nl: 'Dit heet een dubbelzijdige reflectie, terwijl ik er maar één kant in lees. Juist naast elkaar laten twee kanten zien waar de twijfel zit. Noem ook de andere, bijvoorbeeld met ‘{instead}’.',
      en: 'This is called a double-sided reflection, but I read only one side in it. It takes both sides to show where the doubt lies. Name the other one too, with ‘{instead}’ for instance.',
    },
    complete: {
      nl: 'Zet de tweede kant klaar om in te vullen',
      en: 'Add the second side for you to fill in',
    },
    retag: { nl: 'Noem het een reflectie: {tag}', en: 'Call it a reflection: {tag}' },
  },
  *check(conversation) {
    for (const utterance of professionalUtterances(conversation)) {
      const first = firstHalfIn(utterance.prose, conversation.language);
      if (first === undefined) yield* ofTag(conversation, utterance);
      else if (!isCompleted(conversation, utterance, first.last)) yield half(conversation, utterance, first);
    }
  },
});

function half(
  conversation: Conversation,
  utterance: Utterance,
  first: PhraseMatch,
): Problem<'half' | 'complete'> {
  const { prose } = utterance;
  const instead = first.phrase === 'enerzijds' ? another : otherSide;
  return {
    message: 'half',
    with: { words: prose.text.slice(first.from, first.to), instead },
    at: spanIn(prose, first.from, first.to),
    fixes: completion(conversation, utterance, first.from, instead),
  };
}

function ofTag(
  conversation: Conversation,
  utterance: Utterance,
): readonly Problem<'oneSide' | 'complete' | 'retag'>[] {
  const { tag, prose } = utterance;
  if (tag?.technique !== 'double-sided-reflection' || !hasOneSide(conversation, utterance)) return [];
  const completed = completion(conversation, utterance, prose.text.length - 1, atOnce);
  return [
    {
      message: 'oneSide',
      with: { instead: atOnce },
      at: tag.span,
      fixes: [...completed, ...retag(conversation, utterance)],
    },
  ];
}

const otherSide: Bilingual = { nl: 'en aan de andere kant …', en: 'and on the other hand …' };
const another: Bilingual = { nl: 'en anderzijds …', en: otherSide.en };
const atOnce: Bilingual = { nl: 'en tegelijk …', en: 'and at the same time …' };

/** Whether the second half follows behind the words up to `last`, in the same turn, on however many lines. */
function isCompleted(
  { turns, language }: Conversation,
  { turn, index, prose }: Utterance,
  last: number,
): boolean {
  if (holdSecondHalf(wordsIn(prose).slice(last), language)) return true;
  const next = turns[turn.index + 1];
  const behind = [
    ...turn.utterances.slice(index + 1),
    ...(next?.label.text === turn.label.text ? next.utterances : []),
  ];
  return behind.some((each) => holdSecondHalf(wordsIn(each.prose), language));
}

/** Decision 32: two clauses suffice, whatever stands between them; so do two such utterances in one turn. */
function hasOneSide({ language }: Conversation, { prose, turn, tag }: Utterance): boolean {
  const words = wordsIn(prose);
  if (words.length === 0 || words.slice(1).some(({ after }) => after !== 'none')) return false;
  if (turn.utterances.filter((each) => each.tag?.technique === tag!.technique).length > 1) return false;
  return !joinsTwo(prose, language);
}

/** Goes on with the other side at the end of the sentence in which `offset` stands; a question is left alone. */
function completion(
  conversation: Conversation,
  { prose }: Utterance,
  offset: number,
  instead: Bilingual,
): readonly Fix<'complete'>[] {
  const sentence = sentencesIn(prose).find(({ from, to }) => from <= offset && offset < to);
  if (sentence === undefined || sentence.isQuestion) return [];
  let end = sentence.to;
  while (end > sentence.from && '.!'.includes(prose.text[end - 1]!)) end--;
  const joint = prose.text[end - 1] === '…' ? ' ' : ', ';
  const { start } = spanIn(prose, end - 1, end);
  const edit = replace(
    { start: start + 1, end: spanIn(prose, sentence.to - 1, sentence.to).end },
    joint + inScript(conversation, instead),
  );
  return [{ title: 'complete', kind: 'suggestion', edits: [edit] }];
}

function retag(conversation: Conversation, { tag }: Utterance): readonly Fix<'retag'>[] {
  if (tag === undefined || tag.own !== undefined) return [];
  const text = tagOf(conversation, 'reflection');
  return [{ title: 'retag', with: { tag: text }, kind: 'suggestion', edits: [replace(tag.span, text)] }];
}
