import { describe, expect, it } from 'vitest';
import { peer } from '../peers.ts';
import type { Rig } from '../rig.ts';
import { VerbPair } from './verb-pair.ts';

const dvc = peer('dvc');

/** Each line is a command; `@` runs it in a folder below. Every step compares exit code, output and all files. */
const remotes = `
remote list
remote default
remote add st ../store
remote add -d S3 s3://bucket/path
remote list
remote default
@remote add loc ../../x
remote add abs /srv/x
remote add st foo
remote add -f st foo
remote modify s3 region us-east-1
remote modify s3 profile a,b
remote modify --local s3 nope p#w
remote modify --local s3 secret_access_key p#w
remote modify --local nope x y
remote modify s3 --unset profile
remote modify s3 credentialpath ../cred
remote modify s3 bogus 1
remote list
remote rename loc locc
remote rename s3 st
remote default locc
remote default nope
remote default --local st
remote default
remote remove st
remote remove st
remote default --unset
remote list --global`;

const options = `
config core.autostage true
config core.bogus true
config core.autostage
config core.nothing
config --local core.nothing
config nope.nothing
config -l
config -l --show-origin
config --show-origin core.autostage
config core.autostage --unset
config core.autostage --unset
config cache.type hardlink,copy
config cache.dir ../cc
@config cache.dir
config remote.nope.url
config remote.zz.url /tmp/zz
config remote.zz.url
config
config -l core.remote
cache dir
cache dir --unset
cache dir --unset
cache dir
@cache dir mycache
@cache dir
cache dir --local /srv/abs
cache dir
cache dir --global
root
@root`;

describe.skipIf(dvc === undefined)('config and remotes, as real DVC reads and writes them', () => {
  it.each([
    ['remotes', remotes],
    ['options', options],
  ])(
    '%s, step by step',
    async (_name, lines) => {
      await using pair = new VerbPair(dvc ?? '');
      pair.write('sub/x', '');
      await steps(pair, lines);
    },
    180_000,
  );

  it('a file that people wrote is written as DVC writes it', async () => {
    await using pair = new VerbPair(dvc ?? '');
    pair.write(
      '.dvc/config',
      '# c\n[core]\n  remote = \'st\'  # x\n[cache]\n[remote "st"]\nurl = ./a/../b\njobs = "4"\n[plots]\n auto_open=false\n',
    );
    await steps(
      pair,
      'config core.analytics false\nremote add q ~/foo\nremote list\nremote default q\nremote remove q\nconfig plots.html_template x.html',
    );
    expect(pair.ours.read('.dvc/config')).toContain('html_template = x.html');
  }, 60_000);

  it('a remote of a kind that nobody knows is not written, one that stands there may go', async () => {
    await using pair = new VerbPair(dvc ?? '');
    await steps(
      pair,
      'remote add bad qqq://x\nremote add s s3://x\nremote modify s url qqq://y\nconfig remote.z.url zzz://y\nremote add ref remote://later/x\nremote list',
    );
    pair.write('.dvc/config', '[\'remote "bad"\']\n    url = qqq://x\n');
    await steps(pair, 'remote remove bad\nremote list');
  }, 60_000);

  it('a file that does not parse is refused and left as it is', async () => {
    await using pair = new VerbPair(dvc ?? '');
    pair.write('.dvc/config', 'broken');
    await steps(pair, 'config -l\nremote add x y\nremote list\ncache dir /x');
  }, 60_000);
});

async function steps(pair: VerbPair, lines: string): Promise<void> {
  for (const line of lines.trim().split('\n')) {
    const folder = line.startsWith('@') ? 'sub' : '';
    const words = line.replace('@', '').split(' ');
    const { dvc, ours } = await pair.run(words, folder);
    expect(bare(ours.out, pair.ours), line).toBe(bare(dvc.out, pair.dvc));
  }
}

/** Without what differs: where the project and the home folder lie. */
function bare(text: string, { root }: Rig): string {
  return text.replaceAll(root, '<root>').replace(/^(q\s+).*\/foo$/m, '$1<home>/foo');
}

describe.skipIf(dvc === undefined)('push, fetch and pull of other revisions, as real DVC moves them', () => {
  it('-a, -T and -A move what branches, tags and all commits record', async () => {
    await using pair = new VerbPair(dvc ?? '');
    await makeHistory(pair);
    for (const flag of ['-a', '-T', '-A', '-aT']) {
      pair.each((rig) => rig.remove('store'));
      expect((await pair.run(['push', flag])).dvc.out).toContain('pushed');
    }
    for (const flag of ['-a', '-T', '-A', '-aT']) {
      pair.each((rig) => rig.remove('.dvc/cache'));
      const { dvc, ours } = await pair.run(['fetch', flag]);
      expect(ours.out, flag).toBe(dvc.out);
    }
    pair.each((rig) => {
      rig.remove('.dvc/cache');
      rig.remove('d');
    });
    const pulled = await pair.run(['pull', '--all-branches']);
    expect(pulled.ours.out).toBe(pulled.dvc.out);
    const target = await pair.run(['fetch', '-A', 'f']);
    expect(target.ours.out).toBe(target.dvc.out);
  }, 180_000);
});

async function makeHistory(pair: VerbPair): Promise<void> {
  // Not in .dvc/config: as of a commit DVC takes a relative url from the root of the disk.
  pair.write('.dvc/config.local', `[core]\n    remote = st\n['remote "st"']\n    url = ../store\n`);
  pair.write('.gitignore', '/store\n');
  for (const n of [1, 2, 3, 4]) {
    pair.write('d/x', `v${n}\n`);
    pair.write('f', `${n}\n`);
    pair.each((rig) => {
      if (n === 4) rig.git('checkout', '--quiet', '-b', 'side', 'HEAD~1');
    });
    expect((await pair.run(['add', '-q', 'd', 'f'])).dvc.code).toBe(0);
    pair.each((rig) => {
      rig.commit(String(n));
      rig.git('tag', `t${n}`);
    });
  }
}
