/** What is said about a configuration that cannot be understood: what is wrong, then what to do. */
import type { Bilingual } from '../locale/language.ts';

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`);

function listed(names: readonly string[]): Bilingual {
  const all = quoted(names);
  const last = all.pop() ?? '';
  const list = (word: string) => (all.length === 0 ? last : `${all.join(', ')} ${word} ${last}`);
  return { nl: list('of'), en: list('or') };
}

/** A closing sentence: what was probably meant, or else what there is to choose from. */
function remedy(meant: readonly string[], choices: readonly string[]): Bilingual {
  const shown = meant.slice(0, 3);
  const { nl, en } = listed(shown.length > 0 ? shown : choices);
  return shown.length > 0
    ? { nl: `Bedoel je ${nl}?`, en: `Did you mean ${en}?` }
    : { nl: `Kies uit ${nl}.`, en: `Choose from ${en}.` };
}

export type SyntaxFault = keyof typeof syntaxFaults;

export const syntaxFaults = {
  comma: {
    nl: 'Hier ontbreekt een komma. Zet er een tussen de twee onderdelen.',
    en: 'A comma is missing here. Put one between the two parts.',
  },
  colon: {
    nl: 'Hier ontbreekt een dubbele punt. Zet die tussen de naam en wat erbij hoort.',
    en: 'A colon is missing here. Put one between the name and what goes with it.',
  },
  brace: {
    nl: 'Hier ontbreekt een sluitende accolade. Zet er } achter.',
    en: 'A closing brace is missing here. Add }.',
  },
  bracket: {
    nl: 'Hier ontbreekt een sluitend haakje. Zet er ] achter.',
    en: 'A closing bracket is missing here. Add ].',
  },
  name: {
    nl: 'Hier hoort een naam tussen dubbele aanhalingstekens, zoals "rules".',
    en: 'A name in double quotes belongs here, such as "rules".',
  },
  value: {
    nl: 'Hier ontbreekt wat er bij de naam hoort. Vul het in, of haal de naam weg.',
    en: 'What goes with the name is missing here. Fill it in, or remove the name.',
  },
  text: {
    nl: 'Deze tekst is niet afgesloten of bevat een teken dat hier niet kan. Zet dubbele aanhalingstekens om de tekst.',
    en: 'This text is not closed, or it has a character that is not allowed here. Put double quotes around the text.',
  },
  comment: {
    nl: 'Deze opmerking is niet afgesloten. Zet er */ achter.',
    en: 'This comment is not closed. Put */ after it.',
  },
  rest: {
    nl: 'Na de laatste accolade mag niets meer staan. Haal dit weg.',
    en: 'Nothing may follow the last brace. Remove this.',
  },
  deep: {
    nl: 'Hier staan te veel haakjes in elkaar. Begin opnieuw met { }.',
    en: 'There are too many brackets inside each other here. Start again with { }.',
  },
  symbol: {
    nl: 'Dit teken kan hier niet staan. Haal het weg, of zet dubbele aanhalingstekens om de tekst.',
    en: 'This character is not allowed here. Remove it, or put double quotes around the text.',
  },
} satisfies Record<string, Bilingual>;

export const faults = {
  notSettings: (): Bilingual => ({
    nl: 'Hier horen instellingen tussen accolades. Begin met { "extends": "recommended" }.',
    en: 'Settings between braces belong here. Start with { "extends": "recommended" }.',
  }),
  twice: (key: string): Bilingual => ({
    nl: `"${key}" staat er twee keer: alleen deze laatste telt. Voeg ze samen, of haal er een weg.`,
    en: `"${key}" is here twice: only this last one counts. Join them, or remove one.`,
  }),
  unknownKey(key: string, meant: readonly string[], choices: readonly string[]): Bilingual {
    const { nl, en } = remedy(meant, choices);
    return { nl: `Er is geen instelling "${key}". ${nl}`, en: `There is no setting "${key}". ${en}` };
  },
  unknownRule(name: string, meant: readonly string[]): Bilingual {
    const { nl, en } =
      meant.length > 0
        ? remedy(meant, [])
        : {
            nl: 'Met `samenspraak rules` zie je welke regels er zijn.',
            en: '`samenspraak rules` shows which rules there are.',
          };
    return { nl: `Er is geen regel "${name}". ${nl}`, en: `There is no rule "${name}". ${en}` };
  },
  unknownOption(rule: string, key: string, meant: readonly string[], choices: readonly string[]): Bilingual {
    if (choices.length === 0)
      return {
        nl: `De regel "${rule}" heeft geen instellingen. Haal "${key}" weg.`,
        en: `The rule "${rule}" has no settings. Remove "${key}".`,
      };
    const { nl, en } = remedy(meant, choices);
    return {
      nl: `De regel "${rule}" heeft geen instelling "${key}". ${nl}`,
      en: `The rule "${rule}" has no setting "${key}". ${en}`,
    };
  },
  unknownPreset(name: string, meant: readonly string[], choices: readonly string[]): Bilingual {
    const { nl, en } = remedy(meant, choices);
    return {
      nl: `Er is geen regelset "${name}". ${nl} Bedoel je een bestand? Schrijf dan het pad: "./${name}.json".`,
      en: `There is no preset "${name}". ${en} If you mean a file, write its path: "./${name}.json".`,
    };
  },
  fileInOverride: (path: string, choices: readonly string[]): Bilingual => ({
    nl: `Hier kan alleen een regelset staan: ${listed(choices).nl}. Zet "${path}" bij "extends" bovenaan.`,
    en: `Only a preset can be used here: ${listed(choices).en}. Move "${path}" to "extends" at the top.`,
  }),
  unknownSeverity(name: string, meant: readonly string[], choices: readonly string[]): Bilingual {
    const { nl, en } = remedy(meant, choices);
    return {
      nl: `"${name}" zegt niet hoe zwaar de regel telt. ${nl}`,
      en: `"${name}" does not say how serious the rule is. ${en}`,
    };
  },
  notRuleSetting: (rule: string): Bilingual => ({
    nl: `Schrijf bij "${rule}" hoe zwaar de regel telt, zoals "warning", of { "severity": "warning", "options": { … } }.`,
    en: `For "${rule}", write how serious it is, such as "warning", or { "severity": "warning", "options": { … } }.`,
  }),
  notObject: (key: string): Bilingual => ({
    nl: `Bij "${key}" horen accolades, met namen en wat erbij hoort: { … }.`,
    en: `"${key}" takes braces, with names and what goes with them: { … }.`,
  }),
  notTexts: (key: string): Bilingual => ({
    nl: `Bij "${key}" hoort een tekst, of een lijst van teksten: ["…", "…"].`,
    en: `"${key}" takes a text, or a list of texts: ["…", "…"].`,
  }),
  notText: (key: string): Bilingual => ({
    nl: `Bij "${key}" hoort een tekst tussen dubbele aanhalingstekens.`,
    en: `"${key}" takes a text in double quotes.`,
  }),
  notList: (key: string): Bilingual => ({
    nl: `Bij "${key}" hoort een lijst: [ … ].`,
    en: `"${key}" takes a list: [ … ].`,
  }),
  badPattern: (): Bilingual => ({
    nl: 'Hier hoort de naam van een bestand of map, of een patroon zoals "concept/**". Gebruik hoogstens 1000 tekens.',
    en: 'The name of a file or folder belongs here, or a pattern such as "drafts/**". Use at most 1000 characters.',
  }),
  filesMissing: (): Bilingual => ({
    nl: 'Er staat niet bij voor welke bestanden dit geldt. Voeg toe: "files": "map/**".',
    en: 'It does not say which files this is for. Add: "files": "folder/**".',
  }),
  notWholeNumber: (option: string, minimum: number): Bilingual => ({
    nl: `Bij "${option}" hoort een heel getal, ${minimum} of hoger.`,
    en: `"${option}" takes a whole number, ${minimum} or higher.`,
  }),
  notBoolean: (option: string): Bilingual => ({
    nl: `Bij "${option}" hoort true (ja) of false (nee), zonder aanhalingstekens.`,
    en: `"${option}" takes true (yes) or false (no), without quotes.`,
  }),
  notListOfTexts: (option: string): Bilingual => ({
    nl: `Bij "${option}" hoort een lijst van teksten: ["…", "…"].`,
    en: `"${option}" takes a list of texts: ["…", "…"].`,
  }),
  missingBase: (path: string): Bilingual => ({
    nl: `Het bestand "${path}" is er niet, of is niet te lezen. Kijk of het pad klopt, gezien vanaf deze map.`,
    en: `The file "${path}" does not exist, or cannot be read. Check the path, starting from this folder.`,
  }),
  circularBase: (path: string): Bilingual => ({
    nl: `"${path}" bouwt zelf weer voort op dit bestand. Haal een van de twee verwijzingen weg.`,
    en: `"${path}" itself builds on this file again. Remove one of the two references.`,
  }),
};
