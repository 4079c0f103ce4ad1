/** How a professional calls the one who is spoken to: je or u. */
import type { Turn, Utterance } from '../../../conversation/model.ts';
import { type Phrases, phrases } from '../../../text/phrases.ts';
import { type Word, wordsIn } from '../../../text/words.ts';
import { isQuoted } from './quoted-speech.ts';
import { sentenceAt } from './sentence-at.ts';

export type Form = 'je' | 'u';

/** One word that addresses somebody. */
export interface Address {
  readonly form: Form;
  readonly utterance: Utterance;
  readonly word: Word;
}

const forms: Readonly<Record<Form, Phrases<'phrase'>>> = {
  u: phrases({ nl: ['u', 'uw', 'uzelf'], en: [] }),
  je: phrases({ nl: ['je', 'jij', 'jou', 'jouw', 'jezelf'], en: [] }),
};

/** Whether a word of this form occurs at all, whoever is meant: a look that costs little. */
export function mayUse(utterances: readonly Utterance[], form: Form): boolean {
  for (let index = 0; index < utterances.length; index++)
    if (forms[form].isIn(utterances[index]!.prose, 'nl')) return true;
  return false;
}

const formal: ReadonlySet<string> = new Set(['u', 'uw', 'uzelf']);
const familiar: ReadonlySet<string> = new Set(['jij', 'jou', 'jouw', 'jezelf']);
/** Behind one of these and its verb, "je" is the one who is asked: "Hoe voel je je?" */
const questionWords: ReadonlySet<string> = new Set(
  'hoe wat wie waar wanneer welke welk waarmee waaraan waarover waarvoor hoeveel'.split(' '),
);

/** The words with which a turn addresses somebody; what is quoted, and "je" for people in general, are left out. */
export function addressesIn({ utterances }: Turn): Address[] {
  const found: Address[] = [];
  for (const utterance of utterances) {
    const { prose } = utterance;
    if (!forms.u.isIn(prose, 'nl') && !forms.je.isIn(prose, 'nl')) continue;
    const words = wordsIn(prose);
    for (let index = 0; index < words.length; index++) {
      const form = formOf(words, index, utterance);
      const word = words[index]!;
      if (form !== undefined && !isQuoted(prose, word.start)) found.push({ form, utterance, word });
    }
  }
  return found;
}

function formOf(words: readonly Word[], index: number, { prose }: Utterance): Form | undefined {
  const { key } = words[index]!;
  if (formal.has(key)) return 'u';
  if (familiar.has(key)) return 'je';
  return key === 'je' && isSomebody(words, index, prose) ? 'je' : undefined;
}

/** Whether "je" is the client, and not people in general ("als je moe bent"): it opens its sentence, or its question. */
function isSomebody(words: readonly Word[], index: number, prose: Utterance['prose']): boolean {
  const opens = (at: number) => at === 0 || words[at]!.after === 'sentence';
  if (opens(index)) return true;
  if (sentenceAt(prose, words[index]!.start)?.isQuestion !== true) return false;
  if (opens(index - 1)) return true;
  return index >= 2 && opens(index - 2) && questionWords.has(words[index - 2]!.key);
}
