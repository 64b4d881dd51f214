import { utimesSync } from 'node:fs';
import type { Exhibit, Expected, Hall } from '../hall.ts';

const bad = (says: RegExp): Expected => ({ code: 2, reason: 'refused', says });
const broken: Expected = { code: 1, reason: 'data', says: /symbolic link/ };

/** Deps, outs, locks and caches that are no ordinary files. */
export const specialFiles: readonly Exhibit[] = [
  thing('a pipe as a dependency', (hall) => hall.fifo('x'), bad(/x/)),
  thing('a socket as a dependency', (hall) => hall.socket('x'), bad(/x/)),
  thing('an endless device as a dependency', (hall) => hall.link('x', '/dev/zero'), bad(/x/)),
  thing('a terminal as a dependency', (hall) => hall.link('x', '/dev/tty'), bad(/x/)),
  thing('a link to itself as a dependency', (hall) => hall.link('x', 'x'), broken),
  thing('a link that leads nowhere', (hall) => hall.link('x', 'nowhere'), broken),
  thing(
    'links in a circle',
    (hall) => {
      hall.link('x', 'y');
      hall.link('y', 'x');
    },
    broken,
  ),
  thing(
    'a folder with a pipe',
    (hall) => {
      hall.write('x/a', 'a');
      hall.fifo('x/pipe');
    },
    bad(/pipe/),
  ),
  thing(
    'a folder with a link to its parent',
    (hall) => {
      hall.write('x/a', 'a');
      hall.link('x/up', '..');
    },
    { code: 0 },
  ),
  thing(
    'a folder with a broken link',
    (hall) => {
      hall.write('x/a', 'a');
      hall.link('x/b', 'nowhere');
    },
    broken,
  ),
  thing('a folder of 300 levels', (hall) => hall.write(`x/${'d/'.repeat(300)}f`, ''), { code: 0 }),
  thing('a link that leads outside', (hall) => hall.link('x', '../outside'), { code: 0 }),
  thing('an endless device in /proc', (hall) => hall.link('x', '/proc/self/mem'), {
    code: 1,
    reason: 'data',
    says: /EIO/,
  }),
  out('a pipe as an out', (hall) => hall.fifo('x'), bad(/x/)),
  out('a socket as an out', (hall) => hall.socket('x'), bad(/x/)),
  out('a device as an out', (hall) => hall.link('x', '/dev/zero'), bad(/x/)),
  out('an out that is a link outside', (hall) => hall.link('x', '../outside/precious.txt'), { code: 0 }),
  thing('a cache that is a link outside', (hall) => hall.link('.dvc/cache', '../../outside'), { code: 0 }),
  thing('.dvc/tmp that is a link outside', (hall) => hall.link('.dvc/tmp', '../../outside'), { code: 0 }),
  thing('a cache that is a file', (hall) => hall.write('.dvc/cache', ''), { code: 0 }),
  thing('.dvc/tmp that is a file', (hall) => hall.write('.dvc/tmp', ''), { code: 0 }),
  thing('a torn rwlock', (hall) => hall.write('.dvc/tmp/rwlock', '{"a": '), { code: 0 }),
  thing('an empty rwlock', (hall) => hall.write('.dvc/tmp/rwlock', ''), { code: 0 }),
  thing(
    'an rwlock of wrong types',
    (hall) => hall.write('.dvc/tmp/rwlock', '{"__proto__": {"polluted": 1}, "x": 7}'),
    { code: 0 },
  ),
  thing('an rwlock nested 100,000 deep', (hall) => hall.write('.dvc/tmp/rwlock', '['.repeat(100_000)), {
    code: 0,
  }),
  thing(
    'an rwlock that is a pipe',
    (hall) => {
      hall.write('.dvc/tmp/x', '');
      hall.fifo('.dvc/tmp/rwlock');
    },
    { code: 0 },
  ),
  thing('a torn project lock', (hall) => hall.write('.dvc/tmp/lock', '{"pid'), { code: 0 }),
  thing(
    'our memory full of nonsense',
    (hall) => hall.write('.dvc/tmp/lockstep/state', `lockstep-state/2\n${'x'.repeat(10_000)}`),
    { code: 0 },
  ),
  thing(
    'our memory as a pipe',
    (hall) => {
      hall.write('.dvc/tmp/lockstep/x', '');
      hall.fifo('.dvc/tmp/lockstep/state');
    },
    { code: 0 },
  ),
  ignore('a .dvcignore of many stars', `${'**/'.repeat(5_000)}x\n${'*a'.repeat(2_000)}b\n`, { code: 0 }),
  ignore('a .dvcignore of brackets', `${'['.repeat(50_000)}\n[z-a]\n[]\n[!\n`, { code: 0 }),
  ignore('a .dvcignore that is not UTF-8', Buffer.from([0xff, 0xfe, 0x0a]), { code: 0 }),
  ignore('a .dvcignore of 20,000 lines', 'a/b/c\n'.repeat(20_000), { code: 0 }),
  thing('a .dvcignore that is a pipe', (hall) => hall.fifo('.dvcignore'), { code: 0 }),
  thing('a .gitignore that is a link outside', (hall) => hall.link('.gitignore', '../outside/precious.txt'), {
    code: 0,
  }),
  thing(
    'times before all time',
    (hall) => {
      hall.write('x', 'a');
      utimesSync(hall.path('x'), -1, -1);
    },
    { code: 0 },
  ),
];

function thing(name: string, make: (hall: Hall) => void | Promise<void>, plan: Expected): Exhibit {
  return {
    name: `file: ${name}`,
    make: async (hall) => {
      hall.write('dvc.yaml', 'stages:\n  a:\n    cmd: echo > y2\n    deps: [x]\n    outs: [y2]\n');
      await make(hall);
    },
    plan,
  };
}

function out(name: string, make: (hall: Hall) => void | Promise<void>, plan: Expected): Exhibit {
  return {
    name: `file: ${name}`,
    make: async (hall) => {
      hall.write('dvc.yaml', 'stages:\n  a:\n    cmd: echo\n    deps: [data.txt]\n    outs: [x]\n');
      await make(hall);
    },
    plan,
  };
}

function ignore(name: string, text: string | Uint8Array, plan: Expected): Exhibit {
  return {
    name: `file: ${name}`,
    make: (hall) => {
      hall.write('.dvcignore', text);
      hall.write('many/a/a/a/a/a/a/a/a/a/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'x');
      hall.write('dvc.yaml', 'stages:\n  a:\n    cmd: echo\n    deps: [many]\n');
    },
    plan,
  };
}
