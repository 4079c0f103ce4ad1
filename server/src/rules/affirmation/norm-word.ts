import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Span, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Language } from '../../locale/language.ts';
import { phrases } from '../../text/phrases.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { type Word, wordsIn } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { wordsOfSentence } from '../shared/wording/question-form.ts';

type WordSets = Readonly<Record<Language, ReadonlySet<string>>>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** These say, wherever they stand, that somebody does as is expected. */
const always: WordSets = {
  nl: set('braaf brave gehoorzaam gehoorzame voorbeeldig voorbeeldige'),
  en: set('well-behaved obedient obediently dutiful dutifully'),
};
/** "Je hebt netjes gewacht" holds up a norm, "alles netjes opgeruimd" only says how it looks. */
const tidy: WordSets = { nl: set('netjes keurig'), en: set('') };
const tidied = set(
  'opgeruimd opruimen opruimt gemaakt maken maakt houden gehouden houdt opgeschreven geschreven bijgehouden bijhoudt ingericht verzorgd gevouwen aangeharkt geordend gerangschikt verdeeld opgesteld',
);
/** "Flink geoefend" is a lot; "je bent flink geweest" is a norm. */
const normBehindFlink = set('geweest gebleven gedaan gedragen hoor zo van zeg joh jij dat');

const persons = {
  nl: '(moeder|vader|ouder|ouders|mama|papa|mam|pap|dochter|zoon|kind|kinderen|leerling|leerlingen|meid|meisje|jongen|vrouw|man|opa|oma|vriend|vriendin|broer|zus|mens|patient|client|vent|kerel)',
  en: '(mother|mum|mom|father|dad|parent|parents|mums|dads|daughter|son|kid|kids|child|student|pupil|girl|boy|lad|lass|wife|husband|friend|person|patient|grandma|grandad)',
};
const ideal = {
  nl: '(goede|geweldige|fantastische|perfecte|super|top|prima|ideale|keurige|nette|flinke|brave|voorbeeldige|knappe|beste|hele goede|heel goede)',
  en: '(good|great|wonderful|fantastic|perfect|amazing|brilliant|lovely|excellent|model|ideal|terrific|super|proper)',
};

const norms = phrases({
  nl: [
    `<je> (bent|ben|zijn|was|waren|blijft|blijven) (echt|gewoon|toch|wel|zo|) (een|) ${ideal.nl} ${persons.nl}`,
    `wat (een|ben <je> een|zijn jullie) ${ideal.nl} ${persons.nl}`,
    'flinke (meid|meisje|jongen|kerel|vent|vrouw|man|moeder|vader|dochter|zoon|kinderen|ouders)',
    '(zoals|zo) het hoort',
    'verstandig van <je>',
  ],
  en: [
    `(you're|you are|you were|you've been) (really|truly|such|just|) (a|an|) ${ideal.en} ${persons.en}`,
    `(what|such) a ${ideal.en} ${persons.en}`,
    '^good (girl|boy|lad|lass)',
    'good as gold',
    '(as|like) you (should|ought to)',
    '(sensible|proper) of you',
    'well behaved',
  ],
});

/** Then the norm is denied, or somebody else's: "Je hoeft niet flink te zijn". */
const othersNorm: WordSets = {
  nl: set(
    'niet geen nooit hoeft hoef hoeven moest moet moeten wil wilt wilde willen vindt vind vond zei zegt noemt',
  ),
  en: set(
    "not never no don't didn't needn't isn't wasn't wanted want said says think thought called supposed",
  ),
};

export default defineRule({
  id: 'norm-word',
  dutchName: 'woord-met-een-norm',
  group: 'affirmation',
  severity: 'hint',
  summary: {
    nl: 'Waardering die zegt dat iemand aan een norm voldoet: flink, braaf, netjes, een goede moeder.',
    en: 'Appreciation that says somebody meets a norm: good girl, well behaved, a great mother.',
  },
  source: 'Bekrachtigen',
  reads: ['affirmation', 'compliment'],
  yieldsTo: ['compliment-as-affirmation', 'praise-without-behaviour'],
  messages: {
    norm: {
      nl: '‘{words}’ zegt dat iemand aan jouw norm voldoet. De ander voelt zich dan beoordeeld, ook al is het lief bedoeld. Noem wat je zag gebeuren en wat dat opleverde.',
      en: '‘{words}’ says that somebody meets your norm. People feel judged then, however kindly it is meant. Name what you saw happen and the good it did.',
    },
  },
  *check(conversation) {
    for (const utterance of utterancesOfKind(conversation, 'affirmation', 'compliment')) {
      if (utterance.turn.role !== 'professional') continue;
      for (const place of normsIn(utterance, conversation))
        yield {
          message: 'norm',
          with: { words: utterance.prose.text.slice(place.start, place.end) },
          at: spanIn(utterance.prose, place.start, place.end),
          restsOn: [utterance],
        };
    }
  },
});

/** Where in the text of the utterance a norm is held up. */
function* normsIn({ prose, turn }: Utterance, conversation: Conversation): Generator<Span> {
  const { language } = conversation;
  const phrased = norms.allIn(prose, language);
  const hasNorm = wordsIn(prose).some(({ key }) => mayBeNorm(key, language));
  if (phrased.length === 0 && !hasNorm) return;
  for (const sentence of sentencesIn(prose)) {
    if (sentence.isQuestion) continue;
    const words = wordsOfSentence(prose, sentence);
    for (const [index, { start, end, key }] of words.entries()) {
      const phrase = phrased.find((each) => each.from === start);
      if (phrase === undefined && !isNorm(words, index, language)) continue;
      if (phrased.some((each) => each.from < start && end <= each.to)) continue;
      const before = words.slice(0, index);
      if (before.some((word) => othersNorm[language].has(word.key))) continue;
      if (phrase === undefined && isClientsWord(conversation, turn.index, key)) continue;
      yield { start, end: phrase?.to ?? end };
    }
  }
}

function mayBeNorm(key: string, language: Language): boolean {
  return always[language].has(key) || tidy[language].has(key) || (language === 'nl' && key === 'flink');
}

function isNorm(words: readonly Word[], index: number, language: Language): boolean {
  const { key } = words[index]!;
  if (always[language].has(key)) return true;
  const next = words[index + 1];
  const endsClause = next === undefined || next.after !== 'none';
  if (tidy[language].has(key)) return !words.slice(index + 1, index + 4).some((word) => tidied.has(word.key));
  return language === 'nl' && key === 'flink' && (endsClause || normBehindFlink.has(next.key));
}

/** Whether the client used the word first: giving it back is no verdict. */
function isClientsWord({ turns }: Conversation, index: number, key: string): boolean {
  const before = turns.slice(Math.max(0, index - 4), index);
  return before.some(
    ({ role, utterances }) =>
      role === 'client' && utterances.some(({ prose }) => wordsIn(prose).some((word) => word.key === key)),
  );
}
