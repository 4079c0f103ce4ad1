/**
 * The statistics for a spreadsheet: RFC 4180, in UTF-8, with a row for each script and one for each path that is shown.
 * The headings are the same in every language. See docs/en/statistics.md.
 */
import { techniques } from '../catalogue/catalogue.ts';
import type { Counts } from '../statistics/counts.ts';
import { measuresOf } from '../statistics/measures.ts';
import type { CountedScript } from './stats-command.ts';
import { rounded } from './stats-json.ts';

type Cell = string | number | null;

interface Row {
  readonly file: string;
  readonly title: string;
  /** The options of a path; empty for a whole script. */
  readonly path: string;
  readonly paths: number;
  readonly counts: Counts;
}

export function csvOf(scripts: readonly CountedScript[]): string {
  const rows = scripts.flatMap(rowsOf);
  const lines = [
    columns.map(([heading]) => heading),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ];
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function rowsOf({ file, title, counts, paths }: CountedScript): Row[] {
  const count = paths?.count ?? 1;
  return [
    { file, title, path: '', paths: count, counts },
    ...(paths?.shown ?? []).map((shown) => ({
      file,
      title,
      path: shown.options.join(' > '),
      paths: 1,
      counts: shown.counts,
    })),
  ];
}

const columns: readonly (readonly [heading: string, cell: (row: Row) => Cell])[] = [
  ['file', ({ file }) => file],
  ['title', ({ title }) => title],
  ['path', ({ path }) => path],
  ['paths', ({ paths }) => paths],
  ...(
    [
      'turns',
      'words',
      'seconds',
      'talkShare',
      'questions',
      'openShare',
      'reflections',
      'reflectionsPerQuestion',
      'complexShare',
      'changeTalkShare',
      'inputShare',
      'adherent',
      'nonAdherent',
      'tagged',
      'inferred',
    ] as const
  ).map((name) => [name, ({ counts }: Row) => rounded(measuresOf(counts)[name])] as const),
  ['unrecognised', ({ counts }) => counts.unrecognised],
  ['turnsProfessional', ({ counts }) => counts.turns.professional],
  ['turnsClient', ({ counts }) => counts.turns.client],
  ['turnsOther', ({ counts }) => counts.turns.other],
  ['wordsProfessional', ({ counts }) => counts.words.professional],
  ['wordsClient', ({ counts }) => counts.words.client],
  ['wordsOther', ({ counts }) => counts.words.other],
  ['silences', ({ counts }) => counts.silences],
  ['questionsOpen', ({ counts }) => counts.questions.open],
  ['questionsClosed', ({ counts }) => counts.questions.closed],
  ['checks', ({ counts }) => counts.questions.check],
  ['reflectionsSimple', ({ counts }) => counts.reflections.simple],
  ['reflectionsComplex', ({ counts }) => counts.reflections.complex],
  ['reflectionsUnspecified', ({ counts }) => counts.reflections.unspecified],
  ['changeTalk', ({ counts }) => counts.changeTalk],
  ['sustainTalk', ({ counts }) => counts.sustainTalk],
  ['affirmation', ({ counts }) => counts.behaviours.affirmation],
  ['collaboration', ({ counts }) => counts.behaviours.collaboration],
  ['autonomy', ({ counts }) => counts.behaviours.autonomy],
  ['persuasion', ({ counts }) => counts.behaviours.persuasion],
  ['confrontation', ({ counts }) => counts.behaviours.confrontation],
  ['substantiveTurns', ({ counts }) => counts.substantiveTurns],
  ['inputTurns', ({ counts }) => counts.inputTurns],
  ['longestQuestions', ({ counts }) => counts.longest.questions],
  ['longestWithoutReflection', ({ counts }) => counts.longest.withoutReflection],
  ...techniques.map(
    ({ id }) =>
      [
        `technique.${id}`,
        ({ counts }: Row) => (counts.techniques[id]?.tagged ?? 0) + (counts.techniques[id]?.inferred ?? 0),
      ] as const,
  ),
];

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[\s\u00a0]*[=+\-@|%＝＋－＠]|^[\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** One field. Text that a spreadsheet would calculate with is kept text by an apostrophe before it. */
function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) || text !== cell ? `"${text.replaceAll('"', '""')}"` : text;
}
