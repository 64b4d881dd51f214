import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isAlive, writeFileAtomic } from '../../atomic-write.ts';
import { ok, type Result } from '../../failure.ts';
import { type ConfigTree, isSection } from '../../project/config/tree.ts';
import { configText } from '../../project/config/write.ts';
import type { GitExperiments } from '../../workspace/git-experiments.ts';
import { ConfigLevels } from '../config-levels.ts';
import type { Session } from '../session.ts';

/** A copy of the working tree in which an experiment runs; it shares the cache and knows the same remotes. */
export interface Copy extends AsyncDisposable {
  /** Absolute top folder of the copy */
  readonly top: string;
  /** Absolute; where the user stands, in the copy */
  readonly cwd: string;
}

/**
 * Makes a copy of what a commit holds, below `.dvc/tmp/exps` as DVC's own are. Its `config.local` is the user's, with cache and
 * local remotes by their absolute paths. Copies of processes that are gone are swept first.
 */
export async function openCopy(session: Session, gitRoot: string, commit: string): Promise<Result<Copy>> {
  const git = session.git?.experiments() as GitExperiments;
  const folder = await sweepCopies(session, git);
  mkdirSync(folder, { recursive: true });
  const top = join(folder, `.lockstep-${process.pid}-${copies(folder)}`);
  await git.addCopy(top, commit);
  const config = localConfig(session);
  if (!config.ok) return config;
  const project = join(top, relative(gitRoot, session.projectRoot));
  mkdirSync(join(project, '.dvc'), { recursive: true });
  writeFileAtomic(join(project, '.dvc', 'config.local'), config.value);
  return ok({
    top,
    cwd: join(project, session.cwd),
    [Symbol.asyncDispose]: async () => {
      await git.removeCopy(top);
      rmSync(top, { recursive: true, force: true });
    },
  });
}

function localConfig(session: Session): Result<string> {
  const read = new ConfigLevels(session.host).read('local');
  if (!read.ok) return read;
  const tree = new Map(read.value);
  const own = section(tree, 'cache');
  own.set('dir', value(session.config.cacheDir));
  const remotes = section(tree, 'remote');
  for (const { name, url } of session.config.remotes.values()) {
    if (!url.startsWith('/')) continue;
    section(remotes, name).set('url', value(url));
  }
  return configText(tree, join(session.projectRoot, '.dvc'));
}

function section(tree: ConfigTree, name: string): ConfigTree {
  const known = tree.get(name);
  const made: ConfigTree = known !== undefined && isSection(known) ? new Map(known) : new Map();
  tree.set(name, made);
  return made;
}

function value(text: string) {
  return { value: text, location: { file: 'config.local' } };
}

function copies(folder: string): number {
  return names(folder).length;
}

/** Takes away what processes that are gone left behind; gives the folder of copies, which may not be there. */
export async function sweepCopies({ projectRoot }: Session, git: GitExperiments): Promise<string> {
  const folder = join(projectRoot, '.dvc', 'tmp', 'exps');
  for (const name of names(folder)) {
    const pid = Number(/^\.lockstep-(\d+)-/.exec(name)?.[1]);
    if (!Number.isSafeInteger(pid) || pid === process.pid || isAlive(pid)) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
    await git.removeCopy(join(folder, name));
  }
  return folder;
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // No experiment ran here yet.
    return [];
  }
}
