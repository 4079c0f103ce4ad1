import type { TechniqueId } from '../catalogue/catalogue.ts';
import type { Heard, SpeakerRole } from '../conversation/model.ts';
import type { Language } from '../locale/language.ts';

/** What is known about an utterance beside its words. */
export interface Setting {
  readonly language: Language;
  readonly role: SpeakerRole;
  /** The step of a scale block it stands in. */
  readonly step?: number;
  /** The utterance just before it in the script, by whoever said it. */
  readonly before?: { readonly text: string; readonly role: SpeakerRole; readonly technique?: TechniqueId };
}

/** A stretch of a text, as offsets in it, that is one utterance. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly heard?: Heard;
}

/** The technique that the words of one utterance show, or undefined where they are not clear enough. */
export function hear(_text: string, _setting: Setting): Heard | undefined {
  return undefined;
}

/** Splits what is said without a tag into utterances: neighbouring sentences of one technique are one. */
export function segment(text: string, _setting: Setting): readonly Segment[] {
  return [{ from: 0, to: text.length }];
}
