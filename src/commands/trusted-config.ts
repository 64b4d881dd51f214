import { type Failure, ok, type Result } from '../failure.ts';
import { configSources, readConfig } from '../project/config/dvc-config.ts';
import type { Config } from '../project/project.ts';
import type { Git } from '../workspace/git.ts';
import { openCommit } from '../workspace/open-revision.ts';
import type { Revision } from '../workspace/revision.ts';
import type { Host } from './context.ts';

/** Where the configuration is read, and whose word counts. */
export interface ConfigChoice {
  readonly host: Host;
  readonly projectRoot: string;
  readonly workspace: Revision;
  /** A revision that says where data goes, whatever the working tree says (design section 5); undefined: it is trusted */
  readonly trusted?: { readonly rev: string; readonly gitRoot: string; readonly git: Git };
}

/**
 * Reads `.dvc/config`. With a trusted revision, remotes and cache come from there: a pull request must not point our
 * credentials at another host (security.md C-14). Everything else, such as how templates are read, is the change's own.
 * A difference is told as a warning.
 */
export async function chooseConfig(
  choice: ConfigChoice,
): Promise<Result<{ config: Config; warnings: readonly Failure[] }>> {
  const { workspace, trusted } = choice;
  const own = await readConfigAt(workspace, choice);
  if (!own.ok || trusted === undefined) return own.ok ? ok({ config: own.value, warnings: [] }) : own;
  const commit = await openCommit({ projectRoot: choice.projectRoot, ...trusted });
  if (!commit.ok) return commit;
  const [here, there] = [await workspace.read('.dvc/config'), await commit.value.read('.dvc/config')];
  if (Buffer.from(here ?? []).equals(Buffer.from(there ?? [])))
    return ok({ config: own.value, warnings: [] });
  const base = await readConfigAt(commit.value, choice);
  if (!base.ok) return base;
  const { remotes, defaultRemote, cacheDir, cacheTypes, cacheShared } = base.value;
  const config = { ...own.value, remotes, defaultRemote, cacheDir, cacheTypes, cacheShared };
  return ok({ config, warnings: [editedConfig(trusted.rev)] });
}

/** The configuration as of a revision; the levels outside the repository are this machine's (dvc-compat 1.2). */
export async function readConfigAt(
  revision: Revision,
  { host, projectRoot }: Pick<ConfigChoice, 'host' | 'projectRoot'>,
): Promise<Result<Config>> {
  const sources = await configSources({ revision, env: host.env, platform: process.platform, projectRoot });
  return readConfig(sources, { projectRoot });
}

function editedConfig(rev: string): Failure {
  const name = /^[0-9a-f]{40}$/.test(rev) ? rev.slice(0, 7) : rev;
  return {
    reason: 'config',
    message: `this change edits .dvc/config; for remotes and cache the version of the base (${name}) was used`,
    hint: 'the new version counts once it is merged',
    location: { file: '.dvc/config' },
  };
}
