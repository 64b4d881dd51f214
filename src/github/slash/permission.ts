import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import { numberAt, textAt } from '../payload.ts';
import type { CommandTrigger } from '../trigger.ts';

/** May this person give commands? `why` is one sentence for the person. */
export type Permission = { readonly may: true } | { readonly may: false; readonly why: string };

/**
 * Asks GitHub now whether the author of a comment may write to the repository. What the payload says about the author
 * (`author_association`) is too coarse (security A-04). Whatever is not clearly a yes is a no.
 */
export async function permissionOf(api: Api, { actor }: CommandTrigger): Promise<Permission> {
  try {
    const reply = await api.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
      username: actor.login,
    });
    const id = numberAt(reply, 'user', 'id');
    // A login can be given up and taken over; ids are never used again.
    const isSame = actor.id === undefined || id === undefined || actor.id === id;
    const permission = textAt(reply, 'permission');
    if (isSame && (permission === 'admin' || permission === 'write')) return { may: true };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.code !== 'not-found')
      return { may: false, why: 'GitHub did not say whether you may give commands here; try again later.' };
  }
  return { may: false, why: 'Commands are for people with write access to this repository.' };
}
