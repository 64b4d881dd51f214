import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { openActionsCache } from '../../src/store/actions-cache/open.ts';

/** A process that saves one file: `node actions-cache-job.ts FILE FOLDER`, for tests that kill it. */
const [path = '', folder = ''] = process.argv.slice(2);
const md5 = createHash('md5').update(fs.readFileSync(path)).digest('hex');
const store = openActionsCache({
  env: process.env,
  readOnly: false,
  scopes: ['refs/heads/main'],
  folder,
  note: (text) => process.stderr.write(`${text}\n`),
});
const key = `files/md5/${md5.slice(0, 2)}/${md5.slice(2)}`;
await store?.write(key, { kind: 'file', path, size: fs.statSync(path).size });
await store?.close();
