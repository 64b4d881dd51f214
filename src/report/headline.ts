import type { Failure } from '../failure.ts';
import { type Findings, isBroken, outcomeOf } from './conclusion.ts';
import type { GateResult } from './evidence.ts';
import { formatDuration, formatPair, formatValue, shorten } from './format.ts';
import type { StageRow, StateCounts } from './stage-rows.ts';
import type { MetricRow } from './value-rows.ts';
import { code, counted, list, type Words } from './words.ts';

/** What the first line is made of. */
export interface HeadlineInput extends Findings {
  readonly metrics: readonly MetricRow[];
  /** Wall-clock time of the work */
  readonly seconds: number;
  /** No stage was ever locked before */
  readonly firstRun: boolean;
}

/**
 * The first line: verdict, scope, and the one number that moved. It starts with a symbol and makes sense alone, as the
 * preview of an e-mail does: `✅ 3 of 41 stages re-ran in 4 min · accuracy 0.912 → 0.918`.
 */
export function headline(input: HeadlineInput): Words {
  const { failures, counts } = input;
  const failed = input.stages.filter(({ state }) => state === 'failed');
  if (failed.length > 0) return ['❌ ', ...failedStages(failed, input)];
  const outcome = outcomeOf(input);
  if (failures.length > 0 && failures.every(({ reason }) => reason === 'cancelled'))
    return ['⏹️ ', ...stopped(failures), ' · ', ...soFar(input)];
  if (
    outcome === 'refused' ||
    !input.planned ||
    (failures.length > 0 && counts.ran + counts.restored === 0)
  ) {
    return ['❌ ', ...trouble(failures, outcome)];
  }
  if (counts.cancelled > 0)
    return ['⏹️ Cancelled after ', formatDuration(input.seconds), ' · ', ...soFar(input)];
  if (failures.length > 0) return ['❌ ', ...trouble(failures, outcome), ' · ', ...progress(input)];
  const broken = input.gates.filter(isBroken);
  const isPlan = !input.ran && counts.stale + counts.waiting + counts.unknown > 0;
  if (broken.length > 0) {
    const done = isPlan ? planWords(input.stages, counts) : progress(input);
    return ['❌ ', ...brokenGates(broken), ' · ', ...done];
  }
  if (outcome === 'planned') return ['🟡 ', ...planWords(input.stages, counts), ...movement(input.metrics)];
  return ['✅ ', ...progress(input), ...movement(input.metrics)];
}

function failedStages(failed: readonly StageRow[], input: HeadlineInput): Words {
  const [first] = failed as [StageRow];
  const who: Words = failed.length === 1 ? [code(first.stage.address)] : [counted(failed.length, 'stage')];
  const after =
    first.seconds === undefined || failed.length > 1 ? '' : ` after ${formatDuration(first.seconds)}`;
  const { blocked, ran, restored } = input.counts;
  const blocks =
    blocked === 0 ? '' : `; ${counted(blocked, 'stage')} ${blocked === 1 ? 'is' : 'are'} blocked`;
  return [...who, ` failed${after}${blocks}`, ...(ran + restored === 0 ? [] : [' · ', ...progress(input)])];
}

/** A run that ended before its end, and why. */
function stopped([first]: readonly Failure[]): Words {
  return ['Stopped: ', { text: shorten(firstLine(first?.message ?? ''), 160) }];
}

/** What was done before a run was ended; what it did not come to was not found to be fresh. */
function soFar(input: HeadlineInput): Words {
  const { ran, restored, total } = input.counts;
  return ran + restored === 0 ? [`none of ${counted(total, 'stage')} ran`] : progress(input);
}

function trouble(failures: readonly Failure[], outcome: string): Words {
  const [first] = failures;
  if (first === undefined) return ['The project could not be read'];
  const verb = outcome === 'refused' ? 'Refused' : 'Could not finish';
  const line = first.location === undefined ? [] : [' ', code(lineOf(first.location)), ':'];
  const more = failures.length === 1 ? '' : ` (and ${failures.length - 1} more)`;
  return [`${verb}:`, ...line, ' ', { text: shorten(firstLine(first.message), 120) }, more];
}

/** One gate with what it found; two by name; more are counted. */
function brokenGates(broken: readonly GateResult[]): Words {
  const [first] = broken;
  const names = [...new Set(broken.map(({ gate }) => gate))];
  if (broken.length === 1 && first !== undefined)
    return ['Gate ', code(first.gate), ' failed: ', { text: shorten(plainGate(first), 80) }];
  return names.length <= 2
    ? [names.length === 1 ? 'Gate ' : 'Gates ', ...list(names), ' failed']
    : [`${counted(names.length, 'gate')} failed`];
}

function plainGate({ value, state }: GateResult): string {
  const said = value.replaceAll('`', '');
  return state === 'cannot compare' ? `cannot compare, ${said}` : said;
}

/** What was done, as a share of all stages. */
function progress({ counts, seconds, firstRun, stages }: HeadlineInput): Words {
  const { ran, restored, total } = counts;
  const of = `of ${counted(total, 'stage')}`;
  const time = ` in ${formatDuration(seconds)}`;
  const later = stages.filter(({ afterMerge }) => afterMerge === true).length;
  if (ran + restored === 0 && later > 0)
    return [`Nothing to run before the merge: ${allOf(counts.fresh, total)}, ${later} after it`];
  if (ran + restored === 0)
    return [total === 0 ? 'No stages' : `Nothing is stale: ${allOf(counts.fresh, total)}`];
  if (firstRun && ran === total)
    return [`First run: ${total === 1 ? 'the stage' : `all ${counted(total, 'stage')}`} ran${time}`];
  if (ran === 0) return [`${restored} ${of} came from the run cache${time}, nothing had to run`];
  const also = restored === 0 ? '' : `, ${restored} came from the run cache`;
  return [`${ran} ${of} ${firstRun ? 'ran' : 're-ran'}${time}${also}`];
}

function allOf(fresh: number, total: number): string {
  if (total === 1 && fresh === 1) return 'the stage is fresh';
  return fresh === total
    ? `all ${counted(total, 'stage')} are fresh`
    : `${fresh} of ${counted(total, 'stage')} ${fresh === 1 ? 'is' : 'are'} fresh`;
}

/** How much of a plan is stale, waits or cannot be judged, and what it will take where that is known. */
export function planWords(stages: readonly StageRow[], counts: StateCounts): Words {
  const { stale, waiting, unknown, total } = counts;
  if (stale + waiting + unknown === 0)
    return [total === 0 ? 'No stages' : `Nothing is stale: ${allOf(counts.fresh, total)}`];
  const waits =
    waiting === 0
      ? ''
      : `, ${waiting} more ${waiting === 1 ? 'waits' : 'wait'} for ${stale === 1 ? 'it' : 'them'}`;
  const cannot = unknown === 0 ? '' : `, ${counted(unknown, 'stage')} cannot be judged`;
  const running = stages.filter(({ state }) => state === 'stale' || state === 'waiting');
  const estimates = running.flatMap(({ estimateSeconds }) => estimateSeconds ?? []);
  const cost =
    running.length > 0 && estimates.length === running.length
      ? ` · about ${formatDuration(estimates.reduce((sum, seconds) => sum + seconds, 0))} to bring up to date`
      : '';
  return [
    `${stale} of ${counted(total, 'stage')} ${stale === 1 ? 'is' : 'are'} stale${waits}${cannot}${cost}`,
  ];
}

/** The first metric that moved, those with a direction first. */
function movement(metrics: readonly MetricRow[]): Words {
  const moved = metrics.filter(({ comparison, diff }) => comparison === 'changed' && diff !== undefined);
  const shown = moved.find(({ verdict }) => verdict !== undefined) ?? moved[0];
  if (shown !== undefined) {
    const [old, now] = formatPair(shown.old, shown.new);
    return [' · ', { text: metricName(shown) }, ' ', { text: old }, ' → ', { strong: now }];
  }
  const added = metrics.find(
    (row) => row.comparison === 'added' && (typeof row.new === 'number' || typeof row.new === 'bigint'),
  );
  return added === undefined
    ? []
    : [' · ', { text: metricName(added) }, ' ', { strong: formatValue(added.new) }];
}

/** A metric's name: its key, or the file's where the file is one bare value. */
export function metricName({ file, key }: Pick<MetricRow, 'file' | 'key'>): string {
  return key === '' ? file : key;
}

function lineOf({ file, line }: NonNullable<Failure['location']>): string {
  return line === undefined ? file : `${file}:${line}`;
}

function firstLine(message: string): string {
  return message.split(/[\r\n]/, 1)[0] ?? '';
}
