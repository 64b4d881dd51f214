import { lstat, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Run } from '../run/run.ts';
import type { Git } from '../workspace/git.ts';
import type { Finished } from './finished.ts';
import type { ChangedFile } from './patch.ts';

/** Larger ones belong into the cache, not into Git and not into a patch. */
const largest = 1024 * 1024;

/**
 * What a run changed of the files that belong into Git: locks and `.dvc` files of the stages that ran or were restored,
 * outs that are kept in Git (metrics), ignore files beside outs; and what was `written` before it, by project paths. Compared with HEAD; only regular text files of up to 1 MiB.
 */
export async function changedFiles(
  git: Git,
  project: {
    readonly root: string;
    readonly folder: string;
    readonly run: Run;
    readonly written?: readonly string[];
  },
): Promise<readonly ChangedFile[]> {
  const changes: ChangedFile[] = [];
  for (const path of new Set([...(project.written ?? []), ...candidates(project.run)])) {
    const inRepository = posix.join(project.folder, path);
    const [old, now] = [await committed(git, inRepository), await present(join(project.root, path))];
    if (old === 'unusable' || now === 'unusable' || old === now) continue;
    changes.push({ path: inRepository, old, new: now });
  }
  return changes;
}

/** {@link changedFiles} of all finished jobs. */
export async function allChangedFiles(
  git: Git,
  finished: readonly Finished[],
): Promise<readonly ChangedFile[]> {
  const lists = await Promise.all(
    finished.map(({ result, root, folder }) =>
      result.run === undefined
        ? []
        : changedFiles(git, { root, folder, run: result.run, written: result.written ?? [] }),
    ),
  );
  return lists.flat();
}

function candidates(run: Run): readonly string[] {
  const paths = new Set<string>();
  for (const { stage, outcome } of run.stages) {
    if (outcome !== 'ran' && outcome !== 'restored') continue;
    paths.add(stage.cmd === undefined ? stage.file : posix.join(posix.dirname(stage.file), 'dvc.lock'));
    for (const { cache, place } of stage.outs) {
      if (place.kind !== 'inside') continue;
      paths.add(cache ? posix.join(posix.dirname(place.path), '.gitignore') : place.path);
    }
  }
  return [...paths];
}

type Content = string | undefined | 'unusable';

async function committed(git: Git, path: string): Promise<Content> {
  if (/[\r\n]/.test(path)) return 'unusable';
  const object = await git.read(`HEAD:${path}`);
  if (object.kind === 'missing') return undefined;
  return object.kind === 'blob' && object.bytes !== undefined ? textOf(object.bytes) : 'unusable';
}

async function present(path: string): Promise<Content> {
  try {
    const found = await lstat(path);
    return found.isFile() && found.size <= largest ? textOf(await readFile(path)) : 'unusable';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function textOf(bytes: Buffer): Content {
  if (bytes.length > largest || bytes.includes(0)) return 'unusable';
  const text = bytes.toString('utf8');
  return Buffer.from(text).equals(bytes) ? text : 'unusable';
}
