/** Lines of one group differ in words, language or spelling only, and so must be coloured alike. */
export const equalLines: readonly { readonly what: string; readonly lines: readonly string[] }[] = [
  { what: 'title', lines: ['gesprek: X', 'conversation: X', 'GESPREK: X', 'Conversation: X'] },
  { what: 'language', lines: ['taal: nl', 'language: en', 'TAAL: NL', 'Language: EN'] },
  { what: 'method', lines: ['methode: GIZ', 'method: MI', 'Methode: mgv', 'METHOD: SFW', 'method: ogw'] },
  { what: 'practises', lines: ['oefent: a b, c', 'practises: a b, c', 'OEFENT: a b, c'] },
  { what: 'use', lines: ['gebruik: a.gesprek', 'use: ../b c.conversation', 'Use: a'] },
  { what: 'duration and date', lines: ['duur: 20 min', 'duration: 20 min', 'Datum: 20 mei', 'date: 20 May'] },
  {
    what: 'fields of text',
    lines: ['doel', 'goal', 'over', 'about', 'doelgroep', 'audience', 'auteur', 'author', 'DOEL', 'Goal'].map(
      (keyword) => `${keyword}: X`,
    ),
  },
  {
    what: 'participant',
    lines: [
      'cliënt Mo: vader',
      'client Mo: vader',
      'CLIËNT Mo: vader',
      'CLIENT Mo: vader',
      'clie\u0308nt Mo: vader',
      'professional Mo: vader',
      'Professional Mo: vader',
      'ander Mo: vader',
      'other Mo: vader',
    ],
  },
  {
    what: 'participant by name only',
    lines: ['cliënt Mo', 'client Mo', 'CLIE\u0308NT Mo', 'professional Anna de Vries', 'Professional Mo'],
  },
  { what: 'technique', lines: ['techniek a (b): c', 'technique a (b): c', 'TECHNIEK a (b): c'] },
  { what: 'phase', lines: ['fase: X', 'phase: X', 'FASE: X', 'Phase: X'] },
  {
    what: 'scale',
    lines: ['schaal belang 0-10: x', 'scale importance 0–10: x', 'SCHAAL belang rood-groen: x'],
  },
  { what: 'step', lines: ['stap 2: x', 'step 2: x', 'STAP 2: x', 'Step 2: x'] },
  { what: 'choice', lines: ['keuze: x', 'choice: x', 'KEUZE: x'] },
  { what: 'option', lines: ['optie: x', 'option: x', 'OPTION: x'] },
  { what: 'feedback', lines: ['feedback: x', 'Feedback: x', 'FEEDBACK: x'] },
  { what: 'go to a phase', lines: ['ga naar: X', 'go to: X', 'GA NAAR: X', 'Go  To: X'] },
  { what: 'go to the end', lines: ['ga naar: einde', 'go to: end', 'Ga naar: Einde', 'go to: einde'] },
  {
    what: 'rules',
    lines: ['verwacht: a-b', 'expect: a-b', 'negeer: a-b', 'ignore: a-b', 'VERWACHT: a-b', 'Ignore: a-b'],
  },
  {
    what: 'block end',
    lines: ['einde schaal', 'einde keuze', 'end scale', 'end choice', 'EINDE SCHAAL', 'End  Choice'],
  },
  { what: 'silence', lines: ['(stilte)', '(silence)', '(STILTE)', '(Silence)'] },
  {
    what: 'silence with a length',
    lines: ['(stilte 5s)', '(silence 5 s)', '(stilte 10 sec.)', '(stilte 2,5)'],
  },
  {
    what: 'position',
    lines: ['A: [positie 4]', 'A: [position 7,5]', 'A: [POSITIE oranje]', 'A: [positie 7.5]'],
  },
];
