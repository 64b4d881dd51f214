import { readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ok } from '../../src/failure.ts';
import type { Stage } from '../../src/project/stage.ts';
import { LocalStore } from '../../src/store/local.ts';
import type { ObjectId } from '../../src/store/oid.ts';
import { objectKey } from '../../src/store/oid.ts';
import { dep, out, stage } from '../plan/make-stage.ts';
import { Rig } from '../rig.ts';
import { outcomes, relocked, runStages, testContext } from './context.ts';

/** Counts its runs in a file that nobody declares. */
const train: Stage = stage('train', {
  cmd: 'echo >> runs; mkdir -p model; cat in > model/weights; wc -c < in > score.json; echo 1 > plot.csv',
  deps: [dep('in')],
  outs: [
    out('model'),
    out('score.json', { role: 'metric', cache: false }),
    out('plot.csv', { role: 'plot' }),
  ],
});

function runs(rig: Rig): number {
  return rig.exists('runs') ? rig.read('runs').length : 0;
}

async function ran(rig: Rig): Promise<Stage> {
  rig.write('in', 'one');
  await runStages([train], testContext(rig, [train]));
  expect(runs(rig)).toBe(1);
  return relocked(rig, [train])[0] as Stage;
}

describe('a result that is known', () => {
  test('comes back from the lock entry when only the outs are gone', async () => {
    await using rig = Rig.create();
    const locked = await ran(rig);
    rig.remove('model');
    rig.remove('score.json');
    const run = await runStages([locked], testContext(rig, [locked], { noRunCache: true }));
    expect(outcomes(run)).toEqual({ train: 'restored' });
    expect([runs(rig), rig.read('model/weights'), rig.read('score.json')]).toEqual([1, 'one', '3\n']);
  });

  test('comes back from the run cache after other runs, with an equal lock', async () => {
    await using rig = Rig.create();
    const first = await ran(rig);
    const lock = rig.read('dvc.lock');
    rig.write('in', 'two!');
    await runStages([first], testContext(rig, [first]));
    expect(runs(rig)).toBe(2);
    const second = relocked(rig, [train])[0] as Stage;
    rig.write('in', 'one');
    const ctx = testContext(rig, [second]);
    const run = await runStages([second], ctx);
    expect(outcomes(run)).toEqual({ train: 'restored' });
    expect([runs(rig), rig.read('dvc.lock'), rig.read('model/weights')]).toEqual([2, lock, 'one']);
    expect(ctx.events.some(({ kind }) => kind === 'stage-command')).toBe(false);
  });

  test('is computed again if the run cache is not to be used, or the stage is forced', async () => {
    await using rig = Rig.create();
    const first = await ran(rig);
    const bare = { ...first, lock: undefined };
    expect(outcomes(await runStages([bare], testContext(rig, [bare], { noRunCache: true })))).toEqual({
      train: 'ran',
    });
    const forced = new Set(['train']);
    expect(outcomes(await runStages([first], testContext(rig, [first]), { forced }))).toEqual({
      train: 'ran',
    });
    expect(runs(rig)).toBe(3);
  });

  test('is computed again if an object of it is gone or corrupt', async () => {
    await using rig = Rig.create();
    const first = { ...(await ran(rig)), lock: undefined };
    const folder = rig.path('.dvc/cache/files/md5/f9');
    const [name = ''] = readdirSync(folder);
    expect(rig.read(`.dvc/cache/files/md5/f9/${name}`)).toBe('one');
    rig.remove(`.dvc/cache/files/md5/f9/${name}`);
    expect(outcomes(await runStages([first], testContext(rig, [first])))).toEqual({ train: 'ran' });
    rig.remove(`.dvc/cache/files/md5/f9/${name}`);
    writeFileSync(`${folder}/${name}`, 'two', { mode: 0o444 });
    expect(outcomes(await runStages([first], testContext(rig, [first])))).toEqual({ train: 'ran' });
    expect([runs(rig), rig.read('model/weights')]).toEqual([3, 'one']);
  });

  test('comes from a remote, objects included, and is kept here as DVC keeps it', async () => {
    await using source = Rig.create();
    const first = await ran(source);
    await using rig = Rig.create();
    rig.write('in', 'one');
    const remote = new LocalStore({ dir: source.path('.dvc/cache'), name: 'remote' });
    const asked: string[] = [];
    const ctx = testContext(rig, [train], {
      remoteRunCache: remote,
      fetchObjects: (objects) => copyObjects(objects, { source, rig, asked }),
    });
    const run = await runStages([{ ...first, lock: undefined }], ctx);
    expect(outcomes(run)).toEqual({ train: 'restored' });
    expect([runs(rig), rig.read('model/weights'), rig.read('score.json')]).toEqual([0, 'one', '3\n']);
    expect([run.fetched.objects, asked.length]).toEqual([4, 3]);
    expect(rig.read('dvc.lock')).toBe(source.read('dvc.lock'));
    const tree = (of: Rig) =>
      readdirSync(of.path('.dvc/cache'), { recursive: true, encoding: 'utf8' }).sort();
    expect(tree(rig)).toEqual(tree(source));
  });

  test('needs no inputs when what they would be is known', async () => {
    await using rig = Rig.create();
    const first = await ran(rig);
    const recorded = first.lock?.deps[0];
    rig.remove('in');
    rig.remove('model');
    let provided = 0;
    const ctx = testContext(rig, [first], {
      recorded: async () => recorded as never,
      provide: async () => {
        provided++;
        return ok({ objects: 0, bytes: 0 });
      },
    });
    const run = await runStages([first], ctx);
    expect([outcomes(run), provided, rig.exists('in')]).toEqual([{ train: 'restored' }, 0, false]);
    expect(relocked(rig, [train])[0]?.lock?.deps).toEqual([recorded]);
  });

  test('that is not known makes the stage ask for its inputs and run', async () => {
    await using rig = Rig.create();
    const first = await ran(rig);
    rig.remove('in');
    const other = { ...first, cmd: `${train.cmd}; true` };
    const ctx = testContext(rig, [other], {
      recorded: async () => first.lock?.deps[0] as never,
      provide: async () => {
        rig.write('in', 'one');
        return ok({ objects: 1, bytes: 3 });
      },
    });
    const run = await runStages([other], ctx);
    expect([outcomes(run), run.fetched, runs(rig)]).toEqual([{ train: 'ran' }, { objects: 1, bytes: 3 }, 2]);
  });

  test('is not looked up by a folder that is only partly here', async () => {
    await using rig = Rig.create();
    rig.write('data/in-git', 'x');
    const make = stage('make', { cmd: 'echo made > data/part', outs: [out('data/part')] });
    const use = stage('use', {
      cmd: 'echo >> runs; cat data/* > all',
      deps: [dep('data')],
      outs: [out('all')],
    });
    await runStages([use], testContext(rig, [use]));
    await runStages([make, use], testContext(rig, [make, use]));
    expect([runs(rig), rig.read('all')]).toEqual([2, 'xmade\n']);
    const stages = relocked(rig, [make, { ...use, cmd: `${use.cmd}; true` }]);
    rig.remove('data/part');
    const ctx = testContext(rig, stages, {
      judge: async ({ name }) => ok({ kind: name === 'make' ? 'fresh' : 'stale', reasons: [] }),
      provide: async () => {
        rig.write('data/part', 'made\n');
        return ok({ objects: 1, bytes: 5 });
      },
    });
    const run = await runStages([stages[0] as Stage, { ...use, lock: undefined }], ctx);
    expect(outcomes(run)).toEqual({ make: 'fresh', use: 'restored' });
    expect([runs(rig), rig.read('all')]).toEqual([2, 'xmade\n']);
  });

  test('of a stage with an uncached plain out is not kept', async () => {
    await using rig = Rig.create();
    rig.write('in', 'x');
    const one = stage('s', { cmd: 'cp in out', deps: [dep('in')], outs: [out('out', { cache: false })] });
    await runStages([one], testContext(rig, [one]));
    expect([rig.exists('dvc.lock'), rig.exists('.dvc/cache')]).toEqual([true, false]);
  });

  test('of a stage with an uncached plain out is kept beside what DVC keeps, if that is asked for', async () => {
    await using rig = Rig.create();
    rig.write('in', 'x');
    const one = stage('s', {
      cmd: 'cp in out; cp in kept; printf r >> runs',
      deps: [dep('in')],
      outs: [out('kept'), out('out', { cache: false })],
    });
    const run = await runStages([one], testContext(rig, [one], { keepsOwn: true }));
    expect(run.stages[0]?.runCacheKey).toMatch(/^lockstep\/runs\//);
    expect(rig.exists('.dvc/cache/runs')).toBe(false);
    for (const path of ['out', 'kept', 'dvc.lock']) rig.remove(path);
    expect(outcomes(await runStages([one], testContext(rig, [one])))).toEqual({ s: 'restored' });
    expect([rig.read('out'), rig.read('kept'), runs(rig)]).toEqual(['x', 'x', 1]);
  });
});

/** A remote's fetch over a folder: the objects and, of a tree, its members. */
async function copyObjects(objects: readonly ObjectId[], where: { source: Rig; rig: Rig; asked: string[] }) {
  let moved = { objects: 0, bytes: 0 };
  for (const id of objects) {
    where.asked.push(id.oid);
    const bytes = Buffer.from(where.source.read(`.dvc/cache/${objectKey(id)}`));
    const members = id.oid.endsWith('.dir')
      ? JSON.parse(bytes.toString()).map(({ md5 }: { md5: string }) => md5)
      : [];
    for (const oid of [...members, id.oid]) {
      const key = objectKey({ ...id, oid });
      const content = where.source.read(`.dvc/cache/${key}`);
      where.rig.write(`.dvc/cache/${key}`, content, 0o444);
      moved = { objects: moved.objects + 1, bytes: moved.bytes + content.length };
    }
  }
  return ok(moved);
}
