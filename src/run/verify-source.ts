import { fail, ok, type Result } from '../failure.ts';
import { type Amount, add } from '../plan/plan.ts';
import type { LockEntry, Stage } from '../project/stage.ts';
import { keep } from './keep.ts';
import type { RunContext } from './run-context.ts';
import { readInputs } from './stage-inputs.ts';
import type { Kept, StageJob } from './stage-job.ts';

/**
 * Records anew what a `.dvc` file or a frozen stage holds: its outs have to be there, they are hashed and committed (dvc:
 * dvc/stage/__init__.py `run`; dvc-compat 9.5), from the remote if need be. An import that is not frozen is imported first.
 */
export async function verifySource(
  stage: Stage,
  job: StageJob,
  { ctx, moved }: { readonly ctx: RunContext; readonly moved: { fetched: Amount } },
): Promise<Result<Kept<'ran'>>> {
  const isImport = stage.cmd === undefined && stage.deps.length > 0;
  const imported = isImport && !stage.frozen ? await importAnew(stage, ctx) : ok(undefined);
  if (!imported.ok) return imported;
  let gone = await missingPaths(stage, ctx);
  if (gone.ok && gone.value.length > 0 && ctx.provideOutputs !== undefined) {
    const provided = await ctx.provideOutputs(stage);
    if (!provided.ok) return provided;
    moved.fetched = add(moved.fetched, provided.value);
    gone = await missingPaths(stage, ctx);
  }
  if (!gone.ok) return gone;
  if (gone.value.length > 0) return fail(missingData(stage, gone.value));
  const inputs = isImport
    ? ok({ deps: (imported.value ?? stage.lock)?.deps ?? [], params: new Map(), absent: [] })
    : await readInputs(stage, ctx, { promised: true });
  if (!inputs.ok) return inputs;
  return keep(stage, inputs.value, 'ran', { ctx, job });
}

async function importAnew(stage: Stage, ctx: RunContext): Promise<Result<LockEntry>> {
  if (ctx.updateImport !== undefined) return ctx.updateImport(stage);
  return fail({
    reason: 'data',
    message: `'${stage.address}' imports data and is not frozen, so its source decides whether it is up to date`,
    location: stage.location,
    hint: `run \`update ${stage.address}\` where its source can be reached, or set \`frozen: true\` in it`,
  });
}

async function missingPaths(stage: Stage, ctx: RunContext): Promise<Result<readonly string[]>> {
  const missing: string[] = [];
  for (const { place } of stage.outs) {
    const hashed = await ctx.hash(place, 'md5');
    if (!hashed.ok) return hashed;
    if (hashed.value === undefined) missing.push(place.kind === 'url' ? place.url : place.path);
  }
  return ok(missing);
}

function missingData(stage: Stage, paths: readonly string[]) {
  return {
    reason: 'data',
    message: `missing data '${paths.length > 1 ? 'sources' : 'source'}': ${paths.join(', ')}`,
    location: stage.location,
    hint: `run \`pull ${stage.address}\`, or put the data there`,
  } as const;
}
