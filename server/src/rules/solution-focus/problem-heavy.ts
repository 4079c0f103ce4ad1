import { isA } from '../../conversation/ask.ts';
import type { Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { hasQuestionMark } from '../../text/sentences.ts';
import { defineRule } from '../contract.ts';
import { methodOf } from '../method.ts';
import { walk } from '../shared/sequences/walk.ts';
import { questionsIn, wordsOfSentence } from '../shared/wording/question-form.ts';

const trouble = phrases({
  nl: [
    '(probleem|problemen|klacht|klachten|moeilijk|moeilijks|moeilijkst|moeilijkste|lastig|lastigs|lastigst|lastigste)',
    '(last|ergst|ergste|mis|misgaat|misging|fout|vervelend|vervelends|vervelendst|vervelendste|zorgen|pijn)',
    '(ruzie|ruzies|bang|boos|verdrietig|slecht|slechter|slechtst|stress|driftbui|driftbuien|buien)',
    '(hoe|zo) (erg|slecht|vaak gaat het mis)',
  ],
  en: [
    '(problem|problems|trouble|complaint|complaints|difficult|difficulty|hard|hardest|worst|worse|wrong)',
    '(worry|worries|worried|pain|hurt|hurts|row|rows|fight|fights|tantrum|tantrums|afraid|angry|sad|bad|upset|stress)',
  ],
});
/** With these the question is about the other side of it. */
const lessening = phrases({
  nl: [
    '(minder|minst|niet|geen|zonder|beter|wel|goed|opgelost|voorbij|weg|lukt|lukte|helpt|hielp|in plaats)',
  ],
  en: [
    "(less|least|not|no|without|better|well|good|solved|over|gone|works|worked|helps|helped|instead|isn't|wasn't|don't|didn't|doesn't)",
  ],
});

export default defineRule({
  id: 'problem-heavy',
  dutchName: 'vragen-over-het-probleem',
  group: 'solution-focus',
  severity: 'hint',
  summary: {
    nl: 'Vraag na vraag over het probleem, in een oplossingsgericht gesprek.',
    en: 'Question after question about the problem, in a solution-focused conversation.',
  },
  source: 'Oplossingsgericht werken',
  reads: ['question', 'solution-question', 'scale-question', 'affirmation'],
  options: {
    allowed: {
      type: 'integer',
      default: 2,
      minimum: 1,
      description: {
        nl: 'Hoeveel vragen over het probleem elkaar mogen opvolgen.',
        en: 'How many questions about the problem may follow each other.',
      },
    },
  },
  messages: {
    streak: {
      nl: 'Dit is vraag {count} op een rij over het probleem. Zo lijkt het probleem steeds groter, en je wordt er weinig wijzer van. Vraag eens wanneer het anders ging, of hoe de ander het graag zou zien.',
      en: 'This is question {count} in a row about the problem. That makes the problem bigger and adds little. Ask when it went differently, or how they would like it to be.',
    },
    earlier: { nl: 'Ook een vraag over het probleem.', en: 'Also a question about the problem.' },
  },
  *check(conversation, { allowed }) {
    if (methodOf(conversation) !== 'sfw') return;
    const { language } = conversation;
    yield* walk<readonly Utterance[]>(conversation, {
      start: [],
      key: (asked) => asked.length,
      step(asked, { moment: { turn } }, found) {
        if (turn?.role !== 'professional') return asked;
        let memory = asked;
        for (const utterance of turn.utterances) {
          const kind = kindOf(utterance, language);
          if (kind === 'other') memory = [];
          // One streak is one finding.
          if (kind !== 'problem' || memory.length > allowed) continue;
          memory = [...memory, utterance];
          if (memory.length <= allowed) continue;
          found({
            message: 'streak',
            with: { count: memory.length },
            at: mainPlaceOf(utterance),
            related: memory.slice(0, -1).map((each) => ({ at: each.prose.span, message: 'earlier' })),
          });
        }
        return memory;
      },
    });
  },
});

/** A question about the problem, another one or something that builds on what is there, or no question at all. */
function kindOf(utterance: Utterance, language: Language): 'problem' | 'other' | 'none' {
  if (isA(utterance, 'affirmation', 'scale-question', 'solution-question')) return 'other';
  if (isA(utterance, 'check', 'encourager', 'structure', 'reflection', 'summary')) return 'none';
  const { prose } = utterance;
  if (!hasQuestionMark(prose)) return 'none';
  const aboutProblem = questionsIn(prose).some((sentence) => {
    const words = wordsOfSentence(prose, sentence);
    return trouble.isIn(words, language) && !lessening.isIn(words, language);
  });
  return aboutProblem ? 'problem' : 'other';
}
