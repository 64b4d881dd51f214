import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type LockedPackage, vegaPackages } from '../../scripts/vega-packages.ts';
import { oldestNode } from '../../src/commands/version.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Locked extends LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const manifest = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>;
  engines: { node: string };
};
const locked = (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages;
const packages = Object.entries(locked)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ path, ...entry }));
const isInPages = new Set(vegaPackages(locked));
const needed = packages.filter(
  ({ path, dev, devOptional }) => (dev !== true && devOptional !== true) || isInPages.has(path),
);

describe('what others can run in our name', () => {
  test('at most twelve packages are needed at run time, none runs anything when it is installed', () => {
    expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(12);
    expect(needed.length).toBeGreaterThan(12);
    expect(
      needed.filter(({ hasInstallScript }) => hasInstallScript === true).map(({ path }) => path),
    ).toEqual([]);
  });

  test('every package is locked by its integrity hash, and by no address but the public registry', () => {
    // Without an address of its own a package comes from the registry of whoever installs it, and has to fit its hash.
    const loose = packages.filter(
      ({ resolved, integrity = '' }) =>
        resolved?.startsWith('https://registry.npmjs.org/') === false || !integrity.startsWith('sha512-'),
    );
    expect(loose.map(({ path }) => path)).toEqual([]);
  });

  test('everything in the bundle may be given to others, and docs/licences.md says under what', () => {
    const free = [
      'MIT',
      'Apache-2.0',
      'ISC',
      'BSD-2-Clause',
      'BSD-3-Clause',
      '0BSD',
      'BlueOak-1.0.0',
      'Python-2.0',
    ];
    const words = (license: string) => license.replaceAll(/[()]/g, '').split(/ (?:AND|OR) /);
    const others = needed.filter(
      ({ license = 'none' }) => !words(license).every((word) => free.includes(word)),
    );
    // Two come with @actions/artifact: X11 is another name for MIT, and `buffers` states nothing. The Unlicense asks for nothing.
    expect(others.map(({ path, license }) => `${nameOf(path)}: ${license}`)).toEqual([
      'buffers: undefined',
      'chainsaw: MIT/X11',
      'robust-predicates: Unlicense',
    ]);
    const listed = read('docs/licences.md');
    const absent = needed.filter(({ path }) => !listed.includes(`| ${nameOf(path)} |`));
    expect(absent.map(({ path }) => path)).toEqual([]);
  });

  test('Dependabot watches packages and actions, and lets new versions rest', () => {
    const { updates } = parse(read('.github/dependabot.yml')) as {
      updates: { 'package-ecosystem': string; cooldown: { 'default-days': number } }[];
    };
    expect(updates.map((each) => each['package-ecosystem'])).toEqual(['npm', 'github-actions']);
    for (const { cooldown } of updates) expect(cooldown['default-days']).toBeGreaterThanOrEqual(7);
    expect(existsSync(join(root, 'SECURITY.md'))).toBe(true);
  });

  test('a release is built from the commit, without caches, with checksums and provenance', () => {
    const release = read('.github/workflows/release.yml');
    expect(release).toMatch(/run: bash \.ci\/run/);
    expect(release).toMatch(/attest-build-provenance@[0-9a-f]{40}|--provenance/);
    expect(release).toMatch(/sha256sum/);
    expect(release).not.toMatch(/actions\/cache@|^\s*cache:/m);
  });
});

test('CI runs on three systems and on the oldest and newest Node.js that we promise', () => {
  const { matrix } = (
    parse(read('.github/workflows/test.yml')) as {
      jobs: { test: { strategy: { matrix: { os: string[]; node: string[] } } } };
    }
  ).jobs.test.strategy;
  expect(matrix.os.map((os) => os.split('-')[0])).toEqual(['ubuntu', 'macos', 'windows']);
  expect(manifest.engines.node).toBe(`>=${matrix.node[0]}`);
  expect(oldestNode).toBe(matrix.node[0]);
  expect(matrix.node).toContain('24');
  expect(read('action.yml')).toMatch(/using: node24/);
});

/** `node_modules/a/node_modules/@b/c` → `@b/c` */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
