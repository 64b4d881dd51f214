import type { Failure, Result } from '../failure.ts';
import { makePlan } from '../plan/plan.ts';
import type { Stage } from '../project/stage.ts';
import { resolveTargets } from '../project/targets.ts';
import { runJson, stringifyJson } from '../report/json.ts';
import type { Run } from '../run/run.ts';
import { dryRun } from './dry-run.ts';
import { judgeStages } from './look.ts';
import { manifestReader, Remotes } from './remotes.ts';
import { reproduce } from './reproduce.ts';
import { runCacheStore } from './run-cache-look.ts';
import { ownEnvironment } from './run-context.ts';
import { type Session, withSession } from './session.ts';
import type { Ending, Verb, Words } from './verb.ts';

/** `repro`: runs what is stale, in parallel, in DVC's words (dvc: dvc/repo/reproduce.py). */
export const repro: Verb = {
  name: 'repro',
  help: 'Run the stages that are stale; missing inputs are fetched first',
  args: '[targets...]',
  options: [
    { flags: '-j, --jobs <n>', help: 'stages at once (as many as cores)' },
    { flags: '-f, --force', help: 'run even if nothing changed' },
    { flags: '-s, --single-item', help: 'only the targets, not what they depend on' },
    { flags: '-p, --pipeline', help: 'the whole pipelines that the targets belong to' },
    { flags: '-P, --all-pipelines', help: 'every pipeline of the project' },
    { flags: '-R, --recursive', help: 'all stages below the given folders' },
    { flags: '--downstream', help: 'the targets and what depends on them' },
    { flags: '--force-downstream', help: 'also run what depends on a stage that ran' },
    { flags: '--pull', help: 'fetch missing data instead of running what only lacks data' },
    { flags: '--allow-missing', help: 'missing data alone makes nothing stale' },
    { flags: '--dry', help: 'only print the commands' },
    { flags: '-k, --keep-going', help: 'go on with what does not depend on a failed stage' },
    { flags: '--ignore-errors', help: 'go on whatever fails' },
    { flags: '--glob', help: 'targets are shell patterns' },
    { flags: '--no-commit', help: 'do not put results into the cache' },
    { flags: '--no-run-cache', help: 'neither use nor fill the run cache' },
    { flags: '-m, --metrics', help: 'show the metrics at the end' },
    { flags: '-r, --remote <name>', help: 'the remote to use instead of the default one' },
    { flags: '--json', help: 'print lockstep.run/1; stage output goes to standard error' },
  ],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host, terminal) {
    const done = await withSession(
      host,
      (session) => reproIn(session, words),
      words.options.dry === true ? {} : { writes: ['repro', ...words.args].join(' ') },
    );
    if (!done.ok) return done;
    if (words.options.json === true) terminal.out(stringifyJson(runJson(done.value)));
    else if (words.options.quiet !== true) terminal.out(closingLine(done.value, words));
    return ending(done.value, words);
  },
};

/** DVC speaks of a dry run as if it had been one. */
function closingLine({ stages, failures }: Run, { options }: Words): string {
  if (failures.length > 0 || stages.some(({ outcome }) => outcome === 'failed')) return '';
  const worked = stages.some(
    ({ outcome }) =>
      outcome === 'ran' || outcome === 'restored' || (options.dry === true && outcome === 'skipped'),
  );
  return worked
    ? 'Use `dvc push` to send your updates to remote storage.\n'
    : 'Data and pipelines are up to date.\n';
}

function ending(run: Run, { options }: Words): Ending {
  const failures: Failure[] = [...run.failures, ...run.stages.flatMap(({ failure }) => failure ?? [])];
  if (failures.length === 0 || options.ignoreErrors === true) return 0;
  return { failures: [...new Set(failures)] };
}

async function reproIn(session: Session, words: Words): Promise<Result<Run>> {
  const loaded = await session.project();
  if (!loaded.ok) return loaded;
  const project = loaded.value;
  if (project.graphFailures.length > 0) return { ok: false, failures: project.graphFailures };
  const { options } = words;
  const selected = await resolveTargets(
    project,
    words.args.length === 0 && options.allPipelines !== true ? ['dvc.yaml'] : words.args,
    {
      cwd: session.cwd,
      recursive: options.recursive === true,
      glob: options.glob === true,
      singleItem: options.singleItem === true,
      pipeline: options.pipeline === true,
      allPipelines: options.allPipelines === true,
      downstream: options.downstream === true,
      active: true,
    },
  );
  if (!selected.ok) return selected;
  await using remotes = new Remotes(session);
  return runSelected(session, remotes, selected.value, words);
}

async function runSelected(
  session: Session,
  remotes: Remotes,
  selected: readonly Stage[],
  { options }: Words,
): Promise<Result<Run>> {
  const loaded = await session.project();
  if (!loaded.ok) return loaded;
  const remote = typeof options.remote === 'string' ? options.remote : undefined;
  const tree = manifestReader(session, remotes, remote);
  const verdicts = await judgeStages(session, loaded.value, selected, { absent: 'pull', tree });
  if (!verdicts.ok) return verdicts;
  const forced = new Set(options.force === true ? selected.map(({ address }) => address) : []);
  const plan = makePlan({
    graph: loaded.value.graph,
    selected,
    verdicts: verdicts.value,
    staleAtBase: undefined,
    base: undefined,
    head: { rev: 'workspace' },
    forced,
    all: true,
  });
  if (options.dry === true) {
    const wanted = {
      allowMissing: options.allowMissing === true,
      passAbsent: options.allowMissing === true,
      tree,
      ...(remote === undefined ? {} : { remote }),
    };
    return dryRun({ session, remotes, project: loaded.value, options: wanted }, plan.stages, forced);
  }
  const store = options.runCache === false ? undefined : await runCacheStore(remotes, remote);
  return reproduce(session, remotes, loaded.value, {
    stages: plan.stages,
    options: {
      slots:
        typeof options.jobs === 'string'
          ? Math.max(1, Number.parseInt(options.jobs, 10) || 1)
          : session.host.cpus,
      onFailure:
        options.ignoreErrors === true ? 'ignore-errors' : options.keepGoing === true ? 'keep-going' : 'stop',
      forced,
      forceDownstream: options.forceDownstream === true,
      undoIgnoresOnFailure: true,
      noCommit: options.commit === false,
      noRunCache: options.runCache === false,
      pull: options.pull === true,
      allowMissing: options.allowMissing === true,
      passAbsent: options.allowMissing === true,
      env: ownEnvironment(session.host),
      tree,
      ...(remote === undefined ? {} : { remote }),
      ...(store === undefined ? {} : { remoteRunCache: store }),
    },
  });
}
