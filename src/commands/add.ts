import { globSync } from 'node:fs';
import { join } from 'node:path';
import { all, fail, ok, type Result } from '../failure.ts';
import { compareCodePoints } from '../values/value.ts';
import { type AddOptions, addData } from './add-data.ts';
import { addOutside, type Outside } from './add-outside.ts';
import { type AddTarget, addTarget, overlaps } from './add-targets.ts';
import { jobsOf } from './source-url/to-remote.ts';
import { verbFailures } from './stage-dump.ts';
import type { Verb, Words } from './verb.ts';
import { type Writing, withWriting } from './write-session.ts';

/** `add`: data files and folders under DVC's care (dvc: dvc/repo/add.py). */
export const add: Verb = {
  name: 'add',
  help: 'Track data files or folders',
  args: '<targets...>',
  options: [
    { flags: '--no-commit', help: 'do not put the data into the cache' },
    { flags: '--glob', help: 'targets are shell patterns; ** is any number of folders' },
    { flags: '-o, --out <path>', help: 'where to put a copy of the target, which is tracked instead of it' },
    { flags: '-f, --force', help: 'with --out: replace what is there' },
    { flags: '--no-relink', help: 'leave the files in the workspace as they are' },
    { flags: '--to-remote', help: 'send the data straight to the remote, keep none here' },
    { flags: '-r, --remote <name>', help: 'with --to-remote: another remote than the default one' },
    { flags: '--remote-jobs <n>', help: 'with --to-remote: files at once' },
  ],
  exit: { style: 'dvc', failure: 1 },
  async run(words, host, terminal) {
    const misuse = misuseOf(words);
    if (misuse !== undefined) return { failures: [{ reason: 'project', message: misuse }] };
    const what = `add ${words.args.join(' ')}`;
    const done = await withWriting(host, { what, scmContext: true }, (writing) => addAll(writing, words));
    if (!done.ok) return verbFailures(done.failures);
    if (words.options.quiet !== true) terminal.out(done.value.hint);
    return 0;
  },
};

/** Options that do not go together, in DVC's words (dvc: dvc/commands/add.py validate_args). */
function misuseOf({ args, options }: Words): string | undefined {
  if (typeof options.out !== 'string' && options.toRemote !== true) {
    if (typeof options.remote === 'string') return "--remote can't be used without --to-remote";
    return options.remoteJobs === undefined ? undefined : "--remote-jobs can't be used without --to-remote";
  }
  const other = options.toRemote === true ? '--to-remote' : '--out';
  if (args.length > 1) return `multiple targets can't be used with ${other}`;
  if (options.glob === true) return `--glob option can't be used with ${other}`;
  return options.commit === false ? `--no-commit option can't be used with ${other}` : undefined;
}

async function addAll(writing: Writing, words: Words): Promise<Result<undefined>> {
  const { args, options } = words;
  const choices = { noCommit: options.commit === false, relink: options.relink !== false };
  if (typeof options.out === 'string' || options.toRemote === true)
    return addOutside(writing, args[0] ?? '', outsideOf(options));
  const expanded = options.glob === true ? expand(args, writing.session.host.cwd) : ok(args);
  if (!expanded.ok) return expanded;
  const targets = all(
    await Promise.all([...new Set(expanded.value)].map((word) => addTarget(writing, word))),
  );
  if (!targets.ok) return targets;
  const fresh = targets.value.filter(({ known }) => known === undefined);
  const clashes = overlaps(
    writing,
    fresh.map(({ path }) => path),
    new Set(fresh.map(({ file }) => file)),
  );
  if (clashes.length > 0) return { ok: false, failures: clashes };
  return addEach(writing, targets.value, choices);
}

function outsideOf({ out, remote, ...options }: Words['options']): Outside {
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const force = options.force === true;
  if (options.toRemote !== true) return { out: text(out), force };
  return { out: text(out), force, toRemote: { remote: text(remote), jobs: jobsOf(options.remoteJobs) } };
}

/** One after the other: where two targets change the same `.dvc` file, the second sees what the first wrote. */
async function addEach(
  writing: Writing,
  targets: readonly AddTarget[],
  choices: AddOptions,
): Promise<Result<undefined>> {
  const { session, files } = writing;
  const written = new Set<string>();
  for (const target of targets) {
    let [now, current]: [Writing, Result<AddTarget>] = [writing, ok(target)];
    if (written.has(target.file)) {
      const loaded = await session.reload();
      if (!loaded.ok) return loaded;
      now = { session, project: loaded.value, files };
      current = await addTarget(now, join(session.projectRoot, target.path));
    }
    const done = current.ok ? await addData(now, current.value, choices) : current;
    if (!done.ok) return done;
    written.add(target.file);
  }
  return ok(undefined);
}

/** As Python's `glob` with `recursive`: names that start with a dot only where the pattern does, without a match nothing. */
function expand(patterns: readonly string[], cwd: string): Result<readonly string[]> {
  const found = patterns.flatMap((pattern) =>
    globSync(pattern, { cwd })
      .filter((path) => !isHidden(path, pattern))
      .sort(compareCodePoints),
  );
  if (found.length > 0) return ok(found);
  const list = patterns.map((pattern) => `'${pattern}'`).join(', ');
  return fail({ reason: 'project', message: `Glob [${list}] has no matches.` });
}

function isHidden(path: string, pattern: string): boolean {
  return !/(^|\/)\./.test(pattern) && /(^|\/)\./.test(path);
}
