import { Cache } from '../../src/store/cache.ts';
import { fetchObjects } from '../../src/store/fetch.ts';
import { LocalStore } from '../../src/store/local.ts';
import type { ObjectId } from '../../src/store/oid.ts';

/** A process of its own that fetches one object from a folder into a cache, and says after each file that it is there. */
const [from = '', to = '', oid = ''] = process.argv.slice(2);
const result = await fetchObjects({
  objects: [{ oid, hashName: 'md5' } as ObjectId],
  from: new LocalStore({ dir: from, name: 'the remote' }),
  to: new Cache({ dir: to }),
  jobs: 4,
  onProgress: ({ objects }) => process.stdout.write(`${objects}\n`),
});
process.stdout.write(`${JSON.stringify({ ...result, incomplete: result.incomplete.length })}\n`);
