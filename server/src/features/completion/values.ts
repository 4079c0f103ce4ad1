/** What may stand behind a keyword: phases, rules, techniques, methods, files, and kinds of scale. */
import { type ColourId, scaleKinds, techniqueNamed } from '../../catalogue/catalogue.ts';
import type { Span } from '../../conversation/model.ts';
import { endWord, type KeywordId } from '../../language/keywords.ts';
import type { Language } from '../../locale/language.ts';
import { allRules, ruleNamed, ruleNameIn } from '../../rules/registry.ts';
import { nameKey } from '../../text/fold.ts';
import { fileName, phaseInFull, ruleInFull } from '../descriptions.ts';
import type { ScriptDocument, ScriptLine } from '../document.ts';
import { practisedNames } from '../practised.ts';
import { colourName } from '../step-phrases.ts';
import { completionTexts, methodTexts } from '../texts.ts';
import { CompletionItemKind, type Suggestion } from './items.ts';
import { ownTechniqueNames, techniqueNames } from './tags.ts';

/** The names of what is in a folder, those of folders ending in a slash. */
export type Listing = readonly string[];

/** Suggestions and the stretch that they replace. */
export interface Offer {
  readonly replace: Span;
  readonly suggestions: readonly Suggestion[];
}

const REASON = /\s[-–—]\s/;

/** What may stand at this place behind the colon of a keyword's line. */
export function valueOffer(
  document: ScriptDocument,
  line: ScriptLine,
  id: KeywordId,
  behindColon: number,
  offset: number,
  locale: Language,
  listing: Listing,
): Offer | undefined {
  const value = { start: behindColon, end: line.span.end };
  const whole = () => entryAt(document, value, offset, false);
  const entry = () => entryAt(document, value, offset, true);
  switch (id) {
    case 'GO_TO':
      return offer(whole(), phaseSuggestions(document, locale));
    case 'LANGUAGE':
      return offer(whole(), languageSuggestions(locale));
    case 'METHOD':
      return offer(whole(), methodSuggestions(document, locale));
    case 'USE':
      return fileOffer(document, whole(), offset, listing);
    case 'PRACTISES':
      return offer(entry(), practisesSuggestions(document, offset, locale));
    case 'EXPECT':
    case 'IGNORE':
      return ruleOffer(document, line, value, offset, locale);
    default:
      return undefined;
  }
}

/** The entry being typed: the whole value, or one of several by comma. Its place begins behind white space. */
function entryAt({ text }: ScriptDocument, value: Span, offset: number, byComma: boolean): Span {
  const from = byComma ? Math.max(value.start, text.lastIndexOf(',', offset - 1) + 1) : value.start;
  const comma = byComma ? text.indexOf(',', offset) : -1;
  const to = comma >= 0 && comma < value.end ? comma : value.end;
  const blank = text.slice(from, offset).search(/\S|$/);
  const start = from + blank;
  return { start, end: Math.max(offset, start + text.slice(start, to).trimEnd().length) };
}

function offer(replace: Span, suggestions: readonly Suggestion[]): Offer {
  return { replace, suggestions };
}

function phaseSuggestions({ conversation }: ScriptDocument, locale: Language): Suggestion[] {
  const seen = new Set<string>();
  const phases = conversation.phases.filter(({ name: { text } }) => {
    const key = nameKey(text);
    return key !== '' && !seen.has(key) && seen.add(key);
  });
  const end = endWord[conversation.language];
  return [
    ...phases.map((phase) => ({
      label: phase.name.text,
      kind: CompletionItemKind.Module,
      documentation: phaseInFull(phase, conversation, locale),
    })),
    ...(seen.has(end)
      ? []
      : [{ label: end, kind: CompletionItemKind.Keyword, detail: completionTexts.endsConversation[locale] }]),
  ];
}

function languageSuggestions(locale: Language): Suggestion[] {
  return [
    { label: 'nl', kind: CompletionItemKind.Value, detail: completionTexts.dutch[locale] },
    { label: 'en', kind: CompletionItemKind.Value, detail: completionTexts.english[locale] },
  ];
}

function methodSuggestions({ conversation }: ScriptDocument, locale: Language): Suggestion[] {
  const names =
    conversation.language === 'nl'
      ? (['GIZ', 'MGV', 'OGW'] as const)
      : ([
          ['GIZ', 'GIZ'],
          ['MI', 'MGV'],
          ['SFW', 'OGW'],
        ] as const);
  return names.map((name) => {
    const [label, method] = typeof name === 'string' ? [name, name] : name;
    return { label, kind: CompletionItemKind.Value, detail: methodTexts[method][locale] };
  });
}

const SCRIPT_FILE = /\.(?:gesprek|conversation)$/i;

/** The names in the folder that the path leads to so far: folders, and scripts other than this one. */
function fileOffer({ text, uri }: ScriptDocument, path: Span, offset: number, listing: Listing): Offer {
  const start = path.start + folderPart(text.slice(path.start, offset)).length;
  const slash = text.slice(offset, path.end).indexOf('/');
  const own = start === path.start ? fileName(uri) : undefined;
  const folders = listing.filter((name) => name.endsWith('/'));
  const files = listing.filter((name) => SCRIPT_FILE.test(name) && name !== own);
  return offer({ start, end: slash < 0 ? path.end : offset + slash + 1 }, [
    ...files.map((label) => ({ label, kind: CompletionItemKind.File })),
    ...[...folders, '../'].map((label) => ({ label, kind: CompletionItemKind.Folder })),
  ]);
}

/** The address of the folder whose names completion needs in order to go on with this path. */
export function folderOf({ uri, surroundings }: ScriptDocument, path: string): string {
  return surroundings.resolve(uri, folderPart(path) || './');
}

/** Up to and including the last slash. */
function folderPart(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function practisesSuggestions(document: ScriptDocument, offset: number, locale: Language): Suggestion[] {
  const named = practisedNames(document.conversation)
    .filter(({ span }) => offset < span.start || offset > span.end)
    .map(({ text }) => techniqueNamed(text)?.id)
    .filter((id) => id !== undefined);
  return [
    ...ownTechniqueNames(document, locale),
    ...techniqueNames(document, locale, new Set(named)).filter(({ label }) => isOfProfessional(label)),
  ];
}

function isOfProfessional(name: string): boolean {
  return techniqueNamed(name)?.role === 'professional';
}

/** Rules by the name of the script's language, without those that the line names already. */
function ruleOffer(
  document: ScriptDocument,
  line: ScriptLine,
  value: Span,
  offset: number,
  locale: Language,
): Offer | undefined {
  const { text, conversation } = document;
  if (REASON.test(text.slice(value.start, offset))) return undefined;
  const reason = REASON.exec(text.slice(offset, line.span.end));
  const end = reason === null ? value.end : offset + reason.index;
  const replace = entryAt(document, { start: value.start, end }, offset, true);
  const others = `${text.slice(value.start, replace.start)}${text.slice(replace.end, end)}`.split(',');
  const named = new Set(others.map((name) => ruleNamed(name.trim())));
  const suggestions = allRules
    .filter((rule) => !named.has(rule))
    .map((rule) => ({
      label: ruleNameIn(rule, conversation.language),
      aliases: [ruleNameIn(rule, conversation.language === 'nl' ? 'en' : 'nl')],
      kind: CompletionItemKind.Reference,
      detail: rule.summary[locale],
      documentation: ruleInFull(rule, conversation.language, locale),
    }));
  return offer(replace, suggestions);
}

/** Kinds and ranges between `schaal` and its colon. */
export function scaleHeadOffer(
  document: ScriptDocument,
  head: Span,
  offset: number,
  locale: Language,
): Offer {
  const { language } = document.conversation;
  const before = document.text.slice(head.start, offset);
  const typedKind = scaleKinds.find((kind) =>
    [kind[language].name, ...kind[language].aliases].some(
      (name) =>
        nameKey(before).startsWith(`${nameKey(name)} `) ||
        (/\s$/.test(before) && nameKey(before) === nameKey(name)),
    ),
  );
  const blank = before.search(/\S|$/);
  if (typedKind === undefined) {
    const start = head.start + blank;
    return offer({ start, end: wordEnd(document, offset, head.end) }, [
      ...scaleKinds.map((kind) => ({
        label: kind[language].name,
        aliases: kind[language].aliases,
        kind: CompletionItemKind.Value,
        detail: kind[locale].description,
      })),
      ...rangeSuggestions(language, locale),
    ]);
  }
  const start =
    offset - (before.length - (before.search(/\S+$/) < 0 ? before.length : before.search(/\S+$/)));
  return offer({ start, end: wordEnd(document, offset, head.end) }, rangeSuggestions(language, locale));
}

function rangeSuggestions(language: Language, locale: Language): Suggestion[] {
  const [low, high] = (['red', 'green'] as const).map((id: ColourId) => colourName(id, language));
  return [
    { label: '0-10', kind: CompletionItemKind.Value, detail: completionTexts.numbers[locale] },
    { label: `${low}-${high}`, kind: CompletionItemKind.Color, detail: completionTexts.colours[locale] },
  ];
}

function wordEnd({ text }: ScriptDocument, offset: number, most: number): number {
  const rest = text.slice(offset, Math.max(offset, most));
  return offset + /^[^\s:]*/.exec(rest)![0].length;
}

/** Techniques between the parentheses of `techniek name (kind)`. */
export function kindOffer(
  document: ScriptDocument,
  open: number,
  offset: number,
  end: number,
  locale: Language,
): Offer {
  const blank = document.text.slice(open, offset).search(/\S|$/);
  const rest = /^[^():]*/.exec(document.text.slice(offset, Math.max(offset, end)))![0].trimEnd();
  return offer(
    { start: open + blank, end: offset + rest.length },
    techniqueNames(document, locale, new Set()),
  );
}
