import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { wrongIn } from './judge.ts';
import { recovers, type Stage, start } from './kills.ts';
import { Random } from './random.ts';

/** A run that fails takes its lines in `.gitignore` back, as DVC does, and what is fresh then gets none. */
const isNotTakenBack = (difference: string) => !/\.gitignore: /.test(difference);

/** What the disk and the kernel say. */
export const diskErrors = ['ENOSPC', 'EIO', 'EMFILE', 'EACCES'] as const;

/**
 * Lets one file-system call of a verb fail. The verb has to end by itself and without a stack trace, whatever has a name must be
 * whole, and the next run must do what it does otherwise. Gives what did not hold.
 */
export async function failingWrite(stage: Stage, seed: number, scratch: string): Promise<readonly string[]> {
  const random = new Random(seed);
  const { scenario, template } = stage;
  const breaking = `${random.pick(diskErrors)}:${1 + random.below(stage.calls)}`;
  const world = template.copyTo(join(mkdtempSync(join(scratch, 'failing-')), 'w'));
  const wrong: string[] = [];
  try {
    const { code, signal, stderr } = await start(world, scenario, { breaking }).ended;
    if (code === null) wrong.push(`ended by ${signal}`);
    if (/\n\s+at .*:\d+:\d+|node:internal/.test(stderr)) wrong.push(`a stack trace: ${stderr}`);
    if (code !== 0 && stderr.trim() === '') wrong.push(`ended with ${code} and without a word`);
    wrong.push(
      ...wrongIn(world, scenario.arrives === true),
      ...(await recovers(stage, world, isNotTakenBack)),
    );
  } finally {
    rmSync(join(world.root, '..'), { recursive: true, force: true });
  }
  return wrong.map((each) => `${scenario.name}, seed ${seed}, ${breaking}: ${each}`);
}
