import type { Conversation, Jump, Moment } from '../../conversation/model.ts';
import { defineRule } from '../contract.ts';
import { endIn, keywordIn } from '../shared/script/spelling.ts';
import { closedCircles, positionsOf } from '../shared/sequences/circles.ts';

export default defineRule({
  id: 'endless-loop',
  dutchName: 'eindeloos-rondje',
  group: 'language',
  severity: 'warning',
  summary: {
    nl: 'Het gesprek gaat steeds terug, en er is geen weg naar het einde.',
    en: 'The conversation keeps going back, and nothing leads to its end.',
  },
  reads: [],
  messages: {
    endless: {
      nl: 'Vanaf ‘{phase}’ komt de deelnemer altijd hier terug, wat hij ook kiest. Zo komt er nooit een einde aan het gesprek. Maak een optie die verdergaat, of gebruik ‘{goTo}: {end}’.',
      en: 'From ‘{phase}’ the trainee always comes back here, whatever is chosen. So the conversation never ends. Add an option that goes on, or use ‘{goTo}: {end}’.',
    },
    back: { nl: 'Ook hier gaat het gesprek terug.', en: 'Here the conversation goes back too.' },
  },
  *check(conversation) {
    if (conversation.jumps.length === 0) return;
    const goTo = keywordIn(conversation, 'GO_TO');
    const end = endIn(conversation);
    for (const circle of closedCircles(conversation)) {
      const jumps = jumpsInside(conversation, circle);
      const last = jumps.at(-1);
      if (last === undefined) continue;
      const related = jumps.slice(0, -1).map((jump) => ({ at: jump.line, message: 'back' as const }));
      const phase = last.phase?.name.text ?? last.target.text;
      yield { message: 'endless', with: { phase, goTo, end }, at: last.line, related };
    }
  },
});

/** The jumps that stay within a circle; where none can be told, the last one that leads into it. */
function jumpsInside(conversation: Conversation, circle: ReadonlySet<number>): readonly Jump[] {
  const { moments, jumps } = conversation;
  const places = positionsOf(moments);
  const goals = new Set([...circle].map((index) => moments[index]!.phase).filter(Boolean));
  const leadingIn = jumps.filter((jump) => jump.phase !== undefined && goals.has(jump.phase));
  const inside = leadingIn.filter((jump) => circle.has(momentBefore(moments, places, jump.line.start)));
  return inside.length > 0 ? inside : leadingIn.slice(-1);
}

/** The last moment above a line. */
function momentBefore(moments: readonly Moment[], places: readonly number[], line: number): number {
  let low = 0;
  let high = moments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (places[middle]! < line) low = middle;
    else high = middle - 1;
  }
  return low;
}
