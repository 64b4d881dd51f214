import { fail, ok, type Result } from '../../failure.ts';
import { checkout } from '../data/verbs.ts';
import { type Session, withSession } from '../session.ts';
import type { Verb } from '../verb.ts';
import { type Experiments, findExperiment, openExperiments } from './experiments.ts';

/** `exp apply`: tracked files and data of an experiment into the working tree (dvc: dvc/repo/experiments/apply.py). */
export const expApply: Verb = {
  name: 'exp apply',
  help: 'Put the result of an experiment into the working tree',
  args: '<experiment>',
  options: [
    { flags: '-f, --force', help: 'also over changes that are not committed' },
    { flags: '--no-force', help: 'not over them, as without it' },
  ],
  exit: { style: 'dvc', failure: 255 },
  async run({ args, options }, host, terminal) {
    const [name = ''] = args;
    const restored = await withSession(host, (session) => restore(session, name, options.force === true), {
      writes: 'exp apply',
    });
    if (!restored.ok) return restored;
    const quiet = { ...terminal, out: () => undefined };
    const done = await checkout.run({ args: [], options: { force: true, allowMissing: true } }, host, quiet);
    if (done !== 0) return done;
    if (options.quiet !== true)
      terminal.out(`Changes for experiment '${name}' have been applied to your current workspace.\n`);
    return 0;
  },
};

async function restore(session: Session, name: string, isForced: boolean): Promise<Result<undefined>> {
  const opened = await openExperiments(session);
  if (!opened.ok) return opened;
  const found = await findExperiment(opened.value, name);
  if (!found.ok) return found;
  if (!isForced && (await session.git?.isDirty()) === true && !(await isApplied(opened.value))) {
    return fail({
      reason: 'git',
      message: 'the working tree has changes that are not committed, and applying would overwrite them',
      hint: 'commit or stash them, or apply with --force',
    });
  }
  await opened.value.git.restore(found.value.sha);
  return ok(undefined);
}

/** Is the working tree what another experiment put there, so that nothing would be lost? */
async function isApplied({ git }: Experiments): Promise<boolean> {
  const now = await git.treeOf(await git.workingTree());
  for (const { sha } of await git.list()) if ((await git.treeOf(sha)) === now) return true;
  return false;
}
