import { availableParallelism } from 'node:os';
import { act } from './github/act.ts';
import { refuse, type Surroundings } from './github/carry-out.ts';
import { readTrigger } from './github/event.ts';
import { readInputs } from './github/inputs.ts';
import { Log } from './github/log.ts';
import { credentialNames } from './github/mask.ts';
import { keepOwnCode } from './github/own-code.ts';
import { readPayload } from './github/payload.ts';

/** The Action: what is asked, what started it, do it and tell it. Gives the exit code: 0, 1, 2, or that of a signal. */
async function main(around: Surroundings): Promise<number> {
  const { env, log } = around;
  const inputs = readInputs(env);
  if (!inputs.ok) return refuse(inputs.failures, log, env);
  const trigger = readTrigger(env, await readPayload(env.GITHUB_EVENT_PATH));
  return act(inputs.value, trigger, around);
}

/** Only a bug gets here; what a user, a repository or a network can cause was a failure long before. */
async function crash(error: unknown, { env, log }: Surroundings): Promise<number> {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const code = await refuse([], log, env);
  const { setFailed } = await import('@actions/core');
  setFailed(
    `Lockstep stopped over a mistake of its own: ${trace.split('\n')[0]}; please report it, with the lines below`,
  );
  log.line(trace);
  return code;
}

keepOwnCode(process.argv[1]);
const interrupt = new AbortController();
process.on('SIGINT', () => interrupt.abort(130));
process.on('SIGTERM', () => interrupt.abort(143));
const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
const log = new Log({ workspace, write: (text) => process.stdout.write(text) });
const cpus = availableParallelism();
const around: Surroundings = {
  env: process.env,
  workspace,
  cpus,
  log,
  interrupt: interrupt.signal,
  // Libraries look at the process's environment themselves, so it is there that a stranger's run has to lose credentials.
  forgetCredentials: () => {
    for (const name of credentialNames(process.env)) delete process.env[name];
  },
};
// A promise that nothing will ever settle: without this Node.js ends with a code and a sentence of its own.
const stuck = (): void => void crash(new Error('nothing is left to wait for'), around).then(process.exit);
process.once('beforeExit', stuck);
const exitCode = await main(around).catch((error: unknown) => crash(error, around));
// Open sockets and a client that still retries must not keep the job waiting; what was said must have left.
process.stdout.write('', () => process.exit(exitCode));
