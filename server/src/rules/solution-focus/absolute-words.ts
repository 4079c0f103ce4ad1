import { isA, once, professionalUtterances } from '../../conversation/ask.ts';
import type { Conversation, Utterance } from '../../conversation/model.ts';
import { spanIn } from '../../conversation/places.ts';
import type { Bilingual, Language } from '../../locale/language.ts';
import { Phrases, phrases } from '../../text/phrases.ts';
import type { PhraseMatch } from '../../text/search.ts';
import type { Word } from '../../text/words.ts';
import { defineRule } from '../contract.ts';
import { clientUtterances } from '../shared/script/whole-script.ts';
import { replace } from '../shared/script/writing.ts';
import { statedAt } from '../shared/wording/own-words.ts';

type Absolute = 'always' | 'never';

const absolute = new Phrases<Absolute>({
  always: { nl: ['altijd'], en: ['always'] },
  never: { nl: ['nooit'], en: ['never'] },
});

/** What to say instead. */
const milder: Readonly<Record<Absolute, Bilingual>> = {
  always: { nl: 'vaak', en: 'often' },
  never: { nl: 'bijna nooit', en: 'hardly ever' },
};

/** What makes "always" a problem. */
const trouble = phrases({
  nl: [
    '(ruzie|boos|huilt|huilen|schreeuwt|schreeuwen|gilt|gillen|zeurt|zeuren|klaagt|klagen|slaat|slaan|liegt|liegen)',
    '(weigert|weigeren|moe|druk|last|moeilijk|lastig|mis|fout|vervelend|stress|bang|strijd|gedoe|gevecht|oorlog|chaos)',
    '(te laat|niet|geen|verdrietig|somber|probleem|problemen|onrustig|pijn)',
  ],
  en: [
    '(row|rows|fight|fights|fighting|angry|cross|cries|crying|shouts|shouting|screams|screaming|nags|whines|whining)',
    '(hits|lies|lying|refuses|tired|trouble|hard|difficult|wrong|awful|stress|scared|battle|struggle|chaos|late|sad)',
    "(not|doesn't|don't|isn't|no|problem|problems|restless|pain|hurts)",
  ],
});
/** What makes "never" a problem: something wanted that does not come. */
const wanted = phrases({
  nl: [
    '(luistert|luisteren|helpt|helpen|slaapt|slapen|eet|eten|lukt|lukken|goed|rustig|rust|tijd|stil|gezellig|samen)',
    '(stopt|stoppen|komt|komen|doet|doen|zegt|zeggen|vraagt|vragen|ruimt|wacht|wachten|meewerken|werkt mee|op tijd)',
    '(tevreden|vanzelf|zelf|blij|vrolijk|leuk|fijn|thuis|buiten|naar bed)',
  ],
  en: [
    '(listens|listen|helps|help|sleeps|sleep|eats|eat|works|work|good|calm|quiet|rest|time|peace|together)',
    '(stops|stop|comes|come|does|do|says|say|asks|ask|tidies|waits|wait|joins|on time)',
    '(happy|content|home|outside|nice|fun|to bed|by himself|by herself)',
  ],
});
/** Where it is no claim about a problem after all. */
const harmless = phrases({
  nl: [
    '(niet|bijna|haast|vrijwel|lang niet) (altijd|nooit)',
    '(nog|zelden of) nooit',
    'nooit (meer|te laat om|zomaar|opgegeven|opgeeft|gedacht)',
    '(wil|wilt|willen|zou|hoop|hoopt|hopen|wens|wenst|graag)',
    '(vroeger|toen)',
    '(kan|kunt|kun|mag|mogen) … altijd',
    'altijd (welkom|rustig|geduldig|blijven|proberen|al|nog|voor)',
    'altijd … (rustig|geduldig|zorgt|probeert|blijft|voor hem|voor haar)',
  ],
  en: [
    '(not|almost|nearly) (always|never)',
    'never (again|gave up|give up|mind|too late to|thought)',
    '(want|wants|would|wish|hope|hopes|like to)',
    '(used to|back then)',
    '(can|may) … always',
    'always (welcome|calm|patient|been|tried|there|try|stay)',
  ],
});
/** A clause ends here, with or without a comma. */
const clauseWords: ReadonlySet<string> = new Set(
  'als wanneer terwijl omdat want ook when if while because even though'.split(' '),
);

export default defineRule({
  id: 'absolute-words',
  dutchName: 'altijd-en-nooit',
  group: 'solution-focus',
  severity: 'hint',
  summary: {
    nl: 'Je zegt ‘altijd’ of ‘nooit’ over het probleem.',
    en: 'You say ‘always’ or ‘never’ about the problem.',
  },
  source: 'Oplossingsgericht werken',
  reads: ['affirmation', 'information', 'question', 'amplified-reflection'],
  messages: {
    absolute: {
      nl: 'Met ‘{word}’ zeg je dat het nooit anders is, terwijl geen probleem er altijd is. De ander ziet de goede momenten dan over het hoofd. Zeg het wat ruimer, bijvoorbeeld met ‘{milder}’.',
      en: 'With ‘{word}’ you say that it is never any different, while no problem is there all the time. People then overlook the good moments. Leave some room, with ‘{milder}’ for instance.',
    },
    soften: { nl: 'Maak er ‘{milder}’ van', en: 'Make it ‘{milder}’' },
  },
  *check(conversation) {
    const { language } = conversation;
    for (const utterance of professionalUtterances(conversation)) {
      const { prose } = utterance;
      const match = absolute.findIn(prose, language);
      if (match === undefined || isLeftAlone(utterance)) continue;
      if (!isAboutProblem(utterance, match, language) || isQuoted(conversation, utterance, match)) continue;
      const word = prose.text.slice(match.from, match.to);
      const at = spanIn(prose, match.from, match.to);
      const instead = milder[match.label];
      yield {
        message: 'absolute',
        with: { word, milder: instead },
        at,
        fixes: [
          {
            title: 'soften',
            with: { milder: instead },
            kind: 'suggestion',
            edits: [replace(at, withCaseOf(word, instead[language]))],
          },
        ],
      };
    }
  },
});

/** What builds somebody up, tells how the world is, or asks. */
function isLeftAlone(utterance: Utterance): boolean {
  return isA(
    utterance,
    // This one overstates on purpose.
    'amplified-reflection',
    'affirmation',
    'compliment',
    'support-optimism',
    'emphasise-autonomy',
    'information',
    'structure',
    'question',
    'scale-question',
    'elicit-need',
    'elicit-reaction',
  );
}

function isAboutProblem(
  { prose }: Utterance,
  { label, from }: PhraseMatch<Absolute>,
  language: Language,
): boolean {
  const stated = statedAt(prose, from, language);
  if (stated === undefined || harmless.isIn(stated.words, language)) return false;
  const clause = clauseAround(stated.words, stated.at);
  return (label === 'always' ? trouble : wanted).isIn(clause, language);
}

function clauseAround(words: readonly Word[], at: number): readonly Word[] {
  let first = at;
  while (first > 0 && words[first]!.after === 'none' && !clauseWords.has(words[first - 1]!.key)) first--;
  let last = at + 1;
  while (last < words.length && words[last]!.after === 'none' && !clauseWords.has(words[last]!.key)) last++;
  return words.slice(first, last);
}

/** What a client says when each of these words is first said. */
function firstSaid(conversation: Conversation): ReadonlyMap<Absolute, Utterance> {
  const first = new Map<Absolute, Utterance>();
  for (const each of clientUtterances(conversation))
    for (const match of absolute.allIn(each.prose, conversation.language))
      if (!first.has(match.label)) first.set(match.label, each);
  return first;
}

/** Whether a client said the word before: then it may be theirs. */
function isQuoted(
  conversation: Conversation,
  { prose }: Utterance,
  { label }: PhraseMatch<Absolute>,
): boolean {
  const said = once(conversation, firstSaid, () => firstSaid(conversation));
  const first = said.get(label);
  return first !== undefined && first.prose.span.start < prose.span.start;
}

function withCaseOf(word: string, instead: string): string {
  const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
  return isCapital ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
}
