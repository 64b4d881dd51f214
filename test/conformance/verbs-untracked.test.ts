import fs from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startVersitygw, type Versitygw } from '../fakes/s3-versitygw.ts';
import { type Sshd, startSshd } from '../fakes/sshd.ts';
import { peer } from '../peers.ts';
import { VerbPair } from './verb-pair.ts';

const [program, versitygw, sshd] = [peer('dvc') ?? '', peer('versitygw') ?? '', peer('sshd') ?? ''];
const limit = 300_000;

/** Asks both, who have to print the same; in any order where DVC takes that of the disk. */
async function alike(
  pair: VerbPair,
  words: readonly string[],
  { order = true }: { readonly order?: boolean } = {},
): Promise<string> {
  const { dvc, ours } = await pair.run(words);
  const shown = (out: string, root: string) => {
    const text = out.replaceAll(root, '<here>');
    return order ? text : text.split('\n').sort();
  };
  expect(shown(ours.out, pair.ours.root), `${words.join(' ')}\n${dvc.err}${ours.err}`).toEqual(
    shown(dvc.out, pair.dvc.root),
  );
  return ours.out;
}

function files(pair: VerbPair): void {
  for (const path of ['d/b', 'd/a', 'd/in/deep/c', 'd/in/e', 'd/.hidden', 'plain'])
    pair.write(path, `${path}\n`);
  pair.write('d/large', 'x'.repeat(5000));
  pair.write('d/run.sh', '#!/bin/sh\n', 0o755);
  pair.write('foo.dvc', 'not a stage');
  pair.each((rig) => {
    fs.mkdirSync(rig.path('d/none'));
    fs.symlinkSync('a', rig.path('d/link'));
    fs.symlinkSync('in', rig.path('d/way'));
    fs.mkdirSync(rig.path('target'));
  });
}

describe.skipIf(program === '')('data that nobody tracks, beside real DVC', () => {
  test('get-url copies files and folders of this machine', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    files(pair);
    await pair.run(['get-url', 'plain', 'copy']);
    await pair.run(['get-url', 'd/a']);
    await pair.run(['get-url', 'd', 'e']);
    await pair.run(['get-url', 'd/none', 'empty']);
    await pair.run(['get-url', 'd/run.sh', 'target']);
    await pair.run(['get-url', 'd/in/', 'target']);
    await pair.run(['get-url', 'd/link', 'new/folder/link']);
    await pair.run(['get-url', 'd/way', 'behind']);
    await pair.run(['get-url', 'foo.dvc', 'bar', '-j', '2']);
    await pair.refused(['get-url', 'plain', 'copy']);
    await pair.refused(['get-url', 'd/in', 'target']);
    await pair.refused(['get-url', 'plain']);
    await pair.refused(['get-url', 'nope']);
    await pair.refused(['get-url', 'foo.dvc', 'bar.dvc']);
    await pair.run(['get-url', 'd/b', 'copy', '--force']);
    pair.write('target/in/own', 'mine\n');
    pair.write('target/in/e', 'other\n');
    await pair.run(['get-url', 'd/in', 'target', '-f']);
    expect(fs.readFileSync(pair.ours.path('target/in/e'), 'utf8')).toBe('d/in/e\n');
    expect(fs.readFileSync(pair.ours.path('target/in/own'), 'utf8')).toBe('mine\n');
  });

  test('get-url needs no project, follows remotes of one, and says what it cannot read', {
    timeout: limit,
  }, async () => {
    await using pair = new VerbPair(program);
    pair.outside.write('far/f', 'f\n');
    pair.outside.write('far/in/g', 'g\n');
    await pair.run(['remote', 'add', '-q', 'shelf', pair.outside.path('far')]);
    await pair.run(['get-url', 'remote://shelf/f']);
    await pair.run(['get-url', 'remote://shelf/in', 'got']);
    await pair.run(['get-url', pair.outside.path('far'), 'all']);
    await pair.refused(['get-url', 'remote://shelf/nope']);
    await pair.refused(['get-url', 'remote://nowhere/f', 'g']);
    await pair.refused(['get-url', 'f', 'h', '--fs-config', 'profile=x']);
    await pair.refused(['get-url', 'unknown://x/f']);
    await pair.run(['ls-url', 'f', '--fs-config', 'profile=x']);
    await pair.run(['ls-url', 'unknown://x/f']);
    await pair.run(['get-url', 'f', 'with-options', '--fs-config', 'jobs=2']);
    pair.each((rig) => {
      rig.remove('.dvc');
      rig.remove('.git');
    });
    await pair.run(['get-url', pair.outside.path('far/f'), 'without']);
    await pair.run(['get-url', 'remote://shelf/f', 'h']);
  });

  test('ls-url lists one level, all levels or some, as lines or as a tree', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    files(pair);
    for (const line of ['-R', '--size', '-R -L 2 --size', '-R -L 0', '-L 1', '-L -1', '-R -L -1'])
      await alike(pair, ['ls-url', 'd', ...line.split(' ')], { order: false });
    for (const line of ['-T', '-T --size -L 2', '-T -L 0', '-T -L -1'])
      await alike(pair, ['ls-url', 'd', ...line.split(' ')]);
    await pair.run(['ls-url', 'd', '-L', 'x']);
  });

  test('list-url of files, links, empty folders, remotes, and of what is not there', {
    timeout: limit,
  }, async () => {
    await using pair = new VerbPair(program);
    files(pair);
    pair.outside.write('far/f', 'f\n');
    pair.outside.write('far/in/g', 'g\n');
    await pair.run(['remote', 'add', '-q', 'shelf', pair.outside.path('far')]);
    for (const words of [
      ['d'],
      ['d/a'],
      ['d/a', '--size'],
      ['d/none'],
      ['d/way'],
      ['d/link'],
      ['d/'],
      ['foo.dvc'],
    ])
      await alike(pair, ['list-url', ...words], { order: false });
    for (const url of ['d/a', 'd/in/', './d/none', pair.outside.path('far')])
      await alike(pair, ['list-url', url, '-T']);
    await alike(pair, ['list-url', 'remote://shelf', '-R'], { order: false });
    await alike(pair, ['list-url', 'remote://shelf', '-T', '--size']);
    for (const words of [['nope'], ['nope', '-T'], ['remote://nowhere/f']])
      expect(await alike(pair, ['ls-url', ...words])).toBe('');
  });
});

describe.skipIf(program === '')('data behind web addresses, beside real DVC', () => {
  let server: Server;
  let base: string;
  beforeAll(async () => {
    server = createServer((request, reply) => {
      const isThere = request.url === '/data/feed.csv' || request.url === '/data/other?x=1';
      reply.writeHead(isThere ? 200 : 404, isThere ? { 'content-length': '5', etag: '"one"' } : {});
      reply.end(isThere && request.method === 'GET' ? 'a,b\n1' : undefined);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server?.close());

  test('is copied and listed', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    await pair.run(['remote', 'add', '-q', 'web', `${base}/data`]);
    await pair.run(['get-url', `${base}/data/feed.csv`]);
    await pair.run(['get-url', 'remote://web/feed.csv', 'again.csv']);
    await pair.run(['get-url', `${base}/data/other?x=1`]);
    await pair.refused(['get-url', `${base}/data/feed.csv`]);
    await pair.refused(['get-url', `${base}/nope`]);
    await alike(pair, ['ls-url', `${base}/data/feed.csv`]);
    await alike(pair, ['ls-url', `${base}/data/feed.csv`, '-T', '--size']);
    await alike(pair, ['ls-url', 'remote://web/feed.csv', '-R']);
    await alike(pair, ['ls-url', `${base}/nope`]);
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
    for (const Key of ['one', 'one-more', 'dir/b', 'dir/a', 'dir/sub/in/c', 'dir/sub/d', 'dir-2/e'])
      await client.send(new PutObjectCommand({ Bucket: 'data', Key, Body: `${Key}\n` }));
  }, 60_000);
  afterAll(async () => {
    client?.destroy();
    await server?.close();
  });

  test('is copied and listed, by its address and by a remote', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
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
    const config = ['--fs-config', ...options];
    await pair.run(['get-url', 's3://data/one', ...config]);
    await pair.run(['get-url', 's3://data/dir', 'copy', '-j', '2', ...config]);
    await pair.run(['get-url', 'remote://s/dir/sub/']);
    await pair.refused(['get-url', 'remote://s/on']);
    await pair.refused(['get-url', 's3://data/one', ...config]);
    for (const words of [
      ['remote://s/dir'],
      ['remote://s/dir/'],
      ['remote://s'],
      ['remote://s', '--size'],
      ['remote://s/dir', '-R'],
      ['remote://s', '-R', '--size'],
      ['remote://s', '-R', '-L', '2'],
      ['remote://s/dir', '-R', '-L', '0'],
      ['remote://s/dir', '-T'],
      ['remote://s/dir/', '-T', '--size'],
      ['remote://s', '-T', '-L', '2'],
      ['remote://s/one'],
      ['remote://s/one', '-T', '--size'],
      ['s3://data/dir-2', ...config],
      ['remote://s/on'],
    ])
      await alike(pair, ['ls-url', ...words]);
  });
});

describe.skipIf(program === '' || sshd === '')('data behind SSH, beside real DVC', () => {
  let server: Sshd;
  beforeAll(async () => {
    server = await startSshd(sshd);
  }, 60_000);
  afterAll(() => server?.close());

  test('is copied and listed', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    for (const path of ['f', 'd/a', 'd/in/b']) pair.outside.write(path, `${path}\n`);
    fs.mkdirSync(pair.outside.path('d/none'));
    fs.symlinkSync('a', pair.outside.path('d/link'));
    const url = `ssh://127.0.0.1:${server.port}${pair.outside.root}`;
    const config = ['--fs-config', `user=${server.user}`, `keyfile=${server.keyfile}`];
    await pair.run(['get-url', `${url}/f`, ...config]);
    await pair.run(['get-url', `${url}/d/in`, 'copy', ...config]);
    await pair.refused(['get-url', `${url}/nope`, ...config]);
    await alike(pair, ['ls-url', `${url}/f`, ...config]);
    for (const words of [[], ['--size'], ['-R'], ['-R', '-L', '1']])
      await alike(pair, ['ls-url', `${url}/d`, ...words, ...config], { order: false });
    await alike(pair, ['ls-url', `${url}/d`, '-T', '--size', ...config]);
    await alike(pair, ['ls-url', `${url}/d/none`, ...config]);
    await alike(pair, ['ls-url', `${url}/nope`, ...config]);
  });
});
