import { has, professionalUtterances } from '../../conversation/ask.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule } from '../contract.ts';
import { isLongEnoughToMiss, placeOfScript } from '../shared/script/whole-script.ts';

const autonomy = phrases({
  nl: [
    '(is|ligt|blijft) (helemaal|echt|nu|) (aan|bij) (jou|u|jullie|jezelf|uzelf)',
    'aan (jou|u|jullie) (of|om|wat|hoe|de keuze)',
    '<je> (beslist|bepaalt|kiest|beslissen|bepalen|kiezen)',
    '(beslis|bepaal|kies) <je> (zelf|)',
    '<jouw> (eigen|) (keuze|keus|beslissing)',
    '<je> (gaat|gaan) (er|daar) (zelf|) over',
    'daar (ga|gaat|gaan) <je> (zelf|) over',
    '<je> (kent|kennen) <jouw> … (beste|best)',
    '<je> (weet|weten) (zelf|) … (beste|best) (wat|hoe|of)',
    '(mag|mogen|moet|moeten) <je> (zelf|) … (weten|beslissen|bepalen|kiezen)',
    '<je> (mag|mogen|moet|moeten) (het|dat|) zelf … (weten|beslissen|bepalen|kiezen)',
    '(welke|wat) past (het best|het beste|) bij <je>',
  ],
  en: [
    '(up|down) to you',
    'your (own|) (choice|decision|call)',
    'you (decide|choose|can decide|can choose|get to decide|get to choose)',
    "(you're|you are) (the one|free|in charge|the boss|the judge|the best judge|the expert)",
    'you know (your|him|her|them|yourself|best)',
    '(for|only) you (to|can) (decide|choose|say|judge|tell)',
    '(nobody|no one) (can|else can) … for you',
    'yours to (make|decide)',
  ],
});

export default defineRule({
  id: 'responsibility-not-named',
  dutchName: 'eigen-verantwoordelijkheid-niet-benoemd',
  group: 'change-talk',
  severity: 'info',
  coverage: true,
  summary: {
    nl: 'Nergens zeg je dat de keuze bij de ander ligt.',
    en: 'Nowhere do you say that the choice is theirs.',
  },
  source: 'Verandertaal',
  reads: ['emphasise-autonomy'],
  messages: {
    absent: {
      nl: 'Nergens in dit gesprek zeg je dat de ander zelf beslist. Wie vrij mag kiezen, hoeft zich niet te verzetten. Zeg het een keer hardop, bijvoorbeeld: ‘Jij kent je kind het beste, dus het is aan jou.’',
      en: 'Nowhere in this conversation do you say that the client decides. Someone who is free to choose has no need to resist. Say it out loud once, for instance: ‘You know your child best, so it is up to you.’',
    },
  },
  *check(conversation) {
    if (has(conversation, 'emphasise-autonomy') || !isLongEnoughToMiss(conversation)) return;
    const { language } = conversation;
    if (professionalUtterances(conversation).some(({ prose }) => autonomy.isIn(prose, language))) return;
    yield { message: 'absent', at: placeOfScript(conversation) };
  },
});
