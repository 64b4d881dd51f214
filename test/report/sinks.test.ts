import fc from 'fast-check';
import { Window } from 'happy-dom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { html, mermaidLabel, terminalText, visible } from '../../src/report/escape.ts';
import {
  cellCode,
  cellMessage,
  mdCode,
  mdFence,
  mdMessage,
  mdStrong,
  mdText,
} from '../../src/report/markdown/escape.ts';
import { hostileText } from './hostile.ts';
import { parseMermaid } from './mermaid-parse.ts';

const window = new Window();
const runs = { numRuns: 500, seed: 4 };

/** The element that HTML makes, as an independent parser sees it. */
function dom(text: string) {
  const element = window.document.createElement('div');
  element.innerHTML = text;
  return element;
}

function rendered(markdown: string) {
  return dom(marked.parse(markdown, { gfm: true, async: false }));
}

function tags(element: { querySelectorAll(selector: string): Iterable<{ tagName: string }> }): string[] {
  return [...element.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase());
}

/** Text that GitHub would still look at: not inside code. */
function looseText(element: ReturnType<typeof dom>): string[] {
  const copy = dom(element.innerHTML);
  for (const code of copy.querySelectorAll('code, pre')) code.remove();
  const texts: string[] = [];
  const walk = (node: {
    readonly nodeType: number;
    readonly textContent: string | null;
    readonly childNodes: Iterable<unknown>;
  }) => {
    if (node.nodeType === 3) texts.push(node.textContent ?? '');
    for (const child of node.childNodes) walk(child as typeof node);
  };
  walk(copy as never);
  return texts;
}

/** What GitHub links, after a reader has decoded entities (its own patterns, more widely drawn). */
const linked = [
  /@[a-z0-9]/i,
  /#\d/,
  /\bGH-\d/i,
  /https?:\/\/|ftp:\/\//i,
  /\bwww\.[a-z]/i,
  /\b(?=\d*[a-f])[0-9a-f]{7,40}\b/i,
  /:[\w+-]+:/,
  /\$[^\s]/,
];

const plain = (text: string) => text.replaceAll('\u200b', '');
/** HTML collapses white space; Markdown cells lose it at their ends. */
const squeezed = (text: string) => plain(text).replace(/\s+/g, ' ').trim();

describe('Markdown sink', () => {
  const inline: readonly [string, (text: string) => string][] = [
    ['text', mdText],
    ['code', mdCode],
    ['strong', mdStrong],
    ['message', mdMessage],
  ];
  it.each(inline)(
    'hostile %s in a paragraph starts nothing, links nothing, and shows as itself',
    (_, quote) => {
      fc.assert(
        fc.property(hostileText(), (value) => {
          const element = rendered(`before ${quote(value)} after`);
          expect(tags(element).filter((tag) => !['p', 'code', 'span', 'strong'].includes(tag))).toEqual([]);
          for (const text of looseText(element))
            for (const pattern of linked) expect(text).not.toMatch(pattern);
          const shown =
            quote === mdMessage && value.includes('`')
              ? undefined
              : squeezed(`before ${visible(value)} after`);
          if (shown !== undefined && visible(value).trim() !== '')
            expect(squeezed(element.textContent ?? '')).toBe(shown);
        }),
        runs,
      );
    },
  );

  const cells: readonly [string, (text: string) => string][] = [
    ['text', mdText],
    ['code', cellCode],
    ['message', cellMessage],
  ];
  it.each(cells)('hostile %s in a table cell stays in its cell', (_, quote) => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (a, b) => {
        const element = rendered(
          `| a | b | c |\n| :-- | --: | :-- |\n| x ${quote(a)} | x ${quote(b)} | end |`,
        );
        expect(element.querySelectorAll('tr').length).toBe(2);
        const row = [...element.querySelectorAll('td')];
        expect(row.length).toBe(3);
        expect(row[2]?.textContent).toBe('end');
        expect(
          row.flatMap((cell) => tags(cell as never)).filter((tag) => !['code', 'span'].includes(tag)),
        ).toEqual([]);
        if (quote === cellMessage) return;
        for (const [i, value] of [a, b].entries()) {
          if (visible(value).trim() !== '')
            expect(squeezed(row[i]?.textContent ?? '')).toBe(squeezed(`x ${visible(value)}`));
        }
      }),
      runs,
    );
  });

  it.each([
    '#``1',
    'x #``12 y',
    'www``.example.com',
    'GH-``1',
    'https:``//example.com',
    'abc``def0',
    '@``ada',
  ])('what an empty code span leaves behind in %j is no link', (message) => {
    for (const quote of [mdMessage, cellMessage]) {
      for (const text of looseText(rendered(quote(message))))
        for (const pattern of linked) expect(text).not.toMatch(pattern);
    }
    expect(cellMessage('#`1\\|`')).toBe(mdText('#1\\|'));
  });

  it('hostile log lines stay in their fence', () => {
    fc.assert(
      fc.property(fc.array(hostileText(), { maxLength: 6 }), (lines) => {
        const element = rendered(`before\n\n${mdFence(lines)}\n\nafter`);
        expect(tags(element)).toEqual(['p', 'pre', 'code', 'p']);
        expect([...element.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['before', 'after']);
      }),
      runs,
    );
  });

  it('what cuts a value anywhere is harmless too', () => {
    const value = 'a<!-- b --></details>`c`|@org/x#1 https://evil.example/?q=$1$ deadbeef12 :tada: [l](u)\\';
    for (let i = 0; i <= value.length; i++) {
      for (const part of [value.slice(0, i), value.slice(i)]) {
        for (const quote of [mdText, mdCode, cellCode]) {
          const element = rendered(`x ${quote(part)} y`);
          expect(tags(element).filter((tag) => !['p', 'code', 'span'].includes(tag))).toEqual([]);
        }
      }
    }
  });
});

describe('the other sinks', () => {
  it('hostile text in HTML is text, in content and in attributes', () => {
    fc.assert(
      fc.property(hostileText(), (value) => {
        const element = dom(`<b title="${html(value)}">${html(value)}</b>`);
        expect(tags(element as never)).toEqual(['b']);
        expect(element.textContent).toBe(visible(value));
        expect(element.querySelector('b')?.getAttribute('title')).toBe(visible(value));
      }),
      runs,
    );
  });

  it('hostile text in a Mermaid label is one node with that text', async () => {
    const samples = fc.sample(hostileText(), { numRuns: 400, seed: 5 });
    for (let i = 0; i < samples.length; i += 20) {
      const part = samples.slice(i, i + 20);
      const text = [
        'flowchart TB',
        ...part.map((value, n) => `  s${n}["● ${mermaidLabel(value)}<br/>ran"]:::ran`),
        '  classDef ran fill:#1a7f37,color:#fff',
      ];
      const { nodes, edges } = await parseMermaid(text.join('\n'));
      expect(edges).toEqual([]);
      expect([...nodes.values()]).toEqual(part.map((value) => `● ${visible(value, 60)}\nran`));
    }
  });

  it('hostile text on a terminal moves nothing and hides nothing', () => {
    fc.assert(
      fc.property(hostileText(), (value) => {
        expect(terminalText(value)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
      runs,
    );
  });

  it('no character of Unicode survives that draws nothing or turns text around', () => {
    for (let point = 0; point <= 0x10ffff; point++) {
      const char = String.fromCodePoint(point);
      if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u.test(char) && visible(char).includes(char)) {
        expect.fail(`U+${point.toString(16)} survived`);
      }
    }
  });
});
