import { utterancesOfKind } from '../../conversation/ask.ts';
import { spanIn } from '../../conversation/places.ts';
import { defineRule } from '../contract.ts';
import { echoesClient } from '../shared/wording/client-echoes.ts';
import { firstDirective, tellsOfLife } from '../shared/wording/directive-wording.ts';

/** How far back the client may have said it. */
const TURNS_BACK = 40;

export default defineRule({
  id: 'summary-adds-advice',
  dutchName: 'advies-in-samenvatting',
  group: 'summary',
  severity: 'hint',
  summary: {
    nl: 'In een samenvatting zeg je wat de ander zou moeten doen.',
    en: 'Within a summary you say what the client should do.',
  },
  source: 'Samenvatten',
  reads: ['summary'],
  messages: {
    advice: {
      nl: '‘{words}’ is een advies, en dat komt niet van de ander. Een samenvatting houdt het bij het verhaal van de ander. Laat het weg, of vraag na de check of je een idee mag geven.',
      en: '‘{words}’ adds advice that the client did not voice. A summary keeps to their story. Leave it out, or after the check ask whether you may offer an idea.',
    },
  },
  *check(conversation) {
    const { language } = conversation;
    for (const utterance of utterancesOfKind(conversation, 'summary')) {
      const { prose } = utterance;
      const words = firstDirective(
        prose,
        language,
        (each) =>
          each.kind !== 'warn' &&
          !tellsOfLife(prose, each, language) &&
          !echoesClient(conversation, utterance, each.sentence, TURNS_BACK),
      );
      if (words === undefined) continue;
      yield {
        message: 'advice',
        with: { words: prose.text.slice(words.from, words.to) },
        at: spanIn(prose, words.from, words.to),
        restsOn: [utterance],
      };
    }
  },
});
