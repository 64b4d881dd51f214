import { describe, expect, test } from 'vitest';
import { fail, ok } from '../../src/failure.ts';
import type { Stage } from '../../src/project/stage.ts';
import { dep, out, stage } from '../plan/make-stage.ts';
import { Rig, type RigCommand } from '../rig.ts';
import { outcomes, printed, relocked, runStages, testContext } from './context.ts';

/** A stage whose command waits for the test, then makes its outs from nothing. */
function waiting(
  name: string,
  command: RigCommand,
  { needs = [] as readonly string[], makes = [`${name}.out`] } = {},
): Stage {
  const touch = makes.map((path) => `echo ${name} > ${path}`);
  return stage(name, {
    cmd: [command.text, ...touch],
    deps: needs.map(dep),
    outs: makes.map((path) => out(path)),
  });
}

function simple(name: string, fields: Partial<Stage> = {}): Stage {
  return stage(name, { cmd: `echo ${name} > ${name}.out`, outs: [out(`${name}.out`)], ...fields });
}

describe('stages side by side', () => {
  test('start as soon as what they need is made, and not before', async () => {
    await using rig = Rig.create();
    const [a, b, c, d] = [await rig.command(), await rig.command(), await rig.command(), await rig.command()];
    const stages = [
      waiting('a', a),
      waiting('b', b),
      waiting('c', c, { needs: ['a.out'] }),
      waiting('d', d, { needs: ['b.out', 'c.out'] }),
    ];
    const running = runStages(stages, testContext(rig, stages), { jobs: 8 });
    const [inA, inB] = await Promise.all([a.next(), b.next()]);
    expect([c.started, d.started]).toEqual([0, 0]);
    await inA.exit();
    const inC = await c.next();
    expect(d.started).toBe(0);
    await inC.exit();
    await inB.exit();
    await (await d.next()).exit();
    expect(outcomes(await running)).toEqual({ a: 'ran', b: 'ran', c: 'ran', d: 'ran' });
  });

  test('never take more than the given slots', async () => {
    await using rig = Rig.create();
    const commands = await Promise.all(Array.from({ length: 5 }, () => rig.command()));
    const stages = commands.map((command, i) => waiting(`s${i}`, command));
    const running = runStages(stages, testContext(rig, stages), { jobs: 2 });
    const started = () => commands.reduce((sum, command) => sum + command.started, 0);
    const calls = await Promise.all(commands.slice(0, 2).map((command) => command.next()));
    for (const [exited, command] of commands.entries()) {
      const call = calls[exited] ?? (await command.next());
      expect(started() - exited).toBeLessThanOrEqual(2);
      await call.exit();
    }
    expect(Object.values(outcomes(await running))).toEqual(Array(5).fill('ran'));
  });

  test('one that needs a busy resource waits, others pass it', async () => {
    await using rig = Rig.create();
    const [a, b, c] = [await rig.command(), await rig.command(), await rig.command()];
    const stages = [waiting('a', a), waiting('b', b), waiting('c', c)];
    const needs = new Map([['gpu', 1]]);
    const ctx = testContext(rig, stages, { policy: ({ name }) => (name === 'c' ? {} : { needs }) });
    const running = runStages(stages, ctx, { jobs: 3, resources: new Map([['gpu', 1]]) });
    const [inA, inC] = await Promise.all([a.next(), c.next()]);
    expect(b.started).toBe(0);
    await inA.exit();
    await (await b.next()).exit();
    await inC.exit();
    expect(outcomes(await running)).toEqual({ a: 'ran', b: 'ran', c: 'ran' });
  });

  test('leave the lock and the ignore lines of a serial run, whoever ends first', async () => {
    const texts = [];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      await using rig = Rig.create();
      const commands = [await rig.command(), await rig.command(), await rig.command()];
      const stages = commands.map((_, i) => stage(`s${i}`, { cmd: `sh wait ${i}`, outs: [out(`o${i}`)] }));
      rig.write(
        'wait',
        commands
          .map(({ text }, i) => `[ $1 = ${i} ] && ${text}`)
          .join('\n')
          .concat('\necho $1 > o$1\n'),
      );
      const ctx = testContext(rig, stages);
      const running = runStages(stages, ctx, { jobs: 3 });
      const calls = await Promise.all(commands.map((command) => command.next()));
      for (const i of order) {
        await calls[i]?.exit();
        await finished(ctx.events, () => rig.exists('dvc.lock') && rig.read('dvc.lock').includes(`s${i}:`));
      }
      await running;
      texts.push([rig.read('dvc.lock'), rig.read('.gitignore')]);
    }
    expect(texts[1]).toEqual(texts[0]);
    expect(texts[2]).toEqual(texts[0]);
    expect(texts[0]?.[1]).toBe('/o0\n/o1\n/o2\n');
  });

  test('speak in whole blocks, the oldest live', async () => {
    await using rig = Rig.create();
    const [a, b] = [await rig.command(), await rig.command()];
    const stages = [waiting('a', a), waiting('b', b)];
    const ctx = testContext(rig, stages);
    const running = runStages(stages, ctx, { jobs: 2 });
    const [inA, inB] = await Promise.all([a.next(), b.next()]);
    await inB.print('b one\n');
    await inA.print('a one\n');
    await inB.print('b two\n');
    await inB.exit();
    await inA.print('a two\n');
    await finished(ctx.events, () => printed(ctx.events).length === 2);
    expect(printed(ctx.events)).toEqual(['a one', 'a two']);
    await inA.exit();
    await running;
    expect(printed(ctx.events)).toEqual(['a one', 'a two', 'b one', 'b two']);
    const kinds = ctx.events.map((event) =>
      'stage' in event ? `${event.stage.address} ${event.kind}` : event.kind,
    );
    expect(kinds.filter((kind) => /started|finished/.test(kind))).toEqual([
      'a stage-started',
      'stage-finished',
      'b stage-started',
      'stage-finished',
    ]);
  });
});

describe('what is judged', () => {
  test('a stage that waited and turns out fresh is not run', async () => {
    await using rig = Rig.create();
    rig.write('in', '1');
    const head = simple('head', { cmd: 'head -c 1 in > head.out', deps: [dep('in')] });
    const tail = simple('tail', { cmd: 'echo >> ran; cp head.out tail.out', deps: [dep('head.out')] });
    await runStages([head, tail], testContext(rig, [head, tail]));
    rig.write('in', '1 changed behind the first byte');
    const again = relocked(rig, [head, tail]);
    const run = await runStages(again, testContext(rig, again));
    expect(outcomes(run)).toEqual({ head: 'ran', tail: 'fresh' });
    expect(rig.read('ran')).toBe('\n');
  });

  test('a forced stage runs although it is fresh, and forces what needs it only if asked to', async () => {
    await using rig = Rig.create();
    const a = simple('a');
    const b = simple('b', { deps: [dep('a.out')] });
    const c = simple('c', { deps: [dep('b.out')] });
    await runStages([a, b, c], testContext(rig, [a, b, c]));
    const stages = relocked(rig, [a, b, c]);
    const forced = new Set(['a']);
    const alone = await runStages(stages, testContext(rig, stages), { forced });
    expect(outcomes(alone)).toEqual({ a: 'ran', b: 'fresh', c: 'fresh' });
    expect(alone.stages[0]?.reasons).toEqual([{ kind: 'forced' }]);
    const all = await runStages(stages, testContext(rig, stages), { forced, forceDownstream: true });
    expect(outcomes(all)).toEqual({ a: 'ran', b: 'ran', c: 'ran' });
  });

  test('without a graph exactly the given stages run, in the given order', async () => {
    await using rig = Rig.create();
    const stages = ['c', 'a', 'b'].map((name) => stage(name, { cmd: `echo ${name} >> order`, deps: [] }));
    await runStages(stages, testContext(rig, stages), { graph: undefined, jobs: 8 });
    expect(rig.read('order')).toBe('c\na\nb\n');
  });

  test('a stage that cannot be judged fails, and its failure is told', async () => {
    await using rig = Rig.create();
    const a = simple('a');
    const judge = async () => fail({ reason: 'data', message: 'a FIFO' } as const);
    const run = await runStages([a], testContext(rig, [a], { judge }));
    expect(run.stages[0]).toMatchObject({ outcome: 'failed', failure: { message: 'a FIFO' } });
    expect(rig.exists('a.out')).toBe(false);
  });

  test('a stage that could not be judged for want of data is judged again when the data is there', async () => {
    await using rig = Rig.create();
    const a = simple('a');
    const verdicts = ['unknown', 'fresh'] as const;
    let asked = 0;
    const ctx = testContext(rig, [a], {
      judge: async () => ok({ kind: verdicts[asked++] ?? 'stale', reasons: [] }),
      provide: async () => ok({ objects: 2, bytes: 30 }),
    });
    const run = await runStages([a], ctx);
    expect([outcomes(run), run.fetched, asked]).toEqual([{ a: 'fresh' }, { objects: 2, bytes: 30 }, 2]);
  });
});

describe('a failing stage', () => {
  const broken = (name: string) => simple(name, { cmd: `echo dying ${name} >&2; exit 3` });
  const family = () => [
    broken('bad'),
    simple('child', { deps: [dep('bad.out')] }),
    simple('other'),
    simple('grandchild', { deps: [dep('child.out')] }),
  ];

  test('stops what has not started, blocks what needs it, and leaves the lock as it was', async () => {
    await using rig = Rig.create();
    const stages = family();
    const ctx = testContext(rig, stages);
    const run = await runStages(stages, ctx, { jobs: 1 });
    expect(outcomes(run)).toEqual({
      bad: 'failed',
      child: 'blocked',
      other: 'skipped',
      grandchild: 'blocked',
    });
    expect(run.stages[3]?.blockedBy).toEqual(['bad']);
    expect(run.stages[0]?.logTail).toEqual(['dying bad']);
    expect(run.failures).toEqual([
      expect.objectContaining({
        reason: 'stage',
        message: 'failed to run: echo dying bad >&2; exit 3, exited with 3',
        location: { file: 'dvc.yaml', line: 1 },
      }),
    ]);
    expect(rig.exists('dvc.lock')).toBe(false);
    const finishes = ctx.events.flatMap((event) =>
      event.kind === 'stage-finished' ? [event.run.stage.address] : [],
    );
    expect(finishes).toEqual(['bad', 'child', 'other', 'grandchild']);
  });

  test('lets the rest go on with keep-going', async () => {
    await using rig = Rig.create();
    const stages = family();
    const run = await runStages(stages, testContext(rig, stages), { onFailure: 'keep-going' });
    expect(outcomes(run)).toEqual({ bad: 'failed', child: 'blocked', other: 'ran', grandchild: 'blocked' });
  });

  test('is passed over with ignore-errors, and the run has no failures', async () => {
    await using rig = Rig.create();
    const child = simple('child', { deps: [dep('in')] });
    rig.write('in', '');
    const stages = [broken('bad'), child];
    const run = await runStages(stages, testContext(rig, stages), { onFailure: 'ignore-errors' });
    expect(outcomes(run)).toEqual({ bad: 'failed', child: 'ran' });
    expect([run.failures, run.stages[0]?.failure?.reason]).toEqual([[], 'stage']);
  });

  test('does not end stages that run beside it', async () => {
    await using rig = Rig.create();
    const slow = await rig.command();
    const stages = [waiting('slow', slow), broken('bad'), simple('next')];
    const running = runStages(stages, testContext(rig, stages), { jobs: 2 });
    const call = await slow.next();
    await finished([], () => !rig.exists('bad.out'));
    await call.exit();
    const run = await running;
    expect(run.stages[0]?.outcome).toBe('ran');
    expect(run.stages[1]?.outcome).toBe('failed');
  });

  test('names every producer that blocks a stage', async () => {
    await using rig = Rig.create();
    const stages = [broken('x'), broken('y'), simple('z', { deps: [dep('x.out'), dep('y.out')] })];
    const run = await runStages(stages, testContext(rig, stages), { jobs: 1, onFailure: 'keep-going' });
    expect(run.stages[2]).toMatchObject({ outcome: 'blocked', blockedBy: ['x', 'y'] });
  });

  test('takes the ignore lines of the whole run away if that is asked for', async () => {
    await using rig = Rig.create();
    const stages = [simple('good'), broken('bad')];
    await runStages(stages, testContext(rig, stages), { jobs: 1, undoIgnoresOnFailure: true });
    expect([rig.exists('good.out'), rig.exists('.gitignore')]).toEqual([true, false]);
  });
});

describe('an abort', () => {
  test('ends what runs, starts nothing new, and keeps what was finished', async () => {
    await using rig = Rig.create();
    const slow = await rig.command();
    const stages = [
      simple('done'),
      waiting('slow', slow, { needs: ['done.out'] }),
      simple('after', { deps: [dep('slow.out')] }),
    ];
    const ctx = testContext(rig, stages);
    const running = runStages(stages, ctx);
    const call = await slow.next();
    ctx.abort.abort();
    const run = await running;
    await call.gone;
    expect(outcomes(run)).toEqual({ done: 'ran', slow: 'cancelled', after: 'cancelled' });
    expect(rig.read('dvc.lock')).toContain('done:');
    expect(rig.read('dvc.lock')).not.toContain('slow:');
    const again = relocked(rig, stages);
    const second = runStages(again, testContext(rig, again));
    await (await slow.next()).exit();
    expect(outcomes(await second)).toEqual({ done: 'fresh', slow: 'ran', after: 'ran' });
  });

  test('ends a run that waits for data', async () => {
    await using rig = Rig.create();
    const a = simple('a', { deps: [dep('in')] });
    const ctx = testContext(rig, [a], {
      provide: () => {
        ctx.abort.abort();
        throw ctx.signal.reason;
      },
    });
    expect(outcomes(await runStages([a], ctx))).toEqual({ a: 'cancelled' });
  });
});

test('a stage that edits the lock while others run keeps its edit, and loses nobody', async () => {
  await using rig = Rig.create();
  const slow = await rig.command();
  const edit = "printf '# by hand\\n' >> dvc.lock; sed -i 's/^  first:/  renamed:/' dvc.lock";
  const stages = [
    simple('first'),
    simple('editor', { cmd: `${edit}; echo > editor.out`, deps: [dep('first.out')] }),
    waiting('last', slow, { needs: ['editor.out'] }),
  ];
  const ctx = testContext(rig, stages);
  const running = runStages(stages, ctx);
  await (await slow.next()).exit();
  expect(outcomes(await running)).toEqual({ first: 'ran', editor: 'ran', last: 'ran' });
  const names = [...rig.read('dvc.lock').matchAll(/^ {2}(\w+):$/gm)].map(([, name]) => name);
  expect(names.toSorted()).toEqual(['editor', 'first', 'last', 'renamed']);
  expect(ctx.events).toContainEqual({
    kind: 'note',
    text: expect.stringContaining("'dvc.lock' was changed"),
  });
});

test('a stage that edits dvc.yaml while stages run is told so once, and the run keeps to what it had read', async () => {
  await using rig = Rig.create();
  const text = 'stages: {a: {cmd: one}, b: {cmd: two}}\n';
  rig.write('dvc.yaml', text);
  const stages = [
    stage('a', { cmd: 'echo "# more" >> dvc.yaml; echo a > a', outs: [out('a')] }),
    stage('b', { cmd: 'cp a b', deps: [dep('a')], outs: [out('b')] }),
  ];
  const ctx = testContext(rig, stages);
  expect(outcomes(await runStages(stages, ctx))).toEqual({ a: 'ran', b: 'ran' });
  expect(ctx.events.flatMap((event) => (event.kind === 'note' ? [event.text] : []))).toEqual([
    "'dvc.yaml' was changed while 'a' ran; this run goes by what it said before: run `repro` again",
  ]);
  expect(rig.read('dvc.yaml')).toBe(`${text}# more\n`);
});

test('a silent stage says that it still runs', async () => {
  await using rig = Rig.create();
  const slow = await rig.command();
  const stages = [waiting('slow', slow)];
  const beat = Promise.withResolvers<void>();
  const ctx = testContext(rig, stages, {
    heartbeatSeconds: 0.02,
    emit: (event) => {
      if (event.kind === 'stage-heartbeat' && event.stage.name === 'slow') beat.resolve();
    },
  });
  const running = runStages(stages, ctx);
  const call = await slow.next();
  await beat.promise;
  await call.exit();
  await running;
});

test('a bug in a listener ends the run instead of being lost', async () => {
  await using rig = Rig.create();
  const a = simple('a');
  const emit = () => {
    throw new RangeError('a bug');
  };
  await expect(runStages([a], testContext(rig, [a], { emit }))).rejects.toThrow('a bug');
});

test('three hundred small stages, side by side, leave one lock in running order', async () => {
  await using rig = Rig.create({ git: false });
  const stages = Array.from({ length: 300 }, (_, i) =>
    stage(`s${i}`, { cmd: `echo ${i} > o${i}`, outs: [out(`o${i}`, { cache: false })] }),
  );
  const ctx = testContext(rig, stages, {
    isGitTracked: async () => new Set(),
    ignoreOutputs: async () => ok([]),
  });
  const run = await runStages(stages, ctx, { jobs: 16 });
  expect(new Set(Object.values(outcomes(run)))).toEqual(new Set(['ran']));
  const names = [...rig.read('dvc.lock').matchAll(/^ {2}(s\d+):$/gm)].map(([, name]) => name);
  expect(names).toEqual(stages.map(({ name }) => name));
}, 30_000);

/** Waits for something that other processes bring about, by turns of the event loop. */
async function finished(_: readonly unknown[], isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

describe('a run that has to give way', () => {
  test('ends what is under way, starts nothing more, and says why once', async () => {
    await using rig = Rig.create();
    const [a, b] = [await rig.command(), await rig.command()];
    const stages = [
      waiting('a', a),
      waiting('b', b),
      simple('c', { deps: [dep('a.out')] }),
      simple('d', { deps: [dep('b.out')] }),
    ];
    let newer = false;
    const why = { reason: 'cancelled', message: 'somebody was faster' } as const;
    const ctx = testContext(rig, stages, { givesWay: async () => (newer ? why : undefined) });
    const running = runStages(stages, ctx, { jobs: 4, onFailure: 'keep-going' });
    const calls = await Promise.all([a.next(), b.next()]);
    newer = true;
    for (const call of calls) await call.exit();
    const run = await running;
    expect(outcomes(run)).toEqual({ a: 'ran', b: 'ran', c: 'cancelled', d: 'cancelled' });
    expect(run.failures).toEqual([why]);
    expect(run.stages.map(({ failure }) => failure)).toEqual(Array(4).fill(undefined));
  });
});
