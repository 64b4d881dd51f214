import type { SourceDocument } from '../values/document.ts';
import { pyStr } from '../values/spelling.ts';
import { isList, type Value } from '../values/value.ts';
import { located } from './located.ts';
import type { LockEntry, Place, Stage } from './stage.ts';
import { readDeps } from './stage-deps.ts';
import { readOuts } from './stage-outs.ts';
import { StageProblem, type StageReading } from './stage-reading.ts';
import type { ResolvedStage } from './template/stage-template.ts';

/** What a stage is made with, besides itself. */
export interface StageParts {
  readonly reading: StageReading;
  readonly document: SourceDocument;
  readonly lock: ReadonlyMap<string, LockEntry>;
  /** See `Stage.parametrized` */
  readonly parametrized: boolean;
}

/** A resolved stage with its paths placed and what the lock records for it; what is wrong with it is in the failures of the reading. */
export function makeStage(
  resolved: ResolvedStage,
  { reading, document, lock, parametrized }: StageParts,
): Stage {
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
    ...(parametrized ? { parametrized: true as const } : undefined),
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
