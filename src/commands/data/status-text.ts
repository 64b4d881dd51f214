import { paint } from '../../report/terminal-style.ts';
import { pyJson } from '../../values/json.ts';
import type { Value } from '../../values/value.ts';
import { harmless } from '../harmless.ts';
import type { DataGroups, DataStatus } from './status-look.ts';

/** Which of the groups that have to be asked for are shown. */
export interface ShownGroups {
  readonly unchanged: boolean;
  readonly untracked: boolean;
}

/** What `dvc data status --json` prints: groups that are not empty (dvc-compat 8.5). DVC's order within them is random. */
export function dataStatusJson(status: DataStatus, show: ShownGroups): string {
  const groups: [string, Value][] = [
    ['not_in_cache', status.notInCache],
    ['not_in_remote', status.notInRemote],
    ['committed', groupsJson(status.committed)],
    ['uncommitted', groupsJson(status.uncommitted)],
    ['untracked', show.untracked ? status.untracked : []],
    ['unchanged', show.unchanged ? status.unchanged : []],
  ];
  const full = groups.filter(([, value]) =>
    value instanceof Map ? value.size > 0 : Array.from(value as []).length > 0,
  );
  return `${pyJson(new Map(full))}\n`;
}

function groupsJson(groups: DataGroups): Value {
  const lists: [string, Value][] = [
    ['modified', groups.modified],
    ['unknown', groups.unknown],
    [
      'renamed',
      groups.renamed.map(
        ({ old, new: now }) =>
          new Map([
            ['old', old],
            ['new', now],
          ]),
      ),
    ],
    ['added', groups.added],
    ['deleted', groups.deleted],
  ];
  return new Map(lists.filter(([, list]) => (list as readonly Value[]).length > 0));
}

interface Section {
  readonly label: string;
  readonly colour: string;
  readonly hints: readonly string[];
  readonly items: readonly string[];
}

/** The text of `dvc data status` (dvc: dvc/commands/data.py). */
export function dataStatusText(status: DataStatus, show: ShownGroups, colour: boolean): string {
  const sections = sectionsOf(status, show).filter(({ items }) => items.length > 0);
  const blocks = sections.map(({ label, colour: code, hints, items }) =>
    [
      `${label}:`,
      ...hints.map((hint) => `  (${hint})`),
      paint(items.map((item) => `        ${harmless(item)}`).join('\n'), code, colour && code !== ''),
      '',
    ].join('\n'),
  );
  const { isEmpty, isDirty } = status.git;
  const nothing = sections.length === 0 ? `No changes${isEmpty ? ' in an empty git repo' : ''}.\n` : '';
  const other = sections.length > 0 ? 'other ' : '';
  const dirty = isDirty
    ? `${paint(`(there are ${other}changes not tracked by dvc, use "git status" to see)`, '34', colour)}\n`
    : '';
  return `${nothing}${blocks.join('\n')}${dirty}`;
}

function sectionsOf(status: DataStatus, show: ShownGroups): Section[] {
  return [
    {
      label: 'Not in cache',
      colour: '31',
      hints: ['use "dvc fetch <file>..." to download files'],
      items: status.notInCache,
    },
    {
      label: 'Not in remote',
      colour: '31',
      hints: ['use "dvc push <file>..." to upload files'],
      items: status.notInRemote,
    },
    {
      label: 'DVC committed changes',
      colour: '32',
      hints: ['git commit the corresponding dvc files to update the repo'],
      items: itemsOf(status.committed),
    },
    {
      label: 'DVC uncommitted changes',
      colour: '33',
      hints: [
        'use "dvc commit <file>..." to track changes',
        'use "dvc checkout <file>..." to discard changes',
      ],
      items: itemsOf(status.uncommitted),
    },
    {
      label: 'Untracked files',
      colour: '36',
      hints: ['use "git add <file> ..." or "dvc add <file>..." to commit to git or to dvc'],
      items: show.untracked ? status.untracked : [],
    },
    { label: 'DVC unchanged files', colour: '', hints: [], items: show.unchanged ? status.unchanged : [] },
  ];
}

/** Modified before what came, what came before what went, as DVC meets them. */
function itemsOf(groups: DataGroups): string[] {
  const renamed = groups.renamed.map(({ old, new: now }) => `renamed: ${old} -> ${now}`);
  const added = groups.added.map((path) => `added: ${path}`);
  return [
    ...groups.modified.map((path) => `modified: ${path}`),
    ...groups.unknown.map((path) => `unknown: ${path}`),
    ...(groups.cameFirst === 'renamed' ? [...renamed, ...added] : [...added, ...renamed]),
    ...groups.deleted.map((path) => `deleted: ${path}`),
  ];
}
