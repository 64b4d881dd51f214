import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import { Rig } from '../rig.ts';

const dvc = peer('dvc');
const python = dvc === undefined ? undefined : join(dirname(dvc), 'python');
const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const fsck = fileURLToPath(new URL('../fsck.py', import.meta.url));
const rounds = Number(process.env.LOCKSTEP_KILL_ROUNDS ?? 4);
/** Another seed, other moments. */
const seed = Number(process.env.LOCKSTEP_KILL_SEED ?? Date.now() % 100_000);
const count = 16;

/** Folders, files, metrics in Git, a join. Each command says that it ran in a file that nobody declares. */
const dvcYaml = `stages:
  part:
    foreach: [${Array.from({ length: count }, (_, i) => i).join(', ')}]
    do:
      cmd: echo x >> traces/\${item}; mkdir -p p/\${item} m; seq \${item} 20000 > p/\${item}/a; seq 3 > p/\${item}/b; echo "{}" > m/\${item}.json
      deps: [in]
      outs:
      - p/\${item}
      metrics:
      - m/\${item}.json: {cache: false}
  all:
    cmd: cat p/*/a > all; echo x >> traces/all
    deps: [p]
    outs: [all]
`;

describe.skipIf(python === undefined)('a run that is killed at random moments', () => {
  test(`loses nothing that was finished (seed ${seed})`, async () => {
    await using rig = Rig.create();
    await using remote = Rig.at(`${rig.root}-remote`);
    rig.write('dvc.yaml', dvcYaml);
    rig.write('in', 'x');
    rig.write('.gitignore', '/traces\n');
    rig.write('.dvc/config', `[core]\n    remote = r\n['remote "r"']\n    url = ${remote.root}\n`);
    mkdirSync(rig.path('traces'));
    rig.commit('base');
    const random = randomFrom(seed);
    const finished = new Map<string, string>();
    for (let round = 0; round < rounds; round++) {
      await killed(rig, 300 + random() * 2500);
      check(rig, remote);
      for (const name of lockedStages(rig)) {
        const trace = rig.read(`traces/${name.replace('part@', '')}`);
        expect(trace, `${name} ran again although it was finished`).toBe(finished.get(name) ?? trace);
        finished.set(name, trace);
      }
    }
    const last = ours(rig, 'repro', '--push');
    expect(last.status, last.stderr).toBe(0);
    check(rig, remote);
    for (const [name, trace] of finished)
      expect(rig.read(`traces/${name.replace('part@', '')}`), name).toBe(trace);
    const again = ours(rig, 'repro', '--json');
    const outcomes = JSON.parse(again.stdout).stages.map(({ outcome }: { outcome: string }) => outcome);
    expect(new Set(outcomes)).toEqual(new Set(['fresh']));
    const status = execFileSync(dvc as string, ['status', '--json'], { cwd: rig.root, env: env(rig) });
    expect(status.toString().trim()).toBe('{}');
  }, 300_000);
});

test.skipIf(python === undefined)('the checker finds what it looks for', async () => {
  await using rig = Rig.create();
  await using remote = Rig.at(`${rig.root}-remote`);
  rig.write('dvc.yaml', 'stages:\n  s: {cmd: mkdir d; cp in d/x, deps: [in], outs: [d]}\n');
  rig.write('in', 'content');
  expect(ours(rig, 'repro').status).toBe(0);
  const wrong = () => spawnSync(python as string, [fsck, rig.root, remote.root], { encoding: 'utf8' }).stdout;
  expect(wrong()).toBe('');
  const object = '.dvc/cache/files/md5/9a/0364b9e99bb480dd25e1f0284c8555';
  rig.remove(object);
  expect(wrong()).toContain('lacks x');
  rig.write(object, 'other');
  expect(wrong()).toContain('has other bytes than its name says');
  rig.write('dvc.lock', rig.read('dvc.lock').replace(/md5: .*\.dir/, `md5: ${'a'.repeat(32)}.dir`));
  expect(wrong()).toContain('is not in the cache');
});

function env(rig: Rig) {
  return { PATH: process.env.PATH, HOME: rig.root, DVC_NO_ANALYTICS: '1', DVC_GLOBAL_CONFIG_DIR: '/nowhere' };
}

function ours(rig: Rig, ...words: string[]) {
  return spawnSync(process.execPath, [cli, ...words], { cwd: rig.root, env: env(rig), encoding: 'utf8' });
}

/** Starts a run and kills it, with nothing said to it before; the moment is the point of the test. */
async function killed(rig: Rig, milliseconds: number): Promise<void> {
  const words = [cli, 'repro', '-j', '4', '--push'];
  const child = spawn(process.execPath, words, { cwd: rig.root, env: env(rig), stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  await once(child, 'close');
  clearTimeout(timer);
}

function check(rig: Rig, remote: Rig): void {
  const told = spawnSync(python as string, [fsck, rig.root, remote.root], { encoding: 'utf8' });
  expect([told.status, told.stdout, told.stderr]).toEqual([0, '', '']);
}

function lockedStages(rig: Rig): readonly string[] {
  if (!existsSync(rig.path('dvc.lock'))) return [];
  return [...rig.read('dvc.lock').matchAll(/^ {2}(\S+):$/gm)].map(([, name]) => name as string);
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
