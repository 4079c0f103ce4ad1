/** Which keywords stand for the fields and roles in the head of a script. */
import type { FieldKind, SpeakerRole } from '../conversation/model.ts';
import type { KeywordId } from './keywords.ts';

export const fieldKeywords = {
  title: 'CONVERSATION',
  language: 'LANGUAGE',
  method: 'METHOD',
  goal: 'GOAL',
  practises: 'PRACTISES',
  about: 'ABOUT',
  audience: 'AUDIENCE',
  duration: 'DURATION',
  author: 'AUTHOR',
  date: 'DATE',
} as const satisfies Readonly<Record<FieldKind, KeywordId>>;

export const roleKeywords = {
  professional: 'PROFESSIONAL',
  client: 'CLIENT',
  other: 'OTHER',
} as const satisfies Readonly<Record<SpeakerRole, KeywordId>>;

/** The field that a keyword opens. */
export const fieldOfKeyword: ReadonlyMap<string, FieldKind> = reversed(fieldKeywords);

/** The role that a keyword gives to a participant. */
export const roleOfKeyword: ReadonlyMap<string, SpeakerRole> = reversed(roleKeywords);

function reversed<Key extends string>(keywords: Readonly<Record<Key, KeywordId>>): Map<string, Key> {
  return new Map((Object.keys(keywords) as Key[]).map((key) => [keywords[key], key]));
}
