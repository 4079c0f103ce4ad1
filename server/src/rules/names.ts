/** The words for what rules are sorted by, wherever a reader meets them. */
import type { Bilingual } from '../locale/language.ts';
import type { Group, Severity } from './contract.ts';

/** The groups in the order in which they are listed. */
export const groupNames: Readonly<Record<Group, Bilingual>> = {
  language: { nl: 'Het script zelf', en: 'The script itself' },
  questions: { nl: 'Vragen stellen', en: 'Asking questions' },
  reflection: { nl: 'Reflecteren', en: 'Reflecting' },
  affirmation: { nl: 'Bekrachtigen', en: 'Affirming' },
  summary: { nl: 'Samenvatten', en: 'Summarising' },
  information: { nl: 'Informatie uitwisselen', en: 'Exchanging information' },
  'change-talk': { nl: 'Verandertaal', en: 'Change talk' },
  'solution-focus': { nl: 'Oplossingsgericht werken', en: 'Solution-focused work' },
  'solution-questions': { nl: 'Oplossingsgerichte vragen', en: 'Solution-focused questions' },
  scale: { nl: 'Schaalvragen', en: 'Scale questions' },
  exercise: { nl: 'Het script als oefening', en: 'The script as an exercise' },
};

export const severityNames: Readonly<Record<Severity, Bilingual>> = {
  error: { nl: 'fout', en: 'error' },
  warning: { nl: 'waarschuwing', en: 'warning' },
  info: { nl: 'informatie', en: 'info' },
  hint: { nl: 'tip', en: 'hint' },
};
