import { has, professionalUtterances } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import { defineRule, type Fix } from '../contract.ts';
import { professionalAt } from '../shared/scales/missing-comparison.ts';
import { addressedAt } from '../shared/script/inserted-turns.ts';
import { isLongEnoughToMiss, placeOfScript } from '../shared/script/whole-script.ts';
import { tagOf } from '../shared/script/writing.ts';
import { askAfter, missingAfter } from '../shared/sequences/asking-on.ts';
import {
  asksForOwnPart,
  looksIntoSuccess,
  successesTold,
  type Told,
} from '../shared/sequences/told-moments.ts';

/** So many turns the professional has to ask how it was done. */
const TURNS = 2;

export default defineRule({
  id: 'own-contribution-not-asked',
  dutchName: 'eigen-aandeel-niet-gevraagd',
  group: 'solution-questions',
  severity: 'info',
  coverage: true,
  summary: {
    nl: 'De cliënt vertelt over een succes, maar nergens vraag je naar het eigen aandeel.',
    en: 'The client tells of a success, but nowhere do you ask for their own part in it.',
  },
  source: 'Successen',
  reads: ['success-told', 'success', 'own-contribution'],
  messages: {
    absent: {
      nl: '{client} vertelt wat er goed ging, maar nergens vraag je wat {client} daar zelf aan deed. Wie zichzelf dat hoort zeggen, krijgt er vertrouwen van. Vraag bijvoorbeeld: ‘{question}’',
      en: '{client} tells what went well, but nowhere do you ask what {client} did to make it so. Hearing that from themselves gives people confidence. You could ask: ‘{question}’',
    },
    told: { nl: 'Hier vertelt {client} over een succes.', en: 'Here {client} tells of a success.' },
    ask: { nl: 'Vraag ernaar: ‘{question}’', en: 'Ask about it: ‘{question}’' },
  },
  *check(conversation) {
    if (!has(conversation, 'success-told', 'success') || !isLongEnoughToMiss(conversation)) return;
    const told = successesTold(conversation);
    const [first] = told;
    if (first === undefined || !isAskedOnEachTime(conversation, told)) return;
    const { language } = conversation;
    if (professionalUtterances(conversation).some((each) => asksForOwnPart(each, language))) return;
    const { turn } = first.utterance;
    const question = questionAt(conversation, first.utterance);
    yield {
      message: 'absent',
      with: { client: turn.label.text, question },
      at: placeOfScript(conversation),
      restsOn: first.restsOn,
      related: told.map(({ utterance }) => ({
        at: mainPlaceOf(utterance),
        message: 'told',
        with: { client: utterance.turn.label.text },
      })),
      fixes: fixesFor(conversation, first.utterance, question),
    };
  },
});

/** Where it is not, that is what is to be said. Where the script ends on a success, there is nothing to say yet. */
function isAskedOnEachTime(conversation: Conversation, told: readonly Told[]): boolean {
  const { language, turns } = conversation;
  const comes = (utterance: Utterance) => looksIntoSuccess(utterance, language);
  const last = turns.findLast(({ role }) => role === 'professional')?.index ?? 0;
  return told.every(
    ({ utterance: { turn } }) =>
      turn.index < last && missingAfter(conversation, turn, { turns: TURNS, comes }) === undefined,
  );
}

function questionAt(conversation: Conversation, { turn }: Utterance): string {
  return addressedAt(conversation, turn, {
    nl: 'Wat was jouw aandeel daarin?',
    nlFormal: 'Wat was uw aandeel daarin?',
    en: 'What was your part in that?',
  });
}

function fixesFor(conversation: Conversation, { turn }: Utterance, question: string): readonly Fix<'ask'>[] {
  const professional = professionalAt(conversation, turn);
  if (professional === undefined) return [];
  const said = `${tagOf(conversation, 'own-contribution')} ${question}`;
  return [
    {
      title: 'ask',
      with: { question },
      kind: 'suggestion',
      edits: askAfter(conversation, turn, professional, said),
    },
  ];
}
