import type { TechniqueId } from '../../catalogue/catalogue.ts';
import { has, utterancesOfKind } from '../../conversation/ask.ts';
import type { Bilingual, Language } from '../../locale/language.ts';
import { defineRule } from '../contract.ts';
import { clientIsTagged, isLongEnoughToMiss, placeOfScript } from '../shared/script/whole-script.ts';

/** One of the five things that change talk is elicited for, and the talk in which it shows. */
interface Goal {
  readonly name: Bilingual;
  readonly shownBy: readonly TechniqueId[];
  /** Talk that may be of this kind where the tag says no more. */
  readonly alsoBy?: TechniqueId;
}

const goals: readonly Goal[] = [
  {
    name: { nl: 'wat er nu nadelig is', en: 'what is bad about how things are' },
    shownBy: ['disadvantage-now', 'distress'],
    alsoBy: 'reason',
  },
  {
    name: { nl: 'wat verandering oplevert', en: 'what change would bring' },
    shownBy: ['advantage-change', 'desire'],
    alsoBy: 'reason',
  },
  {
    name: { nl: 'hoe het anders kan', en: 'how things can be different' },
    shownBy: ['ability', 'exception-told', 'success-told', 'activation', 'taking-steps'],
  },
  { name: { nl: 'eigen redenen', en: 'reasons of their own' }, shownBy: ['reason', 'need'] },
  {
    name: { nl: 'zin om te beginnen', en: 'the will to begin' },
    shownBy: ['desire', 'need', 'commitment', 'activation', 'taking-steps'],
  },
];
/** Fewer cannot cover them. */
const FEWEST_OF_TALK = 3;

export default defineRule({
  id: 'change-talk-goals-uncovered',
  dutchName: 'doel-van-verandertaal-niet-geraakt',
  group: 'change-talk',
  severity: 'info',
  coverage: true,
  summary: {
    nl: 'Niet elk van de vijf doelen van verandertaal komt bij de cliënt aan bod.',
    en: 'Not each of the five goals of change talk shows in what the client says.',
  },
  source: 'Verandertaal',
  reads: ['change-talk', 'exception-told', 'success-told', 'distress'],
  messages: {
    uncovered: {
      nl: 'Er is verandertaal, maar dit hoor je de cliënt niet zeggen: {goals}. Elk van de vijf doelen geeft iemand een eigen zetje. Wil je ze allemaal laten zien, vraag dan ook daarnaar.',
      en: 'There is change talk, but this is what you do not hear the client say: {goals}. Each of the five goals gives people a push of its own. If you want to show them all, ask about these too.',
    },
  },
  *check(conversation) {
    const talk = utterancesOfKind(conversation, 'change-talk');
    if (talk.length < FEWEST_OF_TALK || !isLongEnoughToMiss(conversation)) return;
    // Where no kind is named, it may well be the one that seems to be missing.
    if (talk.some(({ technique }) => technique === 'change-talk') || !clientIsTagged(conversation)) return;
    const shown = new Set(talk.map(({ technique }) => technique));
    const uncovered = goals.filter(
      ({ shownBy, alsoBy }) => !has(conversation, ...shownBy) && !(alsoBy !== undefined && shown.has(alsoBy)),
    );
    if (uncovered.length === 0) return;
    yield {
      message: 'uncovered',
      with: { goals: listed(uncovered) },
      at: placeOfScript(conversation),
      restsOn: talk,
    };
  },
});

function listed(uncovered: readonly Goal[]): Bilingual {
  const names = (language: Language) => uncovered.map(({ name }) => name[language]).join(', ');
  return { nl: names('nl'), en: names('en') };
}
