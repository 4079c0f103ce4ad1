import type { Fault, Name } from '../conversation/model.ts';
import { type Keyword, type KeywordId, keywordOfSpelling, keywords } from '../language/keywords.ts';
import { editDistance } from '../text/distance.ts';
import { nameKey } from '../text/fold.ts';
import { kindOfOpening, type Leaf, type Line, labelOf, leafText, lineSpan } from './lines.ts';
import { readScaleHead } from './scale-line.ts';

/** Lines in which what was plainly meant stands in its place, and what was wrong with them. */
export interface Mended {
  readonly lines: readonly Line[];
  readonly faults: readonly Fault[];
}

/** In characters; as far as a line is looked at for a name. */
const LONGEST_NAME = 100;
const WORD = /\S+/g;
const NUMBER_FIRST = /^\d+(?=\s)/;
/** What can be written between a keyword and its colon. */
const NAME = /^[\p{L}\p{N}][^\][?!;"“”\\:]*$/u;
const NUMBER_ALONE = /^\d+$/;
const END_OF_NAME = /[,(]|\s[-–—]/;
const GAP_BEHIND_NAME = /^\s*[,;–—-]?\s*/;
const CAPITAL_FIRST = /^\p{Lu}/u;
const LOWER_FIRST = /^\p{Ll}/u;

/**
 * One typing error must cost one finding: a declaration that lacks its colon still declares, a misspelt `fase`
 * still opens a phase. Each such line is read as what it was meant to be. `names` are the people whom other files
 * declare: a label like one of theirs is a speaker and no keyword.
 */
export function mend(lines: readonly Line[], script: string, names: Iterable<string> = []): Mended {
  return new Mender(lines, script, names).mend();
}

class Mender {
  private readonly lines: readonly Line[];
  private readonly script: string;
  private readonly names: Set<string>;
  /** How often each label stands in the script, once somebody has asked. */
  private counted: ReadonlyMap<string, number> | undefined;
  private readonly faults: Fault[] = [];
  private inHead = true;

  constructor(lines: readonly Line[], script: string, names: Iterable<string>) {
    this.lines = lines;
    this.script = script;
    this.names = new Set([...names].map(nameKey));
    for (const line of lines) {
      const name = line.kind === 'Participant' ? line.leaves.find((leaf) => leaf.type === 'NAME') : undefined;
      if (name !== undefined) this.names.add(nameKey(leafText(name, script)));
    }
  }

  private get labels(): ReadonlyMap<string, number> {
    this.counted ??= countLabels(this.lines, this.script);
    return this.counted;
  }

  mend(): Mended {
    const lines = this.lines.map((line) => {
      const mended = this.mendLine(line);
      if (mended.kind === 'Turn') this.inHead = false;
      return mended;
    });
    return { lines, faults: this.faults };
  }

  private mendLine(line: Line): Line {
    switch (line.kind) {
      case 'Turn':
      case 'Continuation':
        return this.labelled(line);
      case 'Stray':
        return this.endOfBlock(line) ?? this.keywordInHead(line) ?? line;
      case 'Participant':
        return this.participant(line);
      case 'Scale':
        return hasColon(line) ? line : this.splitNameOf(line, (words) => scaleHeadIn(words));
      case 'Step':
        return this.step(line);
      default:
        return line;
    }
  }

  /** Nearly every line that has a label opens with the name of a speaker: there is nothing to mend. */
  private labelled(line: Line): Line {
    const label = labelOf(line, this.script);
    if (label === undefined || this.names.has(nameKey(label.text))) return line;
    return (
      (line.kind === 'Turn' ? this.keywordWithWords(line, label) : undefined) ??
      this.misspelt(line, label) ??
      line
    );
  }

  /** `fase 2: Verkennen`: the colon belongs behind the keyword. */
  private keywordWithWords(line: Line, label: Name): Line | undefined {
    const [id, length] = keywordOpening(label.text, exactly) ?? [];
    if (id === undefined || length === label.text.length) return undefined;
    const { form, colonMayLack }: Keyword = keywords[id];
    if (form !== 'label' || !colonMayLack) return undefined;
    const { start } = label.span;
    return {
      kind: kindOfOpening[id]!,
      leaves: [leaf(id, start, start + length!), this.textFrom(start + length!, line)],
    };
  }

  /** `fsae: Kennismaken`, `profesional Anna: verpleegkundige`. */
  private misspelt(line: Line, label: Name): Line | undefined {
    const key = nameKey(label.text);
    if ([...this.names].some((name) => editDistance(key, name, 1) <= 1)) return undefined;
    const [id, length, spelling] = keywordOpening(label.text, nearly) ?? [];
    if (id === undefined || keywords[id].form === 'end') return undefined;
    const head = label.text.slice(0, length);
    if (!LOWER_FIRST.test(head) && (head.length < 5 || this.labels.get(key) !== 1)) return undefined;
    const name = nameLeaf(label.text, length!, label.span.start);
    if (!fits(id, name && leafText(name, this.script))) return undefined;
    const at = { start: label.span.start, end: label.span.start + length! };
    this.faults.push({ kind: 'label-misspelt', span: at, text: head, meant: spelling! });
    const colon = line.leaves.findIndex((each) => each.type === 'LABEL');
    const { end } = line.leaves[colon]!;
    return {
      kind: kindOfOpening[id]!,
      leaves: [
        leaf(id, at.start, at.end),
        ...(name ? [name] : []),
        leaf('COLON', end - 1, end),
        ...line.leaves.slice(colon + 1),
      ],
    };
  }

  /** `einde schaal nu`, `einde schal`. */
  private endOfBlock(line: Line): Line | undefined {
    const { start, end } = lineSpan(line);
    const text = this.script.slice(start, end);
    const [exact, exactLength] = keywordOpening(text, exactly) ?? [];
    if (exact !== undefined && keywords[exact].form === 'end') {
      const to = start + exactLength!;
      return { kind: 'BlockEnd', leaves: [leaf(exact, start, to), this.textFrom(to, line)] };
    }
    const [near, length, spelling] = keywordOpening(text, nearly) ?? [];
    if (near === undefined || keywords[near].form !== 'end' || length !== text.length) return undefined;
    this.faults.push({ kind: 'end-misspelt', span: { start, end }, text, meant: spelling! });
    return { kind: 'BlockEnd', leaves: [leaf(near, start, end)] };
  }

  /** Where nobody has spoken yet nothing but fields and declarations can stand: `doel Rust in huis`. */
  private keywordInHead(line: Line): Line | undefined {
    if (!this.inHead) return undefined;
    const { start, end } = lineSpan(line);
    const text = this.script.slice(start, end);
    const [id, length] = keywordOpening(text, exactly) ?? this.misspeltRole(text, start) ?? [];
    if (id === undefined || start + length! === end) return undefined;
    const kind = kindOfOpening[id]!;
    if (keywords[id].form === 'label')
      return { kind, leaves: [leaf(id, start, start + length!), this.textFrom(start + length!, line)] };
    const name = nameLeaf(text, length!, start)!;
    if (name.end - name.start > LONGEST_NAME || !NAME.test(leafText(name, this.script))) return undefined;
    const whole: Line = { kind, leaves: [leaf(id, start, start + length!), name] };
    if (id === 'TECHNIQUE') return this.splitNameOf(whole, (words) => words.indexOf(')') + 1 || words.length);
    return this.mendLine(whole);
  }

  /** `clënt Mo`: a participant needs no colon, so that this is one typing error. */
  private misspeltRole(text: string, start: number) {
    const found = keywordOpening(text, nearly);
    if (found === undefined || kindOfOpening[found[0]] !== 'Participant' || found[1] === text.length)
      return undefined;
    const [, length, meant] = found;
    const span = { start, end: start + length };
    this.faults.push({ kind: 'label-misspelt', span, text: text.slice(0, length), meant });
    return found;
  }

  private participant(line: Line): Line {
    if (!hasColon(line)) return this.splitNameOf(line, (words) => this.nameIn(words));
    const text = line.leaves[2];
    if (line.leaves[1]!.type !== 'COLON' || text?.type !== 'TEXT') return line;
    // `cliënt: Mo, vader van Sam`
    const length = this.nameIn(leafText(text, this.script).slice(0, LONGEST_NAME).trimEnd());
    if (!NAME.test(this.script.slice(text.start, text.start + length))) return line;
    const name = leaf('NAME', text.start, text.start + length);
    const span = lineSpan(line);
    const whole = this.script.slice(span.start, span.end);
    const gap = GAP_BEHIND_NAME.exec(this.script.slice(name.end, text.end))![0].length;
    const upTo = name.end + gap;
    this.faults.push({ kind: 'name-missing', span, text: whole, at: name.end, upTo });
    const rest = upTo < text.end ? [leaf('TEXT', upTo, text.end)] : [];
    return { ...line, leaves: [...line.leaves.slice(0, 2), name, ...rest, ...line.leaves.slice(3)] };
  }

  /** `stap 2 waar sta je nu`, with or without a colon behind it. */
  private step(line: Line): Line {
    const name = line.leaves[1];
    if (name?.type !== 'NAME') return line;
    const number = NUMBER_FIRST.exec(leafText(name, this.script));
    if (number === null) return line;
    const end = name.start + number[0].length;
    return { ...line, leaves: [line.leaves[0]!, leaf('NAME', name.start, end), this.textFrom(end, line)] };
  }

  /** How much of the words is somebody's name: as far as a label says, else as far as it looks like one. */
  private nameIn(words: string): number {
    const ends = [...words.matchAll(WORD)].map((match) => match.index + match[0].length);
    const keys = ends.map((end) => nameKey(words.slice(0, end)));
    const label = keys.findLastIndex((key, index) => {
      const isWhole = index === keys.length - 1;
      return this.labels.has(key) && (isWhole || !this.names.has(key));
    });
    if (label >= 0) return ends[label]!;
    const mark = END_OF_NAME.exec(words);
    if (mark !== null && mark.index > 0) return words.slice(0, mark.index).trimEnd().length;
    const all = words.trim().split(/\s+/);
    if (CAPITAL_FIRST.test(all.at(-1)!) || !CAPITAL_FIRST.test(words)) return words.length;
    return ends[all.findIndex((word) => LOWER_FIRST.test(word)) - 1] ?? words.length;
  }

  /** Leaves in the name only what belongs there; the rest becomes the text of the line. */
  private splitNameOf(line: Line, lengthIn: (words: string) => number): Line {
    const name = line.leaves[1];
    if (name?.type !== 'NAME') return line;
    const end = name.start + lengthIn(leafText(name, this.script));
    if (end >= name.end) return line;
    const kept = end > name.start ? [leaf('NAME', name.start, end)] : [];
    return { ...line, leaves: [line.leaves[0]!, ...kept, this.textFrom(end, line)] };
  }

  private textFrom(start: number, line: Line): Leaf {
    const { end } = lineSpan(line);
    const blank = this.script.slice(start, end).search(/\S/);
    return leaf('TEXT', start + Math.max(0, blank), end);
  }
}

function leaf(type: string, start: number, end: number): Leaf {
  return { type, start, end };
}

function countLabels(lines: readonly Line[], script: string): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const line of lines) {
    const label = labelOf(line, script);
    if (label === undefined) continue;
    const key = nameKey(label.text);
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  return counted;
}

function hasColon(line: Line): boolean {
  return line.leaves.some((each) => each.type === 'COLON');
}

/** What stands behind the keyword in a label. */
function nameLeaf(label: string, length: number, start: number): Leaf | undefined {
  const rest = label.slice(length);
  const text = rest.trim();
  if (text === '') return undefined;
  const from = start + length + rest.indexOf(text);
  return leaf('NAME', from, from + text.length);
}

/** Whether the name that a misspelt keyword comes with is what that keyword takes. */
function fits(id: KeywordId, name: string | undefined): boolean {
  if (keywords[id].form === 'label') return name === undefined;
  if (id === 'STEP') return name !== undefined && NUMBER_ALONE.test(name);
  return id === 'SCALE' || name !== undefined;
}

/** The longest run of words that reads as a scale's kind and range. */
function scaleHeadIn(words: string): number {
  const ends = [...words.matchAll(WORD)].map((match) => match.index + match[0].length);
  const span = { start: 0, end: words.length };
  return ends.findLast((end) => readScaleHead({ text: words.slice(0, end), span }).unread === undefined) ?? 0;
}

type Match = (head: string) => readonly [KeywordId, string] | undefined;

/** The keyword that the first two words or the first word of a text spell, and how long those words are. */
function keywordOpening(text: string, match: Match): readonly [KeywordId, number, string] | undefined {
  const ends = [...text.slice(0, 40).matchAll(WORD)].slice(0, 2).map((word) => word.index + word[0].length);
  for (const end of ends.reverse()) {
    const found = match(nameKey(text.slice(0, end)));
    if (found !== undefined) return [found[0], end, found[1]];
  }
  return undefined;
}

function exactly(head: string): readonly [KeywordId, string] | undefined {
  const id = keywordOfSpelling.get(head);
  return id && [id, head];
}

/** One letter wrong, or two in a long word: any further and it may well be a name. */
function nearly(head: string): readonly [KeywordId, string] | undefined {
  const limit = head.length < 4 ? 0 : head.length < 7 ? 1 : 2;
  if (limit === 0) return undefined;
  let best: readonly [KeywordId, string] | undefined;
  let least = limit + 1;
  for (const [spelling, id] of keywordOfSpelling) {
    const distance = editDistance(head, spelling, limit);
    if (distance === 0 || distance >= least) continue;
    least = distance;
    best = [id, spellingOf(id, spelling)];
  }
  return best;
}

/** The spelling with its accents: `cliënt`. */
function spellingOf(id: KeywordId, folded: string): string {
  const { nl, en } = keywords[id];
  return nameKey(nl) === folded ? nl : en;
}
