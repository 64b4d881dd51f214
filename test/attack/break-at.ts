import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded with `node --import` before a program: breaks it at a counted file-system call that changes something.
 * `LOCKSTEP_BREAK` is `kill:k` (SIGKILL before the k-th), `torn:k` (half of what the k-th would write, then SIGKILL), an error
 * code and a number (`ENOSPC:k`: the first call from the k-th on that can fail so does), or `count:file` (the number of calls goes
 * to that file when the process ends).
 */
const [what = '', where = ''] = (process.env.LOCKSTEP_BREAK ?? '').split(/:(.*)/s);
const at = Number(where);
let calls = 0;
let broken = false;

const making = ['openSync', 'open', 'mkdirSync', 'mkdir', 'copyFileSync', 'copyFile', 'linkSync', 'link'];
const writing = [
  'writeSync',
  'write',
  'writev',
  'writevSync',
  'writeFileSync',
  'writeFile',
  'appendFileSync',
];
const naming = ['symlinkSync', 'symlink', 'renameSync', 'rename', 'unlinkSync', 'unlink', 'rmSync', 'rm'];
const marking = ['chmodSync', 'chmod', 'fchmodSync', 'fsyncSync', 'ftruncateSync', 'utimesSync', 'rmdirSync'];
const removing = ['unlinkSync', 'unlink', 'rmSync', 'rm', 'rmdirSync'];

/** Which calls an error can come from, as the manual pages of the system calls have it. */
const failing: Readonly<Record<string, readonly string[]>> = {
  ENOSPC: [...making, ...writing, ...naming].filter((name) => !removing.includes(name)),
  EIO: [...making, ...writing, ...naming, ...marking],
  EMFILE: ['openSync', 'open', 'copyFileSync', 'copyFile'],
  EACCES: [...making, ...naming, 'chmodSync', 'chmod'],
};

type Call = (this: unknown, ...words: unknown[]) => unknown;

/** Undefined: let it pass. Else the error that it ends with; a kill does not come back. */
function check(name: string, words: readonly unknown[], real: Call): Error | undefined {
  if (/^open/.test(name) && !isWriting(words[1])) return undefined;
  calls++;
  if (what === 'kill' && calls === at) process.kill(process.pid, 'SIGKILL');
  if (what === 'torn' && calls === at) tear(name, words, real);
  if (broken || calls < at || failing[what]?.includes(name) !== true) return undefined;
  broken = true;
  const syscall = name.replace('Sync', '').replace('writeFile', 'write').toLowerCase();
  const text = `${what}: injected, ${syscall}`;
  return Object.assign(new Error(text), { code: what, syscall, path: words[0] });
}

function isWriting(flags: unknown): boolean {
  if (typeof flags === 'string') return /[wa+]/.test(flags);
  return typeof flags === 'number' && (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) !== 0;
}

function tear(name: string, [target, data]: readonly unknown[], real: Call): never {
  if (/^write(Sync|File)/.test(name) && (typeof data === 'string' || ArrayBuffer.isView(data))) {
    const bytes = typeof data === 'string' ? Buffer.from(data) : Buffer.from(data.buffer, data.byteOffset);
    real.call(fs, target, bytes.subarray(0, bytes.length >> 1));
  }
  process.kill(process.pid, 'SIGKILL');
  // The signal needs a moment to arrive, and nothing more may happen until then.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

function wrap(owner: Record<string, unknown>, name: string, kind: 'sync' | 'callback' | 'promise'): void {
  const real = owner[name] as Call;
  if (typeof real !== 'function') return;
  owner[name] = function (this: unknown, ...words: unknown[]): unknown {
    const error = check(name, words, real);
    if (error === undefined) return real.apply(this, words);
    if (kind === 'promise') return Promise.reject(error);
    if (kind === 'sync') throw error;
    const done = words.at(-1) as (error: Error) => void;
    return void process.nextTick(done, error);
  };
}

if (isMainThread && what !== '') {
  const everything = [...making, ...writing, ...naming, ...marking];
  for (const name of everything.filter((each) => each.endsWith('Sync')))
    wrap(fs as unknown as Record<string, unknown>, name, 'sync');
  for (const name of everything.filter((each) => !each.endsWith('Sync'))) {
    wrap(fs as unknown as Record<string, unknown>, name, 'callback');
    wrap(fs.promises as unknown as Record<string, unknown>, name, 'promise');
  }
  syncBuiltinESMExports();
  const { writeFileSync } = fs;
  if (what === 'count')
    process.on('exit', () => {
      const total = calls;
      writeFileSync(where, String(total));
    });
}
