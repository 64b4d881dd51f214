import { join } from 'node:path';
import { sweepTempFiles } from '../atomic-write.ts';
import type { PlannedStage } from '../plan/plan.ts';
import type { Output } from '../project/stage.ts';
import type { startHeartbeat } from './heartbeat.ts';
import { IgnoreLines } from './ignore-lines.ts';
import { LockWriter } from './lock-writer.ts';
import { OutputBlocks } from './output-blocks.ts';
import type { RunEvent } from './run.ts';
import { RunCache } from './run-cache.ts';
import type { RunContext } from './run-context.ts';
import { SourceWatch } from './source-watch.ts';
import type { SharedRun } from './stage-turn.ts';
import type { Undeclared } from './undeclared.ts';

/** Everything that the turns of one run share, made anew for each run. */
export function share(
  { stages }: { readonly stages: readonly PlannedStage[] },
  ctx: RunContext,
): SharedRun & { readonly watched: Parameters<typeof startHeartbeat>[1] } {
  const order = stages.map(({ stage }) => stage.address);
  const outs = stages.flatMap(({ stage }) => stage.outs);
  let lastEvent = ctx.now();
  const emit = (event: RunEvent) => {
    lastEvent = ctx.now();
    return ctx.emit(event);
  };
  const spillFolder = join(ctx.projectRoot, '.dvc', 'tmp');
  sweepTempFiles(spillFolder);
  const blocks = new OutputBlocks({ emit, spillFolder, now: () => ctx.now() });
  return {
    ctx,
    isGitTracked: askedOnce(ctx, outs),
    blocks,
    lockWriter: new LockWriter(ctx.projectRoot, order),
    ignoreLines: new IgnoreLines(ctx),
    sources: new SourceWatch(
      ctx.projectRoot,
      stages.map(({ stage }) => stage),
    ),
    runCache: new RunCache({
      local: ctx.cache.store,
      remote: ctx.remoteRunCache,
      lane: ctx.lane,
      signal: ctx.signal,
      note: (text) => emit({ kind: 'note', text }),
    }),
    recorded: ctx.entries ?? new Map(),
    watched: { live: () => blocks.live(), lastEvent: () => lastEvent, now: () => ctx.now(), emit },
  };
}

/** Asks Git about the outs of all stages at the first question: a process for each stage would cost more than some stages. */
function askedOnce(ctx: RunContext, outs: readonly Output[]): RunContext['isGitTracked'] {
  let asked: Promise<ReadonlySet<string>> | undefined;
  return async (paths) => {
    asked ??= ctx.isGitTracked(
      outs.flatMap(({ cache, place }) => (cache && place.kind === 'inside' ? place.path : [])),
    );
    const tracked = await asked;
    return new Set(paths.filter((path) => tracked.has(path)));
  };
}

/** Notes when the commands of each stage ran, for what they leave undeclared. */
export function watching(ctx: RunContext, undeclared: Undeclared): RunContext {
  return {
    ...ctx,
    whileRunning: (stage, commands) => {
      const around = () => undeclared.around(stage, commands);
      return ctx.whileRunning === undefined ? around() : ctx.whileRunning(stage, around);
    },
  };
}
