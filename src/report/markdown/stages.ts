import { groupAddress } from '../diagram.ts';
import { formatCount, formatDuration } from '../format.ts';
import type { Pages } from '../links.ts';
import { whyStage } from '../reasons.ts';
import type { Report } from '../report.ts';
import { exportWords, isConcerned, type StageRow, type StageState, type StateCounts } from '../stage-rows.ts';
import { counted, list } from '../words.ts';
import { cellCode, cellWords, mdLink, mdWords } from './escape.ts';
import { capped, folded, type Section, table } from './section.ts';

/** Stages that are or were not fresh: why, outcome, time. Those of one foreach or matrix with one story share a row. */
export function stageSection(report: Report, pages: Pages): Section | undefined {
  const concerned = report.stages.filter(isConcerned);
  if (concerned.length === 0) return undefined;
  const here = concerned.filter(({ since }) => since === 'head');
  const before = concerned.filter(({ since }) => since === 'base');
  const where = report.base === undefined ? 'the base' : mdWords([{ code: report.base.rev }]);
  const body = [
    here.length === 0 ? '' : stageTable(here, report, pages),
    before.length === 0
      ? ''
      : `Already stale on ${where} before this change:\n\n${stageTable(before, report, pages)}`,
  ];
  const text = folded(
    `<b>Stages</b> · ${stateWords(report.counts)}`,
    body.filter((part) => part !== '').join('\n\n'),
  );
  return { count: counted(concerned.length, 'stage'), text };
}

/** `3 ran, 2 restored, 36 fresh` */
export function stateWords(counts: StateCounts): string {
  const order: readonly StageState[] = [
    'failed',
    'blocked',
    'cancelled',
    'ran',
    'restored',
    'stale',
    'waiting',
    'unknown',
    'fresh',
    'frozen',
    'skipped',
  ];
  return order
    .filter((state) => counts[state] > 0)
    .map((state) => `${formatCount(counts[state])} ${state}`)
    .join(', ');
}

function stageTable(stages: readonly StageRow[], report: Report, pages: Pages): string {
  const { shown, rest } = capped(grouped(stages), 40, 'rows of stages');
  const headers = ['Stage', 'Why', report.run === undefined ? 'State' : 'Outcome'];
  return (
    table(
      headers,
      ['left', 'left', 'left'],
      shown.map((group) => cells(group, pages)),
    ) + rest
  );
}

type Group = readonly [StageRow, ...StageRow[]];

/** Tables longer than this join all rows with the same story, not only those of one foreach or matrix. */
const long = 12;

/** Rows with the same state and the same reasons, in the place of the first; a failed stage always stands alone. */
function grouped(rows: readonly StageRow[]): readonly Group[] {
  const groups = new Map<string, [StageRow, ...StageRow[]]>();
  for (const row of rows) {
    const { stage, state } = row;
    const family = stage.group === undefined ? undefined : groupAddress(stage, stage.group);
    const story = `${state} ${mdWords(whyStage(row))}`;
    const isAlone = state === 'failed' || (family === undefined && rows.length <= long);
    const key = isAlone ? `one ${stage.address}` : rows.length > long ? story : `${family} ${story}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return [...groups.values()];
}

function cells(group: Group, pages: Pages): string[] {
  const [first] = group;
  const took = time(group);
  return [
    names(group, pages),
    cellWords(whyStage(first)),
    `${outcome(first)}${took === '' ? '' : ` ${took}`}`,
  ];
}

/** One or two names, one group, or the first two and how many more. */
function names(group: Group, pages: Pages): string {
  const link = ({ stage }: StageRow, name: string) =>
    mdLink(cellCode(name, 60), pages.line(stage.file, stage.location.line));
  const [first] = group;
  if (group.length <= 2) return group.map((row) => link(row, row.stage.address)).join(', ');
  const families = new Set(
    group.map(({ stage }) => (stage.group === undefined ? stage.address : groupAddress(stage, stage.group))),
  );
  const [family] = families;
  if (families.size === 1) return `${link(first, family ?? '')} × ${formatCount(group.length)}`;
  const shown = group.slice(0, 2).map((row) => link(row, row.stage.address));
  return `${shown.join(', ')} and ${formatCount(group.length - 2)} more`;
}

function outcome(row: StageRow): string {
  const { state, blockedBy, afterMerge } = row;
  const exported = exportWords(row);
  if (exported !== undefined) return cellWords([exported]);
  if (afterMerge === true) return 'after merge';
  if (state === 'blocked' && blockedBy.length > 0) return cellWords(['blocked by ', ...list(blockedBy, 2)]);
  return state;
}

/** Time taken, all together for several, or the estimate of what is still to run; empty where it is not known. */
function time(group: Group): string {
  const isAhead = group.every(({ state }) => state === 'stale' || state === 'waiting');
  const times = group.flatMap((row) => (isAhead ? row.estimateSeconds : row.seconds) ?? []);
  if (times.length < group.length) return '';
  return `${isAhead ? 'about ' : ''}${formatDuration(times.reduce((sum, seconds) => sum + seconds, 0))}`;
}
