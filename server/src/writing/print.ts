import { colours, scaleKinds } from '../catalogue/catalogue.ts';
import type { Conversation, PositionValue, ScaleRange, Turn } from '../conversation/model.ts';
import { fieldKeywords, roleKeywords } from '../language/head.ts';
import { type KeywordId, spell } from '../language/keywords.ts';
import type { Language } from '../locale/language.ts';
import { escapeText } from '../reading/prose.ts';
import { nameKey } from '../text/fold.ts';

/** A line to print, and where its counterpart stands in the script it came from. */
interface PlacedLine {
  readonly at: number;
  /** Among lines at one place: ends of blocks first, the inner before the outer. */
  readonly rank: number;
  readonly text: string;
}

/**
 * A conversation as a script, in its own language: one line a field, turn or block, every block ended. Reading it
 * gives the same conversation again; what is no part of a conversation (comments, lines of no form) is not in it.
 */
export function printConversation(conversation: Conversation): string {
  const printer = new Printer(conversation);
  const lines = [...printer.head(conversation), ...printer.body(conversation)];
  lines.sort((a, b) => a.at - b.at || a.rank - b.rank);
  return lines.map((line) => `${line.text}\n`).join('');
}

class Printer {
  private readonly language: Language;
  private readonly names: ReadonlySet<string>;

  constructor({ language, participants }: Conversation) {
    this.language = language;
    this.names = new Set(participants.map((participant) => nameKey(participant.name.text)));
  }

  head({ fields, participants, ownTechniques, uses }: Conversation): PlacedLine[] {
    const own = <T extends { readonly from?: string }>(all: readonly T[]) =>
      all.filter((each) => each.from === undefined);
    return [
      ...fields.map((field) =>
        opening(field.line, this.label(fieldKeywords[field.kind], escapeText(field.value.text))),
      ),
      ...own(participants).map(({ name, role, description, line }) =>
        opening(line, this.named(roleKeywords[role], name.text, escapeText(description.text))),
      ),
      ...own(ownTechniques).map(({ name, kindName, description, line }) => {
        const kind = kindName === undefined ? '' : ` (${kindName.text})`;
        return opening(line, this.named('TECHNIQUE', name.text + kind, escapeText(description.text)));
      }),
      ...uses.map(({ path, line }) => opening(line, this.label('USE', path.text))),
    ];
  }

  body(conversation: Conversation): PlacedLine[] {
    const { phases, scales, steps, choices, jumps, turns, directions, directives } = conversation;
    return [
      ...phases.map(({ name, line }) => opening(line, this.label('PHASE', name.text))),
      ...scales.flatMap((scale) => [
        opening(
          scale.line,
          this.named('SCALE', scaleHead(scale, this.language), escapeText(scale.subject.text)),
        ),
        ending(scale.span, spell('END_SCALE', this.language)),
      ]),
      ...steps.map(({ numberName, title, line }) =>
        opening(line, this.named('STEP', numberName?.text ?? '', escapeText(title.text))),
      ),
      ...choices.flatMap((choice) => [
        opening(choice.line, this.label('CHOICE', escapeText(choice.question.text))),
        ending(choice.span, spell('END_CHOICE', this.language)),
        ...choice.options.flatMap((option) => [
          opening(option.line, this.label('OPTION', escapeText(option.label.text))),
          ...(option.feedback === undefined
            ? []
            : [
                {
                  at: option.feedback.span.start,
                  // An empty one stands where the blocks around it end.
                  rank: Number.NEGATIVE_INFINITY,
                  text: this.label('FEEDBACK', escapeText(option.feedback.text)),
                },
              ]),
        ]),
      ]),
      ...jumps.map(({ target, line }) => opening(line, this.label('GO_TO', target.text))),
      ...directives.map(({ kind, rules, reason, line }) => {
        const names = rules.map((rule) => rule.text).join(', ');
        const because = reason === undefined ? '' : ` - ${reason}`;
        return opening(line, this.label(kind === 'expect' ? 'EXPECT' : 'IGNORE', names + because));
      }),
      ...turns.map((turn) => opening(turn.span, printTurn(turn))),
      ...directions.map(({ text }) => opening(text.span, `(${text.text})`)),
    ];
  }

  private label(keyword: KeywordId, text: string): string {
    return this.named(keyword, '', text);
  }

  private named(keyword: KeywordId, name: string, text: string): string {
    return `${this.opening(keyword, name)}: ${text}`.trimEnd();
  }

  /** Somebody called "Doel" makes `Doel:` a turn: the field then takes the keyword's other spelling. */
  private opening(keyword: KeywordId, name: string): string {
    const [usual, other] = this.language === 'nl' ? (['nl', 'en'] as const) : (['en', 'nl'] as const);
    const label = `${spell(keyword, usual)} ${name}`.trimEnd();
    return this.names.has(nameKey(label)) ? `${spell(keyword, other)} ${name}`.trimEnd() : label;
  }
}

function printTurn(turn: Turn): string {
  const parts = turn.utterances.map(({ tag, prose }) => {
    const opening = tag === undefined ? '' : `[${tag.name.text}] `;
    return `${opening}${escapeText(prose.text)}`.trimEnd();
  });
  return `${turn.label.text}: ${parts.join(' ')}`.trimEnd();
}

function scaleHead(scale: Conversation['scales'][number], language: Language): string {
  const kind =
    scale.kindName === undefined ? '' : scaleKinds.find((each) => each.id === scale.kind)![language].name;
  const range = scale.rangeName === undefined ? '' : printRange(scale.range, language);
  return `${kind} ${range}`.trim();
}

function printRange({ low, high }: ScaleRange, language: Language): string {
  return `${printPosition(low, language)}-${printPosition(high, language)}`;
}

/** A position as scripts of this language write it: `7,5`, `7.5`, `oranje`, `orange`. */
export function printPosition(position: PositionValue, language: Language): string {
  if (position.number !== undefined) {
    const digits = String(position.number);
    return language === 'nl' ? digits.replace('.', ',') : digits;
  }
  if (position.colour === undefined) return position.unknown;
  return colours.find((each) => each.id === position.colour)![language].name;
}

function opening(line: { readonly start: number }, text: string): PlacedLine {
  return { at: line.start, rank: 0, text };
}

/** The inner of two blocks that end together began later, and so ends first. */
function ending(span: { readonly start: number; readonly end: number }, text: string): PlacedLine {
  return { at: span.end, rank: -1 - span.start, text };
}
