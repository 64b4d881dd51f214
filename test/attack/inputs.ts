import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { pool } from '../../src/pool.ts';
import { targets } from '../fuzz/targets.ts';

const child = fileURLToPath(new URL('inputs-child.ts', import.meta.url));

/** What came of the inputs, by the reader that got them. */
export interface Read {
  readonly inputs: number;
  readonly losses: readonly string[];
  readonly parts: Readonly<Record<string, number>>;
}

/**
 * Gives every reader of text from outside so many hostile inputs (of those that need a folder or a server each, a part of them), in
 * a process of its own whose heap is small: an input that makes it throw, think for a second, change a prototype or eat 256 MiB is a loss.
 */
export async function readInputs(count: number, seed: number, limit: number): Promise<Read> {
  const told = await pool(targets, { limit }, async ({ name }) => ({
    name,
    ...(await readBy(name, count, seed)),
  }));
  return {
    inputs: told.reduce((sum, { seen }) => sum + seen, 0),
    losses: told.flatMap(({ name, loss }) => (loss === undefined ? [] : [`${name}, seed ${seed}: ${loss}`])),
    parts: Object.fromEntries(told.map(({ name, seen }) => [name, seen])),
  };
}

async function readBy(name: string, count: number, seed: number): Promise<{ seen: number; loss?: string }> {
  const words = ['--max-old-space-size=256', child, String(count), String(seed), name];
  const running = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'ignore'] });
  let text = '';
  running.stdout.on('data', (chunk) => {
    text += chunk;
  });
  const [code, signal] = await once(running, 'close');
  if (text === '')
    return { seen: 0, loss: `the process ended with ${code ?? signal}: 256 MiB were not enough` };
  return JSON.parse(text) as { seen: number; loss?: string };
}
