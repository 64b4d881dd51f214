import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import type { Log } from '../log.ts';
import type { CommandTrigger } from '../trigger.ts';

/** How a command was received, in GitHub's words. */
export type Reaction = 'eyes' | '+1' | '-1';

/** Answers one comment where it stands. Answers are a comfort: one that cannot be given is a line in the log. */
export class Answers {
  private readonly api: Api;
  private readonly trigger: CommandTrigger;
  private readonly log: Log;

  constructor(api: Api, trigger: CommandTrigger, log: Log) {
    this.api = api;
    this.trigger = trigger;
    this.log = log;
  }

  /** Reacts to the comment; a review takes reactions by GraphQL only. */
  react(reaction: Reaction): Promise<void> {
    const { place, id, nodeId } = this.trigger;
    if (place === 'review')
      return this.tolerating('the reaction', async () => {
        if (nodeId === undefined) return;
        await this.api.mutate(addReaction, { input: { subjectId: nodeId, content: graphqlNames[reaction] } });
      });
    const kind = place === 'thread' ? 'pulls' : 'issues';
    return this.tolerating('the reaction', () =>
      this.api.request(`POST /repos/{owner}/{repo}/${kind}/comments/{comment_id}/reactions`, {
        comment_id: id,
        content: reaction,
      }),
    );
  }

  /** Replies: in the thread of a line, else in the conversation. `text` is Markdown that is safe already. */
  reply(text: string): Promise<void> {
    const { place, number, id } = this.trigger;
    return this.tolerating('the reply', () =>
      place === 'thread'
        ? this.api.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies', {
            pull_number: number,
            comment_id: id,
            body: text,
          })
        : this.api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            issue_number: number,
            body: text,
          }),
    );
  }

  private async tolerating(what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const hint = 'give the token `pull-requests: write`';
      const message = `${what} could not be written (${error.message})`;
      const isGone = error.code === 'not-found' || error.code === 'invalid';
      this.log.failure({ reason: 'config', message, hint }, isGone ? 'notice' : 'warning');
    }
  }
}

const addReaction =
  'mutation ($input: AddReactionInput!) { addReaction(input: $input) { reaction { content } } }';

const graphqlNames: Readonly<Record<Reaction, string>> = {
  eyes: 'EYES',
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
};
