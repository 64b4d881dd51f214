import fc from 'fast-check';
import { Window } from 'happy-dom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../src/failure.ts';
import { visible } from '../../src/report/escape.ts';
import { toMarkdown } from '../../src/report/markdown/markdown.ts';
import { assemble, type ReportInput } from '../../src/report/report.ts';
import { cases } from './cases.ts';
import { headSha, input, metrics, params, plan, planned, ran, run, stage } from './fixtures.ts';
import { hostileText } from './hostile.ts';

const window = new Window();

function dom(text: string) {
  const element = window.document.createElement('div');
  element.innerHTML = text;
  return element;
}

/** Opened and closed as a reader of CommonMark counts them. */
function isBalanced(text: string): boolean {
  let fence: string | undefined;
  let open = 0;
  for (const line of text.split('\n')) {
    const mark = /^(`{3,})(.*)$/.exec(line);
    if (fence !== undefined) {
      if (mark !== null && (mark[1] ?? '').length >= fence.length && mark[2] === '') fence = undefined;
      continue;
    }
    if (mark !== null) fence = mark[1];
    // Ours stand at the start of a line; those of the repository only inside code spans, where they mean nothing.
    open += Number(line.startsWith('<details>')) - Number(line.startsWith('</details>'));
    if (open < 0) return false;
  }
  return fence === undefined && open === 0;
}

describe('toMarkdown', () => {
  it.each(Object.entries(cases))(
    '%s: marker first, headline second, balanced, within the limit',
    (_, make) => {
      const text = toMarkdown(assemble(make()));
      const [first, second] = text.split('\n');
      expect(first).toMatch(/^<!-- lockstep:1 name=default head=(?:-|[0-9a-f]{40}) run=1287 -->$/);
      expect(second).toMatch(/^### (?:✅|❌|🟡|⏹️) /u);
      expect(isBalanced(text)).toBe(true);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
      expect(text.endsWith('-->\n')).toBe(true);
    },
  );

  it('the same report gives the same bytes', () => {
    const make = cases['three-stale'] as () => ReportInput;
    expect(toMarkdown(assemble(make()))).toBe(toMarkdown(assemble(make())));
  });

  it('parts come in the order of the contract', () => {
    const text = toMarkdown(
      assemble({
        ...(cases['three-stale'] as () => ReportInput)(),
        gates: [{ gate: 'g', limit: 'l', value: 'v', state: 'passed' }],
      }),
    );
    const marks = [
      'lockstep:1',
      '### ',
      '| Gate',
      '| Metric',
      '| Parameter',
      '<b>Stages',
      '<b>Data',
      '<b>Plots',
      '<b>Pipeline',
      'Saved',
      '/dvc help',
      'lockstep.state/1',
    ];
    const places = marks.map((mark) => text.indexOf(mark));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('sections are left out whole, from the end, with a line that counts them', () => {
    const report = assemble((cases['three-stale'] as () => ReportInput)());
    const texts = Array.from({ length: 14 }, (_, drop) => toMarkdown(report, { drop }));
    const sections = [
      '/dvc help',
      'Saved',
      '<b>Pipeline',
      '<b>Plots',
      '<b>Data',
      '<b>Stages',
      '| Parameter',
      '| Metric',
    ];
    for (const [drop, text] of texts.entries()) {
      expect(sections.filter((mark) => !text.includes(mark))).toEqual(
        sections.slice(0, Math.min(drop, sections.length)),
      );
      expect(isBalanced(text)).toBe(true);
      expect(text.includes('Left out here')).toBe(drop > 0);
    }
    expect(texts[4]).toContain(
      'Left out here, to stay within GitHub’s size limit: 1 plot, the pipeline’s diagram, what was saved, the commands.',
    );
    expect(texts[13]).toBe(texts[12]);
  });

  it('the failing stage is never dropped, only told more shortly', () => {
    const report = assemble((cases.failed as () => ReportInput)());
    for (const limit of [60_000, 6_000, 3_000, 2_000, 1_200]) {
      const text = toMarkdown(report, { limit });
      expect(text).toContain('**`train`** failed to run');
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
    }
    expect(toMarkdown(report, { limit: 60_000 })).toContain('cannot allocate 61.0 GiB');
  });

  it('links lead to the head commit, the run and nowhere else', () => {
    const report = assemble((cases.failed as () => ReportInput)());
    const links = [...dom(marked.parse(toMarkdown(report), { async: false })).querySelectorAll('a')].map(
      (a) => a.getAttribute('href'),
    );
    expect(links.length).toBeGreaterThan(5);
    for (const link of links)
      expect(link).toMatch(
        new RegExp(
          `^https://github.com/acme/penguins/(?:blob/${headSha}/[\\w./]+(?:#L\\d+)?|actions/runs/1287)$`,
        ),
      );
    expect(
      toMarkdown(
        assemble({
          ...(cases.failed as () => ReportInput)(),
          links: { repository: 'javascript:alert(1)', run: 'https://x y' },
        }),
      ),
    ).not.toMatch(/\]\(/);
  });

  it('the hidden state holds only words of ours, numbers and commit ids', () => {
    const hostile = { ...(cases['three-stale'] as () => ReportInput)(), name: 'a --> @org/x\n<b>' };
    const hidden = [...toMarkdown(assemble(hostile)).matchAll(/<!--([\s\S]*?)-->/g)].map(
      ([, inside = '']) => inside,
    );
    expect(hidden).toHaveLength(2);
    expect(hidden[0]).toMatch(/^ lockstep:1 name=[\w.~%-]+ head=[0-9a-f]{40} run=1287 $/);
    expect(JSON.parse(hidden[1] ?? '')).toMatchObject({
      schema: 'lockstep.state/1',
      outcome: 'ran',
      exitCode: 0,
      head: headSha,
    });
    expect(hidden[1]).toMatch(/^[\w\s".:,{}/-]+$/);
  });

  it('the name of a failed stage stays whole and calls nobody, whatever is in it', () => {
    for (const name of ['``〡**0@x', '`a**b@org/c`', ' `*@ada*` ', '**@ada**', '`@ada']) {
      const failed = stage({ name });
      const report = assemble(
        input({ plan: plan([planned(failed, 'stale')]), run: run([ran(failed, 'failed', {})]) }),
      );
      const element = dom(marked.parse(toMarkdown(report), { async: false }));
      const told = element.querySelector('blockquote strong')?.textContent?.replaceAll('\u200b', '');
      expect(told?.trim()).toBe(name.trim());
      for (const code of element.querySelectorAll('code, pre')) code.remove();
      expect(element.textContent).not.toMatch(/@[a-z]/);
    }
  });

  it('plain words carry verdict, numbers and next step where no diagram is drawn', () => {
    const report = assemble((cases.failed as () => ReportInput)());
    const text = toMarkdown(report).replace(/```mermaid\n[\s\S]*?\n```/g, '');
    for (const part of [
      '`train` failed',
      '`train.lr` 0.1 → 0.01',
      'Blocked by it: `evaluate`',
      'lockstep repro train',
    ])
      expect(text).toContain(part);
  });
});

describe('toMarkdown of random and hostile reports', () => {
  it('is within the limit, balanced, starts with its marker and names what failed', () => {
    fc.assert(
      fc.property(arbitraryReport(), fc.constantFrom(60_000, 60_000, 20_000, 4_000), (given, limit) => {
        const report = assemble(given);
        const text = toMarkdown(report, { limit });
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
        expect(text.startsWith('<!-- lockstep:1 name=')).toBe(true);
        expect(isBalanced(text)).toBe(true);
        const element = dom(marked.parse(text, { async: false }));
        const allowed = new Set([
          'a',
          'b',
          'blockquote',
          'code',
          'details',
          'em',
          'h3',
          'li',
          'p',
          'pre',
          'span',
          'strong',
          'sub',
          'summary',
          'table',
          'tbody',
          'td',
          'th',
          'thead',
          'tr',
          'ul',
        ]);
        expect(
          [...new Set([...element.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase()))].filter(
            (tag) => !allowed.has(tag),
          ),
        ).toEqual([]);
        for (const link of element.querySelectorAll('a'))
          expect(link.getAttribute('href')).toMatch(/^https:\/\/github\.com\/acme\/penguins\//);
        const failed = report.stages.find(({ state }) => state === 'failed');
        if (failed === undefined) return;
        const told = element.querySelector('blockquote strong')?.textContent ?? '';
        const name = Array.from(visible(failed.stage.address)).slice(0, 20).join('');
        expect(told.replace(/\s+/g, ' ')).toContain(name.replace(/\s+/g, ' ').trim());
      }),
      { numRuns: 60, seed: 12 },
    );
  });

  it('10,000 stages are told quickly and stay readable', () => {
    const stages = Array.from({ length: 10_000 }, (_, i) =>
      stage({ name: `s${i}`, deps: i === 0 ? [] : [`o${i - 1}`], outs: [`o${i}`] }),
    );
    const report = assemble(
      input({ plan: plan(stages.map((one, i) => planned(one, i > 9_990 ? 'stale' : 'fresh'))) }),
    );
    const started = performance.now();
    const text = toMarkdown(report);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(text).toContain('9 of 10,000 stages are stale');
    expect(text).toContain('◆ s9999');
  });
});

function arbitraryReport(): fc.Arbitrary<ReportInput> {
  const failure = fc.record({
    reason: fc.constantFrom<Failure['reason']>('stage', 'data', 'project', 'storage'),
    message: hostileText(30),
    hint: hostileText(10),
  });
  const row = fc.record({
    name: hostileText(6),
    outcome: fc.constantFrom('fresh', 'ran', 'failed', 'blocked', 'restored'),
    log: fc.array(hostileText(20), { maxLength: 30 }),
    why: hostileText(8),
    failure,
  });
  const table = fc.dictionary(hostileText(4), fc.oneof(fc.integer(), fc.double(), hostileText(6)), {
    maxKeys: 30,
  });
  return fc
    .record({
      rows: fc.array(row, { maxLength: 30 }),
      times: fc.constantFrom(1, 1, 10, 60),
      old: table,
      now: table,
      failures: fc.array(failure, { maxLength: 20 }),
      gates: fc.array(hostileText(8), { maxLength: 5 }),
    })
    .map(({ rows, times, old, now, failures, gates }) => {
      const all = Array.from({ length: times }, (_, n) =>
        rows.map((one, i) => ({
          ...one,
          of: stage({
            name: `${one.name}${n}-${i}`,
            outs: [`o${n}-${i}`],
            deps: i > 0 ? [`o${n}-${i - 1}`] : [],
          }),
        })),
      ).flat();
      return input({
        name: gates[0] ?? 'default',
        plan: plan(
          all.map(({ of, outcome, why }) =>
            planned(of, outcome === 'fresh' ? 'fresh' : 'stale', {
              reasons: [{ kind: 'changed-dep', path: why, at: why, status: 'modified' }],
            }),
          ),
        ),
        run: run(
          all.map(({ of, outcome, log, failure: own }) =>
            ran(of, outcome as 'ran', outcome === 'failed' ? { logTail: log, failure: own } : {}),
          ),
        ),
        metrics: metrics(old, now),
        params: params(old, now),
        failures,
        warnings: failures,
        gates: gates.map((text) => ({ gate: text, limit: text, value: text, state: 'failed' })),
        data: gates.map((path) => ({ path, kind: 'modified', bytes: { old: 1, new: 2 } })),
        plots: gates.map((title) => ({
          title,
          xLabel: title,
          yLabel: title,
          kind: 'line',
          new: [{ x: title, y: 1 }],
        })),
      });
    });
}
