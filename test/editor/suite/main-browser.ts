/** The entry of the tests where extensions run in a web worker. */
import { runTests } from './testing.ts';
import './tests.ts';

export function run(): Promise<void> {
  return runTests((line) => console.log(line));
}
