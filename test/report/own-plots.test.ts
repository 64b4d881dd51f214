import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { OwnTemplate, Plot } from '../../src/report/evidence.ts';
import { toHtml } from '../../src/report/html/html.ts';
import { needsVega } from '../../src/report/html/own-plots.ts';
import type { VegaPlot } from '../../src/report/plots/vega.ts';
import { assemble } from '../../src/report/report.ts';
import { input } from './fixtures.ts';

const library = 'var vega = "the libraries";';

function report(plots: readonly Plot[], vega: readonly VegaPlot[]) {
  return assemble(input({ plots, vega }));
}

function page(plots: readonly Plot[], vega: readonly VegaPlot[], given: string | null = library) {
  const text = toHtml(report(plots, vega), given ?? undefined);
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  window.document.write(text);
  return { text, document: window.document };
}

function curve(own?: OwnTemplate, now = 2): Plot {
  const old = [{ x: 0, y: 1 }];
  const common = { title: 'loss.csv', xLabel: 'step', yLabel: 'loss', kind: 'line' as const, old };
  return { ...common, new: [{ x: 0, y: now }], ...(own === undefined ? {} : { own }) };
}

const mine: OwnTemplate = { id: 'loss.csv', template: 'mine' };
const drawn: VegaPlot = {
  id: 'loss.csv',
  spec: '{"mark":"area"}',
  own: { template: 'mine', isChanged: true },
};
const plain: VegaPlot = { id: 'loss.csv', spec: '{"mark":"line"}' };

describe('plots with templates of the project’s own', () => {
  it('Vega is in the page if a plot needs it, and its policy names exactly what is in it', () => {
    const { text, document } = page([curve(mine)], [drawn]);
    const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
    const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
    expect(scripts[1]).toBe(library);
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      `default-src 'none'; style-src ${hash(style)}; script-src ${scripts.map(hash).join(' ')}; worker-src blob:; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(scripts).toHaveLength(3);
  });

  it('a page without such a plot is the same, whether or not the libraries are at hand', () => {
    const { text } = page([curve()], [plain]);
    expect(text).toBe(page([curve()], [plain], null).text);
    expect(text).toBe(toHtml(report([curve()], [plain])));
    expect(text).not.toContain(library);
    expect(needsVega(report([curve()], [plain]))).toBe(false);
  });

  it('without a script there is a sentence, and our own drawing of the same numbers', () => {
    const { document } = page([curve(mine)], [plain, drawn]);
    const figure = document.querySelector('figure.own');
    expect(figure?.getAttribute('data-at')).toBe('1');
    expect(figure?.querySelector('figcaption')?.textContent).toBe('loss.csv · by the template mine');
    expect(figure?.querySelector('.said')?.textContent).toBe(
      'Vega draws this plot, where a page may run scripts. Below is our own drawing of its numbers.',
    );
    expect(
      figure?.querySelectorAll('details[open] figure svg path.now, details[open] circle.now').length,
    ).toBe(1);
    expect(document.querySelectorAll('#plots > .figures')).toHaveLength(1);
    expect(document.querySelector('#plots h2 small')?.textContent).toBe('1 of 1 changed');
  });

  it('all curves of one plot stand in its figure; the plot of words alone, too', () => {
    const { document } = page([curve(mine), curve(mine, 3)], [drawn, { ...drawn, id: 'words.csv' }]);
    const figures = [...document.querySelectorAll('figure.own')];
    expect(figures.map((figure) => figure.querySelectorAll('.chart').length)).toEqual([2, 0]);
    expect(figures.map((figure) => figure.getAttribute('data-at'))).toEqual(['0', '1']);
    expect(document.querySelector('#plots h2 small')?.textContent).toBe('2 of 2 changed');
  });

  it('what did not change is folded away', () => {
    const same = { ...drawn, own: { template: 'mine', isChanged: false } };
    const { document } = page([curve(mine, 1), { ...curve(), title: 'other' } as Plot], [same]);
    expect(document.querySelector('#plots > details > summary')?.textContent).toBe('1 unchanged');
    expect(document.querySelectorAll('#plots > details figure.own')).toHaveLength(1);
  });

  it.each<[string, OwnTemplate, readonly VegaPlot[], string | null, RegExp]>([
    [
      'a template that is none',
      { ...mine, problem: 'x is no JSON' },
      [],
      library,
      /template: x is no JSON\./,
    ],
    ['one with no place for data', mine, [], library, /has no place for this data, or there is too much/],
    ['a large one', mine, [{ ...drawn, spec: `"${'x'.repeat(500_000)}"` }], library, /\(too much data/],
    ['a page without Vega', mine, [drawn], null, /\(this page was made without Vega\)/],
  ])('%s is a sentence and our own drawing', (_, own, vega, given, said) => {
    const { text, document } = page([curve(own)], vega, given);
    expect(document.querySelector('figure.own .said')?.textContent).toMatch(said);
    expect(document.querySelectorAll('figure.own details[open] .chart')).toHaveLength(1);
    expect(document.querySelectorAll('[data-at], .drawing')).toHaveLength(0);
    expect(document.querySelectorAll('button.save')).toHaveLength(vega.length);
    expect(text.match(/<script/g)).toHaveLength(1);
  });

  it('names of a stranger stay text', () => {
    const evil = '"><img src=x onerror=alert(1)></script>';
    const own = { id: evil, template: evil, problem: evil };
    const { document } = page(
      [curve(own)],
      [{ ...drawn, id: evil, own: { template: evil, isChanged: true } }],
    );
    expect(document.querySelectorAll('img')).toHaveLength(0);
    expect(document.querySelector('figure.own figcaption')?.textContent).toContain(evil);
  });
});
