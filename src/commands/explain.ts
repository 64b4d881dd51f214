import type { Failure, Result } from '../failure.ts';
import { ok } from '../failure.ts';
import { causeChains } from '../plan/chain.ts';
import type { PlannedStage } from '../plan/plan.ts';
import { nothing } from '../plan/plan.ts';
import type { PathReason } from '../plan/verdict.ts';
import type { Stage } from '../project/stage.ts';
import { resolveTargets } from '../project/targets.ts';
import { type Explained, explanation } from '../report/explain.ts';
import { explanationJson, stringifyJson } from '../report/json.ts';
import { explanationText } from '../report/terminal.ts';
import type { Host } from './context.ts';
import { manifestReader } from './manifests.ts';
import { planProject } from './planning.ts';
import { Remotes } from './remotes.ts';
import { withRunCache } from './run-cache-look.ts';
import { type Session, withSession } from './session.ts';
import type { Verb, Words } from './verb.ts';

/** `explain STAGE`: why a stage is stale, waits or is fresh, back to the first cause; reads no data. */
export const explain: Verb = {
  name: 'explain',
  help: 'Say why a stage is stale: the first cause, the chain to this stage, and how to end it',
  args: '<stages...>',
  options: [
    { flags: '--base <rev>', help: 'compare with this revision instead of the merge base' },
    { flags: '--json', help: 'print one JSON object' },
    { flags: '--offline', help: 'never ask a remote, not even for a manifest' },
    { flags: '-r, --remote <name>', help: 'the remote to ask for manifests and run-cache entries' },
  ],
  exit: { style: 'own', failure: 1 },
  async run(words, host, terminal) {
    const explained = await explainStages(words, host);
    if (!explained.ok) return explained;
    if (words.options.json === true) terminal.out(stringifyJson(explanationJson(explained.value)));
    else terminal.out(explanationText(explained.value.map(explanation), terminal));
    return 0;
  },
};

/** Plans what the named stages (or the makers of named outputs) depend on, and gathers what explains each of them. */
export function explainStages(words: Words, host: Host): Promise<Result<readonly Explained[]>> {
  return withSession(host, (session) => explainIn(session, words));
}

async function explainIn(session: Session, { args, options }: Words): Promise<Result<readonly Explained[]>> {
  const loaded = await session.project();
  if (!loaded.ok) return loaded;
  const where = { cwd: session.cwd, orOutputs: true };
  const targets = await resolveTargets(loaded.value, args, { ...where, singleItem: true });
  if (!targets.ok) return targets;
  if (targets.value.length === 0) return { ok: false, failures: [noStage(args)] };
  const selected = await resolveTargets(loaded.value, args, where);
  if (!selected.ok) return selected;
  await using remotes = new Remotes(session);
  const remote = typeof options.remote === 'string' ? options.remote : undefined;
  const asked = options.offline === true ? undefined : remotes;
  const planned = await planProject(session, {
    selected: selected.value,
    base: typeof options.base === 'string' ? { given: options.base } : {},
    tree: manifestReader(session, asked, remote),
  });
  if (!planned.ok) return planned;
  const { plan, base } = await withRunCache(session, planned.value, { remotes: asked, remote });
  const others = new Map(plan.stages.map((item) => [item.stage.address, item]));
  const explained: Explained[] = [];
  for (const stage of targets.value) {
    const item = others.get(stage.address) ?? fresh(stage);
    const chains = causeChains(plan.stages, loaded.value.graph, stage.address);
    const concerned = [item, ...chains.flatMap(({ cause }) => others.get(cause) ?? [])];
    explained.push({ planned: item, chains, others, base, lost: await lostOuts(session, concerned) });
  }
  return ok(explained);
}

/** Fresh `.dvc` files are not listed in a plan. */
function fresh(stage: Stage): PlannedStage {
  const verdict = { kind: 'fresh', reasons: [] } as const;
  return { stage, verdict, since: 'head', causedBy: [], runCache: 'unknown', fetch: nothing };
}

/** Missing outs that neither DVC's cache nor Git could bring back. */
async function lostOuts(session: Session, stages: readonly PlannedStage[]): Promise<Explained['lost']> {
  const missing = [...new Set(stages)].flatMap(({ stage, verdict }) => {
    const uncached = new Set(stage.outs.filter(({ cache }) => !cache).map(({ path }) => path));
    const reasons = verdict.reasons.filter(
      (reason): reason is PathReason => reason.kind === 'missing-out' && uncached.has(reason.path),
    );
    return reasons.map((reason) => ({ stage: stage.address, reason }));
  });
  if (missing.length === 0 || session.git === undefined) return missing;
  const paths = missing.map(({ reason }) => reason.at);
  const tracked = await session.git.tracked(session.projectRoot, paths, 'head');
  return missing.filter(({ reason }) => !tracked.has(reason.at));
}

function noStage(args: readonly string[]): Failure {
  return {
    reason: 'usage',
    message: `no stage is meant by ${args.map((arg) => `'${arg}'`).join(', ')}`,
    hint: 'name a stage, an output or a .dvc file',
  };
}
