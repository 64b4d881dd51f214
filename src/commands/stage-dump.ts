import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomic } from '../atomic-write.ts';
import { type Failure, ok, type Result } from '../failure.ts';
import { recordInDvcFile, writeDvcFile } from '../project/dvc-file/write.ts';
import { updateStage } from '../project/dvc-yaml-edit.ts';
import type { LockEntry, LockedPath, Stage } from '../project/stage.ts';
import { addressFrom } from '../report/address.ts';
import { LockWriter } from '../run/lock-writer.ts';
import { isList, isMapping, type Key, type Mapping, type Value } from '../values/value.ts';
import { fsPath } from '../workspace/file-name.ts';
import { safePath } from '../workspace/safe-path.ts';
import { relativePath } from './relative.ts';
import type { Writing } from './write-session.ts';

/** Writes a `.dvc` file; one that is there is changed in place (dvc: dvc/dvcfile.py SingleStageFile.dump). */
export function dumpDvcFile(writing: Writing, file: string, content: Mapping): Result<undefined> {
  const target = safePath(writing.session.projectRoot, file);
  if (!target.ok) return target;
  const path = fsPath(target.value);
  const old = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const text = writeDvcFile(old, content, file);
  if (!text.ok) return text;
  writeFileAtomic(target.value, text.value);
  writing.files.track(file);
  return ok(undefined);
}

/** Writes a stage's own fields into its dvc.yaml anew, and says so (dvc: dvc/dvcfile.py ProjectFile.dump). */
export function dumpStage({ session, files }: Writing, stage: Stage): Result<undefined> {
  const target = safePath(session.projectRoot, stage.file);
  if (!target.ok) return target;
  const text = updateStage(readFileSync(fsPath(target.value), 'utf8'), stage);
  if (!text.ok) return text;
  const shown = relativePath(stage.file, session.cwd);
  session.host.emit({ kind: 'note', text: `Modifying stage '${stage.name}' in '${shown}'` });
  writeFileAtomic(target.value, text.value);
  files.track(stage.file);
  return ok(undefined);
}

/** What a `.dvc` file holds once this is recorded; entries that nothing is known of are written bare. */
export function dvcFileContent(
  stage: Pick<Stage, 'address' | 'file' | 'dvcFile'> & {
    readonly deps: readonly { readonly path: string }[];
    readonly outs: readonly { readonly path: string }[];
  },
  entry: Pick<LockEntry, 'deps' | 'outs'>,
): Mapping {
  if (stage.dvcFile === undefined) throw new Error(`${stage.address} is no .dvc file`);
  return recordInDvcFile(
    stage.dvcFile,
    {
      deps: stage.deps.map(({ path }) => pathIn(entry.deps, path)),
      outs: stage.outs.map(({ path }) => pathIn(entry.outs, path)),
    },
    stage.file,
  );
}

/** What a `.dvc` file says about itself and one of its outs, which a new one of that name goes on saying (dvc: dvc/stage/__init__.py restore_fields). */
export function keptFields(
  old: Mapping | undefined,
  path: string,
): { readonly stage: readonly [Key, Value][]; readonly out: readonly [Key, Value][] } {
  const outs = old?.get('outs');
  const before = isList(outs)
    ? outs.filter(isMapping).find((entry) => entry.get('path') === path)
    : undefined;
  const of = (from: Mapping | undefined, keys: readonly string[]) =>
    keys.flatMap((key): [Key, Value][] => {
      const value = from?.get(key);
      return value === undefined ? [] : [[key, value]];
    });
  return {
    stage: of(old, ['desc', 'meta']),
    out: of(before, ['desc', 'type', 'labels', 'meta', 'remote', 'push']),
  };
}

/** What an entry records of a path. */
export function pathIn(paths: readonly LockedPath[] | undefined, path: string): LockedPath {
  return paths?.find((entry) => entry.path === path) ?? { path, hashName: 'md5' };
}

/** A stage and what is now recorded of it. */
export interface Recorded {
  readonly stage: Stage;
  readonly entry: LockEntry;
}

/** Writes the records of stages of one `dvc.yaml` into its lock, all at once (dvc: dvc/dvcfile.py Lockfile.dump_stages). */
export async function dumpLock(writing: Writing, records: readonly Recorded[]): Promise<Result<undefined>> {
  const { projectRoot, host } = writing.session;
  const writer = new LockWriter(
    projectRoot,
    records.map(({ stage }) => stage.address),
  );
  const [first] = records;
  if (first === undefined) return ok(undefined);
  const lockFile = join(projectRoot, first.stage.file.replace(/\.[^./]*$/, '.lock'));
  const before = existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : undefined;
  const done = await Promise.all(records.map(({ stage, entry }) => writer.record(stage, entry)));
  const failures = done.flatMap((written) => (written.ok ? [] : written.failures));
  if (failures.length > 0) return { ok: false, failures };
  const [written] = done.flatMap((one) => (one.ok ? [one.value] : []));
  if (written !== undefined && before !== readFileSync(lockFile, 'utf8')) {
    writing.files.track(written.file);
    host.emit({ kind: 'lock-written', file: written.file, created: written.created });
  }
  return ok(undefined);
}

/** The failures of a verb in DVC's form: `failed to commit a.dvc - <cause>`; words that name nothing are no usage errors there. */
export function verbFailures(failures: readonly Failure[], prefix = ''): { readonly failures: Failure[] } {
  return {
    failures: failures.map((failure) => ({
      ...failure,
      reason: failure.reason === 'usage' ? 'project' : failure.reason,
      message: `${prefix}${failure.message}`,
    })),
  };
}

/** `stage: 'train'`, as DVC names a stage in its sentences; addresses as seen from where the user stands. */
export function stageText({ session }: Writing, stage: Stage): string {
  return `stage: '${addressFrom(stage, session.cwd)}'`;
}
