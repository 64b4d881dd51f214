import { isLeft, reasonKind } from '../conclusion.ts';
import type { GateResult } from '../evidence.ts';
import { formatBytes, formatDuration } from '../format.ts';
import { counted } from '../words.ts';
import type { GateInput } from './input.ts';

/** The gate `stale`: nothing may be left that does not fit its inputs. */
export function judgeStale({ policy, stages }: GateInput): readonly GateResult[] {
  const level = policy.gates.stale;
  if (level === undefined || level === 'ignore') return [];
  const left = stages.filter((row) => isLeft(row) || row.state === 'unknown');
  const value = left.length === 0 ? 'nothing is stale' : `${counted(left.length, 'stage')} not up to date`;
  return [
    {
      gate: 'stale',
      limit: 'every stage fits its inputs',
      value,
      state: stateBy(left.length === 0, level),
      ...at(policy, 'stale'),
    },
  ];
}

/** The gate `missing`: no data that was needed may be missing. */
export function judgeMissing({ policy, failures, warnings, stages }: GateInput): readonly GateResult[] {
  const level = policy.gates.missing;
  if (level === undefined || level === 'ignore') return [];
  const all = [...failures, ...warnings, ...stages.flatMap(({ failure }) => failure ?? [])];
  const missing = all.filter(({ reason }) => reasonKind(reason) === 'missing');
  const value = missing.length === 0 ? 'nothing was missing' : (missing[0]?.message ?? '');
  const more = missing.length > 1 ? ` (and ${missing.length - 1} more)` : '';
  return [
    {
      gate: 'missing',
      limit: 'all data can be had',
      value: value + more,
      state: stateBy(missing.length === 0, level),
      ...at(policy, 'missing'),
    },
  ];
}

/** The gate `size`: what the change adds to tracked data. */
export function judgeSize({ policy, data }: GateInput): readonly GateResult[] {
  const limit = policy.gates.size;
  if (limit === undefined) return [];
  const shared = { gate: 'size', limit: `may add ${formatBytes(limit)} of data`, ...at(policy, 'size') };
  const unknown = data.find(({ kind, bytes }) => kind !== 'deleted' && bytes?.new === undefined);
  if (unknown !== undefined) {
    const warns = policy.gates.cannotCompare === 'warn' ? { onlyWarns: true } : {};
    return [
      {
        ...shared,
        value: `the size of \`${unknown.path}\` is not recorded`,
        state: 'cannot compare',
        ...warns,
      },
    ];
  }
  const added = data.reduce((sum, { bytes }) => sum + Math.max(0, (bytes?.new ?? 0) - (bytes?.old ?? 0)), 0);
  return [{ ...shared, value: `adds ${formatBytes(added)}`, state: added <= limit ? 'passed' : 'failed' }];
}

/** The budget, of what has not run: above it the work waits for somebody's approval. */
export function judgeBudget({ policy, stages, ran, fetchBytes }: GateInput): readonly GateResult[] {
  const { minutes, bytes } = policy.budget;
  if (ran || (minutes === undefined && bytes === undefined)) return [];
  const ahead = stages.filter(({ state }) => state === 'stale' || state === 'waiting');
  if (ahead.length === 0) return [];
  const known = ahead.flatMap(({ estimateSeconds }) => estimateSeconds ?? []);
  const seconds = known.reduce((sum, each) => sum + each, 0);
  const overTime = minutes !== undefined && seconds > 60 * minutes;
  const overBytes = bytes !== undefined && fetchBytes > bytes;
  const limit = [
    minutes === undefined ? '' : formatDuration(60 * minutes),
    bytes === undefined ? '' : `${formatBytes(bytes)} to fetch`,
  ];
  const time = known.length < ahead.length ? `${formatDuration(seconds)} or more` : formatDuration(seconds);
  const value = `a run would take about ${time} and fetch ${formatBytes(fetchBytes)}`;
  return [
    {
      gate: 'budget',
      limit: limit.filter((part) => part !== '').join(', '),
      value,
      state: overTime || overBytes ? 'warned' : 'passed',
    },
  ];
}

function stateBy(holds: boolean, level: 'fail' | 'warn'): GateResult['state'] {
  return holds ? 'passed' : level === 'fail' ? 'failed' : 'warned';
}

function at({ gates }: GateInput['policy'], key: string): Pick<GateResult, 'location'> {
  const location = gates.locations.get(key);
  return location === undefined ? {} : { location };
}
