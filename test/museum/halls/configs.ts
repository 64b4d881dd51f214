import type { Exhibit, Expected, Hall } from '../hall.ts';

const bad = (says: RegExp): Expected => ({ code: 2, reason: 'config', says });

/** Settings of a stranger. */
export const configs: readonly Exhibit[] = [
  config('torn', '[core', bad(/./)),
  config('a key outside a section', 'remote = x\n', bad(/expected a dictionary/)),
  config('an unknown section', '[nonsense]\na = 1\n', bad(/nonsense/)),
  config('an unknown key', '[core]\nnonsense = 1\n', bad(/nonsense/)),
  config('a value of the wrong type', '[core]\nno_scm = perhaps\n', bad(/./)),
  config('duplicate keys', '[core]\nremote = a\nremote = b\n', bad(/./)),
  config('duplicate sections', '[core]\nremote = a\n[core]\nremote = b\n', bad(/Duplicate section/)),
  config('a section called __proto__', '[__proto__]\npolluted = 1\n', bad(/./)),
  config('a remote called __proto__', `['remote "__proto__"']\nurl = /tmp/x\n`, { code: 0 }),
  config('not UTF-8', Buffer.from([0x5b, 0xff]), bad(/not valid utf-8/)),
  config('zero bytes', Buffer.alloc(100), bad(/Invalid line/)),
  config('nested sections', `${'['.repeat(100_000)}core${']'.repeat(100_000)}\n`, bad(/./)),
  config(
    'a line of 20 million characters',
    `[core]\nremote = ${'x'.repeat(20_000_000)}\n`,
    bad(/longer than 8192/),
  ),
  config('a remote that is not there', '[core]\nremote = nobody\n', { code: 0 }),
  config(
    'remotes in a circle',
    `['remote "a"']\nurl = remote://b/x\n['remote "b"']\nurl = remote://a/x\n[core]\nremote = a\n`,
    { code: 0 },
  ),
  config(
    'a remote that starts a program',
    `['remote "a"']\nurl = ext::sh -c touch% ../canaries/remote\n[core]\nremote = a\n`,
    { code: 0 },
  ),
  config(
    'an ssh remote that is an option',
    `['remote "a"']\nurl = ssh://-oProxyCommand=touch\n[core]\nremote = a\n`,
    { code: 0 },
  ),
  config(
    'an ssh password command',
    `['remote "a"']\nurl = ssh://127.0.0.1:1/x\nask_password = true\n[core]\nremote = a\n`,
    { code: 0 },
  ),
  config('an unknown kind of link', '[cache]\ntype = magic\n', bad(/./)),
  config('a cache in .git', '[cache]\ndir = ../.git\n', { code: 0 }),
  placed('a folder in its place', (hall) => hall.write('.dvc/config/x', ''), bad(/no regular file/)),
  placed('a pipe in its place', (hall) => hall.fifo('.dvc/config'), bad(/no regular file/)),
  placed(
    'a link to itself in its place',
    (hall) => hall.link('.dvc/config', 'config'),
    bad(/no regular file/),
  ),
  placed(
    'a link to an endless device',
    (hall) => hall.link('.dvc/config', '/dev/zero'),
    bad(/no regular file/),
  ),
  {
    name: 'config: .dvc that is a link to another project',
    make: (hall) => {
      hall.git('rm', '-rq', '--cached', '--ignore-unmatch', '.');
      hall.replace('.dvc', '../outside');
    },
    plan: { code: 0 },
  },
];

function config(name: string, text: string | Uint8Array, plan: Expected): Exhibit {
  return placed(name, (hall) => hall.write('.dvc/config', text), plan);
}

function placed(name: string, make: (hall: Hall) => void, plan: Expected): Exhibit {
  return {
    name: `config: ${name}`,
    make: (hall) => {
      hall.write('dvc.yaml', 'stages:\n  a:\n    cmd: echo\n    deps: [data.txt]\n    outs: [x]\n');
      hall.take('.dvc/config');
      make(hall);
    },
    plan,
  };
}
