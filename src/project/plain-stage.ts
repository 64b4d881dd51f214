import type { SourceDocument } from '../values/document.ts';
import { isMapping, type Key, type Mapping, type Value } from '../values/value.ts';
import { plainWords } from '../values/yaml/block-line.ts';
import { simpleScalar, simpleText } from '../values/yaml/block-scalar.ts';
import type { PlainLines } from '../values/yaml/plain-lines.ts';
import type { DvcYamlOptions } from './dvc-yaml.ts';
import { located, locatedStage } from './located.ts';
import { folderOf } from './place.ts';
import type { Dependency, Output, Place, Stage } from './stage.ts';
import { isDvcFile } from './stage-reading.ts';
import { defaultParamsFile } from './template/vars.ts';

const stageLine = / {2}([A-Za-z_][\w./-]*):\n/y;
const cmdLine = new RegExp(`    cmd: (${plainWords})\n`, 'y');
const listLine = / {4}(deps|params|outs|metrics|plots):\n/y;
const itemLine = new RegExp(`( {4}| {6})- (${plainWords})(:)?\n`, 'y');
const flagLine = /( {8}| {10})(cache|persist|push): (true|false)\n/y;
/** What may follow a stage: another one, or what is no stage any more. */
const boundary = / {2}[A-Za-z_]|[A-Za-z_]/y;
/** Paths that are not yet as normalised ones are, or that mean something else on Windows. */
const unclean = /(?:^|\/)\.{0,2}(?:\/|$)|\\/;

/** The name of the stage that begins here, and on to its definition; undefined if none does. Throws `NotSimple` for names that are no text. */
export function stageName(lines: PlainLines): string | undefined {
  const name = lines.take(stageLine)?.[1];
  return name === undefined ? undefined : simpleText(name);
}

/** Where a thing of a stage stands in the document: its list and its place in that. */
type Item = readonly [list: string, index: number];

interface PlainItem {
  readonly text: string;
  readonly flags: ReadonlyMap<string, boolean> | undefined;
}

/** Reads stages as DVC writes them: one command on one line, paths inside the project, flags of outputs, keys of `params.yaml`. */
export class PlainStages {
  private readonly lines: PlainLines;
  private readonly document: SourceDocument;
  private readonly options: DvcYamlOptions;
  private readonly wdir: string;
  private readonly prefix: string;

  constructor(lines: PlainLines, document: SourceDocument, options: DvcYamlOptions) {
    this.lines = lines;
    this.document = document;
    this.options = options;
    this.wdir = folderOf(document.file);
    this.prefix = this.wdir === '' ? '' : `${this.wdir}/`;
  }

  /** The stage whose definition begins here; undefined for all others, and then what was read has to be read again. */
  read(name: string): Stage | undefined {
    let cmd: string | undefined;
    const lists = new Map<string, readonly PlainItem[]>();
    for (; !this.isBoundary(); this.lines.skipGap()) {
      const command = this.lines.take(cmdLine)?.[1];
      if (command !== undefined) {
        if (cmd !== undefined || typeof simpleScalar(command) !== 'string') return undefined;
        cmd = command;
        continue;
      }
      const list = this.lines.take(listLine)?.[1];
      const items = list === undefined || lists.has(list) ? undefined : this.items();
      if (list === undefined || items === undefined) return undefined;
      lists.set(list, items);
    }
    return cmd === undefined ? undefined : this.stage(name, cmd, lists);
  }

  private isBoundary(): boolean {
    boundary.lastIndex = this.lines.at;
    return this.lines.isAtEnd || boundary.test(this.lines.text);
  }

  private items(): PlainItem[] | undefined {
    const { lines } = this;
    const items: PlainItem[] = [];
    let dash: string | undefined;
    lines.skipGap();
    for (let line = lines.take(itemLine); line !== undefined; line = lines.take(itemLine)) {
      const [, indent = '', text = '', colon] = line;
      dash ??= indent;
      if (indent !== dash || typeof simpleScalar(text) !== 'string') return undefined;
      const flags = colon === undefined ? undefined : this.flags(`${indent}    `);
      if (colon !== undefined && flags === undefined) return undefined;
      items.push({ text, flags });
      lines.skipGap();
    }
    return items.length === 0 ? undefined : items;
  }

  private flags(indent: string): ReadonlyMap<string, boolean> | undefined {
    const flags = new Map<string, boolean>();
    for (let line = this.lines.take(flagLine); line !== undefined; line = this.lines.take(flagLine)) {
      const [, blanks, flag = '', value] = line;
      if (blanks !== indent || flags.has(flag)) return undefined;
      flags.set(flag, value === 'true');
    }
    return flags.size === 0 ? undefined : flags;
  }

  private stage(
    name: string,
    cmd: string,
    lists: ReadonlyMap<string, readonly PlainItem[]>,
  ): Stage | undefined {
    const { document, options, wdir } = this;
    const deps: Dependency[] = [];
    const outs: Output[] = [];
    for (const [index, { text, flags }] of (lists.get('deps') ?? []).entries()) {
      const place = this.place(text);
      if (place === undefined || flags !== undefined) return undefined;
      deps.push(this.located({ kind: 'path', path: text, place } as const, name, ['deps', index]));
    }
    const params = lists.get('params');
    if (params !== undefined) {
      const place = this.place(defaultParamsFile);
      if (place === undefined || params.some(({ flags }) => flags !== undefined)) return undefined;
      const keys = params.map(({ text }) => text);
      deps.push(
        this.located({ kind: 'params', path: defaultParamsFile, place, keys } as const, name, ['params', 0]),
      );
    }
    for (const [list, role] of roles)
      if (!this.addOuts(outs, name, role, lists.get(list), list)) return undefined;
    const { file } = document;
    const stage = {
      address: file === 'dvc.yaml' ? name : `${file}:${name}`,
      name,
      file,
      cmd,
      wdir,
      deps,
      outs,
      frozen: false,
      alwaysChanged: deps.length === 0 && outs.length === 0,
      lock: options.lock.get(name),
    };
    return locatedStage(
      stage,
      () => document.locate(['stages', name]),
      () => definitionOf(document, name),
    );
  }

  private addOuts(
    outs: Output[],
    name: string,
    role: Output['role'],
    items: readonly PlainItem[] | undefined,
    list: string,
  ): boolean {
    if (items === undefined) return true;
    const isTwice = items.length > 1 && new Set(items.map(({ text }) => text)).size < items.length;
    if (isTwice) return false;
    for (const [index, { text, flags }] of items.entries()) {
      const place = this.place(text);
      if (place === undefined || this.options.ignore.ignores(place.path, false)) return false;
      const out = {
        path: text,
        place,
        role,
        cache: flags?.get('cache') !== false,
        persist: flags?.get('persist') === true,
        push: flags?.get('push') !== false,
      };
      outs.push(this.located(out, name, [list, index]));
    }
    return true;
  }

  private located<T extends object>(fields: T, name: string, [list, index]: Item) {
    const { document } = this;
    return located(fields, () => document.locate(['stages', name, list, index]));
  }

  /** Undefined for paths that need a closer look. */
  private place(text: string): Extract<Place, { kind: 'inside' }> | undefined {
    if (unclean.test(text) || isDvcFile(text)) return undefined;
    return { kind: 'inside', path: `${this.prefix}${text}` };
  }
}

const roles = [
  ['outs', 'output'],
  ['metrics', 'metric'],
  ['plots', 'plot'],
] as const;

function definitionOf({ value }: SourceDocument, name: string): Mapping {
  const stages = isMapping(value) ? (value as ReadonlyMap<Key, Value>).get('stages') : undefined;
  return (isMapping(stages) ? stages.get(name) : undefined) as Mapping;
}
