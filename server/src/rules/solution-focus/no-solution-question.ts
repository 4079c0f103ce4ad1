import { fieldOf, professionalUtterances } from '../../conversation/ask.ts';
import { defineRule } from '../contract.ts';
import { methodOf } from '../method.ts';
import { isLongEnoughToMiss, placeOfScript } from '../shared/script/whole-script.ts';
import { asksForIdeas, looksForSolutions } from '../shared/wording/what-works.ts';

export default defineRule({
  id: 'no-solution-question',
  dutchName: 'geen-oplossingsgerichte-vraag',
  group: 'solution-focus',
  severity: 'warning',
  summary: {
    nl: 'Het script heet oplossingsgericht, maar geen enkele vraag is dat.',
    en: 'The script says it is solution-focused, but not one question is.',
  },
  source: 'Oplossingsgericht werken',
  reads: ['solution-question', 'scale-question', 'closing-question'],
  messages: {
    absent: {
      nl: 'Dit is een oplossingsgericht gesprek, maar je vraagt nergens naar wat de ander wil, naar uitzonderingen of successen, of naar een plek op een schaal. Dan blijft het over het probleem gaan. Vraag bijvoorbeeld wanneer het al een beetje lukte.',
      en: 'This is a solution-focused conversation, but you do not ask what people want, nor for exceptions or successes, nor for a place on a scale. That way it stays about the problem. Ask when it worked a little, for instance.',
    },
    method: { nl: 'Hier staat de methode.', en: 'Here is the method.' },
  },
  *check(conversation) {
    if (methodOf(conversation) !== 'sfw' || !isLongEnoughToMiss(conversation)) return;
    if (conversation.scales.length > 0) return;
    const { language } = conversation;
    const looks = professionalUtterances(conversation).some(
      // What nobody tagged may be one in other words.
      (each) => looksForSolutions(each) || (each.tag === undefined && asksForIdeas(each, language)),
    );
    if (looks) return;
    const method = fieldOf(conversation, 'method');
    yield {
      message: 'absent',
      at: placeOfScript(conversation),
      related: method === undefined ? [] : [{ at: method.line, message: 'method' }],
    };
  },
});
