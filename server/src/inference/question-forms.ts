/** The form of questions: open, closed or why, by where their words stand. */
import type { Language } from '../locale/language.ts';
import { type QuestionForm, set, type View } from './view.ts';

/** Words that open a question of which the other fills in the answer. */
const questionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: set(
    'wie wiens wat wanneer waar hoe welk welke hoeveel hoelang hoever hoezeer waardoor waarin waaraan waarmee waarover waarvoor waaruit waarvan waarbij waarnaar waarop waarnaartoe waarheen waartoe waaronder waartegen',
  ),
  en: set(
    "who whom whose what when where how which what's how's who's where's when's what're how're what'd how'd what'll",
  ),
};

const whyWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: set('waarom hoezo'),
  en: set("why why's"),
};

const prepositions: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: set(
    'aan bij binnen door in met na naar naast om onder op over per sinds tegen tijdens tot tussen uit van vanaf voor volgens',
  ),
  en: set(
    'about after at before between by during for from in of on since through till to under until with within over',
  ),
};

/** Words that open no question by themselves: a Dutch sentence with one of these first is no inversion. */
const notVerbs = set(
  'ik je jij u jullie hij zij ze we wij het dat dit die deze de een er iemand niemand iedereen alles niets iets als omdat terwijl toen nadat voordat sinds zodat dan daar hier nu straks eigenlijk misschien vandaag gisteren soms altijd nooit best heel erg zeker niet geen ook alleen vooral eerst met voor van op in aan bij door om over uit naar tot na per tegen onder tussen zonder volgens mijn jouw uw zijn haar ons onze hun twee drie vier echt weer nog al toch helemaal samen beter meer minder graag sorry pardon tenzij of ofwel zoveel vroeger thuis morgen net gewoon liever elke ieder alle veel weinig',
);

const dutchAfterVerb = set(
  'ik je jij u jullie hij zij ze we wij het dat dit die deze de een er iemand niemand iedereen alles iets mijn jouw uw zijn haar ons onze hun papa mama allebei nog al ook wel daar dan nou hier',
);

const englishAux = set(
  "do does did is are was were am have has had can could will would shall should may might must don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't",
);

const englishTails = set(
  "you he she it they we there i isn't don't doesn't didn't haven't hasn't aren't wasn't weren't won't can't couldn't wouldn't",
);

/**
 * The form of a question by its words: `open` and `why` by the question word that begins it or its last
 * clause, `tail` for a statement with "hè?" or "isn't it?" behind it, `closed` for an inversion. Undefined
 * for what is no question, and for a statement that only its mark makes one.
 */
export function questionForm(view: View): QuestionForm | undefined {
  if (view.form === undefined) view.form = formOf(view) ?? 'none';
  return view.form === 'none' ? undefined : view.form;
}

function formOf(view: View): QuestionForm | undefined {
  const { language } = view.setting;
  // "Wat een regen, hè?" asks for a yes, whatever word it begins with.
  if (view.isQuestion && language === 'nl' && hasDutchTail(view)) return 'tail';
  const opening = questionWordAt(view, view.core, language);
  if (opening !== undefined && (view.isQuestion || isUnmarkedQuestion(view))) return opening;
  if (!view.isQuestion) return isUnmarkedInversion(view) ? 'closed' : undefined;
  for (let index = view.core + 1; index < view.last; index++) {
    if (!view.beginsClause(index)) continue;
    const skipped =
      index + 1 < view.last && /^(?:en|and|so|dus|maar|but)$/.test(view.keyOf(index)) ? index + 1 : index;
    const form = questionWordAt(view, skipped, language);
    if (form !== undefined) return form;
  }
  if (language === 'nl') return dutchForm(view);
  return englishForm(view);
}

function questionWordAt(view: View, index: number, language: Language): 'open' | 'why' | undefined {
  if (index >= view.last) return undefined;
  const key = view.keyOf(index);
  if (whyWords[language].has(key)) return 'why';
  if (questionWords[language].has(key)) return 'open';
  if (!prepositions[language].has(key) || index + 1 >= view.last) return undefined;
  return questionWords[language].has(view.keyOf(index + 1)) ? 'open' : undefined;
}

/** A question whose mark was left out: question word, then a verb and its subject at once. */
function isUnmarkedQuestion(view: View): boolean {
  if (view.sentence.mark !== '' || view.length < SHORTEST_UNMARKED) return false;
  const [verb, subject] = [view.keyAt(1), view.keyAt(2)];
  if (view.setting.language === 'en') return englishAux.has(verb) && englishSubjects.has(subject);
  if (!DUTCH_FIRST.has(verb)) return false;
  // "Wat is dat naar" and "wat doe je dat goed" exclaim.
  const exclaims = view.keyAt(0) === 'wat' && (beings.has(verb) || view.last - view.core < 5);
  return !exclaims && (dutchAfterVerb.has(subject) || subject === 'er' || subject === "zo'n");
}

/** The same for an inversion. A sentence of the client may leave its subject out ("Weet ik niet"). */
function isUnmarkedInversion(view: View): boolean {
  if (view.sentence.mark !== '' || view.length < SHORTEST_UNMARKED) return false;
  if (view.setting.role !== 'professional') return false;
  const [verb, subject] = [view.keyAt(0), view.keyAt(1)];
  return view.setting.language === 'en'
    ? englishAux.has(verb) && englishInverted.has(subject)
    : dutchInverting.has(verb) && dutchInverted.has(subject);
}

const SHORTEST_UNMARKED = 4;
const beings = set('is zijn was waren ben bent');
const englishSubjects = set('you he she it they we i that this the your his her their a your mum dad');
const englishInverted = set('you he she they we i it that this there');
const dutchInverted = set('je jij u jullie ik het dat hij ze zij er');
const dutchInverting = set(
  'is zijn was waren heb heeft hebben had ben bent kan kun kunt mag moet moeten wil wilt willen zou zouden weet vind vindt lukt klopt doet doe snap begrijp zit staat slaapt eet drinkt woont gebruikt voelt durf durft',
);

function hasDutchTail(view: View): boolean {
  const tail = view.last - 1;
  if (tail < 0 || !view.beginsClause(tail)) return false;
  return view.keyOf(tail) === 'he' || view.keyOf(tail) === 'toch';
}

function dutchForm(view: View): QuestionForm | undefined {
  const first = view.keyAt(0);
  if (notVerbs.has(first) && first !== 'zijn') return lastClauseInverts(view) ? 'closed' : undefined;
  return view.last - view.core > 1 && /[a-z]/.test(first) && isVerbPlace(view, view.core)
    ? 'closed'
    : undefined;
}

/** A verb stands first where its subject, a name or a noun of its own follows. */
function isVerbPlace(view: View, index: number): boolean {
  const next = index + 1;
  if (next >= view.last || view.beginsClause(next)) return false;
  return dutchAfterVerb.has(view.keyOf(next)) || view.isCapital(next) || DUTCH_FIRST.has(view.keyOf(index));
}

const DUTCH_FIRST = set(
  'is zijn was waren heb heeft hebben had hadden ben bent kan kun kunt kunnen kon wil wilt willen wou zou zouden mag mogen moet moeten ga gaat gaan doe doet doen deed weet weten vind vindt vinden denk denkt krijg krijgt lukt komt kom klopt gebruikt gebruik slaapt eet drinkt speelt zit staat ligt loopt woont woon ziet zie heet werkt helpt neemt neem hoort hoor lijkt voelt voel blijft blijf maakt maak durf durft sta lig slaap drink speel gebeurt gebeurde speelde reageert reageerde',
);

function lastClauseInverts(view: View): boolean {
  for (let index = view.last - 2; index > view.core; index--) {
    if (!view.beginsClause(index)) continue;
    return DUTCH_FIRST.has(view.keyOf(index)) && isVerbPlace(view, index);
  }
  return false;
}

function englishForm(view: View): QuestionForm | undefined {
  if (englishAux.has(view.keyAt(0))) return 'closed';
  for (let index = view.last - 1; index > view.core && index >= view.last - 7; index--) {
    if (!view.beginsClause(index)) continue;
    if (!englishAux.has(view.keyOf(index))) return undefined;
    return index >= view.last - 3 && englishTails.has(view.keyOf(view.last - 1)) ? 'tail' : 'closed';
  }
  return undefined;
}

/** Whether it asks, with or without a mark, or invites to tell. */
export function asksSomething(view: View): boolean {
  return view.isQuestion || view.has('tell') || questionForm(view) !== undefined;
}
