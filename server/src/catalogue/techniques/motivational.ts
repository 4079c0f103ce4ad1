import type { TechniqueEntry } from '../technique.ts';
import { affirmingAndSummarising } from './affirming-and-summarising.ts';
import { information } from './information.ts';
import { questions } from './questions.ts';
import { reflections } from './reflections.ts';
import { runningTheConversation } from './running-the-conversation.ts';
import { stance } from './stance.ts';

/** The professional's techniques from motivational interviewing; a parent stands before its kinds. */
export const motivational = [
  ...questions,
  ...reflections,
  ...affirmingAndSummarising,
  ...information,
  ...stance,
  ...runningTheConversation,
] as const satisfies readonly TechniqueEntry[];
