import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vegaLibrary } from '../../src/commands/vega-library.ts';
import { toHtml } from '../../src/report/html/html.ts';
import { assemble } from '../../src/report/report.ts';
import { input } from '../report/fixtures.ts';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';
import { Chromium, chromiumPath, type View } from './chromium.ts';

const path = chromiumPath();
const desktop = { width: 1280, height: 1500 };
const phone = { width: 390, height: 1500, mobile: true, dark: true };
const values = Array.from({ length: 12 }, (_, i) => ({ x: i, y: i % 5, kind: i % 2 === 0 ? 'a' : 'b' }));
const encoding = { x: { field: 'x', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } };
const points = { data: { values }, mark: 'point', encoding };

interface Figure {
  readonly drawn: string;
  readonly said: string;
  readonly isSaid: boolean;
  readonly marks: number;
  readonly isOpen: boolean;
}

describe.skipIf(path === undefined)('plots that Vega draws, in Chromium, without a network', () => {
  let browser: Chromium;
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-vega-'));
  beforeAll(async () => {
    browser = await Chromium.start(path ?? '');
  }, 60_000);
  afterAll(async () => {
    await browser[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page whose plots are these specifications; each has a curve of ours besides. */
  function pageOf(specs: Readonly<Record<string, unknown>>): string {
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

  async function open(html: string, view: View = desktop): Promise<void> {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    browser.requests.length = 0;
    browser.complaints.length = 0;
    await browser.open(pathToFileURL(file).href, view);
  }

  /** What became of each plot, by its id; every one is scrolled to. */
  async function figures(): Promise<Readonly<Record<string, Figure>>> {
    return browser.evaluate(`(async () => {
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

  /** Nobody was asked, no policy was broken, nothing threw, and the rest of the page works. */
  async function expectQuiet(): Promise<void> {
    expect(browser.complaints).toEqual([]);
    expect(browser.requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(await browser.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  }

  it('a template of a real project is drawn from its rows, on a desktop and on a phone', async () => {
    await using rig = Rig.create();
    rig.write('dvc.yaml', 'plots:\n  - loss.csv: {x: step, y: loss, template: mine}\n');
    rig.write('.dvc/config', '');
    const anchored = {
      $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
      data: { values: '<DVC_METRIC_DATA>' },
      title: '<DVC_METRIC_TITLE>',
      width: 300,
      height: 300,
      mark: { type: 'bar', tooltip: true },
      encoding: {
        x: { field: '<DVC_METRIC_X>', type: 'ordinal', title: '<DVC_METRIC_X_LABEL>' },
        y: { field: '<DVC_METRIC_Y>', type: 'quantitative' },
        color: { field: 'rev', type: 'nominal' },
        xOffset: { field: 'rev' },
      },
    };
    rig.write('.dvc/plots/mine.json', JSON.stringify(anchored));
    rig.write('loss.csv', 'step,loss\n1,0.9\n2,0.8\n');
    rig.commit();
    rig.write('loss.csv', 'step,loss\n1,0.9\n2,0.7\n3,0.6\n');
    const { out } = await runOurs(rig.root, ['report', '--base', 'HEAD', '--format', 'html']);
    for (const view of [desktop, phone]) {
      await open(out, view);
      expect(await figures()).toMatchObject({
        'loss.csv': { drawn: 'yes', isSaid: false, marks: 5, isOpen: false },
      });
      await expectQuiet();
      const fits = `(() => { const drawing = document.querySelector('.drawing'); return drawing.scrollWidth <= drawing.clientWidth; })()`;
      expect(await browser.evaluate(fits)).toBe(true);
    }
    expect(
      await browser.evaluate(`getComputedStyle(document.querySelector('.drawing .role-axis text')).fill`),
    ).toBe('rgb(230, 237, 243)');
  }, 120_000);

  it.each<[string, unknown, RegExp]>([
    [
      'data by address',
      { ...points, data: { url: 'https://evil.example/d.json' } },
      /asks for https:\/\/evil/,
    ],
    [
      'data by address in a layer',
      {
        data: { values },
        layer: [
          { mark: 'point', encoding },
          { mark: 'line', encoding, data: { url: 'd.csv' } },
        ],
      },
      /asks for d\.csv/,
    ],
    [
      'an image',
      { ...points, mark: { type: 'image', url: 'https://evil.example/i.png', width: 9, height: 9 } },
      /asks for https:\/\/evil\.example\/i\.png/,
    ],
    [
      'an image whose address is data',
      { ...points, mark: 'image', encoding: { ...encoding, url: { field: 'kind' } } },
      /asks for [ab]/,
    ],
    ['a broken expression', { ...points, transform: [{ calculate: 'datum.x +', as: 'z' }] }, /template: ./],
    [
      'an unknown function',
      { ...points, transform: [{ calculate: 'alert(1)', as: 'z' }] },
      /Unrecognized function: alert/,
    ],
    ['an expression that fails', { ...points, transform: [{ calculate: 'datum.no.deep', as: 'z' }] }, /./],
    ['no plot at all', { ...points, mark: undefined }, /./],
    ['no JSON', '{"mark":', /JSON/],
    [
      'data as text',
      { ...points, data: { values: 'x,y\n1,2', format: { type: 'csv' } } },
      /holds data as csv text/,
    ],
    [
      'a specification of Vega',
      { $schema: 'https://vega.github.io/schema/vega/v5.json' },
      /written for Vega,/,
    ],
    [
      'work without an end',
      { data: { sequence: { start: 0, stop: 1e9, as: 'x' } }, mark: 'point', encoding },
      /takes too long|memory|Invalid|cannot be tried/i,
    ],
  ])(
    '%s asks nobody and is a sentence; the plot after it is drawn',
    async (_, spec, said) => {
      await open(pageOf({ bad: spec, good: points }));
      const found = await figures();
      expect(found.bad).toMatchObject({ drawn: 'no', isSaid: true, marks: 0, isOpen: true });
      expect(found.bad?.said).toMatch(said);
      expect(found.good).toMatchObject({ drawn: 'yes', marks: 12, isOpen: false });
      await expectQuiet();
    },
    60_000,
  );

  it('inputs and listeners of a template stay within its plot, and links lead nowhere', async () => {
    const slider = { input: 'range', min: 1, max: 9, element: 'h1', onfocus: 'alert(1)', style: 'color:red' };
    const form = { input: 'image', src: 'https://evil.example/i.png', formaction: 'https://evil.example' };
    const params = [
      { name: 'size', value: 5, bind: slider },
      { name: 'odd', value: 'x', bind: form },
    ];
    const linked = { ...encoding, href: { value: 'https://evil.example/' } };
    await open(
      pageOf({ one: { ...points, params, mark: { type: 'point', filled: true }, encoding: linked } }),
    );
    const heading = await browser.evaluate<string>(`document.querySelector('h1').textContent`);
    expect((await figures()).one).toMatchObject({ drawn: 'yes', marks: 12 });
    expect(await browser.evaluate(`document.querySelector('h1').textContent`)).toBe(heading);
    expect(
      await browser.evaluate(
        `[...document.querySelectorAll('.drawing input')].map((node) => [node.type, [...node.attributes].map(({ name }) => name).sort().join()])`,
      ),
    ).toEqual([
      ['range', 'max,min,name,step,type'],
      ['text', 'name,type'],
    ]);
    await browser.evaluate(
      `document.querySelector('.drawing .role-mark path').dispatchEvent(new MouseEvent('click', { bubbles: true }))`,
    );
    expect(await browser.evaluate('location.protocol')).toBe('file:');
    expect(await browser.evaluate(`document.querySelectorAll('.drawing a').length`)).toBe(0);
    await expectQuiet();
  }, 60_000);

  it('the pointer tells a value, and the plot follows when the reader turns to dark', async () => {
    const told = {
      ...points,
      mark: { type: 'point', size: 400, filled: true, tooltip: { content: 'data' } },
    };
    await open(pageOf({ one: told }));
    await figures();
    const tip = await browser.evaluate<string>(
      `(() => { const mark = document.querySelector('.drawing .role-mark path'); const box = mark.getBoundingClientRect(); const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2, bubbles: true }; for (const type of ['pointerover', 'pointermove']) mark.dispatchEvent(new PointerEvent(type, at)); mark.dispatchEvent(new MouseEvent('mouseover', at)); return document.querySelector('figure.own > .tip').textContent; })()`,
    );
    expect(tip).toMatch(/^x: 0\ny: 0\nkind: a$/);
    await expectQuiet();
  }, 60_000);

  it('without scripts the sentence and our own drawing are there', async () => {
    await open(pageOf({ one: points }), { ...desktop, scripts: false });
    const [said, height] = await browser.evaluate<[string, number]>(
      `[document.querySelector('figure.own .said').textContent, document.querySelector('figure.own path.now').getBoundingClientRect().height]`,
    );
    expect(said).toContain('Vega draws this plot, where a page may run scripts.');
    expect(height).toBeGreaterThan(50);
    expect(await browser.evaluate(`document.querySelectorAll('.drawing svg').length`)).toBe(0);
  }, 60_000);
});

it('the libraries are published builds, below the size that a report can bear', () => {
  const text = vegaLibrary();
  expect(Buffer.byteLength(text)).toBeLessThan(1_200_000);
  expect(text).toContain('Redistribution and use in source and binary forms');
  expect(text).not.toMatch(/sourceMappingURL/);
  const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
  for (const name of ['vega', 'vega-lite', 'vega-interpreter'])
    expect(lock.packages[`node_modules/${name}`].integrity).toMatch(/^sha512-/);
});
