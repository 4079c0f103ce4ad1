// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are stops, in the syntax of snippets
/** Whole turns and whole patterns, with the script's own names. */
import { type Technique, techniques } from '../../catalogue/catalogue.ts';
import { type PatternEntry, patterns } from '../../catalogue/patterns.ts';
import type { Turn } from '../../conversation/model.ts';
import type { Language } from '../../locale/language.ts';
import { techniqueInShort } from '../descriptions.ts';
import type { ScriptDocument } from '../document.ts';
import { paragraphs, plain, scriptBlock } from '../markdown.ts';
import { nameOfRole } from '../place.ts';
import { placeholderTexts } from '../texts.ts';
import { CompletionItemKind, inSnippet, type Suggestion } from './items.ts';

const GAP = '…';
const NAME = /\{(professional|client)\}/g;
const STOP = /\$\{\d+:([^}]*)\}/g;
const FIRST_SCRIPT = 'first-script';

interface Names {
  readonly professional: string;
  readonly client: string;
}

/** The names of a professional and a client at this place; usual ones where the script has none. */
function namesAt({ conversation }: ScriptDocument, last: Turn | undefined): Names {
  const { language } = conversation;
  return {
    professional: nameOfRole(conversation, 'professional', last) ?? placeholderTexts.professional[language],
    client: nameOfRole(conversation, 'client', last) ?? placeholderTexts.client[language],
  };
}

/** A turn for each technique that has a wording of its own: speaker, tag and an opening phrase. */
export function techniqueSnippets(
  document: ScriptDocument,
  last: Turn | undefined,
  locale: Language,
): Suggestion[] {
  const { language } = document.conversation;
  const names = namesAt(document, last);
  return techniques
    .filter((technique) => technique.wording && technique[language].openings.length > 0)
    .map((technique) => ({
      label: technique[language].name,
      aliases: technique[language].aliases,
      kind: CompletionItemKind.Snippet,
      snippet: true,
      text: turnOf(technique, names, language),
      detail: `${names[technique.role]}: ${technique[language].openings[0]}`,
      documentation: techniqueInShort(technique, language, locale),
    }));
}

function turnOf(technique: Technique, names: Names, language: Language): string {
  const { name, openings } = technique[language];
  const argument = technique.takesPosition ? ' ${1:4}' : '';
  const phrase = withStops(openings[0]!, technique.takesPosition ? 2 : 1);
  return `${inSnippet(names[technique.role])}: [${inSnippet(name)}${argument}] ${phrase}$0`;
}

/** A phrase as a snippet: each `…` is a stop. */
function withStops(phrase: string, first: number): string {
  return phrase
    .split(GAP)
    .map((part, index) =>
      index === 0 ? inSnippet(part) : `\${${first + index - 1}:${GAP}}${inSnippet(part)}`,
    )
    .join('');
}

/** The patterns of several turns. */
export function patternSnippets(document: ScriptDocument, last: Turn | undefined): Suggestion[] {
  return patterns
    .filter(({ id }) => id !== FIRST_SCRIPT)
    .map((pattern) => patternSnippet(document, pattern, last));
}

/** A whole script to begin with. */
export function firstScript(document: ScriptDocument): Suggestion {
  return patternSnippet(document, patterns.find(({ id }) => id === FIRST_SCRIPT)!, undefined);
}

function patternSnippet(document: ScriptDocument, pattern: PatternEntry, last: Turn | undefined): Suggestion {
  const { prefix, name, description, lines } = pattern[document.conversation.language];
  const names = namesAt(document, last);
  const filled = (written: (name: string) => string) =>
    lines.join('\n').replace(NAME, (_, role: keyof Names) => written(names[role]));
  const preview = filled((text) => text).replace(STOP, '$1');
  return {
    label: prefix,
    aliases: [name],
    kind: CompletionItemKind.Snippet,
    snippet: true,
    text: `${filled(inSnippet)}$0`,
    detail: name,
    documentation: paragraphs(plain(description), scriptBlock(preview)),
  };
}
