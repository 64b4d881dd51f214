import fs from 'node:fs';
import { join } from 'node:path';
import { type Failure, ok, type Result } from '../failure.ts';
import type { Output, Stage } from '../project/stage.ts';
import { fsPath } from '../workspace/file-name.ts';
import type { Hashed } from '../workspace/hash-info.ts';
import { safePath } from '../workspace/safe-path.ts';
import { removeAll } from './remove.ts';
import type { RunContext } from './run-context.ts';
import { hashKeepingGeneration } from './stage-inputs.ts';
import { unprotect } from './unprotect.ts';

/** An out as it is on disk after a run. */
export interface MadeOutput {
  readonly output: Output;
  /** Project-relative, or absolute if it lies outside */
  readonly path: string;
  readonly hashed: Hashed;
}

/**
 * May the stage write where it says? Refused: outs on servers, cached outs outside the project, others outside that no
 * policy allows, and outs whose real parent leaves the repository or lies in `.git` (design 9.1, 9.2). Touches nothing.
 */
export function checkPlaces(
  stage: Stage,
  ctx: Pick<RunContext, 'projectRoot' | 'mayWriteOutside'>,
): Result<void> {
  const failures = stage.outs.flatMap((out) => placeFailures(out, ctx).map((failure) => at(failure, out)));
  return failures.length > 0 ? { ok: false, failures } : ok(undefined);
}

/** Refuses cached outs that Git tracks, before they are deleted for the run (dvc: dvc/output.py `ignore`; design 9.10). */
export async function checkUntracked(
  stage: Stage,
  ctx: Pick<RunContext, 'isGitTracked'>,
): Promise<Result<void>> {
  const cached = stage.outs.filter((out) => out.cache && out.place.kind === 'inside');
  if (cached.length === 0) return ok(undefined);
  const pathOf = (out: Output) => (out.place.kind === 'url' ? out.place.url : out.place.path);
  const tracked = await ctx.isGitTracked(cached.map(pathOf));
  const failures = cached
    .filter((out) => tracked.has(pathOf(out)))
    .map((out) => at(outTracked(pathOf(out)), out));
  return failures.length > 0 ? { ok: false, failures } : ok(undefined);
}

function placeFailures(
  out: Output,
  ctx: Pick<RunContext, 'projectRoot' | 'mayWriteOutside'>,
): readonly Failure[] {
  const { place } = out;
  if (place.kind === 'inside') {
    const safe = safePath(ctx.projectRoot, place.path);
    return safe.ok ? [] : safe.failures;
  }
  if (out.cache) {
    return [
      {
        reason: 'output',
        message: `Saving cached external output ${out.path} is not supported since DVC 3.0.`,
        hint: 'give the output a path in the project, or mark it `cache: false`',
      },
    ];
  }
  if (place.kind === 'outside' && ctx.mayWriteOutside?.(place.path) === true) return [];
  return [
    {
      reason: 'refused',
      message: `output '${out.path}' lies outside the project`,
      hint: 'give it a path in the project, or allow the place under `outside` in the policy file',
    },
  ];
}

/** A cached output that Git holds as well, in DVC's words (dvc: dvc/output.py `OutputAlreadyTrackedError`). */
export function outTracked(path: string): Failure {
  return {
    reason: 'output',
    message: [
      ` output '${path}' is already tracked by SCM (e.g. Git).`,
      '    You can remove it from Git, then add to DVC.',
      '        To stop tracking from Git:',
      `            git rm -r --cached '${path}'`,
      `            git commit -m "stop tracking ${path}" `,
    ].join('\n'),
    hint: `run: git rm -r --cached '${path}'; or mark the output \`cache: false\``,
  };
}

/** Removes what a run makes anew; outs that persist are made writable instead (dvc: dvc/stage/__init__.py `remove_outs`). */
export function clearOutputs(stage: Stage, ctx: Pick<RunContext, 'projectRoot' | 'shared'>): Result<void> {
  const failures = stage.outs.flatMap((out): readonly Failure[] => {
    const path = absolutePath(out, ctx.projectRoot);
    if (!path.ok) return path.failures;
    const done = out.persist
      ? out.cache
        ? unprotect(path.value, ctx)
        : ok(undefined)
      : removeAll(path.value);
    return done.ok ? [] : done.failures.map((failure) => at(failure, out));
  });
  return failures.length > 0 ? { ok: false, failures } : ok(undefined);
}

/**
 * Hashes the outs after a run. Fails with every out that is missing, cannot be hashed, or is a metric that is not text
 * (dvc: dvc/output.py `save`). `note` gets a line for each that is empty.
 */
export async function readOutputs(
  stage: Stage,
  ctx: Pick<RunContext, 'projectRoot' | 'hash'>,
  note: (text: string) => void | Promise<void>,
): Promise<Result<readonly MadeOutput[]>> {
  const made: MadeOutput[] = [];
  const failures: Failure[] = [];
  for (const output of stage.outs) {
    const path = output.place.kind === 'url' ? output.place.url : output.place.path;
    const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
    const hashed = await hashKeepingGeneration(output.place, locked, ctx);
    if (!hashed.ok) failures.push(...hashed.failures.map((failure) => at(failure, output)));
    else if (hashed.value === undefined) failures.push(at(missingFailure(path), output));
    else {
      const { info } = hashed.value;
      const real = output.place.kind === 'inside' ? join(ctx.projectRoot, path) : path;
      if (output.role === 'metric' && info.nfiles === undefined && !isTextFile(real)) {
        failures.push(at(binaryFailure(real), output));
      }
      if (info.size === 0) await note(`'${path}' is empty.`);
      made.push({ output, path, hashed: hashed.value });
    }
  }
  return failures.length > 0 ? { ok: false, failures } : ok(made);
}

function absolutePath(out: Output, projectRoot: string): Result<string> {
  if (out.place.kind === 'inside') return safePath(projectRoot, out.place.path);
  return ok(out.place.kind === 'outside' ? out.place.path : out.place.url);
}

function missingFailure(path: string): Failure {
  return {
    reason: 'output',
    message: `output '${path}' does not exist`,
    hint: 'let the command make it, or correct its path in the stage',
  };
}

function binaryFailure(path: string): Failure {
  return {
    reason: 'output',
    message: `binary file '${path}' cannot be used as metrics.`,
    hint: 'write the metrics as JSON, YAML or TOML, or list the file under `outs`',
  };
}

const textProbe = 512;

/** DVC's guess from the first 512 bytes: no NUL, and at most 30 % outside printable ASCII, \n \r \t \f \b. */
function isTextFile(path: string): boolean {
  const probe = Buffer.alloc(textProbe);
  const fd = fs.openSync(fsPath(path), 'r');
  try {
    const bytes = probe.subarray(0, fs.readSync(fd, probe, 0, textProbe, 0));
    if (bytes.includes(0)) return false;
    const others = bytes.filter(
      (byte) => !((byte >= 32 && byte <= 126) || (byte >= 8 && byte <= 10) || byte === 12 || byte === 13),
    );
    return others.length <= 0.3 * bytes.length;
  } finally {
    fs.closeSync(fd);
  }
}

function at(failure: Failure, out: Output): Failure {
  return failure.location === undefined && out.location !== undefined
    ? { ...failure, location: out.location }
    : failure;
}
