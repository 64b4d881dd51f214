import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result } from '../failure.ts';
import { judge, type Verdict } from '../plan/verdict.ts';
import type { Project } from '../project/project.ts';
import type { LockEntry, Stage } from '../project/stage.ts';
import { isCacheable } from '../run/run-cache-key.ts';
import type { UrlRecords } from './context.ts';
import type { MoveOptions } from './data/data.ts';
import { urlReader } from './feeds/url-reader.ts';
import { lookAtWorkspace, type TreeReader } from './look.ts';
import type { Remotes } from './remotes.ts';
import type { Session } from './session.ts';
import { isStored } from './workspace-hash.ts';

/** Where a stage is judged, and what may be had from elsewhere. */
export interface JudgeSetting {
  readonly session: Session;
  readonly remotes: Remotes;
  readonly project: Project;
  readonly options: JudgeOptions;
}

/** `allowMissing`, `passAbsent` and `pull` as the options of a run. */
export interface JudgeOptions extends MoveOptions {
  readonly allowMissing: boolean;
  readonly passAbsent?: boolean;
  readonly pull?: boolean;
  readonly tree: TreeReader;
  readonly urls?: UrlRecords | undefined;
  /** See `RunOptions.publicOnly` */
  readonly publicOnly?: boolean | undefined;
}

/**
 * A stage's verdict as of now, by the locks `recorded` meanwhile. Without a remote what is not here cannot be had, and only
 * what is here counts, as DVC does it. With one, data that is only not here makes no stage stale; but what the cache holds
 * is put back (DVC restores it by the lock entry), and a data source that lies here uncached is put into the cache.
 */
export async function judgeNow(
  setting: JudgeSetting,
  stage: Stage,
  recorded: ReadonlyMap<string, LockEntry>,
): Promise<Result<Verdict>> {
  const { session, remotes, project, options } = setting;
  const lock = recorded.get(stage.address) ?? stage.lock;
  const current = lock === undefined ? stage : { ...stage, lock };
  const look = async (absent: 'pull' | 'as-is'): Promise<Result<Verdict>> => {
    const snapshot = await lookAtWorkspace(session, project, [current], {
      absent,
      tree: options.tree,
      hashUrl: urlReader(session, options),
    });
    if (!snapshot.ok) return snapshot;
    const verdict = judge(current, snapshot.value);
    return ok(options.passAbsent === true ? passAbsent(verdict, project) : verdict);
  };
  if (!options.allowMissing && !remotes.has(options.remote)) return look('as-is');
  const pulled = await look('pull');
  if (!pulled.ok || pulled.value.kind !== 'fresh' || !wantsItsData(setting, current)) return pulled;
  const asIs = await look('as-is');
  return asIs.ok ? ok(onlyOutputs(asIs.value, pulled.value)) : asIs;
}

/**
 * `--allow-missing` of DVC: what is not there is no reason, unless a stage makes a dep of that very path and has not done so
 * yet (dvc: dvc/stage/__init__.py _changed_deps; dvc-compat 8.4, C-169).
 */
function passAbsent(verdict: Verdict, { graph }: Project): Verdict {
  if (verdict.kind !== 'stale') return verdict;
  const reasons = verdict.reasons.filter((reason) => {
    if (reason.kind === 'missing-out') return false;
    if (reason.kind !== 'missing-dep') return true;
    return graph.producerOf(reason.at) !== undefined;
  });
  const isOver = reasons.every(({ kind }) => kind === 'not-locked');
  return isOver ? { kind: 'fresh', reasons: [] } : { kind: 'stale', reasons };
}

/** Of what is not here only the stage's own outs count: its inputs are fetched if it has to run. */
function onlyOutputs(asIs: Verdict, pulled: Verdict): Verdict {
  const reasons = asIs.reasons.filter(({ kind }) => kind === 'missing-out');
  return reasons.length === 0 ? pulled : { kind: 'stale', reasons };
}

function wantsItsData({ session, options }: JudgeSetting, stage: Stage): boolean {
  if (options.allowMissing) return false;
  const outs = stage.outs.map((output) => ({
    isHere: output.place.kind === 'inside' && existsSync(join(session.projectRoot, output.place.path)),
    isCached: isCached(
      session,
      stage.lock?.outs.find(({ path }) => path === output.path),
    ),
  }));
  // With `--pull` a stage that only lacks its data is not left without it.
  if (options.pull === true && outs.some(({ isHere }) => !isHere)) return true;
  if (stage.cmd === undefined) return outs.some(({ isHere, isCached }) => isHere && !isCached);
  // Only if all of it can be put back: a stage must not run because some of its data happens to be in the cache.
  return isCacheable(stage) && outs.some(({ isHere }) => !isHere) && outs.every(({ isCached }) => isCached);
}

function isCached(session: Session, locked: LockEntry['outs'][number] | undefined): boolean {
  return locked !== undefined && isStored(session, locked);
}
