/** Where blocks end, what follows what, and how far `verwacht` and `negeer` reach. */
import { describe, expect, test } from 'vitest';
import type { Conversation, Moment, Span } from '../../server/src/conversation/model.ts';
import { readScript } from '../../server/src/reading/read.ts';

interface Read {
  readonly text: string;
  readonly conversation: Conversation;
}

function read(...lines: readonly string[]): Read {
  const text = `professional Anna\ncliënt Mo\n\n${lines.join('\n')}\n`;
  return { text, conversation: readScript(text, 'file:///blocks.gesprek') };
}

/** What is said on each path, first options first; a path that comes back where it was ends in `…`. */
function pathsOf({ moments }: Conversation): readonly string[] {
  const paths: string[] = [];
  const goOn = (moment: Moment, said: readonly string[], met: ReadonlySet<number>) => {
    if (met.has(moment.index)) {
      paths.push([...said, '…'].join(' '));
      return;
    }
    const text = moment.turn?.utterances.map((utterance) => utterance.prose.text).join(' ');
    const now = text === undefined ? said : [...said, text];
    if (moment.kind === 'end') paths.push(now.join(' '));
    for (const next of moment.next) goOn(moments[next]!, now, new Set([...met, moment.index]));
  };
  goOn(moments[0]!, [], new Set());
  return paths;
}

/** Each turn with the blocks that it stands in. */
function placesOf({ turns }: Conversation): readonly string[] {
  return turns.map(({ utterances, phase, scale, step, option }) =>
    [
      utterances[0]!.prose.text,
      phase && `fase ${phase.name.text}`,
      scale && `schaal ${scale.subject.text}`,
      step && `stap ${step.number}`,
      option && `optie ${option.label.text}`,
    ]
      .filter((each) => each !== undefined)
      .join(', '),
  );
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The lines that a block takes up, without those of nothing but white space. */
function linesIn({ text }: Read, span: Span): readonly string[] {
  return slice(text, span)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

describe('a choice', () => {
  test('that is closed goes on behind it, from each option', () => {
    const { conversation } = read(
      'Anna: a',
      'keuze: wat nu?',
      'optie: 1',
      'Anna: b',
      'optie: 2',
      'Anna: c',
      'einde keuze',
      'Anna: d',
    );
    expect(pathsOf(conversation)).toEqual(['a b d', 'a c d']);
    expect(placesOf(conversation)).toEqual(['a', 'b, optie 1', 'c, optie 2', 'd']);
  });

  test('that is not closed ends at the next phase, without a fault', () => {
    const script = read(
      'keuze: wat nu?',
      'optie: 1',
      'Anna: a',
      'optie: 2',
      'Anna: b',
      'fase: Slot',
      'Anna: c',
    );
    expect(pathsOf(script.conversation)).toEqual(['a c', 'b c']);
    expect(placesOf(script.conversation)).toEqual(['a, optie 1', 'b, optie 2', 'c, fase Slot']);
    expect(script.conversation.faults).toEqual([]);
    expect(linesIn(script, script.conversation.choices[0]!.span).at(-1)).toBe('Anna: b');
  });

  test('that is not closed ends at the end of the file, without a fault', () => {
    const script = read('keuze: wat nu?', 'optie: 1', 'Anna: a', 'optie: 2', 'Anna: b');
    expect(pathsOf(script.conversation)).toEqual(['a', 'b']);
    expect(script.conversation.faults).toEqual([]);
    expect(linesIn(script, script.conversation.choices[0]!.span).at(-1)).toBe('Anna: b');
  });

  test('that is not closed takes the turns behind it into its last option', () => {
    const { conversation } = read('keuze: wat nu?', 'optie: 1', 'Anna: a', 'optie: 2', 'Anna: b', 'Anna: c');
    expect(pathsOf(conversation)).toEqual(['a', 'b c']);
  });

  test('without options is passed by', () => {
    const { conversation } = read('Anna: a', 'keuze: wat nu?', 'einde keuze', 'Anna: b');
    expect(pathsOf(conversation)).toEqual(['a b']);
  });

  test('with an option in which nothing is said goes on behind it', () => {
    const { conversation } = read(
      'keuze: wat nu?',
      'optie: 1',
      'Anna: a',
      'optie: 2',
      'einde keuze',
      'Anna: b',
    );
    expect(pathsOf(conversation)).toEqual(['a b', 'b']);
  });

  test('has a fault where its parts stand outside it', () => {
    const faults = (line: string) => read('Anna: a', line).conversation.faults.map(({ kind }) => kind);
    expect(faults('optie: 1')).toEqual(['option-outside-choice']);
    expect(faults('feedback: mooi')).toEqual(['feedback-outside-option']);
    expect(faults('einde keuze')).toEqual(['nothing-to-end']);
  });
});

describe('choices inside each other', () => {
  const nested = [
    'keuze: buiten?',
    'optie: 1',
    'Anna: a',
    'keuze: binnen?',
    'optie: 1a',
    'Anna: b',
    'optie: 1b',
    'Anna: c',
    'einde keuze',
    'Anna: d',
    'optie: 2',
    'Anna: e',
    'einde keuze',
    'Anna: f',
  ];

  test('an option belongs to the innermost choice that is open', () => {
    const { conversation } = read(...nested);
    expect(pathsOf(conversation)).toEqual(['a b d f', 'a c d f', 'e f']);
    expect(conversation.choices.map(({ options }) => options.map(({ label }) => label.text))).toEqual([
      ['1', '2'],
      ['1a', '1b'],
    ]);
    expect(placesOf(conversation)).toEqual([
      'a, optie 1',
      'b, optie 1a',
      'c, optie 1b',
      'd, optie 1',
      'e, optie 2',
      'f',
    ]);
  });

  test('without the end of the inner one, its options go on', () => {
    const { conversation } = read(...nested.toSpliced(8, 1));
    expect(conversation.choices.map(({ options }) => options.length)).toEqual([1, 3]);
    expect(pathsOf(conversation)).toEqual(['a b f', 'a c d f', 'a e f']);
    expect(conversation.faults).toEqual([]);
  });

  test('all of them end at a phase', () => {
    const { conversation } = read(...nested.slice(0, 8), 'fase: Slot', 'Anna: z');
    expect(pathsOf(conversation)).toEqual(['a b z', 'a c z']);
    expect(placesOf(conversation).at(-1)).toBe('z, fase Slot');
  });
});

describe('a scale', () => {
  const scale = ['schaal succes 0-10: rust', 'stap 1:', 'Anna: a', 'stap 2:', 'Anna: b'];

  test.each([
    ['its own end', ['einde schaal', 'Anna: c'], 'c'],
    ['the English form of its end', ['end scale', 'Anna: c'], 'c'],
    ['a phase', ['fase: Slot', 'Anna: c'], 'c, fase Slot'],
    ['the next scale', ['schaal belang: sport', 'Anna: c'], 'c, schaal sport'],
  ])('ends at %s', (_, lines, place) => {
    const { conversation } = read(...scale, ...lines);
    expect(placesOf(conversation)).toEqual(['a, schaal rust, stap 1', 'b, schaal rust, stap 2', place]);
    expect(conversation.faults).toEqual([]);
    expect(conversation.moments.filter(({ kind }) => kind === 'scale-end')).toHaveLength(
      conversation.scales.length,
    );
  });

  test('ends at the end of the file', () => {
    const script = read(...scale);
    expect(linesIn(script, script.conversation.scales[0]!.span)).toEqual(scale);
  });

  test('ends at the end of its option, and not in the next one', () => {
    const { conversation } = read(
      'keuze: welke?',
      'optie: 1',
      ...scale,
      'optie: 2',
      'Anna: c',
      'einde keuze',
      'Anna: d',
    );
    expect(placesOf(conversation)).toEqual([
      'a, schaal rust, stap 1, optie 1',
      'b, schaal rust, stap 2, optie 1',
      'c, optie 2',
      'd',
    ]);
    expect(pathsOf(conversation)).toEqual(['a b d', 'c d']);
  });

  test('may hold a choice inside a step', () => {
    const { conversation } = read(
      ...scale,
      'keuze: wat antwoordt Mo?',
      'optie: laag',
      'Mo: c',
      'optie: hoog',
      'Mo: d',
      'einde keuze',
      'Anna: e',
      'einde schaal',
      'Anna: f',
    );
    expect(pathsOf(conversation)).toEqual(['a b c e f', 'a b d e f']);
    expect(placesOf(conversation).slice(2)).toEqual([
      'c, schaal rust, stap 2, optie laag',
      'd, schaal rust, stap 2, optie hoog',
      'e, schaal rust, stap 2',
      'f',
    ]);
  });

  test('takes an open choice with it when it ends', () => {
    const { conversation } = read(...scale, 'keuze: wat nu?', 'optie: 1', 'Mo: c', 'einde schaal', 'Anna: d');
    expect(placesOf(conversation).slice(2)).toEqual(['c, schaal rust, stap 2, optie 1', 'd']);
    expect(pathsOf(conversation)).toEqual(['a b c d']);
  });

  test('has a fault where only its end stands', () => {
    expect(read('Anna: a', 'einde schaal').conversation.faults.map(({ kind }) => kind)).toEqual([
      'nothing-to-end',
    ]);
  });
});

describe('a step inside an option', () => {
  test('ends with that option; behind the choice the step around it goes on', () => {
    const { conversation } = read(
      'schaal succes: rust',
      'stap 2:',
      'Anna: a',
      'keuze: wat nu?',
      'optie: verder',
      'stap 3:',
      'Anna: b',
      'optie: blijven',
      'Anna: c',
      'einde keuze',
      'Anna: d',
      'stap 4:',
      'Anna: e',
    );
    expect(placesOf(conversation)).toEqual([
      'a, schaal rust, stap 2',
      'b, schaal rust, stap 3, optie verder',
      'c, schaal rust, stap 2, optie blijven',
      'd, schaal rust, stap 2',
      'e, schaal rust, stap 4',
    ]);
    expect(conversation.scales[0]!.steps.map(({ number }) => number)).toEqual([2, 3, 4]);
    expect(pathsOf(conversation)).toEqual(['a b d e', 'a c d e']);
  });
});

describe('a phase', () => {
  test('closes everything that is open', () => {
    const script = read(
      'fase: Begin',
      'schaal succes: rust',
      'stap 2:',
      'keuze: wat nu?',
      'optie: 1',
      'stap 3:',
      'keuze: en nu?',
      'optie: 2',
      'Anna: a',
      'fase: Slot',
      'Anna: b',
      'einde schaal',
    );
    const { conversation } = script;
    expect(placesOf(conversation)).toEqual(['a, fase Begin, schaal rust, stap 3, optie 2', 'b, fase Slot']);
    expect(conversation.faults.map(({ kind }) => kind)).toEqual(['nothing-to-end']);
    const { phases, scales, steps, choices } = conversation;
    for (const { span } of [
      phases[0]!,
      ...scales,
      ...steps,
      ...choices,
      ...choices.flatMap((each) => each.options),
    ])
      expect(linesIn(script, span).at(-1)).toBe('Anna: a');
    expect(linesIn(script, phases[1]!.span)).toEqual(['fase: Slot', 'Anna: b', 'einde schaal']);
  });
});

describe('ga naar', () => {
  test.each(['ga naar: einde', 'ga naar: Einde', 'go to: end', 'ga naar: end', 'go to: einde'])(
    '"%s" ends the conversation',
    (line) => {
      const { conversation } = read(
        'keuze: wat nu?',
        'optie: 1',
        'Anna: a',
        line,
        'optie: 2',
        'Anna: b',
        'einde keuze',
        'Anna: c',
      );
      expect(pathsOf(conversation).toSorted()).toEqual(['a', 'b c']);
      expect(conversation.jumps.map(({ ends, phase }) => [ends, phase])).toEqual([[true, undefined]]);
    },
  );

  test('goes to a phase that is called so, though it bears the name of the end', () => {
    const { conversation } = read('Anna: a', 'ga naar: einde', 'Anna: b', 'fase: Einde', 'Anna: c');
    expect(pathsOf(conversation)).toEqual(['a c']);
    expect(conversation.jumps[0]!.ends).toBe(false);
    expect(conversation.jumps[0]!.phase).toBe(conversation.phases[0]);
  });

  test('goes back to an earlier phase', () => {
    const { conversation } = read(
      'fase: Begin',
      'Anna: a',
      'keuze: wat nu?',
      'optie: terug',
      'ga naar: begin',
      'optie: door',
      'Anna: b',
      'einde keuze',
    );
    expect(pathsOf(conversation).toSorted()).toEqual(['a b', 'a …']);
  });

  test('leads nowhere where no phase is called so', () => {
    const { conversation } = read('Anna: a', 'ga naar: Nergens', 'fase: Slot', 'Anna: b');
    expect(pathsOf(conversation)).toEqual([]);
    expect(conversation.jumps.map(({ ends, phase }) => [ends, phase])).toEqual([[false, undefined]]);
  });

  test('leaves what stands behind it in the option without a path', () => {
    const { conversation } = read(
      'keuze: wat nu?',
      'optie: 1',
      'ga naar: einde',
      'Anna: a',
      'optie: 2',
      'Anna: b',
      'einde keuze',
    );
    expect(pathsOf(conversation)).toContain('b');
    expect(pathsOf(conversation).join(' ')).not.toContain('a');
    expect(conversation.moments.find(({ turn }) => turn === conversation.turns[0])!.previous).toEqual([]);
  });
});

describe('two lines in a row by one speaker', () => {
  test('are two turns that follow each other, with a silence between them where it stands', () => {
    const { conversation } = read('Anna: a', 'Anna: b', '(stilte 5s)', 'Anna: c', '(lacht)', 'Anna: d');
    expect(conversation.turns.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(conversation.moments.map(({ kind }) => kind)).toEqual([
      'start',
      'turn',
      'turn',
      'silence',
      'turn',
      'turn',
      'end',
    ]);
  });
});

describe('verwacht and negeer', () => {
  /** The lines within reach of the first directive, without its own. */
  function reachIn(...lines: readonly string[]): readonly string[] {
    const script = read(...lines);
    const { line, reach } = script.conversation.directives[0]!;
    const own = slice(script.text, line);
    return linesIn(script, reach).filter((each) => each.trim() !== own);
  }
  const directive = 'verwacht: open-vragen-op-een-rij';

  test('in the head of the script mean the whole script', () => {
    const { conversation } = read(directive, 'Anna: a', 'fase: Slot', 'Anna: b');
    expect(conversation.directives[0]!.reach).toEqual(conversation.span);
  });

  test('before a turn mean that turn, with all its lines', () => {
    expect(reachIn('Anna: a', directive, 'Anna: b', '      en nog wat', 'Mo: c')).toEqual([
      'Anna: b',
      '      en nog wat',
    ]);
  });

  test('pass over a silence and a comment to the next turn', () => {
    expect(reachIn('Anna: a', directive, '(stilte)', '// let op', 'Anna: b', 'Mo: c').at(-1)).toBe('Anna: b');
  });

  test('first in a phase mean the phase', () => {
    expect(reachIn('Anna: a', 'fase: Begin', directive, 'Anna: b', 'Mo: c', 'fase: Slot', 'Anna: d')).toEqual(
      ['fase: Begin', 'Anna: b', 'Mo: c'],
    );
  });

  test('behind the first turn of a phase mean the next turn', () => {
    expect(reachIn('fase: Begin', 'Anna: a', directive, 'Anna: b', 'Mo: c')).toEqual(['Anna: b']);
  });

  test('first in an option mean the option, and not the next one', () => {
    expect(
      reachIn('Anna: a', 'keuze: wat nu?', 'optie: 1', directive, 'Anna: b', 'Mo: c', 'optie: 2', 'Anna: d'),
    ).toEqual(['optie: 1', 'Anna: b', 'Mo: c']);
  });

  test('behind the first turn of an option mean the next turn', () => {
    expect(reachIn('keuze: wat nu?', 'optie: 1', 'Anna: a', directive, 'Anna: b', 'Mo: c')).toEqual([
      'Anna: b',
    ]);
  });

  test('first in a scale mean the scale, with its steps', () => {
    expect(
      reachIn('Anna: a', 'schaal succes: rust', directive, 'stap 1:', 'Anna: b', 'einde schaal', 'Anna: c'),
    ).toEqual(['schaal succes: rust', 'stap 1:', 'Anna: b', 'einde schaal']);
  });

  test('first in a step mean the step', () => {
    expect(
      reachIn('Anna: a', 'schaal succes: rust', 'stap 1:', directive, 'Anna: b', 'stap 2:', 'Anna: c'),
    ).toEqual(['stap 1:', 'Anna: b']);
  });

  test('may be stacked', () => {
    const script = read('Anna: a', directive, 'negeer: samenvatting-zonder-check - kort', 'Anna: b', 'Mo: c');
    for (const { reach } of script.conversation.directives)
      expect(linesIn(script, reach).at(-1)).toBe('Anna: b');
    expect(script.conversation.directives.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['expect', undefined],
      ['ignore', 'kort'],
    ]);
  });
});
