/** `hear` and `segment` with the memory of the text: what it says in a setting is the same at every reading. */
import type { Heard } from '../conversation/model.ts';
import type { TextMemory } from '../text/memory.ts';
import { hear, type Segment, type Setting, segment } from './infer.ts';

export function hearAgain(text: string, setting: Setting, memory: TextMemory): Heard | undefined {
  return inSetting(hear, text, setting, memory);
}

export function segmentAgain(text: string, setting: Setting, memory: TextMemory): readonly Segment[] {
  return inSetting(segment, text, setting, memory);
}

interface Known<Answer> {
  readonly setting: Setting;
  readonly answer: Answer;
}

function inSetting<Answer>(
  listen: (text: string, setting: Setting) => Answer,
  text: string,
  setting: Setting,
  memory: TextMemory,
): Answer {
  const all = memory.recall<Known<Answer>[]>(listen, () => []);
  for (const known of all) if (areAlike(known.setting, setting)) return known.answer;
  const answer = listen(text, withMemory(setting, memory));
  // A word such as "Ja." may be said in many settings: keeping all would cost more than hearing it anew.
  if (all.length < MOST_SETTINGS) all.push({ setting, answer });
  return answer;
}

const MOST_SETTINGS = 50;

function withMemory({ language, role, step, before }: Setting, memory: TextMemory): Setting {
  return { language, role, step, before, memory };
}

/** Whether what is said would be understood in the same way. */
export function areAlike(one: Setting, other: Setting): boolean {
  return (
    one.language === other.language &&
    one.role === other.role &&
    one.step === other.step &&
    one.before?.role === other.before?.role &&
    one.before?.technique === other.before?.technique &&
    one.before?.text === other.before?.text
  );
}
