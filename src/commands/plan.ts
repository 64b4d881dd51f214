import { ok, type Result } from '../failure.ts';
import { isLeft, willRun } from '../plan/plan.ts';
import { withExportsMarked } from './exports/planned-exports.ts';
import { manifestReader } from './manifests.ts';
import { type Planned, planProject } from './planning.ts';
import { Remotes } from './remotes.ts';
import { selectStages } from './selection.ts';
import { type Session, withSession } from './session.ts';
import type { Verb } from './verb.ts';

/** `plan`: which stages are stale and why, what would be fetched and what the run cache holds; reads no data. */
export const plan: Verb = {
  name: 'plan',
  help: 'Show which stages are stale, why, and what bringing them up to date will cost; reads no data',
  args: '[targets...]',
  options: [
    { flags: '--base <rev>', help: 'compare with this revision instead of the merge base' },
    { flags: '--json', help: 'print lockstep.plan/1' },
    { flags: '--matrix', help: 'print lockstep.matrix/1: the work as waves of jobs, for strategy.matrix' },
    { flags: '--waves <n>', help: 'with --matrix: at most so many waves' },
    { flags: '--check', help: 'exit 1 if anything is stale' },
    { flags: '--offline', help: 'never ask a remote, not even for a manifest' },
    { flags: '-r, --remote <name>', help: 'the remote to ask for manifests and run-cache entries' },
  ],
  exit: { style: 'own', failure: 1 },
  async run({ args, options }, host, terminal) {
    if (typeof options.waves === 'string' && !/^[1-9]\d{0,2}$/.test(options.waves))
      return { failures: [{ reason: 'usage', message: '--waves takes a whole number from 1 to 999' }] };
    const planned = await withSession(host, (session) => planIn(session, args, options));
    if (!planned.ok) return planned;
    const { plan: value } = planned.value;
    if (options.matrix === true) {
      const { matrixJson, matrixOf } = await import('./spread/matrix.ts');
      const waves = typeof options.waves === 'string' ? Number(options.waves) : undefined;
      // One line, as a workflow hands it on.
      terminal.out(`${JSON.stringify(matrixJson(matrixOf(planned.value, waves)))}\n`);
      return 0;
    }
    if (options.json === true) {
      const { planJson, stringifyJson } = await import('../report/json.ts');
      terminal.out(stringifyJson(planJson(value)));
    } else if (options.quiet !== true) {
      const { planText } = await import('../report/terminal.ts');
      terminal.out(planText(value, { columns: terminal.columns, colour: terminal.colour }));
    }
    if (options.check !== true) return 0;
    return value.stages.some(isLeft) ? 1 : value.totals.unknown > 0 ? 2 : 0;
  },
};

async function planIn(
  session: Session,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<Result<Planned>> {
  await using remotes = new Remotes(session);
  const remote = typeof options.remote === 'string' ? options.remote : undefined;
  const loaded = await session.project();
  if (!loaded.ok) return loaded;
  const selected = await selectStages(loaded.value, session.cwd, args);
  if (!selected.ok) return selected;
  const asked = options.offline === true ? undefined : remotes;
  const planned = await planProject(session, {
    selected: selected.value,
    base: typeof options.base === 'string' ? { given: options.base } : {},
    tree: manifestReader(session, asked, remote),
  });
  if (!planned.ok) return planned;
  const marked = await withExportsMarked(session, planned.value, args);
  // Where nothing is stale there is nothing to look up.
  if (!marked.plan.stages.some(willRun)) return ok(marked);
  const { withRunCache } = await import('./run-cache-look.ts');
  return ok(await withRunCache(session, marked, { remotes: asked, remote }));
}
