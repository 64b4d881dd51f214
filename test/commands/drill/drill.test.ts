import fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Rig } from '../../rig.ts';
import { contentOf, runOurs } from '../../run-verb.ts';

describe('drill', () => {
  let rig: Rig;
  const ours = (...words: string[]) => runOurs(rig.root, words);
  const objects = () =>
    fs
      .readdirSync(rig.path('backup/files/md5'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.length > 3)
      .sort();

  beforeEach(async () => {
    rig = Rig.create();
    rig.write(
      '.dvc/config',
      '[core]\n    remote = storage\n[\'remote "storage"\']\n    url = ../storage\n[\'remote "backup"\']\n    url = ../backup\n',
    );
    rig.write('.gitignore', '/storage\n/backup\n');
    rig.write('data/a', '1');
    rig.write('data/sub/b', '22');
    rig.write('model', 'model');
    rig.write('same', 'model');
    for (const words of [['add', 'data', 'model', 'same'], ['push'], ['push', '-r', 'backup']])
      expect(await ours(...words)).toMatchObject({ code: 0 });
    rig.commit('Data');
  });
  afterEach(() => rig[Symbol.asyncDispose]());

  test('a whole backup: one line, exit 0, and nothing here is touched', async () => {
    rig.remove('.dvc/cache');
    rig.remove('data');
    const before = contentOf(rig.root);
    const told = await ours('drill', '-r', 'backup');
    expect(told).toMatchObject({ code: 0 });
    expect(told.out.split('\n').at(-2)).toMatch(
      /^✔ Drill: all 2 outputs came back from remote 'backup' .*, verified: 4 objects \(\d+ B\) in /,
    );
    expect(contentOf(rig.root)).toEqual(before);
  });

  test('the other remote is no help: what the backup lacks is told, although it is here and there', async () => {
    const [file] = objects().filter((name) => !name.endsWith('.dir'));
    fs.rmSync(rig.path('backup/files/md5', file as string));
    const told = await ours('drill', '-r', 'backup');
    expect(told.code).toBe(1);
    expect(told.out).toMatch(/✘ Drill: not everything came back from remote 'backup'/);
    expect(told.err).not.toBe('');
    expect(await ours('drill')).toMatchObject({ code: 0 });
  });

  test('a damaged object is found, whichever it is', async () => {
    for (const name of objects()) {
      const path = rig.path('backup/files/md5', name);
      const bytes = fs.readFileSync(path);
      fs.chmodSync(path, 0o644);
      fs.writeFileSync(path, 'rot');
      fs.chmodSync(path, 0o444);
      expect((await ours('drill', '-r', 'backup')).code, name).toBe(1);
      fs.chmodSync(path, 0o644);
      fs.writeFileSync(path, bytes);
      fs.chmodSync(path, 0o444);
    }
    expect(await ours('drill', '-r', 'backup')).toMatchObject({ code: 0 });
  });

  test('a sample', async () => {
    const told = await ours('drill', '-r', 'backup', '--sample', '1', '--json');
    const result = JSON.parse(told.out.slice(told.out.indexOf('{')));
    expect(result).toMatchObject({ schema: 'lockstep.drill/1', tried: 1, of: 2, failures: [] });
    expect((await ours('drill', '--sample', 'some')).code).toBe(2);
    expect((await ours('drill', '-r', 'nobody')).code).toBe(2);
  });
});
