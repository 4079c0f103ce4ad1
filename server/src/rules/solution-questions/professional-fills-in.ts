import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { phrases } from '../../text/phrases.ts';
import { hasQuestionMark, sentencesIn } from '../../text/sentences.ts';
import { defineRule, type Fix } from '../contract.ts';
import { addressedAt } from '../shared/script/inserted-turns.ts';
import { insertAt, replace, tagOf } from '../shared/script/writing.ts';
import { formOf, wordsOfSentence } from '../shared/wording/question-form.ts';

/** Openings that leave it to the client how it goes on. */
const invitations = phrases({
  nl: [
    '^stel',
    '^vertel',
    '^beschrijf',
    '^teken',
    '^schrijf',
    '^laat … zien',
    '^neem (me|mij|ons)',
    '^denk (eens|je)',
    '^doe (je|eens|jullie)',
    '^beeld je',
    'ik ben (wel|heel|erg|) (benieuwd|nieuwsgierig)',
    'ik vraag me af',
    'ik hoor (graag|het graag)',
    'ik zou graag (horen|weten)',
    '^ik (heb|ga|wil|stel) … vraag',
  ],
  en: [
    '^suppose',
    '^imagine',
    '^say',
    '^picture',
    '^let',
    '^tell',
    '^describe',
    '^draw',
    '^show',
    '^write',
    '^think',
    '^close your eyes',
    '^take (me|us)',
    'i wonder',
    "(i'm|i am) (curious|wondering|interested)",
    "(i'd|i would) (love|like) to (hear|know)",
    '^i (have|want|am going) … question',
  ],
});

export default defineRule({
  id: 'professional-fills-in',
  dutchName: 'gewenste-situatie-ingevuld',
  group: 'solution-questions',
  severity: 'warning',
  summary: {
    nl: 'Je vult zelf in hoe de cliënt het wil, in plaats van het te vragen.',
    en: 'You fill in how the client would like things to be, instead of asking.',
  },
  source: 'Gewenste situatie',
  reads: ['desired-situation'],
  messages: {
    filled: {
      nl: 'Hier vertel jij hoe de gewenste situatie eruitziet. Een beeld van de cliënt zelf zet aan tot veranderen, een ingevuld beeld niet. Vraag ernaar, en vraag rustig door.',
      en: 'Here you say what the desired situation looks like. A picture of the client’s own sets change going; one that is filled in does not. Ask for it, and calmly keep asking.',
    },
    ask: { nl: 'Vraag hoe de cliënt het ziet: ‘{question}’', en: 'Ask how the client sees it: ‘{question}’' },
    reflect: { nl: 'Noem het een reflectie op verlangen', en: 'Call it a reflection of desire' },
  },
  *check(conversation) {
    for (const utterance of utterancesOfKind(conversation, 'desired-situation')) {
      const { turn, tag, inferred } = utterance;
      if (tag === undefined || inferred || turn.role !== 'professional') continue;
      if (!isStatement(utterance, conversation) || isAskedAfter(utterance, conversation)) continue;
      yield {
        message: 'filled',
        at: tag.span,
        restsOn: [utterance],
        fixes: fixesFor(utterance, conversation),
      };
    }
  },
});

/** Whether no sentence of it asks or invites. */
function isStatement({ prose }: Utterance, { language }: Conversation): boolean {
  return (
    prose.text !== '' &&
    !invitations.isIn(prose, language) &&
    sentencesIn(prose).every(
      (sentence) => !sentence.isQuestion && formOf(wordsOfSentence(prose, sentence), language) !== 'wh',
    )
  );
}

/** Whether the same professional goes on to ask, in this turn or on the next line: "Je wilt rust. Hoe ziet dat eruit?" */
function isAskedAfter({ turn, index }: Utterance, { turns }: Conversation): boolean {
  const next = turns[turn.index + 1];
  const goesOn = next?.label.text === turn.label.text ? next.utterances : [];
  return [...turn.utterances.slice(index + 1), ...goesOn].some(({ prose }) => hasQuestionMark(prose));
}

function fixesFor(utterance: Utterance, conversation: Conversation): readonly Fix<'ask' | 'reflect'>[] {
  const tag = utterance.tag!;
  const question = addressedAt(conversation, utterance.turn, {
    nl: 'Hoe ziet dat er voor jou uit?',
    nlFormal: 'Hoe ziet dat er voor u uit?',
    en: 'What does that look like to you?',
  });
  return [
    {
      title: 'ask',
      with: { question },
      kind: 'suggestion',
      edits: [insertAt(utterance.prose.span.end, ` ${question}`)],
    },
    ...(tag.own === undefined
      ? [
          {
            title: 'reflect' as const,
            kind: 'suggestion' as const,
            edits: [replace(tag.span, tagOf(conversation, 'reflection-of-desire'))],
          },
        ]
      : []),
  ];
}
