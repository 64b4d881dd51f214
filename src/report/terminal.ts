import type { Failure } from '../failure.ts';
import type { Amount, Plan } from '../plan/plan.ts';
import type { Run } from '../run/run.ts';
import { terminalText } from './escape.ts';
import {
  formatBytes,
  formatChange,
  formatDuration,
  formatPair,
  formatParam,
  formatRelative,
} from './format.ts';
import { metricName, planWords } from './headline.ts';
import { whyStage } from './reasons.ts';
import type { Report } from './report.ts';
import { savedText } from './saved.ts';
import { countStates, exportWords, isQuiet, type StageRow, stageRows } from './stage-rows.ts';
import { dataCells, plotCells } from './terminal-evidence.ts';
import { columnsText, paint, stateText, type TerminalStyle, terminalWords, wrap } from './terminal-style.ts';
import type { MetricRow } from './value-rows.ts';
import { watchText } from './watch/watch-text.ts';
import { counted, list, type Words } from './words.ts';

/** A plan for a terminal: how much is stale, each stage that is not fresh with its reasons, and what it will move. */
export function planText(plan: Plan, style: TerminalStyle = {}): string {
  const rows = stageRows(plan, undefined);
  const title = terminalWords(planWords(rows, countStates(rows)), style);
  const { fetch, avoided } = plan.totals;
  const base =
    plan.base === undefined ? '' : `; compared with ${terminalText(plan.base.rev)}${shortSha(plan.base.sha)}`;
  return paragraphs([
    [wrap(`${title}${base}`, widthOf(style), 2)],
    stageLines(rows, style),
    fetch.objects + avoided.objects === 0
      ? []
      : [wrap(`To fetch: ${amount(fetch)}. Stays where it is: ${amount(avoided)}.`, widthOf(style), 2)],
  ]);
}

/** What a run did: each stage that was not merely fresh with its outcome, time and reason, failures with their log. */
export function runText(run: Run, style: TerminalStyle = {}): string {
  const rows = stageRows(undefined, run);
  return paragraphs([
    stageLines(rows, style),
    ...rows.filter(({ state }) => state === 'failed').map((row) => failedLines(row, style)),
    run.failures.flatMap((failure) => failureLines(failure, style)),
    [movedLine(run)],
  ]);
}

/** Explanations for a terminal: a sentence a line, an empty line between stages. */
export function explanationText(
  explanations: readonly (readonly Words[])[],
  style: TerminalStyle = {},
): string {
  return paragraphs(
    explanations.map((sentences) =>
      sentences.map((words) => wrap(terminalWords(words, style), widthOf(style), 2)),
    ),
  );
}

/** A report for a terminal, in the order of the comment. */
export function reportText(report: Report, style: TerminalStyle = {}): string {
  const { stages, failures, warnings, metrics, params } = report;
  const changedParams = params.filter(({ changed }) => changed);
  return paragraphs([
    [wrap(terminalWords(report.headline, style), widthOf(style), 2)],
    ...stages.filter(({ state }) => state === 'failed').map((row) => failedLines(row, style)),
    failures.flatMap((failure) => failureLines(failure, style)),
    warnings.flatMap((failure) => failureLines(failure, style, 'warning: ')),
    watchText(report, style),
    columnsText(
      report.gates.map(({ gate, limit, value, state }) => [
        `gate ${terminalText(gate)}`,
        terminalText(limit),
        terminalText(value),
        state,
      ]),
    ),
    report.owners.map(
      ({ owner, of }) =>
        `owned by ${terminalText(owner)}: ${of
          .slice(0, 8)
          .map((each) => terminalText(each))
          .join(', ')}`,
    ),
    columnsText(metrics.filter(({ comparison }) => comparison !== 'same').map(metricCells), [
      false,
      true,
      false,
      false,
    ]),
    columnsText(
      changedParams.map(({ key, file, old, new: now, reaches }) => [
        terminalText(key === '' ? file : key),
        `${terminalText(formatParam(old))} → ${terminalText(formatParam(now))}`,
        reaches.length === 0 ? '' : terminalWords(['reaches ', ...list(reaches, 4)], {}),
      ]),
    ),
    stageLines(stages, style),
    columnsText(report.data.map(dataCells)),
    columnsText(report.plots.flatMap(plotCells)),
    savedText(report) === '' ? [] : [wrap(savedText(report), widthOf(style), 2)],
  ]);
}

function stageLines(rows: readonly StageRow[], style: TerminalStyle): string[] {
  const shown = rows.filter(
    ({ state, verdict }) => !isQuiet(state) || (verdict !== undefined && verdict !== 'fresh'),
  );
  const cells = shown.map((row) => [
    stateText(row.state, style),
    terminalText(row.stage.address),
    [terminalWords(whyStage(row), style), ...notesOf(row)].filter((part) => part !== '').join('; '),
  ]);
  return columnsText(cells).map((line) => wrap(line, widthOf(style), 13));
}

function notesOf(row: StageRow): string[] {
  const { since, seconds, estimateSeconds, state, blockedBy, afterMerge } = row;
  const isAhead = state === 'stale' || state === 'waiting';
  const time = seconds === undefined ? '' : formatDuration(seconds);
  const about = isAhead && estimateSeconds !== undefined ? `about ${formatDuration(estimateSeconds)}` : '';
  return [
    state === 'blocked' && blockedBy.length > 0
      ? terminalWords(['blocked by ', ...list(blockedBy, 3)], {})
      : '',
    afterMerge === true ? 'after merge' : '',
    terminalText(exportWords(row) ?? ''),
    since === 'base' ? 'already stale on the base' : '',
    // Kept together when lines are broken.
    (isAhead ? about : time).replaceAll(' ', '\u00a0'),
  ];
}

function failedLines({ stage, failure, logTail }: StageRow, style: TerminalStyle): string[] {
  const title = `${paint('failed', '31', style.colour)} ${terminalText(stage.address)}: ${terminalText(failure?.message ?? 'its command failed')}`;
  const hint = failure?.hint === undefined ? [] : [`  ${terminalText(failure.hint)}`];
  return [title, ...hint, ...(logTail ?? []).map((line) => `  | ${terminalText(line, 400)}`)];
}

function failureLines({ message, location, hint }: Failure, style: TerminalStyle, prefix = ''): string[] {
  const place = [location?.file, location?.line, location?.column]
    .filter((part) => part !== undefined)
    .join(':');
  const start = place === '' ? '' : `${paint(terminalText(place), '1', style.colour)}  `;
  return [
    `${prefix}${start}${terminalText(message, 400)}`,
    ...(hint === undefined ? [] : [`    ${terminalText(hint, 400)}`]),
  ];
}

function metricCells(row: MetricRow): string[] {
  const [old, now] = formatPair(row.old, row.new);
  const relative = row.relative === undefined ? '' : ` (${formatRelative(row.relative)})`;
  const change = row.diff === undefined ? row.comparison : `${formatChange(row.diff)}${relative}`;
  return [
    terminalText(metricName(row)),
    `${terminalText(old)} → ${terminalText(now)}`,
    change,
    row.verdict ?? '',
  ];
}

function movedLine({ fetched, pushed, avoided }: Run): string {
  return `Fetched ${amount(fetched)}; pushed ${amount(pushed)}; not moved: ${amount(avoided)}.`;
}

function amount({ objects, bytes }: Amount): string {
  return objects === 0 ? 'nothing' : `${counted(objects, 'object')}, ${formatBytes(bytes)}`;
}

function shortSha(sha: string | undefined): string {
  return sha === undefined ? '' : ` (${terminalText(sha.slice(0, 7))})`;
}

function paragraphs(blocks: readonly (readonly string[])[]): string {
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function widthOf({ columns }: TerminalStyle): number {
  return Math.max(40, columns ?? 80);
}
