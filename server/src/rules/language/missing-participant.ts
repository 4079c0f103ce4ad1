import type { Conversation, Participant } from '../../conversation/model.ts';
import { defineRule, type Fix } from '../contract.ts';
import { ownParticipants, roleKeyword } from '../shared/script/lines-of-script.ts';
import { placeOfScript } from '../shared/script/whole-script.ts';
import { replace } from '../shared/script/writing.ts';

type Role = 'professional' | 'client';

export default defineRule({
  id: 'missing-participant',
  dutchName: 'deelnemer-ontbreekt',
  group: 'language',
  severity: 'error',
  summary: {
    nl: 'Er is geen professional of geen cliënt voorgesteld.',
    en: 'No professional or no client has been introduced.',
  },
  reads: [],
  messages: {
    professional: {
      nl: 'In dit gesprek is geen professional voorgesteld. Zonder professional is er niemand die de technieken oefent. Zet bovenaan een regel zoals: professional Anna.',
      en: 'This conversation introduces no professional. Without one, nobody practises the techniques. Add a line at the top such as: professional Anna.',
    },
    client: {
      nl: 'In dit gesprek is geen cliënt voorgesteld. Zonder cliënt is er niemand om naar te luisteren. Zet bovenaan een regel zoals: cliënt Mo.',
      en: 'This conversation introduces no client. Without one, there is nobody to listen to. Add a line at the top such as: client Mo.',
    },
    both: {
      nl: 'In dit gesprek is geen professional voorgesteld, en ook geen cliënt. Zo is niet duidelijk wie met wie in gesprek is. Zet bovenaan regels zoals: professional Anna en cliënt Mo.',
      en: 'This conversation introduces no professional and no client. Nobody can tell who is talking with whom. Add lines at the top such as: professional Anna and client Mo.',
    },
    makeProfessional: { nl: '{name} is een professional', en: '{name} is a professional' },
    makeClient: { nl: '{name} is een cliënt', en: '{name} is a client' },
  },
  *check(conversation) {
    const missing = (['professional', 'client'] as const).filter(
      (role) => !conversation.participants.some((each) => each.role === role),
    );
    const [role] = missing;
    if (role === undefined || conversation.turns.length === 0 || isTold(conversation)) return;
    const fixes =
      missing.length === 1 ? candidates(conversation).map((each) => make(conversation, each, role)) : [];
    yield { message: missing.length > 1 ? 'both' : role, at: placeOfScript(conversation), fixes };
  },
});

/** Whether another finding already says that somebody is not known: that is the same fault. */
function isTold({ turns, uses, faults }: Conversation): boolean {
  return (
    turns.some((turn) => turn.speaker === undefined) ||
    uses.some((use) => use.problem === 'missing') ||
    faults.some((fault) => fault.kind === 'name-missing')
  );
}

/** The people who may well be meant as the missing one: those whose role is not the only one of its kind. */
function candidates(conversation: Conversation): readonly Participant[] {
  const { participants } = conversation;
  return ownParticipants(conversation).filter(
    ({ role }) => role === 'other' || participants.filter((each) => each.role === role).length > 1,
  );
}

function make(
  conversation: Conversation,
  { name, line }: Participant,
  role: Role,
): Fix<'makeClient' | 'makeProfessional'> {
  return {
    title: role === 'client' ? 'makeClient' : 'makeProfessional',
    with: { name: name.text },
    kind: 'suggestion',
    edits: [replace({ start: line.start, end: name.span.start }, `${roleKeyword(conversation, role)} `)],
  };
}
