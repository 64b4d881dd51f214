import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import * as modules from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Keeps the bundle in memory as it is now, and loads later parts of it from there: a stage is the same user on the same machine
 * and could write over a part before it is loaded, which would then run beside the token (security C-15). `main` is the file
 * that was started; a program that is no bundle is left alone. Costs a read of the bundle.
 */
export function keepOwnCode(main: string | undefined): void {
  if (main === undefined || !main.endsWith('.js')) return;
  const folder = dirname(realpathSync.native(main));
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const kept = new Map(
    names.map((name) => {
      const path = join(folder, name);
      return [pathToFileURL(path).href, readFileSync(path)];
    }),
  );
  modules.registerHooks({
    load(url, context, next) {
      const source = kept.get(url);
      return source === undefined ? next(url, context) : { format: 'module', source, shortCircuit: true };
    },
  });
}
