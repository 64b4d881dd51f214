import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rocBefore, rocNow } from '../../report/roc-images.ts';
import { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';

const copy = (name: string) => readFileSync(new URL(`../../values/parquet/${name}.parquet`, import.meta.url));

const pipeline = `stages:
  make:
    cmd: cp -r src/. made && cp src/table.parquet table.parquet
    deps: [src]
    outs: [table.parquet, made]
  still:
    cmd: cp test.txt still.txt
    deps: [test.txt]
    outs: [still.txt]
  measure:
    cmd: cp src/metrics.json metrics.json && cp src/loss.csv loss.csv && cp src/roc.png roc.png
    deps: [src]
    metrics: [{metrics.json: {cache: false}}]
    plots: [{loss.csv: {x: epoch, y: loss}}, roc.png]
plots:
  - both: {y: {loss.csv: [loss, valid]}, x: epoch, title: Both}
  - gone.csv
`;

/** A project with a base and a change, run and pushed; what a report of the change says. */
describe('what a report gathers from a real project', () => {
  let rig: Rig;
  const report = async (cwd: string, ...words: string[]) => {
    const told = await runOurs(cwd, ['report', '--base', 'main', ...words]);
    expect(told.err).toBe('');
    return told.out;
  };
  const json = async () => JSON.parse(await report(rig.root, '--format', 'json'));

  beforeAll(async () => {
    rig = Rig.create();
    rig.write('.dvc/config', '[core]\n    remote = r\n[\'remote "r"\']\n    url = ../store\n');
    rig.write('.gitignore', '/store\n/clone\n');
    rig.write('dvc.yaml', pipeline);
    rig.write('test.txt', 'the same on both sides');
    rig.write('src/a/one.txt', 'one');
    rig.write('src/b/two.txt', 'two');
    rig.write('src/people.csv', 'name,age\nann,1\n');
    rig.write('src/metrics.json', '{"acc": 0.9}');
    rig.write('src/loss.csv', 'epoch,loss,valid\n1,0.9,1\n2,0.8,0.9\n');
    rig.write('src/roc.png', Buffer.from(rocBefore, 'base64'));
    rig.write('src/table.parquet', copy('nested'));
    rig.write('params.yaml', '# the model\ntrain:\n  lr: 0.1\n  gone: 1\n');
    expect((await runOurs(rig.root, ['repro'])).code).toBe(0);
    expect((await runOurs(rig.root, ['push'])).code).toBe(0);
    rig.commit('base');
    rig.git('checkout', '--quiet', '-b', 'change');
    rig.write('src/a/three.txt', 'three');
    rig.write('src/b/two.txt', 'two!');
    rig.write('src/metrics.json', '{"acc": 0.85}');
    rig.write('src/loss.csv', 'epoch,loss,valid\n1,0.9,1\n2,0.7,0.8\n3,0.6,0.9\n');
    rig.write('src/roc.png', Buffer.from(rocNow, 'base64'));
    rig.write('src/table.parquet', copy('plain'));
    rig.write('params.yaml', '# the model\n\ntrain:\n  depth: 3\n  lr: 0.01\n');
    expect((await runOurs(rig.root, ['repro'])).code).toBe(0);
    expect((await runOurs(rig.root, ['push'])).code).toBe(0);
    rig.commit('change');
  }, 120_000);
  afterAll(() => rig[Symbol.asyncDispose]());

  it('data: files and bytes, subfolders by manifest, rows, columns and ranges by the footer', async () => {
    const { data } = await json();
    const by = Object.fromEntries(data.map((change: { path: string }) => [change.path, change]));
    expect(Object.keys(by)).toEqual(['loss.csv', 'made/', 'roc.png', 'table.parquet']);
    expect(by['loss.csv']).toMatchObject({
      kind: 'modified',
      file: 'dvc.yaml',
      line: 14,
      rows: { old: 2, new: 3 },
    });
    expect(by['made/']).toMatchObject({
      files: { old: 7, new: 8 },
      touched: { added: 1, modified: 5, deleted: 0 },
      within: [
        { path: './', files: { old: 5, new: 5 }, touched: { added: 0, modified: 4, deleted: 0 } },
        {
          path: 'a/',
          files: { old: 1, new: 2 },
          bytes: { old: 3, new: 8 },
          touched: { added: 1, modified: 0, deleted: 0 },
        },
        { path: 'b/', files: { old: 1, new: 1 }, touched: { added: 0, modified: 1, deleted: 0 } },
      ],
    });
    expect(by['table.parquet']).toMatchObject({
      rows: { old: 4, new: 6 },
      columns: {
        added: ['region'],
        removed: ['when', 'small', 'tags.list.element', 'at', 'point.x', 'point.y'],
        retyped: ['age: double → int32'],
      },
      ranges: [
        { column: 'id', old: [1, 4], new: [-6, 5] },
        { column: 'age', old: [0.5, 96.25], new: [0, 5] },
      ],
    });
  });

  it('parameters: the line of each that is still there', async () => {
    const { params } = await json();
    expect(params.map(({ key, line }: { key: string; line?: number }) => [key, line])).toEqual([
      ['train.depth', 4],
      ['train.gone', undefined],
      ['train.lr', 5],
    ]);
  });

  it('plots: outs and definitions, several columns, images by hash; what is nowhere is left out', async () => {
    const { plots } = await json();
    expect(plots.map(({ kind, title }: { kind: string; title: string }) => `${kind} ${title}`)).toEqual([
      'line Both · loss',
      'line Both · valid',
      'line loss.csv',
      'image roc.png',
    ]);
    expect(plots[2]).toMatchObject({
      old: [
        { x: 1, y: 0.9 },
        { x: 2, y: 0.8 },
      ],
      new: [
        { x: 1, y: 0.9 },
        { x: 2, y: 0.7 },
        { x: 3, y: 0.6 },
      ],
    });
    expect(plots[3].old.hash).not.toBe(plots[3].new.hash);
  });

  it('a clone with nothing but the remote gets the same comment, byte for byte', async () => {
    const here = await report(rig.root);
    rig.git('clone', '--quiet', '.', 'clone');
    rig.git('-C', 'clone', 'checkout', '--quiet', 'change');
    rig.git('-C', 'clone', 'branch', '--quiet', 'main', 'origin/main');
    rig.write('clone/.dvc/config.local', `['remote "r"']\n    url = ${rig.path('store')}\n`);
    rig.write('.dvc/config.local', `['remote "r"']\n    url = ${rig.path('store')}\n`);
    expect(await report(rig.path('clone'))).toBe(here);
    expect(here).toContain('| `table.parquet` | 1 |');
  });

  it('gates are judged by the policy of the working tree, an override needs a name and a reason', async () => {
    const policy = 'metrics: {acc: {better: higher, max-drop: 0.01}}\n';
    rig.write('.github/lockstep.yml', policy);
    const judged = await json();
    expect(judged.gates).toMatchObject([{ gate: 'acc', state: 'failed', value: '0.9 → 0.85', line: 1 }]);
    expect(judged.exitCode).toBe(1);
    expect(judged.metrics).toMatchObject([{ key: 'acc', verdict: 'worse' }]);
    rig.git('commit', '--quiet', '--allow-empty', '-m', 'x\n\nLockstep-Override: acc');
    expect((await json()).exitCode).toBe(1);
    rig.git(
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      'x\n\nLockstep-Override: acc: the test set was cleaned',
    );
    const overridden = await json();
    expect(overridden.gates).toMatchObject([
      { state: 'failed', override: { by: 'rig', reason: 'the test set was cleaned' } },
    ]);
    expect(overridden.exitCode).toBe(0);
    rig.remove('.github');
  });

  it('a test set that changed makes its metrics incomparable; one that did not leaves them alone', async () => {
    const state = async (path: string) => {
      rig.write('.github/lockstep.yml', `metrics: {acc: {better: higher, max-drop: 1, test-set: ${path}}}\n`);
      return (await json()).gates.map((gate: { state: string }) => gate.state);
    };
    expect(await state('made')).toEqual(['cannot compare']);
    expect(await state('src')).toEqual(['cannot compare']);
    expect(await state('test.txt')).toEqual(['passed']);
    expect(await state('still.txt')).toEqual(['passed']);
    expect(await state('nowhere')).toEqual(['cannot compare']);
    rig.remove('.github');
  });

  it('bad words and a project without gates are told with what to do', async () => {
    const told = async (...words: string[]) => runOurs(rig.root, words);
    expect(await told('gates', 'test')).toMatchObject({ code: 2, out: '' });
    expect((await told('gates', 'test')).err).toContain('does not exist: there is nothing to test');
    expect((await told('gates', 'test', '--config', 'no.yml')).code).toBe(2);
    for (const words of [
      ['-n', '0'],
      ['-n', 'many'],
      ['--rev', 'nowhere'],
    ])
      expect(await told('history', ...words)).toMatchObject({ code: 2, out: '' });
    rig.write('.github/lockstep.yml', 'metrics: {nothing: {min: 1}, acc: {min: 0.5}}\n');
    const proofs = await told('gates', 'test');
    expect(proofs.code).toBe(1);
    expect(proofs.out).toMatch(/✖ matches nothing {2}nothing/);
    expect(proofs.out).toMatch(/✔ can fail {9}acc/);
    rig.remove('.github');
  });

  it('commits of a stranger let no gate through', async () => {
    const { runJob } = await import('../../../src/commands/ci.ts');
    rig.write('.github/lockstep.yml', 'metrics: {acc: {better: higher, max-drop: 0.01}}\n');
    const host = {
      cwd: rig.root,
      env: { PATH: process.env.PATH, HOME: rig.root },
      cpus: 1,
      signal: new AbortController().signal,
      now: () => 0,
      emit: () => undefined,
    };
    const request = {
      verb: 'plan',
      base: 'main',
      targets: [],
      push: false,
      force: false,
      keepGoing: false,
    } as const;
    const gates = async (more: object) => (await runJob({ ...request, ...more }, host)).report.gates;
    expect((await gates({})).some(({ override }) => override !== undefined)).toBe(true);
    // In a pull request the policy comes from the base, which has none yet.
    expect(await gates({ tier: 'T0' })).toEqual([]);
    rig.git('checkout', '--quiet', 'main');
    rig.commit('policy');
    rig.git('checkout', '--quiet', 'change');
    const judged = await gates({ tier: 'T0' });
    expect(judged).toMatchObject([{ gate: 'acc', state: 'failed' }]);
    expect(judged.every(({ override }) => override === undefined)).toBe(true);
  });

  it('history follows the branch itself, newest first; rules over commits take their median', async () => {
    const told = JSON.parse((await runOurs(rig.root, ['history', '--json', 'acc'])).out);
    expect(told.metrics).toMatchObject([
      {
        metric: 'metrics.json:acc',
        points: [
          { subject: 'change', value: 0.85 },
          { subject: 'base', value: 0.9 },
        ],
      },
    ]);
    const text = (await runOurs(rig.root, ['history'])).out;
    expect(text.split('\n')[0]).toBe('metrics.json:acc  █▁  0.85 … 0.9, median 0.875');
    const unknown = await runOurs(rig.root, ['history', 'recall']);
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toContain('known metrics: metrics.json:acc');
    rig.write('.github/lockstep.yml', 'metrics: {acc: {better: higher, max-drop: 0.01, over: 5 commits}}\n');
    expect((await json()).gates).toMatchObject([{ value: 'median 0.9 → 0.85' }]);
    rig.remove('.github');
  });

  it('in Actions the links are those of the run, here as there', async () => {
    const env = {
      PATH: process.env.PATH,
      HOME: rig.root,
      GITHUB_REPOSITORY: 'acme/penguins',
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_NUMBER: '5',
    };
    const told = await runOurs(rig.root, ['report', '--base', 'main'], { env });
    expect(told.out).toContain('run=5 -->');
    expect(told.out).toContain('[Full report](https://github.com/acme/penguins/actions/runs/77)');
  });
});
