import { writeFileAtomic } from '../../atomic-write.ts';
import { ok, type Result } from '../../failure.ts';
import { parseLock, updateLock } from '../../project/dvc-lock/dvc-lock.ts';
import { withoutStage } from '../../project/dvc-yaml-edit.ts';
import { lockFileOf } from '../../run/lock-writer.ts';
import { safePath } from '../../workspace/safe-path.ts';
import type { Conflict } from './conflict.ts';
import type { Proof } from './prove.ts';

/**
 * Writes the locks that were in conflict as DVC would write them: in the order of the checked-out side, with the entries that were
 * chosen, without those whose stage one side has removed. Gives their project paths.
 */
export function writeLocks(
  projectRoot: string,
  { locks }: Conflict,
  proofs: readonly Proof[],
): Result<readonly string[]> {
  for (const [file, texts] of locks) {
    const chosen = proofs.filter(({ stage }) => lockFileOf(stage) === file);
    const text = lockText(file, texts, chosen);
    if (!text.ok) return text;
    const target = safePath(projectRoot, file);
    if (!target.ok) return target;
    writeFileAtomic(target.value, text.value);
  }
  return ok([...locks.keys()]);
}

type Texts = Conflict['locks'] extends ReadonlyMap<string, infer T> ? T : never;

function lockText(file: string, { base, ours, theirs }: Texts, chosen: readonly Proof[]): Result<string> {
  const entries = new Map(
    chosen.flatMap(({ stage, entry }) =>
      entry === undefined || stage.name === undefined ? [] : [[stage.name, entry]],
    ),
  );
  let text = updateLock(ours ?? theirs, entries);
  const [before, other] = [namesIn(base, file), namesIn(ours === undefined ? ours : theirs, file)];
  const declared = new Set(chosen.map(({ stage }) => stage.name));
  for (const name of namesIn(ours ?? theirs, file)) {
    if (!text.ok || declared.has(name) || other.has(name) || !before.has(name)) continue;
    const less = withoutStage(text.value, file, name);
    if (!less.ok) return less;
    if (typeof less.value === 'string') text = ok(less.value);
  }
  return text;
}

function namesIn(text: string | undefined, file: string): ReadonlySet<string> {
  const lock = text === undefined ? undefined : parseLock(text, file);
  return new Set(lock?.ok === true ? lock.value.stages.keys() : []);
}
