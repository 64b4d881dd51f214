import { dep, out, stage } from '../plan/make-stage.ts';
import { Rig } from '../rig.ts';
import { relocked, runStages, testContext } from './context.ts';

/** The pipeline that `kill.test.ts` runs, and kills: each command leaves a trace that nobody declares. */
export function killStages(count: number) {
  return Array.from({ length: count }, (_, i) =>
    stage(`s${i}`, {
      cmd: `echo ${i} >> traces/${i}; mkdir -p o${i}; seq ${i} ${i + 50} > o${i}/a; echo ${i} > o${i}/b`,
      deps: [dep('in'), ...(i < 3 ? [] : [dep(`o${i - 3}/a`)])],
      outs: [out(`o${i}`)],
    }),
  );
}

const [, , root, count] = process.argv;
if (root !== undefined && count !== undefined) {
  const rig = Rig.at(root);
  const stages = killStages(Number(count));
  const known = rig.exists('dvc.lock') ? relocked(rig, stages) : stages;
  await runStages(known, testContext(rig, known), { jobs: 3 });
}
