import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeFileAtomic } from '../../atomic-write.ts';
import { fail, ok, type Result } from '../../failure.ts';
import type { LockEntry, Stage } from '../../project/stage.ts';
import { fragmentOf, fragmentText, maxCarriedBytes } from '../../run/fragment/fragment.ts';
import type { Run } from '../../run/run.ts';
import { describeCode, systemCode } from '../../store/disk-error.ts';
import { safePath } from '../../workspace/safe-path.ts';
import type { Session } from '../session.ts';

/** Writes the fragment of a run, `file` as seen from where the user stands. Fails where the disk does. */
export async function writeFragment(
  { host, workspace, projectRoot }: Session,
  run: Run,
  { file, job }: { readonly file: string; readonly job: string | null },
): Promise<Result<void>> {
  const head = workspace.sha ?? null;
  const fragment = fragmentOf(run, { head, job }, (stage, entry) => smallFiles(projectRoot, stage, entry));
  try {
    writeFileAtomic(resolve(host.cwd, file), fragmentText(fragment));
    return ok(undefined);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return fail({
      reason: 'output',
      message: `the fragment '${file}' could not be written: ${describeCode(code)}`,
      hint: 'name a file in a folder that exists; what ran is in cache and lock, and running it again costs nothing',
    });
  }
}

/** Uncached outs that are small files, such as metrics in Git. What cannot be read is left to the run cache. */
function smallFiles(projectRoot: string, stage: Stage, entry: LockEntry): ReadonlyMap<string, Uint8Array> {
  const files = stage.outs.flatMap((out): [string, Uint8Array][] => {
    const locked = entry.outs.find(({ path }) => path === out.path);
    if (out.cache || out.place.kind !== 'inside' || locked?.nfiles !== undefined) return [];
    const path = safePath(projectRoot, out.place.path);
    if (!path.ok || (locked?.size ?? maxCarriedBytes) > maxCarriedBytes) return [];
    try {
      const stats = statSync(path.value);
      return stats.isFile() && stats.size <= maxCarriedBytes ? [[out.path, readFileSync(path.value)]] : [];
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
      return [];
    }
  });
  return new Map(files);
}
