import { type Failure, fail, ok, type Result } from '../../failure.ts';
import { stringifyJson } from '../../report/json-text.ts';
import { pyStr } from '../../values/spelling.ts';
import type { Host } from '../context.ts';
import { type Session, withSession } from '../session.ts';
import type { Verb, Words } from '../verb.ts';
import { autoPush } from './auto-push.ts';
import { type Experiment, runExperiment } from './experiment.ts';
import { openExperiments, rowOf } from './experiments.ts';
import { type Override, parseOverrides } from './overrides.ts';
import { type ExperimentRow, experimentsJson, experimentTable } from './table.ts';

/** `exp run`: one experiment for each combination of parameters, each in a copy of its own (dvc: dvc/repo/experiments/run.py). */
export const expRun: Verb = {
  name: 'exp run',
  help: 'Run experiments in copies of the working tree that share the cache, and compare them',
  args: '[targets...]',
  options: [
    {
      flags: '-S, --set-param <params...>',
      help: '[file:]key=value[,value…]; an experiment for each combination',
    },
    { flags: '-n, --name <name>', help: 'what to call it; with several, followed by a number' },
    { flags: '-j, --jobs <n>', help: 'stages at once (as many as cores)' },
    { flags: '-f, --force', help: 'run even if nothing changed' },
    {
      flags: '-k, --keep-going',
      help: 'within an experiment, go on with what does not depend on a failed stage',
    },
    { flags: '--json', help: 'print lockstep.experiments/1; stage output goes to standard error' },
  ],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host, terminal) {
    const done = await withSession(host, (session) => runAll(session, host, words));
    if (!done.ok) return done;
    const { rows, failures } = done.value;
    if (words.options.json === true) terminal.out(stringifyJson(experimentsJson(rows)));
    else if (words.options.quiet !== true) terminal.out(experimentTable(rows));
    return failures.length === 0 ? 0 : { failures };
  },
};

interface Done {
  readonly rows: readonly ExperimentRow[];
  readonly failures: readonly Failure[];
}

async function runAll(session: Session, host: Host, words: Words): Promise<Result<Done>> {
  const wishes = await readWishes(session, words);
  if (!wishes.ok) return wishes;
  const opened = await openExperiments(session);
  if (!opened.ok) return opened;
  const { git, baseline } = opened.value;
  const rows: ExperimentRow[] = [];
  const first = await rowOf(session, { name: 'baseline', sha: baseline, state: 'baseline' });
  rows.push(first);
  const failures: Failure[] = [];
  const commit = await git.workingTree();
  const { sets, name, targets } = wishes.value;
  for (const [i, overrides] of sets.entries()) {
    if (host.signal.aborted) break;
    await host.emit({ kind: 'note', text: announcement(i, sets.length, overrides) });
    const called = name === undefined || sets.length === 1 ? name : `${name}-${i + 1}`;
    const experiment: Experiment = { overrides, targets, commit, baseline, words, ...named(called) };
    const ran = await runExperiment(session, experiment);
    if (ran.ok) rows.push(ran.value);
    else {
      failures.push(...ran.failures);
      const label = called ?? (overrides.map(shown).join(' ') || 'workspace');
      rows.push({ name: label, state: 'failed', metrics: new Map(), params: new Map() });
    }
  }
  const made = rows.filter(({ state }) => state === 'done');
  await autoPush(
    session,
    made.map(({ name }) => ({ baseline, name })),
  );
  return ok({ rows, failures });
}

interface Wishes {
  readonly sets: readonly (readonly Override[])[];
  readonly name: string | undefined;
  readonly targets: readonly string[];
}

/** The option takes all words that follow it, so those that set nothing are targets. */
async function readWishes(session: Session, { args, options }: Words): Promise<Result<Wishes>> {
  const hydra = session.config.values.get('hydra.enabled');
  if (typeof hydra === 'string' && /^(?:true|yes|on|1)$/i.test(hydra)) return fail(composes);
  const given = Array.isArray(options.setParam) ? options.setParam.map(String) : [];
  const sets = parseOverrides(given.filter((word) => word.includes('=')));
  if (!sets.ok) return sets;
  const name = typeof options.name === 'string' ? options.name : undefined;
  if (name !== undefined && (await session.git?.experiments().isName(name)) === false) {
    return fail({
      reason: 'usage',
      message: `'${name.slice(0, 80)}' is no name that Git takes for an experiment`,
    });
  }
  return ok({ sets: sets.value, name, targets: [...given.filter((word) => !word.includes('=')), ...args] });
}

/** DVC would compose params.yaml anew before each run; going by the old one would give results of something else. */
const composes: Failure = {
  reason: 'config',
  message: 'hydra.enabled is set, and experiments here do not compose Hydra configs',
  location: { file: '.dvc/config' },
  hint: 'compose params.yaml by Hydra itself and unset it with `config --unset hydra.enabled`; a composed params.yaml is read like any other',
};

function announcement(i: number, count: number, overrides: readonly Override[]): string {
  const what = overrides.length === 0 ? 'the workspace as it is' : overrides.map(shown).join(', ');
  return `experiment ${i + 1} of ${count}: ${what}`;
}

function shown({ key, value }: Override): string {
  return `${key}=${pyStr(value).replace(/[\p{Cc}]/gu, '?')}`;
}

function named(name: string | undefined): { readonly name?: string } {
  return name === undefined ? {} : { name };
}
