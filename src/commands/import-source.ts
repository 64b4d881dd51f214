import fs from 'node:fs';
import { resolve } from 'node:path';
import { fail, ok, type Result } from '../failure.ts';
import type { PathDependency, Place } from '../project/stage.ts';
import { fsPath } from '../workspace/file-name.ts';

/** The source of an import's `.dvc` file; other repositories and databases are refused. */
export function importPlace(dep: PathDependency): Result<Place> {
  if (dep.source === undefined) return ok(dep.place);
  const kind = dep.source.has('db') ? 'a database' : 'another repository';
  return fail({
    reason: 'data',
    message: `'${dep.path}' comes from ${kind}, which is not read from here`,
    ...(dep.location === undefined ? {} : { location: dep.location }),
    hint: 'bring it up to date with `dvc update`; everything else works with its data',
  });
}

/** Is it a path of this machine, and is something there? */
export function existsLocally(cwd: string, word: string): boolean {
  return !/^\w+:\/\//.test(word) && fs.existsSync(fsPath(resolve(cwd, word)));
}
