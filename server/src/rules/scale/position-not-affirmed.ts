import { isA, utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, PositionValue, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule, type Edit, type Fix, type Problem } from '../contract.ts';
import { asksWhereThingsStand, lowerThan, positionsSaid, positionText } from '../shared/scales/positions.ts';
import { type Addressed, addressedAt } from '../shared/script/inserted-turns.ts';
import { inScript, insertAt, tagOf } from '../shared/script/writing.ts';
import { acknowledges, missingAfter, nextTurns, saidBefore } from '../shared/sequences/asking-on.ts';

/** "Wat maakt dat het al een 4 is": the question itself says that something is there. */
const already = phrases({ nl: ['(al|alvast)'], en: ['already'] });

const affirmation: Addressed = {
  nl: 'Je zegt al {position}, en niet {lower}: er is dus al iets wat helpt.',
  nlFormal: 'U zegt al {position}, en niet {lower}: er is dus al iets wat helpt.',
  en: 'You say {position} already, and not {lower}, so something is helping.',
};

export default defineRule({
  id: 'position-not-affirmed',
  dutchName: 'cijfer-niet-bekrachtigd',
  group: 'scale',
  severity: 'info',
  coverage: true,
  summary: {
    nl: 'Na het cijfer of de kleur van de cliënt ga je meteen verder.',
    en: 'After the number or the colour that the client names, you go straight on.',
  },
  source: 'Schaalvragen',
  reads: ['position', 'affirmation', 'reflection'],
  messages: {
    passed: {
      nl: '{client} noemt {position}, maar je gaat meteen verder. Zo blijft onbesproken wat er allemaal al in zit. Bekrachtig eerst wat er al is.',
      en: '{client} names {position}, but you go straight on. So nobody says how much there is in it already. First affirm what is there.',
    },
    affirm: { nl: 'Bekrachtig eerst: ‘{words}’', en: 'First affirm: ‘{words}’' },
  },
  *check(conversation) {
    for (const utterance of utterancesOfKind(conversation, 'position')) {
      const value = positionIn(utterance, conversation.language);
      if (value === undefined || utterance.turn.role !== 'client') continue;
      const problem = problemIn(conversation, utterance, value);
      if (problem !== undefined) yield problem;
    }
  },
});

function positionIn({ tag, prose }: Utterance, language: Language): PositionValue | undefined {
  return tag?.position ?? positionsSaid(prose, language)[0]?.value;
}

function problemIn(
  conversation: Conversation,
  utterance: Utterance,
  value: PositionValue,
): Problem<'passed' | 'affirm'> | undefined {
  const { turn } = utterance;
  const lower = lowerThan(value, turn.scale);
  // At the bottom there is nothing to be proud of in the number itself.
  if (lower === undefined || !saidBefore(conversation, turn).some(asksWhereThingsStand)) return undefined;
  // Of several clients who answer in a row, the last one is followed by the professional.
  const next = nextTurns(conversation, turn);
  if (next.length === 0 || next.some(({ role }) => role === 'client')) return undefined;
  const passed = missingAfter(conversation, turn, {
    turns: 1,
    comes: (said) => affirms(said, conversation.language),
  });
  if (passed === undefined) return undefined;
  const client = turn.label.text;
  return {
    message: 'passed',
    with: { client, position: positionText(value) },
    at: mainPlaceOf(utterance),
    restsOn: [utterance],
    ...(passed.via.length > 0 && { via: passed.via }),
    fixes: affirmFirst(conversation, utterance, value, lower),
  };
}

/** Asking another client, or the same one again, leaves it open; asking why it is not higher has a rule of its own. */
function affirms(said: Utterance, language: Language): boolean {
  if (isA(said, 'scale-why-not-higher')) return true;
  return acknowledges(said) || asksWhereThingsStand(said) || already.isIn(said.prose, language);
}

/** In front of what the professional says next, where that is one turn. */
function affirmFirst(
  conversation: Conversation,
  { turn }: Utterance,
  position: PositionValue,
  lower: PositionValue,
): readonly Fix<'affirm'>[] {
  const [next, ...others] = nextTurns(conversation, turn);
  const first = next?.utterances[0];
  if (next === undefined || first === undefined || others.length > 0) return [];
  if (next.role !== 'professional' || next.option !== turn.option) return [];
  const words = addressedAt(conversation, next, affirmation)
    .replace('{position}', inScript(conversation, positionText(position)))
    .replace('{lower}', inScript(conversation, positionText(lower)));
  const edit: Edit = insertAt(
    first.tag?.span.start ?? first.prose.span.start,
    `${tagOf(conversation, 'affirmation')} ${words} ${tagBefore(conversation, first)}`,
  );
  return [{ title: 'affirm', with: { words }, kind: 'suggestion', edits: [edit] }];
}

/** What stands behind the affirmation keeps its own technique: an untagged question would become a part of it. */
function tagBefore(conversation: Conversation, { tag, technique }: Utterance): string {
  return tag !== undefined || technique === undefined ? '' : `${tagOf(conversation, technique)} `;
}
