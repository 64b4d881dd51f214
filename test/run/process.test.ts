import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Result } from '../../src/failure.ts';
import { type CommandEnd, endLeftovers, runCommand } from '../../src/run/process.ts';
import { type ProcessTree, survivors } from '../../src/run/process-tree.ts';
import { Rig } from '../rig.ts';

interface Heard {
  readonly stdout: string[];
  readonly stderr: string[];
}

async function run(
  rig: Rig,
  command: string,
  more: Partial<Parameters<typeof runCommand>[0]> = {},
): Promise<{ end: Result<CommandEnd>; heard: Heard }> {
  const heard: Heard = { stdout: [], stderr: [] };
  const end = await runCommand({
    command,
    cwd: rig.root,
    env: { PATH: process.env.PATH },
    platform: process.platform,
    signal: new AbortController().signal,
    onPiece(stream, { text }) {
      heard[stream].push(...text.split('\n'));
    },
    ...more,
  });
  return { end, heard };
}

const exited = (code: number) => ({ ok: true, value: { kind: 'exited', code } });

test('a command streams both outputs by lines and tells its exit code', async () => {
  await using rig = Rig.create();
  const { end, heard } = await run(rig, 'echo one; echo two >&2; printf three; exit 7');
  expect(end).toEqual(exited(7));
  expect(heard).toEqual({ stdout: ['one', 'three'], stderr: ['two'] });
});

test.skipIf(process.platform === 'win32')(
  'a command can open its outputs by name, as in a shell',
  async () => {
    await using rig = Rig.create();
    const { end, heard } = await run(
      rig,
      'echo one > /dev/stdout && echo two | tee /dev/stderr > out && echo three >> /dev/fd/1 && [ -p /dev/stdout ]',
    );
    expect(end).toEqual(exited(0));
    expect(heard).toEqual({ stdout: ['one', 'three'], stderr: ['two'] });
  },
);

test('a command that a signal ended has a negative code, as in Python', async () => {
  await using rig = Rig.create();
  expect((await run(rig, 'kill -KILL $$')).end).toEqual(exited(-9));
});

test('a command sees the given environment, its folder, and nothing on standard input', async () => {
  await using rig = Rig.create();
  rig.write('sub/x', '');
  const { heard } = await run(rig, 'pwd; echo "$A $HOME"; cat; echo end', {
    cwd: rig.path('sub'),
    env: { PATH: process.env.PATH, A: 'given' },
  });
  expect(heard.stdout).toEqual([rig.path('sub'), 'given ', 'end']);
});

test('SHELL chooses the shell, and bash reads no start-up file (C-114)', async () => {
  await using rig = Rig.create();
  rig.write('.bashrc', 'echo from bashrc\n');
  const env = { PATH: process.env.PATH, HOME: rig.root, SHELL: '/bin/bash' };
  const { heard } = await run(rig, 'echo "$BASH_VERSION" | cut -c1-1; [[ a == a ]] && echo bash', { env });
  expect(heard.stdout).toEqual([expect.stringMatching(/^\d$/), 'bash']);
});

test('a shell that is not there, and a folder that is not there, are failures', async () => {
  await using rig = Rig.create();
  const noShell = await run(rig, 'true', { env: { SHELL: '/no/such/shell' } });
  expect(noShell.end).toMatchObject({ ok: false, failures: [{ reason: 'stage' }] });
  const noFolder = await run(rig, 'true', { cwd: rig.path('nowhere') });
  expect(noFolder.end).toMatchObject({
    ok: false,
    failures: [{ message: expect.stringContaining('nowhere') }],
  });
  const nul = await run(rig, 'echo \0');
  expect(nul.end).toMatchObject({ ok: false, failures: [{ reason: 'stage' }] });
});

test('200 MB without a line end arrive whole and never fill the memory', async () => {
  await using rig = Rig.create();
  const before = process.memoryUsage().rss;
  let [bytes, peak] = [0, 0];
  const { end } = await run(rig, "head -c 200000000 /dev/zero | tr '\\0' x", {
    onPiece(_, { text }) {
      bytes += text.length;
      peak = Math.max(peak, process.memoryUsage.rss());
    },
  });
  expect(end).toEqual(exited(0));
  expect(bytes).toBe(200_000_000);
  expect(peak - before).toBeLessThan(150 * 2 ** 20);
});

test('a listener that asks to wait gets nothing more until it is ready, and then everything in order', async () => {
  await using rig = Rig.create();
  const [lines, held]: [string[], { now: boolean; times: number }] = [[], { now: false, times: 0 }];
  const { end } = await run(rig, 'seq 1 200000', {
    async onPiece(_, { text }) {
      expect(held.now).toBe(false);
      lines.push(...text.split('\n'));
      if (lines.length < 50_000 * (held.times + 1)) return;
      held.times++;
      held.now = true;
      await run(rig, 'true');
      held.now = false;
    },
  });
  expect(end).toEqual(exited(0));
  expect(held.times).toBeGreaterThan(2);
  expect(lines).toHaveLength(200_000);
  expect(lines.every((line, i) => line === String(i + 1))).toBe(true);
}, 20_000);

test.each(['at once', 'later'])(
  'a listener that throws %s is told of when the command has ended',
  async (when) => {
    await using rig = Rig.create();
    const running = run(rig, 'seq 1 100000; touch ended', {
      onPiece() {
        if (when === 'later') return Promise.reject(new RangeError('a bug'));
        throw new RangeError('a bug');
      },
    });
    await expect(running).rejects.toThrow('a bug');
    expect(existsSync(rig.path('ended'))).toBe(true);
  },
);

test('a command is over when its shell is, whatever still runs in the background', async () => {
  await using rig = Rig.create();
  const { end, heard } = await run(rig, 'sleep 1000 & echo $!');
  expect(end).toEqual(exited(0));
  const pid = Number(heard.stdout[0]);
  expect(process.kill(pid, 0)).toBe(true);
  process.kill(pid, 'SIGKILL');
});

test('what commands leave running is ended if that is asked for, in a session of its own too', async () => {
  await using rig = Rig.create();
  const trees: ProcessTree[] = [];
  const { end, heard } = await run(rig, 'sleep 1000 & echo $!; setsid sleep 1000 & echo $!', { trees });
  expect(end).toEqual(exited(0));
  await endLeftovers(trees, process.platform);
  expect(heard.stdout).toHaveLength(2);
  for (const pid of heard.stdout) expect(isAlive(Number(pid))).toBe(false);
});

test('an abort before the start starts nothing', async () => {
  await using rig = Rig.create();
  const { end } = await run(rig, 'touch started', { signal: AbortSignal.abort() });
  expect(end).toEqual({ ok: true, value: { kind: 'cancelled' } });
  expect(existsSync(rig.path('started'))).toBe(false);
});

test('an abort ends the whole tree by SIGINT, and the command may still clean up', async () => {
  await using rig = Rig.create();
  const [waiting, abort] = [await rig.command(), new AbortController()];
  const script = `trap 'echo cleaned; exit 3' INT; setsid sleep 1000 & echo $!; ${waiting.text} & wait`;
  const running = run(rig, script, { signal: abort.signal });
  const call = await waiting.next();
  abort.abort();
  const { end, heard } = await running;
  await call.gone;
  expect(end).toEqual({ ok: true, value: { kind: 'cancelled' } });
  expect(heard.stdout.at(-1)).toBe('cleaned');
  expect(isAlive(Number(heard.stdout[0]))).toBe(false);
});

test('a tree that ignores SIGINT and SIGTERM is gone within ten seconds', async () => {
  await using rig = Rig.create();
  const [waiting, abort] = [await rig.command(), new AbortController()];
  const running = run(
    rig,
    `trap '' INT TERM; ${waiting.text} & setsid ${waiting.text} & wait; wait; sleep 1000`,
    {
      signal: abort.signal,
    },
  );
  const calls = [await waiting.next(), await waiting.next()];
  const pids = await Promise.all(calls.map((call) => call.pid()));
  for (const call of calls) for (const signal of ['SIGINT', 'SIGTERM'] as const) await call.ignore(signal);
  const began = performance.now();
  abort.abort();
  const { end } = await running;
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(end).toEqual({ ok: true, value: { kind: 'cancelled' } });
  expect(pids.filter(isAlive)).toEqual([]);
}, 15_000);

test('nothing is left of a tree whose processes have ended', async () => {
  await using rig = Rig.create();
  const { heard } = await run(rig, 'echo $$');
  expect(survivors({ pid: Number(heard.stdout[0]), mark: 'LOCKSTEP_COMMAND=none' })).toEqual([]);
});

/** Orphans stay as zombies where the machine's first process does not collect them; they run no more. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'latin1') : '';
  return !/\) Z /.test(stat);
}
