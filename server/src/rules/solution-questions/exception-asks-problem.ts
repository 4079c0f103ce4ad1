import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import type { PhraseMatch } from '../../text/search.ts';
import type { Sentence } from '../../text/sentences.ts';
import { defineRule } from '../contract.ts';
import { replace, tagOf } from '../shared/script/writing.ts';
import { questionsIn, wordsOfSentence } from '../shared/wording/question-form.ts';

/** Words that ask for the problem, and not for the moment without it. */
const problem = phrases({
  nl: [
    '(meest|meeste|het meest|veel|ergste|erg) last',
    '(heb|hebt|heeft|hebben|had|hadden) <je> (er|hier|daar|) … last',
    'last (van|hebt|heb|had)',
    'het (ergst|ergste|slechtst|slechtste|moeilijkst|moeilijkste|lastigst|lastigste|zwaarst|zwaarste|heftigst|vervelendst)',
    '(probleem|gedoe|ruzie|strijd) … (grootst|ergst|begon|begint|ontstaat|ontstond)',
    '(misging|misgaat|misgegaan|misliep|misloopt|fout ging|fout gaat)',
    '(ging|gaat|gingen|gaan|liep|loopt) (het|er|dat|alles|iets) … (mis|fout|verkeerd)',
    'uit de hand (loopt|liep|lopen|liepen|gelopen)',
    '(loopt|liep) … uit de hand',
    '(escaleert|escaleerde|ontploft|ontplofte|uitbarst)',
    '(vaakst|meeste|meest) (ruzie|gedoe|pijn|onrust|strijd)',
  ],
  en: [
    '(bother|bothers|bothered|trouble|troubles|troubled|worry|worries) you (most|the most|worst)',
    'the (worst|hardest|toughest|most difficult)',
    'at (its|their|your) (worst|hardest|lowest)',
    'problem … (biggest|worst|start|started|begin)',
    '(go|goes|going|went|gone) (badly|wrong|so wrong|really wrong)',
    'out of hand',
    '(falls|fell|fall) apart',
    '(escalate|escalates|escalated|blow up|blows up|blew up|kick off|kicks off|kicked off)',
    '(most|biggest) (trouble|problems|rows|arguments|pain)',
  ],
});

/** What turns such a question round: the moment without the problem, or what is different from it. */
const turned: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    'niet geen minder minst zonder weinig nauwelijks nooit niks niets amper wel beter goed rustig lukte lukt verschil plaats vergeleken anders'.split(
      ' ',
    ),
  ),
  en: new Set(
    "not no never less least without hardly few fewer nothing didn't doesn't don't isn't wasn't weren't aren't won't haven't hasn't better well fine calm instead compared different differently".split(
      ' ',
    ),
  ),
};

export default defineRule({
  id: 'exception-asks-problem',
  dutchName: 'uitzondering-vraagt-naar-probleem',
  group: 'solution-questions',
  severity: 'warning',
  summary: {
    nl: 'Een uitzonderingsvraag die naar het probleem vraagt.',
    en: 'An exception question that asks for the problem.',
  },
  source: 'Uitzonderingen',
  reads: ['exception'],
  messages: {
    problem: {
      nl: 'De tag zegt ‘uitzondering’, maar deze vraag gaat over het moment mét het probleem. Dan hoor je wat er misgaat, en niet wat al werkt. Vraag wanneer het al eens een beetje ging zoals de cliënt wil.',
      en: 'The tag says ‘exception’, but this question is about the moment with the problem. You will hear what goes wrong, not what works. Ask when it already went a little the way the client wants.',
    },
    heard: {
      nl: 'Dit lijkt een vraag naar een uitzondering, maar die gaat over het moment mét het probleem. Dan hoor je wat er misgaat. Vraag wanneer het al eens een beetje ging zoals de cliënt wil.',
      en: 'This looks like a question for an exception, but it is about the moment with the problem. You will hear what goes wrong. Ask when it already went a little the way the client wants.',
    },
    retag: { nl: 'Noem het een open vraag', en: 'Call it an open question' },
  },
  *check(conversation) {
    for (const utterance of utterancesOfKind(conversation, 'exception')) {
      if (utterance.turn.role !== 'professional') continue;
      const match = problemIn(utterance, conversation.language);
      if (match === undefined) continue;
      const { tag, prose, inferred } = utterance;
      yield {
        message: inferred ? 'heard' : 'problem',
        at: spanIn(prose, match.from, match.to),
        restsOn: [utterance],
        fixes:
          tag === undefined || tag.own !== undefined
            ? []
            : [
                {
                  title: 'retag',
                  kind: 'suggestion',
                  edits: [replace(tag.span, tagOf(conversation, 'open-question'))],
                },
              ],
      };
    }
  },
});

/** The words of a question that ask for the problem, where no question of the utterance turns it round. */
function problemIn(utterance: Utterance, language: Language): PhraseMatch | undefined {
  const { prose } = utterance;
  const questions = questionsIn(prose);
  if (questions.some((sentence) => isTurned(utterance, sentence, language))) return undefined;
  return problem
    .allIn(prose, language)
    .find(({ from, to }) => questions.some((sentence) => sentence.from <= from && to <= sentence.to));
}

function isTurned({ prose }: Utterance, sentence: Sentence, language: Language): boolean {
  return wordsOfSentence(prose, sentence).some(({ key }) => turned[language].has(key));
}
