import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const SCOPE = 'source.samenspraak';
const grammarUrl = new URL('../../syntaxes/samenspraak.tmLanguage.json', import.meta.url);

/** A stretch of a line with the scopes it bears, outermost first, without the scope of the language itself. */
export interface Stretch {
  readonly text: string;
  readonly scopes: readonly string[];
}

export const { INITIAL } = textmate;

/** The TextMate grammar, in the same two libraries that the editor uses. Throws when it does not load. */
export async function loadGrammar(): Promise<textmate.IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => oniguruma.createOnigScanner(sources),
      createOnigString: (text) => oniguruma.createOnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(grammarUrl, 'utf8'), 'samenspraak.json'),
  });
  const grammar = await registry.loadGrammar(SCOPE);
  if (grammar === null) throw new Error(`no grammar for ${SCOPE}`);
  return grammar;
}

/** The line, cut wherever its scopes change. Neighbours with the same scopes are one stretch. */
export function stretchesOf(line: string, result: textmate.ITokenizeLineResult): Stretch[] {
  return mergeStretches(
    result.tokens.map((token) => ({
      text: line.slice(token.startIndex, token.endIndex),
      scopes: token.scopes.slice(1).map((scope) => scope.replace(/\.samenspraak$/, '')),
    })),
  );
}

/** Joins neighbours that bear the same scopes and drops empty stretches. */
export function mergeStretches(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches) {
    const last = merged.at(-1);
    if (stretch.text === '') continue;
    if (last !== undefined && last.scopes.join(' ') === stretch.scopes.join(' ')) {
      merged[merged.length - 1] = { text: last.text + stretch.text, scopes: last.scopes };
    } else {
      merged.push(stretch);
    }
  }
  return merged;
}
