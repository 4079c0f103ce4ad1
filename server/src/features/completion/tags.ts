/** What may stand between the brackets of a tag. */
import {
  type Technique,
  type TechniqueId,
  techniqueNamed,
  techniqueOf,
  techniques,
} from '../../catalogue/catalogue.ts';
import type { OwnTechnique, SpeakerRole } from '../../conversation/model.ts';
import type { Language } from '../../locale/language.ts';
import { ownTechniqueInFull, techniqueInShort } from '../descriptions.ts';
import type { ScriptDocument } from '../document.ts';
import type { OpenBlocks } from '../place.ts';
import { practisedNames } from '../practised.ts';
import { positionName, positionsOn } from '../step-phrases.ts';
import { ownTechniqueCalled } from '../symbols.ts';
import { completionTexts } from '../texts.ts';
import { CompletionItemKind, type Suggestion } from './items.ts';

/**
 * The names of techniques as tags write them, the likeliest first: what the step asks for, the script's own, what
 * the script practises, what fits the speaker's role (all, where that is not known), and then the rest.
 */
export function tagSuggestions(
  document: ScriptDocument,
  role: SpeakerRole | undefined,
  { step, scale }: OpenBlocks,
  locale: Language,
): Suggestion[] {
  const { language, ownTechniques } = document.conversation;
  const practised = new Set(
    practisedNames(document.conversation).map(({ text }) => techniqueNamed(text)?.id),
  );
  const fits = (technique: Technique | undefined) =>
    technique === undefined || role === undefined || role === 'other' || technique.role === role;
  const ofStep = (technique: Technique) =>
    step !== undefined && (technique.step === step.number || (step.number === 2 && technique.takesPosition));
  const rank = (technique: Technique) => {
    if (!fits(technique)) return LAST;
    if (ofStep(technique)) return 0;
    if (practised.has(technique.id)) return 2;
    // A family such as "vraag" says less than its kinds.
    return technique.wording ? 3 : 4;
  };
  const positions = scale === undefined ? [] : positionsOn(scale).map((each) => positionName(each, language));
  const suggest = (technique: Technique): Suggestion[] => {
    const remark = ofStep(technique)
      ? completionTexts.thisStep[locale]
      : practised.has(technique.id) && completionTexts.practised[locale];
    const bare = techniqueSuggestion(technique, language, locale, remark || undefined);
    if (!technique.takesPosition) return [bare];
    return [bare, ...positions.map((position) => withPosition(bare, position))];
  };
  const ranked = [
    ...techniques.map((each) => ({ rank: rank(each), suggestions: suggest(each) })),
    ...once(ownTechniques).map((own) => ({
      rank: fits(own.kind && techniqueOf(own.kind)) ? 1 : LAST,
      suggestions: [ownSuggestion(own, language, locale)],
    })),
  ];
  return ranked.sort((a, b) => a.rank - b.rank).flatMap(({ suggestions }) => suggestions);
}

/** The rank of what does not fit the speaker. */
const LAST = 9;

function techniqueSuggestion(
  technique: Technique,
  script: Language,
  locale: Language,
  remark: string | undefined,
): Suggestion {
  const other = script === 'nl' ? 'en' : 'nl';
  return {
    label: technique[script].name,
    aliases: [...technique[script].aliases, technique[other].name],
    kind: CompletionItemKind.EnumMember,
    detail: remark ?? technique[locale].description,
    documentation: techniqueInShort(technique, script, locale),
  };
}

function withPosition(suggestion: Suggestion, position: string): Suggestion {
  return { ...suggestion, label: `${suggestion.label} ${position}`, aliases: [] };
}

function ownSuggestion(own: OwnTechnique, script: Language, locale: Language): Suggestion {
  return {
    label: own.name.text,
    kind: CompletionItemKind.Function,
    detail: completionTexts.ownTechnique[locale],
    documentation: ownTechniqueInFull(own, script, locale),
  };
}

/** Each name once. */
function once(own: readonly OwnTechnique[]): OwnTechnique[] {
  return own.filter((each) => each.name.text !== '' && ownTechniqueCalled(each.name.text, own) === each);
}

/** All techniques by name, the script's own first: for `oefent` and for the kind of an own technique. */
export function techniqueNames(
  document: ScriptDocument,
  locale: Language,
  without: ReadonlySet<TechniqueId>,
): Suggestion[] {
  const { language } = document.conversation;
  return techniques
    .filter(({ id }) => !without.has(id))
    .map((technique) => techniqueSuggestion(technique, language, locale, undefined));
}

export function ownTechniqueNames(document: ScriptDocument, locale: Language): Suggestion[] {
  const { language, ownTechniques } = document.conversation;
  return once(ownTechniques).map((own) => ownSuggestion(own, language, locale));
}

/** The techniques that a choice among a few should offer first for this role. */
export function likelyTags(
  document: ScriptDocument,
  role: SpeakerRole,
  blocks: OpenBlocks,
): readonly string[] {
  const { language } = document.conversation;
  const names = new Set<string>();
  const ofStep = techniques.find(({ step }) => step !== undefined && step === blocks.step?.number);
  if (role === 'professional' && ofStep !== undefined) names.add(ofStep[language].name);
  for (const { text } of practisedNames(document.conversation)) {
    const technique = techniqueNamed(text);
    if (technique?.role === role) names.add(technique[language].name);
  }
  for (const id of role === 'client' ? usualOfClient : usualOfProfessional)
    names.add(techniqueOf(id)[language].name);
  return [...names];
}

const usualOfProfessional: readonly TechniqueId[] = [
  'reflection',
  'open-question',
  'affirmation',
  'summary',
  'closed-question',
  'elicit-need',
  'information',
];
const usualOfClient: readonly TechniqueId[] = [
  'change-talk',
  'sustain-talk',
  'ambivalence',
  'confirmation',
  'neutral',
];
