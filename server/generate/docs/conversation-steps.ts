/** The steps that a conversation goes through, and what tells which rules go with each. */
import { scaleSteps, type TechniqueId, techniques } from '../../src/catalogue/catalogue.ts';
import type { Bilingual } from '../../src/locale/language.ts';
import type { Group, Rule } from '../../src/rules/contract.ts';
import { readsFirst } from './readers.ts';

export interface ConversationStep {
  readonly title: Bilingual;
  /** What happens in it. */
  readonly intro: Bilingual;
  /** All rules of these groups go with it. */
  readonly groups: readonly Group[];
  /** So do the rules that name one of these techniques first. */
  readonly techniques: readonly TechniqueId[];
}

const opening: ConversationStep = {
  title: { nl: 'Openen en contact maken', en: 'Opening and making contact' },
  intro: {
    nl: 'Je zegt wat er komt, en de ander merkt dat je luistert: je geeft terug wat je hoort en ziet wat iemand doet. Dat begint hier en gaat het hele gesprek door.',
    en: 'You say what is coming, and people notice that you listen: you give back what you hear and see what they do. That begins here and goes on all through the conversation.',
  },
  groups: ['reflection', 'affirmation'],
  techniques: ['distress'],
};

const exploring: ConversationStep = {
  title: { nl: 'Verkennen', en: 'Exploring' },
  intro: {
    nl: 'Je vraagt wat er speelt, wat de ander wil, en wanneer het al eens lukte.',
    en: 'You ask what is going on, what the client wants, and when it worked already.',
  },
  groups: ['questions', 'solution-focus', 'solution-questions'],
  techniques: [],
};

const changeTalk: ConversationStep = {
  title: { nl: 'Verandertaal uitlokken', en: 'Eliciting change talk' },
  intro: {
    nl: 'De ander noemt zelf waarom en hoe het anders kan. Jij gaat daarop in, en je gaat niet tegen weerstand in.',
    en: 'The client says why and how things can be different. You take that up, and you do not fight resistance.',
  },
  groups: ['change-talk'],
  techniques: [],
};

const information: ConversationStep = {
  title: { nl: 'Informatie uitwisselen', en: 'Exchanging information' },
  intro: {
    nl: 'Je vraagt eerst wat iemand weet en wil weten, je vertelt een beetje, en je vraagt wat de ander ervan vindt.',
    en: 'First you ask what people know and want to know, then you tell a little, and then you ask what they make of it.',
  },
  groups: ['information'],
  techniques: [],
};

/** What else belongs to a step of a scale than the technique that it asks for. */
const besidesSteps: Readonly<Record<number, readonly TechniqueId[]>> = {
  2: ['position'],
  3: ['scale-why-not-higher'],
};

const stepsOfScale: readonly ConversationStep[] = scaleSteps.map(({ number, nl, en }) => ({
  title: { nl: `Schaal, stap ${number}: ${nl.title}`, en: `Scale, step ${number}: ${en.title}` },
  intro: { nl: nl.goal, en: en.goal },
  groups: [],
  techniques: [
    ...techniques.filter(({ step }) => step === number).map(({ id }) => id),
    ...(besidesSteps[number] ?? []),
  ],
}));

const wholeScale: ConversationStep = {
  title: { nl: 'De schaal als geheel', en: 'The scale as a whole' },
  intro: {
    nl: 'Regels over de volgorde van de stappen, en over de schaal waar je ook bent.',
    en: 'Rules about the order of the steps, and about the scale wherever you are in it.',
  },
  groups: ['scale'],
  techniques: [],
};

const agreements: ConversationStep = {
  title: { nl: 'Afspraken maken', en: 'Making agreements' },
  intro: {
    nl: 'De ander kiest wat die gaat doen. Een klein stapje is genoeg, en niets kiezen mag ook.',
    en: 'The client chooses what they are going to do. A small step is enough, and choosing nothing is fine too.',
  },
  groups: [],
  techniques: ['scale-action', 'commitment', 'activation', 'taking-steps', 'emphasise-autonomy'],
};

const closing: ConversationStep = {
  title: { nl: 'Samenvatten en afsluiten', en: 'Summing up and closing' },
  intro: {
    nl: 'Je zet op een rij wat je hoorde en checkt of het klopt, bij elk onderwerp en aan het eind. Daarna rond je af.',
    en: 'You put together what you heard and check whether it is right, with each topic and at the end. Then you close.',
  },
  groups: ['summary'],
  techniques: ['summary', 'invite-summary', 'closing-question'],
};

const script: ConversationStep = {
  title: { nl: 'Het script zelf', en: 'The script itself' },
  intro: {
    nl: 'Klopt het script, en werkt het als oefening? Deze regels gelden overal.',
    en: 'Is the script right, and does it work as an exercise? These rules hold everywhere.',
  },
  groups: ['language', 'exercise'],
  techniques: [],
};

/** In the order in which a conversation goes. */
export const conversationSteps: readonly ConversationStep[] = [
  opening,
  exploring,
  changeTalk,
  information,
  ...stepsOfScale,
  wholeScale,
  agreements,
  closing,
  script,
];

/** The steps that a rule goes with. Each rule goes with one or more. */
export function stepsWith(rule: Rule): readonly ConversationStep[] {
  const byTechnique = conversationSteps.filter((step) => goesByTechnique(step, rule));
  if (rule.group === 'scale' && byTechnique.length > 0) return byTechnique;
  const byGroup = conversationSteps.filter(({ groups }) => groups.includes(rule.group));
  return conversationSteps.filter((step) => byGroup.includes(step) || byTechnique.includes(step));
}

/** A rule that reads every step of a scale is about their order, and with none of them. */
function goesByTechnique(step: ConversationStep, rule: Rule): boolean {
  if (scaleSteps.every(({ technique }) => rule.reads.includes(technique))) return false;
  return readsFirst(rule, step.techniques);
}
