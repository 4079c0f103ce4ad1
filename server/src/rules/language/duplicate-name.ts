import type { Conversation, Name, Span } from '../../conversation/model.ts';
import { nameKey, techniqueKey } from '../../text/fold.ts';
import { defineRule, type Problem } from '../contract.ts';
import { replace } from '../shared/script/writing.ts';

type Message =
  | 'participant'
  | 'technique'
  | 'phase'
  | 'sharedParticipant'
  | 'sharedTechnique'
  | 'first'
  | 'rename';
type What = 'participant' | 'technique' | 'phase';

interface Declared {
  readonly name: Name;
  readonly from?: string;
}

export default defineRule({
  id: 'duplicate-name',
  dutchName: 'dubbele-naam',
  group: 'language',
  severity: 'error',
  summary: {
    nl: 'Twee deelnemers, fasen of eigen technieken heten hetzelfde.',
    en: 'Two participants, phases or techniques of your own have the same name.',
  },
  reads: [],
  messages: {
    participant: {
      nl: 'Er is al iemand die ‘{name}’ heet. Zo is niet te zien wie van de twee aan het woord is. Geef een van beiden een andere naam.',
      en: 'There is already somebody called ‘{name}’. Nobody can tell which of the two is speaking. Give one of them another name.',
    },
    technique: {
      nl: 'Er is al een eigen techniek die ‘{name}’ heet. Zo is niet te zien welke van de twee je bedoelt. Geef een van beide een andere naam.',
      en: 'You already have a technique called ‘{name}’. Nobody can tell which of the two you mean. Give one of them another name.',
    },
    phase: {
      nl: 'Er is al een fase die ‘{name}’ heet. Zo is niet duidelijk waar je met ‘ga naar’ uitkomt. Geef een van beide een andere naam.',
      en: 'There is already a phase called ‘{name}’. Nobody can tell where ‘go to’ leads. Give one of them another name.',
    },
    sharedParticipant: {
      nl: 'Twee bestanden die je hier gebruikt, hebben allebei een deelnemer die ‘{name}’ heet. Zo is niet te zien wie van de twee aan het woord is. Verander de naam in een van die bestanden, of gebruik maar een van de twee.',
      en: 'Two of the files used here both introduce somebody called ‘{name}’. Nobody can tell which of the two is speaking. Change the name in one of those files, or use only one.',
    },
    sharedTechnique: {
      nl: 'Twee bestanden die je hier gebruikt, hebben allebei een techniek die ‘{name}’ heet. Zo is niet te zien welke van de twee je bedoelt. Verander de naam in een van die bestanden, of gebruik maar een van de twee.',
      en: 'Two of the files used here both have a technique called ‘{name}’. Nobody can tell which of the two you mean. Change the name in one of those files, or use only one.',
    },
    first: { nl: 'Hier staat de naam voor het eerst.', en: 'This is where the name comes first.' },
    rename: { nl: 'Noem deze ‘{name}’', en: 'Call this one ‘{name}’' },
  },
  *check(conversation) {
    const { participants, ownTechniques, phases } = conversation;
    const named = phases.filter((phase) => phase.name.text !== '');
    yield* duplicates(conversation, 'participant', participants, nameKey);
    yield* duplicates(conversation, 'technique', ownTechniques, techniqueKey);
    yield* duplicates(conversation, 'phase', named, nameKey);
  },
});

/** What a script takes in is looked at first: of two that share a name, the one written here can be changed here. */
function* duplicates(
  conversation: Conversation,
  what: What,
  declared: readonly Declared[],
  keyOf: (name: string) => string,
): Generator<Problem<Message>> {
  const first = new Map<string, Declared>();
  const counts = new Map<string, number>();
  const taken = new Set(declared.map((each) => keyOf(each.name.text)));
  const shared = declared.filter((each) => each.from !== undefined);
  for (const each of [...shared, ...declared.filter((other) => other.from === undefined)]) {
    const key = keyOf(each.name.text);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, each);
    else if (each.from === undefined)
      yield here(what, each, earlier, freeName(each.name.text, taken, counts, keyOf));
    else if (earlier.from !== each.from) yield elsewhere(conversation, what, each);
  }
}

function here(what: What, { name }: Declared, earlier: Declared, free: string): Problem<Message> {
  const edits = [replace(name.span, free)];
  return {
    message: what,
    with: { name: name.text },
    at: name.span,
    related: earlier.from === undefined ? [{ at: earlier.name.span, message: 'first' }] : [],
    fixes: [{ title: 'rename', with: { name: free }, kind: 'suggestion', edits }],
  };
}

function elsewhere(conversation: Conversation, what: What, { name, from }: Declared): Problem<Message> {
  const message = what === 'participant' ? 'sharedParticipant' : 'sharedTechnique';
  return { message, with: { name: name.text }, at: useOf(conversation, from!) };
}

/** The `gebruik` line that names the file; where another file takes it in, the last such line. */
function useOf({ uses }: Conversation, from: string): Span {
  const fileOf = (path: string) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const file = fileOf(decodeURIComponent(from));
  return (uses.find((use) => fileOf(use.path.text) === file) ?? uses.at(-1)!).path.span;
}

/** The name with the first number behind it that nobody bears; `counts` remembers how far each name has come. */
function freeName(
  name: string,
  taken: Set<string>,
  counts: Map<string, number>,
  keyOf: (name: string) => string,
): string {
  const key = keyOf(name);
  let count = (counts.get(key) ?? 1) + 1;
  while (taken.has(keyOf(`${name} ${count}`))) count++;
  counts.set(key, count);
  return `${name} ${count}`;
}
