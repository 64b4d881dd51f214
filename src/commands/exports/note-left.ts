import type { Stage } from '../../project/stage.ts';
import type { Session } from '../session.ts';

/** Why most stages are left: the policy says so. */
export const keptToProtected = 'the policy keeps it to protected branches';

/** Tells that a stage is not run here, and why. */
export async function noteLeft({ host }: Session, { address }: Stage, why: string): Promise<void> {
  await host.emit({ kind: 'note', text: `'${address}' is left for after the merge: ${why}` });
}
