import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type HttpRemote, startHttpRemote } from '../../fakes/http-remote.ts';
import { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';

describe('feeds', () => {
  let rig: Rig;
  let server: HttpRemote;
  const serve = (path: string, content: string) => server.files.set(path, Buffer.from(content));
  const ours = (...words: string[]) => runOurs(rig.root, words);
  const states = async (...words: string[]) => {
    const told = await ours('feeds', '--json', ...words);
    const { feeds } = JSON.parse(told.out.slice(told.out.indexOf('{'))) as {
      feeds: { address: string; state: string }[];
    };
    return feeds.map(({ address, state }) => `${address} ${state}`);
  };

  beforeEach(async () => {
    rig = Rig.create();
    server = await startHttpRemote();
    serve('/a.csv', 'x,y\n1,2\n');
  });
  afterEach(async () => {
    await server.close();
    await rig[Symbol.asyncDispose]();
  });

  test('a project without any', async () => {
    expect(await ours('feeds')).toEqual({ code: 0, out: 'No data comes from outside.\n', err: '' });
  });

  test('an import is looked at without its data, and brought up to date when asked', async () => {
    await ours('import-url', `${server.url}/a.csv`);
    const before = server.requests.filter(({ method }) => method === 'GET').length;
    expect(await states()).toEqual(['a.csv.dvc unchanged']);
    serve('/a.csv', 'x,y\n1,3\n');
    expect(await states()).toEqual(['a.csv.dvc changed']);
    expect(server.requests.filter(({ method }) => method === 'GET')).toHaveLength(before);
    expect(await states('--update')).toEqual(['a.csv.dvc updated']);
    expect(rig.read('a.csv')).toBe('x,y\n1,3\n');
    expect(await states()).toEqual(['a.csv.dvc unchanged']);
  });

  test('what looks broken leaves data, record and cache as they are; exit code 1', async () => {
    await ours('import-url', `${server.url}/a.csv`);
    const record = rig.read('a.csv.dvc');
    serve('/a.csv', '<html>nobody is at home</html>');
    const told = await ours('feeds', '--update');
    expect(told.code).toBe(1);
    expect(told.out).toMatch(/^broken {2}a\.csv\.dvc {2}http.*sends a web page instead of data\n/m);
    expect([rig.read('a.csv'), rig.read('a.csv.dvc')]).toEqual(['x,y\n1,2\n', record]);
  });

  test('a page is data where its name says so, and text may begin as it likes', async () => {
    serve('/a.html', '<html>1</html>');
    serve('/a.txt', 'html\n');
    await ours('import-url', `${server.url}/a.html`);
    await ours('import-url', `${server.url}/a.txt`);
    serve('/a.html', '<html>2</html>');
    serve('/a.txt', '< html as such\n');
    expect(await states('--update')).toEqual(['a.html.dvc updated', 'a.txt.dvc updated']);
  });

  test('an import from another repository follows its branch, and not back', async () => {
    await using other = Rig.create();
    other.write('data.txt', '1');
    other.commit('One');
    other.write('data.txt', '2');
    other.commit('Two');
    const url = pathToFileURL(other.root).href;
    await ours('import', '--rev', 'main', url, 'data.txt');
    expect(await states()).toEqual(['data.txt.dvc unchanged']);
    other.write('data.txt', '3');
    other.commit('Three');
    expect(await states('--update')).toEqual(['data.txt.dvc updated']);
    expect(rig.read('data.txt')).toBe('3');
    other.git('reset', '--quiet', '--hard', 'HEAD~1');
    expect(await states('--update')).toEqual(['data.txt.dvc broken']);
    expect(rig.read('data.txt')).toBe('3');
  });

  test('an address that a stage reads: the stage runs again when its server has another version', async () => {
    rig.write(
      'dvc.yaml',
      `stages:\n  use:\n    cmd: echo run >>log && echo 1 >out\n    deps: ['${server.url}/a.csv']\n    outs: [out]\n`,
    );
    expect(await ours('repro')).toMatchObject({ code: 0 });
    expect(rig.read('dvc.lock')).toMatch(/checksum: '"[0-9a-f]{40}"'\n {6}size: 8/);
    expect(await states()).toEqual(['use unchanged']);
    await ours('repro');
    expect(rig.read('log')).toBe('run\n');
    serve('/a.csv', 'x,y\n1,3\n');
    expect(await states()).toEqual(['use changed']);
    await ours('repro');
    expect(rig.read('log')).toBe('run\nrun\n');
  });

  test('addresses that are not looked at, and secrets in addresses', async () => {
    rig.write('b.dvc', 'deps:\n- path: s3://bucket/b\nouts:\n- path: b\n');
    rig.write(
      'c.dvc',
      `deps:\n- path: ${server.url.replace('//', '//me:hunter2hunter2@')}/no\nouts:\n- path: c\n`,
    );
    const told = await ours('feeds');
    expect(told.code).toBe(1);
    expect(told.out).toMatch(/^unchecked {2}b\.dvc .*s3:\/\/ addresses are not looked at/m);
    expect(told.out).toMatch(/^broken +c\.dvc/m);
    expect(told.out + told.err).not.toContain('hunter2');
  });
});
