import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OutputBlocks } from '../../src/run/output-blocks.ts';
import type { RunEvent } from '../../src/run/run.ts';
import { stage } from '../plan/make-stage.ts';
import { Rig } from '../rig.ts';

const [a, b, c] = [stage('a'), stage('b'), stage('c')];

function say(of: typeof a, line: string): RunEvent {
  return { kind: 'stage-output', stage: of, text: line, stream: 'stdout' };
}

function setUp(rig: Rig, emit?: (event: RunEvent) => void | Promise<void>) {
  const out: string[] = [];
  const blocks = new OutputBlocks({
    emit: emit ?? ((event) => void out.push(event.kind === 'stage-output' ? event.text : event.kind)),
    spillFolder: rig.root,
    now: () => 0,
  });
  return { blocks, out };
}

describe('output of stages that run side by side', () => {
  test('the oldest is live, the others follow as whole blocks', async () => {
    await using rig = Rig.create({ git: false, dvc: false });
    const { blocks, out } = setUp(rig);
    const [one, two, three] = [blocks.open(a), blocks.open(b), blocks.open(c)];
    two.add(say(b, 'b1'));
    one.add(say(a, 'a1'));
    three.add(say(c, 'c1'));
    expect(out).toEqual(['a1']);
    two.add(say(b, 'b2'));
    one.add(say(a, 'a2'));
    await one.close();
    expect(out).toEqual(['a1', 'a2', 'b1', 'b2']);
    two.add(say(b, 'b3'));
    await three.close();
    expect(out).toEqual(['a1', 'a2', 'b1', 'b2', 'b3']);
    await two.close();
    expect(out).toEqual(['a1', 'a2', 'b1', 'b2', 'b3', 'c1']);
  });

  test('finished blocks come before the next one goes live', async () => {
    await using rig = Rig.create({ git: false, dvc: false });
    const { blocks, out } = setUp(rig);
    const [one, two, three] = [blocks.open(a), blocks.open(b), blocks.open(c)];
    two.add(say(b, 'b1'));
    three.add(say(c, 'c1'));
    await three.close();
    await one.close();
    expect(out).toEqual(['c1', 'b1']);
    expect(blocks.live()?.stage).toBe(b);
    await two.close();
    expect(blocks.live()).toBeUndefined();
  });

  test('a stage that starts when nothing runs is live at once', async () => {
    await using rig = Rig.create({ git: false, dvc: false });
    const { blocks, out } = setUp(rig);
    await blocks.open(a).close();
    blocks.open(b).add(say(b, 'b1'));
    expect(out).toEqual(['b1']);
  });

  test('what a block says while its kept lines go out follows them', async () => {
    await using rig = Rig.create({ git: false, dvc: false });
    const out: string[] = [];
    let second: { add(event: RunEvent): unknown } | undefined;
    const { blocks } = setUp(rig, async (event) => {
      const line = event.kind === 'stage-output' ? event.text : event.kind;
      out.push(line);
      if (line === 'b1') second?.add(say(b, 'b-late'));
      await Promise.resolve();
    });
    const [one, two] = [blocks.open(a), blocks.open(b)];
    second = two;
    two.add(say(b, 'b1'));
    two.add(say(b, 'b2'));
    await one.close();
    await two.close();
    expect(out).toEqual(['b1', 'b2', 'b-late']);
  });

  test('kept output of any size comes back as it was, with its other events in place, and leaves no file', async () => {
    await using rig = Rig.create({ git: false, dvc: false });
    const out: RunEvent[] = [];
    const { blocks } = setUp(rig, (event) => void out.push(event));
    const [one, two] = [blocks.open(a), blocks.open(b)];
    const events = Array.from({ length: 20_000 }, (_, i): RunEvent => {
      if (i % 5000 === 0) return { kind: 'note', text: `note ${i}` };
      const text = i % 7000 === 0 ? 'x'.repeat(65_536) : `${i}\n "quoted" \u2028 \ud83d\ude00\ttab`;
      const unfinished = i % 3 === 0 ? ({ unfinished: true } as const) : {};
      return {
        kind: 'stage-output',
        stage: b,
        text,
        stream: i % 2 === 0 ? 'stdout' : 'stderr',
        ...unfinished,
      };
    });
    for (const event of events) two.add(event);
    expect(readdirSync(rig.root)).toHaveLength(1);
    await one.close();
    expect(out).toEqual(events);
    await two.close();
    expect(readdirSync(rig.root)).toEqual([]);
  });

  test('where the disk takes no more, a note says how much was lost, and the stage goes on', async () => {
    await using rig = Rig.create({ git: false, dvc: false });
    rig.write('file', '');
    const out: RunEvent[] = [];
    const blocks = new OutputBlocks({
      emit: (event) => void out.push(event),
      spillFolder: rig.path('file/below'),
      now: () => 0,
    });
    const [one, two] = [blocks.open(a), blocks.open(b)];
    two.add({ kind: 'stage-started', stage: b, reasons: [] });
    for (let i = 0; i < 10_000; i++) two.add(say(b, 'x'.repeat(100)));
    await one.close();
    two.add(say(b, 'after'));
    expect(out).toEqual([
      { kind: 'stage-started', stage: b, reasons: [] },
      { kind: 'note', text: expect.stringMatching(/^10000 lines that 'b' printed could not be kept/) },
      say(b, 'after'),
    ]);
    await two.close();
  });
});
