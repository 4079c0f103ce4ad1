import { isA, utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Turn, Utterance } from '../../conversation/model.ts';
import { phrases } from '../../text/phrases.ts';
import { hasQuestionMark } from '../../text/sentences.ts';
import { defineRule } from '../contract.ts';
import { silenceIn } from '../shared/script/inserted-turns.ts';
import { isLongEnoughToMiss, placeOfScript } from '../shared/script/whole-script.ts';
import { insertAt } from '../shared/script/writing.ts';

/** Fewer questions that need thinking about say nothing about how somebody asks them. */
const FEWEST_QUESTIONS = 2;
const MOST_PLACES = 10;

/** A stage direction that shows somebody thinking, in other words than "stilte". */
const thinking = phrases({
  nl: [
    '(stil|stilte|zwijgt|zwijgen|denkt|denken|nadenken|wacht|wachten|pauze|even niets|kijkt|staart|zucht)',
  ],
  en: [
    '(quiet|silent|silence|pause|pauses|thinks|thinking|think|waits|waiting|hesitates|looks|stares|sighs)',
  ],
});

export default defineRule({
  id: 'no-silence',
  dutchName: 'geen-stilte',
  group: 'solution-focus',
  severity: 'info',
  coverage: true,
  summary: {
    nl: 'Nergens een stilte na een vraag die denktijd vraagt.',
    en: 'No silence anywhere after a question that takes time to think.',
  },
  source: 'Oplossingsgericht werken',
  reads: ['desired-situation', 'scale-position', 'scale-one-higher'],
  messages: {
    absent: {
      nl: 'Na geen van de {count} vragen naar de gewenste situatie of een schaal staat een stilte. Zulke vragen kosten denktijd, en in de stilte komt vaak het beste antwoord. Zet er eens (stilte) onder, dan oefent de deelnemer ook het wachten.',
      en: 'None of the {count} questions about the desired situation or a scale is followed by a silence. Such questions take time to think, and the best answer often comes in the silence. Put (silence) below one, so that trainees practise waiting too.',
    },
    here: { nl: 'Hier past een stilte.', en: 'A silence would fit here.' },
    addSilence: {
      nl: 'Zet een stilte na de eerste van deze vragen',
      en: 'Put a silence after the first of these',
    },
  },
  *check(conversation) {
    // Whoever writes no directions at all has no place for a silence.
    if (conversation.directions.length === 0 || !isLongEnoughToMiss(conversation)) return;
    const asked = questionsToThinkAbout(conversation);
    if (asked.length < FEWEST_QUESTIONS) return;
    const before = turnsBeforeSilence(conversation);
    const { turns } = conversation;
    if (asked.some(({ turn }) => before.has(turn) || beginsInSilence(turns[turn.index + 1]))) return;
    yield {
      message: 'absent',
      with: { count: asked.length },
      at: placeOfScript(conversation),
      restsOn: asked,
      related: asked.slice(0, MOST_PLACES).map(({ prose }) => ({ at: prose.span, message: 'here' })),
      fixes: [
        {
          title: 'addSilence',
          kind: 'suggestion',
          edits: [insertAt(asked[0]!.turn.span.end, `\n${silenceIn(conversation)}`)],
        },
      ],
    };
  },
});

/** Those with which a turn ends, so that there is somebody to wait for. */
function questionsToThinkAbout(conversation: Conversation): readonly Utterance[] {
  return utterancesOfKind(conversation, 'desired-situation', 'scale-position', 'scale-one-higher').filter(
    (utterance) =>
      hasQuestionMark(utterance.prose) &&
      !utterance.turn.utterances
        .slice(utterance.index + 1)
        .some((each) => !isA(each, 'solution-question', 'scale-question')),
  );
}

/** The turns behind which somebody is silent, or is shown thinking. */
function turnsBeforeSilence({ directions, turns, language }: Conversation): ReadonlySet<Turn> {
  const found = new Set<Turn>();
  let index = 0;
  for (const { silence, text } of directions) {
    while ((turns[index + 1]?.span.start ?? Number.POSITIVE_INFINITY) < text.span.start) index++;
    if (silence || thinking.isIn(text.text, language)) found.add(turns[index]!);
  }
  return found;
}

/** "… Ja, dan zou ik" and "(denkt na) Ja" begin with a silence too. */
function beginsInSilence(turn: Turn | undefined): boolean {
  const said = turn?.utterances[0]?.prose.text ?? '';
  return ['…', '...', '('].some((sign) => said.startsWith(sign));
}
