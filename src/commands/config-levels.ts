import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeFileAtomic } from '../atomic-write.ts';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import { readConfig } from '../project/config/dvc-config.ts';
import { configFiles } from '../project/config/sources.ts';
import { type ConfigTree, isSection, readConfigTree } from '../project/config/tree.ts';
import { configText, isPathOption, savedPath } from '../project/config/write.ts';
import type { Config } from '../project/project.ts';
import { readRegularFile } from '../workspace/read-regular.ts';
import { findRoots } from '../workspace/root.ts';
import type { Host } from './context.ts';
import type { VerbOption, Words } from './verb.ts';

/** Which config file: by where it holds, weakest first. */
export type Level = 'system' | 'global' | 'repo' | 'local';

/** `--global`, `--system`, `--project`, `--local`. */
export const levelOptions: readonly VerbOption[] = [
  { flags: '--global', help: "the user's config" },
  { flags: '--system', help: "the machine's config" },
  { flags: '--project', help: 'the project config (.dvc/config)' },
  { flags: '--local', help: 'the local config (.dvc/config.local)' },
];

/** The level that was asked for. */
export function levelOf({ options }: Words): Level | undefined {
  if (options.global === true) return 'global';
  if (options.system === true) return 'system';
  if (options.project === true) return 'repo';
  return options.local === true ? 'local' : undefined;
}

/** A failure with DVC's exit code for configuration. */
export function configFailure(message: string, hint?: string): Failure {
  return {
    reason: 'config',
    message: `config file error: ${message}`,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** The config files of a project, or outside one those of user and machine, each to be read or rewritten by itself. */
export class ConfigLevels {
  /** Absolute; undefined outside a project */
  readonly projectRoot: string | undefined;
  readonly files: ReadonlyMap<Level, string>;
  private readonly cwd: string;

  constructor(host: Host) {
    const roots = findRoots(host.cwd);
    this.projectRoot = roots.ok ? roots.value.projectRoot : undefined;
    this.cwd = host.cwd;
    const places = { env: host.env, platform: process.platform, projectRoot: this.projectRoot ?? host.cwd };
    const isThere = ([level]: readonly [Level, string]) =>
      this.projectRoot !== undefined || level === 'system' || level === 'global';
    this.files = new Map(configFiles(places).filter(isThere));
  }

  /** One file, its relative paths made absolute; empty if it is not there. */
  read(level: Level): Result<ConfigTree> {
    return this.parse(level, false);
  }

  /**
   * Changes one file and writes it as DVC does, if the whole configuration is still valid then. `repo` if no level is
   * named. Fails outside a project for the levels of one, on what `change` refuses, and on an option that DVC does not know.
   */
  edit(asked: Level | undefined, change: (tree: ConfigTree) => Failure | undefined): Result<null> {
    const level = asked ?? 'repo';
    const file = this.files.get(level);
    if (file === undefined) return fail(configFailure('Not inside a DVC repo'));
    const tree = this.parse(level, true);
    if (!tree.ok) return tree;
    for (const name of sections) if (!tree.value.has(name)) tree.value.set(name, new Map());
    const refused = change(tree.value);
    if (refused !== undefined) return fail(refused);
    const text = configText(tree.value, dirname(file));
    if (!text.ok) return text;
    const valid = this.validate(level, text.value);
    if (!valid.ok) return valid;
    mkdirSync(dirname(file), { recursive: true });
    writeFileAtomic(file, text.value);
    return ok(null);
  }

  /** Sets an option; a path is taken as seen from where the user stands. */
  set(section: ConfigTree, group: string, key: string, file: Level | undefined, value: string): void {
    const folder = dirname(this.files.get(file ?? 'repo') ?? this.cwd);
    const saved = isPathOption(group, key) ? savedPath(value, this.cwd, folder) : value;
    section.set(key, { value: saved, location: { file: '' } });
  }

  private parse(level: Level, keepPaths: boolean): Result<ConfigTree> {
    const file = this.files.get(level);
    if (file === undefined) return fail(configFailure('Not inside a DVC repo'));
    const text = readText(file);
    return text === undefined ? ok(new Map()) : readConfigTree({ file, shown: file, text, keepPaths });
  }

  /** The levels up to this one, with its new text: what reading only warns of is not written, unless it stood there before. */
  private validate(level: Level, text: string): Result<unknown> {
    const read = this.readUpTo(level, text);
    if (!read.ok) return read;
    const known = this.readUpTo(level, undefined);
    const before = new Set(known.ok ? known.value.warnings.map(({ message }) => message) : []);
    // A remote that leads to one that is not there yet may be written, as in DVC.
    const added = read.value.warnings.filter(
      ({ message }) => message.startsWith('config file error') && !before.has(message),
    );
    return added.length > 0 ? fail(...added) : ok(null);
  }

  /** The levels up to this one; `text` stands for what this one's file says. */
  private readUpTo(level: Level, text: string | undefined): Result<Config> {
    const sources = [...this.files].flatMap(([each, file]) => {
      const content = each === level ? (text ?? readText(file)) : readText(file);
      return content === undefined ? [] : [{ level: each, file, text: content }];
    });
    const upTo = sources.slice(0, sources.findIndex((source) => source.level === level) + 1);
    return readConfig(upTo, { projectRoot: this.projectRoot ?? this.cwd });
  }
}

/** DVC's sections in the order in which it adds those that a file lacks. */
const sections = 'core cache remote state index machine feature plots exp parsing hydra studio db'.split(' ');

/** A section inside another; made if it is missing. */
export function sectionAt(tree: ConfigTree, name: string): ConfigTree {
  const found = tree.get(name);
  if (isSection(found)) return found;
  const made: ConfigTree = new Map();
  tree.set(name, made);
  return made;
}

function readText(file: string): string | undefined {
  try {
    return readRegularFile(file).toString('utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
