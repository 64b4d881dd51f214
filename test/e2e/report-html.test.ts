import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml } from '../../src/report/html/html.ts';
import { assemble } from '../../src/report/report.ts';
import { cases } from '../report/cases.ts';
import { input } from '../report/fixtures.ts';
import { Chromium, chromiumPath } from './chromium.ts';

const path = chromiumPath();
const desktop = { width: 1100, height: 900 };
const phone = { width: 390, height: 844, mobile: true, dark: true };

describe.skipIf(path === undefined)('the HTML report in Chromium, without a network', () => {
  let browser: Chromium;
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-html-'));
  beforeAll(async () => {
    browser = await Chromium.start(path ?? '');
  }, 60_000);
  afterAll(async () => {
    await browser[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  function page(name: string, html: string): string {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, html);
    return pathToFileURL(file).href;
  }

  function golden(name: string): string {
    return page(name, toHtml(assemble((cases[name] as () => Parameters<typeof assemble>[0])())));
  }

  it.each(Object.keys(cases))(
    '%s asks nobody, breaks no policy and fits desktop and phone',
    async (name) => {
      const url = golden(name);
      for (const view of [desktop, phone]) {
        browser.requests.length = 0;
        browser.complaints.length = 0;
        await browser.open(url, view);
        expect(await browser.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        expect(await browser.evaluate('document.querySelector("h1").textContent.length > 10')).toBe(true);
        expect(browser.requests).toEqual([]);
        expect(browser.complaints).toEqual([]);
      }
    },
    60_000,
  );

  it('dark and light are the reader’s own choice, and text can be read on both', async () => {
    const url = golden('gate-failed');
    const colours = async (dark: boolean) => {
      await browser.open(url, { ...desktop, dark });
      return browser.evaluate<string[]>(
        '[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]',
      );
    };
    expect(await colours(false)).toEqual(['rgb(255, 255, 255)', 'rgb(31, 35, 40)']);
    expect(await colours(true)).toEqual(['rgb(13, 17, 23)', 'rgb(230, 237, 243)']);
  }, 60_000);

  it('a click on a column sorts by number, a second one turns the order around', async () => {
    await browser.open(golden('gate-failed'), desktop);
    const order = `[...document.querySelectorAll('#data tbody tr')].map((row) => row.cells[3].textContent)`;
    const click = `document.querySelectorAll('#data th button')[3].click()`;
    const before = await browser.evaluate<string[]>(order);
    await browser.evaluate(click);
    const rising = await browser.evaluate<string[]>(order);
    await browser.evaluate(click);
    expect(rising).not.toEqual(before);
    expect(await browser.evaluate(order)).toEqual(rising.toReversed());
    expect(await browser.evaluate(`document.querySelectorAll('#data th')[3].ariaSort`)).toBe('descending');
  }, 60_000);

  it('images are compared pixel by pixel, and shown as a curtain or a difference', async () => {
    await browser.open(golden('gate-failed'), desktop);
    const count = await browser.evaluate<string>(
      `new Promise((resolve) => { const look = () => { const figure = document.querySelector('figure.images'); figure.dataset.pixels === undefined ? requestAnimationFrame(look) : resolve(figure.dataset.pixels); }; look(); })`,
    );
    expect(Number(count)).toBe(264);
    const visible = `[...document.querySelectorAll('figure.images > :is(.pair, .swipe)')].map((part) => part.offsetHeight > 0)`;
    const press = (label: string) =>
      browser.evaluate(
        `[...document.querySelectorAll('figure.images button')].find((button) => button.textContent === '${label}').click()`,
      );
    expect(await browser.evaluate(visible)).toEqual([true, false, false]);
    await press('Swipe');
    expect(await browser.evaluate(visible)).toEqual([false, true, false]);
    await press('Difference');
    expect(await browser.evaluate(visible)).toEqual([false, false, true]);
    expect(
      await browser.evaluate(
        `(() => { const canvas = document.querySelector('figure.images canvas'); const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height); let red = 0; for (let i = 0; i < data.length; i += 4) if (data[i] === 207) red++; return red; })()`,
      ),
    ).toBe(264);
  }, 60_000);

  it('the pointer over a curve tells both values, and the diagram zooms', async () => {
    await browser.open(golden('gate-failed'), desktop);
    const tip = await browser.evaluate<string>(
      `(() => { const svg = document.querySelector('.chart[data-points] svg'); const box = svg.getBoundingClientRect(); svg.dispatchEvent(new PointerEvent('pointermove', { clientX: box.right - 4, clientY: box.top + 50 })); return document.querySelector('.tip').textContent; })()`,
    );
    expect(tip).toBe('40\nnow 0.3092\nbefore 0.3079');
    const width = `Number(document.querySelector('.zoom svg').getAttribute('width'))`;
    const before = await browser.evaluate<number>(width);
    await browser.evaluate(
      `[...document.querySelectorAll('#pipeline .tools button')].find((button) => button.title === 'Larger').click()`,
    );
    expect(await browser.evaluate<number>(width)).toBeCloseTo(1.25 * before);
  }, 60_000);

  it('a plot is saved as a Vega-Lite file, whatever it is called', async () => {
    const spec = JSON.stringify({ title: '</script>"\'&<b>', data: { values: [{ x: 1 }] } });
    const vega = [{ id: '../<b>loss".csv', spec }];
    const plots = (cases['gate-failed'] as () => Parameters<typeof assemble>[0])().plots ?? [];
    await browser.open(page('vega', toHtml(assemble(input({ plots, vega })))), desktop);
    const [name, text] = await browser.evaluate<[string, string]>(
      `new Promise((resolve) => { HTMLAnchorElement.prototype.click = function () { resolve([this.download, saved]); }; let saved; const make = URL.createObjectURL; URL.createObjectURL = (blob) => { saved = blob.text(); return make(blob); }; document.querySelector('button.save').click(); }).then(async ([name, text]) => [name, await text])`,
    );
    expect(name).toBe('.._b_loss_.csv.vl.json');
    expect(text).toBe(spec);
    expect(browser.complaints).toEqual([]);
  }, 60_000);

  it('300 plots are there when the page is', async () => {
    const points = Array.from({ length: 400 }, (_, i) => ({ x: i, y: Math.sin(i / 20) }));
    const plots = Array.from({ length: 300 }, (_, i) => ({
      kind: 'line' as const,
      title: `plots/${i}.csv`,
      xLabel: 'step',
      yLabel: 'loss',
      old: points,
      new: points.map(({ x, y }) => ({ x, y: y + 0.1 })),
    }));
    await browser.open(page('many', toHtml(assemble(input({ plots })))), desktop);
    expect(await browser.evaluate(`document.querySelectorAll('.chart svg path.now').length`)).toBe(300);
  }, 60_000);
});
