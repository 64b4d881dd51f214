import type { Failure } from '../../failure.ts';
import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import type { Alert, Alerts } from './alert.ts';
import {
  type AlertIssue,
  closeIssue,
  type IssueText,
  markerText,
  openAlerts,
  openIssue,
  rewriteIssue,
} from './alert-issues.ts';

/** What is to be told, by which run of which report. */
export interface AlertTelling {
  readonly api: Api;
  readonly alerts: Alerts;
  readonly name: string;
  /** The run's id, which grows over all workflows; 0 outside of one */
  readonly run: number;
  /** The page of this run */
  readonly runUrl?: string;
}

/** What was done, for the log; with the one warning if not all of it could be. */
export interface AlertsTold {
  readonly lines: readonly string[];
  readonly failure?: Failure;
}

/**
 * One open issue for each cause: opened when it appears, brought up to date while it lasts, closed with a word when it is gone.
 * What could not be judged keeps its issue. A run that started before the one which wrote an issue leaves it alone, and two
 * that both open one leave the older.
 */
export async function tellAlerts(telling: AlertTelling): Promise<AlertsTold> {
  const lines: string[] = [];
  try {
    const open = await openAlerts(telling.api, telling.name);
    for (const alert of telling.alerts.wanted) lines.push(...(await tellOne(telling, alert, open)));
    lines.push(...(await closeCured(telling, open)));
    return { lines };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // A token that may not even look has nothing to say where there is nothing to tell.
    const isQuiet =
      telling.alerts.wanted.length === 0 && (error.code === 'denied' || error.code === 'not-found');
    return isQuiet ? { lines } : { lines, failure: failureOf(error) };
  }
}

async function tellOne(
  telling: AlertTelling,
  alert: Alert,
  open: readonly AlertIssue[],
): Promise<readonly string[]> {
  const { api, run } = telling;
  const text = textOf(telling, alert);
  const own = open.filter(({ marker }) => marker.key === alert.key);
  const [first, ...doubles] = own;
  if (first === undefined) return [await openOnce(telling, alert, text)];
  if (own.some(({ marker }) => marker.run > run)) return [`issue #${first.number} is left to a newer run`];
  await closeDoubles(api, first, doubles);
  if (first.body !== text.body || first.title !== text.title) await rewriteIssue(api, first, text);
  return [`issue #${first.number} is up to date: ${alert.title}`];
}

/** Opens an issue and looks for doubles afterwards: whoever looks keeps the oldest, so the order does not matter (security L-01). */
async function openOnce(
  { api, name }: AlertTelling,
  { key, title }: Alert,
  text: IssueText,
): Promise<string> {
  try {
    await openIssue(api, text);
  } catch (error) {
    if (!(error instanceof ApiError) || !error.maybeDone) throw error;
    const found = (await openAlerts(api, name)).some(({ marker }) => marker.key === key);
    if (!found) await openIssue(api, text);
  }
  const own = (await openAlerts(api, name)).filter(({ marker }) => marker.key === key);
  const [first, ...doubles] = own;
  if (first !== undefined) await closeDoubles(api, first, doubles);
  return `issue ${first === undefined ? '' : `#${first.number} `}was opened: ${title}`;
}

async function closeDoubles(api: Api, first: AlertIssue, doubles: readonly AlertIssue[]): Promise<void> {
  for (const double of doubles)
    await closeIssue(api, double, { why: `The same as #${first.number}.`, reason: 'not_planned' });
}

async function closeCured(telling: AlertTelling, open: readonly AlertIssue[]): Promise<readonly string[]> {
  const { api, alerts, run, runUrl } = telling;
  const wanted = new Set(alerts.wanted.map(({ key }) => key));
  const lines: string[] = [];
  for (const issue of open) {
    const { key, kind, scope, run: writer } = issue.marker;
    if (wanted.has(key) || !alerts.judged.has(`${scope} ${kind}`) || writer > run) continue;
    const link = runUrl === undefined ? 'The last run' : `[The last run](${runUrl})`;
    await closeIssue(api, issue, { why: `${link} found the cause gone.`, reason: 'completed' });
    lines.push(`issue #${issue.number} was closed, its cause is gone: ${issue.title}`);
  }
  return lines;
}

function textOf({ name, run }: AlertTelling, { kind, scope, key, title, body }: Alert): IssueText {
  return { title, body: `${markerText({ name, kind, scope, key, run })}\n${body}\n` };
}

function failureOf(error: ApiError): Failure {
  const answer = `${error.status === undefined ? '' : `${error.status}: `}${error.message}`;
  if (error.code === 'denied' || error.code === 'not-found') {
    return {
      reason: 'config',
      message: `the alerts could not be written: the token lacks the permission \`issues: write\` (${answer})`,
      hint: 'add it to `permissions:` of the workflow, or turn on issues in the repository; what was found is in the job summary',
    };
  }
  return {
    reason: 'storage',
    message: `the alerts could not be written (${answer})`,
    hint: 'the next scheduled run writes them; what was found is in the job summary',
  };
}
