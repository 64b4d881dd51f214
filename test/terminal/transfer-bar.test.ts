import { expect, test } from 'vitest';
import { watchTransfer } from '../../src/commands/data/transfer-watch.ts';
import type { Terminal } from '../../src/commands/verb.ts';
import { eventLines } from '../../src/terminal/progress.ts';
import { type Moving, transferBar, transferLine } from '../../src/terminal/transfer-bar.ts';

const moving = (given: Partial<Moving>): Moving => ({
  ...{ kind: 'transfer-progress', what: 'fetch', objects: 0, of: 0, bytes: 0, seconds: 0 },
  ...given,
});

test.each([
  [{ objects: 0, of: 5 }, 'Fetching: 0 of 5 objects, 0 B'],
  [
    { objects: 1_200, of: 10_000, bytes: 34e6, seconds: 10 },
    'Fetching: 1,200 of 10,000 objects, 34 MB, 3.4 MB/s, about 1 min 13 s left',
  ],
  [{ what: 'push', objects: 5, of: 5, bytes: 10, seconds: 2 }, 'Pushing: 5 of 5 objects, 10 B, 5 B/s'],
] as const)('a line for %j', (given, line) => {
  expect(transferLine(moving(given))).toBe(line);
});

test('a bar shows the share, and is never wider than the terminal', () => {
  const half = moving({ objects: 5, of: 10, bytes: 50, seconds: 1 });
  expect(transferBar(half, 200)).toMatch(/^\[#{10} {10}\] 50 % {2}Fetching: 5 of 10 objects/);
  expect(transferBar(half, 40)).toHaveLength(39);
  expect(transferBar(moving({}), 40)).toMatch(/^\[ {20}\] 0 %/);
});

/** A transfer with a clock and a timer of the test, told to a terminal that is one or is not. */
function rig(redraws: boolean) {
  let [time, err, out] = [1_000, '', ''];
  const timers: (() => void)[] = [];
  const terminal: Terminal = {
    ...{ columns: 80, colour: false, interactive: redraws, redraws },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  };
  const emit = eventLines(terminal, { quiet: false, toErr: false });
  const every = (ms: number, work: () => void) => {
    expect(ms).toBe(10_000);
    timers.push(work);
    return () => void timers.splice(timers.indexOf(work), 1);
  };
  return {
    emit,
    timers,
    watch: watchTransfer('fetch', { now: () => time, emit, every }),
    said: () => [out, err],
    pass: (ms: number) => {
      time += ms;
    },
  };
}

test('off a terminal there is a line every 10 s, also while nothing arrives, and one at the end', () => {
  const { watch, timers, said, pass } = rig(false);
  watch.onProgress({ objects: 1, of: 4, bytes: 1_000 });
  pass(10_000);
  timers[0]?.();
  pass(10_000);
  timers[0]?.();
  watch.onProgress({ objects: 4, of: 4, bytes: 4_000 });
  watch.finish({ objects: 4, bytes: 4_000 });
  expect(said()).toEqual([
    '',
    'Fetching: 1 of 4 objects, 1 kB, 100 B/s, about 30 s left\nFetching: 1 of 4 objects, 1 kB, 50 B/s, about 1 min left\nFetched 4 objects (4 kB)\n',
  ]);
  expect(timers).toEqual([]);
});

test('on a terminal one line is drawn over again, at most ten times a second, and wiped before anything else', () => {
  const { watch, said, emit, pass } = rig(true);
  for (let objects = 1; objects <= 100; objects++) {
    pass(10);
    watch.onProgress({ objects, of: 100, bytes: objects });
  }
  const [, bars = ''] = said();
  expect(bars.split('\r\u001b[K').length - 1).toBeLessThanOrEqual(11);
  expect(bars).not.toContain('\n');
  void emit({ kind: 'note', text: 'a remark' });
  watch.finish({ objects: 100, bytes: 100 });
  expect(said()).toEqual([
    'a remark\n',
    expect.stringMatching(/\r\u001b\[KFetched 100 objects \(100 B\)\n$/),
  ]);
});

test('a transfer that moved nothing says nothing', () => {
  const { watch, said } = rig(false);
  watch.finish({ objects: 0, bytes: 0 });
  expect(said()).toEqual(['', '']);
});
