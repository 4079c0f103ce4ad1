/** The entry of the tests where extensions are programs. `SAMENSPRAAK_RESULTS` names a file for the results. */
import { appendFileSync } from 'node:fs';
import { runTests } from './testing.ts';
import './tests.ts';

export function run(): Promise<void> {
  const file = process.env.SAMENSPRAAK_RESULTS;
  return runTests((line) => (file ? appendFileSync(file, `${line}\n`) : console.log(line)));
}
