import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { acquire, type Holder, type LockOptions, type ProjectLock } from '../../src/workspace/lock.ts';
import { machineName } from '../../src/workspace/lock-file.ts';
import { type TempFolder, tempFolder } from './temp-folder.ts';

const env = { PATH: process.env.PATH ?? '' };

function take(folder: TempFolder, more: Partial<LockOptions> = {}) {
  return acquire(folder.path, { what: 'repro', timeoutMs: 0, env, ...more });
}

async function taken(folder: TempFolder, more: Partial<LockOptions> = {}): Promise<ProjectLock> {
  const result = await take(folder, more);
  if (!result.ok)
    throw new Error(result.failures.map(({ message, hint }) => `${message} ${hint}`).join('\n'));
  return result.value;
}

async function reason(folder: TempFolder, more: Partial<LockOptions> = {}): Promise<string> {
  const result = await take(folder, more);
  if (!result.ok) return result.failures.map((failure) => failure.reason).join();
  await result.value.release();
  return 'taken';
}

const module = JSON.stringify(join(import.meta.dirname, '../../src/workspace/lock.ts'));

/** What a process runs that takes the lock, says so, and then does `next`. */
function holding(folder: TempFolder, next: string): string {
  return `
    import { acquire } from ${module};
    const options = { what: 'repro train', timeoutMs: 5000, env: process.env };
    const result = await acquire(${JSON.stringify(folder.path)}, options);
    process.stdout.write(result.ok ? 'held' : 'refused');
    ${next}`;
}

/** A process that takes the lock, says so, and ends as told: `release` at a line on stdin. */
async function holder(folder: TempFolder): Promise<ChildProcess> {
  const program = holding(
    folder,
    `process.stdin.once('data', async () => { await result.value.release(); process.exit(); });`,
  );
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [text] = (await once(child.stdout, 'data')) as [Buffer];
  if (String(text) !== 'held') throw new Error('the other process did not get the lock');
  return child;
}

const hasFlock = spawnSync('flock', ['--version']).status === 0;

describe('between our own processes', () => {
  test('one holds, the next waits, is told by whom, and gets it afterwards', async () => {
    using folder = tempFolder('dvc');
    const other = await holder(folder);
    const holders: Holder[] = [];
    const waiting = take(folder, {
      timeoutMs: 20_000,
      onWait: (found) => holders.push(found) && other.stdin?.write('\n'),
    });
    const result = await waiting;
    expect(result.ok).toBe(true);
    expect(holders).toEqual([expect.objectContaining({ pid: other.pid, what: 'repro train' })]);
    if (result.ok) await result.value.release();
  });

  test('who does not get it in time is told so in the words of DVC', async () => {
    using folder = tempFolder('dvc');
    const other = await holder(folder);
    const result = await take(folder, { timeoutMs: 250 });
    expect(result.ok ? [] : result.failures).toEqual([
      {
        reason: 'busy',
        message: expect.stringMatching(
          /^Unable to acquire lock\. Most likely another DVC process is running/,
        ),
        hint: `held by 'repro train' (process ${other.pid}); wait for it, or end it`,
      },
    ]);
    other.kill();
    await once(other, 'close');
  });

  test('a holder that was killed blocks nobody', async () => {
    using folder = tempFolder('dvc');
    const other = await holder(folder);
    other.kill('SIGKILL');
    await once(other, 'close');
    expect(await reason(folder, { timeoutMs: 5000 })).toBe('taken');
  });

  test.skipIf(process.platform !== 'linux')(
    'nor does one whose parent never waits for it, as in a container without an init',
    async () => {
      using folder = tempFolder('dvc');
      const program = holding(folder, `process.kill(process.pid, 'SIGKILL');`);
      const script = '"$0" --input-type=module -e "$1" & echo $! >&2; exec sleep 100';
      const parent = spawn('sh', ['-c', script, process.execPath, program]);
      const [[pid], [said]] = await Promise.all([once(parent.stderr, 'data'), once(parent.stdout, 'data')]);
      expect(String(said)).toBe('held');
      const state = () => readFileSync(`/proc/${Number(pid)}/stat`, 'latin1').split(' ')[2];
      await expect.poll(state).toBe('Z');
      expect(await reason(folder, { timeoutMs: 5000 })).toBe('taken');
      parent.kill();
      await once(parent, 'close');
    },
  );

  test('of many that want it at once exactly one holds it at a time', async () => {
    using folder = tempFolder('dvc');
    const log = join(folder.path, 'log');
    const program = `
      import { appendFileSync } from 'node:fs';
      import { acquire } from ${module};
      for (let i = 0; i < 5; i++) {
        const lock = await acquire(${JSON.stringify(folder.path)}, { what: 'x', timeoutMs: 60000, env: process.env });
        if (!lock.ok) throw new Error('refused');
        appendFileSync(${JSON.stringify(log)}, 'in\\n');
        await new Promise(setImmediate);
        appendFileSync(${JSON.stringify(log)}, 'out\\n');
        await lock.value.release();
      }`;
    const children = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', program], {
        stdio: ['ignore', 'ignore', 'inherit'],
      }),
    );
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'close'))[0]));
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(readFileSync(log, 'utf8')).toBe('in\nout\n'.repeat(20));
  }, 90_000);

  test.each([
    ['an empty file', () => ''],
    ['a torn file', () => '{"pid": 12'],
    ['a file of something else', () => '[]'],
    [
      'a process number that was used again',
      () => JSON.stringify({ pid: process.pid, what: 'x', machine: machineName(), start: '1' }),
    ],
    [
      'a process that is gone',
      () => JSON.stringify({ pid: 2 ** 22 + 1, what: 'x', machine: machineName(), start: '1' }),
    ],
  ])('%s blocks nobody', async (_, content) => {
    using folder = tempFolder('dvc');
    folder.write({ '.dvc/tmp/lockstep/lock.7': content() });
    expect(await reason(folder)).toBe('taken');
  });

  test('a lock of another machine holds as long as it is renewed', async () => {
    using folder = tempFolder('dvc');
    const file = join(folder.path, '.dvc/tmp/lockstep/lock.3');
    folder.write({
      '.dvc/tmp/lockstep/lock.3': JSON.stringify({ pid: 1, what: 'x', machine: 'elsewhere', start: '1' }),
    });
    expect(await reason(folder)).toBe('busy');
    const old = Date.now() / 1000 - 120;
    utimesSync(file, old, old);
    expect(await reason(folder)).toBe('taken');
  });

  test('no files pile up', async () => {
    using folder = tempFolder('dvc');
    for (let i = 0; i < 20; i++) expect(await reason(folder)).toBe('taken');
    expect(readdirSync(join(folder.path, '.dvc/tmp/lockstep'))).toEqual(['lock.20']);
  });

  test('a link in place of .dvc/tmp is refused, an abort ends the waiting', async () => {
    using folder = tempFolder('dvc');
    using outside = tempFolder();
    symlinkSync(outside.path, join(folder.path, '.dvc/tmp'));
    expect(await reason(folder)).toBe('refused');
    expect(readdirSync(outside.path)).toEqual([]);
    using other = tempFolder('dvc');
    const lock = await taken(other);
    const controller = new AbortController();
    const waiting = take(other, {
      timeoutMs: 60_000,
      signal: controller.signal,
      onWait: () => controller.abort(),
    });
    await expect(waiting).rejects.toThrow();
    await lock.release();
  });
});

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1');
  } catch {
    return '';
  }
}

describe.skipIf(!hasFlock)('beside DVC', () => {
  const tryLock = (folder: TempFolder) =>
    spawnSync('flock', ['-n', join(folder.path, '.dvc/tmp/lock'), 'true']).status;

  test('its lock is held with ours, and let go with it', async () => {
    using folder = tempFolder('dvc');
    const lock = await taken(folder);
    expect(tryLock(folder)).toBe(1);
    await lock.release();
    await lock.release();
    expect(tryLock(folder)).toBe(0);
  });

  test('while a command runs it is let go, and taken again when the last one is done (C-147)', async () => {
    using folder = tempFolder('dvc');
    const lock = await taken(folder);
    const [one, two] = [await lock.pause(), await lock.pause()];
    expect(tryLock(folder)).toBe(0);
    expect(await reason(folder)).toBe('busy');
    await one();
    await one();
    expect(tryLock(folder)).toBe(0);
    await two();
    expect(tryLock(folder)).toBe(1);
    await lock.release();
    expect(tryLock(folder)).toBe(0);
  });

  test('pauses and ways back that cross each other end with the lock as the last one wants it', async () => {
    using folder = tempFolder('dvc');
    const lock = await taken(folder);
    for (let i = 0; i < 20; i++) {
      const first = await lock.pause();
      const back = first();
      const second = await lock.pause();
      await back;
      expect(tryLock(folder)).toBe(0);
      await Promise.all([second(), second(), (await lock.pause())()]);
      expect(tryLock(folder)).toBe(1);
    }
    await lock.release();
    expect(tryLock(folder)).toBe(0);
  });

  test('a helper that was killed is replaced when the lock is next taken', async () => {
    using folder = tempFolder('dvc');
    const lock = await taken(folder);
    const back = await lock.pause();
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
      if (commandOf(pid).startsWith('sh\0-c\0') && commandOf(pid).includes(folder.path))
        process.kill(Number(pid), 'SIGKILL');
    await back();
    expect(tryLock(folder)).toBe(1);
    await lock.release();
    expect(tryLock(folder)).toBe(0);
  });

  test('a killed holder lets go of it', async () => {
    using folder = tempFolder('dvc');
    const other = await holder(folder);
    expect(tryLock(folder)).toBe(1);
    other.kill('SIGKILL');
    await once(other, 'close');
    // The helper ends when its pipe closes; flock itself can wait for that.
    execFileSync('flock', ['-w', '10', join(folder.path, '.dvc/tmp/lock'), 'true']);
  });

  test.each([
    ['with the flock program', env],
    ['without it, as far as the system tells', { PATH: '/nonexistent' }],
  ])('a running DVC is waited for, %s', async (_, path) => {
    using folder = tempFolder('dvc');
    mkdirSync(join(folder.path, '.dvc/tmp'));
    const dvc = spawn('flock', ['-n', join(folder.path, '.dvc/tmp/lock'), 'sh', '-c', 'echo held; read x'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await once(dvc.stdout, 'data');
    expect(await reason(folder, { env: path })).toBe('busy');
    dvc.stdin.end('\n');
    await once(dvc, 'close');
    expect(await reason(folder, { env: path })).toBe('taken');
  });

  test('a lock file that is a link is not followed', async () => {
    using folder = tempFolder('dvc');
    using outside = tempFolder();
    mkdirSync(join(folder.path, '.dvc/tmp'));
    symlinkSync(join(outside.path, 'made'), join(folder.path, '.dvc/tmp/lock'));
    expect(await reason(folder)).toBe('taken');
    expect(existsSync(join(outside.path, 'made'))).toBe(false);
  });
});

describe('a stage that DVC runs, by its rwlock file', () => {
  const entry = (pid: number) => JSON.stringify({ read: {}, write: { '/p/out': { pid, cmd: 'repro' } } });

  test('of a living DVC process is waited for', async () => {
    using folder = tempFolder('dvc');
    mkdirSync(join(folder.path, '.dvc/tmp'));
    const dvc = spawn('sh', ['-c', ': dvc; read x'], { stdio: ['pipe', 'ignore', 'inherit'] });
    writeFileSync(join(folder.path, '.dvc/tmp/rwlock'), entry(dvc.pid ?? 0));
    expect(await reason(folder)).toBe('busy');
    dvc.stdin.end('\n');
    await once(dvc, 'close');
    expect(await reason(folder)).toBe('taken');
  });

  test.each([
    ['of a process that is gone', () => entry(2 ** 22 + 1)],
    ['that is empty', () => ''],
    ['that is torn', () => '{"read": {'],
    ['of another shape', () => '{"read": 5, "write": {"x": null}}'],
  ])('%s blocks nobody', async (_, content) => {
    using folder = tempFolder('dvc');
    folder.write({ '.dvc/tmp/rwlock': content() });
    expect(await reason(folder)).toBe('taken');
  });

  test('our own commands are named in it while they run, beside those of others', async () => {
    using folder = tempFolder('dvc');
    folder.write({ '.dvc/tmp/rwlock': JSON.stringify({ read: { '/p/in': [{ pid: 1, cmd: 'other' }] } }) });
    const file = join(folder.path, '.dvc/tmp/rwlock');
    const lock = await taken(folder);
    const ours = { pid: process.pid, cmd: 'lockstep repro' };
    const back = await lock.pause({ read: ['/p/in', '/p/new'], write: ['/p/out'] });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      read: { '/p/in': [{ pid: 1, cmd: 'other' }, ours], '/p/new': [ours] },
      write: { '/p/out': ours },
    });
    await back();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      read: { '/p/in': [{ pid: 1, cmd: 'other' }] },
      write: {},
    });
    await lock.release();
  });

  test.each([
    ['as many as fill a page', 3],
    ['more than that', 100],
  ])('what is told and taken back leaves whole JSON each time: %s', async (_, count) => {
    using folder = tempFolder('dvc');
    const file = join(folder.path, '.dvc/tmp/rwlock');
    const lock = await taken(folder);
    const paths = Array.from({ length: count }, (_, i) => `/p/${'long'.repeat(10)}${i}`);
    const backs: (() => Promise<void>)[] = [];
    for (const path of paths) {
      backs.push(await lock.pause({ read: [], write: [path] }));
      expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')).write)).toEqual(paths.slice(0, backs.length));
    }
    for (const [index, back] of backs.entries()) {
      await back();
      const text = readFileSync(file, 'utf8');
      expect(Object.keys(JSON.parse(text).write)).toEqual(paths.slice(index + 1));
      expect(text).toBe(text.trim());
    }
    await lock.release();
  });
});
