import { fail, ok, type Result } from '../failure.ts';
import {
  compareCodePoints,
  isMapping,
  type Key,
  type List,
  type Mapping,
  pyEqual,
  type Value,
} from '../values/value.ts';
import { deleteEntry, getEntry, parseForUpdate, setEntry, writeUpdated } from '../values/yaml/edit.ts';
import { nodeOf } from '../values/yaml/node.ts';
import { updateInside } from './dvc-file/write.ts';
import { folderOf, relativePath } from './place.ts';
import type { Output, ParamsDependency, Stage } from './stage.ts';

/**
 * The text of a `dvc.yaml` after a stage's own fields were written anew, as DVC does for `freeze`: comments and the order
 * of keys stay, deps, params and outs get sorted, what is a default is left out (dvc: dvc/dvcfile.py _dump_pipeline_file).
 * Fails for stages that templates made, with DVC's text.
 */
export function updateStage(text: string, stage: Stage): Result<string> {
  const root = parseForUpdate(text, stage.file);
  if (!root.ok) return root;
  const stages = getEntry(root.value, 'stages');
  const node = stages?.kind === 'mapping' ? getEntry(stages, stage.name ?? '') : undefined;
  if (stage.parametrized === true || node?.kind !== 'mapping') {
    return fail({
      reason: 'project',
      message: `cannot dump a parametrized stage: '${stage.address}'`,
      location: stage.location,
      hint: `change it in ${stage.file} by hand`,
    });
  }
  updateInside(node, pipelineStageValue(stage));
  return ok(writeUpdated(root.value));
}

/**
 * The text of a `dvc.yaml` with one more stage, or with the stage of that name replaced field by field: what is equal keeps
 * its looks (dvc: dvc/dvcfile.py _dump_pipeline_file). `text` undefined: the file is not there yet.
 */
export function addStage(text: string | undefined, stage: Stage): Result<string> {
  const root = parseForUpdate(text ?? '', stage.file);
  if (!root.ok) return root;
  const value = pipelineStageValue(stage);
  const stages = getEntry(root.value, 'stages');
  if (stages?.kind !== 'mapping') {
    setEntry(root.value, 'stages', nodeOf(new Map([[stage.name ?? '', value]])));
    return ok(writeUpdated(root.value));
  }
  const before = getEntry(stages, stage.name ?? '');
  if (before === undefined || !updateInside(before, value)) setEntry(stages, stage.name ?? '', nodeOf(value));
  return ok(writeUpdated(root.value));
}

/** The text of a `dvc.yaml` or `dvc.lock` without a stage; undefined if no stage is left, `null` if it was not there. */
export function withoutStage(text: string, file: string, name: string): Result<string | undefined | null> {
  const root = parseForUpdate(text, file);
  if (!root.ok) return root;
  const stages = getEntry(root.value, 'stages');
  if (stages?.kind !== 'mapping' || getEntry(stages, name) === undefined) return ok(null);
  deleteEntry(stages, name);
  return ok(stages.entries.length === 0 ? undefined : writeUpdated(root.value));
}

/** A stage as DVC writes it into a `dvc.yaml` (dvc: dvc/stage/serialize.py to_pipeline_file). */
export function pipelineStageValue(stage: Stage): Mapping {
  const wdir = relativePath(stage.wdir, folderOf(stage.file));
  const byRole = (role: Output['role']) =>
    stage.outs
      .filter((out) => out.role === role)
      .toSorted((a, b) => compareCodePoints(a.path, b.path))
      .map(outValue);
  const entries: [Key, Value | undefined][] = [
    ['desc', stage.desc],
    ['cmd', stage.cmd === undefined || typeof stage.cmd === 'string' ? stage.cmd : [...stage.cmd]],
    ['wdir', wdir === '.' ? undefined : wdir],
    ['deps', stage.deps.flatMap((dep) => (dep.kind === 'path' ? [dep.path] : [])).sort(compareCodePoints)],
    ['params', paramsValue(stage.deps.filter((dep) => dep.kind === 'params'))],
    ['outs', byRole('output')],
    ['metrics', byRole('metric')],
    ['plots', byRole('plot')],
    ['frozen', stage.frozen],
    ['always_changed', stage.alwaysChanged && (stage.deps.length > 0 || stage.outs.length > 0)],
    ['meta', stage.meta],
  ];
  return new Map(entries.filter((entry): entry is [Key, Value] => isTruthy(entry[1])));
}

function paramsValue(params: readonly ParamsDependency[]): List {
  let list: Value[] = [];
  for (const { path, keys } of params.toSorted((a, b) => compareCodePoints(a.path, b.path))) {
    const sorted = [...(keys ?? [])].sort(compareCodePoints);
    if (sorted.length > 0 && path === 'params.yaml') list = [...sorted, ...list];
    else list.push(new Map([[path, sorted.length > 0 ? sorted : null]]));
  }
  return list;
}

const annotations: readonly Key[] = ['desc', 'type', 'labels', 'meta'];

function outValue(out: Output): Value {
  const props = out.props ?? new Map<Key, Value>();
  const flags = new Map<Key, Value>();
  for (const key of annotations) {
    const value = props.get(key);
    if (value !== undefined && isTruthy(value)) flags.set(key, value);
  }
  if (!out.cache) flags.set('cache', false);
  if (out.persist) flags.set('persist', true);
  for (const [key, value] of props) if (!annotations.includes(key)) flags.set(key, value);
  if (out.remote !== undefined) flags.set('remote', out.remote);
  if (!out.push) flags.set('push', false);
  return flags.size === 0 ? out.path : new Map([[out.path, flags]]);
}

/** What Python counts as true. */
function isTruthy(value: Value | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isMapping(value)) return value.size > 0;
  return value !== undefined && value !== null && !pyEqual(value, false) && value !== '';
}
