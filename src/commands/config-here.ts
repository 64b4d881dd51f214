import type { Result } from '../failure.ts';
import type { Config } from '../project/project.ts';
import { openWorkspace } from '../workspace/open-revision.ts';
import { findRoots } from '../workspace/root.ts';
import type { Host } from './context.ts';
import { readConfigAt } from './trusted-config.ts';

/**
 * The configuration that holds where somebody stands: that of the project around, outside of one only the user's and the
 * machine's (dvc: dvc/config.py from_cwd). Fails with `config` as a project does.
 */
export async function configHere(host: Host): Promise<Result<Config>> {
  const roots = findRoots(host.cwd);
  if (!roots.ok) return readConfigAt(nothing, { host, projectRoot: host.cwd });
  const { projectRoot } = roots.value;
  const workspace = await openWorkspace({ projectRoot, git: undefined });
  return readConfigAt(workspace, { host, projectRoot });
}

/** A place without a project. */
const nothing = { read: async () => undefined, isTaken: async () => false };
