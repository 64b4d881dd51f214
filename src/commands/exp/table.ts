import { type Json, valueJson } from '../../report/json-text.ts';
import { flatten } from '../../report/metrics.ts';
import { tabulate } from '../../report/tabulate.ts';
import { pyStr } from '../../values/spelling.ts';
import { isMapping, type Value } from '../../values/value.ts';
import type { Tables } from '../tables.ts';

/** One experiment, or what it is compared with. */
export interface ExperimentRow {
  readonly name: string;
  readonly sha?: string;
  readonly state: 'baseline' | 'done' | 'failed';
  readonly metrics: Tables['files'];
  readonly params: Tables['files'];
}

/**
 * One table: a row for each experiment, a column for each metric, and for each parameter that is not the same in all rows. A
 * column has the file in its name where two files share a key.
 */
export function experimentTable(rows: readonly ExperimentRow[]): string {
  const metrics = columns(rows.map(({ metrics }) => metrics));
  const params = columns(rows.map(({ params }) => params)).filter(({ cells }) => new Set(cells).size > 1);
  const all = [...metrics, ...params];
  const names = rows.map(({ name, sha }) => (sha === undefined ? name : `${sha.slice(0, 7)} ${name}`));
  return `${tabulate(
    {
      headers: ['Experiment', 'State', ...all.map(({ header }) => header)],
      rows: rows.map(({ state }, i) => [names[i] ?? '', state, ...all.map(({ cells }) => cells[i] ?? '-')]),
    },
    'plain',
  )}\n`;
}

/** `lockstep.experiments/1` */
export function experimentsJson(rows: readonly ExperimentRow[]): Json {
  return {
    schema: 'lockstep.experiments/1',
    experiments: rows.map(({ name, sha, state, metrics, params }) => ({
      name,
      rev: sha ?? null,
      state,
      metrics: filesJson(metrics),
      params: filesJson(params),
    })),
  };
}

function filesJson(files: Tables['files']): Json {
  return Object.fromEntries([...files].map(([file, value]) => [file, valueJson(value)]));
}

interface Column {
  readonly header: string;
  readonly cells: readonly string[];
}

function columns(tables: readonly Tables['files'][]): readonly Column[] {
  const flat = tables.map(
    (files) =>
      new Map(
        [...files].flatMap(([file, value]) =>
          isMapping(value)
            ? [...flatten(value)].map(
                ([key, item]) => [`${file}:${pyStr(key)}`, { key: pyStr(key), item }] as const,
              )
            : [],
        ),
      ),
  );
  const ids = [...new Set(flat.flatMap((values) => [...values.keys()]))];
  const keys = new Map(flat.flatMap((values) => [...values].map(([id, { key }]) => [id, key] as const)));
  const uses = Map.groupBy(ids, (id) => keys.get(id));
  return ids.map((id) => ({
    header: uses.get(keys.get(id))?.length === 1 ? (keys.get(id) ?? id) : id,
    cells: flat.map((values) => text(values.get(id)?.item)),
  }));
}

function text(value: Value | undefined): string {
  return value === undefined ? '-' : pyStr(value).replace(/[\p{Cc}]/gu, '?');
}
