import { join } from 'node:path';
import type { Result } from '../failure.ts';
import { ok } from '../failure.ts';
import { isSection } from '../project/config/tree.ts';
import { pyStr } from '../values/spelling.ts';
import {
  ConfigLevels,
  configFailure,
  type Level,
  levelOf,
  levelOptions,
  sectionAt,
} from './config-levels.ts';
import { harmless } from './harmless.ts';
import type { Verb } from './verb.ts';

/** `cache dir [PATH]`: shows or sets where objects are kept (dvc: dvc/commands/cache.py). */
export const cacheDir: Verb = {
  name: 'cache dir',
  help: 'Show or set the cache folder',
  args: '[path]',
  options: [{ flags: '-u, --unset', help: 'go back to the default' }, ...levelOptions],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host, terminal) {
    const levels = new ConfigLevels(host);
    const level = levelOf(words);
    const [path] = words.args;
    if (path === undefined && words.options.unset !== true) {
      const shown = currentDir(levels, level);
      if (!shown.ok) return shown;
      terminal.out(`${harmless(shown.value)}\n`);
      return 0;
    }
    const done = levels.edit(level, (tree) => {
      const cache = sectionAt(tree, 'cache');
      if (path === undefined || words.options.unset === true) return cache.delete('dir') ? undefined : absent;
      levels.set(cache, 'cache', 'dir', level, path);
      return undefined;
    });
    return done.ok ? 0 : done;
  },
};

const absent = configFailure("option 'dir' doesn't exist in section 'cache'");

/** The strongest level that sets it, or the level that was asked for; `.dvc/cache` if none does. */
function currentDir(levels: ConfigLevels, asked: Level | undefined): Result<string> {
  for (const level of asked === undefined ? [...levels.files.keys()].reverse() : [asked]) {
    const tree = levels.read(level);
    if (!tree.ok) return tree;
    const cache = tree.value.get('cache');
    const dir = isSection(cache) ? cache.get('dir') : undefined;
    if (dir !== undefined && !isSection(dir)) return ok(pyStr(dir.value));
  }
  if (asked !== undefined || levels.projectRoot === undefined) return { ok: false, failures: [absent] };
  return ok(join(levels.projectRoot, '.dvc', 'cache'));
}
