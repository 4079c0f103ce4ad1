import type { Conversation, Fault, Turn } from '../../conversation/model.ts';
import { defineRule, type Fix } from '../contract.ts';
import { declare, followsTurn, INDENT } from '../shared/script/lines-of-script.ts';
import { anyOf, keywordsLike, namesLike, spellAs } from '../shared/script/spelling.ts';
import { insertAt, replace } from '../shared/script/writing.ts';

type Title = 'replace' | 'declareClient' | 'declareProfessional' | 'join';

const CAPITAL_FIRST = /^\p{Lu}/u;

export default defineRule({
  id: 'unknown-speaker',
  dutchName: 'onbekende-spreker',
  group: 'language',
  severity: 'error',
  summary: {
    nl: 'Voor de dubbele punt staat een naam die nergens is voorgesteld.',
    en: 'The name before the colon has not been introduced anywhere.',
  },
  reads: [],
  messages: {
    unknown: {
      nl: 'Ik ken niemand die ‘{label}’ heet. Zo is niet duidelijk wie dit zegt. Stel ‘{label}’ bovenaan voor als cliënt of professional, of zet de regel bij de regel erboven.',
      en: 'I do not know anybody called ‘{label}’. So it is not clear who says this. Introduce ‘{label}’ at the top as a client or a professional, or join the line to the one above it.',
    },
    meant: {
      nl: 'Ik ken ‘{label}’ niet. Zo is niet duidelijk wat hier begint of wie dit zegt. Bedoel je {meant}?',
      en: 'I do not know ‘{label}’. So it is not clear what begins here, or who says this. Do you mean {meant}?',
    },
    replace: { nl: 'Maak er ‘{name}’ van', en: 'Change it to ‘{name}’' },
    declareClient: { nl: 'Stel ‘{label}’ voor als cliënt', en: 'Introduce ‘{label}’ as a client' },
    declareProfessional: {
      nl: 'Stel ‘{label}’ voor als professional',
      en: 'Introduce ‘{label}’ as a professional',
    },
    join: { nl: 'Zet deze regel bij de regel erboven', en: 'Join this line to the one above' },
  },
  *check(conversation) {
    for (const fault of conversation.faults)
      if (fault.kind === 'label-misspelt') yield misspelt(conversation, fault);
    // A file that is not there may well be the one that introduces them.
    const mayBeElsewhere = conversation.uses.some((use) => use.problem === 'missing');
    for (const turn of conversation.turns) {
      if (turn.speaker !== undefined) continue;
      const label = turn.label.text;
      const names = namesLike(
        label,
        conversation.participants.map((each) => each.name.text),
      );
      const meant = [...new Set([...names, ...keywordsLike(label, conversation.language)])].slice(0, 3);
      if (meant.length === 0 && mayBeElsewhere) continue;
      yield {
        message: meant.length > 0 ? 'meant' : 'unknown',
        with: { label, ...(meant.length > 0 && { meant: anyOf(meant) }) },
        at: turn.label.span,
        fixes: [
          ...spellAs('replace', turn.label.span, meant),
          ...declarations(conversation, label),
          ...joining(conversation, turn, meant.length > 0),
        ],
      };
    }
  },
});

/** A keyword with a typing error: the line is read as what it was meant to be. */
function misspelt(conversation: Conversation, { span, text, meant }: Fault) {
  const fixes: Fix<Title>[] = [
    { title: 'replace', with: { name: meant! }, kind: 'suggestion', edits: [replace(span, meant!)] },
  ];
  if (CAPITAL_FIRST.test(text)) fixes.push(...declarations(conversation, text));
  return { message: 'meant' as const, with: { label: text, meant: anyOf([meant!]) }, at: span, fixes };
}

/** Client and professional, the one that the script still lacks first. */
function declarations(conversation: Conversation, label: string): Fix<Title>[] {
  const hasProfessional = conversation.participants.some((each) => each.role === 'professional');
  const client: Fix<Title> = {
    title: 'declareClient',
    with: { label },
    kind: 'suggestion',
    edits: [declare(conversation, 'client', label)],
  };
  const professional: Fix<Title> = {
    title: 'declareProfessional',
    with: { label },
    kind: 'suggestion',
    edits: [declare(conversation, 'professional', label)],
  };
  return hasProfessional ? [client, professional] : [professional, client];
}

/** A label that looks like a name, or stands before a tag, needs its colon made plain as well. */
function joining(conversation: Conversation, turn: Turn, resembles: boolean): Fix<Title>[] {
  if (!followsTurn(conversation, turn)) return [];
  const edits = [insertAt(turn.label.span.start, INDENT)];
  if (resembles || turn.utterances[0]?.tag !== undefined) edits.push(insertAt(turn.label.span.end, '\\'));
  return [{ title: 'join', kind: 'suggestion', edits }];
}
