import { tabulate } from '../report/tabulate.ts';
import { paint } from '../report/terminal-style.ts';
import { pyJson } from '../values/json.ts';
import { compareCodePoints, type Value } from '../values/value.ts';
import type { DataChange } from './data/changes.ts';
import type { DataEntry } from './data/entry.ts';
import { shown } from './data/scope.ts';
import { harmless } from './harmless.ts';

/** One path of a diff; of a rename and of a modification there are two sides. Hashes may be unknown. */
export interface DiffEntry {
  readonly path: string | { readonly old: string; readonly new: string };
  readonly hash: string | null | { readonly old: string | null; readonly new: string | null };
}

type State = 'added' | 'deleted' | 'modified' | 'renamed' | 'not in cache';

/** Changes by DVC's words for them, each list sorted by (old) path. */
export type DataDiff = Readonly<Record<State, readonly DiffEntry[]>>;

/** What is printed of a diff. */
export interface ShownDiff {
  readonly hash: boolean;
  readonly missing: boolean;
}

/** No changes. */
export const nothingChanged: DataDiff = {
  added: [],
  deleted: [],
  modified: [],
  renamed: [],
  'not in cache': [],
};

/** Sorts changes into lists; `absent`, where it is asked, says which old content the cache lacks (dvc: dvc/repo/diff.py). */
export function groupChanges(
  changes: readonly DataChange[],
  absent: ((change: DataChange) => boolean) | undefined,
): DataDiff {
  const of = (kind: DataChange['kind'], entry: (change: DataChange) => DiffEntry) =>
    sorted(changes.filter((change) => change.kind === kind).map(entry));
  return {
    added: of('added', ({ new: now }) => single(now)),
    deleted: of('deleted', ({ old }) => single(old)),
    modified: of('modified', ({ old, new: now }) => ({
      path: pathOf(old),
      hash: { old: hashOf(old), new: hashOf(now) },
    })),
    renamed: of('renamed', ({ old, new: now }) => ({
      path: { old: pathOf(old), new: pathOf(now) },
      hash: hashOf(old),
    })),
    'not in cache': absent === undefined ? [] : sorted(changes.filter(absent).map(({ old }) => single(old))),
  };
}

function single(entry: DataEntry | undefined): DiffEntry {
  return { path: pathOf(entry), hash: hashOf(entry) };
}

function pathOf(entry: DataEntry | undefined): string {
  return entry === undefined ? '' : shown(entry);
}

function hashOf(entry: DataEntry | undefined): string | null {
  const { hash } = entry ?? {};
  return hash === undefined ? null : hash.slice(hash.indexOf(':') + 1);
}

function sorted(entries: readonly DiffEntry[]): readonly DiffEntry[] {
  const key = ({ path }: DiffEntry) => (typeof path === 'string' ? path : path.old);
  return [...entries].sort((a, b) => compareCodePoints(key(a), key(b)));
}

/** What `dvc diff --json` prints (dvc-compat 11.5): `{}` if nothing changed. */
export function diffJson(changes: DataDiff, show: ShownDiff): string {
  const isEmpty = Object.values(changes).every((entries) => entries.length === 0);
  const states = isEmpty ? [] : statesOf(['added', 'deleted', 'modified', 'renamed'], show);
  const entry = ({ path, hash }: DiffEntry) =>
    new Map<string, Value>([
      ['path', value(path)],
      ...(show.hash ? [['hash', value(hash)] as [string, Value]] : []),
    ]);
  return `${pyJson(new Map(states.map((state) => [state, changes[state].map(entry)])))}\n`;
}

function value(sides: DiffEntry['hash']): Value {
  return sides === null || typeof sides === 'string' ? sides : new Map(Object.entries(sides));
}

function statesOf(states: readonly State[], { missing }: ShownDiff): readonly State[] {
  return missing ? [...states, 'not in cache'] : states;
}

const order = ['added', 'deleted', 'renamed', 'modified'] as const;

/** The Markdown table of `dvc diff --md`. */
export function diffMarkdown(changes: DataDiff, show: ShownDiff): string {
  const rows = statesOf(order, show).flatMap((state) =>
    changes[state].map((entry) => [state, ...(show.hash ? [digest(entry)] : []), harmless(pathText(entry))]),
  );
  return `${tabulate({ headers: ['Status', ...(show.hash ? ['Hash'] : []), 'Path'], rows }, 'github')}\n\n`;
}

const colours: Readonly<Record<State, string>> = {
  added: '32',
  modified: '33',
  deleted: '31',
  renamed: '32',
  'not in cache': '33',
};

/** The text of `dvc diff`: groups, and a summary that counts files (dvc: dvc/commands/diff.py). */
export function diffText(changes: DataDiff, show: ShownDiff, colour: boolean): string {
  const states = statesOf(order, show).filter((state) => changes[state].length > 0);
  const groups = states.map((state) => {
    const title = `${state[0]?.toUpperCase()}${state.slice(1)}`;
    const lines = changes[state].map((entry) => {
      const hash = show.hash && entry.hash !== null ? `${digest(entry)}  ` : '';
      return `    ${hash}${harmless(pathText(entry))}\n`;
    });
    return `${paint(title, colours[state], colour)}:\n${lines.join('')}\n`;
  });
  const counts = states.flatMap((state) => {
    const files = changes[state].filter((entry) => !pathText(entry).endsWith('/')).length;
    return files > 0 ? [`${files} ${state}`] : [];
  });
  return `${groups.join('')}${counts.length === 0 ? '' : `files summary: ${counts.join(', ')}\n`}`;
}

function pathText({ path }: DiffEntry): string {
  return typeof path === 'string' ? path : `${path.old} -> ${path.new}`;
}

function digest({ hash }: DiffEntry): string {
  const short = (text: string | null) => (text ?? '').slice(0, 8);
  return hash === null || typeof hash === 'string' ? short(hash) : `${short(hash.old)}..${short(hash.new)}`;
}
