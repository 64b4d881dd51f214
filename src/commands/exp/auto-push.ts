import { caught, type Failure, fail, type Result } from '../../failure.ts';
import { type ExperimentRef, refName } from '../../workspace/experiment-ref.ts';
import { harmless } from '../harmless.ts';
import type { Session } from '../session.ts';
import { pushExperiments } from './push.ts';

/**
 * `exp.auto_push`: sends experiments that were just made, with their data and runs, to `exp.git_remote`. They are kept whatever
 * comes of it, so that a failure is only a warning (dvc: dvc/repo/experiments/executor/base.py auto_push).
 */
export async function autoPush(
  session: Session,
  refs: readonly Pick<ExperimentRef, 'name' | 'baseline'>[],
): Promise<void> {
  const { host, config } = session;
  const setting = (name: string) => String(config.values.get(name) ?? '');
  const wish = host.env.DVC_EXP_AUTO_PUSH ?? setting('exp.auto_push');
  if (refs.length === 0 || host.signal.aborted || !/^(?:1|y|yes|true|on)$/i.test(wish)) return;
  const remote = host.env.DVC_EXP_GIT_REMOTE || setting('exp.git_remote') || 'origin';
  // An address in a repository's own settings could be anybody's; the remotes of a clone are the user's.
  const isOurs = (await session.git?.experiments().remotes())?.includes(remote) === true;
  const words = { args: [remote, ...refs.map(refName)], options: { runCache: true } };
  const pushed: Result<unknown> = isOurs
    ? await pushExperiments(session, words).catch(caught)
    : fail(noRemote(remote));
  const text = `pushed to '${harmless(remote)}', as exp.auto_push says`;
  if (pushed.ok) await host.emit({ kind: 'note', text });
  for (const failure of pushed.ok ? [] : pushed.failures) {
    const message = `experiments were kept and not pushed: ${failure.message}`;
    await host.emit({ kind: 'warning', failure: { ...failure, message } });
  }
}

function noRemote(name: string): Failure {
  return {
    reason: 'git',
    message: `'${harmless(name.slice(0, 200))}' is no Git remote of this clone`,
    hint: 'give it a name with `git remote add`, and set exp.git_remote to that name',
  };
}
