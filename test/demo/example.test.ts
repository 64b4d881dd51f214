import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const example = fileURLToPath(new URL('../../examples/demo', import.meta.url));
const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex');
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

interface Entry {
  readonly path: string;
  readonly md5: string;
}
interface Lock {
  readonly stages: Readonly<
    Record<string, { readonly deps?: readonly Entry[]; readonly outs?: readonly Entry[] }>
  >;
}
const lock = parse(readFileSync(join(example, 'base', 'dvc.lock'), 'utf8')) as Lock;

describe('the built-in example', () => {
  test('has between six and nine stages, and a lock entry for each', () => {
    expect(Object.keys(lock.stages).sort()).toEqual([
      'card',
      'describe@Adelie',
      'describe@Chinstrap',
      'describe@Gentoo',
      'evaluate',
      'featurise',
      'prepare',
      'split',
      'train',
    ]);
  });

  test('its lock names the scripts as they are, so that nothing is stale before the change', () => {
    const inGit = new Set(filesOf(join(example, 'base')));
    const scripts = Object.values(lock.stages)
      .flatMap(({ deps = [], outs = [] }) => [...deps, ...outs])
      .filter(({ path }) => inGit.has(path));
    expect(scripts.length).toBeGreaterThan(15);
    for (const { path, md5: locked } of scripts) {
      expect([path, md5(readFileSync(join(example, 'base', path)))]).toEqual([path, locked]);
    }
  });

  test('every object of its remote hashes to its name, and none is in Windows line ends', () => {
    const objects = filesOf(join(example, 'remote'));
    expect(objects.length).toBeGreaterThan(8);
    for (const path of objects) {
      const bytes = readFileSync(join(example, 'remote', path));
      expect(`${md5(bytes)}`).toBe(
        path
          .replace(/^files\/md5\//, '')
          .replace('/', '')
          .replace(/\.dir$/, ''),
      );
      expect(bytes.includes('\r\n')).toBe(false);
    }
  });

  test('its remote holds everything that the lock and the .dvc file name, and nothing else', () => {
    const inGit = new Set(filesOf(join(example, 'base')));
    const raw = parse(readFileSync(join(example, 'base', 'data', 'penguins-raw.csv.dvc'), 'utf8')) as {
      readonly outs: readonly Entry[];
    };
    const outs = Object.values(lock.stages).flatMap(({ outs: list = [] }) => list);
    const named = [...raw.outs, ...outs].filter(({ path }) => !inGit.has(path)).map(({ md5: oid }) => oid);
    const manifests = named.filter((oid) => oid.endsWith('.dir'));
    const children = manifests.flatMap((oid) => {
      const path = join(example, 'remote', 'files', 'md5', oid.slice(0, 2), oid.slice(2));
      return (JSON.parse(readFileSync(path, 'utf8')) as readonly { readonly md5: string }[]).map(
        (entry) => entry.md5,
      );
    });
    const stored = filesOf(join(example, 'remote')).map((path) =>
      path.replace(/^files\/md5\//, '').replace('/', ''),
    );
    expect(stored.sort()).toEqual([...new Set([...named, ...children])].sort());
  });

  test('its change is parameters and one script', () => {
    expect(filesOf(join(example, 'change'))).toEqual(['params.yaml', 'src/evaluate.mjs']);
  });

  test('its stage scripts import Node and each other, no package', () => {
    for (const folder of ['base', 'change']) {
      for (const name of readdirSync(join(example, folder, 'src'))) {
        const text = readFileSync(join(example, folder, 'src', name), 'utf8');
        const imports = [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '');
        expect(imports.filter((path) => !path.startsWith('node:') && !path.startsWith('./'))).toEqual([]);
      }
    }
  });
});
