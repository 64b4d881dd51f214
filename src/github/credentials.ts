import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Did a checkout step leave a usable credential where stages can read it? Older checkouts write it as an `extraheader` into
 * `.git/config`; newer ones put it into a file of their own and include that (actions/checkout, git-auth-helper; security C-09).
 */
export async function hasPersistedCredentials(workspace: string): Promise<boolean> {
  const config = await readFile(join(workspace, '.git', 'config'), 'utf8').catch(() => '');
  return (
    /^\s*extraheader\s*=\s*authorization:/im.test(config) ||
    /git-credentials-[0-9a-f-]+\.config/i.test(config)
  );
}

/** What to say when there is one. */
export const persistedAdvice =
  'the checkout left a credential in the clone, where stages can read it: set `persist-credentials: false` for actions/checkout';
