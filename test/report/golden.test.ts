import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMermaid } from './mermaid-parse.ts';
import { renderings } from './renderings.ts';

const folder = new URL('../golden/', import.meta.url);
const fresh = renderings();

describe('golden reports', () => {
  it('the folder holds exactly the renderings', () => {
    expect(readdirSync(folder).sort()).toEqual([...fresh.keys()].sort());
  });

  it.each([...fresh])('%s is what the code renders (npm run golden rewrites it)', (name, text) => {
    expect(text).toBe(readFileSync(new URL(name, folder), 'utf8'));
  });

  it.each([...fresh].filter(([name]) => name.endsWith('.md')))(
    'every diagram of %s is understood by Mermaid',
    async (_, text) => {
      for (const [, diagram = ''] of text.matchAll(/```mermaid\n([\s\S]*?)\n```/g)) {
        const { type, nodes, edges } = await parseMermaid(diagram);
        expect(['flowchart-v2', 'xychart']).toContain(type);
        if (type === 'xychart') continue;
        expect(nodes.size).toBe(diagram.match(/^ {2}s\d+\["/gm)?.length);
        expect(edges.length).toBe(diagram.match(/^ {2}s\d+ (?:-->|==>|-\.->) s\d+$/gm)?.length ?? 0);
      }
    },
  );
});
