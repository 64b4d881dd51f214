import { peer } from '../peers.ts';
import { cases } from './cases.ts';
import { DvcProcess } from './dvc-side.ts';
import { inFolder } from './folder.ts';
import { randomScenario } from './generate.ts';
import { playDvc } from './play-dvc.ts';
import { keepAnswers } from './recorded.ts';
import { recordedSeeds } from './recorded-seeds.ts';
import type { Answers, Scenario } from './scenario.ts';
import { cleanEnvironment } from './side.ts';

/** Asks real DVC anew for everything that plain `npm test` replays: `node test/differential/record.ts`. */
const dvc = peer('dvc');
if (dvc === undefined) throw new Error('real DVC is needed: run scripts/peers.sh');
const kept: [Scenario, Answers][] = [];
for (const scenario of [...cases, ...recordedSeeds.map(randomScenario)]) {
  const answers = await inFolder(async (folder) => {
    using python = new DvcProcess(dvc, cleanEnvironment(folder));
    return await playDvc(scenario, folder, python);
  });
  kept.push([scenario, answers]);
}
keepAnswers(kept);
