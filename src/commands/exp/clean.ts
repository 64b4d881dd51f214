import { ok, type Result } from '../../failure.ts';
import { type Session, withSession } from '../session.ts';
import type { Verb } from '../verb.ts';
import { sweepCopies } from './copy.ts';

/** `exp clean`: takes away what interrupted experiments left below `.dvc/tmp/exps` (dvc: dvc/repo/experiments/clean.py). */
export const expClean: Verb = {
  name: 'exp clean',
  help: 'Take away what interrupted experiments left below .dvc/tmp',
  options: [],
  exit: { style: 'dvc', failure: 255 },
  async run({ options }, host, terminal) {
    const done = await withSession(host, clean);
    if (!done.ok) return done;
    if (options.quiet !== true) terminal.out('Done!\n');
    return 0;
  },
};

async function clean(session: Session): Promise<Result<undefined>> {
  if (session.git !== undefined) await sweepCopies(session, session.git.experiments());
  return ok(undefined);
}
