import { describe, expect, test } from 'vitest';
import type { Event } from '../../../src/commands/context.ts';
import { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';
import { env, project } from './exp-project.ts';

/** The project with a bare repository as `origin`. */
async function withOrigin(): Promise<{ readonly rig: Rig; readonly origin: Rig } & AsyncDisposable> {
  const rig = await project();
  const origin = Rig.create({ git: false, dvc: false });
  origin.git('init', '--quiet', '--bare');
  rig.git('remote', 'add', 'origin', origin.root);
  return {
    rig,
    origin,
    [Symbol.asyncDispose]: async () => {
      await rig[Symbol.asyncDispose]();
      await origin[Symbol.asyncDispose]();
    },
  };
}

const refs = (rig: Rig) => rig.git('for-each-ref', '--format=%(refname)', 'refs/exps', 'refs/heads/x').trim();

describe('names and remotes that are hostile', () => {
  test.each([
    ['--upload-pack=touch pwned;'],
    ['-u'],
    ['ext::sh -c touch% pwned'],
    ['fd::17'],
    ['https://user:geheim@localhost:1/x'],
    ['no/such/folder'],
    [''],
  ])(
    'a remote called %j is none',
    async (remote) => {
      await using held = await withOrigin();
      const { rig } = held;
      await runOurs(rig.root, ['exp', 'save', '-n', 'x'], env(rig));
      for (const words of [
        ['push', '--', remote],
        ['pull', '--', remote],
        ['list', '--', remote],
        ['remove', `--git-remote=${remote}`, 'x'],
        ['rename', `--git-remote=${remote}`, 'x', 'y'],
      ]) {
        const told = await runOurs(rig.root, ['exp', ...words], env(rig));
        expect([words[0], told.code], told.err).toEqual([words[0], 255]);
        expect(told.err).toContain('is not a valid Git remote or URL');
        expect(told.err + told.out).not.toContain('geheim');
      }
      expect(rig.exists('pwned')).toBe(false);
      expect(refs(rig)).toMatch(/\/x$/);
    },
    60_000,
  );

  test.each(['a/b', '../../heads/x', '..', 'a b', 'a\nb', '-x:y', 'HEAD^{tree}', 'a.lock', ''])(
    'an experiment cannot be called %j',
    async (name) => {
      await using rig = await project();
      await runOurs(rig.root, ['exp', 'save', '-n', 'x'], env(rig));
      const saved = await runOurs(rig.root, ['exp', 'save', `--name=${name}`], env(rig));
      expect(saved.code).toBe(name === '' ? 0 : 1);
      const renamed = await runOurs(rig.root, ['exp', 'rename', 'x', '--', name], env(rig));
      expect(renamed.code, renamed.out).toBe(255);
      // An empty name is none: DVC makes one up too.
      expect(refs(rig).split('\n').at(-1)).toMatch(/\/x$/);
      expect(refs(rig).split('\n')).toHaveLength(name === '' ? 2 : 1);
      const branched = await runOurs(rig.root, ['exp', 'branch', '--', 'x', `${name}..`], env(rig));
      expect(branched.code).toBe(255);
    },
    60_000,
  );

  test.each([':(exclude)in', '--chmod=+x', '*'])(
    '%j is nothing but a path',
    async (path) => {
      await using rig = await project();
      rig.write('loose', 'loose');
      const words = ['exp', 'save', '-n', 'x', `--include-untracked=${path}`];
      const told = await runOurs(rig.root, words, {
        ...env(rig),
        emit: (event) => expect(JSON.stringify(event)).toContain('to include'),
      });
      expect(told.code, told.err).toBe(0);
      expect(rig.git('diff', '--name-only', 'HEAD', refs(rig))).toBe('');
    },
    60_000,
  );

  test.each(['..', '../outside', '/etc/passwd', '.git/config', '.'])(
    'nothing like %j is made part of an experiment',
    async (path) => {
      await using rig = await project();
      const told = await runOurs(rig.root, ['exp', 'save', `--include-untracked=${path}`], env(rig));
      expect(told.code, told.out).toBe(1);
      expect(refs(rig)).toBe('');
    },
    60_000,
  );

  test('a remote with refs that are no experiments', async () => {
    await using held = await withOrigin();
    const { rig, origin } = held;
    await runOurs(rig.root, ['exp', 'save', '-n', 'good'], env(rig));
    expect((await runOurs(rig.root, ['exp', 'push', 'origin', '--no-cache'], env(rig))).code).toBe(0);
    const sha = origin.git('for-each-ref', '--format=%(objectname)').trim();
    for (const name of [
      'refs/exps/stash',
      'refs/exps/exec/EXEC_HEAD',
      'refs/exps/zz/11/x',
      `refs/exps/00/${'0'.repeat(38)}/a/b`,
    ])
      origin.git('update-ref', name, sha);
    await runOurs(rig.root, ['exp', 'remove', '-A'], env(rig));
    const pulled = await runOurs(rig.root, ['exp', 'pull', 'origin', '-A', '--no-cache'], env(rig));
    expect(pulled.out, pulled.err).toContain("Pulled experiment '['good']' from Git remote 'origin'.\n");
    expect(refs(rig).split('\n')).toHaveLength(1);
  }, 60_000);
});

describe('experiments that are saved, pushed and pulled', () => {
  test('leave the index as it is, and are swept when a crash left something', async () => {
    await using rig = await project();
    rig.write('staged', 'staged');
    rig.write('promised', 'promised');
    rig.write('loose', 'loose');
    rig.git('add', 'staged');
    rig.git('add', '--intent-to-add', 'promised');
    const before = rig.git('status', '--porcelain');
    const saved = await runOurs(rig.root, ['exp', 'save', '--json'], env(rig));
    expect(saved.err).toContain('will not be included in the experiment commit:\n\tloose\n');
    const { ref } = JSON.parse(saved.out);
    expect(rig.git('status', '--porcelain')).toBe(before);
    expect(rig.git('show', `${ref}:staged`, `${ref}:promised`)).toBe('stagedpromised');
    expect(rig.git('ls-tree', '--name-only', ref)).not.toContain('loose');
    const again = await runOurs(rig.root, ['exp', 'save', '--json'], env(rig));
    expect(refs(rig).split('\n')).toHaveLength(1);
    expect(again.code).toBe(0);
    rig.write('.dvc/tmp/exps/.lockstep-999999999-index', 'left');
    expect((await runOurs(rig.root, ['exp', 'clean'], env(rig))).out).toBe('Done!\n');
    expect(rig.exists('.dvc/tmp/exps/.lockstep-999999999-index')).toBe(false);
  }, 60_000);

  test('are refused while a merge has open conflicts', async () => {
    await using rig = await project();
    rig.git('checkout', '--quiet', '-b', 'side');
    rig.write('in', 'side');
    rig.commit();
    rig.git('checkout', '--quiet', 'main');
    rig.write('in', 'main');
    rig.commit();
    expect(() => rig.git('merge', '--quiet', 'side')).toThrow();
    const told = await runOurs(rig.root, ['exp', 'save', '-n', 'x'], env(rig));
    expect([told.code, told.err]).toEqual([1, expect.stringContaining('whose conflicts are still open')]);
    expect(refs(rig)).toBe('');
  }, 60_000);

  test('go to Git only after their data went', async () => {
    await using held = await withOrigin();
    const { rig, origin } = held;
    rig.write('.dvc/config', '[core]\n    remote = r\n[\'remote "r"\']\n    url = /proc/nowhere\n');
    await runOurs(rig.root, ['exp', 'save', '-n', 'x'], env(rig));
    const told = await runOurs(rig.root, ['exp', 'push', 'origin'], env(rig));
    expect(told.code, told.err).not.toBe(0);
    expect(refs(origin)).toBe('');
    expect((await runOurs(rig.root, ['exp', 'push', 'origin', '--no-cache'], env(rig))).code).toBe(0);
    expect(refs(origin)).toMatch(/\/x$/);
  }, 60_000);

  test('go by themselves where exp.auto_push says so, to remotes of the clone only', async () => {
    await using held = await withOrigin();
    const { rig, origin } = held;
    const said: string[] = [];
    const more = {
      ...env(rig),
      emit: (event: Event) => void (event.kind === 'warning' && said.push(event.failure.message)),
    };
    rig.write('.dvc/config', `[exp]\n    auto_push = true\n    git_remote = ${origin.root}\n`);
    expect((await runOurs(rig.root, ['exp', 'save', '-n', 'x'], more)).code).toBe(0);
    expect([refs(origin), said.join('\n')]).toEqual([
      '',
      expect.stringContaining('is no Git remote of this clone'),
    ]);
    rig.write('.dvc/config', '[exp]\n    auto_push = true\n');
    expect((await runOurs(rig.root, ['exp', 'run', '-S', 'seed=2,3', '-n', 'y'], more)).code).toBe(0);
    expect(refs(origin).replace(/\S*\//g, '')).toBe('y-1\ny-2');
  }, 60_000);

  test('are moved by the hundreds', async () => {
    await using held = await withOrigin();
    const { rig, origin } = held;
    const { ref } = JSON.parse((await runOurs(rig.root, ['exp', 'save', '--json'], env(rig))).out);
    const folder = refs(rig).replace(/[^/]*$/, '');
    for (let i = 0; i < 250; i++) rig.write(`.git/${folder}e${i}`, `${ref}\n`);
    expect((await runOurs(rig.root, ['exp', 'push', 'origin', '--no-cache'], env(rig))).code).toBe(0);
    expect(refs(origin).split('\n')).toHaveLength(251);
    expect((await runOurs(rig.root, ['exp', 'remove', '-A'], env(rig))).code).toBe(0);
    expect(refs(rig)).toBe('');
    expect((await runOurs(rig.root, ['exp', 'pull', 'origin', '--no-cache'], env(rig))).code).toBe(0);
    expect(refs(rig).split('\n')).toHaveLength(251);
    expect((await runOurs(rig.root, ['exp', 'remove', '-g', 'origin', '-A'], env(rig))).code).toBe(0);
    expect(refs(origin)).toBe('');
  }, 60_000);

  test('without Git there are none', async () => {
    await using rig = Rig.create({ git: false });
    for (const words of [
      ['save'],
      ['diff'],
      ['remove', '-A'],
      ['push', 'origin'],
      ['pull', 'origin'],
      ['branch', 'x'],
    ]) {
      const told = await runOurs(rig.root, ['exp', ...words]);
      expect(told.code).not.toBe(0);
      expect(told.err).toContain('experiments need a Git repository with at least one commit');
    }
  }, 60_000);
});
