import { resolve } from 'node:path';
import type { Failure } from '../failure.ts';
import type { KeepOptions } from './gc-revisions.ts';
import type { Words } from './verb.ts';

/** What is wrong with the words of `gc` (dvc: dvc/repo/gc.py _validate_args); undefined if nothing is. */
export function gcMisuse({ options }: Words): Failure | undefined {
  const { notInRemote, cloud, num, rev, allBranches, date } = options;
  const wrong = (message: string): Failure => ({ reason: 'project', message });
  if (notInRemote === true && cloud === true)
    return wrong('`--not-in-remote` and `--cloud` are mutually exclusive');
  const scopes = [
    options.workspace,
    allBranches,
    options.allTags,
    options.allCommits,
    options.allExperiments,
  ];
  const isScoped = scopes.includes(true) || date !== undefined || rev !== undefined || num !== undefined;
  if (!isScoped)
    return wrong(
      'Either of `-w|--workspace`, `-a|--all-branches`, `-T|--all-tags` `--all-experiments`, `--all-commits`, `--date` or `--rev` needs to be set.',
    );
  if (num !== undefined && rev === undefined && allBranches !== true)
    return wrong('`--num` can only be used alongside `--rev` or `--all-branches`');
  if (typeof num === 'string' && !/^-?\d{1,9}$/.test(num))
    return { reason: 'usage', message: `argument -n/--num: invalid int value: '${num.slice(0, 40)}'` };
  if (typeof date === 'string' && dayOf(date) === undefined)
    return wrong(`time data '${date.slice(0, 40)}' does not match format '%Y-%m-%d'`);
  return undefined;
}

/** The words as what to keep; they are none that {@link gcMisuse} minds. */
export function keepOptions({ options }: Words): KeepOptions {
  const { date, rev, num } = options;
  const since = typeof date === 'string' ? dayOf(date) : undefined;
  return {
    allBranches: options.allBranches === true,
    allTags: options.allTags === true,
    allCommits: options.allCommits === true,
    allExperiments: options.allExperiments === true,
    num: typeof num === 'string' ? Number(num) || 1 : 1,
    ...(since === undefined ? {} : { since }),
    ...(typeof rev === 'string' ? { rev } : {}),
  };
}

/** The beginning of a day in local time, in milliseconds since the epoch, as Python's `strptime` reads it. */
function dayOf(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  const isReal = date.getMonth() === Number(month) - 1 && date.getDate() === Number(day);
  return isReal ? date.getTime() : undefined;
}

/** What DVC warns of before it removes anything (dvc: dvc/commands/gc.py). */
export function gcWarning({ options }: Words, cwd: string): string {
  const projects = Array.isArray(options.projects) ? (options.projects as string[]) : [];
  const others = projects.map((path) => `\n  - ${resolve(cwd, path)}`).join('');
  return [
    'This will remove all cache except items used in the workspace',
    revisionWords(options),
    options.allExperiments === true ? ' and all experiments' : '',
    options.notInRemote === true ? ' that are not present in the DVC remote' : '',
    projects.length > 0 ? ` of the current and the following repos:${others}` : ' of the current repo.',
  ].join('');
}

function revisionWords({ allBranches, allTags, allCommits, date, rev, num }: Words['options']): string {
  if (allCommits === true) return ' and all git commits';
  const last = num ?? (rev === undefined ? undefined : 1);
  const branches =
    last === undefined ? ' and all git branches' : ` and last ${last} commits from all git branches`;
  const tags =
    allBranches !== true ? ' and all git tags' : last === undefined ? ' and tags' : ' and all git tags';
  return [
    allBranches === true ? branches : '',
    allTags === true ? tags : '',
    date === undefined ? '' : ` and all git commits before date ${date}`,
    rev === undefined ? '' : ` and last ${last} commits from ${rev}`,
  ].join('');
}
