import { isA, utterancesOfKind } from '../../conversation/ask.ts';
import type { Span, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule } from '../contract.ts';
import { directivesIn } from '../shared/wording/directive-wording.ts';
import { commandsIn } from '../shared/wording/imperatives.ts';
import { statedAt } from '../shared/wording/own-words.ts';

/** "Je gaat hem elke avond …": told what is going to happen. */
const goingTo = phrases({
  nl: [
    '<je> (gaat|gaan) (nu|vanavond|morgen|voortaan|gewoon|eerst|elke|iedere|hem|haar|dit|dat)',
    'dan (ga|gaat|gaan) <je> (nu|gewoon|eerst|elke|iedere|voortaan|hem|haar|dit|dat)',
  ],
  en: ["(you're|you are) going to (start|stop|put|keep|give|take|make|leave|set|tell|cut)"],
});

export default defineRule({
  id: 'solution-in-info',
  dutchName: 'oplossing-in-informatie',
  group: 'information',
  severity: 'warning',
  summary: {
    nl: 'In je informatie zeg je wat de ander moet doen.',
    en: 'While informing you say what the client must do.',
  },
  source: 'Informatie uitwisselen met toestemming',
  reads: ['information', 'advice', 'options'],
  yieldsTo: ['preaching', 'telling-wording'],
  messages: {
    solution: {
      nl: 'Met ‘{words}’ geef je een oplossing. Neutrale informatie laat de ander zelf kiezen wat die ermee doet. Vertel wat bekend is, of wat anderen helpt, en vraag wat de ander ervan vindt.',
      en: 'With ‘{words}’ you hand over a solution. Neutral information leaves people to choose what to do with it. Say what is known, or what helps others, and ask what they make of it.',
    },
    order: {
      nl: 'Met ‘{words}’ wordt je advies een opdracht. Wie mag kiezen, doet er eerder iets mee. Zeg wat zou kunnen helpen, en vraag wat de ander daarvan vindt.',
      en: 'With ‘{words}’ your advice becomes an order. People do more with what they may choose. Say what could help, and ask what they make of it.',
    },
  },
  *check(conversation) {
    for (const utterance of utterancesOfKind(conversation, 'information')) {
      const found = solutionIn(utterance, conversation.language);
      if (found === undefined) continue;
      yield {
        message: isA(utterance, 'advice', 'options') ? 'order' : 'solution',
        with: { words: utterance.prose.text.slice(found.start, found.end) },
        at: spanIn(utterance.prose, found.start, found.end),
        restsOn: [utterance],
      };
    }
  },
});

/** The first words that tell what to do, as offsets. Advice is made of imperatives: there only "je moet" counts. */
function solutionIn(utterance: Utterance, language: Language): Span | undefined {
  const { prose } = utterance;
  const found: Span[] = directivesIn(prose, language)
    .filter(({ kind }) => kind === 'must')
    .map(({ from, to }) => ({ start: from, end: to }));
  if (!isA(utterance, 'advice', 'options')) {
    for (const { from, to } of goingTo.allIn(prose, language))
      if (statedAt(prose, from, language) !== undefined) found.push({ start: from, end: to });
    found.push(...commandsIn(prose, language));
  }
  return found.sort((a, b) => a.start - b.start)[0];
}
