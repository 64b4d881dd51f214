import { html } from '../escape.ts';
import {
  type ConfusionPlot,
  isPlotChanged,
  type OwnTemplate,
  type Plot,
  type PlotSeries,
} from '../evidence.ts';
import type { VegaPlot } from '../plots/vega.ts';
import type { Report } from '../report.ts';

/** A plot that a template of the project's own draws, and what of it we can draw ourselves. */
export interface OwnPlot {
  readonly own: OwnTemplate;
  /** Its place among the report's specifications; undefined: there is none to be drawn */
  readonly at: number | undefined;
  /** Characters */
  readonly size: number;
  readonly isChanged: boolean;
  readonly plots: readonly (PlotSeries | ConfusionPlot)[];
}

/** A larger specification is offered as a file only, characters. */
const mostDrawn = 500_000;

/** Every plot with a template of the project's own, once, in the order of the report. */
export function ownPlots({ plots, vega = [] }: Pick<Report, 'plots' | 'vega'>): readonly OwnPlot[] {
  const groups = new Map<string, { own: OwnTemplate; plots: (PlotSeries | ConfusionPlot)[] }>();
  for (const plot of plots) {
    if (plot.kind === 'image' || plot.own === undefined) continue;
    const group = groups.get(plot.own.id) ?? { own: plot.own, plots: [] };
    group.plots.push(plot);
    groups.set(plot.own.id, group);
  }
  // Values that are no numbers make no curve of ours, and may be what the template is for.
  for (const { id, own } of vega)
    if (own !== undefined && !groups.has(id))
      groups.set(id, { own: { id, template: own.template }, plots: [] });
  return [...groups].map(([id, group]) => {
    const at = vega.findIndex((each) => each.id === id && each.own !== undefined);
    const found: VegaPlot | undefined = vega[at];
    return {
      ...group,
      at: found === undefined ? undefined : at,
      size: found?.spec.length ?? 0,
      isChanged: found?.own?.isChanged === true || group.plots.some(isPlotChanged),
    };
  });
}

/** Does a page of this report need Vega? */
export function needsVega(report: Pick<Report, 'plots' | 'vega'>): boolean {
  return ownPlots(report).some(isDrawable);
}

/**
 * The place that Vega draws into, what stands there until it has or where it cannot, and our own drawings of the same
 * numbers, open until Vega's is there.
 */
export function ownFigure(
  plot: OwnPlot,
  { isVega, draw }: { readonly isVega: boolean; readonly draw: (plot: Plot) => string },
): string {
  const { own, at, plots } = plot;
  const isDrawn = isVega && isDrawable(plot);
  const caption = `<figcaption>${html(own.id)} <span class="soft">· by the template <code>${html(own.template, 100)}</code></span></figcaption>`;
  const place = isDrawn ? '<div class="drawing"></div>' : '';
  const rest =
    plots.length === 0
      ? ''
      : `<details open><summary>Our own drawing</summary><div class="figures">${plots.map(draw).join('\n')}</div></details>`;
  return `<figure class="own"${isDrawn ? ` data-at="${at}"` : ''}>${caption}${place}<p class="said soft">${html(sentence(plot, isDrawn), 500)}</p>${rest}</figure>`;
}

function isDrawable({ at, size }: OwnPlot): boolean {
  return at !== undefined && size <= mostDrawn;
}

function sentence({ own, at, size, plots }: OwnPlot, isDrawn: boolean): string {
  const instead = plots.length === 0 ? '' : ' Below is our own drawing of its numbers.';
  if (own.problem !== undefined) return `Not drawn with its template: ${own.problem}.${instead}`;
  if (at === undefined)
    return `Not drawn with its template, which has no place for this data, or there is too much of it; lockstep plots diff says more.${instead}`;
  if (isDrawn) return `Vega draws this plot, where a page may run scripts.${instead}`;
  const why = size > mostDrawn ? 'too much data for this page' : 'this page was made without Vega';
  return `Not drawn with its template (${why}); it can be saved as a Vega-Lite file below.${instead}`;
}
