import { existsSync, utimesSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Rig } from '../../rig.ts';
import { runOurs } from '../../run-verb.ts';

const oid = '9a0364b9e99bb480dd25e1f0284c8555';
const object = `.dvc/cache/files/md5/${oid.slice(0, 2)}/${oid.slice(2)}`;
const memory = '.dvc/tmp/lockstep/objects';

/** A project whose tracked file is only in the cache, where it has been for a while. */
async function waiting(): Promise<Rig> {
  const rig = Rig.create();
  rig.write('data', 'content');
  expect((await runOurs(rig.root, ['add', 'data'])).code).toBe(0);
  utimesSync(rig.path(object), 1_700_000_000, 1_700_000_000);
  rig.remove('data');
  return rig;
}

test('a checkout remembers which objects were sound, for the next one', async () => {
  await using rig = await waiting();
  expect((await runOurs(rig.root, ['checkout'])).code).toBe(0);
  expect(existsSync(rig.path(memory))).toBe(true);
  rig.remove('data');
  expect((await runOurs(rig.root, ['checkout'])).out).toContain('A       data');
});

test('in CI each job hashes what it uses, and leaves nothing for the next', async () => {
  await using rig = await waiting();
  expect((await runOurs(rig.root, ['checkout'], { env: { CI: 'true' } })).code).toBe(0);
  expect(existsSync(rig.path(memory))).toBe(false);
});
