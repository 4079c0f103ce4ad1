/** What a line may open with: who speaks, a keyword, or a whole turn or pattern. */
import { scaleKinds, scaleSteps } from '../../catalogue/catalogue.ts';
import type { Participant, Span } from '../../conversation/model.ts';
import { fieldKeywords } from '../../language/head.ts';
import { type KeywordId, keywords, silenceWord } from '../../language/keywords.ts';
import { fill } from '../../lint/render.ts';
import type { Language } from '../../locale/language.ts';
import { keywordInFull, participantInFull } from '../descriptions.ts';
import type { ScriptDocument } from '../document.ts';
import { headEnd, nextSpeakers, type OpenBlocks, turnLeadingTo } from '../place.ts';
import { completionTexts, placeholderTexts } from '../texts.ts';
import { CompletionItemKind, inSnippet, inSnippetChoice, type Suggestion } from './items.ts';
import { firstScript, patternSnippets, techniqueSnippets } from './snippets.ts';
import { likelyTags } from './tags.ts';

/** The opening of a line while it is being typed. */
export interface LineStart {
  /** Where the line begins. */
  readonly start: number;
  /** The words being typed, up to the end of the word that the cursor stands in. */
  readonly words: Span;
  /** From the first word up to the text that must stay, where the line has a label with its colon. */
  readonly label: Span | undefined;
  /** Whether text follows that must stay. */
  readonly textFollows: boolean;
}

/** The fields of the head in their usual order. */
const headFields: readonly KeywordId[] = [
  'CONVERSATION',
  'LANGUAGE',
  'METHOD',
  'GOAL',
  'PRACTISES',
  'ABOUT',
  'AUDIENCE',
  'DURATION',
  'AUTHOR',
  'DATE',
];

export function lineStartSuggestions(
  document: ScriptDocument,
  line: LineStart,
  blocks: OpenBlocks,
  locale: Language,
): Suggestion[] {
  const last = turnLeadingTo(document, line.start, blocks);
  const inHead = line.start <= headEnd(document.conversation);
  const speakers = nextSpeakers(document.conversation, last).flatMap((participant) =>
    speakerSuggestions(document, participant, line, blocks, locale),
  );
  const words = keywordsAt(document, line, blocks, inHead).map((id) =>
    keywordSuggestion(document, id, line, blocks, locale),
  );
  // At the head, and where an option must come, a keyword is likelier than a speaker.
  const keywordsFirst = inHead || (blocks.choice !== undefined && blocks.option?.choice !== blocks.choice);
  const labels = keywordsFirst ? [...words, ...speakers] : [...speakers, ...words];
  if (line.textFollows) return labels;
  const silence = silenceSuggestion(document, locale);
  return [
    ...(isEmptyBut(document, line) ? [firstScript(document)] : []),
    ...labels,
    ...(last === undefined ? [] : [silence]),
    ...patternSnippets(document, last),
    ...techniqueSnippets(document, last, locale),
  ];
}

/** Whether the script holds nothing but what is being typed. */
function isEmptyBut({ text }: ScriptDocument, { words, label }: LineStart): boolean {
  const { start, end } = label ?? words;
  return `${text.slice(0, start)}${text.slice(end)}`.replace(/^\ufeff/, '').trim() === '';
}

/** The keywords that make sense on this line, the likeliest first. */
function keywordsAt(
  document: ScriptDocument,
  { start }: LineStart,
  blocks: OpenBlocks,
  inHead: boolean,
): KeywordId[] {
  const { conversation } = document;
  const declared = (role: Participant['role']) =>
    conversation.participants.some((each) => each.role === role);
  if (inHead) {
    const present = new Set(
      conversation.fields.filter(({ line }) => line.start !== start).map(({ kind }) => fieldKeywords[kind]),
    );
    const fields = headFields.filter(
      (id) => !present.has(id as (typeof fieldKeywords)[keyof typeof fieldKeywords]),
    );
    const people: KeywordId[] = ['PROFESSIONAL', 'CLIENT', 'OTHER'];
    const rest: KeywordId[] = ['PHASE', 'SCALE', 'CHOICE', 'USE', 'TECHNIQUE', 'EXPECT', 'IGNORE'];
    return declared('professional') && declared('client')
      ? [...fields, 'PHASE', ...people, ...rest.slice(1)]
      : [...fields, ...people, ...rest];
  }
  const { scale, choice, option, step } = blocks;
  const found: KeywordId[] = [];
  if (choice !== undefined) found.push('OPTION');
  if (option !== undefined && option.feedback === undefined) found.push('FEEDBACK');
  if (scale !== undefined && nextStep(blocks) !== undefined) found.push('STEP');
  if (scale !== undefined && (step !== undefined || scale.steps.length === 0)) found.push('END_SCALE');
  if (choice !== undefined && option !== undefined) found.push('END_CHOICE');
  found.push('PHASE', 'SCALE', 'CHOICE', 'GO_TO', 'EXPECT', 'IGNORE');
  if (!declared('professional')) found.push('PROFESSIONAL');
  if (!declared('client')) found.push('CLIENT');
  return found;
}

/** The number of the next step that this scale lacks. */
function nextStep({ scale, step }: OpenBlocks): (typeof scaleSteps)[number] | undefined {
  if (scale === undefined) return undefined;
  const present = new Set(scale.steps.map(({ number }) => number));
  const missing = scaleSteps.filter(({ number }) => !present.has(number));
  return missing.find(({ number }) => number > (step?.number ?? 0)) ?? missing[0];
}

function keywordSuggestion(
  document: ScriptDocument,
  id: KeywordId,
  line: LineStart,
  blocks: OpenBlocks,
  locale: Language,
): Suggestion {
  const { language } = document.conversation;
  const { form } = keywords[id];
  const word = keywords[id][language];
  const suggestion = {
    label: id === 'STEP' ? `${word} ${nextStep(blocks)!.number}` : word,
    aliases: [keywords[id][language === 'nl' ? 'en' : 'nl']],
    kind: CompletionItemKind.Keyword,
    documentation: keywordInFull(id, language, locale),
  };
  // The name between keyword and colon, and what was written behind them, stay as they are.
  if (line.textFollows && form === 'named')
    return { ...suggestion, label: word, text: word, replace: line.words };
  if (form === 'end') return suggestion;
  if (form === 'label') return { ...suggestion, text: labelText(`${word}:`, line) };
  return { ...suggestion, snippet: true, text: namedSnippet(id, word, document, blocks) };
}

/** A label stands before what follows it: with a space, unless the space is there already. */
function labelText(label: string, line: LineStart): string {
  return line.label !== undefined && line.textFollows ? label : `${label} `;
}

function namedSnippet(id: KeywordId, word: string, document: ScriptDocument, blocks: OpenBlocks): string {
  const { language } = document.conversation;
  const { name, who, what, rated } = placeholderTexts;
  switch (id) {
    case 'STEP': {
      const step = nextStep(blocks)!;
      return `${word} ${step.number}: \${1:${inSnippet(step[language].title)}}\n$0`;
    }
    case 'SCALE': {
      const kinds = scaleKinds.map((kind) => inSnippetChoice(kind[language].name)).join(',');
      const colourRange = language === 'nl' ? 'rood-groen' : 'red-green';
      return `${word} \${1|${kinds}|} \${2|0-10,${colourRange}|}: \${3:${inSnippet(rated[language])}}\n$0`;
    }
    case 'TECHNIQUE': {
      const kind = language === 'nl' ? 'open vraag' : 'open question';
      return `${word} \${1:${name[language]}} (\${2:${kind}}): \${3:${inSnippet(what[language])}}`;
    }
    default:
      return `${inSnippet(word)} \${1:${name[language]}}: \${2:${inSnippet(who[language])}}`;
  }
}

/** A speaker's label, and the same with a technique to choose. */
function speakerSuggestions(
  document: ScriptDocument,
  participant: Participant,
  line: LineStart,
  blocks: OpenBlocks,
  locale: Language,
): Suggestion[] {
  const name = participant.name.text;
  const label: Suggestion = {
    label: `${name}:`,
    text: labelText(`${name}:`, line),
    kind: CompletionItemKind.Variable,
    detail: fill(completionTexts.turnOf, { name }, locale),
    documentation: participantInFull(participant, document.conversation, locale),
  };
  if (line.textFollows || participant.role === 'other') return [label];
  const tags = likelyTags(document, participant.role, blocks).map(inSnippetChoice).join(',');
  const tagged: Suggestion = {
    ...label,
    label: `${name}: [ ]`,
    snippet: true,
    text: `${inSnippet(name)}: [\${1|${tags}|}] $0`,
    detail: fill(completionTexts.taggedTurnOf, { name }, locale),
  };
  return [label, tagged];
}

/** A silence, as a direction. */
export function silenceSuggestion({ conversation }: ScriptDocument, locale: Language): Suggestion {
  return {
    label: `(${silenceWord[conversation.language]})`,
    aliases: [silenceWord[conversation.language]],
    kind: CompletionItemKind.Event,
    detail: completionTexts.silence[locale],
  };
}
