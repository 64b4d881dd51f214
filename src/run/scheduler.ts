import type { Failure } from '../failure.ts';
import { type Amount, add, nothing, type PlannedStage } from '../plan/plan.ts';
import { activeProducers } from '../plan/propagate.ts';
import type { Graph } from '../project/stage.ts';
import { startHeartbeat } from './heartbeat.ts';
import { guarded } from './orphans.ts';
import { ReadyQueue } from './ready-queue.ts';
import { ResourcePool } from './resource-pool.ts';
import type { Run, StageRun } from './run.ts';
import type { RunContext } from './run-context.ts';
import { share, watching } from './shared-run.ts';
import { type SharedRun, type TurnResult, takeTurn } from './stage-turn.ts';
import { Undeclared } from './undeclared.ts';

/** What to run, and how. */
export interface RunInput {
  /** In running order: producers before consumers */
  readonly stages: readonly PlannedStage[];
  /** Undefined: exactly these stages, one after the other (`--single-item`) */
  readonly graph: Graph | undefined;
  /** At most so many stages at once */
  readonly jobs: number;
  /** After a failure: start nothing new, go on with what does not need it, or go on with everything */
  readonly onFailure: 'stop' | 'keep-going' | 'ignore-errors';
  /** Addresses that run whatever their verdict, without asking the run cache */
  readonly forced: ReadonlySet<string>;
  /** Whatever needs a stage that ran is forced too (`--force-downstream`) */
  readonly forceDownstream?: boolean;
  /** How much there is of each named resource; see `StagePolicy.needs` */
  readonly resources?: ReadonlyMap<string, number>;
  /** Takes the `.gitignore` lines of the run away again if a stage failed, as DVC does */
  readonly undoIgnoresOnFailure?: boolean;
}

/**
 * Brings stages up to date side by side: a stage starts when its producers are over and a slot and its resources are free,
 * and is judged again right before that. What ends well is in cache, run cache and lock when its event goes out. A failing
 * stage is an outcome; after an abort of the context's signal what is under way is ended, and the rest is not started.
 */
export async function runPlan(input: RunInput, given: RunContext): Promise<Run> {
  const { ctx: plain, release } = await guarded(given);
  const undeclared = new Undeclared(plain, [
    ...(plain.graph?.stages ?? []),
    ...input.stages.map(({ stage }) => stage),
  ]);
  const ctx = watching(plain, undeclared);
  const shared = share(input, ctx);
  const stopHeartbeat = startHeartbeat(ctx.heartbeatSeconds ?? 60, shared.watched);
  const scheduler = new Scheduler(input, shared);
  try {
    await scheduler.run();
  } finally {
    stopHeartbeat();
    release();
  }
  await shared.blocks.flushed();
  const notes = ctx.signal.aborted ? [] : await undeclared.notes();
  for (const text of notes) await ctx.emit({ kind: 'note', text });
  const run = scheduler.result();
  for (const stage of run.stages) {
    if (!scheduler.hadTurn(stage)) await ctx.emit({ kind: 'stage-finished', run: stage });
  }
  if (input.undoIgnoresOnFailure !== true || run.failures.length === 0) return run;
  const undone = await shared.ignoreLines.undo();
  return undone.ok ? run : { ...run, failures: [...run.failures, ...undone.failures] };
}

class Scheduler {
  readonly #input: RunInput;
  readonly #shared: SharedRun;
  readonly #queue: ReadyQueue;
  readonly #resources: ResourcePool;
  readonly #rank: ReadonlyMap<string, number>;
  readonly #jobs: number;
  readonly #forced: Set<string>;
  readonly #turns = new Map<string, StageRun>();
  readonly #blockedBy = new Map<string, string[]>();
  readonly #failures: Failure[] = [];
  readonly #end = Promise.withResolvers<void>();
  #fetched: Amount = nothing;
  /** Stages that have a slot, and stages whose turn is not over: the lock may still be on its way */
  #running = 0;
  #open = 0;
  #isStopped = false;
  #gaveWay = false;
  #bug: { readonly error: unknown } | undefined;

  constructor(input: RunInput, shared: SharedRun) {
    const { stages, graph } = input;
    const selected = stages.map(({ stage }) => stage);
    const producers = graph === undefined ? () => [] : activeProducers(graph, selected);
    this.#input = input;
    this.#shared = shared;
    this.#jobs = graph === undefined ? 1 : Math.max(1, Math.floor(input.jobs));
    this.#queue = new ReadyQueue(stages, producers, { serial: this.#jobs === 1 });
    this.#resources = new ResourcePool(input.resources ?? new Map());
    this.#rank = new Map(selected.map(({ address }, rank) => [address, rank]));
    this.#forced = new Set(input.forced);
  }

  run(): Promise<void> {
    this.#fill();
    return this.#end.promise;
  }

  hadTurn({ stage }: StageRun): boolean {
    return this.#turns.has(stage.address);
  }

  result(): Run {
    return {
      stages: this.#input.stages.map(
        (planned) => this.#turns.get(planned.stage.address) ?? this.#withoutTurn(planned),
      ),
      fetched: this.#fetched,
      pushed: nothing,
      avoided: nothing,
      failures: this.#failures,
    };
  }

  #fill(): void {
    while (this.#running < this.#jobs && !this.#isStopped && !this.#shared.ctx.signal.aborted) {
      const planned = this.#queue.take((candidate) => this.#resources.fits(this.#needs(candidate)));
      if (planned === undefined) break;
      this.#start(planned);
    }
    if (this.#open > 0) return;
    if (this.#bug === undefined) this.#end.resolve();
    else this.#end.reject(this.#bug.error);
  }

  #start(planned: PlannedStage): void {
    const { address } = planned.stage;
    const giveBack = this.#resources.take(this.#needs(planned));
    const isForced = this.#forced.has(address);
    this.#running++;
    this.#open++;
    let hasSlot = true;
    const leave = () => {
      if (!hasSlot) return;
      hasSlot = false;
      this.#running--;
      giveBack();
      this.#fill();
    };
    // One at a time, the next stage finds the lock as it would in DVC.
    const whenMade = () => {
      if (this.#jobs === 1) return false;
      leave();
      return this.#running > 0;
    };
    takeTurn({ planned, rank: this.#rank.get(address) ?? 0, isForced }, this.#shared, whenMade)
      .then(
        (result) => this.#finish(result, isForced),
        (error: unknown) => {
          this.#bug ??= { error };
          this.#isStopped = true;
        },
      )
      .finally(() => {
        this.#open--;
        leave();
        this.#fill();
      });
  }

  #finish({ run, failures, fetched }: TurnResult, wasForced: boolean): void {
    const { address } = run.stage;
    this.#turns.set(address, run);
    this.#fetched = add(this.#fetched, fetched);
    if (run.outcome === 'failed') this.#fail(address, failures);
    if (run.outcome === 'cancelled') this.#giveWay(failures);
    if (run.outcome === 'cancelled' || (run.outcome === 'failed' && !this.#goesOn())) return;
    const didRun =
      run.outcome === 'ran' || run.outcome === 'restored' || (wasForced && run.outcome !== 'failed');
    if (this.#input.forceDownstream === true && didRun) {
      for (const { stage } of this.#queue.consumers(address)) this.#forced.add(stage.address);
    }
    this.#queue.done(address);
  }

  #goesOn(): boolean {
    return this.#input.onFailure === 'ignore-errors';
  }

  #fail(address: string, failures: readonly Failure[]): void {
    if (this.#goesOn()) return;
    this.#failures.push(...failures);
    this.#isStopped ||= this.#input.onFailure === 'stop';
    for (const { stage } of this.#queue.downstream(address)) {
      this.#blockedBy.set(stage.address, [...(this.#blockedBy.get(stage.address) ?? []), address]);
    }
  }

  /** A turn that was cancelled for a reason ends the run; every other one that asks hears the same. */
  #giveWay(failures: readonly Failure[]): void {
    if (failures.length === 0 || this.#gaveWay) return;
    this.#failures.push(...failures);
    this.#gaveWay = true;
    this.#isStopped = true;
  }

  /** Never started: something upstream failed, the run was cancelled or gave way, or another failure stopped it. */
  #withoutTurn({ stage, verdict }: PlannedStage): StageRun {
    const blockedBy = this.#blockedBy.get(stage.address);
    const base = { stage, seconds: 0, reasons: verdict.reasons };
    if (blockedBy !== undefined) return { ...base, outcome: 'blocked', blockedBy };
    return { ...base, outcome: this.#gaveWay || this.#shared.ctx.signal.aborted ? 'cancelled' : 'skipped' };
  }

  #needs({ stage }: PlannedStage): ReadonlyMap<string, number> {
    return this.#shared.ctx.policy?.(stage).needs ?? new Map();
  }
}
