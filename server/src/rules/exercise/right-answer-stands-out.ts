import type { Choice, Option } from '../../conversation/model.ts';
import { countWords } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { placeOfScript } from '../shared/script/whole-script.ts';
import { type Inside, insideOptions } from '../shared/sequences/options.ts';

export default defineRule({
  id: 'right-answer-stands-out',
  dutchName: 'goede-antwoord-valt-op',
  group: 'exercise',
  severity: 'hint',
  summary: {
    nl: 'De goede optie is steeds de langste, of staat steeds op dezelfde plaats.',
    en: 'The right option is always the longest, or always stands in the same place.',
  },
  reads: [],
  options: {
    choices: {
      type: 'integer',
      default: 3,
      minimum: 2,
      description: {
        nl: 'Vanaf hoeveel keuzes dit gemeld wordt.',
        en: 'From how many choices on this is reported.',
      },
    },
  },
  messages: {
    longest: {
      nl: 'Bij alle {count} keuzes is de goede optie de langste. Wie dat merkt, hoeft niet meer na te denken. Maak een paar goede antwoorden korter, of een paar foute langer.',
      en: 'In all {count} choices the right option is the longest. Whoever notices need not think any more. Make a few right answers shorter, or a few wrong ones longer.',
    },
    first: {
      nl: 'Bij alle {count} keuzes staat de goede optie bovenaan. Wie dat merkt, hoeft niet meer na te denken. Wissel de volgorde af.',
      en: 'In all {count} choices the right option comes first. Whoever notices need not think any more. Vary the order.',
    },
    last: {
      nl: 'Bij alle {count} keuzes staat de goede optie onderaan. Wie dat merkt, hoeft niet meer na te denken. Wissel de volgorde af.',
      en: 'In all {count} choices the right option comes last. Whoever notices need not think any more. Vary the order.',
    },
    right: { nl: 'Hier is dit de goede optie.', en: 'Here this is the right option.' },
  },
  *check(conversation, { choices }) {
    if (conversation.choices.length < choices || conversation.turns.length === 0) return;
    const inside = insideOptions(conversation);
    const answers = conversation.choices.flatMap((choice) => rightAnswer(choice, inside));
    if (answers.length < choices) return;
    const common = {
      with: { count: answers.length },
      at: placeOfScript(conversation),
      related: answers.map(({ right }) => ({ at: right.line, message: 'right' as const })),
    };
    if (answers.every((answer) => answer.isFirst)) yield { message: 'first', ...common };
    if (answers.every((answer) => answer.isLast)) yield { message: 'last', ...common };
    if (answers.every((answer) => answer.isLongest)) yield { message: 'longest', ...common };
  },
});

interface Answer {
  readonly right: Option;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isLongest: boolean;
}

/** The one option that is announced to break no rule, where all others are; none where it is not that kind of choice. */
function rightAnswer({ options }: Choice, inside: ReadonlyMap<Option, Inside>): Answer[] {
  const right = options.filter((option) => !isWrong(inside.get(option)!));
  const [only] = right;
  if (only === undefined || right.length > 1 || options.length < 2) return [];
  const lengths = options.filter((option) => option !== only).map((option) => lengthOf(inside.get(option)!));
  return [
    {
      right: only,
      isFirst: options[0] === only,
      isLast: options[options.length - 1] === only,
      isLongest: lengthOf(inside.get(only)!) > Math.max(...lengths),
    },
  ];
}

function isWrong({ directives }: Inside): boolean {
  return directives.some((directive) => directive.kind === 'expect');
}

/** The words of what the professional says first: that is what the trainee chooses between. */
function lengthOf({ turns }: Inside): number {
  const first = turns.find((turn) => turn.role === 'professional');
  return (first?.utterances ?? []).reduce((sum, { prose }) => sum + countWords(prose), 0);
}
