import type { Failure } from '../failure.ts';
import type { SourceDocument } from '../values/document.ts';
import { isList, type List, type Mapping, type Value } from '../values/value.ts';
import { dvcYamlSchema } from './dvc-yaml-schema.ts';
import { makeStage } from './make-stage.ts';
import { resolveFolder } from './place.ts';
import { validate } from './schema.ts';
import type { LockEntry, Stage } from './stage.ts';
import { type ProjectPlaces, StageReading } from './stage-reading.ts';
import type { ResolvedStage } from './template/stage-template.ts';
import { resolveTemplates, type TemplateOptions } from './template/template.ts';

/** What one dvc.yaml declares. */
export interface DvcYaml {
  readonly stages: readonly Stage[];
  readonly metrics: List;
  readonly params: List;
  readonly plots: List;
  readonly artifacts: Mapping;
  readonly datasets: List;
  /** Names of foreach and matrix groups in which nothing is wrong */
  readonly groups: ReadonlySet<string>;
  readonly failures: readonly Failure[];
}

/** What a dvc.yaml is read with. */
export interface DvcYamlOptions extends TemplateOptions, ProjectPlaces {
  /** What the lock beside it records, by stage name */
  readonly lock: ReadonlyMap<string, LockEntry>;
}

/**
 * Turns a parsed dvc.yaml into stages: schema, templates, paths (dvc-compat 3). Everything that is wrong is in `failures`,
 * each with its line; without failures the result is complete.
 */
export async function readDvcYaml(document: SourceDocument, options: DvcYamlOptions): Promise<DvcYaml> {
  const failures = validate(document, dvcYamlSchema);
  if (failures.length > 0) return { ...empty, failures };
  const resolved = await resolveTemplates(document, options);
  const troubles = [...resolved.failures];
  const groups = new Set(resolved.groups);
  const stages = resolved.stages.flatMap((stage) => {
    const wdir = resolveFolder(stage.wdir, options.root);
    const reading = new StageReading({ document, ...stage, wdir }, options);
    const parametrized = isParametrized(stage, document);
    const made = makeStage({ ...stage, wdir }, { reading, document, lock: options.lock, parametrized });
    troubles.push(...reading.failures);
    if (reading.failures.length === 0) return [made];
    groups.delete(stage.group ?? '');
    return [];
  });
  const { metrics, params, plots, artifacts, datasets } = resolved;
  return { stages, metrics, params, plots, artifacts, datasets, groups, failures: troubles };
}

const empty = {
  stages: [],
  metrics: [],
  params: [],
  plots: [],
  artifacts: new Map(),
  datasets: [],
  groups: new Set<string>(),
};

/** Does the stage differ from what stands in the file? DVC refuses to rewrite such stages. */
function isParametrized({ name, group, definition }: ResolvedStage, document: SourceDocument): boolean {
  if (group !== undefined) return true;
  const stages = (document.value as Mapping).get('stages') as Mapping;
  return !sameValue(stages.get(name) as Value, definition);
}

function sameValue(a: Value | undefined, b: Value): boolean {
  if (a === b) return true;
  if (isList(a) && isList(b))
    return a.length === b.length && a.every((item, i) => sameValue(item, b[i] as Value));
  if (a instanceof Map && b instanceof Map) {
    return (
      a.size === b.size && [...a].every(([key, item]) => b.has(key) && sameValue(item, b.get(key) as Value))
    );
  }
  return false;
}
