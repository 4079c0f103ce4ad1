import { has } from '../../conversation/ask.ts';
import type { Prose } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { Phrases } from '../../text/phrases.ts';
import { defineRule } from '../contract.ts';
import { askingOnAfter, firstQuestions, leftOpen } from '../shared/sequences/desired-situation.ts';

/** What a question about the desired situation asks for: how it would be as a whole, or what there is to see of it. */
const asked = new Phrases({
  whole: {
    nl: [
      'hoe (ziet|zien) … eruit',
      'hoe (zou|zouden) … (uitzien|eruitzien|uit zien|eruit zien)',
      '(wat|hoe) (wil|wilt|willen|zou|zouden|wens|wenst|wensen) <je>',
      '(waar|wat) (hoop|hoopt|hopen|droom|droomt|dromen|verlang|verlangt) <je>',
      'wat is <jouw> (wens|doel|droom|ideaal)',
      'hoe (voel|voelt|voelen)',
      'hoe (is|zou) (het|dat) (dan|zijn|voelen|voor)',
      'hoe gaat het (dan|straks)',
      'in plaats',
      'wat nog meer',
      'en verder',
    ],
    en: [
      'what (does|do|would|will) … look like',
      'what (do|would|did) you (really|most|) (want|like|wish|hope|prefer)',
      'how (would|do) you (like|want)',
      'what are you hoping',
      'what are your (best|) hopes',
      "what (is|are|'s) your (goal|goals|dream|wish)",
      'how (does|do|would|will) … feel',
      'what (would|will) … be like',
      'how (would|will) (it|that|this|things) be',
      'instead',
      'what else',
    ],
  },
  seen: {
    nl: [
      '(merk|merkt|merken|gemerkt|opvallen|opvalt)',
      'valt … op',
      '(zie|zien) <je>',
      'ziet (u|hij|ze|zij|iemand)',
      '(wat|wie) … ziet',
      '<je> … zien',
      '(hoor|hoort|horen|zeg|zegt|zeggen|vertel|vertelt|vertellen)',
      '(doe|doet|doen|gebeurt|gebeuren|gedaan)',
      '(waaraan|wie)',
      '(wat|waar) (eet|speel|speelt|spelen|zit|zitten|ben|bent|maak|maakt|maken|lees|leest|lezen)',
      '(hoe laat|hoe vaak|hoe lang)',
      '(als eerste|het eerst|het eerste)',
    ],
    en: [
      '(notice|notices|noticing|noticed)',
      '(see|seeing|hear|hearing|say|saying|says|tell|telling)',
      '(you|he|she|they|we|everyone|people|will|would) … (do|be doing)',
      '(doing|happen|happens|happening)',
      '(who|where|what time|how often|how long)',
      '(you know|tell that)',
      'first',
    ],
  },
});

export default defineRule({
  id: 'desired-situation-vague',
  dutchName: 'gewenste-situatie-blijft-vaag',
  group: 'solution-questions',
  severity: 'hint',
  summary: {
    nl: 'Je vraagt door over de gewenste situatie, maar niet naar wat er dan te zien is.',
    en: 'You keep asking about the desired situation, but not for what there is to see then.',
  },
  source: 'Gewenste situatie',
  reads: ['desired-situation', 'open-question'],
  messages: {
    vague: {
      nl: 'Je vragen gaan over hoe het in het algemeen wordt, en dan ga je verder zonder te weten wat mensen dan doen. Pas aan gedrag dat je kunt zien, merkt iemand dat het lukt. Vraag wat je dan ziet, wat iemand doet of wie het merkt.',
      en: 'Your questions are about how things would be as a whole, and you move on without knowing what people do then. It is by what you can see that you know it is working. Ask what you would see, what somebody does or who notices.',
    },
    first: { nl: 'Hier begon je ernaar te vragen.', en: 'Here you began to ask about it.' },
    ask: { nl: 'Vraag wat er te zien is: ‘{question}’', en: 'Ask what there is to see: ‘{question}’' },
  },
  *check(conversation) {
    if (!has(conversation, 'desired-situation')) return;
    const { language } = conversation;
    for (const first of firstQuestions(conversation)) {
      const left = leftOpen(conversation, first, ({ prose }) => isAboutWhole(prose, language));
      // One question and no more is what another rule is about.
      if (left === undefined || left.questions < 2) continue;
      const { last, via } = left;
      const next = askingOnAfter(conversation, last);
      yield {
        message: 'vague',
        at: mainPlaceOf(last),
        restsOn: [first, last],
        related: last === first ? [] : [{ at: mainPlaceOf(first), message: 'first' }],
        ...(via.length > 0 && { via }),
        fixes:
          next === undefined
            ? []
            : [{ title: 'ask', with: { question: next.question }, kind: 'suggestion', edits: next.edits }],
      };
    }
  },
});

/** Whether it only asks how things would be. What is neither may well ask for something to see. */
function isAboutWhole(prose: Prose, language: Language): boolean {
  const found = asked.allIn(prose, language);
  return found.length > 0 && found.every(({ label }) => label === 'whole');
}
