import { type Failure, ok, type Result } from '../failure.ts';
import type { LockEntry, Stage } from '../project/stage.ts';
import { resolveOutTargets, resolveTargets } from '../project/targets.ts';
import { type CommitOptions, type CommitTarget, commitStage } from './commit-stage.ts';
import { dumpDvcFile, dumpLock, dvcFileContent, type Recorded, verbFailures } from './stage-dump.ts';
import type { Verb, Words } from './verb.ts';
import { type Writing, withWriting } from './write-session.ts';

/** `commit`: what is in the workspace now becomes what the locks record (dvc: dvc/repo/commit.py). */
export const commit: Verb = {
  name: 'commit',
  help: 'Record changed data: into the cache, dvc.lock and .dvc files',
  args: '[targets...]',
  options: [
    { flags: '-f, --force', help: 'also what changed since it was recorded' },
    { flags: '-d, --with-deps', help: 'also what the targets depend on' },
    { flags: '-R, --recursive', help: 'everything below the given folders' },
    { flags: '--no-relink', help: 'leave the files in the workspace as they are' },
  ],
  exit: { style: 'dvc', failure: 1 },
  async run(words, host) {
    const what = ['commit', ...words.args].join(' ');
    const done = await withWriting(host, { what, scmContext: false }, (writing) =>
      commitEach(writing, words, failed),
    );
    return done.ok ? 0 : verbFailures(done.failures);
  },
};

/**
 * One target after the other, up to the first that fails; without targets the whole project. Options are those of `commit`;
 * `told` may say more of a failure.
 */
export async function commitEach(
  writing: Writing,
  words: Words,
  told: typeof failed = (_word, failures) => ({ ok: false, failures }),
): Promise<Result<undefined>> {
  const { session, files } = writing;
  const targets: readonly (string | undefined)[] = words.args.length === 0 ? [undefined] : words.args;
  for (const [i, word] of targets.entries()) {
    const loaded = i === 0 ? ok(writing.project) : await session.reload();
    const done = loaded.ok ? await commitOne({ session, project: loaded.value, files }, word, words) : loaded;
    if (!done.ok) return told(word, done.failures);
  }
  return ok(undefined);
}

function failed(word: string | undefined, failures: readonly Failure[]): Result<never> {
  return {
    ok: false,
    ...verbFailures(failures, `failed to commit${word === undefined ? '' : ` ${word}`} - `),
  };
}

async function commitOne(
  writing: Writing,
  word: string | undefined,
  { options }: Words,
): Promise<Result<undefined>> {
  const targets = await commitTargets(writing, word, options);
  if (!targets.ok) return targets;
  const how: CommitOptions = { force: options.force === true, relink: options.relink !== false };
  // Stages of one file are written together, as they stand next to each other.
  for (const group of groups(targets.value)) {
    const recorded: Recorded[] = [];
    for (const target of group) {
      const entry = await commitStage(writing, target, how);
      if (!entry.ok) return entry;
      recorded.push({ stage: target.stage, entry: entry.value });
    }
    const written = await dump(writing, recorded);
    if (!written.ok) return written;
  }
  return ok(undefined);
}

/** Stages by name or file, or an output, or a path inside one (dvc: dvc/repo/stage.py collect_granular). */
async function commitTargets(
  { project, session }: Writing,
  word: string | undefined,
  options: Words['options'],
): Promise<Result<readonly CommitTarget[]>> {
  if (word === undefined) return ok(project.stages.map((stage) => ({ stage })));
  const recursive = options.recursive === true;
  const asOutput = await resolveOutTargets(project, [word], { cwd: session.cwd, recursive, withDeps: true });
  const [only, ...others] = asOutput.ok ? asOutput.value : [];
  if (only !== undefined && others.length === 0 && !recursive) {
    const { place } = only.output;
    const filter = only.path ?? (place.kind === 'inside' ? place.path : undefined);
    if (filter !== undefined && (only.stage.outs.length > 1 || only.path !== undefined))
      return ok([{ stage: only.stage, filter }]);
  }
  const stages = await resolveTargets(project, [word], {
    cwd: session.cwd,
    recursive,
    singleItem: true,
    withDeps: options.withDeps === true && (others.length > 0 || only === undefined),
    orOutputs: true,
  });
  return stages.ok ? ok(stages.value.map((stage) => ({ stage }))) : stages;
}

function groups(targets: readonly CommitTarget[]): CommitTarget[][] {
  const found: CommitTarget[][] = [];
  for (const target of targets) {
    const last = found.at(-1);
    if (last !== undefined && last[0]?.stage.file === target.stage.file) last.push(target);
    else found.push([target]);
  }
  return found;
}

async function dump(writing: Writing, recorded: readonly Recorded[]): Promise<Result<undefined>> {
  const [first] = recorded;
  if (first?.stage.dvcFile === undefined) return dumpLock(writing, recorded);
  return dumpSource(writing, first.stage, first.entry);
}

function dumpSource(writing: Writing, stage: Stage, entry: LockEntry): Result<undefined> {
  return dumpDvcFile(writing, stage.file, dvcFileContent(stage, entry));
}
