import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../failure.ts';
import { placeOf } from '../project/place.ts';
import { unprotect } from '../run/unprotect.ts';
import { fsPath } from '../workspace/file-name.ts';
import { forgetLinks } from '../workspace/links.ts';
import { type Session, withSession } from './session.ts';
import { verbFailures } from './stage-dump.ts';
import type { Verb } from './verb.ts';

/** `unprotect`: links into the cache become files that may be changed in place (dvc: dvc/repo/__init__.py unprotect). */
export const unprotectVerb: Verb = {
  name: 'unprotect',
  help: 'Turn links into the cache into files that may be changed',
  args: '<targets...>',
  options: [],
  exit: { style: 'dvc', failure: 255 },
  async run({ args }, host) {
    for (const word of args) {
      const done = await withSession(host, (session) => release(session, word), {
        writes: `unprotect ${word}`,
      });
      if (!done.ok) return verbFailures(done.failures);
    }
    return 0;
  },
};

async function release(session: Session, word: string): Promise<Result<void>> {
  const { place } = placeOf(word, session.cwd, session.projectRoot);
  if (place.kind !== 'inside')
    return fail({ reason: 'project', message: `'${word}' lies outside the project` });
  const path = join(session.projectRoot, place.path);
  if (!existsSync(fsPath(path))) {
    return fail({
      reason: 'project',
      message: `unexpected error - can't unprotect non-existing data '${word}'`,
    });
  }
  const done = unprotect(path, { shared: session.config.cacheShared });
  if (!done.ok) return done;
  if (done.value) forgetLinks(session.projectRoot, place.path);
  return ok(undefined);
}
