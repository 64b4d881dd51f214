import { isList, isMapping, type Mapping, pyEqual, type Value } from '../values/value.ts';
import { readYaml } from '../values/yaml/read.ts';
import type { LoadedFile } from './load-files.ts';
import type { DatasetState, Dependency, Stage } from './stage.ts';

const scheme = 'ds://';

/**
 * The stages of a project, with what is known of each data set that they depend on (`ds://NAME`): its entry under `datasets`
 * in a dvc.yaml, and the one in the lock beside it, if that is of the same source (dvc: dvc/repo/datasets.py).
 */
export function withDatasets(loaded: readonly LoadedFile[]): readonly Stage[] {
  const stages = loaded.flatMap((file) => file.stages);
  if (!stages.some((stage) => stage.deps.some(isDataset))) return stages;
  const known = new Map(loaded.flatMap(datasetsOf));
  return stages.map((stage) =>
    stage.deps.some(isDataset) ? { ...stage, deps: stage.deps.map((dep) => judged(dep, known)) } : stage,
  );
}

function isDataset(dep: Dependency): boolean {
  return dep.kind === 'path' && dep.place.kind === 'url' && dep.place.url.startsWith(scheme);
}

function judged(dep: Dependency, known: ReadonlyMap<string, DatasetState>): Dependency {
  if (dep.kind !== 'path' || !isDataset(dep)) return dep;
  const [name = ''] = dep.path.slice(scheme.length).split('/');
  return { ...dep, dataset: known.get(name) ?? { kind: 'unknown' } };
}

function datasetsOf({ yaml, lock }: LoadedFile): (readonly [string, DatasetState])[] {
  const specs = (yaml?.datasets ?? []).filter((item) => isMapping(item));
  if (specs.length === 0) return [];
  const locks = lock === undefined ? [] : lockedDatasets(lock.text, lock.file);
  return specs.map((spec) => {
    const entry = locks.find((item) => pyEqual(item.get('name') ?? null, spec.get('name') ?? null));
    return [String(spec.get('name')), stateOf(spec, entry)];
  });
}

function stateOf(spec: Mapping, entry: Mapping | undefined): DatasetState {
  if (entry === undefined) return { kind: 'missing' };
  const isSame = ['name', 'url', 'type', 'path', 'rev'].every((key) =>
    pyEqual(spec.get(key) ?? null, entry.get(key) ?? null),
  );
  return isSame ? { kind: 'locked', entry } : { kind: 'outdated' };
}

function lockedDatasets(text: string, file: string): Mapping[] {
  const document = readYaml(Buffer.from(text), file);
  const root: Value = document.ok ? document.value.value : null;
  const items = isMapping(root) ? root.get('datasets') : undefined;
  return isList(items) ? items.filter((item) => isMapping(item)) : [];
}
