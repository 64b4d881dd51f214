import { randomBytes } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import type { Environment } from '../commands/context.ts';

/** Bytes of a job summary; GitHub drops a step's summary above 1 MiB (security 3.1). */
export const summaryLimit = 900 * 1024;

/**
 * Adds the report to the job summary. `render` gets a limit in characters and is asked again with a smaller one until the
 * text fits {@link summaryLimit} in bytes. Without a summary file (an old or foreign runner) nothing happens; false then.
 */
export async function writeSummary(env: Environment, render: (limit: number) => string): Promise<boolean> {
  const file = env.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === '') return false;
  let limit = summaryLimit;
  let text = render(limit);
  while (Buffer.byteLength(text) > summaryLimit && limit > 1_000) {
    limit = Math.floor(limit / 2);
    text = render(limit);
  }
  if (Buffer.byteLength(text) > summaryLimit) return false;
  await appendFile(file, `${text}\n`);
  return true;
}

/**
 * Sets the step's outputs through the runner's file, where no value can pass for another output: each stands between two
 * lines that nobody could guess (security C-06). Without the file nothing happens.
 */
export async function setOutputs(
  env: Environment,
  outputs: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const file = env.GITHUB_OUTPUT;
  if (file === undefined || file === '') return;
  const lines = Object.entries(outputs).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const end = `lockstep_${randomBytes(16).toString('hex')}`;
    return [`${name}<<${end}`, value, end];
  });
  if (lines.length > 0) await appendFile(file, `${lines.join('\n')}\n`);
}
