import fs from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../atomic-write.ts';
import { systemCode } from '../store/disk-error.ts';
import { markedProcesses, stopTree } from './process-tree.ts';
import type { RunContext } from './run-context.ts';

/** Short: whoever started them is gone, and nobody waits for what they make. */
const steps = [
  { signal: 'SIGTERM', wait: 1000 },
  { signal: 'SIGKILL', wait: 2000 },
] as const;

/**
 * Ends commands that a killed run left behind, because they would go on writing outs that are about to be made again; and
 * gives a context that notes, from its first command until `release`, that this process runs commands in the project. A note
 * whose process is gone tells the next run of a kill.
 */
export async function guarded(ctx: RunContext): Promise<{ readonly ctx: RunContext; release(): void }> {
  const folder = join(ctx.projectRoot, '.dvc', 'tmp', 'lockstep', 'running');
  const own = join(folder, String(process.pid));
  for (const name of notes(folder)) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid || isAlive(Number(name))) continue;
    const left = markedProcesses(Number(name), ctx.projectRoot);
    if (left.length > 0) await ctx.emit({ kind: 'note', text: ended(left.length) });
    await Promise.all(left.map((tree) => stopTree(tree, steps)));
    fs.rmSync(join(folder, name), { force: true });
  }
  let isNoted = false;
  const env: RunContext['env'] = (stage) => {
    if (!isNoted) note(folder, own);
    isNoted = true;
    return ctx.env(stage);
  };
  return { ctx: { ...ctx, env }, release: () => fs.rmSync(own, { force: true }) };
}

function ended(count: number): string {
  return `${count} ${count === 1 ? 'command' : 'commands'} of a run that was killed ended`;
}

function notes(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return [];
  }
}

/** A disk that takes no note is no reason not to run. */
function note(folder: string, own: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(own, '');
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}
