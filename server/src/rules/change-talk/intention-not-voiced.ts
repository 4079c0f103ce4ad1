import { has, utterancesOfKind } from '../../conversation/ask.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule } from '../contract.ts';
import { placeOfScript, turnsOf } from '../shared/script/whole-script.ts';

/** In a shorter conversation it may not have come to that yet. */
const MOST_TURNS_WITHOUT = 12;

const intentions = phrases({
  nl: [
    '(wil|wilt|willen|zou|zouden|wilde|wilden) <je>',
    '<je> (wil|wilt|willen|wilde|wilden)',
    '<je> (zou|zouden) (graag|het liefst|liever|willen)',
    '<je> … (van plan|graag|liefst|liever|voornemen|bedoeling)',
    '<je> (hoopt|hopen|verlangt|verlangen|droomt|kiest|kiezen|gunt|streeft|zoekt)',
    '(hoop|verlang|droom) <je>',
    '<je> (gaat|gaan) … (proberen|doen|vragen|bellen|beginnen|stoppen)',
    '<jouw> (wens|droom|doel|plan|voornemen|bedoeling)',
  ],
  en: [
    'you (really|also|both|just|still|) (want|wanted|wish|hope|hoped|long|intend|plan|mean|aim)',
    "(you'd|you would) (really|rather|so|just|both|) (like|love|prefer|want|rather)",
    "(you're|you are) (really|) (planning|hoping|going to|set on|determined|ready|aiming|after|looking)",
    "(you'll|you will)",
    'your (goal|plan|hope|wish|dream|aim|intention)',
  ],
});

export default defineRule({
  id: 'intention-not-voiced',
  dutchName: 'bedoeling-niet-verwoord',
  group: 'change-talk',
  severity: 'info',
  summary: {
    nl: 'Nergens geef je terug wat de ander wil of van plan is.',
    en: 'Nowhere do you give back what the client wants or intends.',
  },
  source: 'Verandertaal',
  reads: ['reflection-of-desire', 'reflection', 'summary', 'affirmation'],
  messages: {
    absent: {
      nl: 'In dit lange gesprek geef je nergens terug wat de ander wil of van plan is. Als jij dat hardop zegt, wordt het sterker. Bijvoorbeeld: ‘Je wilt graag …’ of ‘Je bent van plan om …’.',
      en: 'In this long conversation you never give back what the client wants or intends. Said out loud by you, it grows stronger. For instance: ‘You would like …’ or ‘You are planning to …’.',
    },
  },
  *check(conversation) {
    if (has(conversation, 'reflection-of-desire')) return;
    if (turnsOf(conversation, 'professional').length <= MOST_TURNS_WITHOUT) return;
    const { language } = conversation;
    const given = utterancesOfKind(conversation, 'reflection', 'summary', 'affirmation');
    if (given.some(({ prose }) => intentions.isIn(prose, language))) return;
    yield { message: 'absent', at: placeOfScript(conversation) };
  },
});
