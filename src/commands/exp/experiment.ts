import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { writeFileAtomic } from '../../atomic-write.ts';
import { fail, ok, type Result } from '../../failure.ts';
import { Git } from '../../workspace/git.ts';
import { safePath } from '../../workspace/safe-path.ts';
import { reproIn } from '../repro.ts';
import { type Session, withSession } from '../session.ts';
import type { Words } from '../verb.ts';
import { openCopy } from './copy.ts';
import { openExperiments, valuesOf } from './experiments.ts';
import { freeName, resultFiles, resultHash } from './keep.ts';
import type { Override } from './overrides.ts';
import { withOverrides } from './params-edit.ts';
import type { ExperimentRow } from './table.ts';

/** One experiment: where it starts, what it changes, what it runs. */
export interface Experiment {
  readonly name?: string;
  readonly overrides: readonly Override[];
  readonly targets: readonly string[];
  /** What its copy holds at first: the working tree as it is */
  readonly commit: string;
  /** Parent of the commit that it becomes */
  readonly baseline: string;
  readonly words: Words;
}

/**
 * Runs one experiment in a copy and keeps the result as a commit under `refs/exps`, where DVC finds it. Fails with what failed in
 * it; then nothing is kept but what the cache got.
 */
export async function runExperiment(
  session: Session,
  experiment: Experiment,
): Promise<Result<ExperimentRow>> {
  const { host, gitRoot } = session;
  const copy = await openCopy(session, gitRoot ?? session.projectRoot, experiment.commit);
  if (!copy.ok) return copy;
  await using held = copy.value;
  const edited = setParams(held.cwd, held.top, experiment.overrides);
  if (!edited.ok) return edited;
  return await withSession(
    { ...host, cwd: held.cwd },
    async (inCopy) => {
      const run = await reproIn(inCopy, { args: experiment.targets, options: experiment.words.options });
      if (!run.ok) return run;
      const failures = [...run.value.failures, ...run.value.stages.flatMap(({ failure }) => failure ?? [])];
      if (failures.length > 0) return fail(...new Set(failures));
      const cancelled = run.value.stages.some(({ outcome }) => outcome === 'cancelled');
      return cancelled ? fail(interrupted) : keep(inCopy, experiment, held.top);
    },
    { writes: 'exp run' },
  );
}

const interrupted = {
  reason: 'cancelled',
  message: 'the experiment was interrupted and is not kept',
} as const;

function setParams(cwd: string, top: string, overrides: readonly Override[]): Result<void> {
  for (const [file, own] of Map.groupBy(overrides, (override) => override.file)) {
    const path = safePath(top, relative(top, join(cwd, file)).split(sep).join('/'));
    if (!path.ok) return path;
    if (!existsSync(path.value)) {
      return fail({
        reason: 'usage',
        message: `-S: there is no params file '${file}' to set ${own.map(({ key }) => key).join(', ')} in`,
        hint: 'name the file in front of the key: -S other.yaml:key=value',
      });
    }
    const text = withOverrides(readFileSync(path.value, 'utf8'), file, own);
    if (!text.ok) return text;
    writeFileAtomic(path.value, text.value);
  }
  return ok(undefined);
}

async function keep(session: Session, experiment: Experiment, top: string): Promise<Result<ExperimentRow>> {
  const loaded = await session.reload();
  if (!loaded.ok) return loaded;
  const project = loaded.value;
  const copy = new Git({ root: top, env: session.host.env });
  const opened = await openExperiments(session);
  if (!opened.ok) return opened;
  try {
    const git = copy.experiments();
    const hash = resultHash(project);
    const others = resultFiles(project).filter((path) => existsSync(join(session.projectRoot, path)));
    const prefix = relative(top, session.projectRoot).split(sep).join('/');
    const paths = others.map((path) => (prefix === '' ? path : `${prefix}/${path}`));
    const sha = await git.commit(experiment.baseline, `dvc: commit experiment ${hash}`, paths);
    const name = experiment.name ?? (await freeName(git, { hash, sha, baseline: experiment.baseline }));
    await git.save({ baseline: experiment.baseline, name, sha });
    return ok({ name, sha, state: 'done', ...(await valuesOf(session, project)) });
  } finally {
    await copy.close();
  }
}
