import { has, isA } from '../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { mainPlaceOf } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { defineRule, type Problem } from '../contract.ts';
import { reflectFirst } from '../shared/script/reflect-first.ts';
import { isSubstantive } from '../shared/script/whole-script.ts';
import { walk } from '../shared/sequences/walk.ts';
import { holdsDenial, reflectionAtEnd, replyTo } from '../shared/wording/replies.ts';

/** The reflection that waits for an answer, and the answer that put it right. */
interface Memory {
  readonly reflection?: Utterance;
  readonly correction?: Utterance;
}

const nothing: Memory = {};

/** Owning up to it, and asking how it is then, take the correction up as well. */
const takingUp = phrases({
  nl: [
    '(sorry|excuus|foutje|mijn fout)',
    '(verkeerd|niet goed) (begrepen|verstaan|gehoord)',
    '(begreep|begrijp|snap|snapte|hoorde|verstond) ik … (verkeerd|niet|anders)',
    'dan wel',
    '(hoe|wat|wie|waar) … (dan|wel)',
    '(hoe|wat) bedoel(t|) <je>',
    '(wat|hoe) (is|zou|zie|ziet|zeg) … (wel|dan|beter)',
    '(vertel|leg) … (eens|uit|meer|verder)',
    'help me',
    'dank <je>',
    'fijn dat <je> (het|dat) (zegt|verbetert)',
    'hoe zou <je> het (zelf|) (zeggen|noemen|omschrijven)',
  ],
  en: [
    '(sorry|my mistake|i stand corrected)',
    '(i|i have) (got|misheard|misunderstood|misread)',
    '(what|how) … (then|instead|is it|would you)',
    '(what|how) do you mean',
    '(tell|help) me',
    'thank you',
    'thanks',
    'say (a bit|some|) more',
    'put it',
  ],
});

export default defineRule({
  id: 'correction-not-reflected',
  dutchName: 'correctie-niet-gereflecteerd',
  group: 'reflection',
  severity: 'hint',
  summary: {
    nl: 'De cliënt verbetert je reflectie, maar jij geeft niet terug hoe het wel zit.',
    en: 'The client puts your reflection right, but you do not give back how it really is.',
  },
  source: 'Reflectief luisteren',
  reads: ['reflection', 'correction', 'confirmation', 'check', 'summary'],
  messages: {
    notTakenUp: {
      nl: '{client} verbetert hier je reflectie, maar jij gaat door met iets anders. Juist nu vertelt {client} hoe het wel zit. Geef dat eerst terug, met een nieuwe reflectie.',
      en: '{client} puts your reflection right here, but you go on with something else. This is when {client} tells you how it really is. First give that back, with a new reflection.',
    },
    correction: { nl: 'Hier verbetert {client} je.', en: 'Here {client} puts you right.' },
    reflectFirst: {
      nl: 'Reflecteer eerst: zet een regel klaar om in te vullen',
      en: 'Reflect first: add a line for you to fill in',
    },
  },
  *check(conversation) {
    if (!has(conversation, 'reflection')) return;
    const { language } = conversation;
    yield* walk<Memory>(conversation, {
      start: nothing,
      key: ({ reflection, correction }) =>
        `${reflection === undefined ? 'none' : holdsDenial(reflection, language)} ${correction === undefined}`,
      step(memory, { moment: { turn } }, found) {
        if (turn?.role === 'client') return afterClient(memory, turn, language);
        if (turn?.role !== 'professional') return memory;
        if (turn.utterances.every((each) => isA(each, 'encourager', 'emphasise-autonomy'))) return memory;
        const { correction } = memory;
        // The steps of a scale have questions of their own.
        if (correction !== undefined && turn.step === undefined && !takesUp(turn, language))
          found(problemOf(conversation, correction, turn));
        const reflection = reflectionAtEnd(turn);
        return reflection === undefined ? nothing : { reflection };
      },
    });
  },
});

/** Only what is said straight after the reflection is about that. */
function afterClient({ reflection, correction }: Memory, turn: Turn, language: Language): Memory {
  if (correction !== undefined) return { correction };
  if (reflection === undefined || replyTo(reflection, turn, language) !== 'corrects') return nothing;
  return { correction: turn.utterances.find((each) => isA(each, 'correction')) ?? turn.utterances[0]! };
}

/** Words that no technique is known of may well be a reflection. */
function takesUp(turn: Turn, language: Language): boolean {
  return turn.utterances.some(
    (utterance) =>
      isA(utterance, 'reflection', 'summary', 'affirmation', 'check') ||
      (utterance.technique === undefined && isSubstantive(utterance)) ||
      takingUp.isIn(utterance.prose, language),
  );
}

function problemOf(conversation: Conversation, correction: Utterance, turn: Turn): Problem {
  const first = turn.utterances[0]!;
  const client = correction.turn.label.text;
  const edits = reflectFirst(conversation, first);
  return {
    message: 'notTakenUp',
    with: { client },
    at: mainPlaceOf(first),
    restsOn: turn.utterances,
    related: [{ at: correction.prose.span, message: 'correction', with: { client } }],
    fixes: edits === undefined ? [] : [{ title: 'reflectFirst', kind: 'suggestion', edits }],
  };
}
