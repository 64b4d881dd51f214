import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isAlive } from '../../atomic-write.ts';
import type { Store } from '../../store/store.ts';
import { machineName } from '../../workspace/lock-file.ts';
import { readSmall } from './read-small.ts';
import type { Exporter } from './receipt.ts';

/** The right to export one state now, for as long as it is renewed. */
export interface Claim {
  /** Gives the right back; a store that does not answer keeps it until it is old */
  release(): Promise<void>;
}

/** How claims are timed. */
export interface Patience {
  /** Milliseconds between two signs of life of a holder */
  readonly renewMs: number;
  /** A claim that did not change for so many milliseconds, by the watcher's own clock, is of a run that is gone */
  readonly goneMs: number;
  /** Milliseconds between two looks at somebody else's claim */
  readonly lookMs: number;
}

/** For machines that are suspended, stores that are slow, and runs that were killed a moment ago. */
export const usualPatience: Patience = { renewMs: 20_000, goneMs: 90_000, lookMs: 2_000 };

/** One try to become the only one: a claim, or who stands in the way, by name of the claim. */
export type ClaimTry =
  | { readonly kind: 'claimed'; readonly claim: Claim }
  | { readonly kind: 'held'; readonly holders: ReadonlyMap<string, string> };

/** Where claims of one state lie, and who wants one. */
export interface ClaimPlace {
  readonly store: Store;
  /** Ends in `/` */
  readonly folder: string;
  readonly exporter: Exporter;
  readonly signal: AbortSignal;
  readonly patience: Patience;
}

/**
 * Writes a claim of one's own and looks again: who then sees somebody else's steps back. Of two that do so at once the one that
 * looked first was not seen, so at most one goes on, with any store that lists what was written. `gone`: names of claims
 * whose holders are known to be no more. Throws a `StoreError`.
 */
export async function tryClaim(place: ClaimPlace, gone: ReadonlySet<string>): Promise<ClaimTry> {
  const { store, folder, signal } = place;
  const before = await claimsOf(place, gone);
  if (before.size > 0) return { kind: 'held', holders: before };
  const name = `${folder}claim-${randomBytes(12).toString('hex')}`;
  const after = await writeAndLook(place, name, gone).catch(async (error: unknown) => {
    await discard(store, name);
    throw error;
  });
  if (after.size > 0 || signal.aborted) {
    await discard(store, name);
    return { kind: 'held', holders: after };
  }
  for (const old of gone) await discard(store, old);
  return { kind: 'claimed', claim: renewing(place, name) };
}

async function writeAndLook(place: ClaimPlace, name: string, gone: ReadonlySet<string>) {
  await writeClaim(place, name, 0);
  return claimsOf(place, new Set([...gone, name]));
}

/** The texts of the claims of others that are there and not known to be of a run that is no more. */
async function claimsOf(
  { store, folder, exporter, signal }: ClaimPlace,
  known: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for await (const { key } of store.list(folder, signal)) {
    if (!key.startsWith(`${folder}claim-`) || known.has(key)) continue;
    const text = await readSmall(store, key, signal);
    if (text !== undefined && !isOver(text, exporter)) found.set(key, text);
  }
  return found;
}

/**
 * Is it of an earlier attempt of the same run, or of a process of this machine that has ended? Hosted machines share their
 * names, so a process says something only within one run.
 */
function isOver(text: string, { run, attempt }: Exporter): boolean {
  const said = readClaim(text);
  if (said === undefined || said.run !== run) return false;
  if (said.attempt < attempt) return true;
  return said.machine === thisMachine() && said.pid !== process.pid && !isAlive(said.pid);
}

/** With the boot, where the system tells it: two laptops may have one name. */
function thisMachine(): string {
  try {
    return `${machineName()} ${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`;
  } catch {
    return machineName();
  }
}

/** What a claim says of its holder; undefined: nothing that could be read. */
export function readClaim(
  text: string,
): { run: string; attempt: number; machine: string; pid: number } | undefined {
  try {
    const value: unknown = JSON.parse(text.slice(0, 4096));
    if (typeof value !== 'object' || value === null) return undefined;
    const { run, attempt, machine, pid } = value as Record<string, unknown>;
    if (typeof run !== 'string' || typeof machine !== 'string') return undefined;
    return { run, attempt: Number(attempt), machine, pid: Number(pid) };
  } catch {
    return undefined;
  }
}

async function writeClaim({ store, exporter, signal }: ClaimPlace, name: string, beat: number) {
  const { run, attempt } = exporter;
  const text = JSON.stringify({ run, attempt, machine: thisMachine(), pid: process.pid, beat });
  await store.write(name, { kind: 'bytes', bytes: Buffer.from(text) }, signal);
}

function renewing(place: ClaimPlace, name: string): Claim {
  let beat = 0;
  let under: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    // What cannot be renewed now is renewed by the next turn, well before anybody takes it for gone.
    under = under.then(() => writeClaim(place, name, ++beat)).catch(() => undefined);
  }, place.patience.renewMs).unref();
  return {
    async release() {
      clearInterval(timer);
      await under;
      await discard(place.store, name);
    },
  };
}

/** Without the run's signal: a run that is ended gives back what it can. */
async function discard(store: Store, name: string): Promise<void> {
  await store.remove(name, AbortSignal.timeout(5_000)).catch(() => undefined);
}
