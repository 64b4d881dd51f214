import { pyJson } from '../../values/json.ts';
import type { Value } from '../../values/value.ts';
import { html } from '../escape.ts';

/** One part of a page of plots. */
export type PagePlot =
  | { readonly name: string; readonly spec: Value }
  | { readonly name: string; readonly images: readonly { readonly rev: string; readonly url: string }[] };

/** Where a page template of a user wants the plots, and the scripts that draw them. */
const places = { plots: '{plot_divs}', scripts: '{scripts}' };

/**
 * A page that draws plots with Vega from its CDN, as DVC's page does: it needs a network, unlike our report. Gives a
 * sentence if a user's own page has no place for plots.
 */
export function plotsPage(plots: readonly PagePlot[], page = standard): string | undefined {
  if (!page.includes(places.plots)) return undefined;
  const divs = plots.map(division).join('\n');
  return page.replaceAll(places.scripts, () => scripts).replace(places.plots, () => divs);
}

const standard = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>Plots</title>
{scripts}
</head>
<body>
{plot_divs}
</body>
</html>
`;

const scripts = ['vega@5.20.2', 'vega-lite@5.2.0', 'vega-embed@6.18.2']
  .map((name) => `<script src="https://cdn.jsdelivr.net/npm/${name}"></script>`)
  .join('\n');

function division(plot: PagePlot, index: number): string {
  if ('images' in plot) {
    const images = plot.images.map(
      ({ rev, url }) =>
        `<figure><figcaption>${html(rev, 200)}</figcaption><img src="${html(url, 4000)}"></figure>`,
    );
    return `<section><p>${html(plot.name, 1000)}</p>${images.join('')}</section>`;
  }
  // A script ends at the first `</`, and lines may not hold U+2028; the JSON is ASCII.
  const spec = pyJson(plot.spec).replaceAll('<', '\\u003c');
  return `<div id="plot-${index}"></div>\n<script>vegaEmbed('#plot-${index}', ${spec});</script>`;
}
