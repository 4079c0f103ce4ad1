/** Short scripts for tests of the command line. */

/** A script in which nothing is wrong, with these lines behind it. */
export function script(...lines: readonly string[]): string {
  return `${[
    'gesprek: Proef',
    'professional Anna: verpleegkundige',
    'cliënt Mo: vader',
    '',
    'Anna: [structureren] Welkom, fijn dat je er bent.',
    'Mo: Dank je.',
    ...lines,
  ].join('\n')}\n`;
}

/** Three open questions in a row; the rule `open-question-streak` speaks at line 11, column 7. */
export const streak = script(
  'Anna: [open vraag] Hoe was je week?',
  'Mo: Druk.',
  'Anna: [open vraag] Wat maakte het druk?',
  'Mo: School.',
  'Anna: [open vraag] En hoe is het thuis?',
  'Mo: Gaat wel.',
);

/** The rule `test-shouting`, an error, speaks `marks - 1` times at most. */
export function shouting(marks: number): string {
  return script(`Anna: [structureren] Daar gaan we${'!'.repeat(marks)}`, 'Mo: Goed.');
}
