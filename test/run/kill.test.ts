import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { md5Bytes } from '../../src/store/md5.ts';
import { Rig } from '../rig.ts';
import { outcomes, relocked, runStages, testContext } from './context.ts';
import { killStages } from './kill-child.ts';

const count = 12;

/** Starts a run in a process of its own and kills it when the stage with this number has left its trace. */
async function runUntil(rig: Rig, number: number): Promise<void> {
  const script = join(import.meta.dirname, 'kill-child.ts');
  const child = spawn(process.execPath, [script, rig.root, String(count)], {
    stdio: 'inherit',
    detached: true,
  });
  const gone = once(child, 'exit');
  let isGone = false;
  void gone.then(() => {
    isGone = true;
  });
  while (!existsSync(rig.path('traces', String(number))) && !isGone)
    await new Promise((resolve) => setImmediate(resolve));
  process.kill(child.pid as number, 'SIGKILL');
  await gone;
}

/** Every object in the cache has the bytes that its name says, and every manifest its files. */
function checkCache(rig: Rig): void {
  const folder = rig.path('.dvc/cache/files/md5');
  if (!existsSync(folder)) return;
  const names = new Set<string>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const name = path.replace('/', '');
    if (!/^[0-9a-f]{32}(\.dir)?$/.test(name)) continue;
    names.add(name);
    expect(md5Bytes(readFileSync(join(folder, path)), 'md5')).toBe(name.slice(0, 32));
  }
  for (const name of [...names].filter((each) => each.endsWith('.dir'))) {
    const members = JSON.parse(rig.read(`.dvc/cache/files/md5/${name.slice(0, 2)}/${name.slice(2)}`));
    for (const { md5 } of members) expect(names).toContain(md5);
  }
}

test('a run that is killed again and again loses nothing that was finished', async () => {
  await using rig = Rig.create();
  rig.write('in', 'x');
  rig.write('traces/.keep', '');
  const stages = killStages(count);
  const before = new Map<string, string>();
  for (const number of [1, 4, 7, 10]) {
    await runUntil(rig, number);
    checkCache(rig);
    const locked = rig.exists('dvc.lock')
      ? relocked(rig, stages).filter(({ lock }) => lock !== undefined)
      : [];
    for (const { address, lock } of locked) {
      expect(
        rig.exists(`.dvc/cache/files/md5/${lock?.outs[0]?.oid?.slice(0, 2)}/${lock?.outs[0]?.oid?.slice(2)}`),
      ).toBe(true);
      const trace = rig.read(`traces/${address.slice(1)}`);
      expect(trace).toBe(before.get(address) ?? trace);
      before.set(address, trace);
    }
  }
  expect(before.size).toBeGreaterThan(0);
  const known = relocked(rig, stages);
  const run = await runStages(known, testContext(rig, known), { jobs: 3 });
  expect(
    new Set(Object.values(outcomes(run)).map((outcome) => (outcome === 'fresh' ? 'ran' : outcome))),
  ).not.toContain('failed');
  for (const [address, trace] of before) expect(rig.read(`traces/${address.slice(1)}`)).toBe(trace);
  const all = relocked(rig, stages);
  expect(new Set(Object.values(outcomes(await runStages(all, testContext(rig, all)))))).toEqual(
    new Set(['fresh']),
  );
}, 60_000);
