import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import { removeAll } from '../run/remove.ts';
import { unprotect } from '../run/unprotect.ts';
import { safePath } from '../workspace/safe-path.ts';
import { type Session, withSession } from './session.ts';
import { verbFailures } from './stage-dump.ts';
import type { Verb } from './verb.ts';

/** `destroy`: the project without DVC; data and code stay, as ordinary files (dvc: dvc/repo/destroy.py). */
export const destroy: Verb = {
  name: 'destroy',
  help: 'Remove all DVC files and the cache; data stays in the workspace',
  options: [{ flags: '-f, --force', help: 'do it' }],
  exit: { style: 'dvc', failure: 1 },
  async run({ options }, host) {
    const done = await withSession(
      host,
      (session) =>
        options.force === true
          ? takeApart(session)
          : Promise.resolve(
              refuse('cannot destroy without a confirmation from the user. Use `-f` to force.'),
            ),
      options.force === true ? { writes: 'destroy' } : {},
    );
    return done.ok ? 0 : verbFailures(done.failures, 'failed to destroy DVC - ');
  },
};

async function takeApart(session: Session): Promise<Result<undefined>> {
  const project = await session.project();
  if (!project.ok) return project;
  const { projectRoot, config } = session;
  const failures: Failure[] = [];
  for (const { place, cache } of project.value.stages.flatMap(({ outs }) => outs)) {
    if (!cache || place.kind !== 'inside') continue;
    const target = safePath(projectRoot, place.path);
    const done = target.ok ? unprotect(target.value, { shared: config.cacheShared }) : target;
    if (!done.ok) failures.push(...done.failures);
  }
  // Links into the cache are copies now, or it stays.
  if (failures.length > 0) return { ok: false, failures };
  const files = [...project.value.files].flatMap((file) =>
    file.endsWith('.dvc') ? [file] : [file, file.replace(/\.yaml$/, '.lock')],
  );
  for (const file of [...files, '.dvcignore']) {
    const target = safePath(projectRoot, file);
    if (target.ok && existsSync(target.value)) removeAll(target.value);
  }
  const gone = removeAll(join(projectRoot, '.dvc'));
  return gone.ok ? ok(undefined) : gone;
}

function refuse(message: string): Result<never> {
  return fail({ reason: 'project', message });
}
