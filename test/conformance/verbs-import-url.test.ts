import fs from 'node:fs';
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startVersitygw, type Versitygw } from '../fakes/s3-versitygw.ts';
import { peer } from '../peers.ts';
import { contentOf, runOurs } from '../run-verb.ts';
import { VerbPair } from './verb-pair.ts';

const [program, versitygw] = [peer('dvc') ?? '', peer('versitygw') ?? ''];
const limit = 300_000;

/** What lies in the workspace, without the cache, where we keep more than DVC. */
function workspace(root: string): Record<string, string> {
  return Object.fromEntries(Object.entries(contentOf(root)).filter(([path]) => !path.startsWith('.dvc/')));
}

/** Runs a verb on both sides; both end alike and have the same files in the workspace. */
async function alike(pair: VerbPair, words: readonly string[]): Promise<void> {
  const dvc = await pair.askDvc(words, '');
  const ours = await runOurs(pair.ours.root, words);
  const step = `dvc ${words.join(' ')}\n${dvc.err}\n--- ours\n${ours.err}`;
  expect(ours.code, step).toBe(dvc.code);
  expect(workspace(pair.ours.root), step).toEqual(workspace(pair.dvc.root));
}

describe.skipIf(program === '')('data behind remotes, beside real DVC', () => {
  test('remote:// leads to a local remote, for imports, deps and updates', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    pair.outside.write('far/f', 'one\n');
    pair.outside.write('far/d/x', 'x\n');
    await pair.run(['remote', 'add', '-q', 'shelf', pair.outside.path('far')]);
    await pair.run(['import-url', 'remote://shelf/f']);
    await pair.run(['import-url', 'remote://shelf/d', 'folder']);
    await pair.refused(['import-url', 'remote://shelf/nope']);
    await pair.refused(['import-url', 'remote://unknown/f', 'g']);
    pair.outside.write('far/f', 'two\n');
    pair.outside.write('far/d/y', 'y\n');
    await pair.run(['update', 'f.dvc', 'folder.dvc']);
    await pair.run(['update', 'f.dvc']);
    expect(fs.readFileSync(pair.ours.path('f'), 'utf8')).toBe('two\n');
  });

  test('what was not downloaded comes with pull, if the source still has it, and the .dvc file stays', {
    timeout: limit,
  }, async () => {
    await using pair = new VerbPair(program);
    pair.outside.write('f', 'one\n');
    pair.outside.write('g', 'other\n');
    pair.outside.write('repo/in/x', 'x\n');
    await using source = new VerbPair(program);
    source.dvc.write('tracked/a', 'a\n');
    source.dvc.write('plain', 'plain\n');
    await source.askDvc(['add', '-q', 'tracked'], '');
    source.dvc.git('add', '.');
    source.dvc.git('commit', '-qm', 'data');
    await pair.run(['import-url', '--no-download', pair.outside.path('f')]);
    await pair.run(['import-url', '--no-download', pair.outside.path('g')]);
    await pair.run(['import', '--no-download', source.dvc.root, 'tracked']);
    await pair.run(['import', '--no-download', source.dvc.root, 'plain']);
    await alike(pair, ['checkout']);
    await alike(pair, ['fetch']);
    await alike(pair, ['checkout']);
    expect(fs.readFileSync(pair.ours.path('tracked/a'), 'utf8')).toBe('a\n');
    pair.each((rig) => {
      for (const path of ['f', 'g', 'tracked', 'plain', '.dvc/cache']) rig.remove(path);
    });
    pair.outside.write('g', 'changed\n');
    await alike(pair, ['pull']);
    expect(fs.existsSync(pair.ours.path('g'))).toBe(false);
    await alike(pair, ['pull', 'f.dvc', 'tracked.dvc']);
    await alike(pair, ['commit', '-f', 'f.dvc', 'tracked.dvc']);
    await alike(pair, ['update', 'g.dvc']);
    expect(fs.readFileSync(pair.ours.path('g'), 'utf8')).toBe('changed\n');
  });
});

describe.skipIf(program === '')('--to-remote, beside real DVC', () => {
  test('sends data of elsewhere straight to a remote, keeps none here, and refuses what does not go with it', {
    timeout: limit,
  }, async () => {
    await using pair = new VerbPair(program);
    pair.outside.write('f', 'f\n');
    for (const path of ['d/x', 'd/same', 'd/in/y']) pair.outside.write(path, `${path.length}\n`);
    fs.mkdirSync(pair.outside.path('empty'));
    pair.write(
      '.dvc/config',
      `[core]\n    remote = store\n['remote "store"']\n    url = shelf\n['remote "other"']\n    url = other\n`,
    );
    pair.write('here', 'here\n');
    const [f, d] = [pair.outside.path('f'), pair.outside.path('d')];
    await pair.run(['import-url', '--to-remote', f]);
    await pair.run(['import-url', '--to-remote', d, 'data', '-r', 'other', '-j', '2']);
    await pair.run(['add', '--to-remote', f, '-o', 'g']);
    await pair.run(['add', '--to-remote', d, '-r', 'other', '--remote-jobs', '2']);
    await pair.run(['add', '--to-remote', d]);
    await pair.run(['add', '--to-remote', 'here']);
    await pair.run(['add', '--to-remote', pair.outside.path('empty')]);
    await pair.refused(['import-url', '--to-remote', '--no-exec', f, 'h']);
    await pair.refused(['update', '--to-remote', 'g.dvc']);
    // Recorded from real DVC 3.67.1.
    for (const [told, ...words] of [
      ["multiple targets can't be used with --to-remote", 'add', '--to-remote', f, d],
      ["--glob option can't be used with --to-remote", 'add', '--to-remote', '--glob', f],
      ["--no-commit option can't be used with --to-remote", 'add', '--to-remote', '--no-commit', f],
      ["--remote-jobs can't be used without --to-remote", 'add', '--remote-jobs', '2', f],
      ["--remote can't be used without --to-remote", 'add', '-r', 'other', f],
      ["no/such' does not exist", 'add', '--to-remote', f, '-o', 'no/such/f'],
      ["--remote can't be used without --to-remote", 'import-url', '-r', 'other', f, 'h'],
      ["--to-remote can't be used with --no-download", 'update', '--to-remote', '--no-download', 'f.dvc'],
      ["--remote can't be used without --to-remote", 'update', '-r', 'other', 'f.dvc'],
    ] as const) {
      const ours = await runOurs(pair.ours.root, words);
      expect(ours.code, words.join(' ')).toBe(1);
      expect(ours.err).toContain(told);
    }
    pair.outside.write('f', 'changed\n');
    pair.outside.write('d/in/z', 'z\n');
    await pair.run(['update', '--to-remote', 'f.dvc']);
    await pair.run(['update', '--to-remote', '-r', 'other', 'data.dvc']);
    expect(fs.existsSync(pair.ours.path('f'))).toBe(false);
  });
});

describe.skipIf(program === '' || versitygw === '')('data in S3, beside real DVC', () => {
  let server: Versitygw;
  let client: S3Client;
  beforeAll(async () => {
    server = await startVersitygw(versitygw);
    server.bucket('data');
    client = new S3Client({
      endpoint: server.url,
      region: 'us-east-1',
      forcePathStyle: true,
      credentials: { accessKeyId: server.accessKey, secretAccessKey: server.secretKey },
    });
  }, 60_000);
  afterAll(async () => {
    client?.destroy();
    await server?.close();
  });
  const put = (Key: string, Body: string) => client.send(new PutObjectCommand({ Bucket: 'data', Key, Body }));

  test('is imported with the records that DVC writes, and only what changed is downloaded again', {
    timeout: limit,
  }, async () => {
    await using pair = new VerbPair(program);
    for (const [key, body] of [
      ['one', 'hello'],
      ['one-more', 'x'],
      ['dir/a', 'aa'],
      ['dir/sub/b', 'bbb'],
      ['dir-2/c', 'c'],
    ] as const)
      await put(key, body);
    const options = [
      `endpointurl=${server.url}`,
      `access_key_id=${server.accessKey}`,
      `secret_access_key=${server.secretKey}`,
      'region=us-east-1',
    ];
    pair.write(
      '.dvc/config',
      `['remote "s"']\n    url = s3://data\n${options.map((line) => `    ${line.replace('=', ' = ')}\n`).join('')}`,
    );
    await pair.run(['import-url', 'remote://s/one']);
    await pair.run(['import-url', 'remote://s/dir']);
    await pair.run(['import-url', 's3://data/dir/', 'again', '--fs-config', ...options]);
    await pair.run(['import-url', '--no-download', 'remote://s/one', 'later']);
    await pair.refused(['import-url', 'remote://s/on']);
    pair.write(
      'dvc.yaml',
      'stages:\n  s:\n    cmd: echo hi > o\n    deps: [remote://s/one, remote://s/dir]\n    outs: [o]\n',
    );
    await alike(pair, ['repro']);
    await alike(pair, ['pull', 'later.dvc']);
    await alike(pair, ['update', 'one.dvc']);
    await put('one', 'changed');
    await put('dir/c', 'ccc');
    await client.send(new DeleteObjectCommand({ Bucket: 'data', Key: 'dir/a' }));
    const asked = ['status', '--json', 's'];
    const [dvc, ours] = [await pair.askDvc(asked, ''), await runOurs(pair.ours.root, asked)];
    expect(ours.out).toBe(dvc.out);
    expect(ours.out).toContain('remote://s/one');
    await alike(pair, ['repro', 's']);
    for (const file of ['one.dvc', 'dir.dvc', 'again.dvc', 'later.dvc']) await alike(pair, ['update', file]);
    expect(fs.readFileSync(pair.ours.path('one'), 'utf8')).toBe('changed');
    expect(fs.readdirSync(pair.ours.path('again')).sort()).toEqual(['c', 'sub']);
  });
});
