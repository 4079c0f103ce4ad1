import { isA, professionalUtterances } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import { phrases } from '../../text/phrases.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { defineRule } from '../contract.ts';
import { tagAsCompliment } from '../shared/script/affirming.ts';
import { bend } from '../shared/wording/bent-compliment.ts';
import { wordsOfSentence } from '../shared/wording/question-form.ts';

const good = {
  nl: '(knap|goed|mooi|fijn|super|geweldig|fantastisch|sterk|dapper|moedig|stoer|top|prachtig|bijzonder|indrukwekkend|netjes|flink|leuk|prima|bewonderenswaardig|klasse|lief|slim|tof|gaaf|heerlijk|ongelofelijk|hartstikke goed)',
  en: '(great|good|brilliant|amazing|wonderful|fantastic|well|brave|strong|impressive|excellent|lovely|clever|super|terrific|awesome|admirable|remarkable)',
};

/** A verdict with "ik" as its subject. */
const judgements = phrases({
  nl: [
    `ik (vind|vond) … ${good.nl}`,
    `(vind|vond) ik … ${good.nl}`,
    `${good.nl} (vind|vond) ik`,
    `ik … ${good.nl} vind`,
    'ik ben … trots',
    'ben ik … trots',
    'ik … trots (ben|op ben)',
    'ik ben … onder de indruk',
    'ben ik … onder de indruk',
    'ik bewonder',
    'bewonder ik',
    'ik heb … (bewondering|respect) voor',
    'heb ik … (bewondering|respect) voor',
  ],
  en: [
    `i (think|thought|find|found) … ${good.en}`,
    "(i'm|i am|i feel) … (proud|impressed|amazed)",
    "(i've|i have) … been (impressed|amazed)",
    'i (really|truly|so|do|just|) (admire|like how|like that|love how|love that|love the way|like the way)',
    'i … (admiration|respect) for',
  ],
});

export default defineRule({
  id: 'compliment-as-affirmation',
  dutchName: 'compliment-als-bekrachtiging',
  group: 'affirmation',
  severity: 'warning',
  summary: {
    nl: 'Een bekrachtiging waarin jij een oordeel geeft: ‘ik vind het knap’.',
    en: 'An affirmation in which you give a verdict: ‘I think it is great’.',
  },
  source: 'Bekrachtigen',
  reads: ['affirmation', 'compliment', 'own-contribution'],
  messages: {
    judgement: {
      nl: 'Dit is een compliment: het gaat over wat jij ervan vindt. Een bekrachtiging laat de ander de eigen kracht zien. Begin met ‘je’ en noem wat de ander deed, of vraag hoe het is gelukt.',
      en: 'This is a compliment: it is about what you think. An affirmation lets people see their own strength. Start with ‘you’ and name what they did, or ask how they managed it.',
    },
    bend: { nl: 'Zeg: ‘{said}’', en: 'Say: ‘{said}’' },
    retag: { nl: 'Noem het een compliment', en: 'Call it a compliment' },
  },
  *check(conversation) {
    const { language } = conversation;
    for (const utterance of professionalUtterances(conversation)) {
      const { prose } = utterance;
      if (!isA(utterance, 'affirmation') || !judgements.isIn(prose, language)) continue;
      for (const sentence of sentencesIn(prose)) {
        const words = wordsOfSentence(prose, sentence);
        const match = judgements.findIn(words, language);
        if (match === undefined) continue;
        const bent = bend(conversation, utterance, words);
        yield {
          message: 'judgement',
          at: spanIn(prose, match.from, match.to),
          restsOn: [utterance],
          fixes: [
            ...(bent === undefined
              ? []
              : [
                  {
                    title: 'bend',
                    with: { said: bent.said },
                    kind: 'suggestion',
                    edits: bent.edits,
                  } as const,
                ]),
            ...retag(conversation, utterance),
          ],
        };
      }
    }
  },
});

function retag(conversation: Conversation, utterance: Utterance) {
  const edits = tagAsCompliment(conversation, utterance);
  return edits.length === 0 ? [] : [{ title: 'retag', kind: 'suggestion', edits } as const];
}
