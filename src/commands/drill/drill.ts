import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Failure, fail, ok, type Result } from '../../failure.ts';
import type { DrillResult } from '../../report/watch/watch.ts';
import { Cache } from '../../store/cache.ts';
import { isTreeOid } from '../../store/oid.ts';
import { compareCodePoints } from '../../values/value.ts';
import { State } from '../../workspace/state.ts';
import { checkoutTracked } from '../checkout-tracked.ts';
import { fetchTracked, idOf, missingFailures } from '../data/data.ts';
import type { Recorded } from '../remote-check.ts';
import { Remotes } from '../remotes.ts';
import type { Session } from '../session.ts';
import { recordedOuts } from '../verify.ts';
import { workspaceHash } from '../workspace-hash.ts';

/** Which backup is tried, and how much of it. */
export interface DrillOptions {
  /** Name of the remote; undefined: the default one */
  readonly remote?: string;
  /** How many outputs, picked at random; undefined: all */
  readonly sample?: number;
  /** What the picking starts from: another one picks others */
  readonly seed: string;
}

/**
 * Proves that one remote, and no other, can restore what is checked out: brings the recorded outputs into an empty cache, each
 * object verified, puts them into an empty folder, and hashes what lies there. Cache and workspace of the project are not
 * touched; the folder goes away again. What does not come back is in the result; a failure is what kept it from trying.
 */
export async function drill(session: Session, options: DrillOptions): Promise<Result<DrillResult>> {
  const started = session.host.now();
  const loaded = await session.project();
  if (!loaded.ok) return loaded;
  await using remotes = new Remotes(session);
  const remote = options.remote ?? session.config.defaultRemote;
  const opened = await remotes.open(remote);
  if (!opened.ok) return opened;
  const all = outputsOf(loaded.value.stages.flatMap(recordedOuts), remote);
  const chosen = pick(all, options);
  const folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-drill-'));
  try {
    const back = await restore(emptyHanded(session, folder), remotes, chosen, remote);
    return ok({
      remote: opened.value.name,
      tried: chosen.length,
      of: all.length,
      ...back,
      seconds: (session.host.now() - started) / 1000,
    });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Each content once; what is pinned to another remote is not expected on this one. */
function outputsOf(recorded: readonly Recorded[], remote: string | undefined): readonly Recorded[] {
  const known = new Map<string, Recorded>();
  for (const item of recorded) {
    const pinned = item.output.remote?.toLowerCase();
    if (pinned !== undefined && pinned !== remote?.toLowerCase()) continue;
    if (item.output.place.kind !== 'inside') continue;
    const key = `${item.locked.hashName} ${item.locked.oid}`;
    if (!known.has(key)) known.set(key, item);
  }
  return [...known.values()];
}

function pick(all: readonly Recorded[], { sample, seed }: DrillOptions): readonly Recorded[] {
  if (sample === undefined || sample >= all.length) return all;
  const rank = ({ output }: Recorded) => createHash('sha256').update(`${seed}\0${output.path}`).digest('hex');
  const ranked = all.map((item) => ({ item, rank: rank(item) }));
  ranked.sort((a, b) => compareCodePoints(a.rank, b.rank));
  return ranked.slice(0, sample).map(({ item }) => item);
}

/** The same project on a machine that has nothing of it but Git's files. */
function emptyHanded(session: Session, folder: string): Session {
  const projectRoot = join(folder, 'project');
  fs.mkdirSync(projectRoot);
  const own = (value: unknown) => ({ value, enumerable: true });
  return Object.create(session, {
    projectRoot: own(projectRoot),
    cwd: own(''),
    cache: own(new Cache({ dir: join(folder, 'cache') })),
    state: own(new State({ file: join(folder, 'state') })),
    // Nothing is written into these files, and a copy of each would double what the drill takes.
    config: own({ ...session.config, cacheTypes: ['hardlink', 'copy'] }),
  }) as Session;
}

async function restore(
  session: Session,
  remotes: Remotes,
  chosen: readonly Recorded[],
  remote: string | undefined,
): Promise<Pick<DrillResult, 'objects' | 'bytes' | 'failures'>> {
  const moved = await fetchTracked(session, remotes, chosen, remote === undefined ? {} : { remote });
  const lost = [...moved.failures, ...missingFailures(moved.missing, chosen)];
  const whole = chosen.filter(({ locked }) => session.cache.missing(idOf(locked)).length === 0);
  const placed = await checkoutTracked(session, whole, { force: true });
  const failures = placed.ok ? placed.value.failures : placed.failures;
  const wrong = await notAsRecorded(session, failures.length > 0 ? [] : whole);
  const silent =
    lost.length === 0 && whole.length < chosen.length ? [incomplete(chosen.length - whole.length)] : [];
  return {
    objects: moved.amount.objects,
    bytes: moved.amount.bytes,
    failures: [...lost, ...silent, ...failures, ...wrong],
  };
}

/** Hashes what was restored from the disk, as a run would. */
async function notAsRecorded(session: Session, restored: readonly Recorded[]): Promise<readonly Failure[]> {
  const project = await session.project();
  if (!project.ok) return project.failures;
  const hash = workspaceHash(session, project.value, await session.ignore());
  const failures: Failure[] = [];
  for (const { output, locked } of restored) {
    const found = await hash(output.place, locked.hashName);
    if (!found.ok) failures.push(...found.failures);
    else if (found.value?.info.oid !== locked.oid) {
      const what = isTreeOid(idOf(locked).oid) ? 'folder' : 'file';
      failures.push({
        reason: 'data',
        message: `'${output.path}' came back as another ${what} than is recorded (${found.value?.info.oid ?? 'nothing'} instead of ${locked.oid})`,
      });
    }
  }
  return failures;
}

function incomplete(count: number): Failure {
  return { reason: 'data', message: `${count} outputs did not come back whole` };
}

/** How many outputs a drill tries, as typed: a whole number, or `all`. */
export function parseSample(text: string | undefined): Result<number | undefined> {
  if (text === undefined || text === 'all') return ok(undefined);
  if (/^[1-9][0-9]{0,8}$/.test(text)) return ok(Number(text));
  return fail({
    reason: 'usage',
    message: `--sample takes a whole number from 1 up, or all; found ${JSON.stringify(text.slice(0, 80))}`,
    hint: 'for example `--sample 50`',
  });
}
