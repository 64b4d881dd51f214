import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { peer } from '../peers.ts';
import { contentOf, runOurs } from '../run-verb.ts';
import { VerbPair } from './verb-pair.ts';

const program = peer('dvc') ?? '';
const limit = 120_000;

describe.skipIf(program === '')('add, beside real DVC', () => {
  test('tracks files and folders, several at once, and says the same of what it cannot track', {
    timeout: limit,
  }, async () => {
    await using pair = new VerbPair(program);
    pair.write('a', 'a\n');
    pair.write('x', 'x\n', 0o755);
    pair.write('empty', '');
    pair.write('d/1', '1\n');
    pair.write('d/s/2', '2\n');
    pair.write('we[i]rd #1.txt', 'w\n');
    pair.write('sub/deep/é.bin', new Uint8Array([0, 255, 13, 10]));
    pair.write('t', 'tracked\n');
    pair.each((rig) => {
      fs.mkdirSync(rig.path('none'));
      fs.symlinkSync('d', rig.path('ld'));
      rig.git('add', 't');
    });
    await pair.run(['add', 'a', 'd', 'x', 'empty', 'none']);
    await pair.run(['add', 'we[i]rd #1.txt', 'sub/deep/é.bin']);
    for (const bad of ['nope', 't', '.dvc/config', 'a.dvc', 'ld', 'ld/1', '/nowhere/f', 'a/b', 'd/zzz']) {
      await pair.refused(['add', bad]);
    }
    pair.write('new', 'n');
    await pair.refused(['add', 'new', 'nope']);
    await pair.run(['add', 'x/']);
    await pair.run(['add', '.'], 'd');
    await pair.run(['add', '../x', 's/2'], 'd');
  });

  test('a path inside a tracked folder changes the manifest there only (C-180)', {
    timeout: limit,
  }, async () => {
    await using pair = new VerbPair(program);
    for (const name of ['1', '2', 's/3', 's/4']) pair.write(`d/${name}`, name);
    await pair.run(['add', 'd']);
    pair.write('d/5', 'new');
    pair.write('d/2', 'changed, not asked for');
    await pair.run(['add', 'd/5']);
    pair.write('d/1', 'changed');
    await pair.run(['add', 'd/1']);
    await pair.run(['add', 'd/1']);
    pair.write('d/s/6', 'below');
    await pair.run(['add', 'd/s']);
    pair.each((rig) => rig.remove('d/s/3'));
    await pair.run(['add', 'd/s/3']);
    await pair.run(['add', 'd/s/4', 'd/2']);
  });

  test('--no-commit, --glob, --no-relink and --out', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    for (const name of ['a.txt', 'b.txt', '.hidden.txt', 'f/c.txt', 'f/g/d.txt']) pair.write(name, name);
    pair.outside.write('o/1', 'one');
    pair.outside.write('p', 'p');
    await pair.run(['add', '--no-commit', 'f']);
    await pair.refused(['add', '--glob', 'zz*']);
    await pair.run(['add', '--glob', 'a*', '[b-z]*.txt', '**/*.none']);
    await pair.run(['add', '--no-relink', 'f']);
    await pair.run(['add', pair.outside.path('o'), '-o', 'copy']);
    await pair.run(['add', pair.outside.path('p'), '--out', 'q']);
    await pair.refused(['add', pair.outside.path('p'), '--out', 'q']);
    await pair.run(['add', pair.outside.path('p'), '--out', 'q', '-f']);
    await pair.refused(['add', 'a.txt', '--out', 'z', '--no-commit']);
    await pair.refused(['add', 'a.txt', '-r', 'z']);
  });

  test('keeps what a .dvc file says besides, and its comments', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    pair.write('a', 'a\n');
    pair.write(
      'a.dvc',
      '# about a\nmeta: {owner: me}\ndesc: words\nouts:\n  - path: a   # here\n    type: model\n    remote: r\n    push: false\n    md5: 00000000000000000000000000000000\n    size: 9\n',
    );
    await pair.run(['add', 'a']);
    pair.write('a', 'b\n');
    await pair.run(['add', 'a']);
    pair.write('p/1', '1');
    pair.write('p.dvc', 'desc: other\nouts:\n- path: q\n  desc: q\n');
    await pair.run(['add', 'p']);
    await pair.run(['freeze', 'a.dvc']);
    await pair.run(['unfreeze', 'a.dvc']);
  });

  test('refuses outs of stages and overlaps, with the same words', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    pair.write('par/1', '1');
    pair.write('o', '1');
    pair.write('dvc.yaml', 'stages:\n  a:\n    cmd: echo\n    outs: [o, dd]\n');
    pair.write('dd/1', '1');
    await pair.run(['add', 'par/1']);
    await pair.refused(['add', 'par']);
    await pair.refused(['add', 'o']);
    await pair.refused(['add', 'dd/1']);
    pair.write('n/1', '1');
    await pair.refused(['add', 'n', 'n/1']);
  });

  test.each(['hardlink', 'symlink', 'copy'])(
    'links the workspace as cache.type %s says',
    { timeout: limit },
    async (type) => {
      await using pair = new VerbPair(program);
      pair.write('.dvc/config', `[cache]\n    type = ${type}\n`);
      pair.write('a', 'a', 0o755);
      pair.write('d/1', '1');
      pair.write('d/2', '');
      await pair.run(['add', 'a', 'd']);
      pair.each((rig) => {
        rig.remove('d/1');
        rig.write('d/1', 'x');
      });
      await pair.run(['add', 'd/1']);
      await pair.run(['move', 'd', 'e']);
      await pair.run(['remove', 'a.dvc']);
      await pair.run(['remove', 'e.dvc', '--outs']);
    },
  );
});

describe.skipIf(program === '')('commit, beside real DVC', () => {
  test('data: by file, by output, by path inside, refused without -f', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    pair.write('a', 'a\n');
    for (const name of ['1', '2', 's/3']) pair.write(`d/${name}`, name);
    await pair.run(['add', '--no-commit', 'a', 'd']);
    await pair.run(['commit', 'd/1']);
    await pair.run(['commit', 'd/s']);
    await pair.run(['commit']);
    pair.write('a', 'aa\n');
    await pair.refused(['commit']);
    await pair.refused(['commit', 'a.dvc']);
    await pair.refused(['commit', 'zz']);
    await pair.run(['commit', '-f', 'a']);
    pair.write('d/1', 'new');
    pair.write('d/4', 'new too');
    await pair.run(['commit', '-f', 'd/1']);
    await pair.run(['commit', '-f', 'd.dvc', '--no-relink']);
    pair.each((rig) => rig.remove('a'));
    await pair.refused(['commit', '-f', 'a.dvc']);
  });

  test('stages: lock, run cache, uncached outs, several of one file', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    pair.write('params.yaml', 'z: 1\na: {b: 2.0}\n');
    pair.write('in', 'i');
    pair.write(
      'dvc.yaml',
      'stages:\n  one:\n    cmd: cp in out\n    deps: [in]\n    params: [z, a.b]\n    outs: [out]\n    metrics:\n    - m.json: {cache: false}\n  two:\n    cmd: cp out o2\n    deps: [out]\n    outs:\n    - o2: {cache: false}\n  alone:\n    cmd: echo\n',
    );
    for (const [name, text] of [
      ['out', 'i'],
      ['o2', 'i'],
      ['m.json', '{"x": 1}'],
    ] as const)
      pair.write(name, text);
    await pair.refused(['commit']);
    await pair.run(['commit', '-f']);
    await pair.run(['commit']);
    pair.write('params.yaml', 'z: 3\na: {b: 2.0}\n');
    await pair.refused(['commit', 'one']);
    await pair.run(['commit', '-f', 'one']);
    pair.write('in', 'changed');
    pair.write('out', 'changed');
    // Which of the two DVC names is up to the order of a Python set.
    expect((await pair.run(['commit', '-d', 'two'])).dvc.code).not.toBe(0);
    await pair.run(['commit', '-f', '-d', 'two']);
    await pair.run(['commit', '-f', 'out']);
    pair.write('sub/dvc.yaml', 'stages:\n  s:\n    cmd: echo > f\n    outs: [f]\n');
    pair.write('sub/f', '');
    await pair.run(['commit', '-f', '-R', 'sub']);
    await pair.run(['commit', '-f', 's'], 'sub');
  });
});

describe.skipIf(program === '')('move, remove and freeze, beside real DVC', () => {
  test('move takes data, .dvc file and ignore line along', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    pair.write('a', 'a\n');
    pair.write('d/1', '1');
    pair.write('dir/keep', 'k');
    pair.write('dvc.yaml', 'stages:\n  s:\n    cmd: echo > o\n    outs: [o]\n');
    pair.write('o', '1');
    await pair.run(['add', 'a', 'd']);
    await pair.run(['move', 'a', 'b']);
    await pair.run(['move', 'b', 'dir']);
    await pair.run(['move', 'dir/b', 'c']);
    await pair.run(['move', 'd', 'dir/e']);
    await pair.run(['move', 'e', '../f'], 'dir');
    for (const words of [
      ['zz', 'y'],
      ['o', 'p'],
      ['c', 'f'],
      ['c', 'no/such/place'],
    ])
      await pair.refused(['move', ...words]);
    pair.each((rig) => rig.remove('c'));
    await pair.run(['move', 'c', 'g']);
    pair.outside.write('s', 's');
    await pair.run(['import-url', pair.outside.path('s'), 'imp']);
    await pair.run(['import-url', 'dir/keep', 'inner']);
    await pair.run(['move', 'imp', 'dir/imp2']);
    await pair.run(['move', 'inner', 'dir/inner']);
    pair.write('named.dvc', 'outs:\n- path: data\n');
    pair.write('data', 'x');
    await pair.run(['commit', '-f', 'named.dvc']);
    await pair.run(['move', 'data', 'dir/data2']);
  });

  test('remove and freeze edit dvc.yaml and dvc.lock as DVC does', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    pair.write('params.yaml', 'z: 1\na: 2\n');
    pair.write('p2.yaml', 'k: 1\n');
    pair.write('in', 'i');
    pair.write('dvc.yaml', dvcYaml);
    for (const name of ['out', 'out2', 'out3', 'sub/w']) pair.write(name, name);
    await pair.run(['commit', '-f']);
    await pair.run(['freeze', 'a', 'b', 'plots']);
    await pair.run(['freeze', 'a']);
    await pair.run(['unfreeze', 'b', 'w']);
    await pair.refused(['freeze', 'zz']);
    await pair.refused(['freeze', 'g@1', 'a']);
    await pair.refused(['freeze', 'dvc.yaml']);
    await pair.refused(['freeze', 'nope.dvc']);
    await pair.refused(['remove', 'zz']);
    await pair.refused(['remove', 'g']);
    await pair.refused(['remove', 'g@1']);
    await pair.refused(['remove', 'nope.dvc']);
    await pair.run(['remove', 'a']);
    await pair.run(['remove', '--outs', 'b', 'w']);
    pair.write('t', 't');
    await pair.run(['add', 't']);
    await pair.refused(['remove', 't']);
    await pair.refused(['remove', 't.dvc', 't.dvc']);
    expect(pair.ours.exists('t')).toBe(true);
  });

  test('the last stage takes dvc.yaml and dvc.lock with it', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    pair.write(
      'dvc.yaml',
      'vars: [{x: 1}]\nstages:\n  a:\n    cmd: echo > o\n    outs: [o]\n  b:\n    cmd: echo\n',
    );
    pair.write('o', '1');
    await pair.run(['commit', '-f']);
    await pair.run(['remove', 'dvc.yaml']);
    expect(pair.ours.exists('dvc.yaml')).toBe(false);
  });
});

const dvcYaml = `# top
stages:
  # one
  a:
    cmd: cat in > out   # trailing
    deps:
      - in
    outs: [out]
  b:
    cmd: >
      cat out >
      out2
    params:
    - z
    - a
    - p2.yaml:
    deps:
    - out
    - in
    outs:
    - out2:
        cache: false
        desc: 'a long text that explains what this output is good for, and to whom, in a sentence that goes past column eighty'
    frozen: false
    meta: {x: 1}
  plots:
    cmd: [echo 1, 'echo   2']
    always_changed: true
    desc: "two
      lines"
    plots:
    - out3:
        y: b
        x: a
        cache: true
        persist: true
        title: t
  w:
    wdir: sub
    cmd: echo
    outs: [w]
  g:
    foreach: [1, 2]
    do:
      cmd: echo \${item}
`;

describe.skipIf(program === '')('import-url and update, beside real DVC', () => {
  test('files and folders of this machine', { timeout: limit }, async () => {
    await using pair = new VerbPair(program);
    pair.outside.write('f', 's\n');
    pair.outside.write('x', 'x\n', 0o755);
    pair.outside.write('dir/1', '1');
    pair.outside.write('dir/s/2', '2');
    pair.write('loc', 'l');
    pair.each((rig) => fs.mkdirSync(rig.path('sub')));
    const at = (name: string) => pair.outside.path(name);
    await pair.run(['import-url', at('f')]);
    await pair.run(['import-url', at('x'), 'xx']);
    await pair.run(['import-url', at('dir'), 'mydir']);
    await pair.run(['import-url', at('f'), 'sub']);
    await pair.run(['import-url', at('f'), 'nn', '--no-download']);
    await pair.run(['import-url', at('dir'), 'nd', '--no-download']);
    await pair.run(['import-url', at('f'), 'ne', '--no-exec']);
    await pair.refused(['import-url', at('f')]);
    await pair.refused(['import-url', at('zz')]);
    await pair.refused(['import-url', at('f'), 'mydir/new']);
    await pair.run(['import-url', 'loc', 'locc']);
    await pair.run(['import-url', '../loc'], 'sub');
    await pair.run(['import-url', at('f'), '-f']);

    await pair.run(['update', 'f.dvc']);
    pair.outside.write('f', 's2\n');
    pair.outside.write('dir/3', '3');
    await pair.run(['update', 'f.dvc']);
    await pair.run(['update', 'mydir.dvc', 'nn.dvc', 'nd.dvc', 'sub/f.dvc']);
    await pair.run(['update', 'ne.dvc']);
    pair.each((rig) => rig.remove('f'));
    await pair.run(['update', 'f.dvc']);
    pair.outside.write('f', 's3\n');
    await pair.run(['update', '--no-download', 'f.dvc']);
    await pair.run(['update', 'f.dvc']);
    await pair.run(['update', '-R', 'sub']);
    await pair.refused(['update', 'nope.dvc']);
    await pair.refused(['update', 'loc']);
    pair.write('t', 't');
    await pair.run(['add', 't']);
    await pair.run(['update', 't.dvc']);
    pair.outside.remove('f');
    const before = contentOf(pair.ours.root);
    const told = await runOurs(pair.ours.root, ['update', 'f.dvc']);
    expect(told.code).toBe((await pair.askDvc(['update', 'f.dvc'])).code);
    expect(told.err).toContain(`failed update data - dependency '${at('f')}' does not exist`);
    // DVC has deleted the old data by then; ours is still there.
    expect(contentOf(pair.ours.root)).toEqual(before);
  });
});

describe.skipIf(program === '')('gc, beside real DVC', () => {
  test('keeps what workspace, branches, tags or commits need, in the cache and on a remote', {
    timeout: limit,
  }, async () => {
    await using pair = new VerbPair(program);
    for (const rig of pair.both())
      rig.write('.dvc/config', `['remote "r"']\n    url = ../remote\n[core]\n    remote = r\n`);
    const version = async (text: string, tag?: string) => {
      pair.write('a', text);
      pair.write('d/1', `d${text}`);
      await pair.run(['add', 'a', 'd']);
      pair.each((rig) => {
        rig.git('add', '-A', '--', ':!remote');
        rig.commit(text);
        if (tag !== undefined) rig.git('tag', tag);
      });
      await pair.run(['push']);
    };
    await version('1', 'v1');
    await version('2');
    await version('3');
    await pair.refused(['gc']);
    await pair.run(['gc', '-w']);
    await pair.run(['gc', '-w', '--dry']);
    await pair.run(['gc', '-A', '-f']);
    await pair.run(['gc', '-T', '-f']);
    await pair.run(['gc', '-a', '-f', '-c']);
    await pair.run(['gc', '-w', '-r', 'r', '-f']);
    await pair.run(['gc', '-w', '-c', '-r', 'r', '--dry']);
  });
});
