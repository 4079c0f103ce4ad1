import { LineIndex } from '../lint/lines.ts';
import { resolveAddress, sameAddress } from '../reading/address.ts';
import type { Match } from '../text/glob.ts';
import { folderOf, parentOf, pathFrom } from './addresses.ts';
import { type Configuration, configurationName, type Fault, type RuleSettings } from './configuration.ts';
import { faults } from './faults.ts';
import { matcher } from './globs.ts';
import { type ParsedConfiguration, parseConfiguration } from './parse.ts';
import type { PresetName } from './presets.ts';
import { type RuleSetting, type Settings, usualSettings } from './settings.ts';

/** The files that configurations are read from. */
export interface Files {
  /** The text of a file; undefined where there is none. */
  readText(uri: string): string | undefined;
}

export interface LocatedFault extends Fault {
  /** The configuration that it stands in. */
  readonly uri: string;
}

/** What holds for one file. */
export interface FileSettings {
  readonly settings: Settings;
  /** Whether the configuration wants this file left alone. */
  readonly ignored: boolean;
  /** The configuration nearest to the file. */
  readonly configuration?: string;
  /** What could not be understood in it and in what it builds on. */
  readonly faults: readonly LocatedFault[];
}

/** Presets and rules that hold for some files or for all: a later layer wins over an earlier one. */
interface Layer {
  readonly presets: readonly PresetName[];
  readonly rules: RuleSettings;
  readonly holdsFor: Match;
}

/** A configuration with all that it builds on. */
interface Chain {
  readonly layers: readonly Layer[];
  readonly ignores: Match;
  readonly faults: readonly LocatedFault[];
  /** Settings already made, by which of the layers they are made of. */
  readonly made: Map<string, Settings>;
}

const unconfigured: FileSettings = { settings: usualSettings, ignored: false, faults: [] };

/**
 * Finds the settings of files: those of the nearest `samenspraak.json` upward, with what it builds on, or those of
 * one given configuration for all. What it read it remembers; make a new one when a configuration has changed.
 */
export class Configurations {
  private readonly files: Files;
  private readonly given: string | undefined;
  private readonly nearestTo = new Map<string, string | undefined>();
  private readonly texts = new Map<string, string | undefined>();
  private readonly chains = new Map<string, Chain>();

  constructor(files: Files, given?: string) {
    this.files = files;
    this.given = given && sameAddress(given);
  }

  settingsFor(address: string): FileSettings {
    const uri = sameAddress(address);
    const configuration = this.given ?? this.nearest(folderOf(uri));
    if (configuration === undefined) return unconfigured;
    const chain = this.chainOf(configuration);
    return {
      settings: settingsIn(chain, uri),
      ignored: chain.ignores(uri),
      configuration,
      faults: chain.faults,
    };
  }

  private nearest(folder: string | undefined): string | undefined {
    if (folder === undefined) return undefined;
    if (!this.nearestTo.has(folder)) {
      const here = folder + configurationName;
      const found = this.textOf(here) === undefined ? this.nearest(parentOf(folder)) : here;
      this.nearestTo.set(folder, found);
    }
    return this.nearestTo.get(folder);
  }

  private textOf(uri: string): string | undefined {
    if (!this.texts.has(uri)) this.texts.set(uri, this.files.readText(uri));
    return this.texts.get(uri);
  }

  private chainOf(uri: string): Chain {
    let chain = this.chains.get(uri);
    if (chain === undefined) {
      chain = new ChainBuilder((each) => this.textOf(each)).build(uri);
      this.chains.set(uri, chain);
    }
    return chain;
  }
}

/** Lays a configuration on top of those that it builds on. Each takes part once, at its first place. */
class ChainBuilder {
  private readonly textOf: (uri: string) => string | undefined;
  private readonly layers: Layer[] = [];
  private readonly ignores: Match[] = [];
  private readonly faults: LocatedFault[] = [];
  private readonly done = new Set<string>();

  constructor(textOf: (uri: string) => string | undefined) {
    this.textOf = textOf;
  }

  build(uri: string): Chain {
    this.add(uri, this.textOf(uri) ?? '', new Set());
    return { layers: this.layers, ignores: anyOf(this.ignores), faults: this.faults, made: new Map() };
  }

  private add(uri: string, text: string, above: ReadonlySet<string>): void {
    const parsed = parseConfiguration(text);
    this.faults.push(...parsed.faults.map((fault) => ({ ...fault, uri })));
    this.addBases(uri, text, parsed, new Set(above).add(uri));
    this.addLayers(uri, parsed.configuration);
    this.done.add(uri);
  }

  private addBases(
    uri: string,
    text: string,
    { configuration }: ParsedConfiguration,
    above: ReadonlySet<string>,
  ): void {
    for (const { path, at } of configuration.bases) {
      const target = resolveAddress(uri, path);
      if (this.done.has(target)) continue;
      const targetText = above.has(target) ? undefined : this.textOf(target);
      if (targetText !== undefined) {
        this.add(target, targetText, above);
        continue;
      }
      const message = above.has(target) ? faults.circularBase(path) : faults.missingBase(path);
      this.faults.push({ message, at, place: new LineIndex(text).placeOf(at.start), uri });
    }
  }

  private addLayers(uri: string, { presets, rules, overrides, ignore }: Configuration): void {
    const folder = folderOf(uri) ?? '';
    this.layers.push({ presets, rules, holdsFor: () => true });
    for (const override of overrides)
      this.layers.push({ ...override, holdsFor: seenFrom(folder, override.files) });
    if (ignore.length > 0) this.ignores.push(seenFrom(folder, ignore));
  }
}

function seenFrom(folder: string, patterns: readonly string[]): Match {
  const match = matcher(patterns);
  return (uri) => match(pathFrom(folder, uri));
}

function anyOf(matches: readonly Match[]): Match {
  return (uri) => matches.some((match) => match(uri));
}

/** The settings that the layers for this file come to. Files with the same layers share them. */
function settingsIn({ layers, made }: Chain, uri: string): Settings {
  const holding = layers.filter((layer) => layer.holdsFor(uri));
  const key = holding.map((layer) => layers.indexOf(layer)).join();
  let settings = made.get(key);
  if (settings === undefined) {
    settings = stack(holding);
    made.set(key, settings);
  }
  return settings;
}

function stack(layers: readonly Layer[]): Settings {
  const presets = layers.findLast((layer) => layer.presets.length > 0)?.presets ?? usualSettings.presets;
  const rules = new Map<string, RuleSetting>();
  for (const layer of layers)
    for (const [id, setting] of layer.rules) rules.set(id, onTop(rules.get(id), setting));
  return { presets, rules };
}

/** A setting on top of an earlier one, which holds for what the later one leaves open. */
function onTop(earlier: RuleSetting | undefined, later: RuleSetting): RuleSetting {
  const options = { ...earlier?.options, ...later.options };
  return { ...earlier, ...later, ...(Object.keys(options).length > 0 && { options }) };
}
