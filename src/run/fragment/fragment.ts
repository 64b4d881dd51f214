import { type Failure, fail, ok, type Result } from '../../failure.ts';
import { carriedText, parseCarried } from '../../project/dvc-lock/dvc-lock.ts';
import type { LockEntry, Stage } from '../../project/stage.ts';
import type { Outcome, Run } from '../run.ts';

/** What one machine did of a run that is spread over several: its part of the lock. */
export interface Fragment {
  /** Commit that it worked on; null without Git */
  readonly head: string | null;
  /** As `plan --matrix` calls the job; null if stages were named */
  readonly job: string | null;
  readonly stages: readonly FragmentStage[];
}

/** One stage of a {@link Fragment}. */
export interface FragmentStage {
  /** Address */
  readonly stage: string;
  readonly outcome: Outcome;
  readonly seconds: number;
  /** What its lock has to record; absent if it did not succeed, or nothing changed */
  readonly entry?: LockEntry;
  /** Small files among the outs that no cache keeps (metrics in Git), by the path that the stage declares */
  readonly files?: ReadonlyMap<string, Uint8Array>;
}

/** A larger file comes from the run cache. */
export const maxCarriedBytes = 2 ** 20;

const schema = 'lockstep.fragment/1';
/** A lock of that size is refused too (design 9.3). */
const maxBytes = 64 * 2 ** 20;
const outcomes: readonly Outcome[] = [
  'fresh',
  'restored',
  'ran',
  'failed',
  'blocked',
  'cancelled',
  'skipped',
];

/** The fragment of a run; `filesOf` gives what {@link FragmentStage.files} holds. */
export function fragmentOf(
  run: Run,
  { head, job }: Pick<Fragment, 'head' | 'job'>,
  filesOf: (stage: Stage, entry: LockEntry) => ReadonlyMap<string, Uint8Array>,
): Fragment {
  return {
    head,
    job,
    stages: run.stages.map(({ stage, outcome, seconds, entry }) => ({
      stage: stage.address,
      outcome,
      seconds,
      ...(entry === undefined ? {} : { entry, files: filesOf(stage, entry) }),
    })),
  };
}

/** The text of a fragment file (`schema/fragment.schema.json`); entries are texts in it, so that `1` and `1.0` stay two values. */
export function fragmentText({ head, job, stages }: Fragment): string {
  const written = stages.map(({ entry, files = new Map(), ...rest }) => ({
    ...rest,
    ...(entry === undefined ? {} : { entry: carriedText(entry) }),
    ...(files.size === 0
      ? {}
      : {
          files: [...files].map(([path, bytes]) => ({ path, base64: Buffer.from(bytes).toString('base64') })),
        }),
  }));
  return `${JSON.stringify({ schema, head, job, stages: written }, undefined, 1)}\n`;
}

/** Reads a fragment file, which may come from anywhere. Fails with the first thing in it that is no part of a fragment. */
export function parseFragment(bytes: Uint8Array, file: string): Result<Fragment> {
  if (bytes.length > maxBytes) return fail(unusable(file, 'it is larger than 64 MiB'));
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail(unusable(file, 'it is no JSON'));
  }
  if (!isRecord(value) || value.schema !== schema) return fail(unusable(file, `its schema is not ${schema}`));
  const { head, job, stages } = value;
  if (!isNullOr(head, /^[0-9a-f]{40,64}$/)) return fail(unusable(file, 'its head is no commit id'));
  if (!isNullOr(job, /^[0-9A-Za-z._-]{1,64}$/)) return fail(unusable(file, 'its job is no plain name'));
  if (!Array.isArray(stages) || stages.length > 100_000)
    return fail(unusable(file, 'it has no list of stages'));
  const read: FragmentStage[] = [];
  for (const item of stages as unknown[]) {
    const stage = readStage(item, file);
    if (!stage.ok) return stage;
    read.push(stage.value);
  }
  return ok({ head: head as string | null, job: job as string | null, stages: read });
}

function readStage(item: unknown, file: string): Result<FragmentStage> {
  if (!isRecord(item)) return fail(unusable(file, 'a stage of it is no object'));
  const { stage, outcome, seconds, entry } = item;
  const known = outcomes.find((each) => each === outcome);
  if (typeof stage !== 'string' || stage.length > 4096)
    return fail(unusable(file, 'a stage of it has no name'));
  if (known === undefined) return fail(unusable(file, `the outcome of ${JSON.stringify(stage)} is none`));
  if (typeof seconds !== 'number' || !(seconds >= 0))
    return fail(unusable(file, `the time of ${JSON.stringify(stage)} is none`));
  if (entry === undefined) return ok({ stage, outcome: known, seconds });
  if (typeof entry !== 'string')
    return fail(unusable(file, `the entry of ${JSON.stringify(stage)} is no text`));
  const parsed = parseCarried(entry, file);
  const failures = parsed.ok ? (parsed.value.failures ?? []) : parsed.failures;
  if (!parsed.ok || failures.length > 0) {
    const why = failures[0]?.message ?? 'it does not parse';
    return fail(unusable(file, `the entry of ${JSON.stringify(stage)}: ${why}`));
  }
  const files = readFiles(item.files);
  if (files === undefined) return fail(unusable(file, `the files of ${JSON.stringify(stage)} are none`));
  return ok({ stage, outcome: known, seconds, entry: parsed.value, files });
}

function readFiles(value: unknown): ReadonlyMap<string, Uint8Array> | undefined {
  if (value === undefined) return new Map();
  if (!Array.isArray(value)) return undefined;
  const files = new Map<string, Uint8Array>();
  for (const item of value as unknown[]) {
    if (!isRecord(item) || typeof item.path !== 'string' || typeof item.base64 !== 'string') return undefined;
    files.set(item.path, Buffer.from(item.base64, 'base64'));
  }
  return files;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNullOr(value: unknown, pattern: RegExp): boolean {
  return value === null || (typeof value === 'string' && pattern.test(value));
}

function unusable(file: string, why: string): Failure {
  return {
    reason: 'data',
    message: `'${file}' is no fragment: ${why}`,
    location: { file },
    hint: 'fetch it again, or run the job that made it again',
  };
}
