import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Cache } from '../../src/store/cache.ts';
import { LocalStore } from '../../src/store/local.ts';
import { md5Bytes } from '../../src/store/md5.ts';
import { objectKey } from '../../src/store/oid.ts';
import { transfer } from '../../src/store/transfer.ts';

/** Two blocks of 128 bytes with one MD5 (X. Wang, D. Feng, X. Lai, H. Yu: Collisions for Hash Functions, 2004). */
const first = Buffer.from(
  'd131dd02c5e6eec4693d9a0698aff95c2fcab58712467eab4004583eb8fb7f8955ad340609f4b30283e488832571415a085125e8f7cdc99fd91dbdf280373c5bd8823e3156348f5bae6dacd436c919c6dd53e2b487da03fd02396306d248cda0e99f33420f577ee8ce54b67080a80d1ec69821bcb6a8839396f9652b6ff72a70',
  'hex',
);
const second = Buffer.from(
  'd131dd02c5e6eec4693d9a0698aff95c2fcab50712467eab4004583eb8fb7f8955ad340609f4b30283e4888325f1415a085125e8f7cdc99fd91dbd7280373c5bd8823e3156348f5bae6dacd436c919c6dd53e23487da03fd02396306d248cda0e99f33420f577ee8ce54b67080280d1ec69821bcb6a8839396f965ab6ff72a70',
  'hex',
);

test('of two files with one MD5 the first stays, on both sides', async () => {
  const root = fs.mkdtempSync(join(tmpdir(), 'lockstep-collision-'));
  try {
    const id = { oid: md5Bytes(first, 'md5'), hashName: 'md5' } as const;
    expect([md5Bytes(second, 'md5'), first.equals(second)]).toEqual([id.oid, false]);
    const [mine, theirs] = [new Cache({ dir: join(root, 'mine') }), new Cache({ dir: join(root, 'theirs') })];
    const remote = new LocalStore({ dir: join(root, 'remote'), name: 'the remote' });
    mine.addBytes(first, id);
    theirs.addBytes(second, id);
    await transfer({ objects: [id], from: mine, to: remote });
    // Whoever comes second does not replace what others have reviewed and used.
    await transfer({ objects: [id], from: theirs, to: remote });
    expect(fs.readFileSync(join(root, 'remote', objectKey(id))).equals(first)).toBe(true);
    mine.addBytes(second, id);
    await transfer({ objects: [id], from: theirs, to: mine });
    expect(fs.readFileSync(mine.pathOf(id)).equals(first)).toBe(true);
  } finally {
    fs.rmSync(root, { recursive: true, force: true });
  }
});
