import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';
import { VerbPair } from './verb-pair.ts';

const program = peer('dvc') ?? '';
const limit = 300_000;

const declared = `artifacts:
  churn: {path: model.bin, type: model}
  folder: {path: data, type: dataset}
  plain: {path: plain.txt}
  gone: {path: nowhere.bin}
  param: {path: '\${name}'}
`;

/** A repository with a registry: versions and stages of artifacts that Git and DVC keep, also in a folder and a project of its own. */
class Registry implements AsyncDisposable {
  readonly rig = Rig.create();
  readonly store = Rig.create({ git: false, dvc: false });
  #time = 1_700_000_000;

  constructor() {
    const { rig } = this;
    this.dvc('remote', 'add', '-q', '-d', 'store', this.store.path('store'));
    this.dvc('remote', 'add', '-q', 'bucket', 's3://bucket/pre/');
    this.dvc('remote', 'add', '-q', 'far', 'ssh://user@host:2222/deep/folder');
    rig.write('params.yaml', 'name: plain.txt\n');
    rig.write('dvc.yaml', declared);
    rig.write('plain.txt', 'one');
    rig.write('nl/dvc.yaml', 'artifacts:\n  churn: {path: in/m.bin}\n');
    rig.write('nl/in/m.bin', 'nl one');
    rig.write('own/.dvc/config', '');
    rig.write('own/dvc.yaml', 'artifacts:\n  inner: {path: i.bin}\n  tracked: {path: t.bin}\n');
    rig.write('own/i.bin', 'inner');
    this.model('one');
    this.tag('churn@v1.0.0#1', 'nl=churn@v1.0.0', 'plain@v1.0.0', 'folder@v0.1.0', 'own=inner@v1.0.0');
    this.model('two');
    rig.write('plain.txt', 'two');
    rig.commit('plain');
    this.tag('churn@v1.10.0', 'churn#prod#2', 'plain@v1.2.0-rc.1', 'param@v1.0.0', 'gone@v1.0.0');
    this.model('three');
    this.tag('churn@v1.9.0', 'churn#dev', 'missing@v1.0.0', 'folder@v0.2.0');
    this.tag('plain@v1.2.0-rc.2', 'nl=churn#prod#1', 'back@v1.0.0', 'back@v1.0.0!');
    rig.git('tag', 'light@v1.0.0');
  }

  private model(text: string): void {
    this.rig.write('model.bin', text);
    for (const name of ['a', 'in/b']) this.rig.write(`data/${name}`, `${name} ${text}`);
    this.dvc('add', '-q', 'model.bin', 'data');
    this.rig.commit(text);
    this.dvc('push', '-q');
  }

  private tag(...names: readonly string[]): void {
    for (const name of names) {
      // Registries go by the time of their tags.
      const env = { ...process.env, GIT_COMMITTER_DATE: `@${this.#time++} +0000` };
      const identity = ['-c', 'user.name=rig', '-c', 'user.email=rig@example.org'];
      const words = [...identity, 'tag', '-a', name, '-m', name];
      expect(spawnSync('git', words, { cwd: this.rig.root, env }).status, name).toBe(0);
    }
  }

  dvc(...words: string[]): void {
    const env = { ...process.env, DVC_NO_ANALYTICS: '1' };
    expect(spawnSync(program, words, { cwd: this.rig.root, env }).status, words.join(' ')).toBe(0);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const rig of [this.rig, this.store]) await rig[Symbol.asyncDispose]();
  }
}

describe.skipIf(program === '')('artifacts get, beside real DVC', () => {
  let registry: Registry;
  beforeAll(() => {
    registry = new Registry();
  }, limit);
  afterAll(() => registry?.[Symbol.asyncDispose]());

  async function alike(pair: VerbPair, words: readonly string[]): Promise<string> {
    const { dvc, ours } = await pair.run(['artifacts', 'get', registry.rig.root, ...words]);
    expect(ours.out, `${words.join(' ')}\n${dvc.err}`).toBe(dvc.out);
    return ours.out;
  }

  test('brings versions and stages of files and folders', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    await alike(pair, ['churn', '--rev', 'v1.0.0', '-o', 'first']);
    await alike(pair, ['churn', '--stage', 'prod', '-o', 'prod']);
    await alike(pair, ['churn', '--stage', 'dev', '-o', 'dev']);
    await alike(pair, ['folder']);
    await alike(pair, ['folder', '--rev', 'v0.1.0', '-o', 'old', '-j', '1']);
    await alike(pair, ['plain', '-o', 'rc']);
    await alike(pair, ['param', '-o', 'param']);
    await alike(pair, ['nl:churn', '--rev', 'v1.0.0']);
    await alike(pair, ['nl/dvc.yaml:churn', '--stage', 'prod', '-o', 'nl']);
    await alike(pair, ['own:inner']);
    await alike(pair, ['back', '-o', 'back']);
    expect(fs.readFileSync(pair.ours.path('prod'), 'utf8')).toBe('two');
    expect(fs.readFileSync(pair.ours.path('rc'), 'utf8')).toBe('two');
    pair.each((rig) => fs.mkdirSync(rig.path('into')));
    await alike(pair, ['churn', '--rev', 'v1.0.0', '--out', 'into']);
    await alike(pair, ['churn', '--rev', 'v1.10.0', '--out', 'into', '--force']);
  });

  test('refuses what the registry or the repository lacks', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    pair.write('model.bin', 'mine');
    for (const words of [
      ['nope'],
      ['churn', '--rev', 'v9.0.0'],
      ['churn', '--stage', 'nope'],
      ['churn', '--rev', 'v1.0.0', '--stage', 'prod'],
      ['gone'],
      ['missing'],
      ['light'],
      ['bad-'],
      ['a b'],
      ['churn', '--rev', 'v1.0.0'],
    ])
      expect(await alike(pair, words)).toBe('');
    await pair.refused(['artifacts', 'get', registry.rig.root, 'churn', '--rev', 'v1.0.0']);
    await pair.run(['artifacts', 'get', pair.outside.root, 'churn']);
    await pair.run(['artifacts', 'get', 'no/such/folder', 'churn']);
    await pair.run(['artifacts', 'get', registry.rig.root]);
  });

  test('takes the highest version where stages stand beside it, of which DVC cannot make sense', {
    timeout: limit,
  }, async () => {
    await using ours = Rig.create({ dvc: false });
    const told = await runOurs(ours.root, ['artifacts', 'get', registry.rig.root, 'churn']);
    expect(told, told.err).toMatchObject({ code: 0, out: "Downloaded 1 file(s) to 'model.bin'\n" });
    expect(ours.read('model.bin')).toBe('two');
  });

  test('says where data is stored', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    expect(await alike(pair, ['churn', '--rev', 'v1.0.0', '--show-url'])).toContain('/store/files/md5/');
    await alike(pair, ['folder', '--show-url']);
    await alike(pair, ['plain', '--show-url']);
    await alike(pair, ['churn', '--rev', 'v9.0.0', '--show-url']);
    await alike(pair, ['churn', '--rev', 'v1.0.0', '--stage', 'prod', '--show-url']);
    await alike(pair, ['churn', '--rev', 'v1.0.0', '--show-url', '--remote', 'store']);
    await alike(pair, ['churn', '--rev', 'v1.0.0', '--show-url', '--remote', 'nope']);
    await alike(pair, ['churn', '--rev', 'v1.0.0', '--show-url', '--remote-config', 'url=/elsewhere']);
    for (const remote of ['bucket', 'far']) await alike(pair, ['folder', '--show-url', '--remote', remote]);
  });

  test('get says where the data of any path is stored', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    await using bare = Rig.create();
    bare.write('f', 'f');
    bare.write('d/in/g', 'g');
    for (const words of [
      ['add', '-q', 'f', 'd'],
      ['config', 'core.autostage', 'false'],
    ])
      spawnSync(program, words, { cwd: bare.root, env: { ...process.env, DVC_NO_ANALYTICS: '1' } });
    bare.commit('one');
    const { root } = registry.rig;
    for (const words of [
      [root, 'model.bin'],
      [root, 'data'],
      [root, 'data/in/b', '--rev', 'folder@v0.1.0'],
      [root, './data/a', '--remote', 'far'],
      [`file://${root}`, 'model.bin'],
      [bare.root, 'f'],
      [bare.root, 'd/in/g'],
      [bare.root, 'f', '--rev', 'main'],
      [root, 'plain.txt'],
      [root, 'nope'],
      [root, 'model.bin', '--rev', 'nope'],
      [`file://${bare.root}`, 'f'],
    ]) {
      const { dvc, ours } = await pair.run(['get', ...words, '--show-url']);
      expect(ours.out, `${words.join(' ')}\n${dvc.err}${ours.err}`).toBe(dvc.out);
    }
  });

  test('takes data from where the command line says', { timeout: limit }, async () => {
    await using source = new Registry();
    await using pair = new VerbPair(program);
    const get = ['artifacts', 'get', source.rig.root, 'churn', '--rev', 'v1.0.0'];
    source.rig.remove('.dvc/cache');
    fs.renameSync(source.store.path('store'), source.store.path('moved'));
    pair.write('more.cfg', `['remote "store"']\n    url = ${source.store.path('moved')}\n`);
    await pair.run([...get, '-o', 'none']);
    await pair.run([...get, '-o', 'one', '--config', 'more.cfg']);
    await pair.run([...get, '-o', 'two', '--remote-config', `url=${source.store.path('moved')}`]);
    await pair.run([
      ...get,
      '-o',
      'three',
      '--remote',
      'store',
      '--remote-config',
      `url=${source.store.path('moved')}`,
    ]);
    expect(fs.readFileSync(pair.ours.path('three'), 'utf8')).toBe('one');
  });
});
