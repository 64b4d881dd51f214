import type { Failure } from '../failure.ts';
import type { Copies } from './copies.ts';
import type { ObjectId } from './oid.ts';
import type { Store } from './store.ts';
import type { Tree } from './tree.ts';

/** How far a transfer is: objects finished and objects in all, as far as is known yet, and bytes moved, those of unfinished large objects too. */
export interface TransferProgress {
  readonly objects: number;
  readonly of: number;
  readonly bytes: number;
}

/** What to move and how, whichever way it goes. */
export interface TransferOptions {
  /** Files and folders; a folder stands for all its files */
  readonly objects: readonly ObjectId[];
  /** Requests at once; undefined: as many as suit the store */
  readonly jobs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: TransferProgress) => void) | undefined;
  /** Of folders, by object key, the paths inside that are wanted; others are wanted whole */
  readonly parts?: ReadonlyMap<string, readonly string[]> | undefined;
  /** Fetch only: further stores, asked in order for what the first one lacks or has corrupt */
  readonly fallback?: readonly Store[] | undefined;
  /** Fetch only: who wants copies of files besides the cache */
  readonly copies?: Copies | undefined;
}

const defaultWidth = 8;

/** How many requests at once: what was asked for, or what suits the store. */
export function widthOf({ jobs }: Pick<TransferOptions, 'jobs'>, store: Store): number {
  return jobs ?? store.width ?? defaultWidth;
}

/** A folder of which not all files could be moved; its manifest was therefore not named where it should have gone. */
export interface IncompleteTree {
  readonly id: ObjectId;
  readonly tree: Tree;
  /** Objects of the tree that are still lacking */
  readonly lacking: readonly ObjectId[];
}

/** What a transfer did. Each object counts once, folder manifests included. */
export interface TransferResult {
  /** Exactly what was stored anew, in objects and in bytes */
  readonly moved: { readonly objects: number; readonly bytes: number };
  /** Of a fetch: what came from where, by the name of the store */
  readonly sources: ReadonlyMap<string, { readonly objects: number; readonly bytes: number }>;
  /** What was wrong with objects in one store that came whole from the next */
  readonly passedOver: readonly Failure[];
  /** Objects that were there already */
  readonly present: number;
  /** Objects that are nowhere: not a failure by itself, as DVC only warns of them */
  readonly missing: readonly ObjectId[];
  /** Objects whose bytes do not hash to their name, and of which no good copy was found; each has a failure as well */
  readonly corrupt: readonly ObjectId[];
  readonly incomplete: readonly IncompleteTree[];
  readonly failures: readonly Failure[];
}

/** What a relay did: what arrived in the second half, and what went wrong in either. */
export function addResults(fetched: TransferResult, pushed: TransferResult): TransferResult {
  const known = new Set(fetched.corrupt.map(({ oid }) => oid));
  return {
    moved: pushed.moved,
    sources: fetched.sources,
    passedOver: fetched.passedOver,
    present: pushed.present,
    missing: pushed.missing.filter(({ oid }) => !known.has(oid)),
    corrupt: [...fetched.corrupt, ...pushed.corrupt],
    incomplete: pushed.incomplete.length > 0 ? pushed.incomplete : fetched.incomplete,
    failures: [...fetched.failures, ...pushed.failures],
  };
}
