import { createHash } from 'node:crypto';
import type { NamedRevision } from '../../plan/plan.ts';
import { buildGraph } from '../../project/graph.ts';
import { diagramOf } from '../diagram.ts';
import { html } from '../escape.ts';
import { foldings } from '../fold.ts';
import { formatBytes, formatCount, formatDuration } from '../format.ts';
import { pagesOf } from '../links.ts';
import type { Report } from '../report.ts';
import { counted, plainWords } from '../words.ts';
import { dataHtml } from './data.ts';
import { svgDiagram } from './diagram.ts';
import { logsHtml } from './logs.ts';
import { needsVega } from './own-plots.ts';
import { section } from './parts.ts';
import { plotsHtml } from './plots.ts';
import { script } from './script.ts';
import { failuresHtml, gatesHtml, htmlWords, metricsHtml, paramsHtml, stagesHtml } from './sections.ts';
import { style } from './style.ts';
import { vegaScript, vegaStyle } from './vega-script.ts';
import { watchHtml } from './watch.ts';

/**
 * The report as one HTML file that needs no network: its content security policy allows exactly its own style sheet and
 * script (by hash) and nothing from anywhere else. All parts are readable without the script, which only sorts and zooms.
 * `vega` is the text of Vega's libraries, without which plots with templates of the project's own are drawn by ourselves alone.
 */
export function toHtml(report: Report, vega?: string): string {
  const library = needsVega(report) ? vega : undefined;
  const scripts = library === undefined ? [script] : [script, library, vegaScript];
  const look = library === undefined ? style : `${style}${vegaStyle}`;
  const pages = pagesOf(report);
  const parts = [
    `<header><h1>${htmlWords(report.headline)}</h1><p class="soft">${compared(report)}${runLink(pages.run)}</p>${tiles(report)}</header>`,
    failuresHtml(report),
    watchHtml(report),
    gatesHtml(report),
    metricsHtml(report, pages),
    paramsHtml(report, pages),
    stagesHtml(report, pages),
    dataHtml(report, pages),
    plotsHtml(report, library !== undefined),
    pipeline(report),
    logsHtml(report),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(look, scripts)}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html(plainWords(report.headline), 300)}</title>
<style>${look}</style>
</head>
<body>
<main>
${parts.filter((part) => part !== '').join('\n')}
</main>
${scripts.map((text) => `<script>${text}</script>`).join('\n')}
</body>
</html>
`;
}

function policy(look: string, scripts: readonly string[]): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  // A page with Vega first tries each template in a worker, which has the page's own policy.
  const worker = scripts.length === 1 ? '' : ' worker-src blob:;';
  return `default-src 'none'; style-src ${hash(look)}; script-src ${scripts.map(hash).join(' ')};${worker} img-src data:; base-uri 'none'; form-action 'none'`;
}

function compared({ base, head, name }: Report): string {
  const revision = ({ rev, sha }: NamedRevision) =>
    `<code>${html(rev)}</code>${sha === undefined ? '' : ` (${html(sha.slice(0, 7))})`}`;
  const title = name === 'default' ? '' : `${html(name)} · `;
  if (head === undefined) return title;
  return (
    title +
    (base === undefined
      ? `${revision(head)}, with nothing to compare`
      : `${revision(base)} → ${revision(head)}`)
  );
}

function runLink(run: string | undefined): string {
  return run === undefined ? '' : ` · <a href="${html(run, 2_000)}" rel="noreferrer">the run</a>`;
}

function tiles({ counts, saved, run, seconds }: Report): string {
  const shown: [string, string][] = [
    [formatCount(counts.total), counts.total === 1 ? 'stage' : 'stages'],
    ...(['failed', 'blocked', 'ran', 'restored', 'stale', 'waiting', 'unknown', 'fresh'] as const)
      .filter((state) => counts[state] > 0)
      .map((state): [string, string] => [formatCount(counts[state]), state]),
    ...(run === undefined ? [] : ([[formatDuration(seconds), 'in all']] as [string, string][])),
    ...(saved.transfer.bytes === 0
      ? []
      : ([[formatBytes(saved.transfer.bytes), 'not moved']] as [string, string][])),
    ...(saved.seconds === undefined || saved.seconds < 1
      ? []
      : ([[formatDuration(saved.seconds), 'saved']] as [string, string][])),
  ];
  return `<div class="tiles">${shown.map(([value, label]) => `<div class="tile"><b>${value}</b>${label}</div>`).join('')}</div>`;
}

function pipeline({ stages }: Report): string {
  if (stages.length < 2) return '';
  const { graph } = buildGraph(stages.map(({ stage }) => stage));
  const [folded] = foldings(diagramOf(stages, graph.producers), { boxes: 400, arrows: 1_500 });
  if (folded === undefined) return '';
  const note = `${counted(stages.length, 'stage')} in ${counted(folded.boxes.length, 'box', 'boxes')}`;
  return section('Pipeline', note, `<div class="scroll zoom">${svgDiagram(folded)}</div>`);
}
