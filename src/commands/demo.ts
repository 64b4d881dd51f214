import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, copyFile, mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import { toMarkdown } from '../report/markdown/markdown.ts';
import { planText } from '../report/terminal.ts';
import { runJob } from './ci.ts';
import type { Environment, Host, JobRequest } from './context.ts';

/** Where the demo writes, and how wide and colourful that place is. */
export interface DemoHost extends Host {
  readonly columns?: number;
  readonly colour?: boolean;
  stdout(text: string): void;
}

/**
 * `demo`: the main job on the example that ships with Lockstep. Copies it to a new folder (`keep`, which must be empty or
 * not exist yet, else a temporary one), commits its base and its change, and there plans, runs, pushes to the copied
 * remote, and prints the comment that a pull request would get. Nothing outside that folder is touched, and no network.
 * Gives the job's exit code; 2, with the reason printed, if the example could not be set up.
 */
export async function demo(request: { readonly keep?: string }, host: DemoHost): Promise<number> {
  const example = await setUp(request.keep, host);
  if (!example.ok) {
    for (const { message, hint } of example.failures)
      host.stdout(`${message}\n${hint === undefined ? '' : `  ${hint}\n`}`);
    return 2;
  }
  const { folder, base, change } = example.value;
  const project = join(folder, 'project');
  const inside: Host = { ...host, cwd: project, env: cleanEnvironment(host.env) };
  host.stdout(
    `A DVC project, in two commits and without its data:\n\n  main          ${base}  ${baseMessage}\n`,
  );
  host.stdout(`  train-longer  ${change}  ${changeMessage}\n`);

  host.stdout(heading('The plan: what is stale, and why'));
  const planned = await runJob({ ...job, verb: 'plan' }, inside);
  const style = { columns: host.columns ?? 100, colour: host.colour ?? false };
  if (planned.plan !== undefined) host.stdout(planText(planned.plan, style));

  host.stdout(heading('The run'));
  const done = await runJob({ ...job, verb: 'repro' }, inside);

  const comment = toMarkdown(done.report);
  const commentFile = join(folder, 'comment.md');
  await writeFile(commentFile, comment);
  host.stdout(heading('The comment that the pull request would get'));
  host.stdout(comment.endsWith('\n') ? comment : `${comment}\n`);

  host.stdout(heading('The files'));
  host.stdout(`  project  ${project}\n  remote   ${join(folder, 'remote')}\n  comment  ${commentFile}\n`);
  return done.exitCode;
}

const baseMessage = 'Tell penguins apart';
const changeMessage = 'Train longer, and watch the worst recall';
const job: Omit<JobRequest, 'verb'> = {
  base: 'main',
  targets: [],
  push: true,
  force: false,
  keepGoing: false,
};

interface Example {
  readonly folder: string;
  /** Short commit ids */
  readonly base: string;
  readonly change: string;
}

/** Copies the example and makes its two commits. */
async function setUp(keep: string | undefined, host: Host): Promise<Result<Example>> {
  const source = await findExample();
  if (source === undefined) return fail(noExample);
  const folder =
    keep === undefined ? await mkdtemp(join(tmpdir(), 'lockstep-demo-')) : resolve(host.cwd, keep);
  if (await hasContent(folder)) return fail(notEmpty(folder));
  const project = join(folder, 'project');
  try {
    await copyFolder(join(source, 'remote'), join(folder, 'remote'));
    await copyFolder(join(source, 'base'), project);
    await git(project, host, 'init', '--quiet', '--template=', '--initial-branch=main');
    await git(project, host, 'config', 'core.autocrlf', 'false');
    const base = await commitAll(project, host, baseMessage);
    await git(project, host, 'checkout', '--quiet', '-b', 'train-longer');
    await copyFolder(join(source, 'change'), project);
    return ok({ folder, base, change: await commitAll(project, host, changeMessage) });
  } catch (error) {
    return fail(setUpFailed(error as SetUpError, folder));
  }
}

/** The example lies in `examples/demo` of the package, whether this runs from `src/`, from `dist/` or installed. */
async function findExample(): Promise<string | undefined> {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const example = join(folder, 'examples', 'demo');
    if (await exists(join(example, 'base', 'dvc.yaml'))) return example;
    if (dirname(folder) === folder) return undefined;
  }
}

function exists(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}

async function hasContent(folder: string): Promise<boolean> {
  return readdir(folder).then(
    (names) => names.length > 0,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
}

/** Copies files and folders; `_gitignore` becomes `.gitignore`, which npm leaves out of packages. */
async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const target = join(to, entry.name === '_gitignore' ? '.gitignore' : entry.name);
    if (entry.isDirectory()) await copyFolder(join(from, entry.name), target);
    else await copyFile(join(from, entry.name), target);
  }
}

async function commitAll(project: string, host: Host, message: string): Promise<string> {
  await git(project, host, 'add', '--all');
  await git(
    project,
    host,
    '-c',
    `core.hooksPath=${devNull}`,
    'commit',
    '--quiet',
    '--no-gpg-sign',
    '-m',
    message,
  );
  return git(project, host, 'rev-parse', '--short', 'HEAD');
}

const run = promisify(execFile);

/** Git with an identity and a clock of the demo's own, so that the commits are the same everywhere. */
async function git(project: string, host: Host, ...args: readonly string[]): Promise<string> {
  const person = { NAME: 'Lockstep demo', EMAIL: 'demo@lockstep.invalid', DATE: '2026-01-01T00:00:00Z' };
  const identity = Object.entries(person).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  const env = { ...cleanEnvironment(host.env), ...Object.fromEntries(identity) };
  const { stdout } = await run('git', [...args], { cwd: project, env, signal: host.signal });
  return stdout.trim();
}

/** Without what points Git at another repository (as inside a hook), and without the user's Git configuration. */
function cleanEnvironment(env: Environment): Environment {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('GIT_'));
  return { ...Object.fromEntries(kept), GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
}

function heading(text: string): string {
  return `\n── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}\n\n`;
}

const noExample: Failure = {
  reason: 'usage',
  message: 'the example project (examples/demo) is not beside this program',
  hint: 'install the package lockstep-dvc again, or run from a checkout',
};

function notEmpty(folder: string): Failure {
  return {
    reason: 'usage',
    message: `${folder} is not an empty folder`,
    hint: 'name a folder that does not exist yet',
  };
}

/** What Node says of a program that failed or a file that could not be written. */
interface SetUpError extends Error {
  readonly code?: string | number | null;
  readonly syscall?: string;
  readonly stderr?: string;
}

/** Git's own words, or the system's about a file; anything else is a bug and goes on. */
function setUpFailed(error: SetUpError, folder: string): Failure {
  const hint = 'the demo needs Git 2.28 or newer';
  if (error.name === 'AbortError') return { reason: 'cancelled', message: 'the demo was stopped' };
  if (error.syscall?.startsWith('spawn') === true && error.code === 'ENOENT')
    return { reason: 'git', message: 'git is not on the PATH', hint };
  if (error.stderr !== undefined)
    return {
      reason: 'git',
      message: `git could not commit the example: ${error.stderr.trim() || error.message}`,
      hint,
    };
  if (typeof error.code === 'string')
    return {
      reason: 'data',
      message: `the example could not be copied to ${folder}: ${error.message}`,
      hint: 'name a folder that can be written',
    };
  throw error;
}
