/** What counts as what: each test is one rule of docs/en/statistics.md. */
import { describe, expect, test } from 'vitest';
import { readScript } from '../../server/src/reading/read.ts';
import { measuresOf } from '../../server/src/statistics/measures.ts';
import { statisticsOf } from '../../server/src/statistics/script.ts';

function counted(...lines: readonly string[]) {
  const script = ['professional Anna', 'cliënt Mo', 'ander Eva', ...lines].join('\n');
  const { counts } = statisticsOf(readScript(script, 'file:///any.gesprek'));
  return { ...counts, measures: measuresOf(counts) };
}

describe('turns and words', () => {
  test('lines in a row by one speaker are one turn', () => {
    const { turns, words } = counted('Anna: Dag.', 'Anna: Fijn.', 'Mo: Ja, hoor.', 'Eva: Hoi.', 'Mo: Dag.');
    expect(turns).toEqual({ professional: 1, client: 2, other: 1 });
    expect(words).toEqual({ professional: 2, client: 3, other: 1 });
  });

  test('a silence does not end a turn', () => {
    expect(counted('Anna: Dag.', '(stilte)', 'Anna: Fijn.').turns.professional).toBe(1);
  });

  test('a client who only hums takes nobody’s turn, and its words count', () => {
    const { turns, words, questions } = counted(
      'Anna: [open vraag] Hoe is het, [open vraag] en hoe slaap je? Vertel.',
      'Mo: Hm-hm.',
      'Anna: [gesloten vraag] Slaap je al beter?',
      'Mo: Nee.',
    );
    expect(turns).toEqual({ professional: 1, client: 1, other: 0 });
    expect(words.client).toBe(2);
    expect(questions).toEqual({ open: 0, closed: 1, check: 0, unspecified: 0 });
  });

  test.each([
    ['an answer', 'Anna: Slaap je?', 'Mo: Hm-hm.'],
    ['tagged', 'Anna: Je slaapt slecht.', 'Mo: [bevestiging] Hm-hm.'],
    ['more than a hum', 'Anna: Je slaapt slecht.', 'Mo: Hm, ja.'],
    ['without anybody to hum to', 'Mo: Hm-hm.', 'Mo: Hm.'],
  ])('a hum that is %s is a turn', (_, ...lines) => {
    expect(counted(...lines).turns.client).toBe(1);
  });

  test('silences take their time, four seconds where none is given; directions take none', () => {
    const { silences, silenceSeconds, measures } = counted(
      'Anna: een twee drie vier vijf zes zeven acht negen tien',
      '(stilte)',
      '(Mo kijkt weg)',
      '(stilte 10s)',
    );
    expect([silences, silenceSeconds]).toEqual([2, 14]);
    expect(measures.seconds).toBe(4 + 14);
  });

  test('the share of the professional is one of words', () => {
    expect(counted('Anna: Een twee drie.', 'Mo: Vier.').measures.talkShare).toBe(0.75);
  });
});

describe('questions', () => {
  test('one counts in a turn, and the last one tells its form', () => {
    const { questions } = counted(
      'Anna: [open vraag] Hoe is het? [gesloten vraag] Slaap je?',
      'Mo: Nee.',
      'Anna: [gesloten vraag] Slaap je? [open vraag] Hoe is het?',
      'Mo: Goed.',
    );
    expect(questions).toEqual({ open: 1, closed: 1, check: 0, unspecified: 0 });
  });

  test('a check counts where nothing else is asked, and not in the share of open questions', () => {
    const { questions, measures } = counted(
      'Anna: [samenvatting] Je slaapt slecht. [check] Klopt dat?',
      'Mo: Ja.',
      'Anna: [open vraag] Hoe komt dat? [check] Snap je me?',
      'Mo: Ja.',
    );
    expect(questions).toEqual({ open: 1, closed: 0, check: 1, unspecified: 0 });
    expect(measures.questions).toBe(2);
    expect(measures.openShare).toBe(1);
  });

  test('asking for permission, prior knowledge or a summary does not count', () => {
    const { measures } = counted(
      'Anna: [toestemming vragen] Mag ik iets vertellen?',
      'Mo: Ja.',
      'Anna: [voorkennis vragen] Wat weet je al?',
      'Mo: Niets.',
      'Anna: [laten samenvatten] Wat neem je mee?',
      'Mo: Veel.',
    );
    expect(measures.questions).toBe(0);
    expect(measures.openShare).toBeNull();
  });

  test('questions of a scale and for a reaction are open, the explanation of a scale asks nothing', () => {
    const { questions } = counted(
      'Anna: [schaaluitleg] Een 0 is niets en een 10 is alles.',
      'Mo: Ja.',
      'Anna: [positievraag] Waar sta je nu?',
      'Mo: Een vier.',
      'Anna: [reactie vragen] Wat vind je daarvan?',
      'Mo: Fijn.',
      'Anna: [waarom-vraag] Waarom?',
      'Mo: Daarom.',
    );
    expect(questions).toEqual({ open: 3, closed: 0, check: 0, unspecified: 0 });
  });

  test('a question without more has the form that its words show', () => {
    const { questions } = counted('Anna: [vraag] Hoe is het met je?', 'Mo: Goed.', 'Anna: [vraag] Nou.');
    expect(questions).toEqual({ open: 1, closed: 0, check: 0, unspecified: 1 });
  });
});

describe('reflections', () => {
  test('one counts in a turn, and the complex one wins', () => {
    const { reflections, measures } = counted(
      'Anna: [dubbelzijdige reflectie] Je wilt slapen en je wilt gamen. [eenvoudige reflectie] Je bent moe.',
      'Mo: Ja.',
      'Anna: [reflectie] Je bent moe. [eenvoudige reflectie] Je slaapt slecht.',
      'Mo: Ja.',
      'Anna: [reflectie] Je bent moe.',
    );
    expect(reflections).toEqual({ simple: 1, complex: 1, unspecified: 1 });
    expect(measures.reflections).toBe(3);
    expect(measures.complexShare).toBe(0.5);
  });

  test('per question; nothing where nothing is asked', () => {
    const reflection = ['Anna: [reflectie] Je bent moe.', 'Mo: Ja.'];
    const question = ['Anna: [open vraag] Hoe is het?', 'Mo: Goed.'];
    expect(counted(...reflection, ...question, ...reflection).measures.reflectionsPerQuestion).toBe(2);
    expect(counted(...reflection).measures.reflectionsPerQuestion).toBeNull();
  });

  test('a summary is none', () => {
    expect(counted('Anna: [samenvatting] Je bent moe.').measures.reflections).toBe(0);
  });

  test('one that is only recognised counts, and is told apart', () => {
    const { measures } = counted('Anna: [open vraag] Hoe is het?', 'Mo: Ik ben zo moe.', 'Anna: Je bent op.');
    expect(measures.tagged).toBe(1);
    expect(measures.inferred).toBeGreaterThanOrEqual(1);
  });
});

describe('what fits motivational interviewing', () => {
  test('each counts once in a turn', () => {
    const { measures, behaviours } = counted(
      'Anna: [bekrachtiging] Je blijft proberen. [bekrachtiging] Je bent er. [autonomie benadrukken] Jij kiest.',
      'Mo: Ja.',
      'Anna: [toestemming vragen] Mag ik iets vertellen? [reactie vragen] Wat denk je?',
      'Mo: Ja.',
      'Anna: [overtuigen] Echt, dat moet je doen. [confronteren] Anders gaat het mis.',
      'Mo: Nou.',
      'Anna: [compliment] Goed zo.',
    );
    expect(behaviours).toEqual({
      affirmation: 1,
      collaboration: 1,
      autonomy: 1,
      persuasion: 1,
      confrontation: 1,
    });
    expect([measures.adherent, measures.nonAdherent]).toEqual([3, 2]);
  });

  test('input is a share of the turns that do something', () => {
    const { measures } = counted(
      'Anna: [structureren] Welkom, fijn dat je er bent vandaag.',
      'Mo: Ja.',
      'Anna: [advies] Ga vroeg naar bed. [informatie] Slaap is gezond.',
      'Mo: Ja.',
      'Anna: [reflectie] Dat wist je al.',
    );
    expect(measures.inputShare).toBe(0.5);
  });
});

describe('client talk', () => {
  test('each utterance counts, of the client only', () => {
    const { changeTalk, sustainTalk, measures } = counted(
      'Mo: [wens] Ik wil slapen. [voordeel verandering] Dan ben ik fitter. [behoudtaal] Maar gamen is leuk.',
      'Eva: [wens] Ik ook.',
      'Mo: [ambivalentie] Ik weet het niet. [voornemen] Ik stop om tien uur.',
    );
    expect([changeTalk, sustainTalk]).toEqual([3, 1]);
    expect(measures.changeTalkShare).toBe(0.75);
  });
});

describe('longest runs', () => {
  const question = ['Anna: [open vraag] Hoe is het met je?', 'Mo: Goed.'];
  const closed = ['Anna: [gesloten vraag] Slaap je al beter?', 'Mo: Nee.'];
  const affirmation = ['Anna: [bekrachtiging] Je blijft proberen, elke avond.', 'Mo: Ja.'];
  const reflection = ['Anna: [reflectie] Je bent er moe van.', 'Mo: Ja.'];
  const information = ['Anna: [informatie] Slaap is gezond voor je.', 'Mo: Ja.'];

  test.each([
    [3, [...question, ...closed, ...question]],
    [2, [...question, ...closed, ...reflection, ...question]],
    [2, [...question, ...affirmation, ...closed, ...question]],
    [2, [...question, ...information, ...question]],
    [1, ['Anna: [reflectie] Je bent moe. [open vraag] Hoe komt dat?', 'Mo: Tja.', ...reflection]],
    [2, ['Anna: [open vraag] Hoe? [reflectie] Moe dus. [open vraag] En nu?', 'Mo: Tja.', ...question]],
  ] as const)('%i questions', (expected, lines) => {
    expect(counted(...lines).longest.questions).toBe(expected);
  });

  test.each([
    [3, [...question, ...affirmation, ...closed]],
    [2, [...question, ...reflection, ...closed, ...question]],
    [1, [...question, ...information, ...reflection]],
    [0, ['Anna: [open vraag] Hoe komt dat?', 'Anna: [reflectie] Je bent moe.', 'Mo: Ja.']],
    [0, ['Anna: Hm-hm.', 'Mo: Ja.', 'Anna: [structureren] Dan gaan we beginnen met praten.', 'Mo: Ja.']],
    [1, ['schaal succes 0-10: rust', 'stap 2:', ...question, ...question, 'einde schaal', ...question]],
  ] as const)('%i turns without a reflection', (expected, lines) => {
    expect(counted(...lines).longest.withoutReflection).toBe(expected);
  });
});

test('the techniques are counted, tagged and recognised apart', () => {
  const { techniques, unrecognised } = counted(
    'techniek wondervraag (gewenste situatie): een droom',
    'Anna: [open vraag] Hoe is het? [wondervraag] Stel, het lukt: wat dan?',
    'Mo: Tja.',
    'Anna: Wat heb je al geprobeerd?',
    'Mo: Blauwe gordijnen, achter in de tuin.',
  );
  expect(techniques['open-question']).toEqual({ tagged: 1, inferred: 1 });
  expect(techniques['desired-situation']).toEqual({ tagged: 1, inferred: 0 });
  expect(unrecognised).toBeGreaterThanOrEqual(1);
});
