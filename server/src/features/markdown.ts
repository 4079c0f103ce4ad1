import type { MarkupContent } from 'vscode-languageserver-types';

const SPECIAL = /[\\`*_{}[\]<>#|~]/g;
const LINE_BREAKS = /\s*[\r\n]+\s*/g;

/** Words of a script as Markdown shows them just as they are, on one line. */
export function plain(text: string): string {
  return text.replace(LINE_BREAKS, ' ').replace(SPECIAL, '\\$&');
}

/** A piece of a script as a block. */
export function scriptBlock(lines: string): string {
  return `\`\`\`samenspraak\n${lines}\n\`\`\``;
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Paragraphs, the empty ones left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

export function markdown(value: string): MarkupContent {
  return { kind: 'markdown', value };
}
