import type { Override } from '../../report/gates/input.ts';
import type { Base } from '../base-revision.ts';
import type { Session } from '../session.ts';

/** The key of the trailer that lets a gate through: `Lockstep-Override: accuracy: the test set was cleaned`. */
export const overrideTrailer = 'Lockstep-Override';

/**
 * The gates that commits of the change let through, by the name of the gate: who wrote the commit, and the reason after the
 * colon. One without a reason counts for nothing; of several for one gate the last does.
 */
export async function overridesOf(
  session: Session,
  base: Base | undefined,
): Promise<ReadonlyMap<string, Override>> {
  if (session.git === undefined || base === undefined) return new Map();
  const head = (await session.git.headSha()) ?? 'HEAD';
  const trailers = await session.git.trailers({ base: base.sha, head, key: overrideTrailer });
  const overrides = new Map<string, Override>();
  for (const { author, value } of trailers) {
    const [, gate, reason] = /^(\S[^\n]*?):\s+(\S.*)$/s.exec(value) ?? [];
    if (gate !== undefined && reason !== undefined) overrides.set(gate, { by: author, reason });
  }
  return overrides;
}
