/** The page about presets: what each is for, and every rule by preset. */
import { type PresetName, presetNames, presetSeverity } from '../../src/config/presets.ts';
import type { Bilingual, Language } from '../../src/locale/language.ts';
import { type Group, isOffByDefault, type Rule } from '../../src/rules/contract.ts';
import { groupNames, severityNames } from '../../src/rules/names.ts';
import { allRules } from '../../src/rules/registry.ts';
import { page, table } from './markdown.ts';
import { Links, type Page, placeOf } from './places.ts';
import { heads } from './texts.ts';

const texts = {
  title: { nl: 'De regelsets', en: 'The presets' },
  intro: {
    nl: 'Een regelset zegt welke regels meekijken. Kies er een met `extends` in `samenspraak.json`, in de map van je scripts of erboven. Kies je niets, dan geldt `recommended`.',
    en: 'A preset says which rules read along. Choose one with `extends` in `samenspraak.json`, in the folder of your scripts or above it. If you choose none, `recommended` holds.',
  },
  preset: { nl: 'Regelset', en: 'Preset' },
  purpose: { nl: 'Waarvoor', en: 'What it is for' },
  method: { nl: 'De methode van het script', en: 'The method of the script' },
  methodIntro: {
    nl: '`recommended` en `strict` kijken naar de methode die bovenin het script staat. Staat er geen, dan geldt GIZ. De regels over het script zelf en over de oefening gelden altijd. Ook een fout in een schaal zie je bij elke methode, en bij OGW ook advies waar niemand om vroeg.',
    en: '`recommended` and `strict` look at the method at the top of the script. If there is none, GIZ holds. The rules about the script itself and about the exercise always hold. An error in a scale is shown with every method too, and with SFW also advice that nobody asked for.',
  },
  inScript: { nl: 'In het script', en: 'In the script' },
  subjects: { nl: 'Welke regels', en: 'Which rules' },
  leavesOut: { nl: 'Wat alleen `strict` laat zien', en: 'What only `strict` shows' },
  coverage: {
    nl: '**Verslagen over een script dat af is.** Ze zeggen wat er in het hele gesprek niet voorkomt. Zolang je schrijft, kan dat nog komen: dan leidt het af. Zet `strict` aan als je klaar bent en wilt zien of er iets mist.',
    en: '**Reports on a finished script.** They say what does not occur in the whole conversation. While you are writing it may still come: then it distracts. Switch to `strict` when you are done and want to see whether something is missing.',
  },
  unsure: {
    nl: '**Regels die erg streng zijn of vaak misslaan.** Ze wijzen soms iets nuttigs aan, en vaak ook iets wat goed is.',
    en: '**Rules that are very strict or often miss the point.** At times they show something useful, and often something that is fine.',
  },
  kept: {
    nl: 'Een verslag dat pas iets zegt als het gesprek al lang is, of dat goede en minder goede gesprekken duidelijk uit elkaar houdt, staat wel in `recommended`.',
    en: 'A report that only speaks once a conversation is long, or that clearly tells good conversations from poor ones, is in `recommended` all the same.',
  },
  single: {
    nl: 'Wil je er een aan- of uitzetten, noem die dan zelf:',
    en: 'To switch one of them on or off, name it yourself:',
  },
  table: { nl: 'Elke regel, per regelset', en: 'Every rule, by preset' },
  tableIntro: {
    nl: 'Bij `recommended` en `strict` staat hier wat ze tonen voor GIZ, of als er geen methode staat. Een streepje betekent: uit.',
    en: 'For `recommended` and `strict` you see what they show for GIZ, or where no method is named. A dash means: off.',
  },
} satisfies Record<string, Bilingual>;

const purposes: Readonly<Record<PresetName, Bilingual>> = {
  recommended: {
    nl: 'Om tijdens het schrijven aan te laten staan. Wat je ziet, is de moeite waard.',
    en: 'To leave on while you write. What it shows is worth looking at.',
  },
  strict: {
    nl: 'Om een script dat af is helemaal na te lopen. Alles wat bij de methode hoort, ook wat anders uit staat.',
    en: 'To go over a finished script. All that belongs to the method, also what is otherwise off.',
  },
  giz: {
    nl: 'Als `recommended`, en altijd voor GIZ: motiverend en oplossingsgericht samen.',
    en: 'Like `recommended`, and always for GIZ: motivational and solution-focused together.',
  },
  mi: {
    nl: 'Als `recommended`, en altijd voor motiverende gespreksvoering.',
    en: 'Like `recommended`, and always for motivational interviewing.',
  },
  sfw: {
    nl: 'Als `recommended`, en altijd voor oplossingsgericht werken.',
    en: 'Like `recommended`, and always for solution-focused work.',
  },
};

const methods = [
  { preset: 'giz', field: { nl: '`methode: GIZ`', en: '`method: GIZ`' } },
  { preset: 'mi', field: { nl: '`methode: MGV`', en: '`method: MI`' } },
  { preset: 'sfw', field: { nl: '`methode: OGW`', en: '`method: SFW`' } },
] as const;

const groups = Object.keys(groupNames) as Group[];
const example =
  '```jsonc\n{\n  "extends": "recommended",\n  "rules": { "no-closing-summary": "info" }\n}\n```';

export function rulesByPreset(language: Language): Page {
  const path = placeOf('presets', language);
  const links = new Links(path, language);
  const offByDefault = allRules.filter(isOffByDefault);
  return {
    path,
    text: page(
      `# ${texts.title[language]}`,
      texts.intro[language],
      table(
        [texts.preset[language], texts.purpose[language]],
        presetNames.map((preset) => [`\`${preset}\``, purposes[preset][language]]),
      ),
      `## ${texts.method[language]}`,
      texts.methodIntro[language],
      table(
        [texts.inScript[language], texts.preset[language], texts.subjects[language]],
        methods.map(({ preset, field }) => [
          field[language],
          `\`${preset}\``,
          groupsShownBy(preset)
            .map((group) => links.toGroup(group))
            .join(', '),
        ]),
      ),
      `## ${texts.leavesOut[language]}`,
      texts.coverage[language],
      links.toRules(offByDefault.filter((rule) => rule.coverage === true)),
      texts.unsure[language],
      links.toRules(offByDefault.filter((rule) => rule.coverage !== true)),
      texts.kept[language],
      texts.single[language],
      example,
      `## ${texts.table[language]}`,
      texts.tableIntro[language],
      ...groups.flatMap((group) => [
        `### ${groupNames[group][language]}`,
        table(
          [heads.rule[language], ...presetNames],
          allRules
            .filter((rule) => rule.group === group)
            .map((rule) => [
              links.toRule(rule),
              ...presetNames.map((preset) => shown(rule, preset, language)),
            ]),
        ),
      ]),
    ),
  };
}

/** The groups of which a preset shows more than the errors. */
function groupsShownBy(preset: PresetName): readonly Group[] {
  return groups.filter((group) =>
    allRules.some(
      (rule) =>
        rule.group === group && rule.severity !== 'error' && presetSeverity(rule, preset, 'giz') !== 'off',
    ),
  );
}

function shown(rule: Rule, preset: PresetName, language: Language): string {
  const severity = presetSeverity(rule, preset, 'giz');
  return severity === 'off' ? '–' : severityNames[severity][language];
}
