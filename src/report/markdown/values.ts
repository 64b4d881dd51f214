import { formatChange, formatCount, formatPair, formatParam, formatRelative, shorten } from '../format.ts';
import { metricName } from '../headline.ts';
import type { Pages } from '../links.ts';
import type { Report } from '../report.ts';
import type { MetricRow, ParamRow } from '../value-rows.ts';
import { counted, list } from '../words.ts';
import { cellCode, cellWords, mdLink, mdStrong, mdText } from './escape.ts';
import { capped, folded, type Section, table } from './section.ts';

/** How many metrics stand open; the others of a long table are folded away. */
const open = 10;

/**
 * Metrics that changed or cannot be compared, in the order of the file; of many, those with a direction and the largest
 * relative changes first. Unchanged ones are shown while they are few, else counted.
 */
export function metricSection(report: Report, pages: Pages): Section | undefined {
  const { metrics } = report;
  if (metrics.length === 0) return undefined;
  const same = metrics.filter(({ comparison }) => comparison === 'same');
  const moved = metrics.filter(({ comparison }) => comparison !== 'same');
  const count = counted(metrics.length, 'metric');
  if (moved.length === 0 && same.length > open) {
    return { count, text: `${formatCount(same.length)} metrics, none of them changed.` };
  }
  const isFew = moved.length + same.length <= open;
  const sorted = isFew ? [...moved, ...same] : moved.length <= open ? moved : byWeight(moved);
  const shownSame = isFew ? 0 : same.length;
  const draw = (rows: readonly MetricRow[]) => metricTable(rows, report, pages);
  const { shown, rest } = capped(sorted.slice(open), 60, 'metrics that changed');
  return {
    count,
    text: [
      draw(sorted.slice(0, open)),
      shown.length === 0
        ? ''
        : folded(`<b>${formatCount(sorted.length - open)} more metrics</b> changed`, draw(shown) + rest),
      shownSame === 0 ? '' : `${counted(shownSame, 'other metric')} did not change.`,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  };
}

/** Parameters that changed, with the stages that read them. */
export function paramSection(report: Report, pages: Pages): Section | undefined {
  const changed = report.params.filter((row) => row.changed);
  if (changed.length === 0) return undefined;
  const { shown, rest } = capped(changed, 40, 'parameters');
  const rows = shown.map((row) => paramCells(row, pages));
  const text = comparisonTable('Parameter', 'reaches', rows, report) + rest;
  const count = counted(changed.length, 'parameter');
  return {
    count,
    text:
      changed.length > 12 ? folded(`<b>Parameters</b> · ${formatCount(changed.length)} changed`, text) : text,
  };
}

/** With a direction first, then by relative change; what cannot be compared leads, because someone has to look. */
function byWeight(rows: readonly MetricRow[]): readonly MetricRow[] {
  const weight = ({ comparison, relative = 0, verdict }: MetricRow) =>
    comparison === 'cannot compare'
      ? Number.MAX_VALUE
      : Math.abs(relative) + (verdict === undefined ? 0 : 1e300);
  return [...rows].sort((a, b) => Math.sign(weight(b) - weight(a)));
}

function metricTable(rows: readonly MetricRow[], report: Report, pages: Pages): string {
  const stages = new Map(report.stages.map(({ stage }) => [stage.address, stage]));
  const cells = rows.map((row) => {
    const stage = row.stage === undefined ? undefined : stages.get(row.stage);
    const address = stage === undefined ? undefined : pages.line(stage.file, stage.location.line);
    return metricCells(row, report, address);
  });
  return comparisonTable('Metric', 'change', cells, report);
}

/** Name, before, now and one more column; without a base there is only what is now. */
function comparisonTable(
  name: string,
  last: string,
  rows: readonly (readonly string[])[],
  { base }: Report,
): string {
  if (base !== undefined) {
    return table(
      [name, cellCode(shorten(base.rev, 24)), 'now', last],
      ['left', 'right', 'right', 'left'],
      rows,
    );
  }
  const values = rows.map((row) => [...row.slice(0, 1), ...row.slice(2)]);
  return table([name, 'now', last], ['left', 'right', 'left'], values);
}

function metricCells(row: MetricRow, { metrics, precision }: Report, address: string | undefined): string[] {
  const [old, now] = formatPair(row.old, row.new, precision);
  const label = metricLabel(row, metrics);
  const name = mdLink(row.comparison === 'same' ? mdText(label, 60) : mdStrong(label, 60), address);
  return [name, mdText(old, 40), mdText(now, 40), changeCell(row, precision)];
}

/** The key alone where it tells metrics apart, with the file where it does not. */
function metricLabel(row: MetricRow, all: readonly MetricRow[]): string {
  const isShared = row.key !== '' && all.some(({ key, file }) => key === row.key && file !== row.file);
  return isShared ? `${row.file}: ${row.key}` : metricName(row);
}

function changeCell({ comparison, diff, relative, verdict }: MetricRow, precision: number): string {
  switch (comparison) {
    case 'same':
      return '–';
    case 'added':
      return 'new';
    case 'removed':
      return 'gone, cannot compare';
    case 'cannot compare':
      return 'cannot compare';
    case 'changed': {
      if (diff === undefined) return 'changed';
      const mark = verdict === undefined ? '' : verdict === 'better' ? '▲ ' : '▼ ';
      const share = relative === undefined ? '' : ` (${formatRelative(relative)})`;
      return mdText(
        `${mark}${formatChange(diff, precision)}${share}${verdict === undefined ? '' : `, ${verdict}`}`,
        60,
      );
    }
  }
}

function paramCells({ file, key, old, new: now, reaches, moved, line }: ParamRow, pages: Pages): string[] {
  const name = mdLink(cellCode(key === '' ? file : key, 60), pages.line(file, line));
  const names = moved.slice(0, 3).map((metric) => mdText(metric, 40));
  const more = moved.length > 3 ? ` and ${formatCount(moved.length - 3)} more` : '';
  const reached = `${cellWords(list(reaches, 4))}${names.length === 0 ? '' : ` → ${names.join(', ')}${more}`}`;
  return [name, mdText(formatParam(old), 60), mdText(formatParam(now), 60), reached];
}
