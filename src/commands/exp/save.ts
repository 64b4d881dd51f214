import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join, posix, relative, resolve, sep } from 'node:path';
import { type Failure, fail, ok, type Result } from '../../failure.ts';
import { pyJson } from '../../values/json.ts';
import { prepareTmpFolder } from '../../workspace/tmp-folder.ts';
import { commitEach } from '../commit.ts';
import { harmless } from '../harmless.ts';
import { projectFolder } from '../relative.ts';
import { type Session, withSession } from '../session.ts';
import { verbFailures } from '../stage-dump.ts';
import type { Verb, Words } from '../verb.ts';
import { WrittenFiles } from '../write-session.ts';
import { autoPush } from './auto-push.ts';
import { type Experiments, openExperiments } from './experiments.ts';
import { freeName, resultFiles, resultHash } from './keep.ts';
import { checkName, nameTaken } from './names.ts';

/** `exp save`: the workspace as it is becomes an experiment, nothing is run (dvc: dvc/repo/experiments/save.py). */
export const expSave: Verb = {
  name: 'exp save',
  help: 'Keep the workspace as it is as an experiment; nothing is run',
  args: '[targets...]',
  options: [
    { flags: '-R, --recursive', help: 'everything below the given folders' },
    { flags: '-f, --force', help: 'replace an experiment of the same name' },
    { flags: '--json', help: 'print the commit as a JSON object' },
    { flags: '-n, --name <name>', help: 'what to call it (exp- and a hash)' },
    { flags: '-I, --include-untracked <path>', help: 'also this, which Git does not track', repeat: true },
    { flags: '-m, --message <text>', help: 'message of its commit' },
  ],
  exit: { style: 'dvc', failure: 1 },
  async run(words, host, terminal) {
    const saved = await withSession(host, (session) => save(session, words), { writes: 'exp save' });
    if (!saved.ok) return verbFailures(saved.failures, 'failed to save experiment - ');
    const { name, sha, left } = saved.value;
    if (left.length > 0) terminal.err(leftOut(left));
    if (words.options.json === true) terminal.out(`${pyJson(new Map([['ref', sha]]))}\n`);
    else if (words.options.quiet !== true) terminal.out(`Experiment has been saved as: ${name}\n`);
    return 0;
  },
};

interface Saved {
  readonly name: string;
  readonly sha: string;
  /** Untracked files that are in no commit now */
  readonly left: readonly string[];
}

async function save(session: Session, words: Words): Promise<Result<Saved>> {
  const opened = await openExperiments(session);
  if (!opened.ok) return opened;
  const { git, baseline, history } = opened.value;
  const asked = words.options.name ? String(words.options.name) : undefined;
  const free = await checkFree(opened.value, asked, words.options.force === true);
  if (!free.ok) return free;
  if (await git.hasConflicts()) return fail(conflicts);
  const included = includedPaths(session, opened.value, words);
  if (!included.ok) return included;
  const recorded = await record(session, words);
  if (!recorded.ok) return recorded;
  const { hash, files } = recorded.value;
  const message = String(words.options.message || `dvc: commit experiment ${hash}`);
  const sha = await commitBeside(session, opened.value, message, [...files, ...included.value]);
  const own = createHash('sha256')
    .update(`${hash}\0${await git.treeOf(sha)}`)
    .digest('hex');
  const name = asked ?? (await freeName(git, { hash: own, sha, baseline }));
  const before = (await git.list()).find((each) => each.baseline === baseline && each.name === name);
  await git.change([{ ref: { baseline, name }, from: before?.sha, to: sha }]);
  await autoPush(session, [{ baseline, name }]);
  const held = new Set([...files, ...included.value]);
  const left = (await history.untracked()).filter((path) => !isHeld(path, held));
  return ok({ name, sha, left });
}

async function checkFree(
  { git, baseline }: Experiments,
  name: string | undefined,
  isForced: boolean,
): Promise<Result<undefined>> {
  if (name === undefined) return ok(undefined);
  const checked = await checkName(git, name);
  if (!checked.ok) return checked;
  const isTaken = (await git.list()).some((each) => each.baseline === baseline && each.name === name);
  return isTaken && !isForced ? fail(nameTaken(name, 'save')) : ok(undefined);
}

/** Paths of `-I` from the top of the repository. One where nothing is, which DVC passes over in silence, is told. */
function includedPaths(
  { host }: Session,
  { gitRoot }: Experiments,
  { options }: Words,
): Result<readonly string[]> {
  const typed = Array.isArray(options.includeUntracked) ? options.includeUntracked.map(String) : [];
  const paths: string[] = [];
  const failures: Failure[] = [];
  for (const word of typed) {
    const path = relative(gitRoot, resolve(host.cwd, word)).split(sep).join('/');
    const shown = harmless(word.slice(0, 200));
    const isInside = path !== '' && !/^\.\.(\/|$)|^\/|^\.git(\/|$)/i.test(path);
    if (!isInside) {
      failures.push({
        reason: 'usage',
        message: `'${shown}' cannot be part of an experiment`,
        hint: 'name files and folders inside the repository',
      });
    } else if (existsSync(join(gitRoot, path))) paths.push(path);
    else
      host.emit({
        kind: 'warning',
        failure: { reason: 'output', message: `there is no '${shown}' to include` },
      });
  }
  return failures.length > 0 ? { ok: false, failures } : ok(paths);
}

/** Records the workspace as `commit -f` does; gives what names the result, and the files that Git has to hold of it. */
async function record(
  session: Session,
  { args, options }: Words,
): Promise<Result<{ readonly hash: string; readonly files: readonly string[] }>> {
  const project = await session.project();
  if (!project.ok) return project;
  const writing = { session, project: project.value, files: new WrittenFiles(session) };
  const how = { force: true, relink: false, recursive: options.recursive === true };
  const done = await commitEach(writing, { args, options: how });
  if (!done.ok) return done;
  const after = await session.reload();
  if (!after.ok) return after;
  const folder = projectFolder(session);
  const files = resultFiles(after.value)
    .filter((path) => existsSync(join(session.projectRoot, path)))
    .map((path) => posix.join(folder, path));
  return ok({ hash: resultHash(after.value), files });
}

async function commitBeside(
  { projectRoot }: Session,
  { git, baseline }: Experiments,
  message: string,
  others: readonly string[],
): Promise<string> {
  const folder = join(projectRoot, '.dvc', 'tmp', 'exps');
  prepareTmpFolder(folder);
  // Named as copies are, so that what a crash leaves is swept with them.
  const index = join(folder, `.lockstep-${process.pid}-index`);
  try {
    return await git.commitBeside(index, baseline, message, others);
  } finally {
    rmSync(index, { force: true });
    rmSync(`${index}.lock`, { force: true });
  }
}

function isHeld(path: string, held: ReadonlySet<string>): boolean {
  return [...held].some((each) => path === each || path.startsWith(`${each}/`));
}

function leftOut(paths: readonly string[]): string {
  return `WARNING: The following untracked files were present in the workspace before saving but will not be included in the experiment commit:\n\t${paths.map(harmless).join(', ')}\n`;
}

const conflicts: Failure = {
  reason: 'git',
  message: 'a merge is going on whose conflicts are still open',
  hint: 'end the merge, then save',
};
