import { resolve } from 'node:path';
import { ok, type Result } from '../failure.ts';
import { StoreError } from '../store/store.ts';
import type { Host } from './context.ts';
import { removeUnused, type Unused } from './gc-remove.ts';
import type { KeepOptions } from './gc-revisions.ts';
import { type UsedObjects, usedObjects } from './gc-used.ts';
import { gcMisuse, gcWarning, keepOptions } from './gc-words.ts';
import { manifestReader } from './manifests.ts';
import { Remotes } from './remotes.ts';
import { type Session, withSession } from './session.ts';
import { verbFailures } from './stage-dump.ts';
import type { Ending, Terminal, Verb, Words } from './verb.ts';
import { type Writing, withWriting } from './write-session.ts';

/** `gc`: removes objects that nothing needs any more (dvc: dvc/repo/gc.py). */
export const gc: Verb = {
  name: 'gc',
  help: 'Remove objects that are not in use from the cache, and with -c from a remote',
  options: [
    { flags: '-w, --workspace', help: 'keep what the workspace needs' },
    { flags: '--rev <commit>', help: 'keep what this commit needs' },
    { flags: '-n, --num <num>', help: 'so many commits back from --rev, or from each branch (1)' },
    { flags: '-a, --all-branches', help: 'keep what the tips of all branches need' },
    { flags: '-T, --all-tags', help: 'keep what all tags need' },
    { flags: '-A, --all-commits', help: 'keep what any commit needs' },
    { flags: '--date <yyyy-mm-dd>', help: 'keep what the commits since that day need' },
    { flags: '--all-experiments', help: 'keep what experiments need' },
    { flags: '--not-in-remote', help: 'keep only what is not on the remote' },
    { flags: '-c, --cloud', help: 'also clean the remote' },
    { flags: '-r, --remote <name>', help: 'the remote to clean instead of the default one' },
    { flags: '--skip-failed', help: 'pass over revisions that cannot be read' },
    { flags: '-f, --force', help: 'do it, and do not ask' },
    { flags: '--dry', help: 'only tell what would be removed' },
    { flags: '-j, --jobs <n>', help: 'removals at once' },
    { flags: '-p, --projects <paths...>', help: 'also keep what these projects need' },
  ],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host, terminal) {
    const misuse = gcMisuse(words);
    if (misuse !== undefined) return verbFailures([misuse]);
    return clean(words, host, terminal);
  },
};

/** DVC asks before it removes; without a terminal to ask on, or `-f`, nothing happens and it ends with 1. */
async function clean(words: Words, host: Host, terminal: Terminal): Promise<Ending> {
  const { options } = words;
  if (options.quiet !== true) terminal.err(`WARNING: ${gcWarning(words, host.cwd)}\n`);
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

async function collect(writing: Writing, words: Words, lines: string[]): Promise<Result<undefined>> {
  const { options } = words;
  const { session } = writing;
  const { cache, host } = session;
  await using remotes = new Remotes(session);
  const name = typeof options.remote === 'string' ? options.remote : undefined;
  const used = await usedByAll(session, words, keepOptions(words));
  if (!used.ok) return used;
  const kept = options.notInRemote === true ? await withoutStored(remotes, name, used.value) : used;
  if (!kept.ok) return kept;
  const everything = new Set([...kept.value.values()].flatMap((keys) => [...keys]));
  const jobs = typeof options.jobs === 'string' ? Math.max(1, Number(options.jobs) || 1) : undefined;
  const sweep = { dry: options.dry === true, signal: host.signal, lines, jobs };
  for (const [kind, label] of [
    ['md5', 'repo'],
    ['md5-dos2unix', 'legacy'],
  ] as const) {
    const count = await removeUnused(kind, {
      ...sweep,
      store: cache.store,
      used: everything,
      root: cache.dir,
    });
    if (!count.ok) return count;
    lines.push(
      count.value > 0
        ? `Removed ${count.value} objects from ${label} cache.`
        : `No unused '${label}' cache to remove.`,
    );
  }
  return options.cloud === true
    ? cleanRemotes(session, { remotes, name, used: used.value, sweep })
    : ok(undefined);
}

/** What this project and those of `-p` need. Theirs are looked at one after another, each as its own project. */
async function usedByAll(session: Session, words: Words, keep: KeepOptions): Promise<Result<UsedObjects>> {
  const { options } = words;
  const name = typeof options.remote === 'string' ? options.remote : undefined;
  const usedBy = async (one: Session): Promise<Result<UsedObjects>> => {
    const loaded = await one.project();
    if (!loaded.ok) return loaded;
    await using remotes = new Remotes(one);
    return await usedObjects(one, loaded.value, {
      ...keep,
      force: options.force === true || options.dry === true,
      skipFailed: options.skipFailed === true,
      tree: manifestReader(one, remotes, name),
    });
  };
  const all = new Map<string | undefined, Set<string>>();
  const { host } = session;
  const paths = Array.isArray(options.projects) ? (options.projects as string[]) : [];
  const asked = [
    ...paths.map((path) => () => withSession({ ...host, cwd: resolve(host.cwd, path) }, usedBy)),
    () => usedBy(session),
  ];
  for (const ask of asked) {
    const used = await ask();
    if (!used.ok) return used;
    for (const [remote, keys] of used.value) all.set(remote, new Set([...(all.get(remote) ?? []), ...keys]));
  }
  return ok(all);
}

/** What is needed and cannot be had again from the remote where it belongs. */
async function withoutStored(
  remotes: Remotes,
  name: string | undefined,
  used: UsedObjects,
): Promise<Result<UsedObjects>> {
  const left = new Map<string | undefined, ReadonlySet<string>>();
  try {
    for (const [remote, keys] of used) {
      const store = await remotes.open(remote ?? name);
      if (!store.ok) return store;
      const stored = await store.value.has([...keys], remotes.host.signal);
      left.set(remote, new Set([...keys].filter((key) => !stored.has(key))));
    }
    return ok(left);
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, failures: [error.failure] };
    throw error;
  }
}

interface RemoteSweep {
  readonly remotes: Remotes;
  readonly name: string | undefined;
  readonly used: UsedObjects;
  readonly sweep: Pick<Unused, 'dry' | 'signal' | 'lines' | 'jobs'>;
}

/** The asked-for remote keeps what is not pinned elsewhere, each other one what is pinned to it (dvc: _merge_remote_obj_ids). */
async function cleanRemotes(
  session: Session,
  { remotes, name, used, sweep }: RemoteSweep,
): Promise<Result<undefined>> {
  const main = name?.toLowerCase() ?? session.config.defaultRemote;
  const wanted = new Map<string | undefined, ReadonlySet<string>>(used);
  wanted.delete(undefined);
  wanted.set(main, new Set([...(used.get(undefined) ?? []), ...(used.get(main) ?? [])]));
  for (const [remote, keys] of wanted) {
    const store = await remotes.open(remote);
    if (!store.ok) return store;
    const root = session.config.remotes.get(remote ?? '')?.url ?? '';
    for (const kind of ['md5', 'md5-dos2unix'] as const) {
      const count = await removeUnused(kind, { ...sweep, store: store.value, used: keys, root });
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
