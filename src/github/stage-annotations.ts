import { isBroken } from '../report/conclusion.ts';
import { whyStage } from '../report/reasons.ts';
import type { Report } from '../report/report.ts';
import { plainWords } from '../report/words.ts';
import type { Log } from './log.ts';

/**
 * Marks what this change made stale on the lines of `dvc.yaml`, as notices: what failed was marked when it did, and what was
 * stale before belongs to another change.
 */
export function annotateStages(log: Log, report: Report, folder: string): void {
  for (const row of report.stages) {
    if (row.verdict !== 'stale' || row.since !== 'head' || row.state === 'failed') continue;
    const { address, location } = row.stage;
    log.annotate(
      {
        level: 'notice',
        title: address,
        message: `${address} is stale: ${plainWords(whyStage(row))}`,
        location,
      },
      folder,
    );
  }
}

/** Says which gates stop the change, on the line of the policy that asks for them; those that only warn as warnings. */
export function annotateGates(log: Log, { gates }: Report): void {
  for (const gate of gates) {
    if (gate.state === 'passed') continue;
    const { gate: title, limit, value, state, override, location } = gate;
    const excuse = override === undefined ? '' : ` (let through by ${override.by}: ${override.reason})`;
    log.annotate({
      level: isBroken(gate) ? 'error' : 'warning',
      title: `gate ${title}`,
      message: `${state === 'warned' ? 'warning' : state}: ${value}; ${limit}${excuse}`,
      ...(location === undefined ? {} : { location }),
    });
  }
}
