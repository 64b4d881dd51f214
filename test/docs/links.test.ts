import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
// The gallery is what the program writes about another repository.
const pages = [
  ...globSync(['*.md', 'docs/*.md', 'docs/gallery/README.md', 'examples/*/README.md'], { cwd: root }),
].sort();

/** Links of a page to files of this repository, without those in code. */
function links(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8').replaceAll(/^```[\s\S]*?^```$|`[^`\n]*`/gm, '');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|<img [^>]*src="([^"]+)"/g)].map(
    ([, link, image]) => link ?? image ?? '',
  );
  return targets.filter((target) => !/^[a-z]+:/.test(target));
}

/** The names that GitHub gives to the headings of a page. */
function anchors(page: string): string[] {
  const headings =
    readFileSync(page, 'utf8')
      .replaceAll(/^```[\s\S]*?^```$/gm, '')
      .match(/^#+ .*$/gm) ?? [];
  return headings.map((heading) =>
    heading
      .replace(/^#+ /, '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test.each(pages)('every link of %s leads to a file, and to a heading that is there', (page) => {
  const broken = links(page).filter((target) => {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? join(root, page) : join(root, dirname(page), path);
    return !existsSync(file) || (anchor !== undefined && !anchors(file).includes(anchor));
  });
  expect(broken).toEqual([]);
});

test('the pages link to each other', () => {
  expect(pages.flatMap(links).length).toBeGreaterThan(80);
});
