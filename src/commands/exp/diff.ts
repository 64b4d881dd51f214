import { ok, type Result } from '../../failure.ts';
import type { Project } from '../../project/project.ts';
import { diffJson, diffMarkdown, diffTable } from '../../report/dvc-tables.ts';
import { diffValues, type ValueDiff } from '../../report/metrics.ts';
import { Remotes } from '../remotes.ts';
import { type Session, withSession } from '../session.ts';
import { verbFailures } from '../stage-dump.ts';
import { metricTables, paramTables, type Tables } from '../tables.ts';
import type { Verb, Words } from '../verb.ts';
import { type Experiments, openExperiments } from './experiments.ts';
import { resolveRevision } from './selection.ts';

/** `exp diff`: metrics and parameters of two experiments or commits (dvc: dvc/repo/experiments/diff.py). */
export const expDiff: Verb = {
  name: 'exp diff',
  help: 'Show how metrics and parameters differ between experiments, or one and the workspace',
  args: '[old] [new]',
  options: [
    { flags: '--all', help: 'unchanged values too' },
    { flags: '--param-deps', help: 'only parameters that stages depend on' },
    { flags: '--json', help: 'print one JSON object' },
    { flags: '--md', help: 'print Markdown tables' },
    { flags: '--no-path', help: 'leave out the file column' },
    { flags: '--precision <n>', help: 'digits of metrics (5)', whole: true },
  ],
  exit: { style: 'dvc', failure: 1 },
  async run(words, host, terminal) {
    const diff = await withSession(host, (session) => diffIn(session, words));
    if (!diff.ok) return verbFailures(diff.failures, 'failed to show experiments diff - ');
    terminal.out(render(diff.value, words));
    return 0;
  },
};

/** Undefined: nothing was committed yet, so there is nothing to compare. */
type Compared = { readonly metrics: ValueDiff; readonly params: ValueDiff } | undefined;

async function diffIn(session: Session, words: Words): Promise<Result<Compared>> {
  if (session.git !== undefined && (await session.git.headSha()) === undefined) return ok(undefined);
  const opened = await openExperiments(session);
  if (!opened.ok) return opened;
  const [old = 'HEAD', now] = words.args;
  const before = await projectOf(session, opened.value, old);
  if (!before.ok) return before;
  const after = now === undefined ? await session.project() : await projectOf(session, opened.value, now);
  if (!after.ok) return after;
  await using remotes = new Remotes(session);
  const sides = [];
  for (const project of [before.value, after.value])
    sides.push(await readSide(session, remotes, project, words));
  const [a, b] = sides;
  const all = words.options.all === true;
  const compare = (kind: 'metrics' | 'params', lists: 'drop' | 'text') =>
    diffValues(a?.[kind].files ?? new Map(), b?.[kind].files ?? new Map(), { lists, all });
  return ok({ metrics: compare('metrics', 'drop'), params: compare('params', 'text') });
}

async function projectOf(session: Session, experiments: Experiments, rev: string): Promise<Result<Project>> {
  const sha = await resolveRevision(experiments, rev);
  return sha.ok ? session.projectAt(sha.value) : sha;
}

async function readSide(
  session: Session,
  remotes: Remotes,
  project: Project,
  { options }: Words,
): Promise<{ readonly metrics: Tables; readonly params: Tables }> {
  const sources = { session, remotes };
  return {
    metrics: await metricTables(project, sources),
    params: await paramTables(project, sources, { depsOnly: options.paramDeps === true }),
  };
}

function render(compared: Compared, { args, options }: Words): string {
  if (options.json === true)
    return compared === undefined
      ? '{}\n'
      : `{"metrics": ${diffJson(compared.metrics)}, "params": ${diffJson(compared.params)}}\n`;
  if (compared === undefined) return '';
  const [old = 'HEAD', now = 'workspace'] = args;
  const precision = typeof options.precision === 'string' ? Number(options.precision) : 5;
  const table = (kind: 'metrics' | 'params') => {
    const layout = {
      kind,
      old,
      new: now,
      path: options.path !== false,
      precision,
      experiments: true,
    } as const;
    return options.md === true ? diffMarkdown(compared[kind], layout) : diffTable(compared[kind], layout);
  };
  return `${table('metrics')}\n${table('params')}`;
}
