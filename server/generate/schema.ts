/** Writes the JSON schema of `samenspraak.json` from the rules, for editors that help to fill it in. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationSchema } from '../src/config/schema.ts';
import { allRules } from '../src/rules/registry.ts';

writeFileSync(
  join(import.meta.dirname, '../samenspraak.schema.json'),
  `${JSON.stringify(configurationSchema(allRules), null, 2)}\n`,
);
