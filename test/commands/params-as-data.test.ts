import { expect, test } from 'vitest';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';

const tracked = 'outs:\n- md5: 3184d0a8d8f15ba6af8ddf04e9ba1a5e\n  size: 5\n  hash: md5\n  path: p.yaml\n';
const lock = `schema: '2.0'
stages:
  s:
    cmd: echo > o
    params:
      p.yaml:
        a: 1
    outs:
    - path: o
      hash: md5
      md5: 68b329da9893e34099c7d8ad5cb9c940
      size: 1
`;

test('params that lie in data which is not here cannot be told; without a lock the stage is stale (C-173)', async () => {
  await using rig = Rig.create();
  rig.write('dvc.yaml', 'stages: {s: {cmd: echo > o, params: [p.yaml: [a]], outs: [o]}}\n');
  rig.write('p.yaml.dvc', tracked);
  rig.write('.gitignore', '/p.yaml\n/o\n');
  rig.write('dvc.lock', lock);
  expect(await verdict(rig)).toMatchObject({ verdict: 'unknown' });
  rig.remove('dvc.lock');
  expect(await verdict(rig)).toMatchObject({ verdict: 'stale' });
});

async function verdict(rig: Rig): Promise<unknown> {
  const { out } = await runOurs(rig.root, ['plan', '--json']);
  const { stages } = JSON.parse(out) as { readonly stages: readonly { readonly stage: string }[] };
  return stages.find(({ stage }) => stage === 's');
}
