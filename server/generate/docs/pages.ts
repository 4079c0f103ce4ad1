/** All pages that are generated as a whole. */
import { backgroundPage } from './background-page.ts';
import { contents } from './contents.ts';
import type { Page } from './places.ts';
import { rulesByGroup } from './rules-by-group.ts';
import { rulesByPreset } from './rules-by-preset.ts';
import { rulesByStep } from './rules-by-step.ts';
import { techniqueIndex } from './technique-index.ts';
import { techniquePages } from './technique-pages.ts';

/** Those that need nothing but the rules and the catalogue. */
export function pages(): readonly Page[] {
  return (['nl', 'en'] as const).flatMap((language) => [
    rulesByGroup(language),
    rulesByStep(language),
    rulesByPreset(language),
    techniqueIndex(language),
    ...techniquePages(language),
    backgroundPage(language),
  ]);
}

/** The tables of contents, which list what else is in the folder: to be made when the other pages are there. */
export function contentsPages(docs: string): readonly Page[] {
  return [contents('nl', docs), contents('en', docs)];
}
