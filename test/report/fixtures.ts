import type { Plan, PlannedStage } from '../../src/plan/plan.ts';
import type { Reason, Verdict } from '../../src/plan/verdict.ts';
import type { Dependency, Output, Stage } from '../../src/project/stage.ts';
import { diffValues } from '../../src/report/metrics.ts';
import type { ReportInput } from '../../src/report/report.ts';
import type { Outcome, Run, StageRun } from '../../src/run/run.ts';
import type { Key, Mapping, Value } from '../../src/values/value.ts';

export const baseSha = '4f2c9d1e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d';
export const headSha = '9b01e77c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f70';

export interface StageSketch {
  readonly name: string;
  readonly deps?: readonly string[];
  readonly params?: readonly string[];
  readonly outs?: readonly string[];
  readonly metrics?: readonly string[];
  readonly line?: number;
  readonly file?: string;
}

/** A stage of a `dvc.yaml`; `group@key` names are members of a foreach group. */
export function stage(sketch: StageSketch): Stage {
  const { name, file = 'dvc.yaml', line = 1 } = sketch;
  const address = file === 'dvc.yaml' ? name : `${file}:${name}`;
  const at = name.indexOf('@');
  return {
    address,
    name,
    file,
    location: { file, line, column: 3 },
    ...(at < 0 ? {} : { group: name.slice(0, at) }),
    cmd: `node ${name}.mjs`,
    wdir: '',
    deps: [...(sketch.deps ?? []).map(pathDep), ...paramsDep(sketch.params)],
    outs: [
      ...(sketch.outs ?? []).map((path) => out(path, 'output')),
      ...(sketch.metrics ?? []).map((path) => out(path, 'metric')),
    ],
    frozen: false,
    alwaysChanged: false,
    lock: undefined,
  };
}

export function planned(
  of: Stage,
  kind: Verdict['kind'],
  more: Partial<PlannedStage> & { reasons?: readonly Reason[] } = {},
): PlannedStage {
  const { reasons = [], ...rest } = more;
  return {
    stage: of,
    verdict: { kind, reasons },
    since: 'head',
    causedBy: [],
    runCache: 'unknown',
    fetch: { objects: 0, bytes: 0 },
    ...rest,
  };
}

export function plan(stages: readonly PlannedStage[], more: Partial<Plan> = {}): Plan {
  const by = (kind: Verdict['kind']) => stages.filter(({ verdict }) => verdict.kind === kind).length;
  return {
    base: { rev: 'main', sha: baseSha },
    head: { rev: 'workspace', sha: headSha },
    stages,
    waves: [],
    totals: {
      stages: stages.length,
      fresh: by('fresh'),
      stale: by('stale'),
      waiting: by('waiting'),
      frozen: by('frozen'),
      unknown: by('unknown'),
      fetch: { objects: 3, bytes: 1_100_000 },
      avoided: { objects: 812, bytes: 12_400_000_000 },
    },
    ...more,
  };
}

export function ran(of: Stage, outcome: Outcome, more: Partial<StageRun> = {}): StageRun {
  return { stage: of, outcome, seconds: 0, reasons: [], ...more };
}

export function run(stages: readonly StageRun[], more: Partial<Run> = {}): Run {
  return {
    stages,
    fetched: { objects: 3, bytes: 1_100_000 },
    pushed: { objects: 14, bytes: 21_500_000 },
    avoided: { objects: 812, bytes: 12_400_000_000 },
    failures: [],
    ...more,
  };
}

/** A plain object as a parsed file: whole numbers become integers, except those given as `float(1)`. */
export function values(object: Readonly<Record<string, unknown>>): Mapping {
  return new Map(Object.entries(object).map(([key, value]): [Key, Value] => [key, asValue(value)]));
}

/** A float that is a whole number. */
export function float(value: number): { readonly float: number } {
  return { float: value };
}

export function metrics(
  old: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
  file = 'metrics.json',
) {
  return diffValues(new Map([[file, values(old)]]), new Map([[file, values(now)]]), {
    lists: 'drop',
    all: true,
  });
}

export function params(
  old: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
  file = 'params.yaml',
) {
  return diffValues(new Map([[file, values(old)]]), new Map([[file, values(now)]]), { lists: 'text' });
}

export const links: NonNullable<ReportInput['links']> = {
  repository: 'https://github.com/acme/penguins',
  run: 'https://github.com/acme/penguins/actions/runs/1287',
  runNumber: 1287,
};

export function input(more: Partial<ReportInput>): ReportInput {
  return { metrics: new Map(), params: new Map(), failures: [], warnings: [], links, seconds: 0, ...more };
}

function asValue(value: unknown): Value {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(asValue);
  if (typeof value !== 'object' || value === null) return value as Value;
  if ('float' in value) return value.float as number;
  return values(value as Record<string, unknown>);
}

function pathDep(path: string): Dependency {
  return { kind: 'path', path, place: { kind: 'inside', path } };
}

function paramsDep(keys: readonly string[] | undefined): Dependency[] {
  if (keys === undefined) return [];
  return [{ kind: 'params', path: 'params.yaml', place: { kind: 'inside', path: 'params.yaml' }, keys }];
}

function out(path: string, role: Output['role']): Output {
  return {
    path,
    place: { kind: 'inside', path },
    role,
    cache: role === 'output',
    persist: false,
    push: true,
  };
}
