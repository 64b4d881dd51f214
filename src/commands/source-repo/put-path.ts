import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { tempPath } from '../../atomic-write.ts';
import { ok, type Result } from '../../failure.ts';
import { removeAll } from '../../run/remove.ts';
import { Cache } from '../../store/cache.ts';
import { fsPath } from '../../workspace/file-name.ts';
import { walkFolder } from '../../workspace/walk.ts';
import { isFolderAt } from './copy.ts';
import type { SourceRepo } from './open.ts';
import { freshFolder, takePath } from './take.ts';
import type { Taking } from './taking.ts';

/** A path of a repository, and the absolute path that it is to have here. */
export interface Putting extends Omit<Taking, 'into' | 'cache'> {
  readonly target: string;
}

/**
 * Copies or downloads a path of an opened repository to a place here, all at once; what is there is replaced. Gives how many files
 * it is. Fails as {@link takePath}.
 */
export async function putPath(source: SourceRepo, { target, ...asked }: Putting): Promise<Result<number>> {
  const temp = freshFolder(tempPath(dirname(target)));
  try {
    const cache = new Cache({ dir: join(temp, 'cache'), shared: false });
    const taken = await takePath(source, { ...asked, into: freshFolder(join(temp, 'data')), cache });
    if (!taken.ok) return taken;
    const count = isFolderAt(taken.value) ? walkFolder(taken.value, {}).files.length : 1;
    const cleared = removeAll(target);
    if (!cleared.ok) return cleared;
    fs.renameSync(fsPath(taken.value), fsPath(target));
    return ok(count);
  } finally {
    fs.rmSync(temp, { recursive: true, force: true });
  }
}
