import { isKindOf, type TechniqueId, techniques } from '../../catalogue/catalogue.ts';
import { utterancesOf } from '../../conversation/ask.ts';
import type { Conversation, PositionValue, Span, Tag, Utterance } from '../../conversation/model.ts';
import { positionsIn } from '../../text/positions.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { wordsOf } from '../../text/words.ts';
import { defineRule, type Problem } from '../contract.ts';
import { bareText, distanceBetween } from '../shared/scales/positions.ts';
import { inScript, nameOf, replace, tagOf } from '../shared/script/writing.ts';

/** How sure it must be what the words say before they speak against a tag. */
const SURE = 0.85;
/** How sure it must be to weigh as much as a number that differs. */
const PLAIN = 0.9;
/** In a longer sentence a number may well be about something else. */
const MOST_WORDS_AROUND_POSITION = 8;

const questions: readonly TechniqueId[] = ['question', 'scale-question', 'elicit-need', 'elicit-reaction'];
const statements: readonly TechniqueId[] = [
  'reflection',
  'affirmation',
  'compliment',
  'summary',
  'emphasise-autonomy',
  'support-optimism',
];

/** A tag, and what the words may show that plainly is not that. */
const opposites: readonly (readonly [readonly TechniqueId[], readonly TechniqueId[]])[] = [
  [statements, ['open-question', 'closed-question']],
  [['information'], ['open-question', 'elicit-need']],
  [questions, ['reflection', 'affirmation', 'compliment', 'summary', 'information', 'emphasise-autonomy']],
  [['closed-question'], ['open-question']],
  // A yes or a no says little by itself: "No, that's all" confirms.
  [['confirmation', 'correction'], ['asks-information']],
  [['permission-given'], ['permission-refused', 'asks-information']],
  [['permission-refused'], ['permission-given']],
];

/** A check that says what it checks is a summary too: "Heb ik het goed begrepen als ik zeg dat je …?" */
const SUMS_UP = /\b(?:als ik zeg|dat (?:je|jij|jullie|u)|(?:if|when) i say|that you)\b/i;

export default defineRule({
  id: 'tag-contradicts-text',
  dutchName: 'tag-past-niet-bij-tekst',
  group: 'language',
  severity: 'warning',
  summary: {
    nl: 'De woorden zeggen duidelijk iets anders dan de tag.',
    en: 'The words clearly say something other than the tag.',
  },
  reads: ['question', 'reflection', 'affirmation', 'summary', 'information', 'position', 'permission-given'],
  yieldsTo: [
    'wrong-role',
    'closed-question-tagged-open',
    'open-question-wording',
    'reflection-as-question',
    'check-not-closed',
    'reaction-question-closed',
    'compliment-as-affirmation',
    'praise-without-behaviour',
    'why-question',
    'professional-fills-in',
    'exception-asks-problem',
    'position-out-of-range',
    'unknown-colour',
  ],
  messages: {
    contradicts: {
      nl: 'De tag zegt ‘{tag}’, maar de woorden klinken als ‘{heard}’. Zo leert de deelnemer de verkeerde naam bij deze zin. Pas de tag aan, of de zin.',
      en: 'The tag says ‘{tag}’, but the words sound like ‘{heard}’. That teaches the trainee the wrong name for this sentence. Change the tag, or the sentence.',
    },
    position: {
      nl: 'De tag zegt ‘{tag}’, maar in de zin staat ‘{said}’. Ik ga uit van de tag, en dan lijken de vragen erna niet te kloppen. Zorg dat de twee hetzelfde zeggen.',
      en: 'The tag says ‘{tag}’, but the sentence says ‘{said}’. I go by the tag, and then the questions after it seem wrong. Make the two agree.',
    },
    retag: { nl: 'Maak er ‘{heard}’ van', en: 'Change it to ‘{heard}’' },
  },
  *check(conversation): Generator<Problem<'contradicts' | 'position' | 'retag'>> {
    for (const utterance of utterancesOf(conversation)) {
      const { tag } = utterance;
      // One knows best what one's own technique sounds like.
      if (tag?.technique === undefined || tag.own !== undefined) continue;
      const other = tag.position && otherPosition(utterance, tag.position, conversation);
      if (other !== undefined) {
        const said = bareText(other);
        const edits = [replace(tag.positionSpan!, inScript(conversation, said))];
        const fixes = [{ title: 'retag', with: { heard: said }, kind: 'suggestion', edits } as const];
        yield { message: 'position', with: { tag: tag.name.text, said }, at: placeOf(utterance, tag), fixes };
      }
      const heard = heardAgainst(utterance, tag);
      if (heard === undefined) continue;
      const name = nameOf(heard);
      const edits = [replace(tag.span, tagOf(conversation, heard))];
      yield {
        message: 'contradicts',
        with: { tag: nameOf(tag.technique), heard: name },
        at: placeOf(utterance, tag),
        ...(utterance.heard!.confidence < PLAIN && { severity: 'hint' }),
        fixes: [{ title: 'retag', with: { heard: name }, kind: 'suggestion', edits }],
      };
    }
  },
});

/** Tag and words, for it is the two together that do not fit: so a rule about either of them is heard first. */
function placeOf({ prose }: Utterance, tag: Tag): Span {
  return { start: tag.span.start, end: prose.span.end };
}

/** What the words plainly show instead of the tag's technique. */
function heardAgainst(utterance: Utterance, { technique }: Tag): TechniqueId | undefined {
  const { prose } = utterance;
  if (!mayContradict(technique!, prose.text)) return undefined;
  const { heard } = utterance;
  if (heard === undefined || heard.confidence < SURE) return undefined;
  const said = heard.technique;
  if (isKindOf(said, technique!) || isKindOf(technique, said)) return undefined;
  if (isKindOf(technique!, 'summary') && isKindOf(said, 'check') && SUMS_UP.test(prose.text))
    return undefined;
  const belongs = (id: TechniqueId, families: readonly TechniqueId[]) =>
    families.some((family) => isKindOf(id, family));
  if (!opposites.some(([tagged, against]) => belongs(technique!, tagged) && belongs(said, against)))
    return undefined;
  const isQuestion = sentencesIn(prose).map((sentence) => sentence.isQuestion);
  // A question may be led up to, and a statement may be followed by a check: only what is wholly one of them counts.
  if (belongs(said, questions) && isQuestion.includes(false) && isQuestion.length > 1) return undefined;
  return belongs(technique!, questions) && isQuestion.includes(true) && belongs(said, statements)
    ? undefined
    : said;
}

/** The words that may contradict a tag: any, none, or those that ask something or that do not. */
type Suspect = 'any' | 'none' | 'asking' | 'stating';

const suspects: ReadonlyMap<TechniqueId, Suspect> = new Map(techniques.map(({ id }) => [id, suspectFor(id)]));

function suspectFor(technique: TechniqueId): Suspect {
  const isOne = (families: readonly TechniqueId[]) => families.some((family) => isKindOf(technique, family));
  if (!opposites.some(([tagged]) => isOne(tagged))) return 'none';
  if (isOne(statements) || isOne(['information'])) return 'asking';
  return !isOne(questions) || isOne(['closed-question']) ? 'any' : 'stating';
}

/** A quick look before the words are weighed: most tags stand with words of the right shape, a question or none. */
function mayContradict(technique: TechniqueId, text: string): boolean {
  const suspect = suspects.get(technique)!;
  if (suspect === 'none' || suspect === 'any') return suspect === 'any';
  const asks = text.includes('?') || INVITES.test(text);
  return asks === (suspect === 'asking');
}

/** "Vertel eens over je week." asks without a question mark. */
const INVITES = /^(?:vertel|beschrijf|leg|noem|tell|describe|walk|explain|name)\b/i;

/** The place on the scale that a short answer names, if not the tag's; "tussen de 4 en de 5" agrees with either. */
function otherPosition({ prose }: Utterance, tagged: PositionValue, { language }: Conversation) {
  const [first] = sentencesIn(prose);
  if (
    first === undefined ||
    wordsOf(prose.text.slice(first.from, first.to)).length > MOST_WORDS_AROUND_POSITION
  )
    return undefined;
  const named = positionsIn(prose, language);
  if (named.some((each) => distanceBetween(each.value, tagged) === 0)) return undefined;
  return named.find((each) => each.role === 'plain' && each.to <= first.to)?.value;
}
