import { truncateSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';

it('plots that are too large, too many, or the project itself, are left out and told', async () => {
  await using rig = Rig.create();
  rig.write('dvc.yaml', 'plots: [., .., ../x, /etc/hosts, huge.csv, many, fine.csv]\n');
  rig.write('fine.csv', 'a\n1\n');
  rig.write('huge.csv', 'a\n');
  truncateSync(rig.path('huge.csv'), 40_000_000);
  for (let i = 0; i < 1_001; i++) rig.write(`many/${i}.csv`, 'a\n1\n');
  const told = await runOurs(rig.root, ['report', '--format', 'json']);
  const { plots, warnings } = JSON.parse(told.out);
  expect(plots.map(({ title }: { title: string }) => title)).toEqual(['fine.csv']);
  expect(warnings.map(({ message }: { message: string }) => message)).toEqual([
    'not drawn, because the data is neither here nor on the remote, or is too large: `huge.csv`, `many`',
  ]);
});
