import { posix } from 'node:path';
import { pyJson } from '../values/json.ts';
import { pyStr } from '../values/spelling.ts';
import { compareCodePoints, isList, isMapping, type Key, type Value } from '../values/value.ts';
import { flatten, metricValue, type ValueChange, type ValueDiff } from './metrics.ts';
import { roundHalfEven, significantDigits } from './rounding.ts';
import { type Table, tabulate } from './tabulate.ts';

/** How `dvc metrics diff` or `dvc params diff` lays out its table. */
export interface DiffTable {
  readonly kind: 'metrics' | 'params';
  /** The revisions as typed */
  readonly old: string;
  readonly new: string;
  /** False: without the `Path` column */
  readonly path: boolean;
  /** Decimals for metrics; 0 means DVC's default, 5. Params are never rounded. */
  readonly precision: number;
  /** As `exp diff`: precision counts significant digits, params have changes too, and words say what has none */
  readonly experiments?: true;
}

/** The table as `dvc metrics diff` or `dvc params diff` prints it, with its newline; empty if there is nothing to show. */
export function diffTable(diff: ValueDiff, options: DiffTable): string {
  const table = diffCells(diff, options);
  return table.rows.length === 0 ? '' : `${tabulate(table, 'plain')}\n`;
}

/** The same as a Markdown table (`--md`), which DVC ends with an empty line and prints even without rows. */
export function diffMarkdown(diff: ValueDiff, options: DiffTable): string {
  return `${tabulate(diffCells(diff, options), 'github')}\n\n`;
}

/** What `--json` prints: `{file: {key: {"old", "new", "diff"?}}}` on one line, without a newline. DVC's order is random. */
export function diffJson(diff: ValueDiff): string {
  return pyJson(new Map([...diff].map(([file, changes]) => [file, new Map([...changes].map(changeJson))])));
}

/** A diff, or shown files, with paths relative to a folder of the project, as DVC prints them (`''`: the root). */
export function relativeFiles<T>(files: ReadonlyMap<string, T>, folder: string): ReadonlyMap<string, T> {
  return new Map([...files].map(([file, value]) => [posix.relative(`/${folder}`, `/${file}`), value]));
}

/** One metrics file as `metrics show` found it: its tree, or DVC's class and text of what went wrong. */
export type ShownFile = { readonly value: Value } | { readonly error: ShownError };
/** An exception as DVC's `encode_exception` writes it: the class's name and the message. */
export interface ShownError {
  readonly type: string;
  readonly msg: string;
}

/** revision (`''` where DVC leaves the workspace unnamed) → file → what was found, or the whole revision's error. */
export type Shown = ReadonlyMap<string, ReadonlyMap<string, ShownFile> | ShownError>;

/** How `dvc metrics show` lays out its table. */
export interface ShowTable {
  /** `--all-branches` and its like add the `Revision` column */
  readonly revisions: boolean;
  readonly precision: number;
}

/** The table of `dvc metrics show`, with its newline; empty if there is nothing to show. */
export function showTable(shown: Shown, options: ShowTable): string {
  const table = showCells(shown, options);
  return table.rows.length === 0 ? '' : `${tabulate(table, 'plain')}\n`;
}

/** The same with `--md`. */
export function showMarkdown(shown: Shown, options: ShowTable): string {
  return `${tabulate(showCells(shown, options), 'github')}\n\n`;
}

/** What `dvc metrics show --json` prints, without a newline. */
export function showJson(shown: Shown): string {
  const error = ({ type, msg }: ShownError) =>
    new Map<Key, Value>([
      [
        'error',
        new Map([
          ['type', type],
          ['msg', msg],
        ]),
      ],
    ]);
  const file = (found: ShownFile) =>
    'error' in found ? error(found.error) : new Map([['data', metricValue(found.value)]]);
  return pyJson(
    new Map(
      [...shown].map(([rev, found]): [Key, Value] => [
        rev,
        found instanceof Map
          ? new Map([['data', new Map([...found].map(([path, each]) => [path, file(each)]))]])
          : error(found as ShownError),
      ]),
    ),
  );
}

function diffCells(diff: ValueDiff, options: DiffTable): Table {
  const isMetrics = options.kind === 'metrics';
  const isExperiments = options.experiments === true;
  const hasChange = isMetrics || isExperiments;
  const noChange = isExperiments ? 'diff not supported' : '-';
  const cell = (value: Value | undefined) =>
    !isMetrics
      ? shownText(value)
      : isExperiments && typeof value === 'number'
        ? significantDigits(value, options.precision || 5)
        : rounded(value, options.precision);
  const rows = [...diff].flatMap(([file, changes]) =>
    [...changes].map(([key, change]) => [
      ...(options.path ? [file] : []),
      key,
      cell(change.old),
      cell(change.new),
      ...(hasChange ? [change.diff === undefined ? noChange : cell(change.diff)] : []),
    ]),
  );
  const headers = [
    ...(options.path ? ['Path'] : []),
    isMetrics ? 'Metric' : 'Param',
    options.old,
    options.new,
    ...(hasChange ? ['Change'] : []),
  ];
  return safe({ headers, rows });
}

function showCells(shown: Shown, { revisions, precision }: ShowTable): Table {
  const rows = [...shown].flatMap(([rev, found]) =>
    found instanceof Map
      ? [...(found as ReadonlyMap<string, ShownFile>)].map(([path, each]) => ({
          rev,
          path,
          cells: leaves(each),
        }))
      : [],
  );
  const names = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort(compareCodePoints);
  return safe({
    headers: [...(revisions ? ['Revision'] : []), 'Path', ...names],
    rows: rows.map(({ rev, path, cells }) => [
      ...(revisions ? [rev] : []),
      path,
      ...names.map((name) => rounded(cells.get(name), precision)),
    ]),
  });
}

function leaves(found: ShownFile): ReadonlyMap<string, Value> {
  if ('error' in found) return new Map();
  const value = metricValue(found.value);
  return isMapping(value)
    ? new Map([...flatten(value)].map(([key, leaf]) => [pyStr(key), leaf]))
    : new Map([['', value]]);
}

function changeJson([name, change]: [string, ValueChange]): [Key, Value] {
  const sides: [Key, Value][] = [
    ['old', change.old ?? null],
    ['new', change.new ?? null],
  ];
  return [change.key ?? name, new Map(change.diff === undefined ? sides : [...sides, ['diff', change.diff]])];
}

function rounded(value: Value | undefined, precision: number): string {
  return shownText(
    typeof value === 'number' ? roundHalfEven(value, precision || 5) : roundedList(value, precision),
  );
}

function roundedList(value: Value | undefined, precision: number): Value | undefined {
  return isList(value)
    ? value.map((item) => (typeof item === 'number' ? roundHalfEven(item, precision || 5) : item))
    : value;
}

function shownText(value: Value | undefined): string {
  return value === undefined || value === null ? '-' : pyStr(value);
}

/** DVC prints control characters of a repository as they are; on a terminal they could act, so they are shown by name. */
function safe({ headers, rows }: Table): Table {
  const harmless = (cell: string) =>
    cell.replace(
      /[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]/g,
      (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
    );
  return { headers: headers.map(harmless), rows: rows.map((row) => row.map(harmless)) };
}
