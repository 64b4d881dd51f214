import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from './chromium.ts';
import { encoding, pageOf, points, VegaPages } from './vega-pages.ts';

const path = chromiumPath();
const { values } = points.data;

describe.skipIf(path === undefined)('templates of a stranger, in Chromium, without a network', () => {
  let pages: VegaPages;
  beforeAll(async () => {
    pages = await VegaPages.start(path ?? '');
  }, 60_000);
  afterAll(() => pages[Symbol.asyncDispose]());

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
      'a colour by address',
      { ...points, mark: { type: 'point', fill: 'url(https://evil.example/x.svg#a)' } },
      /names an address/,
    ],
    [
      'a colour whose address is computed',
      { ...points, mark: { type: 'point', fill: { expr: "'u' + 'rl(https://evil.example/x.svg)'" } } },
      /names an address/,
    ],
    [
      'work without an end',
      { data: { sequence: { start: 0, stop: 1e9, as: 'x' } }, mark: 'point', encoding },
      /takes too long|memory|Invalid|cannot be tried/i,
    ],
  ])(
    '%s asks nobody and is a sentence; the plot after it is drawn',
    async (_, spec, said) => {
      await pages.open(pageOf({ bad: spec, good: points }));
      const found = await pages.figures();
      expect(found.bad).toMatchObject({ drawn: 'no', isSaid: true, marks: 0, isOpen: true });
      expect(found.bad?.said).toMatch(said);
      expect(found.good).toMatchObject({ drawn: 'yes', marks: 12, isOpen: false });
      await pages.expectQuiet();
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
    await pages.open(
      pageOf({ one: { ...points, params, mark: { type: 'point', filled: true }, encoding: linked } }),
    );
    const heading = await pages.browser.evaluate<string>(`document.querySelector('h1').textContent`);
    expect((await pages.figures()).one).toMatchObject({ drawn: 'yes', marks: 12 });
    expect(await pages.browser.evaluate(`document.querySelector('h1').textContent`)).toBe(heading);
    expect(
      await pages.browser.evaluate(
        `[...document.querySelectorAll('.drawing input')].map((node) => [node.type, [...node.attributes].map(({ name }) => name).sort().join()])`,
      ),
    ).toEqual([
      ['range', 'max,min,name,step,type'],
      ['text', 'name,type'],
    ]);
    await pages.browser.evaluate(
      `document.querySelector('.drawing .role-mark path').dispatchEvent(new MouseEvent('click', { bubbles: true }))`,
    );
    expect(await pages.browser.evaluate('location.protocol')).toBe('file:');
    expect(await pages.browser.evaluate(`document.querySelectorAll('.drawing a').length`)).toBe(0);
    await pages.expectQuiet();
  }, 60_000);

  it('an expression of a listener reaches no function of the page', async () => {
    const code = "document.body.dataset.reached = 'yes'";
    const on = {
      source: 'view',
      type: 'pointerdown',
      filter: [`scale(event.view.setTimeout, ${JSON.stringify(code)})`],
    };
    const params = [{ name: 'picked', select: { type: 'point', on } }];
    await pages.open(
      pageOf({ one: { ...points, params, mark: { type: 'point', filled: true, size: 900 } } }),
    );
    expect((await pages.figures()).one).toMatchObject({ drawn: 'yes' });
    await pages.browser.evaluate(
      `(async () => { document.querySelector('.drawing .role-mark path').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, view: window })); await new Promise((resolve) => setTimeout(resolve, 100)); })()`,
    );
    expect(await pages.browser.evaluate('document.body.dataset.reached ?? null')).toBe(null);
    await pages.expectQuiet();
  }, 60_000);
});
