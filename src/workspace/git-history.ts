import { experimentRefs } from './experiment-ref.ts';
import { decodeName } from './file-name.ts';
import { type GitProgram, splitZero } from './git-program.ts';

/** A commit of a file's history; `time` in seconds since the epoch. */
export interface LoggedCommit {
  readonly sha: string;
  readonly time: number;
  readonly subject: string;
}

/** A branch or tag, and the commit it names. */
export interface NamedCommit {
  readonly name: string;
  readonly sha: string;
}

/** The commit that a revision names: all that `git rev-parse` takes, else a branch of exactly one remote. */
export async function resolveRevision(git: GitProgram, rev: string): Promise<string | undefined> {
  if (rev === '' || rev.startsWith('-') || /[\0\n]/u.test(rev)) return undefined;
  return (await commitOf(git, rev)) ?? (await remoteBranch(git, rev)) ?? (await experiment(git, rev));
}

/** The experiment of that name; of several the one that started from what is checked out (dvc: dvc/scm.py resolve_rev). */
async function experiment(git: GitProgram, name: string): Promise<string | undefined> {
  if (/[/\s~^:?*[\\]|@\{/u.test(name)) return undefined;
  const found = await experimentRefs(git, [`refs/exps/*/*/${name}`]);
  if (found.length < 2) return found[0]?.sha;
  const head = await commitOf(git, 'HEAD');
  return found.find(({ baseline }) => baseline === head)?.sha;
}

/** The commit behind an exact name. */
export async function commitOf(git: GitProgram, rev: string): Promise<string | undefined> {
  // `:/text` swallows a suffix, so there the object is found first and peeled afterwards.
  const object = rev.startsWith(':') ? await git.line(['rev-parse', '--verify', '--quiet', rev]) : rev;
  return object === undefined
    ? undefined
    : git.line(['rev-parse', '--verify', '--quiet', `${object}^{commit}`]);
}

async function remoteBranch(git: GitProgram, rev: string): Promise<string | undefined> {
  const remotes = await git.lines(['remote']);
  const found = await Promise.all(remotes.map((remote) => commitOf(git, `refs/remotes/${remote}/${rev}`)));
  const shas = new Set(found.filter((sha) => sha !== undefined));
  return shas.size === 1 ? [...shas][0] : undefined;
}

/** `origin/main`: where the remote's HEAD points; where a clone does not record that, its only one of main and master. */
export async function defaultBranch(git: GitProgram): Promise<string | undefined> {
  const remotes = await git.lines(['remote']);
  const remote = remotes.includes('origin') ? 'origin' : remotes.length === 1 ? remotes[0] : undefined;
  if (remote === undefined) return undefined;
  const head = await git.line(['symbolic-ref', '--quiet', '--short', `refs/remotes/${remote}/HEAD`]);
  if (head !== undefined && (await commitOf(git, head)) !== undefined) return head;
  const names = [`${remote}/main`, `${remote}/master`];
  const shas = await Promise.all(names.map((name) => commitOf(git, `refs/remotes/${name}`)));
  const [known, ...others] = names.filter((_, i) => shas[i] !== undefined);
  return others.length === 0 ? known : undefined;
}

/** Local branches or tags, by name; annotated tags with the commit behind them. */
export async function namedCommits(git: GitProgram, kind: 'heads' | 'tags'): Promise<readonly NamedCommit[]> {
  const format = '--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)';
  return (await git.lines(['for-each-ref', format, `refs/${kind}`])).map((line) => {
    const [name = '', own = '', peeled = ''] = line.split('\0');
    return { name, sha: peeled === '' ? own : peeled };
  });
}

/** A tag with a message: what it stands on, and when it was made (seconds since the epoch). */
export interface AnnotatedTag extends NamedCommit {
  readonly time: number;
}

/** The annotated tags, by name; light ones are none. */
export async function annotatedTags(git: GitProgram): Promise<readonly AnnotatedTag[]> {
  const format = '--format=%(refname:strip=2)%00%(*objectname)%00%(taggerdate:unix)';
  return (await git.lines(['for-each-ref', format, 'refs/tags'])).flatMap((line) => {
    const [name = '', sha = '', time = ''] = line.split('\0');
    return sha === '' ? [] : [{ name, sha, time: Number(time) }];
  });
}

/** Which commits of a branch are listed. */
export interface BranchRange {
  readonly from: string;
  readonly max: number;
  /** Only commits that touched one of these, relative to the top folder; absent: all */
  readonly paths?: readonly string[];
}

/** Newest first: the commits of a branch itself, not of what was merged into it. Throws a `FailureError` if git refuses. */
export async function branchLog(
  git: GitProgram,
  { from, max, paths }: BranchRange,
): Promise<readonly LoggedCommit[]> {
  const options = ['-z', logFormat, '--no-show-signature', '--first-parent', `--max-count=${max}`];
  const asked = ['--literal-pathspecs', 'log', ...options, from, '--', ...(paths ?? [])];
  return loggedCommits(await git.output(asked));
}

/** A line such as `Key: value` at the end of a commit's message, and who wrote the commit. */
export interface Trailer {
  readonly author: string;
  readonly value: string;
}

/** The trailers of one key in the commits of `head` that `base` does not have, oldest first. */
export async function trailersBetween(
  git: GitProgram,
  { base, head, key }: { readonly base: string; readonly head: string; readonly key: string },
): Promise<readonly Trailer[]> {
  const format = `--format=%an%x1f%(trailers:key=${key},valueonly,unfold,separator=%x1e)`;
  const range = ['--reverse', '--max-count=1000', `${base}..${head}`, '--'];
  const output = await git.output(['log', '-z', format, '--no-show-signature', ...range]);
  return splitZero(output).flatMap((record) => {
    const [author = '', values = ''] = decodeName(record).split('\x1f');
    return values
      .split('\x1e')
      .map((value) => ({ author, value: value.trim() }))
      .filter(({ value }) => value !== '');
  });
}

const logFormat = '--format=%H%x1f%ct%x1f%s';

/** Newest first: the commits up to `from` that touched a path. Throws a `FailureError` if git refuses. */
export async function logOf(
  git: GitProgram,
  path: string,
  { from, max }: { readonly from: string; readonly max?: number },
): Promise<readonly LoggedCommit[]> {
  const count = max === undefined ? [] : [`--max-count=${max}`];
  const format = ['-z', logFormat, '--no-show-signature'];
  const output = await git.output(['--literal-pathspecs', 'log', ...format, ...count, from, '--', path]);
  return loggedCommits(output);
}

function loggedCommits(output: Buffer): readonly LoggedCommit[] {
  return splitZero(output).map((record) => {
    const [sha = '', time = '', subject = ''] = decodeName(record).split('\x1f');
    return { sha, time: Number(time), subject };
  });
}

/**
 * The newest commit up to HEAD that put a text into a file (or took one out: with the text there now, it put it there).
 * Undefined if there is none, and if it is where a shallow clone begins, because that only seems to add everything.
 */
export async function introducingCommit(
  git: GitProgram,
  path: string,
  text: string,
): Promise<LoggedCommit | undefined> {
  const format = ['-z', '--format=%H%x1f%ct%x1f%s%x1f%P', '--no-show-signature', '--no-patch'];
  const args = ['--literal-pathspecs', 'log', ...format, '--max-count=1', `-S${text}`, 'HEAD', '--', path];
  const [record] = splitZero(await git.output(args));
  if (record === undefined) return undefined;
  const [sha = '', time = '', subject = '', parents = ''] = decodeName(record).split('\x1f');
  if (parents === '' && (await git.line(['rev-parse', '--is-shallow-repository'])) === 'true')
    return undefined;
  return { sha, time: Number(time), subject };
}

/** `num` commits from one on, back along first parents; all of them if it is below zero. */
export function firstParents(git: GitProgram, sha: string, num: number): Promise<readonly string[]> {
  return git.lines(['rev-list', '--first-parent', ...(num < 0 ? [] : [`--max-count=${num}`]), sha, '--']);
}

/** Commits that HEAD, a branch or a tag reaches, made at a time (seconds since the epoch) or later. */
export async function commitsSince(git: GitProgram, seconds: number): Promise<readonly string[]> {
  const all = await git.lines(['rev-list', '--timestamp', 'HEAD', '--branches', '--remotes', '--tags', '--']);
  return all.flatMap((line) => {
    const [time, sha] = line.split(' ');
    return sha !== undefined && Number(time) >= seconds ? [sha] : [];
  });
}

/** Commits of DVC's experiments: `refs/exps/` and the id of the commit that they start from (dvc: dvc/repo/experiments/utils.py). */
export async function experimentCommits(git: GitProgram): Promise<readonly string[]> {
  const commits = new Set<string>();
  for (const ref of await git.lines(['for-each-ref', '--format=%(refname)', 'refs/exps/'])) {
    const [, start, rest] = /^refs\/exps\/([0-9a-f]{2})\/([0-9a-f]{38})\/[^/]/.exec(ref) ?? [];
    if (start === undefined) continue;
    for (const sha of await git.lines(['rev-list', ref, `^${start}${rest}`, '--'])) commits.add(sha);
  }
  return [...commits];
}
