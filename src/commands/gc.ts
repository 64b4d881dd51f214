import { ok, type Result } from '../failure.ts';
import { parseObjectKey } from '../store/oid.ts';
import { type Store, StoreError } from '../store/store.ts';
import { compareCodePoints } from '../values/value.ts';
import type { Host } from './context.ts';
import { type UsedObjects, usedObjects } from './gc-used.ts';
import { manifestReader, Remotes } from './remotes.ts';
import { verbFailures } from './stage-dump.ts';
import type { Ending, Terminal, Verb, Words } from './verb.ts';
import { type Writing, withWriting } from './write-session.ts';

/** `gc`: removes objects that nothing needs any more (dvc: dvc/repo/gc.py). */
export const gc: Verb = {
  name: 'gc',
  help: 'Remove objects that are not in use from the cache, and with -c from a remote',
  options: [
    { flags: '-w, --workspace', help: 'keep what the workspace needs' },
    { flags: '-a, --all-branches', help: 'keep what the tips of all branches need' },
    { flags: '-T, --all-tags', help: 'keep what all tags need' },
    { flags: '-A, --all-commits', help: 'keep what any commit needs' },
    { flags: '-c, --cloud', help: 'also clean the remote' },
    { flags: '-r, --remote <name>', help: 'the remote to clean instead of the default one' },
    { flags: '-f, --force', help: 'do it, and do not ask' },
    { flags: '--dry', help: 'only tell what would be removed' },
    { flags: '-j, --jobs <n>', help: 'removals at once' },
  ],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host, terminal) {
    const misuse = misuseOf(words);
    if (misuse !== undefined) return verbFailures([{ reason: 'project', message: misuse }]);
    return clean(words, host, terminal);
  },
};

function misuseOf({ options }: Words): string | undefined {
  const scopes = [options.workspace, options.allBranches, options.allTags, options.allCommits];
  return scopes.includes(true)
    ? undefined
    : 'Either of `-w|--workspace`, `-a|--all-branches`, `-T|--all-tags` `--all-experiments`, `--all-commits`, `--date` or `--rev` needs to be set.';
}

/** DVC asks before it removes; without a terminal to ask on, or `-f`, nothing happens and it ends with 1. */
async function clean(words: Words, host: Host, terminal: Terminal): Promise<Ending> {
  const { options } = words;
  if (options.quiet !== true) terminal.err(`WARNING: ${warning(options)}\n`);
  if (options.dry !== true && options.force !== true) {
    terminal.err('Nothing was removed: look with `--dry` first, then confirm with `-f`.\n');
    return 1;
  }
  const lines: string[] = [];
  const done = await withWriting(host, { what: 'gc', scmContext: false }, (writing) =>
    collect(writing, words, lines),
  );
  if (options.quiet !== true) terminal.out(lines.map((line) => `${line}\n`).join(''));
  return done.ok ? 0 : verbFailures(done.failures);
}

function warning({ allBranches, allTags, allCommits }: Words['options']): string {
  const kept =
    allCommits === true
      ? ' and all git commits'
      : allBranches === true
        ? ` and all git branches${allTags === true ? ' and tags' : ''}`
        : allTags === true
          ? ' and all git tags'
          : '';
  return `This will remove all cache except items used in the workspace${kept} of the current repo.`;
}

async function collect(writing: Writing, { options }: Words, lines: string[]): Promise<Result<undefined>> {
  const { session, project } = writing;
  await using remotes = new Remotes(session);
  const name = typeof options.remote === 'string' ? options.remote : undefined;
  const used = await usedObjects(session, project, {
    allBranches: options.allBranches === true,
    allTags: options.allTags === true,
    allCommits: options.allCommits === true,
    force: options.force === true || options.dry === true,
    tree: manifestReader(session, remotes, name),
  });
  if (!used.ok) return used;
  const everything = new Set([...used.value.values()].flatMap((keys) => [...keys]));
  const sweep = { dry: options.dry === true, signal: session.host.signal, lines };
  for (const [kind, label] of [
    ['md5', 'repo'],
    ['md5-dos2unix', 'legacy'],
  ] as const) {
    const count = await removeUnused(session.cache.store, kind, {
      ...sweep,
      used: everything,
      root: session.cache.dir,
    });
    if (!count.ok) return count;
    lines.push(
      count.value > 0
        ? `Removed ${count.value} objects from ${label} cache.`
        : `No unused '${label}' cache to remove.`,
    );
  }
  return options.cloud === true
    ? cleanRemotes(writing, { remotes, name, used: used.value, sweep })
    : ok(undefined);
}

interface Sweep {
  readonly dry: boolean;
  readonly signal: AbortSignal;
  readonly lines: string[];
}

interface RemoteSweep {
  readonly remotes: Remotes;
  readonly name: string | undefined;
  readonly used: UsedObjects;
  readonly sweep: Sweep;
}

/** The asked-for remote keeps what is not pinned elsewhere, each other one what is pinned to it (dvc: _merge_remote_obj_ids). */
async function cleanRemotes(
  writing: Writing,
  { remotes, name, used, sweep }: RemoteSweep,
): Promise<Result<undefined>> {
  const main = name?.toLowerCase() ?? writing.session.config.defaultRemote;
  const wanted = new Map<string | undefined, ReadonlySet<string>>(used);
  wanted.delete(undefined);
  wanted.set(main, new Set([...(used.get(undefined) ?? []), ...(used.get(main) ?? [])]));
  for (const [remote, keys] of wanted) {
    const store = await remotes.open(remote);
    if (!store.ok) return store;
    for (const kind of ['md5', 'md5-dos2unix'] as const) {
      const root = writing.session.config.remotes.get(remote ?? '')?.url ?? '';
      const count = await removeUnused(store.value, kind, { ...sweep, used: keys, root });
      if (!count.ok) return count;
      sweep.lines.push(
        count.value > 0
          ? `Removed ${count.value} objects from remote.`
          : 'No unused cache to remove from remote.',
      );
    }
  }
  return ok(undefined);
}

interface Unused extends Sweep {
  readonly used: ReadonlySet<string>;
  readonly root: string;
}

/** Manifests go before the files they name, so that a break in between leaves no manifest without its files. */
async function removeUnused(
  store: Store,
  kind: 'md5' | 'md5-dos2unix',
  { used, root, dry, signal, lines }: Unused,
): Promise<Result<number>> {
  try {
    const unused: string[] = [];
    for await (const { key } of store.list(kind === 'md5' ? 'files/md5/' : '', signal)) {
      if (parseObjectKey(key)?.hashName === kind && !used.has(key)) unused.push(key);
    }
    const isManifest = (key: string) => Number(key.endsWith('.dir'));
    unused.sort((a, b) => isManifest(b) - isManifest(a) || compareCodePoints(a, b));
    for (const key of unused) {
      if (dry) lines.push(`Removing ${root}/${key}`);
      else await store.remove(key, signal);
    }
    return ok(unused.length);
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, failures: [error.failure] };
    throw error;
  }
}
