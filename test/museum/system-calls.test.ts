import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import { exhibits } from './exhibits.ts';
import { systemCalls, trespass } from './system-calls.ts';

const strace = peer('strace') ?? '';

const traced = [
  ...[
    'execve',
    'connect',
    'openat',
    'mkdir',
    'mkdirat',
    'rmdir',
    'unlink',
    'unlinkat',
    'rename',
    'renameat',
    'renameat2',
  ],
  ...['symlink', 'symlinkat', 'link', 'linkat', 'chmod', 'fchmodat', 'truncate', 'access', 'faccessat2'],
];

/** Leads our verbs past all exhibits under `strace`, and gives the lines that it wrote. */
async function* tracedLines(folder: string): AsyncGenerator<string> {
  const log = join(folder, 'calls');
  const guide = fileURLToPath(new URL('tour.ts', import.meta.url));
  const words = [
    '-f',
    '-y',
    '-qq',
    '-s',
    '4096',
    '--seccomp-bpf',
    '-o',
    log,
    '-e',
    `trace=${traced.join(',')}`,
  ];
  const node = [process.execPath, '--expose-gc', guide, '--brief'];
  const child = spawn(strace, [...words, ...node], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'close');
  expect(code).toBe(0);
  yield* createInterface({ input: createReadStream(log) });
}

describe.skipIf(strace === '')('every system call before every exhibit', () => {
  test('stays inside: programs, network, secrets, files', { timeout: 1_200_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lockstep-calls-'));
    try {
      const lines: string[] = [];
      for await (const line of tracedLines(folder)) lines.push(line);
      const visited = new Set(lines.flatMap((line) => /museum(\/.*?)\/begin /.exec(line)?.[1] ?? []));
      let count = 0;
      const trespasses = new Set<string>();
      for (const call of systemCalls(lines)) {
        count++;
        const wrong = trespass(call, call.line);
        if (wrong !== undefined) trespasses.add(`${call.verb}: ${wrong.replaceAll(call.outer, '')}`);
      }
      expect([...trespasses]).toEqual([]);
      expect(visited.size).toBe(exhibits.length);
      expect(count).toBeGreaterThan(10_000);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('what is seen in a trace', () => {
  const outer = '/tmp/lockstep-museum-a';
  const begin = (kind: string) => `1 access("/lockstep-museum${outer}/begin ${kind} plan", F_OK) = -1 ENOENT`;
  const wrong = (kind: 'looking' | 'writing', line: string) => {
    const [call] = systemCalls([begin(kind), line]);
    return call === undefined ? 'not seen' : (trespass(call, line) ?? 'nothing');
  };
  test.each([
    ['looking', `7 execve("/usr/bin/git", ["git", "log"], 0x1) = 0`, 'nothing'],
    ['looking', `7 execve("/bin/sh", ["sh", "-c", "x"], 0x1) = 0`, 'starts /bin/sh'],
    ['looking', `7 execve("${outer}/project/git", ["git"], 0x1) = 0`, `starts ${outer}/project/git`],
    ['writing', `7 execve("/bin/sh", ["sh"], 0x1) = 0`, 'nothing'],
    [
      'writing',
      '7 connect(9, {sa_family=AF_INET, sin_port=htons(80)}, 16) = -1 EINPROGRESS (x)',
      'connects to the network',
    ],
    ['looking', '7 connect(9, {sa_family=AF_UNIX, sun_path="/x"}, 16) = 0', 'nothing'],
    [
      'looking',
      `7 openat(AT_FDCWD<${outer}/project>, "link", O_RDONLY) = 5<${outer}/home/.aws/credentials>`,
      `opens ${outer}/home/.aws/credentials`,
    ],
    [
      'writing',
      `7 openat(AT_FDCWD<${outer}/project>, "link", O_WRONLY|O_CREAT, 0666) = 5<${outer}/outside/new>`,
      `writes ${outer}/outside/new by openat`,
    ],
    [
      'looking',
      `7 openat(AT_FDCWD</>, "${outer}/project/dvc.lock", O_RDWR) = 5<${outer}/project/dvc.lock>`,
      `writes ${outer}/project/dvc.lock by openat`,
    ],
    ['looking', `7 mkdir("${outer}/project/.dvc/tmp", 0777) = 0`, 'nothing'],
    [
      'looking',
      `7 rename("${outer}/project/.dvc/tmp/a", "${outer}/project/b") = 0`,
      `writes ${outer}/project/b by rename`,
    ],
    [
      'writing',
      `7 unlinkat(AT_FDCWD<${outer}/project>, "../outside/x", 0) = 0`,
      `writes ${outer}/outside/x by unlinkat`,
    ],
    ['writing', `7 unlink("${outer}/outside/x") = -1 ENOENT (No such file or directory)`, 'not seen'],
  ] as const)('%s: %s', (kind, line, expected) => expect(wrong(kind, line)).toBe(expected));
});
