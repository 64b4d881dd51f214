import { join, posix, resolve } from 'node:path';
import { fail, ok, type Result } from '../../failure.ts';
import { isMapping } from '../../values/value.ts';
import { findGitRoot } from '../../workspace/root.ts';
import type { Host } from '../context.ts';
import { projectFolder } from '../relative.ts';
import { openSession } from '../session.ts';
import { openSource, type SourceRepo } from '../source-repo/open.ts';
import { type AskedArtifact, artifactName, commitOf, notFound } from './registry.ts';

/**
 * Opens a repository as of the commit on which the registry has an artifact. Names of artifacts begin at the top of the
 * repository, wherever in it the address leads, so a local one is opened there.
 */
export async function openAtArtifact(
  host: Host,
  url: string,
  asked: AskedArtifact,
): Promise<Result<SourceRepo>> {
  const isElsewhere = /^[\w+.-]+:\/\//.test(url);
  const top = isElsewhere ? undefined : findGitRoot(resolve(host.cwd, url));
  return openSource(host, {
    url: top ?? url,
    rev: async (git) => commitOf(await git.annotatedTags(), asked),
  });
}

/**
 * The path of an artifact, from the top of the repository, as `artifacts` of its dvc.yaml has it (dvc: dvc/repo/artifacts.py
 * get_path). Fails with DVC's text if nothing there has that name.
 */
export async function artifactPath(
  host: Host,
  { folder }: SourceRepo,
  asked: AskedArtifact,
): Promise<Result<string>> {
  const name = artifactName(asked);
  if (!name.ok) return name;
  const opened = await openSession({ ...host, cwd: join(folder, name.value.folder) });
  if (!opened.ok) return opened;
  await using session = opened.value;
  const project = await session.project();
  if (!project.ok) return project;
  const inner = posix.relative(projectFolder(session), name.value.folder);
  const declared = project.value.artifacts.get(posix.join(inner, 'dvc.yaml'));
  const artifact = isMapping(declared) ? declared.get(name.value.name) : undefined;
  const path = isMapping(artifact) ? artifact.get('path') : undefined;
  if (typeof path !== 'string') return notFound(asked.text);
  const whole = posix.join(name.value.folder, path);
  if (whole === '..' || whole.startsWith('../'))
    return fail({
      reason: 'data',
      message: `the path of artifact '${asked.text}' leads out of the repository`,
    });
  return ok(whole);
}
