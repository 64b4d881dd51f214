import { dirname, join } from 'node:path';
import type { Event, Host } from '../../src/commands/context.ts';
import { failureExitCode } from '../../src/commands/exit-code.ts';
import { verbs } from '../../src/commands/index.ts';
import { parseRequest } from '../../src/commands/request.ts';
import type { Answer, Answers, Op, Scenario } from './scenario.ts';
import {
  addRemote,
  change,
  cleanEnvironment,
  dagAnswer,
  git,
  isPointer,
  jsonAnswer,
  newProject,
  type Told,
  tree,
} from './side.ts';

/** Lets our engine live through a scenario below a folder, in this process, and gives what it answered. */
export async function playOurs(scenario: Scenario, folder: string): Promise<Answers> {
  const env = cleanEnvironment(join(folder, 'home'));
  let root = join(folder, 'work');
  newProject(root);
  const answers: (Answer | null)[] = [];
  for (const op of scenario.ops) {
    if (op.op === 'clone') root = await clone(root, folder, env);
    answers.push(change(root, op) ? null : await answer(op, root, env));
  }
  return answers;
}

async function clone(root: string, folder: string, env: Record<string, string>): Promise<string> {
  addRemote(root);
  await askOurs(root, ['push', '-q'], env);
  const next = join(folder, 'clone');
  git(folder, 'clone', '--quiet', root, next);
  return next;
}

/** What our verb said and what happened to stages meanwhile. */
export interface OurTold extends Told {
  readonly events: readonly Event[];
}

/** Runs one of our commands as the entry does. */
export async function askOurs(
  cwd: string,
  words: readonly string[],
  env: Record<string, string>,
): Promise<OurTold> {
  const request = await parseRequest(words, verbs, '0');
  if (request.kind !== 'verb') throw new Error(`not a command of ours: ${words.join(' ')}`);
  const events: Event[] = [];
  const printed = { out: '', err: '' };
  let ticks = 0;
  const host: Host = {
    cwd,
    env,
    cpus: 2,
    signal: new AbortController().signal,
    now: () => Date.now() + ++ticks / 1000,
    emit: (event) => void events.push(event),
  };
  const ending = await request.verb.run(request.words, host, {
    columns: 100,
    colour: false,
    interactive: false,
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
  });
  if (typeof ending === 'number') return { code: ending, ...printed, events };
  const err = ending.failures.map(({ message }) => message).join('\n');
  return { code: failureExitCode(ending.failures, request.verb.exit), out: printed.out, err, events };
}

async function answer(op: Op, root: string, env: Record<string, string>): Promise<Answer | null> {
  if (op.op === 'clone') return { outcomes: {}, failed: false, tree: tree(join(root, '../store')) };
  if (op.op === 'plan') return staleStages(await askOurs(root, ['plan', '--json'], env));
  if (op.op !== 'ask') return null;
  const told = await askOurs(join(root, op.cd ?? ''), ourWords(op.words), env);
  switch (op.what) {
    case 'status':
    case 'table':
      return jsonAnswer({ ...told, out: told.out.replaceAll(dirname(root), '<above>') });
    case 'dag':
      return dagAnswer(told);
    case 'dry':
      return told.code === 0 ? { stages: started(told).sort() } : { failed: true };
    default:
      return {
        outcomes: outcomes(told, op.words.includes('--ignore-errors')),
        failed: told.code !== 0,
        tree: tree(root, op.what === 'locks' ? isPointer : undefined),
      };
  }
}

/** One stage after the other, as DVC: what ran at the same time would be judged before what it needs is in the cache. */
function ourWords(words: readonly string[]): readonly string[] {
  return words[0] !== 'repro' || words.includes('--dry') ? words : [...words, '-j', '1'];
}

interface PlanJson {
  readonly stages: readonly {
    readonly stage: string;
    readonly verdict: string;
    readonly reasons: readonly unknown[];
  }[];
}

/** Stale stages, and frozen ones with reasons: DVC lists those too (dvc-compat C-170). */
function staleStages(told: Told): Answer {
  if (told.code !== 0) return { failed: true };
  const { stages } = JSON.parse(told.out) as PlanJson;
  return {
    stages: stages
      .filter(
        ({ verdict, reasons }) =>
          verdict === 'stale' || (verdict !== 'fresh' && reasons.length > 0) || verdict === 'unknown',
      )
      .map(({ stage, verdict }) => (verdict === 'unknown' ? `${stage} unknown` : stage))
      .sort(),
  };
}

function started({ events }: OurTold): string[] {
  return events.flatMap((event) =>
    event.kind === 'stage-started' && event.stage.cmd !== undefined ? [event.stage.address] : [],
  );
}

/** DVC does not say which stage failed when errors are ignored, only that it ran. */
function outcomes({ events }: OurTold, areErrorsIgnored: boolean): Record<string, string> {
  return Object.fromEntries(
    events.flatMap((event) => {
      if (event.kind !== 'stage-finished') return [];
      const { stage } = event.run;
      // Frozen and as it was: DVC says that it did not change. What never had its turn took no time at all.
      const { seconds } = event.run;
      const outcome = event.run.outcome === 'skipped' && seconds > 0 ? 'fresh' : event.run.outcome;
      if (outcome === 'failed' && areErrorsIgnored) return [[stage.address, 'ran']];
      return outcome === 'fresh' || outcome === 'restored' || outcome === 'ran'
        ? [[stage.address, outcome]]
        : [];
    }),
  );
}
