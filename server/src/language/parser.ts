import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type LangiumParser,
  type Module,
  type ParseResult,
  type PartialLangiumCoreServices,
} from 'langium';
import type { Script } from './generated/ast.ts';
import { SamenspraakGeneratedModule, SamenspraakGeneratedSharedModule } from './generated/module.ts';
import { LineLexer } from './lexer.ts';

/** What Samenspraak adds to Langium's own services, wherever a script is parsed. */
export const languageModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  parser: {
    Lexer: (services) => new LineLexer(services),
    ParserConfig: () => ({ maxLookahead: 1, recoveryEnabled: false }),
  },
};

let parser: LangiumParser | undefined;

/** The syntax tree of a script. Never throws: every text fits the grammar. Linear in the length of the text. */
export function parseScript(text: string): ParseResult<Script> {
  parser ??= createParser();
  return parser.parse<Script>(text);
}

function createParser(): LangiumParser {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), SamenspraakGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), SamenspraakGeneratedModule, languageModule);
  shared.ServiceRegistry.register(services);
  return services.parser.LangiumParser;
}
