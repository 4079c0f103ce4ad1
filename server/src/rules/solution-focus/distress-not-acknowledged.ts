import { has, isA } from '../../conversation/ask.ts';
import type { Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule } from '../contract.ts';
import { reflectFirst } from '../shared/script/reflect-first.ts';
import { walk } from '../shared/sequences/walk.ts';
import { looksForSolutions } from '../shared/wording/what-works.ts';

const sympathy = phrases({
  nl: [
    '(dat|dit|het) (klinkt|lijkt|is|was|moet|zal|valt|raakt|doet|hakt|grijpt)',
    'wat (naar|erg|zwaar|verdrietig|moeilijk|vervelend|heftig|rot|jammer|een)',
    'ik (hoor|zie|merk|begrijp|snap|kan me voorstellen)',
    '<je> (voelt|voel|vindt|vind|maakt|maak|bent|mist|mis|hebt)',
    '(heftig|pittig|begrijpelijk|logisch|pfoe|poeh|jeetje|ach)',
  ],
  en: [
    "(that|this|it) (sounds|must|is|was|seems|hurts|feels|can't|gets)",
    "(that's|it's)",
    'how (sad|hard|awful|upsetting|tough|difficult)',
    'what a',
    "(i'm|i am) (so|really|very|) sorry",
    'i (hear|see|can see|can hear|understand|can imagine)',
    "(you're|you are|you feel|you miss|you've)",
    '(gosh|phew|understandably|ouch)',
  ],
});

export default defineRule({
  id: 'distress-not-acknowledged',
  dutchName: 'zorg-niet-erkend',
  group: 'solution-focus',
  severity: 'hint',
  summary: {
    nl: 'De cliënt heeft het zwaar, maar je vraagt meteen naar de oplossing.',
    en: 'The client is having a hard time, but you ask for the solution at once.',
  },
  source: 'Oplossingsgericht werken',
  reads: ['distress', 'solution-question', 'scale-question', 'reflection', 'affirmation', 'summary'],
  messages: {
    passedBy: {
      nl: '{client} vertelt hier wat pijn doet, maar jij vraagt meteen hoe het anders kan. Wie zich niet gehoord voelt, kan nog niet vooruitkijken. Geef eerst terug wat je hoort.',
      en: '{client} tells you what hurts, but you go straight on to how things could be. People cannot look ahead while they do not feel heard. First give back what you hear.',
    },
    distress: { nl: 'Hier heeft {client} het zwaar.', en: 'Here {client} is having a hard time.' },
    reflectFirst: {
      nl: 'Reflecteer eerst: zet een regel klaar om in te vullen',
      en: 'Reflect first: add a line for you to fill in',
    },
  },
  *check(conversation) {
    if (!has(conversation, 'distress')) return;
    const { language } = conversation;
    yield* walk<Utterance | undefined>(conversation, {
      start: undefined,
      key: (distress) => String(distress !== undefined),
      step(distress, { moment: { turn } }, found) {
        if (turn?.role === 'client') return distressIn(turn) ?? distress;
        if (turn?.role !== 'professional' || distress === undefined) return distress;
        if (turn.utterances.every((each) => isA(each, 'encourager'))) return distress;
        const question = questionWithoutSympathy(turn, language);
        if (question === undefined) return undefined;
        const client = distress.turn.label.text;
        const edits = reflectFirst(conversation, question);
        found({
          message: 'passedBy',
          with: { client },
          at: mainPlaceOf(question),
          restsOn: [distress, question],
          related: [{ at: distress.prose.span, message: 'distress', with: { client } }],
          fixes: edits === undefined ? [] : [{ title: 'reflectFirst', kind: 'suggestion', edits }],
        });
        return undefined;
      },
    });
  },
});

/** What hurts, unless the client goes on to what they want or can themselves. */
function distressIn({ utterances }: Turn): Utterance | undefined {
  const index = utterances.findLastIndex((each) => isA(each, 'distress'));
  const goesOn = utterances
    .slice(index + 1)
    .some((each) => isA(each, 'change-talk', 'exception-told', 'success-told', 'position'));
  return goesOn ? undefined : utterances[index];
}

/** The question after the solution with which a turn begins, before anything is given back. */
function questionWithoutSympathy({ utterances }: Turn, language: Language): Utterance | undefined {
  for (const utterance of utterances) {
    if (isA(utterance, 'encourager')) continue;
    return looksForSolutions(utterance) && !sympathy.isIn(utterance.prose, language) ? utterance : undefined;
  }
  return undefined;
}
