import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFileAtomic } from '../atomic-write.ts';
import { systemCode } from '../store/disk-error.ts';
import type { Run } from './run.ts';

const maxBytes = 16 * 2 ** 20;

/**
 * How long each stage took when it last really ran here, in seconds by address: what a plan's estimates are made of. A file
 * that is absent, damaged or not ours counts as empty.
 */
export function readDurations(projectRoot: string): ReadonlyMap<string, number> {
  try {
    const path = fileOf(projectRoot);
    if (fs.statSync(path).size > maxBytes) return new Map();
    const value: unknown = JSON.parse(fs.readFileSync(path, 'utf8'));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
    return new Map(Object.entries(value).filter((entry): entry is [string, number] => isSeconds(entry[1])));
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) !== undefined) return new Map();
    throw error;
  }
}

/** Remembers the durations of a run. Only a comfort: a disk that refuses is no failure. */
export function recordDurations(projectRoot: string, run: Run): void {
  const ran = run.stages.filter(({ outcome }) => outcome === 'ran');
  if (ran.length === 0) return;
  const all = new Map(readDurations(projectRoot));
  for (const { stage, seconds } of ran) all.set(stage.address, Math.round(seconds * 1000) / 1000);
  try {
    fs.mkdirSync(dirname(fileOf(projectRoot)), { recursive: true });
    writeFileAtomic(fileOf(projectRoot), `${JSON.stringify(Object.fromEntries(all))}\n`);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}

function fileOf(projectRoot: string): string {
  return join(projectRoot, '.dvc', 'tmp', 'lockstep', 'durations.json');
}

function isSeconds(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
