import { ok, type Result } from '../../failure.ts';
import type { SourceDocument } from '../../values/document.ts';
import { isList, isMapping, type Mapping, type Value } from '../../values/value.ts';
import { located } from '../located.ts';
import { folderOf, joinPath, resolveFolder } from '../place.ts';
import { validate } from '../schema.ts';
import type { Output, PathDependency, Stage } from '../stage.ts';
import { type ProjectPlaces, StageReading } from '../stage-reading.ts';
import { readFileLock } from './lock.ts';
import { importMd5 } from './md5.ts';
import { dvcFileSchema } from './schema.ts';

export { importMd5 } from './md5.ts';
export { recordInDvcFile, writeDvcFile } from './write.ts';

/**
 * Turns a parsed `.dvc` file into a stage without a command; what it records is the stage's lock (dvc-compat 4). Problems of
 * the schema and of paths are failures; hashes that are no oids are told in `lock.failures`, as in a dvc.lock.
 */
export function readDvcFile(document: SourceDocument, places: ProjectPlaces): Result<Stage> {
  const failures = validate(document, dvcFileSchema);
  if (failures.length > 0) return { ok: false, failures };
  const value: Mapping = isMapping(document.value) ? document.value : new Map();
  const wdir = resolveFolder(joinPath(folderOf(document.file), textOf(value, 'wdir')), places.root);
  const reading = new StageReading({ document, at: [], definition: value, wdir }, places);
  const deps = mappingsOf(value, 'deps').flatMap((entry, i) => readDep(entry, i, reading) ?? []);
  const outs = mappingsOf(value, 'outs').flatMap((entry, i) => readOut(entry, i, reading) ?? []);
  if (reading.failures.length > 0) return { ok: false, failures: reading.failures };
  const desc = textOf(value, 'desc');
  const meta = value.get('meta');
  const stage = {
    address: document.file,
    name: undefined,
    file: document.file,
    cmd: undefined,
    wdir,
    deps,
    outs,
    frozen: value.get('frozen') === true || value.get('locked') === true,
    alwaysChanged: value.get('always_changed') === true,
    ...(desc === '' ? {} : { desc }),
    ...(meta === undefined || meta === null ? {} : { meta }),
    lock: readFileLock({ document, deps, outs }),
    ...(isChecksumChanged(value, document.file) ? { checksumChanged: true } : {}),
    dvcFile: value,
  };
  return ok(located(stage, () => document.locate([])));
}

/** DVC compares with what it would write; a plain data file has no md5, so that one there is a change too. */
function isChecksumChanged(value: Mapping, file: string): boolean {
  return (value.get('md5') ?? undefined) !== importMd5(value, file);
}

/** A dependency. What comes from another repository or a database keeps its entry, and waits for no stage of this project. */
function readDep(entry: Mapping, index: number, reading: StageReading): PathDependency | undefined {
  const at = ['deps', index];
  const path = textOf(entry, 'path');
  const origin = entry.get('repo') ?? entry.get('db');
  if (isMapping(origin)) {
    const url = textOf(origin, entry.has('repo') ? 'url' : 'connection');
    const dep = { kind: 'path', path, place: { kind: 'url', url }, source: entry } as const;
    return located(dep, () => reading.locate(at));
  }
  const placed = reading.attempt(at, () => reading.place(path, 'a dependency'));
  if (placed === undefined) return undefined;
  const options = entry.get('fs_config');
  const more = isMapping(options) ? { options } : {};
  return located({ kind: 'path', ...placed, ...more } as const, () => reading.locate(at));
}

function readOut(entry: Mapping, index: number, reading: StageReading): Output | undefined {
  const at = ['outs', index];
  const placed = reading.attempt(at, () => {
    const found = reading.place(textOf(entry, 'path'));
    if (found.place.kind === 'inside') reading.checkIgnored(found.place.path, found.path);
    return found;
  });
  if (placed === undefined) return undefined;
  const remote = textOf(entry, 'remote');
  const props = [...entry].filter(
    ([key]) => key === 'desc' || key === 'type' || key === 'labels' || key === 'meta',
  );
  const out = {
    ...placed,
    role: 'output',
    cache: entry.get('cache') !== false,
    persist: entry.get('persist') === true,
    push: entry.get('push') !== false,
    ...(remote === '' ? {} : { remote }),
    ...(props.length === 0 ? {} : { props: new Map(props) }),
  } as const;
  return located(out, () => reading.locate(at));
}

function mappingsOf(value: Mapping, key: string): Mapping[] {
  const items: Value | undefined = value.get(key);
  return isList(items) ? items.filter(isMapping) : [];
}

function textOf(value: Mapping, key: string): string {
  const text = value.get(key);
  return typeof text === 'string' ? text : '';
}
