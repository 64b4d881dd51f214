import { ok, type Result } from '../../failure.ts';
import { reproIn } from '../repro.ts';
import type { Session } from '../session.ts';
import type { Proof } from './prove.ts';
import type { Outcome } from './tell.ts';

/** Runs the stages that nothing proves, producers first, as `repro` does. One that fails stays unproven, and says why. */
export async function runUnproven(
  session: Session,
  proofs: readonly Proof[],
): Promise<Result<readonly Outcome[]>> {
  const open = proofs.filter(({ from }) => from === 'unproven').map(({ stage }) => stage.address);
  if (open.length === 0) return ok(proofs);
  const reloaded = await session.reload();
  if (!reloaded.ok) return reloaded;
  const run = await reproIn(session, { args: open, options: { keepGoing: true } });
  if (!run.ok) return run;
  const ended = new Map(run.value.stages.map((each) => [each.stage.address, each]));
  return ok(
    proofs.map((proof): Outcome => {
      const now = ended.get(proof.stage.address);
      if (proof.from !== 'unproven' || now === undefined) return proof;
      const entry = now.entry ?? (now.outcome === 'fresh' ? now.stage.lock : undefined);
      if (entry !== undefined) return { stage: proof.stage, from: 'run', entry };
      return { ...proof, why: now.failure?.message ?? `it was run, and ${now.outcome}` };
    }),
  );
}
