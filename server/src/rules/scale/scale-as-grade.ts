import { scaleSteps } from '../../catalogue/catalogue.ts';
import { isA } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import { phrases } from '../../text/phrases.ts';
import type { PhraseMatch } from '../../text/search.ts';
import type { Sentence } from '../../text/sentences.ts';
import { wordsIn } from '../../text/words.ts';
import { defineRule, type Fix } from '../contract.ts';
import { aboutScales } from '../shared/scales/ends-told.ts';
import { positionText } from '../shared/scales/positions.ts';
import { inScript, replace } from '../shared/script/writing.ts';
import { isQuoted } from '../shared/wording/quoted-speech.ts';
import { sentenceAt } from '../shared/wording/sentence-at.ts';

/** Words that make a grade of the number: one for the person, and not for how things are. */
const grades = phrases({
  nl: [
    '(rapportcijfer|rapportcijfers|schoolcijfer)',
    '(geef|geeft|geven) <je> (jezelf|uzelf|zichzelf)',
    '(zou|zouden) <je> (jezelf|uzelf) … geven',
    '(geef|geeft) (jezelf|uzelf) (eens|nu|) (een|als)',
    '(cijfer|score|punten|beoordeling) … (jezelf|uzelf)',
    '(beoordeel|beoordeelt|beoordelen) <je> (jezelf|uzelf|zichzelf|je eigen|jouw|uw|je gedrag|jezelf als)',
    '<je> (jezelf|uzelf) (beoordelen|beoordeelt|een cijfer)',
    'hoe goed (doe|doet|doen|ben|bent|zijn) <je>',
    'hoe (scoor|scoort|scoren) <je>',
    'cijfer … als (moeder|vader|ouder|opvoeder|leerling|dochter|zoon)',
  ],
  en: [
    '(report|school) (card|mark|grade)',
    '(what|which) grade',
    '(grade|mark|score|rating|number) … (yourself|yourselves)',
    '(grade|rate|score|mark|assess|judge) (yourself|yourselves)',
    'give (yourself|yourselves)',
    'how (good|well) (are you doing|do you do|did you do|have you done)',
    'how good (are you|a parent|a mother|a father|a mum|a dad)',
    'how (do|would) you score',
  ],
});

const denial = phrases({ nl: ['(geen|niet)'], en: ["(no|not|isn't|never)"] });

export default defineRule({
  id: 'scale-as-grade',
  dutchName: 'schaal-als-rapportcijfer',
  group: 'scale',
  severity: 'warning',
  summary: {
    nl: 'Een schaalvraag die om een rapportcijfer voor de ander vraagt.',
    en: 'A scale question that asks people to give themselves a grade.',
  },
  source: 'Schaalvragen',
  reads: ['scale-position', 'scale-question', 'scale-explanation'],
  messages: {
    grade: {
      nl: 'Met ‘{words}’ wordt het cijfer een rapportcijfer. De ander gaat dan zichzelf beoordelen, en schaamt zich of houdt zich groot. Vraag waar de situatie nu staat.',
      en: '‘{words}’ turns the number into a school grade. People then judge themselves, and feel ashamed or put on a brave face. Ask where the situation is now.',
    },
    askWhere: { nl: 'Vraag naar de situatie: ‘{words}’', en: 'Ask about the situation: ‘{words}’' },
  },
  *check(conversation) {
    for (const utterance of aboutScales(conversation)) {
      const { prose } = utterance;
      const found = gradeIn(utterance, conversation);
      if (found === undefined) continue;
      yield {
        message: 'grade',
        with: { words: prose.text.slice(found.match.from, found.match.to) },
        at: spanIn(prose, found.match.from, found.match.to),
        restsOn: [utterance],
        fixes: fixesOf(conversation, utterance, found.sentence),
      };
    }
  },
});

interface Grade {
  readonly match: PhraseMatch;
  readonly sentence: Sentence;
}

/** What an end means may be about the person; only what is asked must not be. */
function gradeIn(utterance: Utterance, { language }: Conversation): Grade | undefined {
  const { prose } = utterance;
  for (const match of grades.allIn(prose, language)) {
    const sentence = sentenceAt(prose, match.from);
    if (sentence === undefined || isQuoted(prose, match.from)) continue;
    if (isA(utterance, 'scale-explanation') && !sentence.isQuestion) continue;
    const before = wordsIn(prose).filter(({ start }) => start >= sentence.from && start < match.from);
    if (!denial.isIn(before, language)) return { match, sentence };
  }
  return undefined;
}

const usualRange = { low: { number: 0 }, high: { number: 10 } } as const;

/** The question as the scale has it, where nothing but the question would be lost. */
function fixesOf(
  conversation: Conversation,
  { prose, turn }: Utterance,
  sentence: Sentence,
): readonly Fix<'askWhere'>[] {
  if (!sentence.isQuestion) return [];
  const { low, high } = turn.scale?.range ?? usualRange;
  const step = scaleSteps.find(({ technique }) => technique === 'scale-position')!;
  const question = inScript(conversation, { nl: step.nl.phrases[0], en: step.en.phrases[0] })
    .replace('{low}', inScript(conversation, positionText(low)))
    .replace('{high}', inScript(conversation, positionText(high)));
  const edits = [replace(spanIn(prose, sentence.from, sentence.to), question)];
  return [{ title: 'askWhere', with: { words: question }, kind: 'suggestion', edits }];
}
