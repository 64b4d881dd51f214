import { plainWords } from '../../report/words.ts';
import type { Api } from '../api.ts';
import type { Surroundings } from '../carry-out.ts';
import { tellCheck } from '../check/tell-check.ts';
import { combinedMarkdown } from '../combined-report.ts';
import { type CommentResult, upsertComment } from '../comment.ts';
import type { Finished } from '../finished.ts';
import type { Inputs } from '../inputs.ts';
import type { ActiveTrigger } from '../job.ts';
import { outputsOf } from '../outputs.ts';
import { tellOwners } from '../owners/tell-owners.ts';
import { tellReview } from '../review/tell-review.ts';
import { setOutputs, writeSummary } from '../summary.ts';
import { sayUnwritten } from '../unwritten.ts';
import type { Origin } from './origin.ts';

/** A result that may be told, and where. */
export interface Telling {
  readonly finished: readonly Finished[];
  readonly headSha: string;
  readonly number?: number;
  readonly isTrusted: boolean;
  readonly api: Api;
  readonly inputs: Inputs;
  readonly around: Surroundings;
  readonly origin: Origin;
}

/** Posts a verified result: summary, the one comment, the check, outputs. What cannot be written is one warning. */
export async function tellResult(telling: Telling): Promise<{ readonly mustFail: boolean }> {
  const { finished, around } = telling;
  const { env, log } = around;
  for (const { folder, result } of finished)
    log.line(`${folder === '' ? '' : `${folder}: `}${plainWords(result.report.headline)}`);
  await writeSummary(env, (limit) => combinedMarkdown(finished, { limit }));
  const comment = await writeComment(telling);
  const check = await writeCheck(telling);
  const mustFail = await writeOwners(telling);
  const review = comment?.kind === 'superseded' ? undefined : await writeReview(telling);
  const unwritten = [comment?.kind === 'failed' ? comment.failure : undefined, check, review];
  sayUnwritten(log, unwritten, { expected: false });
  if (comment?.kind === 'superseded') log.line(`the comment is left alone: ${comment.why}`);
  await setOutputs(env, {
    ...outputsOf(finished),
    conclusion: conclusionOf(finished),
    'comment-url': comment !== undefined && 'url' in comment ? comment.url : undefined,
  });
  return { mustFail };
}

async function writeComment({
  api,
  number,
  headSha,
  inputs,
  finished,
}: Telling): Promise<CommentResult | undefined> {
  if (number === undefined || inputs.comment === 'never') return undefined;
  const render = (shed: number) => combinedMarkdown(finished, { limit: 60_000, shed });
  return upsertComment({ api, number, headSha, render });
}

/** A stranger's result names owners at will, so only that of a trusted change asks them. */
async function writeOwners({ api, number, headSha, isTrusted, finished, inputs, around }: Telling) {
  if (number === undefined || !isTrusted) return false;
  const verdict = await tellOwners({ api, number, headSha, finished, name: inputs.name });
  for (const warning of verdict?.warnings ?? []) around.log.failure(warning, 'warning');
  return verdict?.mustFail === true;
}

async function writeReview({ api, number, headSha, inputs, finished, origin }: Telling) {
  if (number === undefined || inputs.review === 'never' || origin.trigger.kind === 'command')
    return undefined;
  const isWhole = inputs.targets.length === 0;
  return tellReview({ api, number, headSha, finished, name: inputs.name ?? 'default', isWhole });
}

function writeCheck({ api, headSha, number, isTrusted, inputs, finished, origin, around }: Telling) {
  const { trigger, runId } = origin;
  const about: ActiveTrigger =
    number !== undefined || trigger.kind === 'command' || trigger.kind === 'workflow-run'
      ? {
          kind: 'pull-request',
          tier: isTrusted ? 'T1' : 'T0',
          number: number ?? 0,
          headSha,
          origin: isTrusted ? 'same-repository' : 'fork',
        }
      : trigger;
  const runUrl = finished[0]?.result.report.links.run;
  return tellCheck({
    api,
    trigger: about,
    finished,
    name: inputs.name,
    conclusion: conclusionOf(finished),
    workspace: around.workspace,
    externalId: String(runId),
    ...(runUrl === undefined ? {} : { runUrl }),
  });
}

function conclusionOf(finished: readonly Finished[]): 'success' | 'failure' {
  return finished.every(({ result }) => result.exitCode === 0) ? 'success' : 'failure';
}
