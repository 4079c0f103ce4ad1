import { has, professionalUtterances } from '../../conversation/ask.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule } from '../contract.ts';
import { isLongEnoughToMiss, placeOfScript } from '../shared/script/whole-script.ts';

const importance = phrases({
  nl: [
    '(belangrijk|belangrijks|belangrijker|belangrijkst|belangrijkste|allerbelangrijkste|waardevol|waardevols|dierbaar)',
    '<jouw> … (waarden|belang)',
    'van belang',
    'waarde aan',
    '(veel|zo veel|zoveel|alles|iets) waard',
    '(gaat|ging|draait|draaide) het … om',
    'gaat het <je> om',
    '(waar|daar) (doe|doet|doen|gaat|gaan|leef|leeft|sta|staat) <je> (het|) … (voor|om)',
    'telt (het|) … (voor|bij)',
    '(hecht|hechten) <je>',
    '<je> (hecht|hechten)',
    '(betekent|betekenen) … voor <je>',
    '(gun|gunt) <je>',
    '<je> (gunt|gunnen|gun)',
  ],
  en: [
    '(important|importance|matters|precious|values)',
    'matter (to|most)',
    '(what|which) … (value|care about|stand for)',
    '(means|mean) (a lot|so much|everything|the world|to you|most)',
    'you (value|care|treasure|live for)',
    "what (it's|this is|that is|it is) (all|really|) about",
    'dear to you',
    'close to your heart',
  ],
});

export default defineRule({
  id: 'importance-not-asked',
  dutchName: 'belang-niet-gevraagd',
  group: 'change-talk',
  severity: 'info',
  coverage: true,
  summary: {
    nl: 'Nergens gaat het over wat voor de ander belangrijk is.',
    en: 'Nothing is about what matters to the client.',
  },
  source: 'Verandertaal',
  reads: ['reflection-of-values'],
  messages: {
    absent: {
      nl: 'Nergens in dit gesprek gaat het over wat voor de ander echt belangrijk is. Daar zit vaak de kracht om iets te veranderen. Vraag ernaar, of geef een waarde terug die je hoort.',
      en: 'Nothing in this conversation is about what really matters to the client. That is often where the strength to change lies. Ask about it, or give back a value that you hear.',
    },
  },
  *check(conversation) {
    if (has(conversation, 'reflection-of-values') || !isLongEnoughToMiss(conversation)) return;
    if (conversation.scales.some(({ kind }) => kind === 'importance')) return;
    const { language } = conversation;
    if (professionalUtterances(conversation).some(({ prose }) => importance.isIn(prose, language))) return;
    yield { message: 'absent', at: placeOfScript(conversation) };
  },
});
