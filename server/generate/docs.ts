/**
 * Keeps the documentation in step with the rules and the catalogue: the facts on each rule's page, and the pages that
 * are generated as a whole. What is on them is decided in the folder `docs` beside this file.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allRules } from '../src/rules/registry.ts';
import { contentsPages, pages } from './docs/pages.ts';
import { type Page, placeOf, placeOfRule } from './docs/places.ts';
import { withFacts } from './docs/rule-facts.ts';

const docs = join(import.meta.dirname, '../../docs');

function writeFacts(): void {
  for (const language of ['nl', 'en'] as const)
    for (const rule of allRules) {
      const file = join(docs, placeOfRule(rule, language));
      if (!existsSync(file)) continue;
      const text = readFileSync(file, 'utf8');
      const current = withFacts(text, rule, language);
      if (current !== text) writeFileSync(file, current);
    }
}

function write({ path, text }: Page): void {
  const file = join(docs, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A family that goes by another name now leaves no page behind. */
function removeOldTechniquePages(current: readonly Page[]): void {
  const paths = new Set(current.map(({ path }) => path));
  for (const language of ['nl', 'en'] as const) {
    const folder = dirname(placeOf('techniques', language));
    for (const file of readdirSync(join(docs, folder)))
      if (!paths.has(`${folder}/${file}`)) rmSync(join(docs, folder, file));
  }
}

writeFacts();
const current = pages();
for (const page of current) write(page);
removeOldTechniquePages(current);
for (const page of contentsPages(docs)) write(page);
