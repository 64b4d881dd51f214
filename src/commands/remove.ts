import { existsSync, readFileSync, rmSync } from 'node:fs';
import { writeFileAtomic } from '../atomic-write.ts';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import { lockFileOf } from '../project/collect.ts';
import { withoutStage } from '../project/dvc-yaml-edit.ts';
import { stagesInFile } from '../project/find-stages.ts';
import { typedPath } from '../project/place.ts';
import type { Output, Stage } from '../project/stage.ts';
import { parseTarget } from '../project/target-text.ts';
import { removeAll } from '../run/remove.ts';
import { danglingLink, unprotect } from '../run/unprotect.ts';
import { fsPath } from '../workspace/file-name.ts';
import { forgetLinks } from '../workspace/links.ts';
import { safePath } from '../workspace/safe-path.ts';
import { existsLocally } from './import-source.ts';
import { stageText, verbFailures } from './stage-dump.ts';
import type { Verb } from './verb.ts';
import { type Writing, withWriting } from './write-session.ts';

/** `remove`: stages out of their dvc.yaml, or `.dvc` files; the data stays unless asked for (dvc: dvc/repo/remove.py). */
export const remove: Verb = {
  name: 'remove',
  help: 'Remove stages from dvc.yaml, or stop tracking data',
  args: '<targets...>',
  options: [{ flags: '--outs', help: 'remove the outputs as well' }],
  exit: { style: 'dvc', failure: 1 },
  async run({ args, options }, host) {
    const what = `remove ${args.join(' ')}`;
    const outs = options.outs === true;
    const done = await withWriting(host, { what, scmContext: false }, (writing) =>
      removeEach(writing, args, outs),
    );
    return done.ok ? 0 : verbFailures(done.failures);
  },
};

/** One target after the other, up to the first that cannot be. */
async function removeEach(
  writing: Writing,
  words: readonly string[],
  outs: boolean,
): Promise<Result<undefined>> {
  const { session, files } = writing;
  for (const [i, word] of words.entries()) {
    const loaded = i === 0 ? ok(writing.project) : await session.reload();
    if (!loaded.ok) return loaded;
    const now: Writing = { session, project: loaded.value, files };
    const stages = targetStages(now, word);
    if (!stages.ok) return stages;
    for (const stage of stages.value) {
      const done = await removeStage(now, stage, outs);
      if (!done.ok) return done;
    }
  }
  return ok(undefined);
}

/** A stage, all of a dvc.yaml, or a `.dvc` file; the name of a group names no stage. */
function targetStages({ project, session }: Writing, word: string): Result<readonly Stage[]> {
  const target = parseTarget(word);
  if ('didYouMean' in target)
    return fail({ reason: 'usage', message: `Did you mean: \`${target.didYouMean}\`?` });
  const { file = 'dvc.yaml', name } = target;
  const found = stagesInFile(project, { file, name, cwd: session.cwd });
  const isGroup =
    name !== undefined &&
    project.groups.get(typedPath(file, session.cwd, session.projectRoot))?.has(name) === true;
  if (found.ok && !isGroup) return found;
  if (existsLocally(session.host.cwd, `${word}.dvc`)) {
    return fail({ reason: 'usage', message: `'${word}' is not a .dvc file. Do you mean '${word}.dvc'?` });
  }
  return found.ok
    ? fail({ reason: 'usage', message: `Stage '${name}' not found inside '${file}' file` })
    : found;
}

async function removeStage(writing: Writing, stage: Stage, outs: boolean): Promise<Result<undefined>> {
  if (stage.parametrized === true) {
    const message = `cannot remove a parametrized ${stageText(writing, stage)}`;
    return fail({ reason: 'project', message, location: stage.location });
  }
  const failures: Failure[] = [];
  for (const output of stage.outs) {
    const done = await releaseOutput(writing, output, outs);
    if (!done.ok) failures.push(...done.failures);
  }
  if (failures.length > 0) return { ok: false, failures };
  if (stage.name === undefined) return removeFile(writing, stage.file);
  // The lock first: a stage without a lock is only stale, a lock without its stage is left behind for good.
  const lock = removeEntry(writing, lockFileOf(stage.file), stage.name);
  return lock.ok ? removeEntry(writing, stage.file, stage.name) : lock;
}

/** What stays becomes an ordinary file of the user's; Git sees it again (dvc: dvc/stage/__init__.py remove). */
async function releaseOutput(writing: Writing, output: Output, isRemoved: boolean): Promise<Result<unknown>> {
  const { projectRoot } = writing.session;
  if (output.place.kind !== 'inside') return ok(undefined);
  const path = safePath(projectRoot, output.place.path);
  if (!path.ok) return path;
  const done = isRemoved
    ? removeAll(path.value)
    : output.cache
      ? release(writing, output.place.path, path.value)
      : ok(undefined);
  if (!done.ok || !output.cache) return done;
  return writing.files.unignore(output.place.path);
}

/** A link whose object is gone has nothing but its record to be fetched by again, so the record stays. */
function release({ session }: Writing, place: string, path: string): Result<unknown> {
  const lost = danglingLink(path);
  if (lost === undefined) {
    const done = unprotect(path, { shared: session.config.cacheShared });
    if (done.ok && done.value) forgetLinks(session.projectRoot, place);
    return done;
  }
  return fail({
    reason: 'data',
    message: `unexpected error - can't unprotect non-existing data '${lost}'`,
    hint: 'fetch it first, or remove the link too with `--outs`',
    unforeseen: true,
  });
}

/** Takes a stage out of a dvc.yaml or dvc.lock; the file goes with its last stage. */
function removeEntry(writing: Writing, file: string, name: string): Result<undefined> {
  const target = safePath(writing.session.projectRoot, file);
  if (!target.ok) return target;
  if (!existsSync(fsPath(target.value))) return ok(undefined);
  const text = withoutStage(readFileSync(fsPath(target.value), 'utf8'), file, name);
  if (!text.ok) return text;
  if (text.value === null) return ok(undefined);
  if (text.value === undefined) return removeFile(writing, file);
  writeFileAtomic(target.value, text.value);
  writing.files.track(file);
  return ok(undefined);
}

/** Removes a file that declares stages, or their lock. */
export function removeFile(writing: Writing, file: string): Result<undefined> {
  const target = safePath(writing.session.projectRoot, file);
  if (!target.ok) return target;
  rmSync(fsPath(target.value), { force: true });
  writing.files.track(file);
  return ok(undefined);
}
