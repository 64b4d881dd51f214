import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/report/html/html.ts';
import { assemble, type ReportInput } from '../../src/report/report.ts';
import { cases } from './cases.ts';
import { input, metrics, params, plan, planned, ran, run, stage } from './fixtures.ts';
import { hostileText } from './hostile.ts';

function page(report: ReportInput) {
  const text = toHtml(assemble(report));
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  window.document.write(text);
  return { text, document: window.document };
}

const make = (name: string) => (cases[name] as () => ReportInput)();

describe('toHtml', () => {
  it.each(Object.keys(cases))('%s: its policy allows exactly its own style sheet and script', (name) => {
    const { text, document } = page(make(name));
    const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
    const [style = '', script = ''] = ['style', 'script'].map(
      (tag) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(text)?.[1],
    );
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text).not.toMatch(/ style=| on\w+=/);
  });

  it('asks for nothing from anywhere: no source, no import, links to our own pages only', () => {
    const { text, document } = page(make('failed'));
    expect(text).not.toMatch(/ src=|@import|url\(|<link|<iframe|<object|fetch\(|XMLHttpRequest/);
    const links = [...document.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(link).toMatch(/^https:\/\/github\.com\/acme\/penguins\//);
  });

  it('holds every part: headline, failed stage with its log, gates, tables, chart and diagram', () => {
    const { document } = page({ ...make('failed'), ...pick(make('three-stale')) });
    const text = document.body.textContent ?? '';
    for (const part of [
      'train failed after 2 min 40 s',
      'cannot allocate 61.0 GiB',
      'Blocked by it: evaluate',
      'accuracy',
      'train.lr',
      'data/features/',
      'cannot compare',
    ]) {
      expect(text).toContain(part);
    }
    expect(document.querySelectorAll('section h2')).toHaveLength(7);
    expect(document.querySelectorAll('svg g').length).toBeGreaterThan(5);
    expect(document.querySelectorAll('figure svg path.now')).toHaveLength(1);
  });

  it('hostile names make no element and no attribute', () => {
    const shape = (value: string) => {
      const one = stage({ name: value, outs: ['x'] });
      const two = stage({ name: `${value} 2`, deps: ['x'] });
      const { document } = page(
        input({
          name: value,
          plan: plan(
            [
              planned(one, 'stale', { reasons: [{ kind: 'changed-command', old: value, new: value }] }),
              planned(two, 'waiting', { causedBy: [value] }),
            ],
            { base: { rev: value } },
          ),
          run: run([
            ran(one, 'failed', {
              failure: { reason: 'stage', message: value, hint: value, location: { file: value } },
              logTail: [value],
            }),
            ran(two, 'blocked', { blockedBy: [value] }),
          ]),
          metrics: metrics({ m: value }, { m: 1 }),
          params: params({ [value]: 1 }, { [value]: value }),
          gates: [{ gate: value, limit: value, value, state: 'failed' }],
          data: [{ path: value, kind: 'added' }],
          plots: [{ title: value, xLabel: value, yLabel: value, kind: 'line', new: [{ x: value, y: 1 }] }],
          warnings: [{ reason: 'config', message: value }],
        }),
      );
      const elements = [...document.querySelectorAll('*')].filter(
        ({ tagName }) => tagName !== 'CODE' || value === 'x',
      );
      return elements.map(
        (element) => `${element.tagName} ${[...element.attributes].map(({ name }) => name).join(' ')}`,
      );
    };
    const plain = shape('x').filter((line) => !line.startsWith('CODE'));
    fc.assert(
      fc.property(hostileText(8), (value) => {
        fc.pre(value !== '' && value !== 'x' && !/^\s*$/.test(value));
        expect(shape(value)).toEqual(plain);
      }),
      { numRuns: 150, seed: 9 },
    );
  });
});

function pick({ data, plots }: ReportInput): Pick<ReportInput, 'data' | 'plots'> {
  return { ...(data === undefined ? {} : { data }), ...(plots === undefined ? {} : { plots }) };
}
