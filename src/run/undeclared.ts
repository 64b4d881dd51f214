import fs from 'node:fs';
import { dirname, join } from 'node:path';
import type { Stage } from '../project/stage.ts';
import { decodeName, fsPath } from '../workspace/file-name.ts';
import type { RunContext } from './run-context.ts';

type Seen = Pick<RunContext, 'projectRoot' | 'now' | 'isGitTracked' | 'isGitIgnored'>;

interface Span {
  readonly stage: Stage;
  /** Milliseconds since the epoch */
  readonly began: number;
  readonly ended: number;
}

interface Found {
  readonly path: string;
  /** Who ran when it was written and looks after its folder; at least one */
  readonly stages: readonly string[];
}

/**
 * Finds what commands left beside their outs and nobody declares: neither a stage's dep or out, nor tracked or ignored by
 * Git. DVC says nothing of such files; on another machine they are not there. Looked for when the run is over, in the working
 * folders of what ran and the folders of its outs, not below them: a look costs a listing of each.
 */
export class Undeclared {
  readonly #ctx: Seen;
  readonly #stages: readonly Stage[];
  #known: ReadonlySet<string> | undefined;
  readonly #spans: Span[] = [];

  /** `stages`: all that declare something, not only those that run. */
  constructor(ctx: Seen, stages: readonly Stage[]) {
    this.#ctx = ctx;
    this.#stages = stages;
  }

  /** Runs a stage's commands and remembers when that was. */
  async around<T>(stage: Stage, commands: () => Promise<T>): Promise<T> {
    const began = this.#ctx.now();
    try {
      return await commands();
    } finally {
      this.#spans.push({ stage, began, ended: this.#ctx.now() });
    }
  }

  /** A sentence for each group of files that appeared while the same stages ran. */
  async notes(): Promise<readonly string[]> {
    const found = this.#written();
    if (found.length === 0) return [];
    const paths = found.map(({ path }) => path);
    const [tracked, ignored] = await Promise.all([
      this.#ctx.isGitTracked(paths),
      this.#ctx.isGitIgnored?.(paths) ?? new Set<string>(),
    ]);
    const groups = new Map<string, string[]>();
    for (const { path, stages } of found) {
      if (tracked.has(path) || ignored.has(path)) continue;
      const who = counted(stages, 'or');
      groups.set(who, [...(groups.get(who) ?? []), path]);
    }
    return [...groups].map(([who, files]) => sentence(who, files));
  }

  #written(): readonly Found[] {
    const folders = new Map<string, Span[]>();
    for (const span of this.#spans) {
      for (const folder of foldersOf(span.stage)) {
        const spans = folders.get(folder);
        if (spans === undefined) folders.set(folder, [span]);
        else spans.push(span);
      }
    }
    return [...folders]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([folder, spans]) => this.#in(folder, spans));
  }

  #in(folder: string, spans: readonly Span[]): readonly Found[] {
    const names = this.#strangers(folder);
    if (names.length > mostStrangers) return [];
    return names.flatMap((name): readonly Found[] => {
      const path = folder === '' ? name : `${folder}/${name}`;
      const stats = fs.lstatSync(fsPath(join(this.#ctx.projectRoot, path)), { throwIfNoEntry: false });
      if (stats === undefined) return [];
      const at = stats.mtimeMs;
      const stages = spans
        .filter(({ began, ended }) => at >= began - tick && at <= ended + tick)
        .map(({ stage }) => stage.address);
      return stages.length === 0 ? [] : [{ path: stats.isDirectory() ? `${path}/` : path, stages }];
    });
  }

  /** Names in a folder that no stage declares and no tool is known to leave there. */
  #strangers(folder: string): readonly string[] {
    let names: readonly string[];
    try {
      names = fs.readdirSync(fsPath(join(this.#ctx.projectRoot, folder)), 'buffer').map(decodeName);
    } catch {
      // The folder is gone, or nobody may read it: then there is nothing to tell of it.
      return [];
    }
    this.#known ??= declaredPaths(this.#stages);
    const known = this.#known;
    const isDeclared = (name: string) => known.has(folder === '' ? name : `${folder}/${name}`);
    return names.filter((name) => !isUsual(name) && !isDeclared(name)).sort();
  }
}

/** In a folder with more than so many a listing would cost more than it tells. */
const mostStrangers = 5_000;

/** Kernels stamp files by their last clock tick, at most so many milliseconds ago. */
const tick = 10;

function isUsual(name: string): boolean {
  return (
    name.startsWith('.') ||
    name === '__pycache__' ||
    name === 'dvc.yaml' ||
    name === 'dvc.lock' ||
    name.endsWith('.dvc')
  );
}

/** Deps and outs, and every folder above them. */
function declaredPaths(stages: readonly Stage[]): ReadonlySet<string> {
  const declared = new Set<string>();
  for (const { deps, outs } of stages) {
    for (const { place } of [...deps, ...outs]) {
      if (place.kind !== 'inside') continue;
      for (let path = place.path; path !== '.' && !declared.has(path); path = dirname(path))
        declared.add(path);
    }
  }
  return declared;
}

/** The working folder, and where outs lie, unless that is inside another out. */
function foldersOf({ wdir, outs }: Stage): ReadonlySet<string> {
  const parents = outs.flatMap(({ place }) => (place.kind === 'inside' ? [dirname(place.path)] : []));
  return new Set([wdir, ...parents].map((folder) => (folder === '.' ? '' : folder)));
}

function sentence(who: string, files: readonly string[]): string {
  const it = files.length === 1 ? 'it' : 'them';
  return `${counted(files, 'and')} appeared while ${who} ran, and nothing declares ${it}: list ${it} under the stage's outs, or in .gitignore`;
}

/** `'a', 'b' and 3 more`: at most three by name. */
function counted(names: readonly string[], word: 'and' | 'or'): string {
  const quoted = names.map((name) => `'${name}'`);
  const shown = quoted.length > 3 ? [...quoted.slice(0, 3), `${quoted.length - 3} more`] : quoted;
  return shown.length === 1 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}`;
}
