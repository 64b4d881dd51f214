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
