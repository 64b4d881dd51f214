import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataMeasured, Programs } from './data.ts';
import { chainLength, generate } from './generate.ts';
import { type Contender, measure, type Rounds } from './measure.ts';

/** How many stages run, of how many, and how often each contender does it. */
export interface RunScale {
  readonly forced: number;
  /** Stages with a changed source, one at the end of each chain, and all stages of that project */
  readonly changed: number;
  readonly rounds: Rounds;
}

/** Scenario P5: trivial stages that run, all of them because they are forced to, and few of many because their source changed. */
export function measureRuns(
  scratch: string,
  { dvc, cli }: Programs,
  { forced, changed, rounds }: RunScale,
): DataMeasured[] {
  const contender = (name: 'dvc' | 'lockstep', words: readonly string[], prepare = () => {}): Contender => ({
    name,
    command: name === 'dvc' ? [dvc, ...words] : [process.execPath, cli, ...words],
    rounds,
    prepare,
    check: (stdout) => {
      if (!stdout.includes('Running stage')) throw new Error(`${name} ran nothing`);
    },
  });
  const [all, few] = [join(scratch, 'forced'), join(scratch, 'changed')];
  for (const folder of [all, few]) mkdirSync(folder, { recursive: true });
  generate(all, { stages: forced, params: false });
  generate(few, { stages: changed * chainLength, params: false });
  const change = (): void => changeLasts(few, changed);
  return [
    {
      title: `repro of ${forced} trivial stages, forced`,
      times: measure(all, [contender('dvc', ['repro', '-f']), contender('lockstep', ['repro', '-f'])]),
    },
    {
      title: `repro of ${changed} changed stages of ${(changed * chainLength).toLocaleString('en')}`,
      times: measure(few, [contender('dvc', ['repro'], change), contender('lockstep', ['repro'], change)]),
    },
  ];
}

let edits = 0;

/** New content for the source of the last stage of each chain, so that nothing else becomes stale. */
function changeLasts(folder: string, chains: number): void {
  edits++;
  for (let chain = 1; chain <= chains; chain++)
    writeFileSync(join(folder, 'src', `s${chain * chainLength - 1}.txt`), `source ${chain}, edit ${edits}\n`);
}
