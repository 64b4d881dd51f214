import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gallery, galleryFiles } from './gallery.ts';
import { parseMermaid } from './mermaid-parse.ts';
import { renderings } from './renderings.ts';

const folder = new URL('../golden/', import.meta.url);
const shown = new URL('../../docs/gallery/', import.meta.url);
const fresh = renderings();
const comments = galleryFiles();

describe('golden reports', () => {
  it('the folder holds exactly the renderings', () => {
    expect(readdirSync(folder).sort()).toEqual([...fresh.keys()].sort());
  });

  it.each([...fresh])('%s is what the code renders (npm run golden rewrites it)', (name, text) => {
    expect(text).toBe(readFileSync(new URL(name, folder), 'utf8'));
  });

  it.each([...comments])('docs/gallery/%s is the comment as it is posted', (name, text) => {
    expect(text).toBe(readFileSync(new URL(name, shown), 'utf8'));
    expect(text.length).toBeLessThanOrEqual(60_000);
  });

  it('the gallery’s page names each comment, and every picture that is there', () => {
    const page = readFileSync(new URL('README.md', shown), 'utf8');
    for (const name of readdirSync(shown)) if (name !== 'README.md') expect(page).toContain(`(${name})`);
    for (const words of Object.values(gallery)) expect(page).toContain(words);
  });

  it.each([...fresh, ...comments].filter(([name]) => name.endsWith('.md')))(
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
