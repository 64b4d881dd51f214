import type { Environment } from '../../commands/context.ts';
import { mdCode } from '../../report/markdown/escape.ts';
import { counted } from '../../report/words.ts';
import type { Approvals } from './approvals.ts';

/** Who wanted a run: GitHub's own word for who caused it, or who ran it again; undefined: no login that GitHub could give. */
export function askerOf(env: Environment): string | undefined {
  return loginOf(env.GITHUB_TRIGGERING_ACTOR ?? env.GITHUB_ACTOR);
}

/** A login in letters that GitHub gives: it goes into commit messages, where nothing else may stand (security A-12). */
export function loginOf(text: string | undefined): string | undefined {
  return text !== undefined && /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}(\[bot\])?$/.test(text) ? text : undefined;
}

/** One paragraph for the job summary: who asked, who approved what as whom, which run, and who is waited for. */
export function ownersStory(
  approvals: Approvals,
  { asker, runUrl, runId }: { asker: string | undefined; runUrl: string | undefined; runId: number | null },
): string {
  const run =
    runId === null ? undefined : runUrl === undefined ? `run ${runId}` : `[run ${runId}](${runUrl})`;
  const given = approvals.approved.map(
    ({ login, owner }) => `approved by ${mdCode(login, 60)} for ${mdCode(owner, 100)}`,
  );
  const waiting =
    approvals.waiting.length === 0
      ? []
      : [`${counted(approvals.waiting.length, 'thing')} still to be approved by an owner`];
  const asked = asker === undefined ? [] : [`Asked for by ${mdCode(asker, 60)}`];
  return [...asked, ...given, ...waiting, ...(run === undefined ? [] : [run])].join(' · ');
}
