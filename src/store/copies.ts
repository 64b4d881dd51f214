import type { ObjectId } from './oid.ts';
import type { Tree } from './tree.ts';

/** Who wants copies of files outside of the cache while they are fetched: their bytes are in memory then, and verified. */
export interface Copies {
  /** The files of this folder are about to be fetched. */
  expect(id: ObjectId, tree: Tree): void;
  /** Where copies of an object should go, as new files in folders that are there. Nobody looks at them before the fetch has ended. */
  wanted(id: ObjectId): readonly string[];
  /** All copies of an object are there. Of an object that this is not said of, there may be some or none. */
  made(id: ObjectId): void;
}
