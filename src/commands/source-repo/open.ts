import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fail, ok, type Result } from '../../failure.ts';
import { withoutSecret } from '../../store/web/web-file.ts';
import { type CloneRevision, cloneRepository } from '../../workspace/clone.ts';
import { Git } from '../../workspace/git.ts';
import { findGitRoot } from '../../workspace/root.ts';
import { statsBehind } from '../../workspace/stats.ts';
import type { Host } from '../context.ts';

/** Another repository: where it is, as typed, and which revision of it. */
export interface SourceAddress {
  readonly url: string;
  readonly rev: CloneRevision;
}

/** Another repository, opened: its files lie in a folder, as of one commit, or as they are in a working tree. */
export interface SourceRepo extends AsyncDisposable {
  readonly url: string;
  /** Absolute; paths of the repository are relative to it */
  readonly folder: string;
  readonly sha: string;
  /** The folder of a local project whose cache and remotes hold the data; for clones the folder itself */
  readonly dataFolder: string;
  /** Is that a project on this machine, and not a clone of ours? */
  readonly isHere: boolean;
}

/**
 * Opens another repository (dvc: dvc/repo/open_repo.py). A local DVC project without a revision is read where it is; all
 * others are cloned into a folder of ours, which goes away again. Fails with reason `git` on what cannot be cloned, and on an
 * unknown revision; as the choice of a revision does, if it is chosen there.
 */
export async function openSource(host: Host, { url, rev }: SourceAddress): Promise<Result<SourceRepo>> {
  const path = /^[\w+.-]+:\/\//.test(url) ? undefined : resolve(host.cwd, url);
  const isLocal = path !== undefined && statsBehind(path)?.isDirectory() === true;
  const gitRoot = isLocal ? findGitRoot(path) : undefined;
  if (isLocal && gitRoot === undefined && !isBare(path))
    return fail({ reason: 'git', message: `Failed to clone repo '${url}': it is no Git repository` });
  const isProject = isLocal && statsBehind(join(path, '.dvc'))?.isDirectory() === true;
  if (isProject && gitRoot !== undefined && rev === undefined) return openHere(host, url, path, gitRoot);
  const inner = isLocal && gitRoot !== undefined ? relative(gitRoot, path) : '';
  return openClone(host, { url, from: gitRoot ?? url, rev, inner, dataFolder: isProject ? path : undefined });
}

/** A repository without a working tree, as Git recognises one (git: setup.c is_git_directory). */
function isBare(path: string): boolean {
  const isFolder = (name: string) => statsBehind(join(path, name))?.isDirectory() === true;
  return isFolder('objects') && isFolder('refs') && statsBehind(join(path, 'HEAD'))?.isFile() === true;
}

async function openHere(
  host: Host,
  url: string,
  folder: string,
  gitRoot: string,
): Promise<Result<SourceRepo>> {
  const git = new Git({ root: gitRoot, env: host.env });
  const sha = await git.headSha();
  await git.close();
  if (sha === undefined) return fail({ reason: 'git', message: `'${url}' has no commit yet` });
  return ok({ url, folder, sha, dataFolder: folder, isHere: true, [Symbol.asyncDispose]: async () => {} });
}

interface CloneParts {
  readonly url: string;
  readonly from: string;
  readonly rev: CloneRevision;
  readonly inner: string;
  readonly dataFolder: string | undefined;
}

async function openClone(
  host: Host,
  { url, from, rev, inner, dataFolder }: CloneParts,
): Promise<Result<SourceRepo>> {
  const temp = mkdtempSync(join(tmpdir(), 'lockstep-clone-'));
  const close = async () => rmSync(temp, { recursive: true, force: true });
  const cloned = await cloneRepository({ url: from, folder: temp, env: host.env, rev });
  if (!cloned.ok) {
    await close();
    return fail(
      ...cloned.failures.map((failure) =>
        failure.reason === 'git'
          ? { ...failure, message: `Failed to clone repo '${withoutSecret(url)}': ${failure.message}` }
          : failure,
      ),
    );
  }
  const folder = join(temp, 'repo', inner);
  return ok({
    url,
    folder,
    sha: cloned.value,
    dataFolder: dataFolder ?? folder,
    isHere: dataFolder !== undefined,
    [Symbol.asyncDispose]: close,
  });
}
