import type { Failure } from '../../failure.ts';
import { mdMessage } from '../../report/markdown/escape.ts';
import type { Api } from '../api.ts';
import type { Surroundings } from '../carry-out.ts';
import type { Inputs } from '../inputs.ts';
import { setOutputs } from '../summary.ts';
import type { CommandTrigger } from '../trigger.ts';
import type { Answers } from './answer.ts';

/** A command that is being obeyed, and what it takes. */
export interface Obeying {
  readonly inputs: Inputs;
  readonly trigger: CommandTrigger;
  readonly around: Surroundings;
  readonly api: Api;
  readonly answers: Answers;
  readonly prefix: string;
  /** Absolute folder for our own files */
  readonly scratch: string;
}

/** Says no, where it was asked. Gives the exit code. */
export async function refuseCommand({ answers, around }: Obeying, why: string): Promise<number> {
  around.log.annotate({ level: 'notice', message: `the command was refused: ${why}` });
  await answers.react('-1');
  await answers.reply(why);
  await setOutputs(around.env, { outcome: 'refused', conclusion: 'success' });
  return 0;
}

/** A failure as one sentence of Markdown, with its next step. */
export function sentence({ message, hint }: Failure): string {
  const text = hint === undefined ? message : `${message}; ${hint}`;
  const shown = mdMessage(text, 600);
  return `${shown.charAt(0).toUpperCase()}${shown.slice(1)}${/[.?!]$/.test(shown) ? '' : '.'}`;
}
