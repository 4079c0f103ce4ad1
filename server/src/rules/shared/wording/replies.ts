/** What a client makes of a reflection: recognises it, puts it right, or simply goes on. */
import { isA } from '../../../conversation/ask.ts';
import type { Turn, Utterance } from '../../../conversation/model.ts';
import type { Language } from '../../../locale/language.ts';
import { Phrases, phrases } from '../../../text/phrases.ts';
import { wordsIn } from '../../../text/words.ts';

export type Reply = 'confirms' | 'corrects' | 'goes-on';

/** Between the two, "yes" in any wording wins: who says it, has been understood. */
const answers = new Phrases<'yes' | 'no'>({
  yes: {
    nl: [
      '^(ja|jawel|jazeker|jep|yep|precies|klopt|inderdaad|exact|juist|absoluut|natuurlijk|tuurlijk|zeker|logisch|uiteraard)',
      '^(dat|het) (klopt|is zo|is waar|is het)',
      '^(zo|dat) is (het|dat) (precies|echt|ook|wel|)',
      '^(heel|helemaal|best|echt|behoorlijk) (wel|erg|waar|mee eens)',
      '^(helemaal|nogal|best wel|nou en of|zeg dat wel|reken maar)',
      '^(een beetje|een klein beetje|zoiets|soort van|zo ongeveer)',
      '^(nee|nou) (precies|klopt|inderdaad|he)',
      '^eigenlijk (wel|ja|best)',
      'dat zeg <je> (goed|mooi)',
    ],
    en: [
      '^(yes|yeah|yep|yup|exactly|right|true|indeed|absolutely|definitely|sure|totally|precisely|course)',
      "^(that's|that is|it's|it is) (it|right|true|so|exactly|just)",
      '^(i|it|they|he|she|we) (do|am|is|does|did|was|were|has|have|would|could|can|really do|really am|really is)$',
      '^(a little|a bit|a little bit|sort of|kind of|quite|in a way|something like that)',
      '^(very much|of course|spot on|too right|you could say|that is it|no exactly)',
      "^(don't|do not) i (just|know)",
      'tell me about it',
    ],
  },
  no: {
    nl: [
      '^nee',
      '^(nou|mwah|mwa) (nee|niet)',
      '^niet (echt|helemaal|precies|zo)',
      '(dat|zo) is (het|dat) niet (helemaal|echt|precies|)$',
      '(dat|het) klopt niet',
      '(zo|dat) (bedoel|bedoelde) ik (het|dat|) niet',
      'dat bedoel ik niet',
      '^eigenlijk (niet|meer|is|gaat|ben|vind|valt|wil|was|had)',
      '^(het is|ik ben|meer|eerder) (meer|eerder) (dat|een|zo)',
      '^(meer|eerder) dat',
      '^dat valt (wel|best|eigenlijk) mee',
    ],
    en: [
      '^(no|nope|nah|not really|not exactly|not quite|not so much)',
      "(that's|that is|it's|it is) not (it|quite|really|exactly|what i mean|what i meant|right|true)",
      "(that isn't|it isn't) (it|quite|really|exactly|right|true)",
      "that's not how",
      "^(it's|it is) (more|rather) (that|like|a)",
      '^(more|rather) (like|that)',
      "^actually (it|i|it's|i'm|no|he|she|they)",
      "^i wouldn't say",
    ],
  },
});

const denials = phrases({
  nl: ['(niet|niets|niks|geen|nooit|nergens|niemand|zonder|amper|nauwelijks|weinig|zelden)'],
  en: [
    "(not|no|nothing|never|nobody|nowhere|without|hardly|barely|scarcely|rarely|don't|doesn't|didn't|can't|couldn't|won't|isn't|aren't|wasn't|haven't|hasn't|wouldn't|cannot)",
  ],
});
const plainNo: ReadonlySet<string> = new Set(['nee', 'no', 'nope', 'nah', 'niet', 'not']);

/** What the client's answer makes of the reflection. A tag wins; other tags than these say that the client goes on. */
export function replyTo(reflection: Utterance, turn: Turn, language: Language): Reply {
  for (const utterance of turn.utterances) {
    if (isA(utterance, 'confirmation')) return 'confirms';
    const says = saidIn(utterance, language);
    if (isA(utterance, 'correction') && !utterance.inferred) return 'corrects';
    if (says === 'yes') return 'confirms';
    if (utterance.tag !== undefined && !isA(utterance, 'neutral')) return 'goes-on';
    if (says === 'no' || isA(utterance, 'correction'))
      return agreesByNo(reflection, utterance, language) ? 'confirms' : 'corrects';
  }
  return 'goes-on';
}

function saidIn({ prose }: Utterance, language: Language): 'yes' | 'no' | undefined {
  const found = answers.allIn(prose, language);
  return found.some(({ label }) => label === 'yes') ? 'yes' : found[0]?.label;
}

/** Decision 29: "Nee, echt niet" agrees with a reflection that holds a negation. */
function agreesByNo(reflection: Utterance, { prose }: Utterance, language: Language): boolean {
  return plainNo.has(wordsIn(prose)[0]?.key ?? '') && holdsDenial(reflection, language);
}

/** Whether something is denied in it, so that a "no" may agree. All else is one to `replyTo`. */
export function holdsDenial({ prose }: Utterance, language: Language): boolean {
  return denials.isIn(prose, language);
}

/** The reflection that the turn ends in, a check behind it aside: what the client then answers is about that. */
export function reflectionAtEnd({ utterances }: Turn): Utterance | undefined {
  const last = utterances.findLast((utterance) => !isA(utterance, 'check'));
  return last !== undefined && isA(last, 'reflection') ? last : undefined;
}
