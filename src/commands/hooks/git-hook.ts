import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findRoots } from '../../workspace/root.ts';
import type { Host } from '../context.ts';
import { withSession } from '../session.ts';
import type { Ending, Terminal, Verb, VerbOption } from '../verb.ts';
import { mergeDvcFiles } from './merge-driver.ts';

const exit = { style: 'dvc', failure: 255 } as const;

/** `git-hook pre-commit`: what changed, as `status` says it (dvc: dvc/commands/git_hook.py). */
export const preCommit: Verb = hook('pre-commit', 'Show what changed, before a commit', runStatus);

/** `git-hook post-checkout`: puts the data of the branch that was checked out into place. */
export const postCheckout: Verb = hook(
  'post-checkout',
  'Put data into place after a checkout',
  async (args, host, terminal) => {
    const flag = host.env.PRE_COMMIT_CHECKOUT_TYPE ?? args[2];
    const roots = findRoots(host.cwd);
    // Files of a branch, not single files; and not in the middle of a rebase, which Git runs from the top folder.
    if (flag !== '1' || !roots.ok || existsSync(join(roots.value.gitRoot ?? '', '.git', 'rebase-merge')))
      return 0;
    const { checkout } = await import('../data/verbs.ts');
    return checkout.run({ args: [], options: {} }, host, terminal);
  },
);

/** `git-hook pre-push`: sends the data first. */
export const prePush: Verb = hook('pre-push', 'Push data before commits', async (_, host, terminal) => {
  const { push } = await import('../data/verbs.ts');
  return push.run({ args: [], options: {} }, host, terminal);
});

const mergeOptions: readonly VerbOption[] = [
  { flags: '--ancestor <file>', help: "the common ancestor's version" },
  { flags: '--our <file>', help: 'the current version; the result goes there' },
  { flags: '--their <file>', help: "the other branch's version" },
];

/** `git-hook merge-driver`: merges `.dvc` files of folders, see {@link mergeDvcFiles}. */
export const mergeDriver: Verb = {
  name: 'git-hook merge-driver',
  help: 'Merge .dvc files of folders',
  options: mergeOptions,
  exit,
  async run({ options }, host) {
    const [ancestor, our, their] = [options.ancestor, options.our, options.their].map((file) =>
      typeof file === 'string' ? file : undefined,
    );
    if (ancestor === undefined || our === undefined || their === undefined)
      return { failures: [{ reason: 'usage', message: '--ancestor, --our and --their are all required' }] };
    if (!findRoots(host.cwd).ok) return 0;
    const merged = await withSession(host, (session) => mergeDvcFiles(session, { ancestor, our, their }));
    return merged.ok ? 0 : merged;
  },
};

/** Outside a project a hook has nothing to do: the same hook serves every branch of a repository. */
function hook(
  name: string,
  help: string,
  work: (args: readonly string[], host: Host, terminal: Terminal) => Promise<Ending>,
): Verb {
  return {
    name: `git-hook ${name}`,
    help,
    args: '[args...]',
    options: [],
    exit,
    run: async ({ args }, host, terminal) => (findRoots(host.cwd).ok ? work(args, host, terminal) : 0),
  };
}

async function runStatus(_: readonly string[], host: Host, terminal: Terminal): Promise<Ending> {
  const { status } = await import('../status.ts');
  return status.run({ args: [], options: {} }, host, terminal);
}
