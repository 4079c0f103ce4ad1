import { type ScaleKindId, scaleKinds } from '../../catalogue/catalogue.ts';
import type { Conversation, Scale, Utterance } from '../../conversation/model.ts';
import type { Bilingual, Language } from '../../locale/language.ts';
import { type PhraseData, Phrases } from '../../text/phrases.ts';
import { type Word, wordsIn } from '../../text/words.ts';
import { defineRule, type Fix } from '../contract.ts';
import { aboutScale, endsInSubject, endsToldBy } from '../shared/scales/ends-told.ts';
import type { End } from '../shared/scales/scale-ends.ts';
import { inScript, replace } from '../shared/script/writing.ts';

/** The kinds that rate something of their own, and not just how things are. */
type SpecialKind = Exclude<ScaleKindId, 'success' | 'goal-attainment'>;

/** Words by which an end of a scale plainly belongs to a kind. */
const plain: Readonly<Record<SpecialKind, PhraseData>> = {
  importance: {
    nl: ['(belangrijk|belangrijkste|belangrijkst|onbelangrijk)'],
    en: ['(important|unimportant|importance)'],
  },
  confidence: {
    nl: [
      '(vertrouwen|zelfvertrouwen)',
      'zeker (dat|weet dat)',
      'zeker weet',
      '(geloof|gelooft) … (kan|kunt|kunnen|lukt|lukken)',
    ],
    en: ['(confident|confidence)', 'sure … (can|could|will)', "sure … can't"],
  },
  motivation: {
    nl: ['(gemotiveerd|motivatie|overhebt|overheb|overhebben)', 'voor over'],
    en: ['(motivated|unmotivated|motivation)', 'give (nothing|everything|anything)'],
  },
  independence: {
    nl: [
      '(zelfstandig|zelfstandigheid)',
      'zonder … (hulp|steun|begeleiding)',
      '(alleen|zelf) (kan|kunt|kunnen|redt|red|doet|doe)',
    ],
    en: [
      '(independent|independently|independence)',
      '(on|by) (your own|yourself|my own|myself)',
      'without … (help|support)',
    ],
  },
};

/** Words that may be about the same: with one of these an end is left alone. */
const related: Readonly<Record<SpecialKind, PhraseData>> = {
  importance: {
    nl: [
      '(belang|prioriteit|waard|waarde|alles|koud|boven|telt|uitmaakt|nodig|graag|doet ertoe|nummer)',
      'maakt … uit',
      'doet er … toe',
      'niets uit',
    ],
    en: ['(matter|matters|priority|worth|value|care|need|top)', 'makes no difference'],
  },
  confidence: {
    nl: [
      '(zeker|onzeker|lukt|lukken|gelukt|kan|kunt|kunnen|kun|durf|durft|aandurf|geloof|gelooft|twijfel|twijfelt|aan|baas)',
    ],
    en: ["(sure|unsure|certain|can|can't|cannot|could|able|believe|doubt|dare|manage|trust)"],
  },
  motivation: {
    nl: ['(zin|wil|wilt|willen|inzet|inzetten|moeite|alles|niets|vol|graag|klaar|bereid|gaan|ga)'],
    en: ['(want|willing|ready|keen|effort|everything|nothing|eager|anything|go)'],
  },
  independence: {
    nl: ['(zelf|alleen|hulp|steun|begeleiding|samen|nodig|eigen|vanzelf|zonder)'],
    en: ['(alone|help|support|yourself|myself|own|need|without|together|independent)'],
  },
};

const plainly = new Phrases<SpecialKind>(plain);
const perhaps = new Phrases<SpecialKind>(related);

/** An end may be told in words that fit any kind. */
const anyKind: ReadonlySet<string> = new Set(
  'laag laagst laagste hoog hoogst hoogste minst meest maximaal minimaal veel weinig niks nul tien low lowest high highest least most little lot zero ten is betekent means staat stands voor for dat that een het de a the heel very helemaal at all erg niet not en and of or je jij jou you it dit this er'.split(
    ' ',
  ),
);

export default defineRule({
  id: 'scale-ends-mismatch',
  dutchName: 'uiteinden-passen-niet-bij-schaal',
  group: 'scale',
  severity: 'hint',
  summary: {
    nl: 'De uiteinden die je noemt, passen niet bij de soort schaal.',
    en: 'The ends that you name do not fit the kind of scale.',
  },
  source: 'Schaalvragen',
  reads: ['scale-explanation', 'scale-position'],
  messages: {
    mismatch: {
      nl: 'Dit is een schaal voor {kind}, maar de uitleg gaat over iets anders. Dan weet de ander niet waarvoor het cijfer is. Laat 0 betekenen {low}, en 10 {high}.',
      en: 'This is a scale of {kind}, but the explanation is about something else. The client then cannot tell what the number is for. Let 0 mean {low}, and 10 {high}.',
    },
    told: { nl: 'Hier leg je de schaal uit.', en: 'Here you explain the scale.' },
    rename: { nl: 'Maak er een schaal voor {other} van', en: 'Make it a scale of {other}' },
  },
  *check(conversation) {
    for (const scale of conversation.scales) {
      if (scale.kindName === undefined) continue;
      const told = toldOf(conversation, scale);
      const mismatch = told && mismatchIn(told, scale.kind, conversation.language);
      if (told === undefined || mismatch === undefined) continue;
      yield {
        message: 'mismatch',
        with: {
          kind: nameOfKind(scale.kind),
          low: endOf(scale.kind, 'low'),
          high: endOf(scale.kind, 'high'),
        },
        at: scale.kindName.span,
        restsOn: told.saidBy,
        related: told.saidBy.map(({ prose }) => ({ at: prose.span, message: 'told' as const })),
        fixes: fixesOf(conversation, scale, mismatch.other),
      };
    }
  },
});

/** What is told of a scale: all words about it, and the words for each of its ends. */
interface ToldOfScale {
  readonly words: readonly Word[];
  readonly low: readonly Word[];
  readonly high: readonly Word[];
  readonly saidBy: readonly Utterance[];
}

/** Undefined where one of the ends is not told, or in no words of its own. */
function toldOf(conversation: Conversation, scale: Scale): ToldOfScale | undefined {
  const { language } = conversation;
  const ends: Record<End, Word[]> = { low: [], high: [] };
  const words: Word[] = [...wordsIn(scale.subject)];
  const saidBy: Utterance[] = [];
  for (const { end, first, last } of endsInSubject(scale, language))
    ends[end].push(...wordsIn(scale.subject).slice(first, last));
  for (const utterance of aboutScale(conversation, scale)) {
    const said = wordsIn(utterance.prose);
    // "Hoe belangrijk is dat voor je?" may stand beside the explanation.
    for (const { prose } of utterance.turn.utterances) words.push(...wordsIn(prose));
    const told = endsToldBy(utterance, language);
    if (told.length > 0) saidBy.push(utterance);
    for (const { end, first, last } of told) ends[end].push(...said.slice(first, last));
  }
  const { low, high } = ends;
  return saysSomething(low) && saysSomething(high) ? { words, low, high, saidBy } : undefined;
}

function saysSomething(words: readonly Word[]): boolean {
  return words.some(({ key }) => !anyKind.has(key));
}

/** How the ends do not fit; `other` is the kind that they would fit, where that is plain. */
function mismatchIn(
  { words, low, high }: ToldOfScale,
  kind: ScaleKindId,
  language: Language,
): { readonly other: SpecialKind | undefined } | undefined {
  const both = kindsOf(plainly, low, language).filter((each) =>
    kindsOf(plainly, high, language).includes(each),
  );
  const other = both.length === 1 ? both[0] : undefined;
  if (kind === 'success' || kind === 'goal-attainment') return isNoGoal(other) ? { other } : undefined;
  if (kindsOf(plainly, words, language).includes(kind)) return undefined;
  return kindsOf(perhaps, words, language).includes(kind) ? undefined : { other };
}

/** Trusting or managing by oneself may well be what somebody works on; how much they want it is no goal. */
function isNoGoal(kind: SpecialKind | undefined): boolean {
  return kind === 'importance' || kind === 'motivation';
}

function kindsOf(
  found: Phrases<SpecialKind>,
  words: readonly Word[],
  language: Language,
): readonly SpecialKind[] {
  return found.allIn(words, language).map(({ label }) => label);
}

function nameOfKind(kind: ScaleKindId): Bilingual {
  const { nl, en } = scaleKinds.find(({ id }) => id === kind)!;
  return { nl: nl.name, en: en.name };
}

function endOf(kind: ScaleKindId, end: End): Bilingual {
  const { nl, en } = scaleKinds.find(({ id }) => id === kind)!;
  return { nl: nl[end], en: en[end] };
}

function fixesOf(
  conversation: Conversation,
  { kindName }: Scale,
  other: SpecialKind | undefined,
): readonly Fix<'rename'>[] {
  if (kindName === undefined || other === undefined) return [];
  const name = nameOfKind(other);
  const edits = [replace(kindName.span, inScript(conversation, name))];
  return [{ title: 'rename', with: { other: name }, kind: 'suggestion', edits }];
}
