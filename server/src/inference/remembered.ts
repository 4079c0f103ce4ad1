/** `hear` and `segment` with the memory of the text: what it says in a setting is the same at every reading. */
import type { Heard } from '../conversation/model.ts';
import type { TextMemory } from '../text/memory.ts';
import { hear, type Segment, type Setting, segment } from './infer.ts';

type InSettings<Answer> = Map<string, Answer>;

const heards = { name: 'heard' };
const segments = { name: 'segments' };

export function hearAgain(text: string, setting: Setting, memory: TextMemory): Heard | undefined {
  return inSetting(heards, memory, setting, () => hear(text, { ...setting, memory }));
}

export function segmentAgain(text: string, setting: Setting, memory: TextMemory): readonly Segment[] {
  return inSetting(segments, memory, setting, () => segment(text, { ...setting, memory }));
}

function inSetting<Answer>(key: object, memory: TextMemory, setting: Setting, answer: () => Answer): Answer {
  const { language, role, step, before } = setting;
  const known = memory.recall(key, () => new Map<string, InSettings<Answer>>());
  const said = before?.text ?? '';
  const behind = known.get(said) ?? new Map<string, Answer>();
  known.set(said, behind);
  const rest = `${language} ${role} ${step} ${before?.role} ${before?.technique}`;
  if (!behind.has(rest)) behind.set(rest, answer());
  return behind.get(rest)!;
}
