import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from './compare.ts';
import { DvcProcess } from './dvc-side.ts';
import { randomScenario } from './generate.ts';
import { playDvc } from './play-dvc.ts';
import { playOurs } from './play-ours.ts';
import { cleanEnvironment } from './side.ts';

const [from = 1, to = from] = process.argv.slice(2).map(Number);
const keep = process.env.KEEP;
const base = mkdtempSync('/dev/shm/R-try-');
mkdirSync(join(base, 'home'));
const dvcPath = `${process.env.HOME}/.cache/lockstep-peers/dvc/bin/dvc`;
using dvc = new DvcProcess(dvcPath, cleanEnvironment(join(base, 'home')));
let bad = 0;
for (let seed = from; seed <= to; seed++) {
  const scenario = randomScenario(seed);
  const [a, b] = [join(base, `${seed}/dvc`), join(base, `${seed}/ours`)];
  for (const x of [a, b]) mkdirSync(x, { recursive: true });
  const t0 = Date.now();
  try {
    const theirs = await playDvc(scenario, a, dvc);
    const t1 = Date.now();
    const ours = await playOurs(scenario, b);
    const t2 = Date.now();
    const diffs = differences(scenario, theirs, ours);
    console.log(
      seed,
      t1 - t0,
      t2 - t1,
      theirs.filter((x) => x && 'failed' in x && x.failed).length,
      diffs.length === 0 ? 'ok' : 'DIFF',
    );
    if (diffs.length) {
      bad++;
      console.log(
        diffs
          .slice(0, Number(process.env.SHOW ?? 1))
          .join('\n')
          .slice(0, 3500),
      );
    }
    if (diffs.length === 0 && !keep) rmSync(join(base, String(seed)), { recursive: true });
  } catch (e) {
    bad++;
    console.log(seed, 'CRASH', e);
  }
}
console.log('bad', bad, base);
