import { type TechniqueId, techniqueOf } from '../../catalogue/catalogue.ts';
import { utterancesOf } from '../../conversation/ask.ts';
import type { Conversation, Tag, Turn } from '../../conversation/model.ts';
import { defineRule, type Fix } from '../contract.ts';
import { nameOf, replace } from '../shared/script/writing.ts';

type Title = 'counterpart' | 'speaker';

/** Techniques that are easily taken for each other: what the professional does, and what the client says. */
const counterparts: readonly (readonly [TechniqueId, TechniqueId])[] = [
  ['affirmation', 'confirmation'],
  ['other', 'neutral'],
  ['exception', 'exception-told'],
  ['success', 'success-told'],
  ['scale-position', 'position'],
  ['elicit-need', 'permission-given'],
  ['reflection-of-desire', 'desire'],
  ['reflection-of-emotion', 'distress'],
  ['double-sided-reflection', 'ambivalence'],
  ['information', 'asks-information'],
];

export default defineRule({
  id: 'wrong-role',
  dutchName: 'verkeerde-rol',
  group: 'language',
  severity: 'error',
  summary: {
    nl: 'Een techniek van de professional staat bij de cliënt, of andersom.',
    en: 'A technique of the professional is given to the client, or the other way round.',
  },
  reads: [],
  messages: {
    client: {
      nl: '‘{name}’ hoort bij de cliënt, maar hier spreekt {speaker}, de professional. Zo klopt niet meer wie wat doet in dit gesprek. Kies een techniek van de professional, of laat de cliënt dit zeggen.',
      en: '‘{name}’ belongs to the client, but {speaker}, who speaks here, is the professional. That confuses who does what in this conversation. Choose a technique of the professional, or let the client say this.',
    },
    clientMeant: {
      nl: '‘{name}’ hoort bij de cliënt, maar hier spreekt {speaker}, de professional. Zo klopt niet meer wie wat doet in dit gesprek. Bedoel je ‘{meant}’?',
      en: '‘{name}’ belongs to the client, but {speaker}, who speaks here, is the professional. That confuses who does what in this conversation. Do you mean ‘{meant}’?',
    },
    professional: {
      nl: '‘{name}’ hoort bij de professional, maar hier spreekt {speaker}, de cliënt. Zo klopt niet meer wie wat doet in dit gesprek. Kies een techniek van de cliënt, of laat de professional dit zeggen.',
      en: '‘{name}’ belongs to the professional, but {speaker}, who speaks here, is the client. That confuses who does what in this conversation. Choose a technique of the client, or let the professional say this.',
    },
    professionalMeant: {
      nl: '‘{name}’ hoort bij de professional, maar hier spreekt {speaker}, de cliënt. Zo klopt niet meer wie wat doet in dit gesprek. Bedoel je ‘{meant}’?',
      en: '‘{name}’ belongs to the professional, but {speaker}, who speaks here, is the client. That confuses who does what in this conversation. Do you mean ‘{meant}’?',
    },
    counterpart: { nl: 'Maak er ‘{meant}’ van', en: 'Change it to ‘{meant}’' },
    speaker: { nl: 'Laat {name} dit zeggen', en: 'Let {name} say this' },
  },
  *check(conversation) {
    for (const { turn, tag } of utterancesOf(conversation)) {
      // A speaker whom nobody knows is a fault of its own; `ander` may bear the techniques of both.
      if (turn.speaker === undefined || turn.role === 'other' || tag?.technique === undefined) continue;
      const { role } = techniqueOf(tag.technique);
      if (role === turn.role) continue;
      const meant = tag.own === undefined ? counterpartOf(tag.technique) : undefined;
      yield {
        message: meant === undefined ? role : (`${role}Meant` as const),
        with: {
          name: tag.own?.name.text ?? nameOf(tag.technique),
          speaker: turn.label.text,
          ...(meant !== undefined && { meant: nameOf(meant) }),
        },
        at: tag.span,
        fixes: [...asCounterpart(conversation, tag, meant), ...byTheOther(conversation, turn, role)],
      };
    }
  },
});

function counterpartOf(technique: TechniqueId): TechniqueId | undefined {
  const pair = counterparts.find((each) => each.includes(technique));
  return pair?.find((each) => each !== technique);
}

function asCounterpart(conversation: Conversation, tag: Tag, meant: TechniqueId | undefined): Fix<Title>[] {
  if (meant === undefined) return [];
  const name = techniqueOf(meant)[conversation.language].name;
  const edits = [replace(tag.name.span, name)];
  return [{ title: 'counterpart', with: { meant: nameOf(meant) }, kind: 'suggestion', edits }];
}

/** Gives the turn to the one person of the other role, where all its techniques belong to that role. */
function byTheOther(conversation: Conversation, turn: Turn, role: 'professional' | 'client'): Fix<Title>[] {
  const [person, ...others] = conversation.participants.filter((each) => each.role === role);
  if (person === undefined || others.length > 0) return [];
  const allOfRole = turn.utterances.every(
    ({ tag }) => tag?.technique === undefined || techniqueOf(tag.technique).role === role,
  );
  if (!allOfRole) return [];
  const name = person.name.text;
  return [{ title: 'speaker', with: { name }, kind: 'suggestion', edits: [replace(turn.label.span, name)] }];
}
