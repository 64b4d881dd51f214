import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { peer } from '../peers.ts';
import { environment, type World } from './scenarios.ts';

const checker = fileURLToPath(new URL('../fsck.py', import.meta.url));

/** What the independent checker finds wrong in a world, in its words; empty: nothing. */
export function wrongIn(world: World, isArriving: boolean): readonly string[] {
  const dvc = peer('dvc');
  if (dvc === undefined) throw new Error('the checker needs the Python of DVC: run scripts/peers.sh');
  const { status, stdout, stderr } = spawnSync(
    join(dirname(dvc), 'python'),
    [checker, '--anywhere', ...(isArriving ? ['--whole'] : []), world.project, world.remote],
    { encoding: 'utf8', env: environment() },
  );
  const lines = `${stdout}${stderr}`.split('\n').filter((line) => line !== '');
  return status === 0 && lines.length === 0 ? [] : [`fsck ended with ${status}`, ...lines];
}

/**
 * Every name, kind, mode, link and content of a world, but for our memory, Git's own files and what is only half written; two
 * worlds with equal lists are the same to whoever reads them.
 */
export function stateOf(world: World): ReadonlyMap<string, string> {
  const state = new Map<string, string>();
  const walk = (path: string) => {
    for (const name of readdirSync(join(world.root, path)).sort()) {
      const below = path === '' ? name : `${path}/${name}`;
      // A run-cache entry saves time and nothing else, so one that a kill kept from a remote is no loss; fsck.py reads what is there.
      if (['project/.dvc/tmp', 'project/.git', 'remote/runs'].includes(below)) continue;
      const full = join(world.root, below);
      const stats = lstatSync(full);
      if (stats.isDirectory()) walk(below);
      else state.set(below, `${(stats.mode & 0o777).toString(8)} ${contentOf(full, world)}`);
    }
  };
  walk('');
  return state;
}

function contentOf(path: string, world: World): string {
  if (lstatSync(path).isSymbolicLink()) return `-> ${readlinkSync(path).replace(world.root, '')}`;
  const bytes = readFileSync(path);
  // A stage that a second run has to make comes behind those of the first.
  const isOrdered = !/(?:dvc\.lock|\.gitignore)$/.test(path);
  const content = isOrdered ? bytes : bytes.toString('latin1').split('\n').sort().join('\n');
  return createHash('sha256').update(content).digest('hex');
}

/** The first differences between how a world is and how it should be. */
export function differences(is: ReadonlyMap<string, string>, should: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...is.keys(), ...should.keys()])].sort();
  const told = paths
    .filter((path) => is.get(path) !== should.get(path))
    .map((path) => `${path}: ${is.get(path) ?? 'absent'} instead of ${should.get(path) ?? 'absent'}`);
  return told.slice(0, 5);
}
