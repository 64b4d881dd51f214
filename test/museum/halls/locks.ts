import { createHash } from 'node:crypto';
import { chmodSync } from 'node:fs';
import type { Exhibit, Expected, Hall } from '../hall.ts';

const pipeline = 'stages:\n  a:\n    cmd: echo\n    deps: [data.txt]\n    outs: [out]\n';
const bad = (says: RegExp, at = 'dvc.lock'): Expected => ({ code: 2, reason: 'project', at, says });
const entry = (more: string) => `schema: '2.0'\nstages:\n  a:\n    cmd: echo\n${more}`;
const oid = 'd41d8cd98f00b204e9800998ecf8427e';

/** Locks that are torn, wrong or lie. */
export const locks: readonly Exhibit[] = [
  lock(
    'torn in the middle of a line',
    entry('    deps:\n    - path: data.txt\n      hash: md5\n      md').slice(0, -1),
    bad(/./),
  ),
  lock('empty', '', bad(/required key not provided, in schema/)),
  lock(
    'merge conflict',
    `${entry('    outs:\n')}<<<<<<< HEAD\n    - path: out\n=======\n>>>>>>> x\n`,
    bad(/./),
  ),
  lock('a list', '- a\n', bad(/./)),
  lock('a schema of the future', "schema: '9.0'\nstages: {}\n", bad(/schema|9\.0/)),
  lock('the schema of DVC 1', 'a:\n  cmd: echo\n', bad(/./)),
  lock('stages that are a list', "schema: '2.0'\nstages: [a]\n", bad(/./)),
  lock('a command that is a number', "schema: '2.0'\nstages:\n  a:\n    cmd: 1\n", bad(/./)),
  falseHash('a hash that is a path', '../../../outside/precious.txt'),
  falseHash('a hash that is a number', '12345678901234567890123456789012'),
  falseHash('a hash that is too short', 'abc'),
  lock(
    'a hash in capitals',
    entry(`    outs:\n    - path: out\n      hash: md5\n      md5: ${oid.toUpperCase()}\n`),
    { code: 0 },
  ),
  lock(
    'a size that is not a number',
    entry(`    outs:\n    - path: out\n      md5: ${oid}\n      size: .nan\n`),
    bad(/size/),
  ),
  lock('a size below zero', entry(`    outs:\n    - path: out\n      md5: ${oid}\n      size: -1\n`), {
    code: 0,
  }),
  lock(
    'a size beyond all numbers',
    entry(`    outs:\n    - path: out\n      md5: ${oid}\n      size: ${'9'.repeat(400)}\n`),
    { code: 0 },
  ),
  lock(
    'a path that leads outside',
    entry(`    outs:\n    - path: ../outside/precious.txt\n      md5: ${oid}\n`),
    { code: 0 },
  ),
  lock(
    'an unknown kind of hash',
    entry('    outs:\n    - path: out\n      hash: evil\n      evil: x\n'),
    bad(/./),
  ),
  lock('duplicate stages', `${entry('')}  a:\n    cmd: two\n`, bad(/duplicate/)),
  lock('a stage called __proto__', "schema: '2.0'\nstages:\n  __proto__:\n    cmd: echo\n", { code: 0 }),
  lock(
    'parameters called __proto__',
    entry('    params:\n      params.yaml:\n        __proto__: {polluted: 1}\n'),
    { code: 0 },
  ),
  lock(
    'parameters nested 100,000 deep',
    entry(`    params:\n      params.yaml:\n        a: ${'['.repeat(100_000)}\n`),
    bad(/nest/),
  ),
  lock('not UTF-8', Buffer.from([0x73, 0xff, 0xfe]), bad(/not valid utf-8/)),
  lock('zero bytes for all of it', Buffer.alloc(4096), bad(/./)),
  lock('a line of 30 million characters', entry(`    deps: "${'x'.repeat(30_000_000)}"\n`), bad(/./)),
  built('a folder in its place', (hall) => hall.write('dvc.lock/x', ''), bad(/is not a \.dvc file/)),
  built(
    'a link to itself in its place',
    (hall) => hall.link('dvc.lock', 'dvc.lock'),
    bad(/is not a \.dvc file/),
  ),
  built('a pipe in its place', (hall) => hall.fifo('dvc.lock'), bad(/is not a \.dvc file/)),
  built(
    'a link to an endless device',
    (hall) => hall.link('dvc.lock', '/dev/zero'),
    bad(/is not a \.dvc file/),
  ),
  built(
    'a link that leads outside',
    (hall) => hall.link('dvc.lock', '../outside/precious.txt'),
    bad(/is not a \.dvc file/),
  ),
  manifest('a path that climbs out', [{ relpath: '../../outside/precious.txt' }]),
  manifest('an absolute path', [{ relpath: '/etc/passwd' }]),
  manifest('a path with a zero', [{ relpath: 'a\0b' }]),
  manifest('a path with a new line', [{ relpath: 'a\nb' }]),
  manifest('a backslash', [{ relpath: '..\\x' }]),
  manifest('one path twice', [{ relpath: 'a' }, { relpath: 'a' }]),
  manifest('a file that is a folder too', [{ relpath: 'a' }, { relpath: 'a/b' }]),
  manifest('a path into .git', [{ relpath: '.git/config' }]),
  manifest('a path that is a number', [{ relpath: 1 }]),
  manifest('a hash that is a path', [{ relpath: 'a', md5: '../../x' }]),
  manifest('something that is not a list', { __proto__: null, relpath: 'a' }),
  manifest('text that is not JSON', '[{"md5": "'),
  manifest('nesting of 100,000', '['.repeat(100_000)),
  manifest('bytes that are another object', '[]', '99914b932bd37a50b983c5e7c90ae93b.dir'),
];

function lock(name: string, text: string | Uint8Array, plan: Expected): Exhibit {
  return built(name, (hall) => hall.write('dvc.lock', text), plan);
}

function built(name: string, make: (hall: Hall) => void, plan: Expected): Exhibit {
  return {
    name: `dvc.lock: ${name}`,
    make: (hall) => {
      hall.write('dvc.yaml', pipeline);
      make(hall);
    },
    plan,
  };
}

/** A folder out whose manifest lies in the cache under its right name, but is hostile. */
function manifest(name: string, content: unknown, id?: string): Exhibit {
  const filled = Array.isArray(content) ? content.map((item) => ({ md5: oid, ...item })) : content;
  const bytes = typeof filled === 'string' ? filled : JSON.stringify(filled);
  return {
    name: `manifest: ${name}`,
    make: (hall) => {
      const folder = id ?? `${createHash('md5').update(bytes).digest('hex')}.dir`;
      const object = `.dvc/cache/files/md5/${folder.slice(0, 2)}/${folder.slice(2)}`;
      hall.write(object, bytes);
      chmodSync(hall.path(object), 0o444);
      hall.write(
        'dvc.yaml',
        'stages:\n  a:\n    cmd: mkdir -p out\n    outs: [out]\n  b:\n    cmd: echo\n    deps: [out/a]\n',
      );
      hall.write(
        'dvc.lock',
        `schema: '2.0'\nstages:\n  a:\n    cmd: mkdir -p out\n    outs:\n    - path: out\n      hash: md5\n      md5: ${folder}\n      size: 1\n      nfiles: 1\n`,
      );
    },
    plan: { code: 0 },
  };
}

function falseHash(name: string, hash: string): Exhibit {
  const told = { reason: 'project', says: /is no MD5 hash/, at: 'dvc.lock:8' };
  return {
    ...lock(name, entry(`    outs:\n    - path: out\n      hash: md5\n      md5: ${hash}\n`), { code: 0 }),
    others: { fetch: { code: 1, ...told }, 'checkout --force': { code: 255, ...told } },
  };
}
