import { utterancesOfKind } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Bilingual, Language } from '../../locale/language.ts';
import { Phrases, phrases } from '../../text/phrases.ts';
import type { PhraseMatch } from '../../text/search.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { wordsIn } from '../../text/words.ts';
import { defineRule, type Fix } from '../contract.ts';
import { asksWhereThingsStand } from '../shared/scales/positions.ts';
import { inScript, replace } from '../shared/script/writing.ts';

/** The last words of a match under `self` and `behaviour` are what is rated. */
const ratings = new Phrases({
  self: {
    nl: [
      '(cijfer|kleur|getal|score|punt|punten|beoordeel|beoordeelt|scoor|scoort) … (jezelf|uzelf|jullie zelf|julliezelf)',
      '(geef|geeft|geven) <je> (nu|dan|) (jezelf|uzelf|julliezelf)',
      '(zou|zouden|wil|wilt) <je> (jezelf|uzelf|julliezelf) … (geven|beoordelen|scoren|becijferen)',
    ],
    en: [
      '(number|colour|color|score|mark|rate|grade|points) … (yourself|yourselves)',
      '(give|score) (yourself|yourselves)',
    ],
  },
  behaviour: {
    nl: [
      '(cijfer|kleur|getal|score|punten|beoordeel|beoordeelt|scoor|scoort) … <jouw> (gedrag|houding|ouderschap|prestaties|functioneren)',
    ],
    en: [
      '(number|colour|color|score|mark|rate|grade|points) … your (behaviour|behavior|attitude|parenting|performance)',
    ],
  },
  role: {
    nl: [
      'hoe goed (ben|bent|zijn|vind|vindt) <je> … als (moeder|vader|ouder|ouders|opvoeder|partner|vriend|vriendin|leerling)',
    ],
    en: ['how good a (mother|mum|mom|father|dad|parent|partner|friend|student) … you'],
  },
});

const selves = phrases({ nl: ['(jezelf|uzelf|julliezelf)', 'jullie zelf'], en: ['(yourself|yourselves)'] });
/** "Hoe goed je voor jezelf zorgt" is about something else. */
const elsewhere: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set('voor van over bij in met op om door achter'.split(' ')),
  en: new Set('for of about in with by after on behind'.split(' ')),
};

const situation: Bilingual = { nl: 'de situatie', en: 'the situation' };

export default defineRule({
  id: 'rates-person',
  dutchName: 'cijfer-voor-jezelf',
  group: 'scale',
  severity: 'warning',
  summary: {
    nl: 'Met een schaalvraag laat je de cliënt zichzelf of het eigen gedrag een cijfer geven.',
    en: 'A scale question has clients rate themselves or their own behaviour.',
  },
  source: 'Schaalvragen',
  reads: ['scale-position', 'scale-question'],
  messages: {
    person: {
      nl: 'Met ‘{words}’ geeft de cliënt een cijfer aan zichzelf. Dat voelt als een oordeel, en daar kom je samen niet verder mee. Vraag hoe de situatie er nu voor staat.',
      en: 'With ‘{words}’ clients give themselves a mark. That feels like a verdict, and leaves little to work with. Ask how the situation is now.',
    },
    situation: { nl: 'Vraag naar de situatie', en: 'Ask about the situation' },
  },
  *check(conversation) {
    for (const utterance of utterancesOfKind(conversation, 'scale-question')) {
      if (utterance.turn.role !== 'professional' || !asksWhereThingsStand(utterance)) continue;
      if (isAboutSelf(utterance)) continue;
      const match = ratingIn(utterance, conversation.language);
      if (match === undefined) continue;
      const { prose } = utterance;
      yield {
        message: 'person',
        with: { words: prose.text.slice(match.from, match.to) },
        at: spanIn(prose, match.from, match.to),
        restsOn: [utterance],
        fixes: askForSituation(conversation, utterance, match),
      };
    }
  },
});

/** Confidence and independence are about what somebody thinks of their own chances. */
function isAboutSelf({ turn }: Utterance): boolean {
  return turn.scale?.kind === 'confidence' || turn.scale?.kind === 'independence';
}

type Rating = PhraseMatch<'self' | 'behaviour' | 'role'>;

/** Only a question counts: "Je geeft jezelf al een 4" gives back what is there. */
function ratingIn({ prose }: Utterance, language: Language): Rating | undefined {
  const questions = sentencesIn(prose).filter((sentence) => sentence.isQuestion);
  return ratings.allIn(prose, language).find((match) => {
    if (!questions.some(({ from, to }) => from <= match.from && match.to <= to)) return false;
    if (match.label !== 'self') return true;
    const words = wordsIn(prose);
    const self = words.findIndex(
      ({ key }, index) => index >= match.first && index < match.last && selves.isIn(key, language),
    );
    return !elsewhere[language].has(words[self - 1]?.key ?? '');
  });
}

/** Puts the situation in the place of the person, where the rest of the question can stay as it is. */
function askForSituation(
  conversation: Conversation,
  { prose }: Utterance,
  match: Rating,
): readonly Fix<'situation'>[] {
  const { language } = conversation;
  const all = match.label === 'self' ? selves.allIn(prose, language) : [];
  const words = wordsIn(prose);
  const isRole = ({ last }: PhraseMatch) => words[last]?.key === 'als' || words[last]?.key === 'as';
  if (all.length === 0 || all.some(isRole)) return [];
  const edits = all.map(({ from, to }) =>
    replace(spanIn(prose, from, to), inScript(conversation, situation)),
  );
  return [{ title: 'situation', kind: 'suggestion', edits }];
}
