import { relative } from 'node:path';
import { findRoots } from '../workspace/root.ts';
import { harmless } from './harmless.ts';
import type { Verb } from './verb.ts';

/** `root`: the way to the project's root from where the user stands (dvc: dvc/commands/root.py). */
export const root: Verb = {
  name: 'root',
  help: 'Print the relative path to the root of the project',
  options: [],
  exit: { style: 'dvc', failure: 255 },
  async run(_words, host, terminal) {
    const roots = findRoots(host.cwd);
    if (!roots.ok) return roots;
    terminal.out(`${harmless(relative(host.cwd, roots.value.projectRoot) || '.')}\n`);
    return 0;
  },
};
