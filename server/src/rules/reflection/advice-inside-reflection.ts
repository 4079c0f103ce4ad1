import { isA, utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { defineRule, type Fix } from '../contract.ts';
import { replace, tagOf } from '../shared/script/writing.ts';
import { echoesClient } from '../shared/wording/client-echoes.ts';
import { type DirectiveWords, firstDirective, tellsOfLife } from '../shared/wording/directive-wording.ts';
import { wordsOfSentence } from '../shared/wording/question-form.ts';

/** How far back the client may have said it. */
const TURNS_BACK = 6;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** With these "je moet" tells how somebody's life is, or what they want: "je moet ook nog werken". */
const ownLife: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: set(
    'alleen ook zoveel nog weer al steeds kiezen missen vechten iedereen alles sterk bewijzen uitleggen verantwoorden doorgaan volhouden werken overleven jezelf toegeven inleveren',
  ),
  en: set(
    'alone also still again already everything everyone both choose fight prove explain cope manage work keep yourself admit',
  ),
};

export default defineRule({
  id: 'advice-inside-reflection',
  dutchName: 'advies-in-reflectie',
  group: 'reflection',
  severity: 'hint',
  summary: {
    nl: 'In een reflectie zeg je wat de ander zou moeten doen.',
    en: 'Within a reflection you say what the client should do.',
  },
  source: 'Reflectief luisteren',
  reads: ['reflection'],
  messages: {
    advice: {
      nl: '‘{words}’ zegt wat de ander zou moeten doen. Een reflectie geeft terug wat de ander bedoelt, maar dit is jouw idee. Zeg wat je hoort, of vraag of je een idee mag geven.',
      en: '‘{words}’ says what the client should do. A reflection gives back what they mean, but this is your idea. Say what you hear, or ask whether you may offer an idea.',
    },
    callItAdvice: { nl: 'Noem het advies', en: 'Call it advice' },
  },
  *check(conversation) {
    for (const utterance of utterancesOfKind(conversation, 'reflection')) {
      const words = adviceIn(utterance, conversation);
      if (words === undefined) continue;
      yield {
        message: 'advice',
        with: { words: utterance.prose.text.slice(words.from, words.to) },
        at: spanIn(utterance.prose, words.from, words.to),
        restsOn: [utterance],
        fixes: fixesFor(conversation, utterance),
      };
    }
  },
});

/** The first words that advise; what the client said and what a life asks of somebody are no advice. */
function adviceIn(utterance: Utterance, conversation: Conversation): DirectiveWords | undefined {
  const { language } = conversation;
  return firstDirective(utterance.prose, language, (words) => {
    if (words.kind === 'warn' || tellsOfLife(utterance.prose, words, language)) return false;
    if (words.kind === 'suggest' && isA(utterance, 'double-sided-reflection')) return false;
    const said = wordsOfSentence(utterance.prose, words.sentence);
    if (words.kind === 'must' && said.some(({ key }) => ownLife[language].has(key))) return false;
    return !echoesClient(conversation, utterance, words.sentence, TURNS_BACK);
  });
}

function fixesFor(conversation: Conversation, { tag }: Utterance): readonly Fix<'callItAdvice'>[] {
  if (tag === undefined || tag.own !== undefined) return [];
  return [
    {
      title: 'callItAdvice',
      kind: 'suggestion',
      edits: [replace(tag.span, tagOf(conversation, 'advice'))],
    },
  ];
}
