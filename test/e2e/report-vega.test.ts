import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vegaLibrary } from '../../src/commands/vega-library.ts';
import { plotRows } from '../../src/report/plots/datapoints.ts';
import { plotSpec } from '../../src/report/plots/definition.ts';
import { builtInTemplate, templateNames } from '../../src/report/plots/templates.ts';
import { vegaPlot } from '../../src/report/plots/vega.ts';
import type { Value } from '../../src/values/value.ts';
import { values as asValues } from '../report/fixtures.ts';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';
import { chromiumPath } from './chromium.ts';
import { desktop, pageOf, points, VegaPages } from './vega-pages.ts';

const path = chromiumPath();
const phone = { width: 390, height: 1500, mobile: true, dark: true };

describe.skipIf(path === undefined)('plots that Vega draws, in Chromium, without a network', () => {
  let pages: VegaPages;
  beforeAll(async () => {
    pages = await VegaPages.start(path ?? '');
  }, 60_000);
  afterAll(() => pages[Symbol.asyncDispose]());

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
      await pages.open(out, view);
      expect(await pages.figures()).toMatchObject({
        'loss.csv': { drawn: 'yes', isSaid: false, marks: 5, isOpen: false },
      });
      await pages.expectQuiet();
      const fits = `(() => { const drawing = document.querySelector('.drawing'); return drawing.scrollWidth <= drawing.clientWidth; })()`;
      expect(await pages.browser.evaluate(fits)).toBe(true);
    }
    expect(
      await pages.browser.evaluate(
        `getComputedStyle(document.querySelector('.drawing .role-axis text')).fill`,
      ),
    ).toBe('rgb(230, 237, 243)');
  }, 120_000);

  it('whatever a project makes of DVC’s templates is drawn, with two fields and two revisions', async () => {
    const rows = plotRows('p.csv', Buffer.from('x,y,z\n1,0.5,0.1\n2,0.4,0.3\n3,0.2,0.5\n'), true);
    const files = new Map([['p.csv', rows.ok ? rows.value : []]]);
    const filled = templateNames.map((name) => {
      const props = asValues({ template: name, x: 'x', y: ['y', 'z'] });
      const spec = plotSpec('p.csv', props, (file) => file);
      const template = builtInTemplate(name) as Value;
      return [name, vegaPlot(spec, { old: files, now: files }, template)?.spec ?? ''] as const;
    });
    expect(filled.length).toBeGreaterThanOrEqual(9);
    await pages.open(pageOf(Object.fromEntries(filled)));
    const found = await pages.figures();
    for (const name of templateNames) {
      expect({ name, ...found[name] }).toMatchObject({ name, drawn: 'yes' });
      expect(found[name]?.marks).toBeGreaterThan(0);
    }
    await pages.expectQuiet();
  }, 120_000);

  it('colours that run and marks that are cut are no addresses', async () => {
    const fill = { gradient: 'linear', stops: ['red', 'blue'].map((color, offset) => ({ offset, color })) };
    await pages.open(pageOf({ one: { ...points, mark: { type: 'bar', fill, clip: true } } }));
    expect((await pages.figures()).one).toMatchObject({ drawn: 'yes', marks: 12 });
    await pages.expectQuiet();
  }, 60_000);

  it('the pointer tells a value, and the plot follows when the reader turns to dark', async () => {
    const told = {
      ...points,
      mark: { type: 'point', size: 400, filled: true, tooltip: { content: 'data' } },
    };
    await pages.open(pageOf({ one: told }));
    await pages.figures();
    const tip = await pages.browser.evaluate<string>(
      `(() => { const mark = document.querySelector('.drawing .role-mark path'); const box = mark.getBoundingClientRect(); const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2, bubbles: true }; for (const type of ['pointerover', 'pointermove']) mark.dispatchEvent(new PointerEvent(type, at)); mark.dispatchEvent(new MouseEvent('mouseover', at)); return document.querySelector('figure.own > .tip').textContent; })()`,
    );
    expect(tip).toMatch(/^x: 0\ny: 0\nkind: a$/);
    const ink = `getComputedStyle(document.querySelector('.drawing .role-axis text')).fill`;
    expect(await pages.browser.evaluate(ink)).toBe('rgb(31, 35, 40)');
    await pages.browser.turn(true);
    const turned = `new Promise((resolve) => { const look = () => { const node = document.querySelector('.drawing .role-axis text'); const fill = node && getComputedStyle(node).fill; fill && fill !== 'rgb(31, 35, 40)' ? resolve(fill) : requestAnimationFrame(look); }; look(); })`;
    expect(await pages.browser.evaluate(turned)).toBe('rgb(230, 237, 243)');
    await pages.expectQuiet();
  }, 60_000);

  it('without scripts the sentence and our own drawing are there', async () => {
    await pages.open(pageOf({ one: points }), { ...desktop, scripts: false });
    const [said, height] = await pages.browser.evaluate<[string, number]>(
      `[document.querySelector('figure.own .said').textContent, document.querySelector('figure.own path.now').getBoundingClientRect().height]`,
    );
    expect(said).toContain('Vega draws this plot, where a page may run scripts.');
    expect(height).toBeGreaterThan(50);
    expect(await pages.browser.evaluate(`document.querySelectorAll('.drawing svg').length`)).toBe(0);
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
