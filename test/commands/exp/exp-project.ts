import { expect } from 'vitest';
import { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';

/** A committed project of two stages; the second one's metric follows a parameter. */
export async function project(): Promise<Rig> {
  const rig = Rig.create();
  rig.write(
    'dvc.yaml',
    `stages:
  prepare: {cmd: cp in clean; printf p >> "$TRACE", deps: [in], outs: [clean]}
  train:
    cmd: sh train.sh
    deps: [clean, train.sh]
    params: [train.lr, seed]
    outs: [model]
    metrics:
    - m.json: {cache: false}
`,
  );
  rig.write('params.yaml', '# how it learns\ntrain:\n  lr: 0.1 # rate\nseed: 1\n');
  rig.write('in', 'x\n');
  rig.write('train.sh', trainScript);
  const told = await runOurs(rig.root, ['repro'], env(rig));
  expect(told.code, told.err).toBe(0);
  rig.commit('base');
  return rig;
}

/** What its second stage runs. */
export const trainScript = `set -e
cp clean model
cat params.yaml >> model
lr=$(sed -n 's/.*lr: \\([^ ]*\\).*/\\1/p' params.yaml)
echo "{\\"score\\": $lr}" > m.json
`;

/** Where its commands leave a trace, and silence. */
export const env = (rig: Rig) => ({
  emit: () => undefined,
  env: { PATH: process.env.PATH, HOME: rig.root, TRACE: rig.path('.dvc/tmp/trace') },
});
