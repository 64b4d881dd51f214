import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/report/html/html.ts';
import { reportJson, stringifyJson } from '../../src/report/json.ts';
import { toMarkdown } from '../../src/report/markdown/markdown.ts';
import { assemble, type Report } from '../../src/report/report.ts';
import { isConcerned } from '../../src/report/stage-rows.ts';
import { reportText } from '../../src/report/terminal.ts';
import { anyReport } from './generate-report.ts';

/** 10,000 in the weekly run (`LOCKSTEP_REPORTS=10000`), some in every other one. */
const numRuns = Number(process.env.LOCKSTEP_REPORTS ?? 80);
let [window, used] = [new Window(), 0];

/** A new window now and then: one keeps something of every document. What it held by weak references goes between turns. */
function freshWindow(): Window {
  if (++used % 50 === 0) {
    void window.happyDOM.close();
    window = new Window();
  }
  return window;
}

function dom(text: string) {
  const element = freshWindow().document.createElement('div');
  element.innerHTML = text;
  return element;
}

/** Lines outside of fenced blocks, and each block with its language. */
function split(markdown: string) {
  const blocks: { readonly language: string; readonly lines: string[] }[] = [];
  const outside: string[] = [];
  let [fence, open] = ['', undefined as (typeof blocks)[number] | undefined];
  for (const line of markdown.split('\n')) {
    const mark = /^(`{3,})(\w*)$/.exec(line);
    if (open === undefined && mark !== null) {
      [fence, open] = [mark[1] ?? '', { language: mark[2] ?? '', lines: [] }];
      blocks.push(open);
    } else if (open !== undefined && line === fence) open = undefined;
    else (open?.lines ?? outside).push(line);
  }
  return { blocks, outside, isBalanced: open === undefined };
}

const noun: Readonly<Record<string, (report: Report) => number>> = {
  gate: ({ gates }) => gates.length,
  metric: ({ metrics }) => metrics.length,
  parameter: ({ params }) => params.filter(({ changed }) => changed).length,
  stage: ({ stages }) => stages.filter(isConcerned).length,
  'data path': ({ data }) => data.length,
  plot: ({ plots }) => plots.length,
};

describe('whole reports of hostile projects', () => {
  it('comments keep to their size, close what they open, link nowhere else and call nobody', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport(), fc.constantFrom(60_000, 60_000, 8_000, 3_000), async (made, limit) => {
        await setImmediate();
        const report = assemble(made);
        const text = toMarkdown(report, { limit });
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
        expect(text.startsWith('<!-- lockstep:1 name=default head=')).toBe(true);
        const { blocks, outside, isBalanced } = split(text);
        expect(isBalanced).toBe(true);
        const tags = outside.join('\n').match(/^<\/?details>/gm) ?? [];
        for (let i = 0; i < tags.length; i++) expect(tags[i]).toBe(i % 2 === 0 ? '<details>' : '</details>');
        expect(tags.length % 2).toBe(0);
        for (const { language, lines } of blocks) {
          expect(['mermaid', 'text']).toContain(language);
          if (language !== 'mermaid') continue;
          expect(lines.join('\n').length).toBeLessThan(50_000);
          expect(lines.filter((line) => /^ {2}s\d+ (?:-->|==>|-\.->) s\d+$/.test(line)).length).toBeLessThan(
            500,
          );
        }
        const element = dom(marked.parse(text, { gfm: true, async: false }));
        expect(element.querySelectorAll('img, script, style, iframe, form, input, svg, object').length).toBe(
          0,
        );
        for (const link of element.querySelectorAll('a'))
          expect(link.getAttribute('href')).toMatch(
            /^https:\/\/github\.com\/acme\/penguins\/(?:blob\/[0-9a-f]{40}\/|actions\/runs\/1287$)/,
          );
        for (const code of element.querySelectorAll('code, pre')) code.replaceWith(' ');
        expect(element.textContent).not.toMatch(/@[a-z0-9]|#\d|\bGH-\d/i);
      }),
      { numRuns, seed: 7 },
    );
  }, 3_600_000);

  it('what is left out is counted truthfully, and what failed is never left out', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport(), fc.constantFrom(60_000, 6_000, 3_000), async (made, limit) => {
        await setImmediate();
        const report = assemble(made);
        const text = toMarkdown(report, { limit });
        const left = /<sub>Left out here, to stay within GitHub’s size limit: (.*?)\. /.exec(text)?.[1] ?? '';
        for (const part of left.split(', ')) {
          const [, count, name = ''] = /^([\d,]+) (.*?)s?$/.exec(part) ?? [];
          const truth = noun[name];
          if (count !== undefined && truth !== undefined)
            expect(Number(count.replaceAll(',', ''))).toBe(truth(report));
        }
        const failed = report.stages.filter(({ state }) => state === 'failed');
        const [first] = failed;
        if (first !== undefined) {
          expect(text).toMatch(failed.length === 1 ? /^### ❌ .* failed/m : /^### ❌ [\d,]+ stages failed/m);
          expect(text).toContain('\n> **');
        }
        expect(left === '' || text.includes(`[The full report](`)).toBe(true);
      }),
      { numRuns, seed: 11 },
    );
  }, 3_600_000);

  it('the page has no element of a stranger, the JSON reads back, the terminal is not steered', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport(), async (made) => {
        await setImmediate();
        const report = assemble(made);
        const page = toHtml(report);
        const parsed = new (freshWindow().DOMParser)().parseFromString(page, 'text/html');
        expect(parsed.querySelectorAll('script').length).toBe(1);
        expect(parsed.querySelectorAll('style').length).toBe(1);
        expect(parsed.querySelectorAll('iframe, form, object, embed, link, base').length).toBe(0);
        for (const element of parsed.querySelectorAll('*'))
          for (const { name, value } of element.attributes) {
            expect(name).not.toMatch(/^on|^style$/);
            // A path that looks as if it named a user and a password leads nowhere any more.
            if (name === 'href')
              expect(value).toMatch(/^(?:https:\/\/github\.com\/acme\/penguins\/|‹redacted›$)/);
            if (name === 'src') expect(value).toMatch(/^data:image\//);
          }
        const saved = [...parsed.querySelectorAll('button.save')].map((button) =>
          JSON.parse(button.getAttribute('data-spec') ?? ''),
        );
        const given = parsed.querySelector('#plots') === null ? [] : (made.vega ?? []);
        expect(saved).toEqual(given.map(({ spec }) => JSON.parse(spec)));
        JSON.parse(stringifyJson(reportJson(report)));
        expect(reportText(report)).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
        );
      }),
      { numRuns: Math.ceil(numRuns / 4), seed: 13 },
    );
  }, 3_600_000);
});
