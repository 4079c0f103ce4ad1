import type { Conversation, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Bilingual } from '../../locale/language.ts';
import { defineRule, type Edit } from '../contract.ts';
import {
  comparisonIn,
  lowerQuestion,
  lowerThan,
  type OnScale,
  placeOfStand,
  positionText,
  replacePosition,
  saidOnScales,
  standMeant,
} from '../shared/scales/positions.ts';
import { asksWhyNotHigher } from '../shared/scales/why-not-higher.ts';
import { inScript, replace, tagOf } from '../shared/script/writing.ts';
import { wordingOf } from '../shared/wording/why-not-higher-words.ts';

export default defineRule({
  id: 'why-not-higher',
  dutchName: 'waarom-niet-hoger',
  group: 'scale',
  severity: 'error',
  summary: {
    nl: 'Je vraagt waarom het niet hoger staat op de schaal.',
    en: 'You ask why it is not higher on the scale.',
  },
  source: 'Schaalvragen',
  reads: ['scale-why-not-higher', 'position'],
  messages: {
    asked: {
      nl: 'Je vraagt waarom het niet hoger staat. Dan somt de cliënt op wat er misgaat, en dat neemt de moed weg. Vraag wat er al is, in vergelijking met iets lagers.',
      en: 'You ask why it is not higher. Then the client lists what goes wrong, and loses heart. Ask what is already there, compared with something lower.',
    },
    'asked-after': {
      nl: 'Je vraagt waarom het niet hoger staat. Dan somt de cliënt op wat er misgaat, en dat neemt de moed weg. Vergelijk met iets lagers: ‘{question}’',
      en: 'You ask why it is not higher. Then the client lists what goes wrong, and loses heart. Compare with something lower: ‘{question}’',
    },
    named: { nl: 'Hier noemt {client} {position}.', en: 'Here {client} names {position}.' },
    lower: { nl: 'Vraag naar lager: ‘{words}’', en: 'Ask about lower: ‘{words}’' },
  },
  *check(conversation) {
    yield* saidOnScales(conversation, (utterance, on, found) => {
      if (!asksWhyNotHigher(utterance, on, conversation.language)) return;
      const at = placeOf(conversation, utterance);
      const stand = standMeant(on);
      if (stand === undefined) {
        found({ message: 'asked', at, restsOn: [utterance] });
        return;
      }
      const value = stand.values[0]!;
      const lower = lowerThan(value, on.scale);
      const client = stand.utterance.turn.label.text;
      found({
        message: lower === undefined ? 'asked' : 'asked-after',
        ...(lower !== undefined && { with: { question: lowerQuestion(conversation, value, lower) } }),
        at,
        restsOn: restsOnTechnique(utterance) ? [utterance] : [stand.utterance],
        related: [
          { at: placeOfStand(stand), message: 'named', with: { client, position: positionText(value) } },
        ],
        fixes: fixesFor(conversation, utterance, on),
      });
    });
  },
});

function restsOnTechnique(utterance: Utterance): boolean {
  return utterance.technique === 'scale-why-not-higher';
}

/** The tag where it says so, else the words that do. */
function placeOf({ language }: Conversation, utterance: Utterance) {
  const { tag, prose } = utterance;
  if (tag !== undefined && restsOnTechnique(utterance)) return tag.span;
  const words = wordingOf(utterance, language);
  return words === undefined ? prose.span : spanIn(prose, words.from, words.to);
}

const higherWord: Bilingual = { nl: 'hoger', en: 'higher' };
const lowerWord: Bilingual = { nl: 'lager', en: 'lower' };

/** Makes a lower comparison of it by one word: the number, or "hoger". Nothing else that was written changes. */
function fixesFor(conversation: Conversation, utterance: Utterance, on: OnScale) {
  const { prose, tag } = utterance;
  const lower = lowerThan(standMeant(on)!.values[0]!, on.scale);
  if (lower === undefined) return [];
  const comparison = comparisonIn(utterance, on, conversation.language);
  const wording = wordingOf(utterance, conversation.language);
  const edits: Edit[] = [];
  if (wording?.label === 'higher') {
    const start = wording.to - inScript(conversation, higherWord).length;
    edits.push(replace(spanIn(prose, start, wording.to), inScript(conversation, lowerWord)));
  } else if (wording === undefined && comparison !== undefined) {
    edits.push(replacePosition(conversation, prose, comparison.other, lower));
  } else return [];
  if (tag !== undefined && restsOnTechnique(utterance))
    edits.push(replace(tag.span, tagOf(conversation, 'scale-lower')));
  const words = wording === undefined ? positionText(lower) : lowerWord;
  return [{ title: 'lower' as const, with: { words }, kind: 'suggestion' as const, edits }];
}
