import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeStages } from '../../src/commands/look.ts';
import { manifestReader } from '../../src/commands/manifests.ts';
import { planProject } from '../../src/commands/planning.ts';
import { openSession, type Session } from '../../src/commands/session.ts';
import { stageStatus } from '../../src/commands/status.ts';
import { unwrap } from '../../src/failure.ts';
import type { PlannedStage } from '../../src/plan/plan.ts';
import type { Verdict } from '../../src/plan/verdict.ts';
import type { Stage } from '../../src/project/stage.ts';
import { askDvc, type Seen } from '../conformance/project-oracle.ts';
import { askOurs } from '../conformance/project-ours.ts';
import { peer } from '../peers.ts';
import { type Judged, Oracle } from './oracle.ts';
import { plainStatus, sortedStages } from './shape.ts';

/**
 * Clones of public DVC repositories, a folder each (bare or not), compared commit by commit with real DVC. They are not
 * ours to ship, so the folder is named by LOCKSTEP_REAL_REPOS; LOCKSTEP_REAL_COMMITS says how many commits of each.
 */
const home = process.env.LOCKSTEP_REAL_REPOS;
const commits = Number(process.env.LOCKSTEP_REAL_COMMITS ?? 3);
const dvc = home === undefined ? undefined : peer('dvc');
const clones = home === undefined ? [] : readdirSync(home).flatMap((name) => gitFolder(join(home, name)));

describe.skipIf(dvc === undefined || clones.length === 0)(
  'real repositories, judged as real DVC does',
  () => {
    let scratch: string;
    let oracle: Oracle;

    beforeAll(() => {
      scratch = mkdtempSync(join(tmpdir(), 'lockstep-real-'));
      oracle = new Oracle(dvc as string, join(scratch, 'site'));
    });

    afterAll(async () => {
      await oracle[Symbol.asyncDispose]();
      rmSync(scratch, { recursive: true, force: true });
    });

    test.each(clones)('%s', { timeout: 1_200_000 }, async (clone) => {
      for (const sha of chosenCommits(clone)) {
        const folder = join(scratch, sha);
        checkOut(clone, sha, folder);
        for (const root of projectsIn(folder)) await compareProject(root, folder, oracle);
        rmSync(folder, { recursive: true, force: true });
      }
    });
  },
);

async function compareProject(root: string, gitRoot: string, oracle: Oracle): Promise<void> {
  const [theirs] = (await askDvc(dvc as string, [root])) as [Seen];
  const ours = await askOurs(root, gitRoot);
  if (theirs.error !== undefined) {
    expect(ours, `DVC stops: ${theirs.message}`).toHaveProperty('failures');
    return;
  }
  expect('failures' in ours ? ours.failures : []).toEqual([]);
  if (!('project' in ours)) return;
  expect(sortedStages(ours.shown.stages)).toEqual(sortedStages(theirs.stages ?? []));
  expect(ours.shown.top).toEqual(theirs.top);
  expect(ours.project.graphFailures.length > 0).toBe(theirs.graph !== undefined);

  await compareStatus(await oracle.ask(['status', root]), root);
  const full = await oracle.ask(['fill', root]);
  await compareStatus(full, root);
  if (full.status === undefined || theirs.graph !== undefined) return;
  comparePlan(full.status, await planOf(root), isSure);
  await oracle.ask(['empty', root]);
  const isMixed = ours.project.stages.some(hasOldHash);
  comparePlan(full.status, await planOf(root), (stage) => isSure(stage) && !isMixed);
}

async function compareStatus(theirs: Judged, root: string): Promise<void> {
  // An import that is not frozen asks its source, which cannot be had here; made-up data makes no params file.
  if (theirs.error !== undefined) return;
  const changed = [...(await statusOf(root))].map(([address, verdict]) => [
    address,
    plainStatus(stageStatus(verdict, '')),
  ]);
  expect(Object.fromEntries(changed.filter(([, entry]) => entry?.length !== 0))).toEqual(theirs.status);
}

/** A plan says what status says after a full pull; of a stage that was never locked only that, and what its inputs lack. */
function comparePlan(
  theirs: NonNullable<Judged['status']>,
  ours: readonly PlannedStage[],
  isExact: (stage: Stage) => boolean,
): void {
  for (const { stage, verdict } of ours) {
    const expected = theirs[stage.address] ?? [];
    const isNew = verdict.reasons.some(({ kind }) => kind === 'not-locked');
    if (verdict.kind === 'unknown') expect(ours.every((planned) => isExact(planned.stage))).toBe(false);
    else if (isNew || !isExact(stage)) expect(expected.length > 0).toBe(verdict.reasons.length > 0);
    else expect([stage.address, plainStatus(stageStatus(verdict, ''))]).toEqual([stage.address, expected]);
  }
  expect(ours.map(({ stage }) => stage.address)).toEqual(expect.arrayContaining(Object.keys(theirs)));
}

/** Nothing of it lies on a server, which a plan does not ask. */
function isSure({ deps, outs }: Stage): boolean {
  return [...deps, ...outs].every(({ place }) => place.kind !== 'url');
}

/** Old and new kinds of hash with different values cannot be compared without the data (dvc-compat C-168). */
function hasOldHash({ lock }: Stage): boolean {
  return [...(lock?.deps ?? []), ...(lock?.outs ?? [])].some(({ hashName }) => hashName !== 'md5');
}

function statusOf(root: string): Promise<ReadonlyMap<string, Verdict>> {
  return inSession(root, async (session) => {
    const project = unwrap(await session.project());
    const tree = manifestReader(session, undefined);
    return unwrap(await judgeStages(session, project, project.stages, { absent: 'as-is', tree }));
  });
}

function planOf(root: string): Promise<readonly PlannedStage[]> {
  return inSession(root, async (session) => {
    const { plan } = unwrap(
      await planProject(session, { base: {}, tree: manifestReader(session, undefined) }),
    );
    return plan.stages;
  });
}

async function inSession<T>(cwd: string, work: (session: Session) => Promise<T>): Promise<T> {
  const env = { ...process.env, DVC_GLOBAL_CONFIG_DIR: '/nowhere', DVC_SYSTEM_CONFIG_DIR: '/nowhere' };
  const signal = new AbortController().signal;
  const host = { cwd, env, cpus: 2, signal, now: () => Date.now(), emit() {} };
  await using session = unwrap(await openSession(host));
  return await work(session);
}

function gitFolder(folder: string): string[] {
  return [folder, join(folder, 'repo'), join(folder, '.git')].filter((path) =>
    existsSync(join(path, 'objects')),
  );
}

/** Evenly spread over the commits that touch what DVC reads. */
function chosenCommits(clone: string): string[] {
  const paths = ['*dvc.yaml', '*dvc.lock', '*.dvc', '*params*.yaml', '.dvc/config'];
  const found = git(['--git-dir', clone, 'log', '--all', '--format=%H', '--', ...paths])
    .split('\n')
    .filter(Boolean);
  const step = Math.max(1, found.length / commits);
  return [...new Set(Array.from({ length: commits }, (_, i) => found[Math.floor(i * step)]).filter(isThere))];
}

function isThere(sha: string | undefined): sha is string {
  return sha !== undefined;
}

/** A repository of its own at that commit. Files whose bytes the clone lacks stay absent, for DVC as for us. */
function checkOut(clone: string, sha: string, folder: string): void {
  git(['clone', '-q', '--shared', '--no-checkout', clone, folder]);
  git(['-C', folder, 'update-ref', '--no-deref', 'HEAD', sha]);
  git(['-C', folder, 'read-tree', sha]);
  spawnSync('git', [...safe, '-C', folder, 'checkout-index', '--all', '--quiet']);
}

const safe = [
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'filter.lfs.smudge=',
  '-c',
  'filter.lfs.required=false',
];

function git(args: readonly string[]): string {
  return execFileSync('git', [...safe, ...args], { encoding: 'utf8', maxBuffer: 1e9 });
}

/** Every folder that holds a `.dvc` folder. */
function projectsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory() || entry.name === '.git') return [];
    return entry.name === '.dvc' ? [folder] : projectsIn(join(folder, entry.name));
  });
}
