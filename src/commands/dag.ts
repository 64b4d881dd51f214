import { ok, type Result } from '../failure.ts';
import type { Verdict } from '../plan/verdict.ts';
import type { Project } from '../project/project.ts';
import type { Stage } from '../project/stage.ts';
import { resolveTargets } from '../project/targets.ts';
import { dagText } from '../report/dag.ts';
import { manifestReader } from './manifests.ts';
import { planProject } from './planning.ts';
import { type Session, withSession } from './session.ts';
import type { Verb } from './verb.ts';

/** `dag`: the graph as Mermaid, in Markdown fences, or as DOT (dvc: dvc/commands/dag.py). */
export const dag: Verb = {
  name: 'dag',
  help: 'Draw the graph of stages',
  args: '[targets...]',
  options: [
    { flags: '--mermaid', help: 'Mermaid text (the default)' },
    { flags: '--md', help: 'Mermaid in Markdown fences' },
    { flags: '--dot', help: 'Graphviz DOT' },
    { flags: '-o, --outs', help: 'outputs instead of stages' },
    { flags: '--full', help: 'everything connected with the target' },
    { flags: '--collapse-foreach-matrix', help: 'one node for each foreach or matrix group' },
    { flags: '--status', help: 'colours by verdict: stale, waiting, fresh, frozen, unknown' },
  ],
  exit: { style: 'dvc', failure: 255 },
  async run({ args, options }, host, terminal) {
    const text = await withSession(host, (session) => draw(session, args, options));
    if (!text.ok) return text;
    terminal.out(text.value);
    return 0;
  },
};

async function draw(
  session: Session,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<Result<string>> {
  const loaded = await session.project();
  if (!loaded.ok) return loaded;
  const project = loaded.value;
  if (project.graphFailures.length > 0) return { ok: false, failures: project.graphFailures };
  const stages = await stagesToDraw(project, session.cwd, args, options.full === true);
  if (!stages.ok) return stages;
  const states = options.status === true ? await statesOf(session) : ok(undefined);
  if (!states.ok) return states;
  const format = options.dot === true ? 'dot' : options.md === true ? 'md' : 'mermaid';
  return ok(
    dagText({
      graph: project.graph,
      stages: stages.value,
      cwd: session.cwd,
      format,
      outs: options.outs === true,
      collapse: options.collapseForeachMatrix === true,
      ...(states.value === undefined ? {} : { states: states.value }),
    }),
  );
}

/** Each stage's verdict, from what is here: no remote is asked. */
async function statesOf(session: Session): Promise<Result<ReadonlyMap<string, Verdict['kind']>>> {
  const planned = await planProject(session, { base: {}, tree: manifestReader(session, undefined) });
  if (!planned.ok) return planned;
  return ok(new Map(planned.value.plan.stages.map(({ stage, verdict }) => [stage.address, verdict.kind])));
}

function stagesToDraw(
  project: Project,
  cwd: string,
  args: readonly string[],
  full: boolean,
): Promise<Result<readonly Stage[]>> | Result<readonly Stage[]> {
  if (args.length === 0) return ok(project.stages);
  return resolveTargets(project, args, { cwd, pipeline: full });
}
