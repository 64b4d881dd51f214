import { explainStages } from '../../commands/explain.ts';
import { type Failure, ok, type Result } from '../../failure.ts';
import { type Explained, explanation } from '../../report/explain.ts';
import { mdWords } from '../../report/markdown/escape.ts';
import { prepareBase } from '../base.ts';
import type { Surroundings } from '../carry-out.ts';
import { mask, secretsOf } from '../mask.ts';
import { findProjects } from '../projects.ts';
import type { PullRequestTrigger } from '../trigger.ts';
import { type Obeying, refuseCommand, sentence } from './obeying.ts';

/** What to explain, and the checkout to look at. */
export interface Explaining {
  readonly stages: readonly string[];
  readonly trigger: PullRequestTrigger;
  readonly there: Surroundings;
}

/** Explains stages as a reply, from Git alone: remotes that the change itself names are not asked. Gives the exit code. */
export async function explainStage(obeying: Obeying, explaining: Explaining): Promise<number> {
  const { inputs, api, answers } = obeying;
  const { trigger, there } = explaining;
  const { env, workspace } = there;
  const projects = await findProjects(workspace, inputs.workingDirectories);
  if (!projects.ok) return refuseCommand(obeying, projects.failures.map(sentence).join(' '));
  const base = await prepareBase({ workspace, env, token: inputs.token, api, trigger, wanted: inputs.base });
  const explained = await firstThatKnows(
    projects.value.map(({ path }) => path),
    explaining,
    base.base,
  );
  if (!explained.ok) return refuseCommand(obeying, explained.failures.map(sentence).join(' '));
  const shown = mask(explained.value.map(explanation), secretsOf(env, inputs.token));
  await answers.reply(shown.map((sentences) => sentences.map(mdWords).join(' ')).join('\n\n'));
  return 0;
}

/** Of several projects the first that has such a stage; if none has, what the first one said. */
async function firstThatKnows(
  folders: readonly string[],
  { stages, there }: Explaining,
  base: string | undefined,
): Promise<Result<readonly Explained[]>> {
  let failures: readonly Failure[] | undefined;
  for (const cwd of folders) {
    const { env, cpus, interrupt: signal } = there;
    const host = { cwd, env, cpus, signal, now: Date.now, emit: () => undefined };
    const options = { offline: true, ...(base === undefined ? {} : { base }) };
    const explained = await explainStages({ args: stages.slice(0, 5), options }, host);
    if (explained.ok) return ok(explained.value);
    failures ??= explained.failures;
  }
  return { ok: false, failures: failures ?? [] };
}
