import { combinedMarkdown } from '../../src/github/combined-report.ts';
import { toMarkdown } from '../../src/report/markdown/markdown.ts';
import { assemble } from '../../src/report/report.ts';
import { cases } from './cases.ts';

/** The nine situations of `docs/gallery/`, and what each shows. */
export const gallery: Readonly<Record<string, string>> = {
  'first-run': 'Nothing was ever locked: every stage runs, there is no base to compare with',
  'nothing-stale': 'Good news, short: the change reaches nothing',
  'three-stale': 'The usual case: what ran and why, what the metrics did, what was saved',
  failed: 'A stage failed: its log first, then what it blocks',
  fork: 'A pull request from outside: planned from Git alone, nothing runs',
  'gate-failed': 'The model got worse than the policy allows; plots and data changes',
  huge: '500 stages and 300 metrics: what concerns the change stays visible',
  monorepo: 'Several projects in one comment',
  'renamed-metric': 'A metric under another name: nobody can tell, so it is no pass',
};

/** Each comment of the gallery exactly as it is posted, by file name. */
export function galleryFiles(): ReadonlyMap<string, string> {
  return new Map(Object.keys(gallery).map((name) => [`${name}.md`, commentOf(name)]));
}

function commentOf(name: string): string {
  if (name !== 'monorepo') return toMarkdown(reportOf(name));
  const finished = [
    ['models/churn', 'gate-failed'],
    ['models/prices', 'nothing-stale'],
    ['models/text', 'fork'],
  ].map(([folder = '', from = '']) => {
    const report = reportOf(from);
    return { folder, root: `/work/${folder}`, result: { report, exitCode: report.exitCode } };
  });
  return combinedMarkdown(finished, { limit: 60_000 });
}

function reportOf(name: string) {
  const make = cases[name];
  if (make === undefined) throw new Error(`no case ${name}`);
  return assemble(make());
}
