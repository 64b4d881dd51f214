import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import { VerbPair } from './verb-pair.ts';

const program = peer('dvc') ?? '';
const limit = 120_000;

describe.skipIf(program === '')('what repro writes into .dvc files, beside real DVC (C-111, 4.3)', () => {
  test('changed data is recorded again: comments, order of keys, legacy entries, several outs', {
    timeout: limit,
  }, async () => {
    await using pair = new VerbPair(program);
    pair.write('a', 'a\n');
    pair.write('d/1', '1\n');
    pair.write('old', 'o\r\n');
    pair.write('two/x', 'x');
    pair.write('two/y', 'y');
    pair.write(
      'dvc.yaml',
      'stages:\n  s:\n    cmd: cat a old two/x > out\n    deps: [a, d, old, two/x, two/y]\n    outs: [out]\n',
    );
    await pair.run(['add', 'a', 'd']);
    const zero = '00000000000000000000000000000000';
    pair.write(
      'a.dvc',
      `# first\nouts:\n- path: a # the path\n  hash: md5\n  size: 1\n  md5: ${zero}\n  desc: "quoted"\nmeta:\n  k: [1, 2.0, 'three']\n`,
    );
    pair.write('old.dvc', `wdir: .\nouts:\n- md5: ${zero}\n  path: old\n  cache: true\n  persist: false\n`);
    pair.write(
      'two/both.dvc',
      `md5: ${zero}\nouts:\n- md5: ${zero}\n  path: ./x\n- path: y\n  isexec: true\n  remote: r\n`,
    );
    await pair.run(['repro']);
    pair.write('d/2', '2\n');
    pair.write('old', 'changed\r\n');
    pair.write('two/y', 'yy', 0o755);
    await pair.run(['repro']);
    await pair.run(['repro']);
  });

  test('an import that is not frozen is imported again when its source changed', {
    timeout: limit,
  }, async () => {
    await using pair = new VerbPair(program);
    pair.outside.write('f', 'one');
    pair.write('dvc.yaml', 'stages:\n  s:\n    cmd: cat imp > out\n    deps: [imp]\n    outs: [out]\n');
    await pair.run(['import-url', pair.outside.path('f'), 'imp']);
    await pair.run(['unfreeze', 'imp.dvc']);
    await pair.run(['repro']);
    pair.outside.write('f', 'two!');
    await pair.run(['repro']);
  });

  test('core.autostage adds what was written to the index', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    pair.write('.dvc/config', '[core]\n    autostage = true\n');
    pair.write('sub/a', 'a');
    pair.write('b', 'b');
    const staged = () => pair.both().map((rig) => rig.git('status', '--porcelain', '--untracked-files=no'));
    const step = async (...words: string[]) => {
      await pair.run(words);
      const [dvc, ours] = staged();
      expect(ours).toBe(dvc);
    };
    await step('add', 'sub/a');
    await step('add', 'b');
    pair.each((rig) => rig.commit());
    await step('move', 'b', 'c');
    await step('move', 'sub/a', 'sub/z');
    pair.outside.write('o', 'o');
    await step('import-url', pair.outside.path('o'));
  });

  test('what there is to commit is told in DVC\u2019s words', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    pair.write('a', 'a');
    const sorted = (text: string) => text.split(/\s+/).sort().join(' ');
    for (const words of [
      ['add', 'a'],
      ['move', 'a', "b'c"],
      ['add', "b'c", '-q'],
    ]) {
      const { dvc, ours } = await pair.run(words);
      expect(sorted(ours.out), words.join(' ')).toBe(sorted(dvc.out));
    }
  });
});

describe.skipIf(program === '')('legacy data of DVC 2, beside real DVC', () => {
  test('add and commit keep the older hash while the content is the same', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    pair.write('f', 'text\r\n');
    pair.write('g', 'text\r\n');
    const dos2unix = '3a4e4aa7ef4f3db4ef4ebc5f8b1b9bf2';
    pair.write('f.dvc', `outs:\n- md5: ${dos2unix}\n  size: 6\n  path: f\n`);
    pair.write('g.dvc', 'outs:\n- md5: e1cbb0c3879af8347246f12c559a86b5\n  size: 6\n  path: g\n');
    await pair.run(['commit', '-f', 'f.dvc']);
    await pair.run(['add', 'g']);
    pair.write('g', 'other\r\n');
    await pair.run(['commit', '-f']);
  });
});

describe.skipIf(program === '')('import-url and update over HTTP, beside real DVC', () => {
  const files = new Map<string, { etag?: string; md5?: string; body: string }>();
  let server: Server;
  let base = '';
  beforeAll(async () => {
    server = createServer((request, response) => {
      const file = files.get((request.url ?? '').replace(/\?.*/, ''));
      if (request.url === '/moved') return response.writeHead(302, { location: '/f.txt' }).end();
      if (file === undefined) return response.writeHead(404).end();
      if (file.etag !== undefined) response.setHeader('etag', file.etag);
      if (file.md5 !== undefined) response.setHeader('content-md5', file.md5);
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.setHeader('content-length', Buffer.byteLength(file.body));
      return response.end(request.method === 'HEAD' ? undefined : file.body);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test('records checksum and size, notices a new version, takes what has no checksum (C-057)', {
    timeout: limit,
  }, async () => {
    await using pair = new VerbPair(program);
    files.set('/f.txt', { etag: '"one"', body: 'one\n' });
    files.set('/m', { md5: 'abc==', body: 'm' });
    files.set('/bare', { body: 'bare' });
    await pair.run(['import-url', `${base}/f.txt`, 'g.txt']);
    await pair.run(['import-url', `${base}/f.txt?x=1`]);
    await pair.run(['import-url', `${base}/m`]);
    await pair.run(['import-url', `${base}/moved`]);
    await pair.run(['import-url', '--no-download', `${base}/f.txt`, 'later']);
    await pair.run(['import-url', `${base}/none`]);
    await pair.run(['update', 'g.txt.dvc']);
    files.set('/f.txt', { etag: '"two"', body: 'two!\n' });
    await pair.run(['update', 'g.txt.dvc', 'later.dvc']);
    await pair.run(['update', '--no-download', 'g.txt.dvc']);
    await pair.run(['commit', '-f', 'later.dvc']);
    await pair.run(['import-url', `${base}/bare`]);
    await pair.run(['update', 'bare.dvc']);
    files.set('/bare', { body: 'bare again' });
    await pair.run(['update', 'bare.dvc']);
  });
});
