import { isKindOf, type TechniqueId, techniqueOf } from '../../catalogue/catalogue.ts';
import { isA, utterancesOf } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { defineRule, type Fix } from '../contract.ts';
import { clientIsTagged, isSubstantive } from '../shared/script/whole-script.ts';
import { replace } from '../shared/script/writing.ts';
import { type Unanswered, unansweredAfter } from '../shared/sequences/ahead.ts';
import { type PractisedName, practisedIn } from '../shared/sequences/practised.ts';

export default defineRule({
  id: 'practised-technique-missing',
  dutchName: 'geoefende-techniek-ontbreekt',
  group: 'language',
  severity: 'warning',
  summary: {
    nl: 'Achter ‘oefent’ staat een techniek die in het gesprek niet voorkomt.',
    en: '‘Practises’ names a technique that does not occur in the conversation.',
  },
  reads: [],
  messages: {
    nowhere: {
      nl: 'Achter ‘oefent’ staat ‘{name}’, maar dat komt nergens in het gesprek voor. Wie met dit script oefent, zoekt er tevergeefs naar. Schrijf er een beurt voor, zet de techniek bij een beurt waarin dit al gebeurt, of haal de naam hier weg.',
      en: 'This script practises ‘{name}’, but that occurs nowhere in the conversation. Whoever works with the script will look for it in vain. Write a turn for it, tag a turn that does it already, or take the name out here.',
    },
    onSomePaths: {
      nl: 'Wie dit pad kiest, komt ‘{name}’ niet tegen, terwijl dat wel achter ‘oefent’ staat. Wil je dat iedereen het oefent, zet het dan ook op dit pad of op een plek waar alle paden langskomen.',
      en: 'Whoever takes this path does not meet ‘{name}’, though this script practises it. If you want everybody to practise it, put it on this path too, or somewhere that all paths pass.',
    },
    remove: { nl: 'Haal ‘{name}’ weg bij ‘oefent’', en: 'Take ‘{name}’ out of ‘practises’' },
  },
  *check(conversation) {
    const practised = practisedIn(conversation);
    if (practised.length === 0 || conversation.turns.length === 0) return;
    const branches = conversation.choices.length > 0 || conversation.jumps.length > 0;
    for (const [index, wanted] of practised.entries()) {
      if (!canBeMissed(wanted, conversation)) continue;
      const place = { with: { name: wanted.name }, at: wanted.at } as const;
      if (!utterancesOf(conversation).some((each) => practises(each, wanted))) {
        yield { message: 'nowhere', ...place, fixes: removal(practised, index) };
        continue;
      }
      const without = branches ? pathWithout(conversation, wanted) : undefined;
      if (without !== undefined && without.via.length > 0)
        yield { message: 'onSomePaths', ...place, severity: 'info', via: without.via };
    }
  },
});

/** What a name means must be known, and talk of the client is only there to be seen where it is tagged. */
function canBeMissed({ technique }: PractisedName, conversation: Conversation): boolean {
  if (technique === undefined) return false;
  return techniqueOf(technique).role === 'professional' || clientIsTagged(conversation);
}

/** Whether an utterance is of the technique, or may well be. */
function practises(utterance: Utterance, { own, technique }: PractisedName): boolean {
  const { tag } = utterance;
  if (tag === undefined) return mayPractise(utterance, technique!);
  // A tag that names nothing is another rule's: here it may be the one.
  if (tag.technique === undefined) return true;
  return own === undefined ? isKindOf(tag.technique, technique!) : tag.own?.name.text === own.name.text;
}

/**
 * Words without a tag often do not show all that they are: any statement may hold a summary, any question ask for an
 * exception. Only the questions of a scale are told by their words.
 */
function mayPractise(utterance: Utterance, technique: TechniqueId): boolean {
  const { speaker } = utterance.turn;
  // Who is not introduced may be anybody.
  if (speaker !== undefined && speaker.role !== techniqueOf(technique).role) return false;
  if (isKindOf(utterance.technique, technique)) return true;
  if (isKindOf(technique, 'scale-question')) return isA(utterance, 'scale-question');
  return (
    isSubstantive(utterance) &&
    sentencesIn(utterance.prose).some(({ isQuestion }) => isQuestion === isAsked(technique))
  );
}

const asked = [
  'question',
  'scale-question',
  'elicit-need',
  'elicit-reaction',
  'invite-summary',
  'asks-information',
] as const;

function isAsked(technique: TechniqueId): boolean {
  return asked.some((family) => isKindOf(technique, family));
}

/** The shortest path from the start to an end on which it does not occur. */
function pathWithout(conversation: Conversation, wanted: PractisedName): Unanswered<null> | undefined {
  return unansweredAfter<null>(conversation, conversation.moments[0]!, {
    start: null,
    key: () => '',
    step: (memory, { moment: { turn } }) =>
      turn?.utterances.some((each) => practises(each, wanted)) === true ? 'answered' : memory,
  });
}

/** Takes the name out with the comma that goes with it; the last one that is left stays. */
function removal(practised: readonly PractisedName[], index: number): readonly Fix<'remove'>[] {
  if (practised.length === 1) return [];
  const { name, at } = practised[index]!;
  const next = practised[index + 1];
  const before = practised[index - 1];
  const span =
    next === undefined ? { start: before!.at.end, end: at.end } : { start: at.start, end: next.at.start };
  return [{ title: 'remove', with: { name }, kind: 'suggestion', edits: [replace(span, '')] }];
}
