/** What a reader is told about things of a script, in Markdown: for hover and beside completion. */
import { type Background, background } from '../catalogue/background.ts';
import {
  colours,
  type ScaleKindId,
  scaleKinds,
  scaleSteps,
  type Technique,
  techniqueOf,
  techniques,
} from '../catalogue/catalogue.ts';
import type { Conversation, OwnTechnique, Participant, Phase, Scale, Step } from '../conversation/model.ts';
import { type KeywordId, keywords } from '../language/keywords.ts';
import { fill } from '../lint/render.ts';
import type { Language } from '../locale/language.ts';
import type { Rule } from '../rules/contract.ts';
import { list, paragraphs, plain, scriptBlock } from './markdown.ts';
import { phrasesOf, say } from './step-phrases.ts';
import { hoverTexts, keywordTexts, roleTexts } from './texts.ts';

const backgrounds: readonly Background[] = background;

/** The address of a rule's page, or undefined where there is none. */
export type PageOf = (rule: Rule, locale: Language) => string | undefined;

/** What, why and an example: enough beside a list of completions. */
export function techniqueInShort(technique: Technique, script: Language, locale: Language): string {
  const { description, why } = technique[locale];
  const [example] = technique[script].examples;
  return paragraphs(
    plain(description),
    `**${hoverTexts.why[locale]}** ${plain(why)}`,
    example && `**${hoverTexts.example[locale]}** _${plain(example)}_`,
  );
}

/** All there is to say about a technique. */
export function techniqueInFull(technique: Technique, script: Language, locale: Language): string {
  const openings = technique[script].openings.map((opening) => `_${plain(opening)}_`);
  return paragraphs(
    headingOf(technique, script, locale),
    techniqueInShort(technique, script, locale),
    openings.length > 0 ? `**${hoverTexts.openings[locale]}**\n\n${list(openings)}` : '',
    kinOf(technique, script, locale),
    ...backgroundsOf(technique, locale),
    `_${fill(hoverTexts.source, { section: technique.source }, locale)}_`,
  );
}

function headingOf(technique: Technique, script: Language, locale: Language): string {
  const name = technique[script].name;
  const inLocale = technique[locale].name;
  const role =
    technique.role === 'professional' ? hoverTexts.forProfessional[locale] : hoverTexts.forClient[locale];
  return `**${name}**${inLocale === name ? '' : ` (${inLocale})`} · ${role}`;
}

function kinOf(technique: Technique, script: Language, locale: Language): string {
  const kinds = techniques.filter((each) => each.parent === technique.id).map((each) => each[script].name);
  const parent = technique.parent && techniqueOf(technique.parent)[script].name;
  return [
    parent && fill(hoverTexts.kindOf, { name: parent }, locale),
    kinds.length > 0 && fill(hoverTexts.kinds, { names: kinds.join(', ') }, locale),
  ]
    .filter(Boolean)
    .join(' ');
}

function backgroundsOf({ id }: Technique, locale: Language): readonly string[] {
  return backgrounds
    .filter(({ techniques }) => techniques.includes(id))
    .map((each) => backgroundInFull(each, locale));
}

function backgroundInFull({ title, items }: Background, locale: Language): string {
  return `**${title[locale]}**\n\n${list(items.map((item) => plain(item[locale])))}`;
}

/** A technique of the script's own, and what it is a kind of. */
export function ownTechniqueInFull(own: OwnTechnique, script: Language, locale: Language): string {
  const kind = own.kind === undefined ? undefined : techniqueOf(own.kind);
  const heading = kind
    ? fill(hoverTexts.ownTechnique, { name: kind[script].name }, locale)
    : hoverTexts.ownTechniqueAlone[locale];
  return paragraphs(
    `**${plain(own.name.text)}** · ${heading}`,
    plain(own.description.text),
    fromFile(own.from, locale),
    kind && `---\n\n${techniqueInFull(kind, script, locale)}`,
  );
}

export function ruleInFull(rule: Rule, script: Language, locale: Language, pageOf?: PageOf): string {
  const [name, other] = script === 'nl' ? [rule.dutchName, rule.id] : [rule.id, rule.dutchName];
  const page = pageOf?.(rule, locale);
  return paragraphs(
    `**${name}**`,
    plain(rule.summary[locale]),
    other === name ? '' : fill(hoverTexts.otherName, { name: other }, locale),
    rule.source && `_${fill(hoverTexts.source, { section: rule.source }, locale)}_`,
    page && `[${hoverTexts.readPage[locale]}](${page})`,
  );
}

export function keywordInFull(id: KeywordId, script: Language, locale: Language): string {
  const { purpose, example } = keywordTexts[id];
  return paragraphs(`**${keywords[id][script]}**`, purpose[locale], scriptBlock(example[script]));
}

export function participantInFull(
  participant: Participant,
  conversation: Conversation,
  locale: Language,
): string {
  const count = conversation.turns.filter((turn) => turn.speaker === participant).length;
  const spoken =
    count === 0
      ? hoverTexts.turnsNone[locale]
      : count === 1
        ? hoverTexts.turnsOnce[locale]
        : fill(hoverTexts.turns, { count }, locale);
  return paragraphs(
    `**${plain(participant.name.text)}** · ${roleTexts[participant.role][locale]}`,
    plain(participant.description.text),
    spoken,
    fromFile(participant.from, locale),
  );
}

export function phaseInFull(phase: Phase, conversation: Conversation, locale: Language): string {
  const turns = conversation.turns.filter((turn) => turn.phase === phase).length;
  const jumps = conversation.jumps.filter((jump) => jump.phase === phase).length;
  return paragraphs(
    `**${plain(phase.name.text)}** · ${hoverTexts.phase[locale]}`,
    fill(hoverTexts.phaseTurns, { count: turns }, locale),
    jumps > 0 ? fill(hoverTexts.phaseJumps, { count: jumps }, locale) : '',
  );
}

/** The kind of a scale, what its ends mean, its colours. */
export function scaleInFull(scale: Scale, script: Language, locale: Language): string {
  const kind = scaleKindOf(scale.kind);
  const { low, high } = scale.range;
  const ends = [
    [low, kind[locale].low],
    [high, kind[locale].high],
  ] as const;
  const isMatrix = low.colour !== undefined && high.colour !== undefined;
  const names = colours.map((colour) => colour[script].name).join(', ');
  return paragraphs(
    `**${kind[script].name}**${kind[locale].name === kind[script].name ? '' : ` (${kind[locale].name})`}`,
    kind[locale].description,
    list(
      ends.map(([end, lowMeaning]) =>
        fill(hoverTexts.scaleEnds, { low: capital(plain(say(end, locale))), lowMeaning }, locale),
      ),
    ),
    isMatrix ? fill(hoverTexts.scaleColours, { colours: names }, locale) : '',
    scale.subject.text && fill(hoverTexts.scaleSubject, { subject: plain(scale.subject.text) }, locale),
    ...backgroundsOf(techniqueOf('scale-question'), locale),
  );
}

export function scaleKindOf(id: ScaleKindId) {
  return scaleKinds.find((kind) => kind.id === id)!;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a step is for, and phrases for it with the script's own numbers or colours. */
export function stepInFull({ number, scale }: Step, conversation: Conversation, locale: Language): string {
  const entry = scaleSteps.find((each) => each.number === number);
  if (entry === undefined) return hoverTexts.unknownStep[locale];
  const phrases = phrasesOf(entry, scale, conversation).map((phrase) => `_${plain(phrase)}_`);
  const technique = techniqueOf(entry.technique);
  return paragraphs(
    `**${fill(hoverTexts.step, { number, title: entry[locale].title }, locale)}**`,
    entry[locale].goal,
    'optional' in entry ? hoverTexts.stepOptional[locale] : '',
    `**${hoverTexts.why[locale]}** ${plain(technique[locale].why)}`,
    `**${hoverTexts.phrases[locale]}**\n\n${list(phrases)}`,
    ...backgroundsOf(technique, locale),
  );
}

function fromFile(uri: string | undefined, locale: Language): string {
  return uri === undefined ? '' : fill(hoverTexts.fromFile, { file: fileName(uri) }, locale);
}

/** The last part of an address, for people. */
export function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
