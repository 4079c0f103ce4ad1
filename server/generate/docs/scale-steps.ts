import { scaleSteps } from '../../src/catalogue/catalogue.ts';
import { phrasesOf } from '../../src/features/step-phrases.ts';
import type { Bilingual, Language } from '../../src/locale/language.ts';
import { readScript } from '../../src/reading/read.ts';
import { bullets, plain } from './markdown.ts';

const texts = {
  title: { nl: 'De zes stappen van een schaal', en: 'The six steps of a scale' },
  intro: {
    nl: 'Hier noemt de cliënt een 4 op een schaal over de sfeer aan tafel. Typ je zelf een schaal, dan vult Samenspraak jouw cijfers of kleuren in.',
    en: 'Here the client names a 4 on a scale about the mood at the table. When you type a scale yourself, Samenspraak fills in your own numbers or colours.',
  },
  step: { nl: 'Stap', en: 'Step' },
  optional: { nl: 'Deze stap mag je overslaan.', en: 'You may skip this step.' },
} satisfies Record<string, Bilingual>;

/** A scale on which the client has named a place, for phrases that are about something. */
const scripts = {
  nl: [
    'file:///schaal.gesprek',
    'cliënt Mo\nschaal succes 0-10: de sfeer aan tafel\nstap 2:\nMo: [positie 4] Een 4.\n',
  ],
  en: [
    'file:///scale.conversation',
    'client Mo\nscale success 0-10: the mood at the table\nstep 2:\nMo: [position 4] A 4.\n',
  ],
} as const;

/** The six steps of a scale, with phrases for each. */
export function scaleStepsIn(language: Language): readonly string[] {
  const [uri, script] = scripts[language];
  const conversation = readScript(script, uri);
  return [
    `## ${texts.title[language]}`,
    texts.intro[language],
    ...scaleSteps.flatMap((step) => [
      `### ${texts.step[language]} ${step.number}: ${step[language].title}`,
      'optional' in step ? `${step[language].goal} ${texts.optional[language]}` : step[language].goal,
      bullets(phrasesOf(step, conversation.scales[0], conversation).map((phrase) => `_${plain(phrase)}_`)),
    ]),
  ];
}
