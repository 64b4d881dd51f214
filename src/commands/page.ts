import type { Report } from '../report/report.ts';

/** The report as one HTML file, with Vega's libraries inside if one of its plots needs them. */
export async function htmlPage(report: Report): Promise<string> {
  const { needsVega } = await import('../report/html/own-plots.ts');
  const { toHtml } = await import('../report/html/html.ts');
  if (!needsVega(report)) return toHtml(report);
  // A part of the bundle of its own: few reports need it, and no stage can have written over it (github/own-code.ts).
  const { vegaLibrary } = await import('./vega-library.ts');
  return toHtml(report, vegaLibrary());
}
