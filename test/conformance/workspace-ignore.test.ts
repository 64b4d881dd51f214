import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadIgnore } from '../../src/workspace/ignore.ts';
import { openWorkspace } from '../../src/workspace/open-revision.ts';
import { peer } from '../peers.ts';
import { tempFolder } from '../workspace/temp-folder.ts';

const dvc = peer('dvc');

/** Asks DVC itself, in one process, about many paths of many projects: ignored or not, and by which line? */
const question = `
import json, sys
from dvc.repo import Repo
answers = []
for root, paths in json.load(sys.stdin):
    ignore = Repo(root).dvcignore
    answers.append([])
    for path, is_dir in paths:
        folder, name = (root + "/" + path).rsplit("/", 1)
        try:
            hit, why = ignore._get_trie_pattern(folder).matches(folder, name, is_dir, details=True)
            answers[-1].append([hit, str(why[-1]) if hit and why else None])
        except Exception as exc:
            answers[-1].append(["error", type(exc).__name__])
print(json.dumps(answers))
`;

type Asked = readonly [path: string, isDir: boolean];
type Answer = readonly [hit: boolean | 'error', why: string | null];

describe.skipIf(dvc === undefined)('DVC and we ignore the same', () => {
  test.each([1, 2, 3])('in random projects (seed %i)', async (seed) => {
    const random = generator(seed * 7919);
    using parent = tempFolder();
    const rounds = Array.from({ length: 12 }, (_, round) => {
      const root = join(parent.path, String(round));
      fill(root, random);
      return {
        root,
        paths: Array.from({ length: 150 }, (): Asked => [randomPath(random), random() < 0.4]),
      };
    });
    const answers = askDvc(rounds);
    const seen = { ignored: 0, visible: 0 };
    const differences: unknown[] = [];
    for (const [i, { root, paths }] of rounds.entries()) {
      const ignore = await loadIgnore(await openWorkspace({ projectRoot: root }));
      for (const [k, [path, isDir]] of paths.entries()) {
        const [hit, why] = answers[i]?.[k] ?? ['error', null];
        // A pattern that DVC cannot compile stops it altogether; then there is nothing to compare with.
        if (hit === 'error') continue;
        seen[hit ? 'ignored' : 'visible']++;
        const ours = [ignore.ignores(path, isDir), ignore.explain(path, isDir)?.text ?? null];
        if (ours[0] !== hit || ours[1] !== why) differences.push({ path, isDir, dvc: [hit, why], ours });
      }
    }
    expect(differences).toEqual([]);
    expect(Math.min(seen.ignored, seen.visible)).toBeGreaterThan(300);
  });
});

function askDvc(
  rounds: readonly { readonly root: string; readonly paths: readonly Asked[] }[],
): readonly (readonly Answer[])[] {
  const python = join(dirname(dvc ?? ''), 'python');
  const input = JSON.stringify(rounds.map(({ root, paths }) => [root, paths]));
  return JSON.parse(execFileSync(python, ['-c', question], { input, encoding: 'utf8' }));
}

/** A `.dvc` folder that DVC opens, and `.dvcignore` files with patterns from a small alphabet, so that they often match. */
function fill(root: string, random: () => number): void {
  mkdirSync(join(root, '.dvc'), { recursive: true });
  writeFileSync(join(root, '.dvc/config'), '[core]\n    no_scm = true\n');
  for (const place of ['', 'a', 'a/b', 'b', 'ab', '[a]', 'a/c', 'c']) {
    mkdirSync(join(root, place), { recursive: true });
    if (place !== '' && random() < 0.55) continue;
    const lines = Array.from({ length: 1 + Math.floor(random() * 5) }, () => randomPattern(random));
    writeFileSync(join(root, place, '.dvcignore'), lines.join('\n'));
  }
  if (random() < 0.3) mkdirSync(join(root, 'a/c/.dvc'), { recursive: true });
  if (random() < 0.3) mkdirSync(join(root, 'c/.dvc'), { recursive: true });
}

const pieces = [
  'a',
  'b',
  'c',
  'ab',
  '*',
  '**',
  '?',
  '[ab]',
  '[!a]',
  '[a-c]',
  'a*',
  '*b',
  'a?b',
  '.dvcignore',
  '\\a',
  'é',
  '*a*b*c',
];
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
