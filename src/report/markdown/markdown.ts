import type { ReportSection } from '../../project/policy/policy.ts';
import { type Pages, pagesOf } from '../links.ts';
import type { Report } from '../report.ts';
import { dataSection } from './data.ts';
import { mdLink, mdWords } from './escape.ts';
import { pipelineSection, savedSection } from './evidence.ts';
import { failureDetails, failureSection } from './failures.ts';
import { footerSection, markerLine } from './footer.ts';
import { gateSection } from './gates.ts';
import { plotSection } from './plots.ts';
import { type Section, whyLine } from './section.ts';
import { stageSection } from './stages.ts';
import { metricSection, paramSection } from './values.ts';
import { watchSection } from './watch.ts';

/** How much of a report to render. */
export interface MarkdownOptions {
  /** Largest size, in UTF-8 bytes and so in characters too; 60,000 if absent */
  readonly limit?: number;
  /** Leave out so many more sections, from the end: a server that still finds it too long gets the next shorter one */
  readonly drop?: number;
}

/**
 * The report as GitHub Markdown, for a comment or a job summary: the hidden marker first, then the eleven parts of design
 * section 7. What would be too long loses whole sections from the end, with a line that counts them; what failed is never
 * dropped, only told more shortly. Everything quoted is escaped; links lead to the repository and the run only.
 */
export function toMarkdown(report: Report, { limit = 60_000, drop = 0 }: MarkdownOptions = {}): string {
  const pages = pagesOf(report);
  const sections = sectionsOf(report, pages);
  const start = [`${markerLine(report)}\n### ${mdWords(report.headline)}`, whyLine(report)].filter(
    (part) => part !== '',
  );
  for (let shed = drop; ; shed++) {
    const kept = sections.slice(0, Math.max(0, sections.length - shed));
    const detail = Math.min(Math.max(0, shed - sections.length), failureDetails - 1);
    const failed = failureSection(report, pages, detail);
    const left = omission(sections.slice(kept.length), pages);
    const text = `${[...start, failed, ...kept.map((section) => section.text), left].filter((part) => part !== '').join('\n\n')}\n`;
    if (Buffer.byteLength(text) <= limit || detail === failureDetails - 1) return text;
  }
}

function sectionsOf(report: Report, pages: Pages): readonly Section[] {
  const made: Readonly<Record<Exclude<ReportSection, 'verdict'>, () => Section | undefined>> = {
    gates: () => gateSection(report),
    metrics: () => metricSection(report, pages),
    params: () => paramSection(report, pages),
    data: () => dataSection(report, pages),
    plots: () => plotSection(report),
    dag: () => pipelineSection(report),
    saved: () => savedSection(report),
  };
  // What happened to the stages belongs to the verdict, and the commands to the end, whatever a policy leaves out.
  const usual = ['gates', 'metrics', 'params', 'verdict', 'data', 'plots', 'dag', 'saved'] as const;
  const wanted = report.sections ?? usual;
  const order = wanted.includes('verdict') ? wanted : ([...wanted, 'verdict'] as const);
  const sections = order.map((name) => (name === 'verdict' ? stageSection(report, pages) : made[name]()));
  return [watchSection(report), ...sections, footerSection(report, pages)].filter(
    (section) => section !== undefined,
  );
}

function omission(dropped: readonly Section[], { run }: Pages): string {
  if (dropped.length === 0) return '';
  const what = dropped.map(({ count }) => count).join(', ');
  return `<sub>Left out here, to stay within GitHub’s size limit: ${what}. ${mdLink(run === undefined ? 'The full report has all of it.' : 'The full report', run)}${run === undefined ? '' : ' has all of it.'}</sub>`;
}
