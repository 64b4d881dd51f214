import { statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unwrap } from '../../src/failure.ts';
import { updateLock } from '../../src/project/dvc-lock/dvc-lock.ts';
import type { LockEntry, Stage } from '../../src/project/stage.ts';
import { LockWriter } from '../../src/run/lock-writer.ts';
import { entry, locked, mapping, stage } from '../plan/make-stage.ts';
import { Rig } from '../rig.ts';

const names = Array.from({ length: 10 }, (_, i) => `stage ${i}`);
const stages = names.map((name) => stage(name));
const entries = new Map(
  names.map((name, i) => [
    name,
    entry({
      cmd: `make ${name} ${'word '.repeat(i)}`,
      deps: [locked(`in ${i}`, 'a')],
      outs: [locked(`out/${i}`, 'b')],
    }),
  ]),
);

function entryOf(name: string): LockEntry {
  return entries.get(name) as LockEntry;
}

/** The bytes of a serial run: one update after the other. */
function serially(text: string | undefined, order: readonly string[]): string | undefined {
  return order.reduce<string | undefined>(
    (old, name) => unwrap(updateLock(old, new Map([[name, entryOf(name)]]))),
    text,
  );
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

/** Park and Miller's generator, so that a failing order can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

async function record(writer: LockWriter, order: readonly string[], random: () => number): Promise<void> {
  let pending: Promise<unknown>[] = [];
  for (const name of order) {
    pending.push(writer.record(stages[names.indexOf(name)] as Stage, entryOf(name)).then(unwrap));
    if (random() < 0.5) {
      await Promise.all(pending);
      pending = [];
    }
  }
  await Promise.all(pending);
}

test('a thousand orders of completion give the bytes of a serial run', async () => {
  await using rig = Rig.create({ git: false });
  const random = seeded(42);
  for (let round = 0; round < 1000; round++) {
    const known = names.filter(() => random() < 0.3);
    const before = known.length === 0 ? undefined : serially(undefined, shuffled(known, random));
    const running = names.filter(() => random() < 0.4);
    rig.remove('dvc.lock');
    if (before !== undefined) rig.write('dvc.lock', before);
    await record(new LockWriter(rig.root, names), shuffled(running, random), random);
    expect(rig.exists('dvc.lock') ? rig.read('dvc.lock') : undefined).toBe(serially(before, running));
  }
}, 60_000);

test('comments, foreign keys and unknown stages survive, whatever the order', async () => {
  await using rig = Rig.create({ git: false });
  const before = "# top\nschema: '2.0'\nstages:\n  gone:\n    cmd: old # why\n# end\n";
  rig.write('dvc.lock', before);
  await record(new LockWriter(rig.root, names), ['stage 3', 'stage 1', 'stage 2'], () => 0);
  expect(rig.read('dvc.lock')).toBe(serially(before, ['stage 1', 'stage 2', 'stage 3']));
});

test('shared values keep the anchors that a serial run gives them', async () => {
  await using rig = Rig.create({ git: false });
  const sharing = (name: string) => {
    const list = [1n, 2n];
    return entry({ cmd: name, params: new Map([['params.yaml', mapping({ a: list, b: list })]]) });
  };
  const made = new Map(names.slice(0, 3).map((name) => [name, sharing(name)]));
  const writer = new LockWriter(rig.root, names);
  for (const i of [2, 0, 1])
    unwrap(await writer.record(stages[i] as Stage, made.get(names[i] as string) as LockEntry));
  expect(rig.read('dvc.lock')).toBe(unwrap(updateLock(undefined, made)));
  expect(rig.read('dvc.lock')).toContain('&id003');
});

test('locks of several dvc.yaml files are written beside them', async () => {
  await using rig = Rig.create({ git: false });
  rig.write('sub/dvc.yaml', '');
  const inSub: Stage = { ...stage('x'), address: 'sub/dvc.yaml:x', file: 'sub/dvc.yaml' };
  const writer = new LockWriter(rig.root, ['x', 'sub/dvc.yaml:x']);
  const written = await Promise.all([writer.record(stage('x'), entry()), writer.record(inSub, entry())]);
  expect(written.map(unwrap)).toEqual([
    { file: 'dvc.lock', created: true, changedMeanwhile: false },
    { file: 'sub/dvc.lock', created: true, changedMeanwhile: false },
  ]);
  expect(rig.read('sub/dvc.lock')).toBe(rig.read('dvc.lock'));
});

test('what somebody else wrote meanwhile stays, and what this run had recorded is not lost', async () => {
  await using rig = Rig.create({ git: false });
  const writer = new LockWriter(rig.root, names);
  await record(writer, ['stage 1'], () => 0);
  rig.write('dvc.lock', serially(undefined, ['stage 9']) ?? '');
  const written = unwrap(await writer.record(stages[2] as Stage, entryOf('stage 2')));
  expect(written).toEqual({ file: 'dvc.lock', created: false, changedMeanwhile: true });
  expect(rig.read('dvc.lock')).toBe(serially(undefined, ['stage 9', 'stage 1', 'stage 2']));
  rig.remove('dvc.lock');
  await record(writer, ['stage 3'], () => 0);
  expect(rig.read('dvc.lock')).toBe(serially(undefined, ['stage 1', 'stage 2', 'stage 3']));
});

test('a change that keeps size and times is seen, because the file is another one', async () => {
  await using rig = Rig.create({ git: false });
  const writer = new LockWriter(rig.root, names);
  await record(writer, ['stage 1'], () => 0);
  const text = rig.read('dvc.lock').replace('make', 'MAKE');
  const { mtime } = statSync(rig.path('dvc.lock'));
  rig.remove('dvc.lock');
  writeFileSync(rig.path('dvc.lock'), text);
  utimesSync(rig.path('dvc.lock'), mtime, mtime);
  await record(writer, ['stage 2'], () => 0);
  expect(rig.read('dvc.lock')).toContain('MAKE');
});

test('a lock that does not parse is left alone, and the failure names it', async () => {
  await using rig = Rig.create({ git: false });
  rig.write('dvc.lock', 'schema: [\n');
  const written = await new LockWriter(rig.root, names).record(stages[0] as Stage, entryOf('stage 0'));
  expect(written).toMatchObject({ ok: false, failures: [{ location: { file: 'dvc.lock' } }] });
  expect(rig.read('dvc.lock')).toBe('schema: [\n');
});

test('a lock that is a link out of the repository is not written through', async () => {
  await using rig = Rig.create();
  await using elsewhere = Rig.create({ git: false, dvc: false });
  elsewhere.write('target', "schema: '2.0'\n");
  symlinkSync(elsewhere.path('target'), rig.path('dvc.lock'));
  const written = await new LockWriter(rig.root, names).record(stages[0] as Stage, entryOf('stage 0'));
  expect(written).toMatchObject({ ok: false, failures: [{ reason: 'refused' }] });
  expect(elsewhere.read('target')).toBe("schema: '2.0'\n");
});
