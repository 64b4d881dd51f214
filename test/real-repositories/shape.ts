import type { StageStatus } from '../../src/commands/status.ts';
import { pyJson } from '../../src/values/json.ts';

/** A stage's status as `dvc status --json` prints it. */
export function plainStatus(status: StageStatus): readonly unknown[] {
  return JSON.parse(pyJson(status)) as readonly unknown[];
}

/** Stages by address: DVC's collection order is that of the folder listing. */
export function sortedStages(stages: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(
    (stages as { address: string; used: unknown[] }[]).map((stage) => [
      stage.address,
      { ...stage, used: stage.used.map((item) => JSON.stringify(item)).sort() },
    ]),
  );
}
