import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomic } from '../../atomic-write.ts';
import { fail, ok, type Result } from '../../failure.ts';
import { type Session, withSession } from '../session.ts';
import type { Verb } from '../verb.ts';

const hooks = ['post-checkout', 'pre-commit', 'pre-push'] as const;

/**
 * `install`: Git hooks that show what changed before a commit, put data into place after a checkout and push it before
 * commits, and the merge driver for `.dvc` files of folders (dvc: dvc/repo/install.py). A hook that is there is not touched.
 */
export const install: Verb = {
  name: 'install',
  help: 'Install Git hooks and the merge driver for .dvc files',
  options: [],
  exit: { style: 'dvc', failure: 1 },
  async run(_, host, terminal) {
    const done = await withSession(host, installIn);
    if (!done.ok) return done;
    if (done.value)
      terminal.out('To merge .dvc files of folders, commit a .gitattributes with: *.dvc merge=dvc\n');
    return 0;
  },
};

/** False without Git: then there is nothing to do. */
async function installIn({ git }: Session): Promise<Result<boolean>> {
  if (git === undefined) return ok(false);
  const installation = git.installation();
  const folder = await installation.hooksFolder();
  const taken = hooks.find((name) => existsSync(join(folder, name)));
  if (taken !== undefined)
    return fail({
      reason: 'git',
      message: `failed to install DVC Git hooks - Hook '${taken}' already exists. Please refer to <https://man.dvc.org/install> for more info.`,
      hint: `call \`lockstep git-hook ${taken} "$@"\` from it, or remove '${join(folder, taken)}'`,
    });
  await installation.set('merge.dvc.name', 'Merge driver for .dvc files');
  await installation.set(
    'merge.dvc.driver',
    'lockstep git-hook merge-driver --ancestor %O --our %A --their %B',
  );
  mkdirSync(folder, { recursive: true });
  for (const name of hooks)
    writeFileAtomic(join(folder, name), `#!/bin/sh\nexec lockstep git-hook ${name} "$@"\n`, { mode: 0o755 });
  return ok(true);
}
