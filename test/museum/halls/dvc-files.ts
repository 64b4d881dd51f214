import type { Exhibit, Expected, Hall } from '../hall.ts';

const oid = 'd41d8cd98f00b204e9800998ecf8427e';
const bad = (says: RegExp, reason = 'project'): Expected => ({ code: 2, reason, says });

/** `.dvc` files of strangers. */
export const dvcFiles: readonly Exhibit[] = [
  file('empty', '', { code: 0 }),
  file('a list', '- a\n', bad(/./)),
  file('outs that are a word', 'outs: x\n', bad(/./)),
  file('an out without a path', `outs:\n- md5: ${oid}\n`, bad(/./)),
  refused('a path that climbs out', () => '../outside/precious.txt'),
  refused('an absolute path', (hall) => `${hall.outside}/precious.txt`),
  file('a path into .git', `outs:\n- md5: ${oid}\n  path: .git/hooks/post-checkout\n`, bad(/\.git/)),
  falseHash('a hash that is a path', '../../../../outside/precious'),
  falseHash('a hash with 10 million digits', 'a'.repeat(10_000_000)),
  file('a size that is a word', `outs:\n- md5: ${oid}\n  size: big\n  path: x\n`, bad(/size/)),
  file('an unknown field', `outs:\n- md5: ${oid}\n  path: x\nnonsense: 1\n`, bad(/nonsense/)),
  file('duplicate keys', `outs:\n- path: x\nouts:\n- path: y\n`, bad(/duplicate/)),
  file('nesting of 100,000', `meta: ${'['.repeat(100_000)}`, bad(/nest/)),
  file('not UTF-8', Buffer.from([0x6f, 0xff]), bad(/not valid utf-8/)),
  file('an import whose address starts a program', imported("'ext::sh -c touch% ../canaries/import'"), {
    code: 0,
  }),
  file('an import whose address is an option', imported("'--upload-pack=touch ../canaries/import'"), {
    code: 0,
  }),
  file('an import over ssh with options', imported("'ssh://-oProxyCommand=touch ../canaries/import/x'"), {
    code: 0,
  }),
  file(
    'an import of a file address',
    `md5: ${oid}\nfrozen: true\ndeps:\n- path: file:///etc/passwd\nouts:\n- path: x\n`,
    { code: 0 },
  ),
  file('a command', `cmd: touch ../canaries/dvc-file\nouts:\n- path: x\n`, bad(/extra keys not allowed/)),
  built('a folder called x.dvc', (hall) => hall.write('x.dvc/y', ''), { code: 0 }),
  built('a pipe called x.dvc', (hall) => hall.fifo('x.dvc'), bad(/is not a \.dvc file/)),
  built('a link to itself called x.dvc', (hall) => hall.link('x.dvc', 'x.dvc'), bad(/is not a \.dvc file/)),
  built('a link to an endless device', (hall) => hall.link('x.dvc', '/dev/zero'), bad(/is not a \.dvc file/)),
  built('a file that is only called .dvc', (hall) => hall.write('sub/.dvc', 'outs: []\n'), { code: 0 }),
];

function imported(url: string): string {
  return `md5: ${oid}\nfrozen: true\ndeps:\n- path: x\n  repo:\n    url: ${url}\n    rev_lock: ${'a'.repeat(40)}\nouts:\n- md5: ${oid}\n  path: x\n`;
}

function file(name: string, text: string | Uint8Array, plan: Expected): Exhibit {
  return built(name, (hall) => hall.write('x.dvc', text), plan);
}

function built(name: string, make: (hall: Hall) => void, plan: Expected): Exhibit {
  return { name: `.dvc file: ${name}`, make, plan };
}

function refused(name: string, path: (hall: Hall) => string): Exhibit {
  return {
    ...built(name, (hall) => hall.write('x.dvc', `outs:\n- md5: ${oid}\n  path: ${path(hall)}\n`), {
      code: 0,
    }),
    others: { 'commit --force': { code: 1, reason: 'refused', says: /is not a place that may be written/ } },
  };
}

/** A plan sees data without a known content; what wants the data is told why it cannot have it. */
function falseHash(name: string, hash: string): Exhibit {
  const told = { reason: 'project', says: /is no MD5 hash/, at: 'x.dvc:2' };
  return {
    ...file(name, `outs:\n- md5: ${hash}\n  path: x\n`, { code: 0 }),
    others: { fetch: { code: 1, ...told }, 'checkout --force': { code: 255, ...told } },
  };
}
