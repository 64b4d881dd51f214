import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { caught, ok, type Result } from '../failure.ts';
import { planNeeds } from '../plan/needs.ts';
import { count, makePlan, nothing, type Plan } from '../plan/plan.ts';
import type { UrlReader } from '../plan/sights.ts';
import type { Project } from '../project/project.ts';
import { runningOrder } from '../project/running-order.ts';
import type { Stage } from '../project/stage.ts';
import { type Base, type BaseWish, findBase } from './base-revision.ts';
import { readDurations, withEstimates } from './durations.ts';
import { doubtLeftOut } from './left-out.ts';
import { judgeCommitted, judgeStages, type TreeReader } from './look.ts';
import type { Session } from './session.ts';
import { isStored } from './workspace-hash.ts';

/** What to plan, and against what. */
export interface PlanningOptions {
  /** The stages asked about, in running order; undefined: all */
  readonly selected?: readonly Stage[];
  readonly base: BaseWish;
  /** Addresses to run whatever their verdict */
  readonly forced?: ReadonlySet<string>;
  readonly tree: TreeReader;
  /** Count what is moved as in a clone that has no data and ran nothing yet, so that the plan is the same everywhere */
  readonly asCleanClone?: boolean;
  /** See `LookOptions.hashUrl` */
  readonly hashUrl?: UrlReader | undefined;
}

/** A plan, and the projects it was made from. */
export interface Planned {
  readonly plan: Plan;
  readonly project: Project;
  readonly base: Base | undefined;
  /** The project as of the base; undefined without one, or if it cannot be read there. Read when it is first asked for */
  before(): Promise<Project | undefined>;
}

/** Judges the working tree against its locks and against the base, without data (design section 2). */
export async function planProject(session: Session, options: PlanningOptions): Promise<Result<Planned>> {
  const loaded = await session.project();
  if (!loaded.ok) return loaded;
  const project = loaded.value;
  if (project.graphFailures.length > 0) return { ok: false, failures: project.graphFailures };
  const selected = options.selected ?? runningOrder(project.graph, undefined);
  const judged = await judgeStages(session, project, selected, {
    absent: 'pull',
    tree: options.tree,
    hashUrl: options.hashUrl,
  });
  if (!judged.ok) return judged;
  const verdicts = await doubtLeftOut(session, selected, judged.value);
  const base = await findBase(session, options.base);
  if (options.base.given !== undefined && base === undefined) return unknownRevision(options.base.given);
  const before = once(() => projectAtBase(session, base));
  const stale = selected.filter((stage) => verdicts.get(stage.address)?.kind === 'stale');
  const plan = makePlan({
    graph: project.graph,
    selected,
    verdicts,
    staleAtBase:
      stale.length === 0
        ? new Set<string>()
        : await staleAtBase(session, await before(), stale, options.tree),
    base: base === undefined ? undefined : { rev: base.rev, sha: base.sha },
    head: { rev: 'workspace', ...(project.revision.sha === undefined ? {} : { sha: project.revision.sha }) },
    forced: options.forced ?? new Set(),
  });
  const isClean = options.asCleanClone === true;
  const needs = withNeeds(plan, session, { project, isClean });
  const complete = isClean ? needs : withEstimates(needs, readDurations(session));
  return ok({ plan: complete, project, base, before });
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | undefined;
  return () => {
    value ??= work();
    return value;
  };
}

function unknownRevision(rev: string): Result<never> {
  return {
    ok: false,
    failures: [
      {
        reason: 'usage',
        message: `unknown Git revision '${rev}'`,
        hint: 'check the spelling; in a shallow clone fetch it first (`fetch-depth: 0` for actions/checkout)',
      },
    ],
  };
}

/** A base that does not parse is no reason to refuse the head: then nothing is known to be old. */
async function projectAtBase(session: Session, base: Base | undefined): Promise<Project | undefined> {
  if (base === undefined) return undefined;
  try {
    const before = await session.projectAt(base.sha);
    return before.ok ? before.value : undefined;
  } catch (error) {
    // A partial clone lacks files of older commits.
    for (const failure of caught(error).failures) session.host.emit({ kind: 'warning', failure });
    return undefined;
  }
}

/** Only what is stale now is judged at the base too, so that the cost follows the change and not the project. */
async function staleAtBase(
  session: Session,
  before: Project | undefined,
  stale: readonly Stage[],
  tree: TreeReader,
): Promise<ReadonlySet<string> | undefined> {
  if (before === undefined) return undefined;
  const stages = stale.flatMap(({ address }) => before.byAddress.get(address) ?? []);
  const verdicts = await judgeCommitted(before, stages, tree);
  if (!verdicts.ok) {
    for (const failure of verdicts.failures.slice(0, 1)) session.host.emit({ kind: 'warning', failure });
    return undefined;
  }
  return new Set(
    [...verdicts.value].filter(([, verdict]) => verdict.kind === 'stale').map(([address]) => address),
  );
}

/** Fills in what each stage fetches, and what the whole plan avoids. */
function withNeeds(
  plan: Plan,
  session: Session,
  { project, isClean }: { readonly project: Project; readonly isClean: boolean },
): Plan {
  const { fetch, avoided } = planNeeds(plan.stages, project.graph, {
    here: (path) => !isClean && existsSync(join(session.projectRoot, path)),
    cached: (locked) => !isClean && isStored(session, locked),
  });
  const stages = plan.stages.map((planned) => ({
    ...planned,
    fetch: fetch.get(planned.stage.address) ?? nothing,
  }));
  return { ...plan, stages, totals: count(stages, avoided) };
}
