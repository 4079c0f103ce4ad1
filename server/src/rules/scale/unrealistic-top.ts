import type { Conversation, Scale } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import { phrases } from '../../text/phrases.ts';
import type { PhraseMatch } from '../../text/search.ts';
import { wordsIn } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { allEndsTold, type EndTold } from '../shared/scales/ends-told.ts';

/** More than anybody's life offers. */
const outOfReach = phrases({
  nl: [
    '(perfect|perfecte|ideaal|ideale|vlekkeloos|vlekkeloze|foutloos|foutloze|volmaakt|volmaakte)',
    'nooit meer',
    'altijd en overal',
    'helemaal (goed|top|geweldig|weg|over|opgelost|geen|niet|zonder|niks|niets|nooit|vanzelf|nergens)',
    'alles … (altijd|helemaal)',
    '(honderd|100) procent',
  ],
  en: [
    '(perfect|perfectly|ideal|ideally|flawless|flawlessly|faultless)',
    'never … (again|ever)',
    'always and everywhere',
    '(completely|totally|entirely|absolutely) (fine|good|gone|solved|over|without|free|perfect|no)',
    'everything … (always|completely|totally)',
    '(hundred|100) percent',
  ],
});

/** The same words where the writer takes them back, or where they are only about being sure. */
const withinReach = phrases({
  nl: [
    'goed genoeg',
    '(haalbaar|realistisch|haalbare|realistische)',
    '(niet|nooit|geen) … (perfect|perfecte|ideaal|ideale|vlekkeloos|foutloos)',
    '(zeker|vertrouwen|belangrijk|belangrijkste)',
  ],
  en: [
    'good enough',
    '(realistic|achievable|feasible|within reach)',
    "(not|never|no|isn't|doesn't|needn't|don't) … (perfect|ideal|flawless|perfectly)",
    '(sure|confident|confidence|important)',
  ],
});

export default defineRule({
  id: 'unrealistic-top',
  dutchName: 'bovenkant-onhaalbaar',
  group: 'scale',
  severity: 'hint',
  summary: {
    nl: 'De bovenkant van een schaal is zo mooi dat niemand er komt.',
    en: 'The top of a scale is so good that nobody gets there.',
  },
  source: 'Schaalvragen',
  reads: ['scale-explanation', 'scale-position'],
  yieldsTo: ['negative-goal'],
  messages: {
    top: {
      nl: 'Met ‘{words}’ ligt de bovenkant van de schaal buiten bereik. Elk stapje lijkt dan klein, en er ontbreekt altijd iets. Zeg hoe het is als het goed genoeg is: haalbaar, en zoals de ander het wil.',
      en: 'With ‘{words}’ the top of the scale is out of reach. Every step then seems small, and something is always missing. Say what it is like when it is good enough: within reach, and the way the client would like it.',
    },
  },
  *check(conversation) {
    for (const told of allEndsTold(conversation)) {
      if (told.end !== 'high' || !isAboutHowThingsAre(told.scale)) continue;
      const found = outOfReachIn(told, conversation);
      if (found === undefined) continue;
      const { prose, saidBy } = told;
      yield {
        message: 'top',
        with: { words: prose.text.slice(found.from, found.to) },
        at: spanIn(prose, found.from, found.to),
        restsOn: saidBy === undefined ? [] : [saidBy],
      };
    }
  },
});

/** At the top of the other kinds stands how sure or eager somebody is: that may well be all the way. */
function isAboutHowThingsAre(scale: Scale | undefined): boolean {
  return scale === undefined || scale.kind === 'success' || scale.kind === 'goal-attainment';
}

function outOfReachIn({ prose, first, last }: EndTold, { language }: Conversation): PhraseMatch | undefined {
  const found = outOfReach.allIn(prose, language).find((match) => match.first >= first && match.last <= last);
  if (found === undefined) return undefined;
  return withinReach.isIn(wordsIn(prose).slice(first, last), language) ? undefined : found;
}
