import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadIgnore } from '../../src/workspace/ignore.ts';
import { openWorkspace } from '../../src/workspace/open-revision.ts';
import { peer } from '../peers.ts';
import { type TempFolder, tempFolder } from '../workspace/temp-folder.ts';

const dvc = peer('dvc');

/** Asks DVC itself, in one process, about many paths: is it ignored as a file, as a folder, and by which line? */
const question = `
import json, sys
from dvc.repo import Repo
repo = Repo(sys.argv[1])
ignore = repo.dvcignore
out = []
for path, is_dir in json.load(sys.stdin):
    full = sys.argv[1] + "/" + path
    name = full.rsplit("/", 1)
    try:
        pattern = ignore._get_trie_pattern(name[0])
        hit, why = pattern.matches(name[0], name[1], is_dir, details=True)
        out.append([hit, str(why[-1]) if hit and why else None])
    except Exception as exc:
        out.append(["error", type(exc).__name__])
print(json.dumps(out))
`;

describe.skipIf(dvc === undefined)('DVC and we ignore the same', () => {
  test.each([1, 2, 3, 4, 5, 6])('in random projects (seed %i)', async (seed) => {
    const random = generator(seed * 7919);
    const differences: unknown[] = [];
    for (let round = 0; round < 6; round++) {
      using folder = tempFolder('both');
      fill(folder, random);
      differences.push(...(await compare(folder, random)));
    }
    expect(differences).toEqual([]);
  });
});

async function compare(folder: TempFolder, random: () => number): Promise<unknown[]> {
  const paths: [string, boolean][] = [];
  for (let i = 0; i < 150; i++) paths.push([randomPath(random), random() < 0.4]);
  const python = join(dirname(dvc ?? ''), 'python');
  const output = execFileSync(python, ['-c', question, folder.path], {
    input: JSON.stringify(paths),
    encoding: 'utf8',
    env: { ...process.env, DVC_NO_ANALYTICS: '1' },
  });
  const theirs = JSON.parse(output) as [boolean | 'error', string | null][];
  const ignore = await loadIgnore(await openWorkspace({ projectRoot: folder.path }));
  return paths.flatMap(([path, isDir], i) => {
    const [hit, why] = theirs[i] ?? ['error', null];
    // A pattern that DVC cannot compile stops it altogether; then there is nothing to compare with.
    if (hit === 'error') return [];
    const ours = ignore.explain(path, isDir);
    const same = ignore.ignores(path, isDir) === hit && (ours?.text ?? null) === why;
    return same ? [] : [{ path, isDir, theirs: [hit, why], ours: [ignore.ignores(path, isDir), ours?.text] }];
  });
}

/** A `.dvc` folder that DVC opens, and `.dvcignore` files with patterns from a small alphabet, so that they often match. */
function fill(folder: TempFolder, random: () => number): void {
  writeFileSync(join(folder.path, '.dvc/config'), '');
  for (const place of ['', 'a', 'a/b', 'b', 'ab', '[a]', 'a/c', 'c']) {
    mkdirSync(join(folder.path, place), { recursive: true });
    if (place !== '' && random() < 0.55) continue;
    const lines = Array.from({ length: 1 + Math.floor(random() * 5) }, () => randomPattern(random));
    writeFileSync(join(folder.path, place, '.dvcignore'), lines.join('\n'));
  }
  if (random() < 0.3) mkdirSync(join(folder.path, 'a/c/.dvc'), { recursive: true });
  if (random() < 0.3) mkdirSync(join(folder.path, 'c/.dvc'), { recursive: true });
}

const pieces = ['a', 'b', 'c', 'ab', '*', '**', '?', '[ab]', '[!a]', '[a-c]', 'a*', '*b', 'a?b', '.dvcignore', '\\a', 'é', '*a*b*c'];
const names = ['a', 'b', 'c', 'ab', 'abc', 'ba', 'é', 'aab', 'x', '.dvcignore', '[a]', 'a b', '.git', '.hg'];

function randomPattern(random: () => number): string {
  const segments = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(pieces, random));
  const text = `${random() < 0.2 ? '/' : ''}${segments.join('/')}${random() < 0.25 ? '/' : ''}`;
  return `${random() < 0.25 ? '!' : ''}${random() < 0.05 ? ' ' : ''}${text}${random() < 0.05 ? '  ' : ''}`;
}

function randomPath(random: () => number): string {
  return Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(names, random)).join('/');
}

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? '';
}

/** mulberry32: the same numbers for the same seed on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
