import type { Language } from '../locale/language.ts';
import { isKindOf, type Technique, techniques } from './catalogue.ts';
import { affirmingAndSummarising } from './techniques/affirming-and-summarising.ts';
import { client } from './techniques/client.ts';
import { information } from './techniques/information.ts';
import { questions } from './techniques/questions.ts';
import { reflections } from './techniques/reflections.ts';
import { runningTheConversation } from './techniques/running-the-conversation.ts';
import { solutionFocused } from './techniques/solution-focused.ts';
import { stance } from './techniques/stance.ts';

/** What a person reads about a family, in one language. */
export interface FamilyTexts {
  readonly title: string;
  /** The name of its page, without `.md`. */
  readonly page: string;
  /** Two or three sentences: what these techniques have in common. */
  readonly intro: string;
}

/** Techniques that are told of together, on one page of the documentation. */
export interface Family extends Readonly<Record<Language, FamilyTexts>> {
  readonly id: string;
  readonly techniques: readonly Technique[];
}

/** The techniques of these entries that pass, in their order. */
function among(
  entries: readonly { readonly id: string }[],
  passes: (technique: Technique) => boolean = () => true,
): readonly Technique[] {
  const ids = new Set(entries.map(({ id }) => id));
  return techniques.filter((technique) => ids.has(technique.id) && passes(technique));
}

const isScale = ({ id }: Technique) => isKindOf(id, 'scale-question');
const isAboutChange = ({ id }: Technique) =>
  (['change-talk', 'sustain-talk', 'ambivalence', 'discord'] as const).some((kind) => isKindOf(id, kind));

/** Every family, in the order in which the documentation shows them. Each technique is in one. */
export const families: readonly Family[] = [
  {
    id: 'questions',
    techniques: among(questions),
    nl: {
      title: 'Vragen stellen',
      page: 'vragen',
      intro:
        'Met een vraag nodig je de ander uit om te vertellen. Een open vraag laat de meeste ruimte. Een gesloten vraag is handig om iets te checken.',
    },
    en: {
      title: 'Asking questions',
      page: 'questions',
      intro:
        'With a question you invite people to tell. An open question leaves most room. A closed question is handy for checking something.',
    },
  },
  {
    id: 'reflections',
    techniques: among(reflections),
    nl: {
      title: 'Reflecteren',
      page: 'reflecteren',
      intro:
        'Met een reflectie zeg je in je eigen woorden wat je de ander hoort zeggen of bedoelen. Het is een uitspraak en geen vraag. Hoe dieper je gaat, hoe meer je raadt.',
    },
    en: {
      title: 'Reflecting',
      page: 'reflecting',
      intro:
        'With a reflection you say in your own words what you hear people say or mean. It is a statement and not a question. The deeper you go, the more you guess.',
    },
  },
  {
    id: 'affirming-and-summarising',
    techniques: among(affirmingAndSummarising),
    nl: {
      title: 'Bekrachtigen en samenvatten',
      page: 'bekrachtigen-en-samenvatten',
      intro:
        'Een bekrachtiging laat zien wat de ander zelf doet en kan. Een samenvatting zet op een rij wat je gehoord hebt, en daarna check je of het klopt.',
    },
    en: {
      title: 'Affirming and summarising',
      page: 'affirming-and-summarising',
      intro:
        'An affirmation shows what people do and can do themselves. A summary puts together what you have heard, and then you check whether it is right.',
    },
  },
  {
    id: 'information',
    techniques: among(information),
    nl: {
      title: 'Informatie uitwisselen',
      page: 'informatie',
      intro:
        'Wat jij weet, komt pas aan als de ander het wil horen. Vraag dus eerst, vertel dan, en vraag daarna wat de ander ervan vindt.',
    },
    en: {
      title: 'Exchanging information',
      page: 'information',
      intro:
        'What you know only gets across when people want to hear it. So ask first, then tell, and then ask what they make of it.',
    },
  },
  {
    id: 'stance',
    techniques: among(stance),
    nl: {
      title: 'Ruimte en vertrouwen geven',
      page: 'ruimte-en-vertrouwen',
      intro:
        'Twee technieken laten horen dat de ander zelf kiest en dat het kan lukken. Overtuigen en confronteren doen het omgekeerde. Die staan hier omdat je ze in een oefengesprek wilt kunnen aanwijzen.',
    },
    en: {
      title: 'Giving room and confidence',
      page: 'room-and-confidence',
      intro:
        'Two techniques let people hear that they choose themselves and that it can work out. Persuading and confronting do the reverse. They are here because you want to be able to point them out in a practice conversation.',
    },
  },
  {
    id: 'running-the-conversation',
    techniques: among(runningTheConversation),
    nl: {
      title: 'Het gesprek leiden',
      page: 'gesprek-leiden',
      intro:
        'Deze uitingen houden het gesprek op gang en op orde. Met een tag erbij ziet iedereen dat het geen vraag of reflectie is.',
    },
    en: {
      title: 'Running the conversation',
      page: 'running-the-conversation',
      intro:
        'These utterances keep the conversation going and in order. With a tag everybody can see that they are no question and no reflection.',
    },
  },
  {
    id: 'solution-questions',
    techniques: among(solutionFocused, (technique) => !isScale(technique)),
    nl: {
      title: 'Oplossingsgerichte vragen',
      page: 'oplossingsgerichte-vragen',
      intro:
        'Deze vragen gaan over wat de cliënt wil en over wat er al werkt. Zo praat je over de oplossing in plaats van over het probleem.',
    },
    en: {
      title: 'Solution-focused questions',
      page: 'solution-focused-questions',
      intro:
        'These questions are about what the client wants and about what works already. That way you talk about the solution instead of the problem.',
    },
  },
  {
    id: 'scale-questions',
    techniques: among(solutionFocused, isScale),
    nl: {
      title: 'Schaalvragen',
      page: 'schaalvragen',
      intro:
        'Met een schaal geeft de cliënt de situatie een plek tussen twee uitersten. Daarna praat je over wat er al is, en over één klein stapje.',
    },
    en: {
      title: 'Scale questions',
      page: 'scale-questions',
      intro:
        'With a scale the client gives the situation a place between two ends. Then you talk about what is there already, and about one small step.',
    },
  },
  {
    id: 'change-talk',
    techniques: among(client, isAboutChange),
    nl: {
      title: 'Verandertaal en behoudtaal',
      page: 'verandertaal',
      intro:
        'Deze tags zet je bij de cliënt. Ze laten zien waar die naar verandering toe praat en waar ervan af. Regels kijken of de professional daarop ingaat.',
    },
    en: {
      title: 'Change talk and sustain talk',
      page: 'change-talk',
      intro:
        'These tags go with the client. They show where clients talk towards change and where away from it. Rules look whether the professional takes it up.',
    },
  },
  {
    id: 'client-answers',
    techniques: among(client, (technique) => !isAboutChange(technique)),
    nl: {
      title: 'Wat de cliënt nog meer zegt',
      page: 'antwoorden',
      intro:
        'Ook deze tags zet je bij de cliënt: een plek op de schaal, een antwoord op je check of je voorstel, een moment waarop het wel lukte, of een zorg.',
    },
    en: {
      title: 'What else the client says',
      page: 'answers',
      intro:
        'These tags go with the client too: a place on the scale, an answer to your check or your offer, a moment when it did work, or a worry.',
    },
  },
];

/** The family of a technique. */
export function familyOf({ id }: Technique): Family {
  return families.find((family) => family.techniques.some((each) => each.id === id))!;
}
