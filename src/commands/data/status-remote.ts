import { ok, type Result } from '../../failure.ts';
import { isPushed } from '../../project/repo-import.ts';
import { objectKey } from '../../store/oid.ts';
import { StoreError } from '../../store/store.ts';
import type { Remotes } from '../remotes.ts';
import type { Session } from '../session.ts';
import { compareData } from './changes.ts';
import type { DataEntry } from './entry.ts';
import { type Scope, shown } from './scope.ts';
import { type DataOut, recordedIndex } from './sides.ts';

/** What is asked: which outs, within which scope, of which remote. */
export interface RemoteQuestion {
  readonly session: Session;
  readonly remotes: Remotes;
  /** Instead of the default one */
  readonly remote: string | undefined;
  readonly outs: readonly DataOut[];
  readonly scope: Scope;
}

/** Outs that may be pushed, and with `--granular` what lies in them, that their remote lacks; without a remote all of them. */
export async function absentOnRemote(question: RemoteQuestion): Promise<Result<readonly string[]>> {
  const { session, remotes, remote, outs, scope } = question;
  const pushed = outs.filter(({ stage, output }) => isPushed(stage, output));
  const pushable = recordedIndex(session, remotes, pushed, remote);
  const all = await compareData(pushable, pushable, scope.options);
  const entries = all.flatMap(({ old }) => (old?.id !== undefined && scope.holds(old.path) ? [old] : []));
  const present = new Set<DataEntry>();
  for (const name of new Set(entries.map((entry) => entry.remote))) {
    const own = entries.filter((entry) => entry.remote === name);
    const found = await presentOn(remotes, name ?? remote, own, session.host.signal);
    if (!found.ok) return found;
    for (const entry of found.value) present.add(entry);
  }
  return ok(entries.filter((entry) => !present.has(entry)).map(shown));
}

async function presentOn(
  remotes: Remotes,
  name: string | undefined,
  entries: readonly DataEntry[],
  signal: AbortSignal,
): Promise<Result<readonly DataEntry[]>> {
  if (!remotes.has(name)) return ok([]);
  const store = await remotes.open(name);
  if (!store.ok) return store;
  const keyOf = ({ id }: DataEntry) => (id === undefined ? '' : objectKey(id));
  try {
    const present = await store.value.has([...new Set(entries.map(keyOf))], signal);
    return ok(entries.filter((entry) => present.has(keyOf(entry))));
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, failures: [error.failure] };
    throw error;
  }
}
