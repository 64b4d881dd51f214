import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { fail, ok, type Result } from '../failure.ts';
import { folderOf, joinPath, relativePath as relativeTo } from '../project/place.ts';
import type { Output, PathDependency, Stage } from '../project/stage.ts';
import { removeAll } from '../run/remove.ts';
import { hashKeepingGeneration } from '../run/stage-inputs.ts';
import { isList, isMapping, type Key, type Mapping, type Value } from '../values/value.ts';
import { commitOutput } from '../workspace/commit.ts';
import { fsPath } from '../workspace/file-name.ts';
import { safePath } from '../workspace/safe-path.ts';
import { checkNewOutput, insidePath, overlaps } from './add-targets.ts';
import { relativePath } from './relative.ts';
import { removeFile } from './remove.ts';
import { dumpDvcFile, dvcFileContent, pathIn, verbFailures } from './stage-dump.ts';
import type { Verb } from './verb.ts';
import { workspaceHash } from './workspace-hash.ts';
import { type Writing, withWriting } from './write-session.ts';

/** `move`: tracked data and its `.dvc` file to another place (dvc: dvc/repo/move.py). */
export const move: Verb = {
  name: 'move',
  help: 'Rename or move tracked data together with its .dvc file',
  args: '<src> <dst>',
  options: [],
  exit: { style: 'dvc', failure: 1 },
  async run({ args, options }, host, terminal) {
    const [from = '', to = ''] = args;
    const done = await withWriting(host, { what: `move ${from} ${to}`, scmContext: true }, (writing) =>
      moveData(writing, from, to),
    );
    if (!done.ok) return verbFailures(done.failures, `failed to move '${from}' -> '${to}' - `);
    if (options.quiet !== true) terminal.out(done.value.hint);
    return 0;
  },
};

/** Where data is and where it goes; `file` is the `.dvc` file afterwards. */
interface Move {
  readonly stage: Stage;
  readonly output: Output;
  readonly from: string;
  readonly to: string;
  readonly file: string;
}

async function moveData(writing: Writing, src: string, dst: string): Promise<Result<undefined>> {
  const plan = await planMove(writing, src, dst);
  if (!plan.ok) return plan;
  const { stage, from, to, file } = plan.value;
  const moved = moveFiles(writing, from, to);
  if (!moved.ok) return moved;
  const unignored = await writing.files.unignore(from);
  if (!unignored.ok) return unignored;
  const kept = await keepMoved(writing, plan.value, moved.value);
  if (!kept.ok) return kept;
  const content = movedContent(plan.value, writing.session.projectRoot);
  const dumped = dumpDvcFile(writing, file, content);
  if (!dumped.ok || file === stage.file) return dumped;
  return removeFile(writing, stage.file);
}

async function planMove(writing: Writing, src: string, dst: string): Promise<Result<Move>> {
  const { project, session } = writing;
  if (project.graphFailures.length > 0) return { ok: false, failures: project.graphFailures };
  const from = insidePath(writing, src);
  if (!from.ok) return from;
  const made = project.graph.producerOf(from.value);
  if (made === undefined) {
    return refuse(`Unable to find DVC file with output '${relativePath(from.value, session.cwd)}'`);
  }
  const { stage, output } = made;
  const shown = relativePath(stage.file, session.cwd);
  if (stage.cmd !== undefined) return refuse(notDataSource(stage.name === undefined ? shown : stage.address));
  const isFolder =
    statSync(resolve(session.host.cwd, dst), { throwIfNoEntry: false })?.isDirectory() === true;
  const to = insidePath(writing, isFolder ? join(dst, posix.basename(from.value)) : dst);
  if (!to.ok) return to;
  const isNamedAfterData = posix.basename(stage.file).replace(/\.[^.]*$/, '') === posix.basename(from.value);
  const file = isNamedAfterData ? `${to.value}.dvc` : stage.file;
  const plan: Move = { stage, output, from: from.value, to: to.value, file };
  const problem = await checkPlan(writing, plan);
  return problem.ok ? ok(plan) : problem;
}

async function checkPlan(writing: Writing, { stage, from, to, file }: Move): Promise<Result<undefined>> {
  const { session, project } = writing;
  const folder = folderOf(to);
  if (folder !== '' && !existsSync(fsPath(join(session.projectRoot, folder)))) {
    return refuse(`stage working dir '${join(session.projectRoot, folder)}' does not exist`);
  }
  const ready = await checkNewOutput(writing, to);
  if (!ready.ok) return ready;
  if (to === from || (file !== stage.file && existsSync(fsPath(join(session.projectRoot, file))))) {
    return refuse(`'${relativePath(file, session.cwd)}' already exists`);
  }
  const above = project.graph.producerAbove(to);
  if (above !== undefined && above.stage !== stage) {
    return refuse(
      `output '${relativePath(to, session.cwd)}' is already specified in stage: '${above.stage.address}'.`,
    );
  }
  if (to.startsWith(`${from}/`)) return refuse(`cannot move '${from}' into itself`);
  const clashes = overlaps(writing, [to], new Set([stage.file]));
  return clashes.length > 0 ? { ok: false, failures: clashes } : ok(undefined);
}

function notDataSource(path: string): string {
  return `move is not permitted for stages that are not data sources. You need to either move '${path}' to a new location and edit it by hand, or remove '${path}' and create a new one at the desired location.`;
}

/** Renames the data; false if there is none. */
function moveFiles({ session }: Writing, from: string, to: string): Result<boolean> {
  const [source, target] = [safePath(session.projectRoot, from), safePath(session.projectRoot, to)];
  if (!source.ok) return source;
  if (!target.ok) return target;
  if (!existsSync(fsPath(source.value))) {
    session.host.emit({ kind: 'warning', failure: { reason: 'data', message: `'${source.value}' missing` } });
    return ok(false);
  }
  const cleared = removeAll(target.value);
  if (!cleared.ok) return cleared;
  mkdirSync(fsPath(folderOf(target.value) || '/'), { recursive: true });
  renameSync(fsPath(source.value), fsPath(target.value));
  return ok(true);
}

/** Keeps what was moved; the `.dvc` file goes on recording what it recorded before, as in DVC. */
async function keepMoved(
  writing: Writing,
  { stage, output, to }: Move,
  isThere: boolean,
): Promise<Result<void>> {
  const { session, project } = writing;
  if (!output.cache) return ok(undefined);
  const ignored = await writing.files.ignore(to);
  if (!ignored.ok || !isThere) return ignored;
  const hash = workspaceHash(session, project, await session.ignore());
  const locked = pathIn(stage.lock?.outs, output.path);
  const hashed = await hashKeepingGeneration({ kind: 'inside', path: to }, locked, { hash });
  if (!hashed.ok || hashed.value === undefined) return hashed.ok ? ok(undefined) : hashed;
  const { projectRoot, cache, config, host } = session;
  return commitOutput({
    projectRoot,
    path: to,
    hashed: hashed.value,
    cache,
    linkTypes: config.cacheTypes,
    signal: host.signal,
  });
}

/** The old content with the new path; relative sources of imports are followed from the new place. */
function movedContent({ stage, output, to, file }: Move, root: string): Mapping {
  const wdir = file === stage.file ? stage.wdir : folderOf(file);
  const path = relativeTo(to, wdir);
  const deps = stage.deps.map((dep) => movedDep(dep as PathDependency, wdir, root));
  const edit = (key: 'deps' | 'outs', paths: readonly string[]): [Key, Value][] => {
    const entries = stage.dvcFile?.get(key);
    if (!isList(entries)) return [];
    const mappings = entries.filter(isMapping);
    return [[key, mappings.map((entry, i) => new Map([...entry, ['path', paths[i] ?? '']]))]];
  };
  const outs = stage.outs.map((out) => (out === output ? path : out.path));
  const value = [...(stage.dvcFile ?? [])].filter(
    ([key]) => key !== 'deps' && key !== 'outs' && (key !== 'wdir' || file === stage.file),
  );
  const dvcFile = new Map<Key, Value>([...value, ...edit('deps', deps), ...edit('outs', outs)]);
  return dvcFileContent(
    {
      address: file,
      file,
      deps: deps.map((dep) => ({ path: dep })),
      outs: outs.map((out) => ({ path: out })),
      dvcFile,
    },
    {
      deps: (stage.lock?.deps ?? []).map((dep, i) => ({ ...dep, path: deps[i] ?? dep.path })),
      outs: (stage.lock?.outs ?? []).map((out) => (out.path === output.path ? { ...out, path } : out)),
    },
  );
}

function movedDep({ path, place, source }: PathDependency, wdir: string, root: string): string {
  if (source !== undefined || place.kind === 'url' || path.startsWith('/')) return path;
  if (place.kind === 'inside') return relativeTo(joinPath('', place.path), wdir);
  return posix.relative(posix.join(root, wdir), place.path);
}

function refuse(message: string): Result<never> {
  return fail({ reason: 'project', message });
}
