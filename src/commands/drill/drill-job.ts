import { assemble } from '../../report/report.ts';
import { drillWords } from '../../report/watch/drill-text.ts';
import type { Host, JobRequest, JobResult } from '../context.ts';
import { withSession } from '../session.ts';
import { drill } from './drill.ts';

/**
 * The drill as a job: nothing is planned or run, and one line says whether the backup restores what is checked out. Exit code 1
 * if it does not, 2 if it could not be tried.
 */
export async function runDrillJob(request: JobRequest, host: Host): Promise<JobResult> {
  const started = host.now();
  const { remote, drill: sample = {}, name, links } = request;
  const done = await withSession(
    host,
    (session) =>
      drill(session, { ...sample, seed: String(started), ...(remote === undefined ? {} : { remote }) }),
    request.policyFile === undefined ? {} : { policyFile: request.policyFile },
  );
  const failures = done.ok ? done.value.failures : done.failures;
  const report = assemble({
    ...(name === undefined ? {} : { name }),
    ...(links === undefined ? {} : { links }),
    metrics: new Map(),
    params: new Map(),
    failures,
    warnings: [],
    seconds: (host.now() - started) / 1000,
  });
  if (!done.ok) return { report, exitCode: 2 };
  const isWhole = failures.length === 0;
  const exitCode = isWhole ? 0 : 1;
  const mark = isWhole ? '✅ ' : '❌ ';
  return {
    report: {
      ...report,
      exitCode,
      outcome: isWhole ? 'fresh' : 'failed',
      headline: [mark, ...drillWords(done.value)],
      watch: { feeds: [], trends: [], broken: [], lost: [], drill: done.value, judged: ['drill'] },
    },
    exitCode,
  };
}
