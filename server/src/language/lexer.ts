import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import type { LangiumCoreServices, Lexer, LexerResult } from 'langium';
import { scan } from './scan.ts';

/** Gives Langium's parser the terminals that `scan` finds, and an end of line behind each line. */
export class LineLexer implements Lexer {
  readonly definition: TokenTypeDictionary;

  constructor(services: LangiumCoreServices) {
    const types = services.parser.TokenBuilder.buildTokens(services.Grammar, { caseInsensitive: true });
    this.definition = Object.fromEntries((types as TokenType[]).map((type) => [type.name, type]));
  }

  tokenize(text: string): LexerResult {
    const tokens = scan(text).flatMap(({ start, end, next, leaves }, line) => [
      ...leaves.map((leaf) => this.token(text, leaf.type, leaf.start, leaf.end, line, start)),
      this.token(text, 'EOL', end, next, line, start),
    ]);
    return { tokens, hidden: [], errors: [] };
  }

  private token(
    text: string,
    name: string,
    start: number,
    end: number,
    line: number,
    lineStart: number,
  ): IToken {
    const type = this.definition[name]!;
    return {
      image: text.slice(start, end),
      startOffset: start,
      endOffset: end - 1,
      startLine: line + 1,
      endLine: line + 1,
      startColumn: start - lineStart + 1,
      endColumn: end - lineStart,
      tokenTypeIdx: type.tokenTypeIdx!,
      tokenType: type,
    };
  }
}
