import { isA, professionalUtterances } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import { openers } from '../../text/openers.ts';
import { phrases } from '../../text/phrases.ts';
import { sentencesIn } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { inScript, replace } from '../shared/script/writing.ts';
import { adversativesIn } from '../shared/wording/adversatives.ts';
import { wordsOfSentence } from '../shared/wording/question-form.ts';

const turns = phrases({ nl: ['maar'], en: ['but'] });

const twoSides = phrases({
  nl: ['enerzijds', 'aan de ene kant', 'deels'],
  en: ['on the one hand', 'on one hand', 'on the one side', 'part of you'],
});

export default defineRule({
  id: 'maar-in-reflection',
  dutchName: 'maar-in-reflectie',
  group: 'change-talk',
  severity: 'warning',
  summary: {
    nl: '‘Maar’ in een reflectie of aan het begin van een beurt.',
    en: '‘But’ in a reflection or at the start of a turn.',
  },
  source: 'Verandertaal',
  reads: ['reflection', 'double-sided-reflection'],
  messages: {
    doubleSided: {
      nl: 'Hier staat ‘{word}’ tussen de twee kanten. Daarmee streep je de eerste kant weg, en het klinkt als een verwijt. Zet ze naast elkaar: gebruik ‘{instead}’.',
      en: 'Here ‘{word}’ stands between the two sides. It cancels the first one, and sounds like blame. Put them side by side: use ‘{instead}’.',
    },
    reflection: {
      nl: 'In deze reflectie staat ‘{word}’. De ander hoort dan vooral wat erna komt, en voelt zich minder begrepen. Probeer ‘{instead}’.',
      en: 'This reflection has ‘{word}’. People then mostly hear what comes after it, and feel less understood. Try ‘{instead}’.',
    },
    opening: {
      nl: 'Je beurt begint met ‘{word}’. De ander hoort tegenspraak, en gaat zich verdedigen. Begin met wat je hoort, of zeg ‘{instead}’.',
      en: 'Your turn begins with ‘{word}’. People hear disagreement, and start to defend themselves. Start with what you hear, or say ‘{instead}’.',
    },
    and: { nl: 'Maak er ‘{instead}’ van', en: 'Make it ‘{instead}’' },
  },
  *check(conversation) {
    for (const utterance of professionalUtterances(conversation)) {
      if (!turns.isIn(utterance.prose, conversation.language)) continue;
      for (const word of adversatives(utterance, conversation)) {
        const at = spanIn(utterance.prose, word.start, word.end);
        const and = inScript(conversation, { nl: 'en', en: 'and' });
        const instead = word.text[0] === word.key[0] ? and : and[0]!.toUpperCase() + and.slice(1);
        const message = messageFor(utterance, conversation);
        yield {
          message,
          with: { word: word.key, instead: and },
          at,
          ...(message !== 'doubleSided' && { severity: 'hint' }),
          ...(message !== 'opening' && { restsOn: [utterance] }),
          fixes: [
            { title: 'and', with: { instead: and }, kind: 'suggestion', edits: [replace(at, instead)] },
          ],
        };
      }
    }
  },
});

function messageFor(
  utterance: Utterance,
  { language }: Conversation,
): 'doubleSided' | 'reflection' | 'opening' {
  if (!isA(utterance, 'reflection')) return 'opening';
  const isDoubleSided = isA(utterance, 'double-sided-reflection') || twoSides.isIn(utterance.prose, language);
  return isDoubleSided ? 'doubleSided' : 'reflection';
}

/** In a reflection wherever they stand; in anything else only where the turn begins with one. */
function adversatives(utterance: Utterance, { language }: Conversation): readonly Word[] {
  const { prose, index } = utterance;
  const isReflection = isA(utterance, 'reflection');
  if (!isReflection && index > 0) return [];
  const sentences = sentencesIn(prose);
  return sentences.slice(0, isReflection ? sentences.length : 1).flatMap((sentence) => {
    const words = wordsOfSentence(prose, sentence);
    const found = adversativesIn(words, language);
    // "Ja, maar …": nothing but openers before it.
    const begins = words.findIndex(({ key }) => !openers[language].has(key));
    const here = isReflection ? found : found.slice(0, 1).filter((at) => begins < 0 || at <= begins);
    return here.map((at) => words[at]!);
  });
}
