import type { Failure } from '../../failure.ts';
import type { SourceDocument } from '../../values/document.ts';
import { isList, isMapping, type List, type Mapping, type Value } from '../../values/value.ts';
import { folderOf } from '../place.ts';
import { Context } from './context.ts';
import { typeName } from './context-node.ts';
import { TemplateError } from './error.ts';
import { TemplateFailures } from './failures.ts';
import { checkSyntax, hasExpression, type ResolveOptions, resolveValue } from './resolve.ts';
import { type ResolvedStage, StageTemplates } from './stage-template.ts';
import type { UnpackStyle } from './unpack.ts';
import { loadDefaultParams, loadVars, type ValuesReader } from './vars.ts';

/** Everything a dvc.yaml declares, templates filled in; lists and maps are as written otherwise. */
export interface ResolvedFile {
  readonly stages: readonly ResolvedStage[];
  readonly metrics: List;
  readonly params: List;
  readonly plots: List;
  readonly datasets: List;
  readonly artifacts: Mapping;
  /** Names of foreach and matrix groups in which nothing is wrong, those without members too */
  readonly groups: ReadonlySet<string>;
  readonly failures: readonly Failure[];
}

/** How templates are filled in. */
export interface TemplateOptions {
  readonly style: UnpackStyle;
  readonly reader: ValuesReader;
}

/**
 * Fills in `vars`, `${…}`, `foreach` and `matrix` of a dvc.yaml that keeps to the schema (dvc: dvc/parsing; dvc-compat 3.6 to
 * 3.11). Failures have DVC's text and the line; what could be resolved is there beside them.
 */
export async function resolveTemplates(
  document: SourceDocument,
  { style, reader }: TemplateOptions,
): Promise<ResolvedFile> {
  const root: Mapping = isMapping(document.value) ? document.value : new Map();
  const failures = new TemplateFailures(document);
  const context = new Context();
  await failures.attemptLater({ where: "'vars'", path: ['vars'] }, async () => {
    const vars = listAt(root, 'vars');
    if (hasExpression(vars)) throw new TemplateError('interpolating is not allowed');
    const place = { folder: folderOf(document.file), reader };
    await loadDefaultParams(context, place);
    await loadVars(context, vars, place);
  });
  // Without its values every expression would fail once more.
  if (failures.list.length > 0) return { ...nothing, failures: failures.list };
  const resolving: ResolveOptions = { context, style, budget: { left: 64 * 1024 * 1024 } };
  const templates = new StageTemplates({ document, failures, resolving, reader });
  await templates.resolveAll(mapAt(root, 'stages'));
  const list = (key: string) => resolveList(root, key, resolving, failures);
  return {
    stages: templates.stages,
    metrics: list('metrics'),
    params: list('params'),
    plots: list('plots'),
    datasets: list('datasets'),
    groups: new Set([...templates.groups].filter((name) => !failures.stages.has(name))),
    artifacts: resolveArtifacts(mapAt(root, 'artifacts'), resolving, failures),
    failures: failures.list,
  };
}

const nothing = {
  stages: [],
  metrics: [],
  params: [],
  plots: [],
  datasets: [],
  artifacts: new Map(),
  groups: new Set<string>(),
};

/** Top-level lists are resolved item by item; here maps and lists may be named by expressions too. */
function resolveList(root: Mapping, key: string, options: ResolveOptions, failures: TemplateFailures): List {
  return listAt(root, key).flatMap((item, i) => {
    const resolved = failures.attempt({ where: `'${key}.${i}'`, path: [key, i] }, () => {
      checkSyntax(item);
      return resolveValue(item, options);
    });
    return resolved === undefined ? [] : [resolved];
  });
}

function resolveArtifacts(artifacts: Mapping, options: ResolveOptions, failures: TemplateFailures): Mapping {
  const resolved = new Map<string, Value>();
  for (const [key, artifact] of artifacts) {
    failures.attempt({ where: `'artifacts.${key}'`, path: ['artifacts', key] }, () => {
      checkSyntax(key);
      const name = resolveValue(key, options);
      if (typeof name !== 'string') throw new TemplateError(`expected str, got ${typeName(name)}`, 'resolve');
      checkSyntax(artifact);
      resolved.set(name, resolveValue(artifact, options));
    });
  }
  return resolved;
}

function listAt(map: Mapping, key: string): List {
  const value = map.get(key);
  return isList(value) ? value : [];
}

function mapAt(map: Mapping, key: string): Mapping {
  const value = map.get(key);
  return isMapping(value) ? value : new Map();
}
