import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../commands/context.ts';
import { type Failure, FailureError } from '../failure.ts';
import { plainWords } from '../report/words.ts';
import { Git } from '../workspace/git.ts';
import { alertsOf } from './alerts/alert.ts';
import { tellAlerts } from './alerts/tell-alerts.ts';
import type { Api } from './api.ts';
import { uploadArtifact } from './artifact.ts';
import { allChangedFiles } from './changes.ts';
import { gateFindings, staleStages } from './check/findings.ts';
import { tellCheck } from './check/tell-check.ts';
import { combinedMarkdown } from './combined-report.ts';
import { type CommentResult, upsertComment } from './comment.ts';
import type { BackResult } from './commit-back/commit-back.ts';
import { backText, commitResults } from './commit-back/results.ts';
import type { Finished } from './finished.ts';
import type { Inputs } from './inputs.ts';
import type { ActiveTrigger } from './job.ts';
import type { Log } from './log.ts';
import { maskText } from './mask.ts';
import { tellModels } from './models/tell-models.ts';
import { outputsOf } from './outputs.ts';
import { askerOf, ownersStory } from './owners/story.ts';
import { type OwnersVerdict, tellOwners } from './owners/tell-owners.ts';
import { patchOf } from './patch.ts';
import { type ReportFiles, type RunIdentity, writeReportFiles } from './report-files.ts';
import { tellReview } from './review/tell-review.ts';
import { setOutputs, writeSummary } from './summary.ts';
import { sayUnwritten } from './unwritten.ts';

/** Everything that is to be told, and where. */
export interface Publication {
  readonly finished: readonly Finished[];
  /** Texts that must not be told; what is finished holds none of them */
  readonly secrets: readonly string[];
  readonly inputs: Inputs;
  /** Where new locks and metrics go */
  readonly commit: 'none' | 'push' | 'pull-request';
  readonly trigger: ActiveTrigger;
  readonly env: Environment;
  /** Absolute top folder of the checkout */
  readonly workspace: string;
  readonly api: Api;
  readonly log: Log;
  readonly cancelled: boolean;
  /** The pull request has a newer head, whose run speaks; this one says it in its own log, summary and files only */
  readonly gaveWay?: boolean;
}

/**
 * Says what happened everywhere it belongs: log and annotations, job summary, pull request comment, artifact, outputs. Each
 * is a comfort: what cannot be said in one place is one warning and never changes how the job ends.
 */
export async function publish(publication: Publication): Promise<{ readonly mustFail: boolean }> {
  const { finished, env, log, inputs } = publication;
  for (const each of finished) {
    const { folder, result } = each;
    for (const failure of result.report.failures) log.failure(failure, 'error', folder);
    for (const warning of result.report.warnings) log.failure(warning, 'warning', folder);
    for (const finding of [...gateFindings(each), ...staleStages(each)])
      log.annotate(finding, finding.folder);
    log.line(`${folder === '' ? '' : `${folder}: `}${plainWords(result.report.headline)}`);
  }
  const speaks = publication.gaveWay !== true;
  const owners = speaks ? await writeOwners(publication) : undefined;
  await tolerating(log, 'the job summary', () =>
    writeSummary(env, (limit) => withOwners(combinedMarkdown(finished, { limit }), owners, publication)),
  );
  const comment = speaks ? await writeComment(publication) : undefined;
  const check = speaks ? await writeCheck(publication) : undefined;
  const commentFailure = comment?.kind === 'failed' ? comment.failure : undefined;
  const review = !speaks || comment?.kind === 'superseded' ? undefined : await writeReview(publication);
  sayUnwritten(log, [commentFailure, check, review], { expected: publication.trigger.tier === 'T0' });
  const files = await tolerating(log, 'the report files', () => writeFiles(publication));
  if (inputs.artifact === 'auto' && files !== undefined) await upload(publication, files);
  const commit = speaks ? await commitBack(publication, owners) : undefined;
  const { api } = publication;
  const models = await tellModels({ api, log, finished, mayWrite: inputs.token !== undefined });
  await writeAlerts(publication);
  const outputs = {
    ...outputsOf(finished),
    plan: files?.plan,
    report: files?.report,
    html: files?.html.join('\n'),
    conclusion: conclusionOf(publication),
    'comment-url': comment !== undefined && 'url' in comment ? comment.url : undefined,
    commit: commit !== undefined && 'sha' in commit ? commit.sha : undefined,
  };
  await tolerating(log, 'the outputs', () =>
    setOutputs(env, models === undefined ? outputs : { ...outputs, models }),
  );
  return { mustFail: owners?.mustFail === true };
}

/** Only a run that may write, of the commit that people look at, asks owners. */
async function writeOwners(publication: Publication): Promise<OwnersVerdict | undefined> {
  const { trigger, inputs, api, finished, cancelled, log } = publication;
  if (trigger.kind !== 'pull-request' || trigger.tier === 'T0' || cancelled) return undefined;
  if (inputs.token === undefined) return undefined;
  const { number, headSha } = trigger;
  const runUrl = finished[0]?.result.report.links.run;
  const link = runUrl === undefined ? {} : { runUrl };
  const verdict = await tellOwners({ api, number, headSha, finished, name: inputs.name, ...link });
  for (const warning of verdict?.warnings ?? []) log.failure(warning, 'warning');
  return verdict;
}

function withOwners(text: string, owners: OwnersVerdict | undefined, publication: Publication): string {
  if (owners === undefined) return text;
  const runUrl = publication.finished[0]?.result.report.links.run;
  const { runId } = identityOf(publication);
  return `${text}\n\n${ownersStory(owners.approvals, { asker: askerOf(publication.env), runUrl, runId })}`;
}

/** A full disk, a file that may not be written or a broken clone costs the files, not the run. */
async function tolerating<T>(log: Log, what: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FailureError) {
      for (const failure of error.failures) log.failure(failure, 'warning');
      return undefined;
    }
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    log.failure({ reason: 'storage', message: `${what} could not be written (${code})` }, 'warning');
    return undefined;
  }
}

function conclusionOf(publication: Publication): 'success' | 'failure' | 'cancelled' {
  const { finished, cancelled, gaveWay } = publication;
  if (cancelled || gaveWay === true) return 'cancelled';
  return finished.every(({ result }) => result.exitCode === 0) ? 'success' : 'failure';
}

async function writeFiles(publication: Publication): Promise<ReportFiles> {
  const { finished, env } = publication;
  const identity = identityOf(publication);
  const folder = join(env.RUNNER_TEMP ?? tmpdir(), `lockstep-${identity.name}-${process.pid}`);
  return writeReportFiles(folder, finished, { identity, patch: await patchFor(publication) });
}

function identityOf({ inputs, trigger, env }: Publication): RunIdentity {
  const number = (text: string | undefined) =>
    text !== undefined && /^[0-9]{1,15}$/.test(text) ? Number(text) : null;
  return {
    name: inputs.name ?? 'default',
    repository: env.GITHUB_REPOSITORY ?? '',
    pullRequest: trigger.kind === 'pull-request' ? trigger.number : null,
    head: (trigger.kind === 'pull-request' ? trigger.headSha : trigger.sha) ?? null,
    runId: number(env.GITHUB_RUN_ID),
    runNumber: number(env.GITHUB_RUN_NUMBER),
    runAttempt: number(env.GITHUB_RUN_ATTEMPT),
  };
}

async function patchFor({ finished, secrets, workspace, env }: Publication): Promise<string> {
  const git = new Git({ root: workspace, env });
  try {
    if ((await git.headSha()) === undefined) return '';
    return maskText(patchOf(await allChangedFiles(git, finished)), secrets);
  } finally {
    await git.close();
  }
}

async function writeComment({
  finished,
  inputs,
  trigger,
  api,
  log,
}: Publication): Promise<CommentResult | undefined> {
  if (trigger.kind !== 'pull-request' || inputs.comment === 'never' || inputs.token === undefined)
    return undefined;
  const { number, headSha } = trigger;
  const render = (shed: number) => combinedMarkdown(finished, { limit: 60_000, shed });
  const result = await upsertComment({ api, number, headSha, render });
  if (result.kind === 'superseded') log.line(`the comment is left alone: ${result.why}`);
  else if (result.kind !== 'failed')
    log.line(
      `the comment was ${result.kind === 'unchanged' ? 'up to date already' : result.kind}: ${result.url ?? ''}`,
    );
  return result;
}

/** A run by hand or on a schedule is nobody's check, a stranger's run may not write one, and one that is to write nothing writes none. */
async function writeCheck(publication: Publication): Promise<Failure | undefined> {
  const { trigger, inputs, api, finished, workspace } = publication;
  if (
    trigger.tier === 'T0' ||
    trigger.kind === 'dispatch' ||
    trigger.kind === 'schedule' ||
    inputs.token === undefined
  )
    return undefined;
  if (inputs.comment === 'never' && inputs.review === 'never') return undefined;
  const { runId, runAttempt } = identityOf(publication);
  const runUrl = finished[0]?.result.report.links.run;
  return tellCheck({
    api,
    trigger,
    finished,
    name: inputs.name,
    conclusion: conclusionOf(publication),
    workspace,
    ...(runUrl === undefined ? {} : { runUrl }),
    ...(runId === null ? {} : { externalId: `${runId}.${runAttempt ?? 1}` }),
  });
}

/** Only a run that may write, of the commit that people look at, has something to say in their review. */
async function writeReview(publication: Publication): Promise<Failure | undefined> {
  const { trigger, inputs, api, finished, cancelled } = publication;
  if (trigger.kind !== 'pull-request' || trigger.tier === 'T0' || cancelled) return undefined;
  if (inputs.review === 'never' || inputs.token === undefined) return undefined;
  const { number, headSha } = trigger;
  const isWhole = inputs.targets.length === 0 && inputs.command.targets.length === 0;
  return tellReview({ api, number, headSha, finished, name: inputs.name ?? 'default', isWhole });
}

async function commitBack(
  publication: Publication,
  owners: OwnersVerdict | undefined,
): Promise<BackResult | undefined> {
  const { inputs, finished, secrets, trigger, workspace, env, api, log, cancelled } = publication;
  if (publication.commit === 'none' || inputs.token === undefined || cancelled) return undefined;
  const { name, runId } = identityOf(publication);
  const body = () => combinedMarkdown(finished, { limit: 60_000 });
  const how = publication.commit;
  const approvedBy = (owners?.approvals.approved ?? []).map(({ login }) => login);
  const people = { asker: askerOf(env), approvedBy };
  const about = { how, finished, secrets, trigger, workspace, env, api, name, runId, body, people };
  const result = await log.around('commit', () => commitResults({ ...about, ref: env.GITHUB_REF }));
  if (result.kind !== 'left') log.line(backText(result));
  else log.failure({ reason: 'git', message: backText(result), hint: result.hint }, 'warning');
  return result;
}

/** Issues about what a run that watches found; a cancelled one has not seen everything. */
async function writeAlerts(publication: Publication): Promise<void> {
  const { inputs, finished, api, log, cancelled, trigger } = publication;
  const watched = finished.some(({ result }) => result.report.watch !== undefined);
  if (!watched || cancelled || trigger.tier === 'T0' || inputs.token === undefined) return;
  const { name, runId } = identityOf(publication);
  const runUrl = finished[0]?.result.report.links.run;
  const { lines, failure } = await log.around('alerts', () =>
    tellAlerts({
      api,
      alerts: alertsOf(finished),
      name,
      run: runId ?? 0,
      ...(runUrl === undefined ? {} : { runUrl }),
    }),
  );
  for (const line of lines) log.line(line);
  if (failure !== undefined) log.failure(failure, 'warning');
}

async function upload({ inputs, env, log }: Publication, files: ReportFiles): Promise<void> {
  const folder = join(files.result, '..');
  const paths = [files.result, ...files.html, ...(files.patch === undefined ? [] : [files.patch])];
  const name = `lockstep-${inputs.name ?? 'default'}`;
  const failure = await log.around('artifact', () => uploadArtifact({ name, folder, files: paths, env }));
  if (failure !== undefined) log.failure(failure, 'warning');
}
