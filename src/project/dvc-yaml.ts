import type { Failure } from '../failure.ts';
import type { SourceDocument } from '../values/document.ts';
import { pyStr } from '../values/spelling.ts';
import { isList, type List, type Mapping, type Value } from '../values/value.ts';
import { dvcYamlSchema } from './dvc-yaml-schema.ts';
import { located } from './located.ts';
import { resolveFolder } from './place.ts';
import { validate } from './schema.ts';
import type { LockEntry, Place, Stage } from './stage.ts';
import { readDeps } from './stage-deps.ts';
import { readOuts } from './stage-outs.ts';
import { type ProjectPlaces, StageProblem, StageReading } from './stage-reading.ts';
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
    const made = makeStage({ ...stage, wdir }, { reading, document, lock: options.lock });
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

interface StageParts {
  readonly reading: StageReading;
  readonly document: SourceDocument;
  readonly lock: ReadonlyMap<string, LockEntry>;
}

function makeStage(resolved: ResolvedStage, { reading, document, lock }: StageParts): Stage {
  const { name, group, definition, wdir, at, used } = resolved;
  const cmd = reading.attempt(['cmd'], () => readCommand(definition.get('cmd'), reading));
  const deps = readDeps(reading);
  const outs = readOuts(reading);
  const desc = definition.get('desc');
  const meta = definition.get('meta');
  const stage = {
    address: document.file === 'dvc.yaml' ? name : `${document.file}:${name}`,
    name,
    file: document.file,
    ...(group === undefined ? undefined : { group }),
    cmd,
    wdir,
    deps,
    outs,
    frozen: definition.get('frozen') === true,
    alwaysChanged:
      definition.get('always_changed') === true ||
      (cmd !== undefined && deps.length === 0 && outs.length === 0),
    ...(desc === undefined || desc === null ? undefined : { desc: pyStr(desc) }),
    ...(meta === undefined || meta === null ? undefined : { meta }),
    definition,
    ...(used.size === 0 ? undefined : { usedVars: used }),
    ...(isParametrized(resolved, document) ? { parametrized: true as const } : undefined),
    lock: recorded(lock.get(name), [...deps, ...outs]),
  };
  return located(stage, () => document.locate(at.slice(0, 2)));
}

/** An empty command is none: the stage then only declares data (dvc-compat 3.2). */
function readCommand(cmd: Value | undefined, reading: StageReading): string | readonly string[] | undefined {
  if (isList(cmd)) {
    return cmd.length === 0 ? undefined : cmd.map((line) => (typeof line === 'string' ? line : pyStr(line)));
  }
  if (typeof cmd === 'string') return cmd === '' ? undefined : cmd;
  if (cmd === null || cmd === undefined || cmd === false || cmd === 0n || cmd === 0) return undefined;
  // A number or a truth value that an expression names is no command that could run, but one that can be looked at.
  if (!(cmd instanceof Map)) return pyStr(cmd);
  throw new StageProblem(
    `the command is no text but '${reading.typeOf(cmd)}': ${reading.show(cmd)}`,
    'put text around the expression, such as the name of the program',
  );
}

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

/** What the lock records for the stage; local paths outside the project are MD5 whatever their entry says (dvc-compat 5.8). */
function recorded(
  lock: LockEntry | undefined,
  paths: readonly { path: string; place: Place }[],
): LockEntry | undefined {
  if (lock === undefined || !paths.some(({ place }) => place.kind === 'outside')) return lock;
  const outside = new Set(paths.filter(({ place }) => place.kind === 'outside').map(({ path }) => path));
  const fix = (entries: LockEntry['deps']) =>
    entries.map((entry) => (outside.has(entry.path) ? { ...entry, hashName: 'md5' as const } : entry));
  return { ...lock, deps: fix(lock.deps), outs: fix(lock.outs) };
}
