import { isA, professionalUtterances } from '../../conversation/ask.ts';
import type { Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule } from '../contract.ts';
import { isAskedFor } from '../shared/sequences/asked-before.ts';
import { statedAt } from '../shared/wording/own-words.ts';

/** An opinion on what the other does or should do; "volgens mij kun je dat" only shows confidence. */
const opinions = phrases({
  nl: [
    '(ik|we|wij) (vind|vinden|denk|denken) (echt|toch|eigenlijk|zelf|gewoon|wel|ook|) dat <je> (echt|toch|gewoon|wel|er|het|dat|hem|haar|dit|) (moet|moeten|zou|zouden|beter|te|mag|niet|meer|minder|vaker)',
    '(ik|we|wij) (vind|vinden|denk|denken) (echt|toch|eigenlijk|zelf|gewoon|wel|ook|) dat <je> … (moet|moeten)',
    '(ik|we|wij) (vind|vinden) (het|dat|dit|zoiets) (echt|gewoon|toch|eigenlijk|) (niet|geen) … (goed|verstandig|slim|oke|kunnen|idee|verantwoord)',
    '(ik|we|wij) (vind|vinden) (het|dat|dit|zoiets) (echt|gewoon|toch|eigenlijk|heel|wel|) (slecht|onverstandig|fout|verkeerd|ongezond|onverantwoord|dom|te gek)',
    '(ik|we|wij) (vind|vinden) het (echt|heel|erg|wel|) belangrijk dat <je>',
    '(volgens|wat) mij (betreft|) (moet|moeten|zou|zouden) <je>',
    '(volgens mij|wat mij betreft) (kun|kunt|kan|kunnen) <je> … beter',
    '(volgens mij|wat mij betreft) (doe|doet|ben|bent) <je> … (te|niet|fout|verkeerd)',
    'als <je> het mij vraagt',
    '(naar mijn|mijn) mening (is|zou|moet|moeten|kun|kunt)',
    '(persoonlijk|zelf) (vind|zou) ik (dat|het|zoiets|dit) (niet|nooit|te|veel|echt)',
    'ik zou (dat|het|zoiets|dit) (zelf|) (niet|nooit|echt niet) (doen|willen|toestaan|goed vinden)',
    'ik ben het (daar|er|) (niet|niet helemaal) mee eens',
    'daar ben ik het niet mee eens',
    'ik ben (er|daar|) (op tegen|tegen)',
  ],
  en: [
    "(i|we) (really|just|honestly|do|) (think|feel|believe|reckon) (that|) you (really|) (should|ought|must|need to|have to|shouldn't|mustn't|had better|could do with)",
    "(i|we) (really|just|honestly|do|) (think|feel|believe|reckon) (that|) (you'd better|you've got to|you're too|you're wrong|you're making a mistake)",
    "(i|we) (don't|do not) (think|believe|feel) (that|) you (should|ought)",
    "(i|we) (don't|do not) (agree|approve)",
    'i disagree',
    "(i|we) (really|just|honestly|) (think|find) (it's|it is|that's|that is|this is|it|that|this) … (wrong|bad|unwise|irresponsible|unhealthy|foolish|mistake)",
    "(i|we) (don't|do not) think (it's|it is|that's|that is|this is) … (good|wise|right|sensible|healthy|idea)",
    'in my (opinion|view|book)',
    'if you ask me',
    "(i|personally i) (wouldn't|would not|would never) (do|allow|accept|want|have) (that|it|this)",
    "i'd never (do|allow|accept|want|have) (that|it|this)",
    'as far as … concerned you (should|must|need to|have to)',
  ],
});

export default defineRule({
  id: 'own-opinion',
  dutchName: 'eigen-mening',
  group: 'information',
  severity: 'warning',
  summary: {
    nl: 'Je zegt wat jij ervan vindt, zonder dat de ander daarom vroeg.',
    en: 'You say what you think of it, while nobody asked.',
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: ['reflection', 'summary', 'affirmation', 'compliment', 'information', 'emphasise-autonomy'],
  yieldsTo: ['preaching'],
  messages: {
    opinion: {
      nl: '‘{words}’ is jouw mening. De ander voelt zich al snel beoordeeld, en gaat zich verdedigen. Vraag wat de ander er zelf van vindt, of geef terug wat je hoort.',
      en: '‘{words}’ is your opinion. People soon feel judged by it, and defend themselves. Ask what they think themselves, or give back what you hear.',
    },
  },
  *check(conversation) {
    const { language } = conversation;
    for (const utterance of professionalUtterances(conversation)) {
      const { prose, turn } = utterance;
      if (!opinions.isIn(prose, language) || isLeftAlone(utterance)) continue;
      const found = opinions
        .allIn(prose, language)
        .find(({ from }) => statedAt(prose, from, language) !== undefined);
      if (found === undefined || isAskedFor(conversation, turn)) continue;
      yield {
        message: 'opinion',
        with: { words: prose.text.slice(found.from, found.to) },
        at: spanIn(prose, found.from, found.to),
      };
    }
  },
});

/** What gives back, praises or informs has rules of its own; leaving the choice is no opinion on it. */
function isLeftAlone(utterance: Utterance): boolean {
  return isA(
    utterance,
    'reflection',
    'summary',
    'affirmation',
    'compliment',
    'information',
    'emphasise-autonomy',
    'encourager',
  );
}
