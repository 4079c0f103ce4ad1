import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule, type Problem } from '../contract.ts';
import { roomBetween } from '../shared/script/inserted-turns.ts';
import { checks } from '../shared/wording/checks.ts';
import { turnsWithReflections } from '../shared/wording/reflecting.ts';

/** Short questions whether the reflection is right: they ask nothing new. */
const asksWhetherRight = phrases({
  nl: [
    '(herken|herkent|herkennen) <je> (je|u|jullie|) (dat|dit|het|daar|daarin|hierin)',
    '^is (dat|het) (zo|het|waar|wat <je> bedoelt)',
    '^(zit|ligt|voelt) (dat|het) zo',
    '^(begrijp|zie|zeg|verwoord) ik (dat|het|je|u|jullie) (zo|) (goed|juist)',
    '^(heb|sla) ik … (goed|juist|mis)',
    '^(bedoel|bedoelt|bedoelen) <je> (dat|dit|het)',
  ],
  en: [
    '(does|do) (that|this|it) (fit|ring|sound|feel|describe|make sense)',
    '^is (that|it) (so|it|true|what you mean|fair|how)',
    'do you recognise (that|this|it)',
    '^(am|have|did) i … (right|wrong|off)',
    '^is that what',
  ],
});

export default defineRule({
  id: 'question-glued-to-reflection',
  dutchName: 'vraag-vast-aan-reflectie',
  group: 'reflection',
  severity: 'hint',
  summary: {
    nl: 'Een reflectie met in dezelfde beurt meteen een nieuwe vraag.',
    en: 'A reflection with a new question straight after it in the same turn.',
  },
  source: 'Reflectief luisteren',
  reads: ['reflection', 'question', 'check', 'scale-question', 'encourager'],
  messages: {
    glued: {
      nl: 'Achter je reflectie staat meteen een vraag. De ander geeft daar antwoord op, en met je reflectie gebeurt niets meer. Wees eerst even stil; vaak komt het verhaal vanzelf.',
      en: 'A question follows straight on your reflection. People answer the question, and your reflection goes unheard. Be silent for a moment first; often the story comes by itself.',
    },
    reflection: { nl: 'Dit is de reflectie.', en: 'This is the reflection.' },
    apart: {
      nl: 'Haal ze uit elkaar: zet een stilte en een antwoord ertussen',
      en: 'Take them apart: put a silence and an answer in between',
    },
  },
  *check(conversation) {
    if (!has(conversation, 'question', 'scale-question')) return;
    for (const turn of turnsWithReflections(conversation)) {
      const glued = gluedIn(turn, conversation.language);
      if (glued !== undefined) yield problemOf(conversation, glued.reflection, glued.question);
    }
  },
});

interface Glued {
  readonly reflection: Utterance;
  readonly question: Utterance;
}

/** The first new question of the turn that nothing but a check or "hm-hm" keeps apart from a reflection. */
function gluedIn(turn: Turn, language: Language): Glued | undefined {
  // The steps of a scale have questions of their own.
  if (turn.role !== 'professional' || turn.step !== undefined) return undefined;
  let reflection: Utterance | undefined;
  for (const utterance of turn.utterances) {
    if (isA(utterance, 'reflection')) reflection = utterance;
    else if (isCheck(utterance, language) || isA(utterance, 'encourager')) continue;
    else if (reflection !== undefined && asksAnew(utterance)) return { reflection, question: utterance };
    else reflection = undefined;
  }
  return undefined;
}

function isCheck(utterance: Utterance, language: Language): boolean {
  if (isA(utterance, 'check')) return true;
  return (
    isA(utterance, 'question') &&
    (checks.isIn(utterance.prose, language) || asksWhetherRight.isIn(utterance.prose, language))
  );
}

function asksAnew(utterance: Utterance): boolean {
  if (isA(utterance, 'scale-explanation')) return false;
  return isA(utterance, 'question', 'scale-question');
}

function problemOf(
  conversation: Conversation,
  reflection: Utterance,
  question: Utterance,
): Problem<'glued' | 'reflection' | 'apart'> {
  const edits = roomBetween(conversation, reflection, question);
  return {
    message: 'glued',
    at: mainPlaceOf(question),
    restsOn: [reflection, question],
    related: [{ at: reflection.prose.span, message: 'reflection' }],
    fixes: edits === undefined ? [] : [{ title: 'apart', kind: 'suggestion', edits }],
  };
}
