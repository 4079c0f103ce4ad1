import { rankOf } from '../../catalogue/catalogue.ts';
import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { NamedPosition } from '../../text/positions.ts';
import { defineRule, type Edit } from '../contract.ts';
import { colourAt, positionsSaid, positionText, replacePosition } from '../shared/scales/positions.ts';

export default defineRule({
  id: 'colour-leap',
  dutchName: 'kleur-overgeslagen',
  group: 'scale',
  severity: 'warning',
  summary: {
    nl: 'Een stap op de matrix slaat een kleur over of gaat omlaag.',
    en: 'A step on the matrix skips a colour or goes down.',
  },
  source: 'Schaalvragen',
  reads: ['scale-one-higher', 'scale-action'],
  messages: {
    leap: {
      nl: 'Van {from} naar {to} is meer dan één kleur. Een klein stapje is makkelijker voor te stellen en sneller gezet. Vraag naar {next}.',
      en: 'From {from} to {to} is more than one colour. A small step is easier to picture and sooner taken. Ask about {next}.',
    },
    down: {
      nl: 'Van {from} naar {to} gaat niet omhoog. De kleuren lopen van rood via oranje, geel en blauw naar groen, en de cliënt wil vooruit. Vraag naar één kleur hoger.',
      en: 'From {from} to {to} does not go up. The colours run from red by way of orange, yellow and blue to green, and the client wants to move on. Ask about one colour higher.',
    },
    next: { nl: 'Maak er {next} van', en: 'Make it {next}' },
    turn: { nl: 'Draai het om: van {to} naar {from}', en: 'Turn it round: from {to} to {from}' },
  },
  *check(conversation) {
    for (const utterance of utterancesOfKind(conversation, 'scale-one-higher', 'scale-action')) {
      if (utterance.turn.role !== 'professional') continue;
      const move = moveIn(utterance, conversation);
      if (move === undefined || move.distance === 1) continue;
      yield problemWith(conversation, utterance, move);
    }
  },
});

interface Move {
  readonly from: NamedPosition;
  readonly to: NamedPosition;
  /** How many colours up. */
  readonly distance: number;
  /** The place in the matrix that it starts from. */
  readonly rank: number;
}

/** "Van geel naar blauw". */
function moveIn({ prose }: Utterance, { language }: Conversation): Move | undefined {
  const colours = positionsSaid(prose, language).filter(({ value }) => value.colour !== undefined);
  const from = colours.find((each) => each.role === 'from');
  const to = colours.find((each) => each.role === 'to');
  if (from === undefined || to === undefined) return undefined;
  const rank = rankOf(from.value.colour!);
  return { from, to, rank, distance: rankOf(to.value.colour!) - rank };
}

function problemWith(conversation: Conversation, utterance: Utterance, move: Move) {
  const { from, to, distance, rank } = move;
  const next = colourAt(rank + 1);
  const names = { from: positionText(from.value), to: positionText(to.value) };
  const withNext = { ...names, ...(next !== undefined && { next: positionText(next) }) };
  const first = from.from < to.from ? from : to;
  const last = first === from ? to : from;
  const edits: Edit[] =
    distance === -1
      ? [
          replacePosition(conversation, utterance.prose, from, to.value),
          replacePosition(conversation, utterance.prose, to, from.value),
        ]
      : next === undefined
        ? []
        : [replacePosition(conversation, utterance.prose, to, next)];
  return {
    message: distance > 0 ? ('leap' as const) : ('down' as const),
    with: withNext,
    at: spanIn(utterance.prose, first.from, last.to),
    restsOn: [utterance],
    ...(edits.length > 0 && {
      fixes: [
        {
          title: distance === -1 ? ('turn' as const) : ('next' as const),
          with: withNext,
          kind: 'suggestion' as const,
          edits,
        },
      ],
    }),
  };
}
