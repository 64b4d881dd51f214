import { posix } from 'node:path';
import type { Failure, Result } from '../../failure.ts';
import type { Project } from '../../project/project.ts';
import {
  isImage,
  type PlotContent,
  type PlotsAt,
  type PlotTrouble,
  sourcesOf,
} from '../../report/plots/match.ts';
import { readCsv } from '../../values/csv.ts';
import { readValues } from '../../values/load.ts';
import type { Value } from '../../values/value.ts';
import { absence } from '../absence.ts';
import { relativePath } from '../relative.ts';
import { contentsOf, type TableSources } from '../tables.ts';
import { type PlotsWish, plotEntries } from './definitions.ts';

/** What is asked of each revision. */
export type PlotsQuestion = Pick<PlotsWish, 'targets' | 'props'>;

/**
 * All plots of one revision, with what is in their files: from the revision, else from the cache, else from the remote. A
 * project that does not load, and files that cannot be read, are errors among the answers (dvc: dvc/repo/plots/__init__.py).
 */
export async function collectPlots(
  rev: string,
  loaded: Result<Project>,
  { targets, props }: PlotsQuestion,
  sources: TableSources,
): Promise<PlotsAt> {
  if (!loaded.ok) return { rev, entries: [], files: new Map(), error: loadError(loaded.failures) };
  const project = loaded.value;
  const { cwd } = sources.session;
  const known = new Map<string, Promise<ReadonlyMap<string, Uint8Array>>>();
  const readAt = (path: string) => {
    const reading = known.get(path) ?? contentsBelow(project, path, sources);
    known.set(path, reading);
    return reading;
  };
  const files = async (path: string) => {
    const found = [...(await readAt(posix.join(cwd, path))).keys()];
    return found.length === 0 ? undefined : found.map((file) => relativePath(file, cwd));
  };
  const entries = await plotEntries(project, { cwd, targets, props, files });
  const contents = new Map<string, PlotContent>();
  const headers = headersOf(project);
  for (const path of new Set(entries.flatMap(({ id, props: own }) => sourcesOf(id, own)))) {
    const file = posix.join(cwd, path);
    const bytes = (await readAt(file)).get(file);
    const header = (props.get('header') ?? headers.get(file)) !== false;
    const read =
      bytes === undefined ? { error: await absence(project, file, sources) } : content(path, bytes, header);
    contents.set(path, isKnown(path) ? read : { error: unknownKind(path) });
  }
  return { rev, entries, files: contents };
}

async function contentsBelow(
  project: Project,
  path: string,
  sources: TableSources,
): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map(await contentsOf(project, path, sources));
}

/** `header: false` is a property of outputs only. */
function headersOf({ stages }: Project): ReadonlyMap<string, Value> {
  return new Map(
    stages.flatMap(({ outs }) =>
      outs.flatMap(({ place, props }) => {
        const header = props?.get('header');
        return place.kind === 'inside' && header !== undefined ? [[place.path, header] as const] : [];
      }),
    ),
  );
}

function content(path: string, bytes: Uint8Array, header: boolean): PlotContent {
  if (isImage(path)) return { image: bytes };
  const extension = posix.extname(path);
  if (extension === '.csv' || extension === '.tsv') {
    const text = decoded(bytes);
    if (text === undefined)
      return { error: { type: 'EncodingError', msg: `unable to read: '${path}', is not valid utf8` } };
    return { value: readCsv(text, { separator: extension === '.csv' ? ',' : '\t', header }) };
  }
  const parsed = readValues(path, bytes);
  if (parsed.ok) return { value: parsed.value.value };
  const format = { json: 'JSON', toml: 'TOML', py: 'Python' }[extension.slice(1)] ?? 'YAML';
  const msg = `unable to read: '${path}', ${format} file structure is corrupted`;
  return { error: { type: `${format}FileCorruptedError`, msg } };
}

function isKnown(path: string): boolean {
  return isImage(path) || /^\.(?:json|yaml|yml|toml|py|csv|tsv)$/.test(posix.extname(path));
}

function unknownKind(path: string): PlotTrouble {
  const msg = `'${path}' - file type error\nOnly JSON, YAML, CSV and TSV formats are supported.`;
  return { type: 'PlotMetricTypeError', msg };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function loadError([first]: readonly Failure[]): PlotTrouble {
  const msg = first?.message ?? '';
  return { type: msg.includes('is invalid') ? 'YAMLSyntaxError' : 'YAMLValidationError', msg };
}
