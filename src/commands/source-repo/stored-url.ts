import { join } from 'node:path';
import { caught, type Failure, fail, ok, type Result } from '../../failure.ts';
import { placeOf } from '../../project/place.ts';
import type { Project } from '../../project/project.ts';
import { objectKey } from '../../store/oid.ts';
import type { RemoteConfig } from '../../store/store.ts';
import type { Host } from '../context.ts';
import { manifestReader } from '../manifests.ts';
import { urlOnRemote } from '../models/remote-place.ts';
import { Remotes } from '../remotes.ts';
import { recordedHash } from '../run-context.ts';
import { openSession, type Session } from '../session.ts';
import type { AddedConfig } from '../trusted-config.ts';
import type { Ending, Terminal } from '../verb.ts';
import { isFolderAt } from './copy.ts';
import type { SourceRepo } from './open.ts';
import { fromTop, projectAround } from './take.ts';

/** Which path of a repository is meant, and what the command line says of its remote. */
export interface StoredPath {
  readonly path: string;
  readonly remote: string | undefined;
  readonly added?: AddedConfig;
}

/**
 * Where the remote of a repository has the data of a path, or would have it; nobody is asked whether it is there (dvc:
 * dvc/api/data.py get_url). A project on this machine without a remote has it in its cache.
 */
export async function storedUrl(
  host: Host,
  source: SourceRepo,
  { path, remote, added }: StoredPath,
): Promise<Result<string>> {
  const wanted = fromTop(path);
  const isOutside = wanted === '..' || wanted.startsWith('../');
  const inner = isOutside ? undefined : projectAround(source.folder, wanted);
  if (inner === undefined) return fail(untracked(path));
  const use = added === undefined ? {} : { added };
  const opened = await openSession({ ...host, cwd: join(source.folder, inner) }, use);
  if (!opened.ok) return opened;
  await using session = opened.value;
  const project = await session.project();
  if (!project.ok) return project;
  const own = { path: wanted.slice(inner === '' ? 0 : inner.length + 1), remote, isHere: source.isHere };
  const home = join(source.dataFolder, inner);
  if (home === session.projectRoot || !isFolderAt(join(home, '.dvc')))
    return await urlIn(session, project.value, own);
  const data = await openSession({ ...host, cwd: home }, use);
  if (!data.ok) return data;
  await using holder = data.value;
  return await urlIn(holder, project.value, own);
}

/** `--show-url`: what goes wrong there is to DVC all the same unexpected error. */
export async function printStoredUrl(asking: Promise<Result<string>>, terminal: Terminal): Promise<Ending> {
  const found = await asking.catch(caught);
  if (!found.ok)
    return { failures: found.failures.map((failure) => ({ ...failure, unforeseen: true as const })) };
  terminal.out(`${found.value}\n`);
  return 0;
}

async function urlIn(
  data: Session,
  project: Project,
  { path, remote, isHere }: Omit<StoredPath, 'added'> & { readonly isHere: boolean },
): Promise<Result<string>> {
  const { place } = placeOf(path, '', data.projectRoot);
  await using remotes = new Remotes(data);
  const info = await recordedHash(project, place, manifestReader(data, remotes, remote));
  if (info === undefined) return fail(untracked(path));
  const pinned = project.graph.producerAbove(path)?.output.remote;
  const name = (pinned ?? remote ?? data.config.defaultRemote)?.toLowerCase();
  const config = name === undefined ? undefined : data.config.remotes.get(name);
  const key = objectKey(info);
  if (config !== undefined) return ok(asPrinted(urlOnRemote(config, project, key).url, config));
  if (name === undefined && isHere) return ok(`${data.cache.dir}/${key}`);
  const message = name === undefined ? 'no remote specified' : `remote '${name}' doesn't exist`;
  return fail({ reason: 'config', message: `config file error: ${message}`, hint: 'name one with --remote' });
}

/** Who logs in is no part of what is printed, the port that is configured is (dvc_ssh: unstrip_protocol). */
function asPrinted(url: string, { options }: RemoteConfig): string {
  const [, host, own, rest = ''] =
    /^ssh:\/\/(?:[^/@]*@)?(\[[^\]]*\]|[^/:]*)(?::(\d+))?(.*)$/s.exec(url) ?? [];
  if (host === undefined) return url;
  const port = options.get('port') ?? own;
  return `ssh://${host}${port === undefined ? '' : `:${port}`}${rest}`;
}

/** DVC's sentence (dvc: dvc/exceptions.py OutputNotFoundError). */
function untracked(path: string): Failure {
  return { reason: 'data', message: `Unable to find DVC file with output '${path}'` };
}
