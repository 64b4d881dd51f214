import type { Amount, NamedRevision, Plan, PlannedStage } from '../../plan/plan.ts';
import type { Reason } from '../../plan/verdict.ts';
import type { Stage } from '../../project/stage.ts';
import { readValue } from './read-values.ts';
import { given, type Shape } from './shape.ts';

const verdicts = ['fresh', 'stale', 'waiting', 'frozen', 'unknown'] as const;

/** Reads `lockstep.plan/1`; `stageOf` makes the stage that an address stands for. Throws a `ShapeError`. */
export function readPlan(plan: Shape, stageOf: StageOf): Plan {
  const totals = plan.get('totals');
  const count = (key: string) => totals.get(key).count();
  return {
    base: plan.get('base').maybe(readRevision),
    head: readRevision(plan.get('head')),
    stages: plan.get('stages').list((stage) => readStage(stage, stageOf)),
    waves: plan.get('waves').list((wave) => wave.list((address) => address.text())),
    totals: {
      stages: count('stages'),
      fresh: count('fresh'),
      stale: count('stale'),
      waiting: count('waiting'),
      frozen: count('frozen'),
      unknown: count('unknown'),
      fetch: readAmount(totals.get('fetch')),
      avoided: readAmount(totals.get('avoided')),
    },
  };
}

/** The stage behind an address, with what is known of its place. */
export type StageOf = (address: string, place?: { readonly file: string; readonly line?: number }) => Stage;

function readStage(planned: Shape, stageOf: StageOf): PlannedStage {
  const line = planned.get('line').maybe((shape) => shape.count());
  const stage = stageOf(planned.get('stage').text(), given({ file: planned.get('file').text(), line }));
  const kind = planned.get('verdict').oneOf(verdicts);
  const unknown = planned.get('unknown').maybe((shape) => shape.list((path) => path.text()));
  const estimateSeconds = planned.get('estimateSeconds').maybe((shape) => shape.number());
  return {
    stage,
    verdict: { kind, reasons: planned.get('reasons').list(readReason), ...given({ unknown }) },
    since: planned.get('since').oneOf(['head', 'base']),
    causedBy: planned.get('causedBy').list((address) => address.text()),
    runCache: planned.get('runCache').oneOf(['hit', 'miss', 'unknown']),
    fetch: readAmount(planned.get('fetch')),
    ...given({ estimateSeconds }),
    ...(planned.get('afterMerge').maybe((shape) => shape.flag()) === true
      ? { afterMerge: true as const }
      : {}),
  };
}

const plain = ['not-locked', 'changed-checksum', 'always-changed', 'forced'] as const;
const paths = ['changed-dep', 'missing-dep', 'changed-out', 'missing-out'] as const;

/** One reason; what DVC would call it follows from its kind. Throws a `ShapeError`. */
export function readReason(reason: Shape): Reason {
  const kind = reason.get('kind').oneOf([...plain, ...paths, 'changed-command', 'changed-param'] as const);
  if (kind === 'changed-command')
    return { kind, old: readCommand(reason.get('old')), new: readCommand(reason.get('new')) };
  if (kind === 'changed-param') {
    const [old, now] = [reason.get('old').maybe(readValue), reason.get('new').maybe(readValue)];
    const [file, key] = [reason.get('file').text(), reason.get('key').maybe((shape) => shape.text())];
    const status = old === undefined ? 'new' : now === undefined ? 'deleted' : 'modified';
    return { kind, file, at: file, status, ...given({ key, old, new: now }) };
  }
  if (isPath(kind)) {
    const path = reason.get('path').text();
    const [old, now] = [textIn(reason.get('old')), textIn(reason.get('new'))];
    const status = kind.startsWith('missing') ? 'deleted' : 'modified';
    return { kind, path, at: path, status, ...given({ old, new: now }) };
  }
  return { kind };
}

function isPath(kind: string): kind is (typeof paths)[number] {
  return (paths as readonly string[]).includes(kind);
}

function textIn(shape: Shape): string | undefined {
  return shape.maybe((inner) => inner.text());
}

function readCommand(shape: Shape): string | readonly string[] {
  return typeof shape.raw() === 'string' ? shape.text() : shape.list((line) => line.text());
}

function readRevision(shape: Shape): NamedRevision {
  const sha = shape.get('sha').maybe((inner) => inner.text());
  if (sha !== undefined && !/^[0-9a-f]{40,64}$/.test(sha)) throw shape.no('a commit');
  return { rev: shape.get('rev').text(), ...given({ sha }) };
}

/** Objects and their bytes. Throws a `ShapeError`. */
export function readAmount(shape: Shape): Amount {
  return { objects: shape.get('objects').count(), bytes: shape.get('bytes').count() };
}
