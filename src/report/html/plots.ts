import { html } from '../escape.ts';
import { type ConfusionPlot, type ImagePlot, type ImageSide, isPlotChanged, type Plot } from '../evidence.ts';
import { formatBytes, formatCount } from '../format.ts';
import type { VegaPlot } from '../plots/vega.ts';
import type { Report } from '../report.ts';
import { svgChart } from './chart.ts';
import { type OwnPlot, ownFigure, ownPlots } from './own-plots.ts';
import { jsonAttribute, section } from './parts.ts';

/** Every plot as a figure, those that changed first; templates of the project's own leave a place for Vega, if it is there. */
export function plotsHtml({ plots, vega = [] }: Pick<Report, 'plots' | 'vega'>, isVega: boolean): string {
  const ours = plots.filter((plot) => plot.kind === 'image' || plot.own === undefined);
  const own = ownPlots({ plots, vega });
  if (ours.length + own.length === 0) return '';
  const changed = { ours: ours.filter(isPlotChanged), own: own.filter(({ isChanged }) => isChanged) };
  const same = {
    ours: ours.filter((plot) => !isPlotChanged(plot)),
    own: own.filter(({ isChanged }) => !isChanged),
  };
  const [more, rest] = [changed, same].map((some) => some.ours.length + some.own.length) as [number, number];
  const unchanged =
    rest === 0 || more === 0
      ? figures(same, isVega)
      : `<details><summary>${formatCount(rest)} unchanged</summary>${figures(same, isVega)}</details>`;
  const legend =
    '<p class="legend soft"><span class="swatch now"></span>now <span class="swatch old"></span>before</p>';
  return section(
    'Plots',
    `${formatCount(more)} of ${formatCount(more + rest)} changed`,
    `${legend}${figures(changed, isVega)}${unchanged}${vegaFiles(vega)}`,
  );
}

function figures(
  { ours, own }: { readonly ours: readonly Plot[]; readonly own: readonly OwnPlot[] },
  isVega: boolean,
): string {
  const grid = (kind: string, some: readonly string[]) =>
    some.length === 0 ? '' : `<div class="figures${kind}">${some.join('\n')}</div>`;
  const drawn = own.map((plot) => ownFigure(plot, { isVega, draw: figure }));
  return `${grid('', ours.map(figure))}${grid(' by-vega', drawn)}`;
}

/** A button for each specification; the script makes the file. */
function vegaFiles(vega: readonly VegaPlot[]): string {
  if (vega.length === 0) return '';
  const buttons = vega.map(
    ({ id, spec }) =>
      `<button type="button" class="save" data-spec="${jsonAttribute(spec)}">${html(id, 100)}</button>`,
  );
  return `<details class="vega"><summary>As Vega-Lite files</summary><div class="tools">${buttons.join('')}</div></details>`;
}

function figure(plot: Plot): string {
  switch (plot.kind) {
    case 'image':
      return imageFigure(plot);
    case 'confusion':
      return confusionFigure(plot);
    default:
      return svgChart(plot);
  }
}

/** Both versions side by side; the script adds a curtain between them and their difference. */
function imageFigure({ title, old, new: now }: ImagePlot): string {
  const isSame = old !== undefined && old.hash === now?.hash;
  const caption = `<figcaption>${html(title)} <span class="soft">· ${isSame ? 'unchanged' : [sideText('before', old), sideText('now', now)].filter((part) => part !== '').join(', ')}</span></figcaption>`;
  const shown = [isSame ? '' : imageTag('before', old), imageTag('now', now)].filter((part) => part !== '');
  const kind = shown.length === 2 ? ' class="images"' : '';
  return `<figure${kind}>${caption}<div class="pair">${shown.join('')}</div></figure>`;
}

function sideText(name: string, side: ImageSide | undefined): string {
  return side === undefined ? (name === 'before' ? 'new' : 'gone') : `${name} ${formatBytes(side.bytes)}`;
}

function imageTag(name: string, side: ImageSide | undefined): string {
  if (side === undefined) return '';
  if (
    side.data === undefined ||
    !/^[A-Za-z0-9+/]*=*$/.test(side.data) ||
    !/^image\/[a-z+]+$/.test(side.media)
  )
    return `<p class="soft">${name}: too large to be shown here</p>`;
  return `<div><small class="soft">${name}</small><img alt="${name}" src="data:${side.media};base64,${side.data}"></div>`;
}

const mostLabels = 30;

/** A matrix for each side, the darker the more; shares of each row for the normalised template. */
function confusionFigure(plot: ConfusionPlot): string {
  const [columns, rows] = [names(plot.cells.map(({ x }) => x)), names(plot.cells.map(({ y }) => y))];
  const caption = `<figcaption>${html(plot.title)} <span class="soft">· ${html(plot.yLabel)} by ${html(plot.xLabel)}</span></figcaption>`;
  const sides = (['old', 'new'] as const).filter((side) =>
    plot.cells.some((cell) => cell[side] !== undefined),
  );
  const matrices = sides.map((side) => matrix(plot, side, { columns, rows }));
  return `<figure class="wide">${caption}<div class="pair">${matrices.join('')}</div></figure>`;
}

function matrix(
  { cells, normalized }: ConfusionPlot,
  side: 'old' | 'new',
  { columns, rows }: { readonly columns: readonly string[]; readonly rows: readonly string[] },
): string {
  const at = new Map(cells.map((cell) => [JSON.stringify([cell.x, cell.y]), cell[side] ?? 0]));
  const count = (x: string, y: string) => at.get(JSON.stringify([x, y])) ?? 0;
  const most = Math.max(1, ...cells.map((cell) => cell[side] ?? 0));
  const head = columns.slice(0, mostLabels).map((x) => `<th scope="col">${html(x, 24)}</th>`);
  const body = rows.slice(0, mostLabels).map((y) => {
    const total = Math.max(
      1,
      columns.reduce((sum, x) => sum + count(x, y), 0),
    );
    const tds = columns.slice(0, mostLabels).map((x) => {
      const share = normalized ? count(x, y) / total : count(x, y) / most;
      const text = normalized ? `${Math.round(100 * share)} %` : formatCount(count(x, y));
      return `<td class="n heat${Math.min(9, Math.floor(10 * share))}">${text}</td>`;
    });
    return `<tr><th scope="row">${html(y, 24)}</th>${tds.join('')}</tr>`;
  });
  const name = side === 'old' ? 'before' : 'now';
  return `<div class="scroll"><table class="matrix"><caption class="soft">${name}</caption><thead><tr><th></th>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

function names(all: readonly string[]): readonly string[] {
  return [...new Set(all)].sort();
}
