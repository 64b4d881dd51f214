import fs from 'node:fs';
import { dirname } from 'node:path';
import { writeFileAtomic } from '../../atomic-write.ts';
import { all, fail, ok, type Result } from '../../failure.ts';
import type { Stage } from '../../project/stage.ts';
import { describeCode, systemCode } from '../../store/disk-error.ts';
import { safePath } from '../../workspace/safe-path.ts';
import { IgnoreLines } from '../ignore-lines.ts';
import { LockWriter } from '../lock-writer.ts';
import type { RunContext } from '../run-context.ts';
import type { Recorded } from './merge.ts';

/** Where entries are recorded. */
export interface Recording {
  readonly projectRoot: string;
  /** Addresses of all stages, in running order */
  readonly order: readonly string[];
  readonly ignoreOutputs: RunContext['ignoreOutputs'];
}

/** Writes entries that were made elsewhere as a run would have: uncached files and lines of `.gitignore` first, then locks, in running order. */
export async function recordEntries(
  records: readonly Recorded[],
  { projectRoot, order, ignoreOutputs }: Recording,
): Promise<Result<void>> {
  const placed = all(records.flatMap(({ files }) => [...files].map((file) => place(projectRoot, ...file))));
  if (!placed.ok) return placed;
  const rank = new Map(order.map((address, i) => [address, i]));
  const ignoreLines = new IgnoreLines({
    projectRoot,
    ignoreOutputs,
    unignoreOutputs: async () => ok(undefined),
  });
  const ignored = await Promise.all(
    records.map(({ stage }) => ignoreLines.add(rank.get(stage.address) ?? 0, cachedPaths(stage))),
  );
  const lines = all(ignored);
  if (!lines.ok) return lines;
  const writer = new LockWriter(projectRoot, order);
  const written = all(await Promise.all(records.map(({ stage, entry }) => writer.record(stage, entry))));
  return written.ok ? ok(undefined) : written;
}

function place(projectRoot: string, path: string, bytes: Uint8Array): Result<void> {
  const target = safePath(projectRoot, path);
  if (!target.ok) return target;
  try {
    fs.mkdirSync(dirname(target.value), { recursive: true });
    writeFileAtomic(target.value, bytes);
    return ok(undefined);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return fail({
      reason: 'output',
      message: `'${path}' could not be written: ${describeCode(code)}`,
      hint: 'check that the disk has space and who owns the files, then merge again',
    });
  }
}

function cachedPaths({ outs }: Stage): readonly string[] {
  return outs.flatMap(({ cache, place }) => (cache && place.kind === 'inside' ? [place.path] : []));
}
