/** All that the command line itself says, in both languages. What rules say is theirs. */
import type { Language } from '../locale/language.ts';
import type { Severity } from '../rules/contract.ts';
import type { ReadProblem, WriteProblem } from './source.ts';

const thousands = { nl: new Intl.NumberFormat('nl'), en: new Intl.NumberFormat('en') };

function counted(locale: Language, count: number, one: string, more: string): string {
  return `${thousands[locale].format(count)} ${count === 1 ? one : more}`;
}

const nl = {
  off: 'uit',
  count(severity: Severity, count: number): string {
    const names: Record<Severity, [string, string]> = {
      error: ['fout', 'fouten'],
      warning: ['waarschuwing', 'waarschuwingen'],
      info: ['ter informatie', 'ter informatie'],
      hint: ['tip', 'tips'],
    };
    return counted('nl', count, ...names[severity]);
  },
  and: 'en',
  files: (count: number) => counted('nl', count, 'script', 'scripts'),
  nothingFound: (files: string) => `Niets gevonden in ${files}.`,
  found: (counts: string, withFindings: number, files: string) =>
    `${counts}, in ${thousands.nl.format(withFindings)} van ${files}.`,
  canRepair: (count: number) =>
    count === 1
      ? 'Met --fix wordt er 1 voor je hersteld.'
      : `Met --fix worden er ${thousands.nl.format(count)} voor je hersteld.`,
  fixable: (title: string) => `Met --fix: ${title}`,
  changed: (count: number) => `${counted('nl', count, 'script', 'scripts')} hersteld.`,
  tooManyWarnings: (count: number, allowed: number) =>
    `Er ${count === 1 ? 'is' : 'zijn'} ${counted('nl', count, 'waarschuwing', 'waarschuwingen')}, en er ${allowed === 1 ? 'mag' : 'mogen'} er hoogstens ${allowed} zijn.`,
  progress: (done: number, all: number) =>
    `${thousands.nl.format(done)} van ${thousands.nl.format(all)} scripts nagekeken`,

  noScripts: 'Hier staan geen scripts. Een script heeft een naam die eindigt op .gesprek of .conversation.',
  allIgnored: 'De instellingen slaan alle scripts hier over.',
  notAScript: (path: string) =>
    `${path}: de naam eindigt niet op .gesprek of .conversation. Het bestand wordt toch nagekeken, als Nederlands script.`,
  missingPath: (path: string) => `${path}: dit bestand of deze map is er niet. Kijk of de naam klopt.`,
  unmatched: (pattern: string) => `${pattern}: hier past geen enkel script bij.`,
  closedFolder: (path: string) => `${path}: je hebt geen toegang tot deze map.`,
  unreadable(path: string, problem: ReadProblem): string {
    const reasons: Record<ReadProblem, string> = {
      missing: 'dit bestand is er niet. Kijk of de naam klopt.',
      forbidden: 'je hebt geen toegang tot dit bestand.',
      'no-file': 'dit is geen gewoon bestand.',
      utf16: 'dit bestand is bewaard als UTF-16. Bewaar het opnieuw als UTF-8.',
      'not-utf8': 'dit bestand is niet bewaard als UTF-8. Bewaar het opnieuw en kies UTF-8.',
      binary: 'dit is geen tekstbestand. Een script is gewone tekst, bewaard als UTF-8.',
      unreadable: 'dit bestand kan niet worden gelezen.',
    };
    return `${path}: ${reasons[problem]}`;
  },
  notWritten(path: string, problem: WriteProblem): string {
    const reasons: Record<WriteProblem, string> = {
      changed: 'dit script is intussen veranderd. Daarom is het niet hersteld. Probeer het nog een keer.',
      'not-writable': 'dit script kan niet worden bewaard. Er is niets in veranderd.',
    };
    return `${path}: ${reasons[problem]}`;
  },
  notCounted: (path: string, reason: string) =>
    `${path}: dit script kon niet worden geteld. Dat ligt aan Samenspraak, niet aan jou. (${reason})`,
  countedAnyway: (path: string) =>
    `${path}: de naam eindigt niet op .gesprek of .conversation. Het bestand telt toch mee, als Nederlands script.`,
  brokenOff: (path: string, reason: string) =>
    `${path}: dit script kon niet worden nagekeken. Dat ligt aan Samenspraak, niet aan jou. (${reason})`,
  notFixedForFaults: (path: string) => `${path}: niet hersteld, omdat er iets niet klopt in de instellingen.`,
  crashed: 'Samenspraak is vastgelopen. Dat ligt niet aan jou.',

  unknownCommand: (word: string) => `"${word}" ken ik niet.`,
  didYouMean: (words: readonly string[]) => `Bedoel je ${words.slice(0, 3).join(' of ')}?`,
  unknownOption: (option: string) => `De optie ${option} is er niet.`,
  missingValue: (option: string) => `Achter ${option} hoort nog iets.`,
  needlessValue: (option: string) => `Achter ${option} hoort niets.`,
  badMaxWarnings: (value: string) =>
    `Bij --max-warnings hoort een heel getal, 0 of hoger, en geen "${value}".`,
  badThreads: (value: string) =>
    `Bij --threads hoort een heel getal van 1 tot en met 99, en geen "${value}".`,
  badChoice: (option: string, value: string, choices: readonly string[]) =>
    `Bij ${option} kies je uit ${choices.join(', ')}; "${value}" kan niet.`,
  stdinAndPaths: 'Kies: of --stdin, of bestanden en mappen. Samen kan niet.',
  nameWithoutStdin: '--stdin-filename werkt alleen samen met --stdin.',
  seeHelp: (command: string) => `Met \`${command} --help\` zie je wat er kan.`,
  whichRule: 'Noem de regel waarover je meer wilt weten, zoals `samenspraak explain open-vragen-op-een-rij`.',
  oneRule: 'Noem één regel.',
  noWords: 'Achter `samenspraak rules` horen alleen opties.',
  unknownRule: (name: string) => `Er is geen regel "${name}".`,
  seeRules: 'Met `samenspraak rules` zie je welke regels er zijn.',
  noPage: 'De uitleg van deze regel is hier niet te vinden.',

  fault: 'instellingen',

  help: `Samenspraak kijkt gespreksscripts na.

Zo gebruik je het:
  samenspraak lint [paden…]     kijkt scripts na
  samenspraak explain REGEL     legt een regel uit
  samenspraak rules             laat alle regels zien
  samenspraak stats [paden…]    telt wat er in scripts gebeurt

Bij elke opdracht:
  -h, --help                    uitleg over de opdracht
  -v, --version                 welke versie dit is
  --locale nl|en                in welke taal je antwoord krijgt
`,
  helpLint: `samenspraak lint [paden…]

Kijkt scripts na: de bestanden, mappen en patronen die je noemt, en anders de
map waarin je staat. In mappen telt elk bestand dat eindigt op .gesprek of
.conversation. Een bestand dat je zelf noemt, wordt altijd nagekeken.

Opties:
  --fix                      herstelt wat zonder risico te herstellen is
  --max-warnings AANTAL      keurt af bij meer waarschuwingen dan dit
  --quiet, -q                laat alleen fouten zien
  --config BESTAND           gebruikt deze instellingen voor alle scripts
  --format text|json         text om te lezen, json voor andere programma's
  --threads AANTAL           hoeveel kernen van je computer meewerken
  --stdin                    leest één script uit de standaardinvoer
  --stdin-filename NAAM      de naam die dat script heeft
  --locale nl|en             in welke taal je antwoord krijgt
  --help, -h                 deze uitleg
  --version, -v              welke versie dit is

Uitkomst:
  0  er zijn geen fouten (en niet te veel waarschuwingen)
  1  er zijn fouten, of te veel waarschuwingen
  2  er is iets anders mis: een verkeerde opdracht, een bestand dat niet te
     lezen is of instellingen die niet kloppen
`,
  helpExplain: `samenspraak explain REGEL

Legt een regel uit: wat de regel vindt, waarom dat telt voor het gesprek, en
hoe het beter kan. De Nederlandse en de Engelse naam zijn allebei goed.

Opties:
  --locale nl|en    in welke taal je antwoord krijgt
  --help, -h        deze uitleg
  --version, -v     welke versie dit is
`,
  helpRules: `samenspraak rules

Laat alle regels zien.

Opties:
  --format text|json    text om te lezen, json voor andere programma's
  --locale nl|en        in welke taal je antwoord krijgt
  --help, -h            deze uitleg
  --version, -v         welke versie dit is
`,
  helpStats: `samenspraak stats [paden…]

Telt wat er in scripts gebeurt: beurten, woorden, vragen, reflecties,
verandertaal en technieken. Per script, per pad en bij elkaar. Je noemt
bestanden, mappen en patronen; anders telt de map waarin je staat.

Dit zijn tellingen uit de tags, en geen MITI-score.

Opties:
  --format table|json|csv    table om te lezen, json voor andere programma's,
                             csv voor een rekenblad
  --config BESTAND           gebruikt deze instellingen voor alle scripts
  --locale nl|en             in welke taal je antwoord krijgt
  --help, -h                 deze uitleg
  --version, -v              welke versie dit is

Uitkomst:
  0  alles is geteld
  2  er is iets mis: een verkeerde opdracht, een bestand dat niet te lezen is
     of instellingen die niet kloppen
`,
};

const en: typeof nl = {
  off: 'off',
  count(severity, count) {
    const names: Record<Severity, [string, string]> = {
      error: ['error', 'errors'],
      warning: ['warning', 'warnings'],
      info: ['for information', 'for information'],
      hint: ['hint', 'hints'],
    };
    return counted('en', count, ...names[severity]);
  },
  and: 'and',
  files: (count) => counted('en', count, 'script', 'scripts'),
  nothingFound: (files) => `Nothing found in ${files}.`,
  found: (counts, withFindings, files) => `${counts}, in ${thousands.en.format(withFindings)} of ${files}.`,
  canRepair: (count) => `--fix repairs ${thousands.en.format(count)} of them for you.`,
  fixable: (title) => `With --fix: ${title}`,
  changed: (count) => `${counted('en', count, 'script', 'scripts')} repaired.`,
  tooManyWarnings: (count, allowed) =>
    `There ${count === 1 ? 'is' : 'are'} ${counted('en', count, 'warning', 'warnings')}, and at most ${allowed} ${allowed === 1 ? 'is' : 'are'} allowed.`,
  progress: (done, all) => `${thousands.en.format(done)} of ${thousands.en.format(all)} scripts checked`,

  noScripts: 'There are no scripts here. A script has a name that ends in .gesprek or .conversation.',
  allIgnored: 'The configuration skips all scripts here.',
  notAScript: (path) =>
    `${path}: the name does not end in .gesprek or .conversation. The file is still checked, as a Dutch script.`,
  missingPath: (path) => `${path}: there is no such file or folder. Check the name.`,
  unmatched: (pattern) => `${pattern}: no script fits this.`,
  closedFolder: (path) => `${path}: you do not have access to this folder.`,
  unreadable(path, problem) {
    const reasons: Record<ReadProblem, string> = {
      missing: 'there is no such file. Check the name.',
      forbidden: 'you do not have access to this file.',
      'no-file': 'this is not an ordinary file.',
      utf16: 'this file is saved as UTF-16. Save it again as UTF-8.',
      'not-utf8': 'this file is not saved as UTF-8. Save it again and choose UTF-8.',
      binary: 'this is not a text file. A script is plain text, saved as UTF-8.',
      unreadable: 'this file cannot be read.',
    };
    return `${path}: ${reasons[problem]}`;
  },
  notWritten(path, problem) {
    const reasons: Record<WriteProblem, string> = {
      changed: 'this script has been changed in the meantime, so it was not repaired. Try again.',
      'not-writable': 'this script cannot be saved. Nothing in it has changed.',
    };
    return `${path}: ${reasons[problem]}`;
  },
  notCounted: (path, reason) =>
    `${path}: this script could not be counted. That is Samenspraak's fault, not yours. (${reason})`,
  countedAnyway: (path) =>
    `${path}: the name does not end in .gesprek or .conversation. The file still counts, as a Dutch script.`,
  brokenOff: (path, reason) =>
    `${path}: this script could not be checked. That is Samenspraak's fault, not yours. (${reason})`,
  notFixedForFaults: (path) => `${path}: not repaired, because something is wrong with the configuration.`,
  crashed: 'Samenspraak has crashed. That is not your fault.',

  unknownCommand: (word) => `I do not know "${word}".`,
  didYouMean: (words) => `Did you mean ${words.slice(0, 3).join(' or ')}?`,
  unknownOption: (option) => `There is no option ${option}.`,
  missingValue: (option) => `Something is missing after ${option}.`,
  needlessValue: (option) => `Nothing belongs after ${option}.`,
  badMaxWarnings: (value) => `--max-warnings takes a whole number, 0 or higher, and not "${value}".`,
  badThreads: (value) => `--threads takes a whole number from 1 to 99, and not "${value}".`,
  badChoice: (option, value, choices) =>
    `For ${option}, choose from ${choices.join(', ')}; "${value}" is not possible.`,
  stdinAndPaths: 'Choose: either --stdin, or files and folders. You cannot use both.',
  nameWithoutStdin: '--stdin-filename only works together with --stdin.',
  seeHelp: (command) => `\`${command} --help\` shows what is possible.`,
  whichRule:
    'Name the rule that you want to know more about, such as `samenspraak explain open-question-streak`.',
  oneRule: 'Name one rule.',
  noWords: 'Only options belong after `samenspraak rules`.',
  unknownRule: (name) => `There is no rule "${name}".`,
  seeRules: '`samenspraak rules` shows which rules there are.',
  noPage: 'The explanation of this rule cannot be found here.',

  fault: 'configuration',

  help: `Samenspraak checks conversation scripts.

How to use it:
  samenspraak lint [paths…]     checks scripts
  samenspraak explain RULE      explains a rule
  samenspraak rules             shows all rules
  samenspraak stats [paths…]    counts what happens in scripts

With every command:
  -h, --help                    what the command can do
  -v, --version                 which version this is
  --locale nl|en                the language that you are answered in
`,
  helpLint: `samenspraak lint [paths…]

Checks scripts: the files, folders and patterns that you name, or else the
folder that you are in. In folders, every file that ends in .gesprek or
.conversation counts. A file that you name yourself is always checked.

Options:
  --fix                      repairs what can be repaired without risk
  --max-warnings NUMBER      fails where there are more warnings than this
  --quiet, -q                shows errors only
  --config FILE              uses this configuration for all scripts
  --format text|json         text to read, json for other programs
  --threads NUMBER           how many cores of your computer take part
  --stdin                    reads one script from standard input
  --stdin-filename NAME      the name that this script has
  --locale nl|en             the language that you are answered in
  --help, -h                 this help
  --version, -v              which version this is

Exit code:
  0  there are no errors (and not too many warnings)
  1  there are errors, or too many warnings
  2  something else is wrong: a mistaken command, a file that cannot be read,
     or a configuration that is not right
`,
  helpExplain: `samenspraak explain RULE

Explains a rule: what it finds, why that matters for the conversation, and
what is better. You may use its English or its Dutch name.

Options:
  --locale nl|en    the language that you are answered in
  --help, -h        this help
  --version, -v     which version this is
`,
  helpRules: `samenspraak rules

Shows all rules.

Options:
  --format text|json    text to read, json for other programs
  --locale nl|en        the language that you are answered in
  --help, -h            this help
  --version, -v         which version this is
`,
  helpStats: `samenspraak stats [paths…]

Counts what happens in scripts: turns, words, questions, reflections, change
talk and techniques. By script, by path and together. You name files, folders
and patterns; otherwise the folder that you are in counts.

These are counts from the tags, and no MITI score.

Options:
  --format table|json|csv    table to read, json for other programs, csv for a
                             spreadsheet
  --config FILE              uses this configuration for all scripts
  --locale nl|en             the language that you are answered in
  --help, -h                 this help
  --version, -v              which version this is

Exit code:
  0  everything has been counted
  2  something is wrong: a mistaken command, a file that cannot be read, or a
     configuration that is not right
`,
};

export type Texts = typeof nl;
export const texts: Readonly<Record<Language, Texts>> = { nl, en };
