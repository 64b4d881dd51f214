import { carryOut, refuse, type Surroundings } from './carry-out.ts';
import type { Inputs } from './inputs.ts';
import { countReview } from './owners/on-review.ts';
import { postResult } from './result/post-result.ts';
import { obey } from './slash/obey.ts';
import type { Trigger } from './trigger.ts';

/** Does what an event asks for. Gives the exit code: 0, 1, 2, or that of a signal. */
export async function act(inputs: Inputs, trigger: Trigger, around: Surroundings): Promise<number> {
  if (trigger.kind === 'review') return countReview(inputs, trigger, around);
  const isActive = trigger.kind !== 'refused' && trigger.kind !== 'ignored';
  if (inputs.command.verb === 'post' && isActive) return postResult(inputs, trigger, around);
  switch (trigger.kind) {
    case 'refused':
      return refuse([trigger.failure], around.log, around.env);
    case 'ignored':
      around.log.line(`nothing to do: ${trigger.why}`);
      return 0;
    case 'command': {
      const code = await obey(inputs, trigger, around);
      // A review that commands something may approve as well.
      if (trigger.place === 'review') await countReview(inputs, trigger, around);
      return code;
    }
    case 'workflow-run':
      return postResult(inputs, trigger, around);
    default:
      if (trigger.tier === 'T0') around.forgetCredentials();
      return carryOut(inputs, trigger, around);
  }
}
