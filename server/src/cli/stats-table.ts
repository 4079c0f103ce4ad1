/** The statistics for reading in a terminal: a block a script, and one for all together. */
import { type TechniqueId, techniqueOf } from '../catalogue/catalogue.ts';
import type { TechniqueRole } from '../catalogue/technique.ts';
import type { Language } from '../locale/language.ts';
import { type Counts, type Recognised, sumOf } from '../statistics/counts.ts';
import { levelOf, type Measures, measuresOf, thresholds } from '../statistics/measures.ts';
import {
  type CountedPath,
  type PathStatistics,
  type Range,
  type RangeName,
  totalOf,
} from '../statistics/script.ts';
import type { Surface } from './command.ts';
import type { CountedScript } from './stats-command.ts';
import { statsTexts } from './stats-texts.ts';
import { columnsOf, lettersOf, padded, printable, wrapped } from './terminal.ts';

/** A name, what there is of it, and a remark. */
type Row = readonly [name: string, value: string, remark?: string];

const INDENT = '  ';
const NO_VALUE = '–';

export function tableOf(scripts: readonly CountedScript[], surface: Surface): string {
  const blocks = scripts.map((script) => new Table(surface).script(script));
  const table = new Table(surface);
  if (scripts.length > 1) blocks.push(table.total(scripts));
  return `${[...blocks, table.notes()].join('\n\n')}\n`;
}

class Table {
  private readonly surface: Surface;
  private readonly locale: Language;
  private readonly texts: typeof statsTexts.nl;

  constructor(surface: Surface) {
    this.surface = surface;
    this.locale = surface.locale;
    this.texts = statsTexts[surface.locale];
  }

  script({ file, title, counts, paths }: CountedScript): string {
    const heading = this.surface.paint('bold', printable(file));
    const lines = [
      title === '' ? heading : `${heading}  ${printable(title)}`,
      ...this.figures(counts, paths),
    ];
    if (paths !== undefined) lines.push(...this.paths(paths));
    return lines.join('\n');
  }

  total(scripts: readonly CountedScript[]): string {
    const heading = this.surface.paint('bold', this.texts.total(this.number(scripts.length)));
    return [heading, ...this.figures(totalOf(scripts), undefined)].join('\n');
  }

  notes(): string {
    const { paint, columns } = this.surface;
    return this.texts.notes
      .flatMap((note) => wrapped(note, columns))
      .map((line) => paint('dim', line))
      .join('\n');
  }

  private figures(counts: Counts, paths: PathStatistics | undefined): string[] {
    const rows = this.rows(counts, paths);
    const names = [...rows.map(([name]) => name), ...Object.values(this.texts.techniques)];
    const nameWidth = Math.max(...names.map(columnsOf));
    const valueWidth = Math.max(...rows.map(([, value]) => columnsOf(value)));
    const indent = INDENT.length + nameWidth + 2;
    const lines = rows.map(([name, value, remark = '']) => {
      const line = `${INDENT}${padded(name, nameWidth)}  ${padded(value, valueWidth)}  `;
      return (line + this.surface.paint('dim', remark)).trimEnd();
    });
    for (const role of ['professional', 'client'] as const) {
      const [first, ...more] = wrapped(
        this.techniques(counts, role),
        Math.max(30, this.surface.columns - indent),
      );
      lines.push(`${INDENT}${padded(this.texts.techniques[role], nameWidth)}  ${first}`);
      lines.push(...more.map((line) => ' '.repeat(indent) + line));
    }
    return lines;
  }

  private rows(counts: Counts, paths: PathStatistics | undefined): Row[] {
    const { texts } = this;
    const measures = measuresOf(counts);
    const { questions, reflections, behaviours, turns, words, longest } = counts;
    const number = (value: number) => this.number(value);
    const rest = (name: RangeName) =>
      paths?.ranges === undefined ? '' : this.range(paths.ranges[name], name);
    const join = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('; ');
    return [
      [
        texts.turns,
        number(measures.turns),
        join(texts.byRole(number(turns.professional), number(turns.client)), rest('turns')),
      ],
      [
        texts.words,
        number(measures.words),
        join(texts.byRole(number(words.professional), number(words.client)), rest('words')),
      ],
      [texts.duration, this.duration(measures.seconds), rest('seconds')],
      [texts.talkShare, this.percent(measures.talkShare)],
      [
        texts.questions,
        number(measures.questions),
        join(
          texts.byQuestion(number(questions.open), number(questions.closed), number(questions.check)),
          rest('questions'),
        ),
      ],
      [texts.openShare, this.percent(measures.openShare)],
      [
        texts.reflections,
        number(measures.reflections),
        join(
          texts.byReflection(
            number(reflections.simple),
            number(reflections.complex),
            number(reflections.unspecified),
          ),
          rest('reflections'),
        ),
      ],
      [
        texts.reflectionsPerQuestion,
        this.ratio(measures.reflectionsPerQuestion),
        this.level(measures, 'reflectionsPerQuestion'),
      ],
      [texts.complexShare, this.percent(measures.complexShare), this.level(measures, 'complexShare')],
      [
        texts.changeTalkShare,
        this.percent(measures.changeTalkShare),
        join(texts.byTalk(number(counts.changeTalk), number(counts.sustainTalk)), rest('changeTalk')),
      ],
      [
        texts.inputShare,
        this.percent(measures.inputShare),
        texts.ofTurns(number(counts.inputTurns), number(counts.substantiveTurns)),
      ],
      [
        texts.adherent,
        number(measures.adherent),
        texts.byAdherent(
          number(behaviours.affirmation),
          number(behaviours.collaboration),
          number(behaviours.autonomy),
        ),
      ],
      [
        texts.nonAdherent,
        number(measures.nonAdherent),
        texts.byNonAdherent(number(behaviours.persuasion), number(behaviours.confrontation)),
      ],
      [texts.longestQuestions, number(longest.questions), texts.questionsInARow],
      [texts.longestWithoutReflection, number(longest.withoutReflection), texts.turnsInARow],
      [
        texts.recognised,
        number(measures.inferred),
        texts.ofTechniques(number(measures.tagged + measures.inferred), number(counts.unrecognised)),
      ],
    ];
  }

  /** The techniques of one side, the most used first. */
  private techniques({ techniques }: Counts, role: TechniqueRole): string {
    const used = (Object.entries(techniques) as [TechniqueId, Recognised][])
      .filter(([id]) => techniqueOf(id).role === role)
      .map(([id, recognised]) => ({
        name: techniqueOf(id)[this.locale].name,
        count: sumOf({ ...recognised }),
      }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    if (used.length === 0) return NO_VALUE;
    return used.map(({ name, count }) => `${name} ${this.number(count)}`).join(', ');
  }

  private paths({ count, isMore, shown }: PathStatistics): string[] {
    const { texts, surface } = this;
    if (count === 0) return [`${INDENT}${texts.noPaths}`];
    const total = this.number(count);
    const some = shown.length === 0 ? texts.alikePaths : texts.somePaths;
    const heading = shown.length === count ? texts.paths(total) : some(total, isMore);
    return [
      `${INDENT}${heading}`,
      ...shown.flatMap((each, index) => {
        const about = each.extremes.map(({ of, is }) => texts.extremes[of][is]).join(', ');
        const name = this.nameOf(each, surface.columns - 3 * INDENT.length - 3);
        const figures = this.inShort(measuresOf(each.counts));
        return [
          `${INDENT.repeat(2)}${index + 1}. ${name}`,
          ...wrapped(about === '' ? figures : `${about}: ${figures}`, Math.max(30, surface.columns - 8)).map(
            (line) => `${INDENT.repeat(3)} ${surface.paint('dim', line)}`,
          ),
        ];
      }),
    ];
  }

  /** The options of a path, each cut so that all are in sight where that is possible. */
  private nameOf({ options }: CountedPath, columns: number): string {
    const labels = options.map(printable);
    const each = Math.max(12, Math.floor((columns - 3 * (labels.length - 1)) / Math.max(1, labels.length)));
    return shortened(labels.map((label) => shortened(label, each)).join(' > '), columns);
  }

  private inShort(measures: Measures): string {
    const { texts } = this;
    return [
      this.duration(measures.seconds),
      texts.turnsOf(this.number(measures.turns)),
      texts.questionsOf(this.number(measures.questions)),
      texts.reflectionsOf(this.number(measures.reflections)),
      `${texts.complexShort} ${this.percent(measures.complexShare)}`,
      `${texts.changeTalkShort} ${this.percent(measures.changeTalkShare)}`,
    ].join(', ');
  }

  private range({ least, most }: Range, name: RangeName): string {
    const show = (value: number) => (name === 'seconds' ? this.duration(value) : this.number(value));
    return this.texts.range(show(least), show(most));
  }

  private level(measures: Measures, name: keyof typeof thresholds): string {
    const value = measures[name];
    const limits = this.texts.thresholds[name];
    return value === null ? limits : `${this.texts.levels[levelOf(value, thresholds[name])]} (${limits})`;
  }

  private number(value: number): string {
    return new Intl.NumberFormat(this.locale).format(value);
  }

  private percent(value: number | null): string {
    return value === null ? NO_VALUE : this.texts.percent(this.number(Math.round(100 * value)));
  }

  private ratio(value: number | null): string {
    if (value === null) return NO_VALUE;
    const shown = new Intl.NumberFormat(this.locale, { maximumFractionDigits: 1 }).format(value);
    return `${shown} : 1`;
  }

  /** Minutes and seconds, to five seconds: it is an estimate. */
  private duration(seconds: number): string {
    const whole = 5 * Math.round(seconds / 5);
    return `${this.number(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')} min`;
  }
}

function shortened(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let shown = '';
  let used = 1;
  for (const letter of lettersOf(text)) {
    used += columnsOf(letter);
    if (used > columns) break;
    shown += letter;
  }
  return `${shown.trimEnd()}…`;
}
