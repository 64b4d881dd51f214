import { type Failure, ok, type Result } from '../failure.ts';
import { loadProject } from '../project/project.ts';
import { resolveTargets } from '../project/targets.ts';
import { runJson, stringifyJson } from '../report/json.ts';
import type { Run } from '../run/run.ts';
import { leaveForMerge } from './exports/leave-for-merge.ts';
import { metricsShow } from './metrics-show.ts';
import { Remotes } from './remotes.ts';
import { planRun, type RunPlan, runPlanned } from './repro-run.ts';
import { type Session, withSession } from './session.ts';
import { reproFragment } from './spread/repro-fragment.ts';
import type { Ending, Terminal, Verb, Words } from './verb.ts';

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
    { flags: '-i, --interactive', help: 'ask before each stage' },
    { flags: '-r, --remote <name>', help: 'the remote to use instead of the default one' },
    { flags: '--push', help: 'push what the run, or one before it, made' },
    {
      flags: '--fragment <file>',
      help: 'run only the given stages, and write their part of the lock to this file too',
    },
    { flags: '--job <json>', help: 'with --fragment: the stages of this job, as `plan --matrix` printed it' },
    { flags: '--json', help: 'print lockstep.run/1; stage output goes to standard error' },
  ],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host, terminal) {
    const usage = usageOf(words);
    if (usage !== undefined) return { failures: [usage] };
    const done = await withSession(
      host,
      (session) =>
        words.options.fragment === undefined
          ? reproIn(session, words, confirmation(words, terminal))
          : reproFragment(session, words),
      words.options.dry === true ? {} : { writes: ['repro', ...words.args].join(' ') },
    );
    if (!done.ok) return done;
    if (words.options.json === true) terminal.out(stringifyJson(runJson(done.value)));
    else if (words.options.quiet !== true) terminal.out(closingLine(done.value, words));
    if (words.options.metrics === true && words.options.json !== true) {
      const shown = await metricsShow.run({ args: [], options: {} }, host, terminal);
      if (shown !== 0) return shown;
    }
    return ending(done.value, words);
  },
};

/** DVC speaks of a dry run as if it had been one. */
function closingLine({ stages, failures, pushed }: Run, { options }: Words): string {
  if (failures.length > 0 || stages.some(({ outcome }) => outcome === 'failed')) return '';
  if (pushed.objects > 0) return `${pushed.objects} ${pushed.objects === 1 ? 'file' : 'files'} pushed\n`;
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

/** Options that mean nothing together, and counts that are none. */
function usageOf({ args, options }: Words): Failure | undefined {
  const { jobs, fragment, job } = options;
  if (typeof jobs === 'string' && !/^[1-9]\d{0,3}$/.test(jobs))
    return { reason: 'usage', message: `-j takes a whole number from 1 up, found '${jobs.slice(0, 40)}'` };
  if (job !== undefined && (fragment === undefined || args.length > 0))
    return { reason: 'usage', message: '--job goes with --fragment and without targets' };
  if (fragment !== undefined && job === undefined && args.length === 0)
    return { reason: 'usage', message: '--fragment takes the stages to run, or --job' };
  return undefined;
}

/** Runs what the words of `repro` choose, in an open session. */
export async function reproIn(
  session: Session,
  words: Words,
  confirm?: RunPlan['confirm'],
): Promise<Result<Run>> {
  const { options } = words;
  const isSingle = options.singleItem === true && options.pipeline !== true && options.allPipelines !== true;
  // DVC then reads nothing but the targets: neither what else does not resolve matters, nor the graph.
  const loaded = isSingle
    ? await loadProject(session.workspace, { config: session.config, tolerant: 'stages' })
    : await session.project();
  if (!loaded.ok) return loaded;
  const project = loaded.value;
  const selected = await resolveTargets(
    project,
    words.args.length === 0 && options.allPipelines !== true ? ['dvc.yaml'] : words.args,
    {
      cwd: session.cwd,
      recursive: options.recursive === true,
      glob: options.glob === true,
      singleItem: isSingle,
      pipeline: options.pipeline === true,
      allPipelines: options.allPipelines === true,
      downstream: options.downstream === true,
      active: true,
    },
  );
  if (!selected.ok) return selected;
  await using remotes = new Remotes(session);
  const planned = await planRun({ session, remotes, project }, selected.value, words);
  if (!planned.ok) return planned;
  const kept = await leaveForMerge(session, planned.value, words);
  if (!kept.ok) return kept;
  const { runnable, whole } = kept.value;
  const asking = confirm === undefined ? runnable : { ...runnable, confirm };
  const run = await runPlanned(session, remotes, asking, words);
  return run.ok ? ok(whole(run.value)) : run;
}

/** `-i`: DVC's question; where nobody can answer it, the answer is no (dvc: dvc/prompt.py). */
function confirmation({ options }: Words, terminal: Terminal): RunPlan['confirm'] {
  if (options.interactive !== true) return undefined;
  return async ({ address }) => {
    const question = `Going to reproduce stage: '${address}'. Are you sure you want to continue? [y/n]`;
    for (;;) {
      const answer = (await terminal.ask?.(question))?.trim().toLowerCase();
      if (answer === undefined || ['n', 'no'].includes(answer)) return false;
      if (['y', 'yes'].includes(answer)) return true;
    }
  };
}
