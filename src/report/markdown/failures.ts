import type { Failure } from '../../failure.ts';
import { formatCount, formatDuration } from '../format.ts';
import type { Pages } from '../links.ts';
import { whyReasons } from '../reasons.ts';
import type { Report } from '../report.ts';
import type { StageRow } from '../stage-rows.ts';
import { list } from '../words.ts';
import { mdCode, mdFence, mdLink, mdMessage, mdStrongCode, mdText, mdWords } from './escape.ts';

/** How briefly failures may be told: 0 is in full, `failureDetails - 1` in a few lines that always fit. */
export const failureDetails = 5;

interface Detail {
  /** Failed stages and failures told one by one; the others are counted */
  readonly most: number;
  readonly logLines: number;
  readonly lineLength: number;
  readonly textLength: number;
}

const details: readonly Detail[] = [
  { most: 5, logLines: 30, lineLength: 200, textLength: 400 },
  { most: 3, logLines: 15, lineLength: 160, textLength: 300 },
  { most: 3, logLines: 5, lineLength: 120, textLength: 200 },
  { most: 3, logLines: 0, lineLength: 0, textLength: 120 },
  { most: 1, logLines: 0, lineLength: 0, textLength: 60 },
];

/** What failed, what it blocks, what stood in the way, and warnings; empty if all went well. */
export function failureSection(report: Report, pages: Pages, level: number): string {
  const detail = details[level] as Detail;
  const failed = report.stages.filter(({ state }) => state === 'failed');
  const shown = failed.slice(0, detail.most).map((row) => failedStage(row, report.stages, pages, detail));
  const others = failed.slice(detail.most).map(({ stage }) => stage.address);
  return [
    ...shown,
    others.length === 0 ? '' : `Also failed: ${mdWords(list(others, 3 * detail.most))}.`,
    lines(report.failures, pages, detail, '❌'),
    lines(report.warnings, pages, detail, '⚠️'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function failedStage(row: StageRow, all: readonly StageRow[], pages: Pages, detail: Detail): string {
  const { stage, failure, logTail = [] } = row;
  const line = pages.line(stage.file, stage.location.line);
  const why = mdWords(whyReasons(row.reasons));
  const parts = [
    `${mdStrongCode(stage.address, detail.textLength)} ${mdMessage(failure?.message ?? 'failed', detail.textLength)}`,
    row.seconds === undefined ? '' : `after ${formatDuration(row.seconds)}`,
    line === undefined ? '' : mdLink(`${mdText(stage.file, 80)} line ${stage.location.line ?? 1}`, line),
    why === '' || detail.logLines === 0 ? '' : `it ran because ${why}`,
  ];
  const blocked = all
    .filter(({ blockedBy }) => blockedBy.includes(stage.address))
    .map((other) => other.stage.address);
  const log = detail.logLines === 0 ? [] : logTail.slice(-detail.logLines);
  return [
    `> ${parts.filter((part) => part !== '').join(' · ')}`,
    log.length === 0 ? '' : mdFence(log, detail.lineLength),
    blocked.length === 0 ? '' : `Blocked by it: ${mdWords(list(blocked, Math.min(8, 3 * detail.most)))}.`,
    failure?.hint === undefined ? '' : `_Next:_ ${mdMessage(failure.hint, detail.textLength)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function lines(failures: readonly Failure[], pages: Pages, detail: Detail, mark: string): string {
  const most = detail.most * 2;
  const shown = failures
    .slice(0, most)
    .map((failure) => `- ${mark} ${failureLine(failure, pages, detail.textLength)}`);
  const rest = failures.length > most ? [`- ${mark} … and ${formatCount(failures.length - most)} more.`] : [];
  return [...shown, ...rest].join('\n');
}

function failureLine({ message, location, hint }: Failure, pages: Pages, length: number): string {
  const place = location === undefined ? '' : `${placeLink(location, pages, length)} `;
  const next = hint === undefined ? '' : ` — _next:_ ${mdMessage(hint, length)}`;
  return `${place}${mdMessage(message, length)}${next}`;
}

function placeLink({ file, line }: NonNullable<Failure['location']>, pages: Pages, length: number): string {
  const label = mdCode(line === undefined ? file : `${file}:${line}`, length);
  return mdLink(label, pages.line(file, line));
}
