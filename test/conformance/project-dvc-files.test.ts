import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordInDvcFile, writeDvcFile } from '../../src/project/dvc-file/dvc-file.ts';
import type { Stage } from '../../src/project/stage.ts';
import type { Mapping } from '../../src/values/value.ts';
import { peer } from '../peers.ts';
import { loadRig } from '../project/loading.ts';
import { Rig } from '../rig.ts';

const dvc = peer('dvc');

function run(rig: Rig, ...args: string[]): void {
  const env = {
    ...process.env,
    DVC_NO_ANALYTICS: '1',
    DVC_GLOBAL_CONFIG_DIR: rig.path('no'),
    DVC_SITE_CACHE_DIR: rig.path('.dvc', 'tmp', 'site'),
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  execFileSync(dvc as string, args, { cwd: rig.root, env, stdio: ['ignore', 'ignore', 'pipe'] });
}

async function stageOf(rig: Rig, file: string): Promise<Stage> {
  const project = await loadRig(rig);
  if (!project.ok) throw new Error(project.failures.map(({ message }) => message).join('\n'));
  const stage = project.value.byAddress.get(file);
  if (stage === undefined) throw new Error(`no ${file}`);
  return stage;
}

/** The bytes we would write, anew or into an old text, for what the stage records. */
function ours(stage: Stage, oldText: string | undefined, value = stage.dvcFile as Mapping): string {
  const content = recordInDvcFile(value, stage.lock ?? { deps: [], outs: [] }, stage.file);
  const text = writeDvcFile(oldText, content, stage.file);
  if (!text.ok) throw new Error(text.failures[0]?.message);
  return text.value;
}

describe.skipIf(dvc === undefined)('.dvc files that real DVC writes', () => {
  test('by add and imports are read as sound, and written by us with the same bytes', async () => {
    await using source = Rig.create();
    source.write('data/a.txt', 'alpha\n');
    run(source, 'add', '-q', 'data');
    source.write('plain.txt', 'in git\n');
    source.commit();
    await using rig = Rig.create();
    rig.write('file.txt', 'text\n');
    rig.write('tool', '#!/bin/sh\n', 0o755);
    rig.write('dir/sub/x', 'x\n');
    rig.write('dir/y', '');
    rig.write('url.txt', 'from elsewhere\n');
    rig.write('deep/er/z', 'z\n');
    run(rig, 'add', '-q', 'file.txt', 'tool', 'dir', 'deep/er');
    run(rig, 'import-url', '-q', rig.path('url.txt'), 'inside.txt');
    run(rig, 'import-url', '-q', source.path('plain.txt'), 'outside.txt');
    run(rig, 'import-url', '-q', '--no-download', source.path('plain.txt'), 'later.txt');
    run(rig, 'import', '-q', source.root, 'data', '-o', 'deep/imported');
    run(rig, 'import', '-q', source.root, 'plain.txt', '--rev', 'main');
    const files = [
      'file.txt.dvc',
      'tool.dvc',
      'dir.dvc',
      'deep/er.dvc',
      'inside.txt.dvc',
      'outside.txt.dvc',
      'later.txt.dvc',
      'deep/imported.dvc',
      'plain.txt.dvc',
    ];
    for (const file of files) {
      const stage = await stageOf(rig, file);
      expect(stage.checksumChanged, file).toBeUndefined();
      expect(ours(stage, undefined), file).toBe(rig.read(file));
      expect(ours(stage, rig.read(file)), file).toBe(rig.read(file));
    }
  }, 120_000);

  test.each([
    [
      'comments and odd order',
      '# head\nouts:\n# item\n- path: data  # the path\n  md5: OLD\n  desc: about it\n\n# meta\nmeta: {k: [1, 2.50]}\n',
    ],
    ['an entry of DVC 2', 'outs:\n- md5: OLD\n  size: 3\n  path: data\n'],
    ['flow style', 'outs: [{md5: OLD, path: data, push: false}]\n'],
    [
      'flags and a folder of its own',
      'wdir: ../sub\nouts:\n- md5: OLD\n  path: ./data\n  hash: md5\n  persist: true\n  remote: r\n',
    ],
    [
      'a text over several lines',
      'desc: |\n  one\n  two\nouts:\n- md5: OLD\n  path: data\n  hash: md5\n  labels: [a, b]\n',
    ],
  ])(
    'anew over %s are changed by us in the same way',
    async (_, template) => {
      await using rig = Rig.create();
      const old = template.replace('OLD', 'd41d8cd98f00b204e9800998ecf8427e');
      rig.write('sub/data.dvc', old);
      rig.write('sub/data', 'new content\n');
      const before = await stageOf(rig, 'sub/data.dvc');
      run(rig, 'commit', '-q', '-f', 'sub/data.dvc');
      const after = await stageOf(rig, 'sub/data.dvc');
      expect(rig.read('sub/data.dvc')).not.toBe(old);
      expect(ours(after, old, before.dvcFile)).toBe(rig.read('sub/data.dvc'));
    },
    60_000,
  );

  test('of an import are updated with a fitting md5', async () => {
    await using source = Rig.create({ dvc: false });
    source.write('f.txt', 'one\n');
    await using rig = Rig.create();
    run(rig, 'import-url', '-q', source.path('f.txt'));
    const old = `# note\n${rig.read('f.txt.dvc')}`;
    rig.write('f.txt.dvc', old);
    const before = await stageOf(rig, 'f.txt.dvc');
    source.write('f.txt', 'two, longer\n');
    run(rig, 'update', '-q', 'f.txt.dvc');
    const after = await stageOf(rig, 'f.txt.dvc');
    expect(after.checksumChanged).toBeUndefined();
    expect(ours(after, old, before.dvcFile)).toBe(rig.read('f.txt.dvc'));
    expect(basename(after.deps[0]?.path ?? '')).toBe('f.txt');
  }, 60_000);
});
