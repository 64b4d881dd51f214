import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { vegaLibrary } from '../../src/commands/vega-library.ts';
import { toHtml } from '../../src/report/html/html.ts';
import { assemble } from '../../src/report/report.ts';
import { input } from '../report/fixtures.ts';
import { Chromium, type View } from './chromium.ts';

export const desktop = { width: 1280, height: 1500 };

const values = Array.from({ length: 12 }, (_, i) => ({ x: i, y: i % 5, kind: i % 2 === 0 ? 'a' : 'b' }));
export const encoding = { x: { field: 'x', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } };
/** A specification that draws twelve points */
export const points = { data: { values }, mark: 'point', encoding };

/** What became of a plot. */
export interface Figure {
  readonly drawn: string;
  readonly said: string;
  readonly isSaid: boolean;
  readonly marks: number;
  /** Is our own drawing shown? */
  readonly isOpen: boolean;
}

/** A page whose plots are these specifications; each has a curve of ours besides. */
export function pageOf(specs: Readonly<Record<string, unknown>>): string {
  const plots = Object.keys(specs).map((id) => ({
    kind: 'line' as const,
    title: id,
    xLabel: 'x',
    yLabel: 'y',
    new: values.map(({ x, y }) => ({ x, y })),
    own: { id, template: 'mine' },
  }));
  const vega = Object.entries(specs).map(([id, spec]) => ({
    id,
    spec: typeof spec === 'string' ? spec : JSON.stringify(spec),
    own: { template: 'mine', isChanged: true },
  }));
  return toHtml(assemble(input({ plots, vega })), vegaLibrary());
}

/** A browser that looks at pages with plots that Vega draws. */
export class VegaPages {
  readonly #folder = mkdtempSync(join(tmpdir(), 'lockstep-vega-'));
  readonly browser: Chromium;

  private constructor(browser: Chromium) {
    this.browser = browser;
  }

  static async start(path: string): Promise<VegaPages> {
    return new VegaPages(await Chromium.start(path));
  }

  async open(html: string, view: View = desktop): Promise<void> {
    const file = join(this.#folder, 'page.html');
    writeFileSync(file, html);
    this.browser.requests.length = 0;
    this.browser.complaints.length = 0;
    await this.browser.open(pathToFileURL(file).href, view);
  }

  /** What became of each plot, by its id; every one is scrolled to. */
  async figures(): Promise<Readonly<Record<string, Figure>>> {
    return this.browser.evaluate(`(async () => {
      const found = {};
      for (const figure of document.querySelectorAll('figure.own[data-at]')) {
        figure.scrollIntoView();
        while (figure.dataset.drawn === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
        const said = figure.querySelector('.said');
        found[figure.querySelector('figcaption').firstChild.data.trim()] = {
          drawn: figure.dataset.drawn,
          said: said.textContent,
          isSaid: said.offsetHeight > 0,
          marks: figure.querySelectorAll('.drawing svg .role-mark > *').length,
          isOpen: figure.querySelector('details').open,
        };
      }
      return found;
    })()`);
  }

  /** Nobody was asked, no policy was broken, nothing threw, and the page is as wide as the screen. */
  async expectQuiet(): Promise<void> {
    expect(this.browser.complaints).toEqual([]);
    expect(this.browser.requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(await this.browser.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.browser[Symbol.asyncDispose]();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
