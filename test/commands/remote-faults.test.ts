import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { objectKey } from '../../src/store/oid.ts';
import { type FakeS3, startFakeS3 } from '../fakes/s3.ts';
import { bodyFaults, connectionFaults, statusFaults, type WrongAnswer } from '../fakes/s3-faults.ts';
import { runOurs } from '../run-verb.ts';
import { idOf, treeOf } from '../store/transfer-rig.ts';

const tree = treeOf({ a: 'one', b: 'two' });
const objects = new Map([
  [objectKey(tree.id), tree.text],
  ...['one', 'two'].map((text) => [objectKey(idOf(text)), text] as const),
]);

const flows: readonly (readonly [string, readonly string[], 'remote' | 'cache'])[] = [
  ['fetch', ['fetch'], 'remote'],
  ['pull', ['pull'], 'remote'],
  ['push', ['push'], 'cache'],
  ['status -c', ['status', '-c'], 'cache'],
  ['verify --remote --deep', ['verify', '--remote', '--deep'], 'remote'],
];
const faults: Readonly<Record<string, WrongAnswer>> = {
  ...connectionFaults,
  ...statusFaults,
  'breaks off in the middle': bodyFaults['breaks off in the middle'] as WrongAnswer,
  'goes silent in the middle': bodyFaults['goes silent in the middle'] as WrongAnswer,
  'does not know the key (403)': { status: 403, code: 'InvalidAccessKeyId' },
  'has another secret (403)': { status: 403, code: 'SignatureDoesNotMatch' },
};

async function inProject(
  holder: 'remote' | 'cache',
  work: (root: string, s3: FakeS3) => Promise<void>,
): Promise<void> {
  const s3 = await startFakeS3({ accessKey: 'AKIACANARY', secretKey: 'secret/canary', buckets: ['data'] });
  const root = fs.mkdtempSync(join(tmpdir(), 'lockstep-remote-faults-'));
  try {
    execFileSync('git', ['init', '--quiet', root]);
    fs.mkdirSync(join(root, '.dvc'));
    const keys =
      '    access_key_id = AKIACANARY\n    secret_access_key = secret/canary\n    read_timeout = 1\n';
    const remote = `['remote "s"']\n    url = s3://data\n    endpointurl = ${s3.url}\n`;
    fs.writeFileSync(join(root, '.dvc', 'config'), `[core]\n    remote = s\n${remote}${keys}`);
    fs.writeFileSync(join(root, 'data.dvc'), `outs:\n- md5: ${tree.id.oid}\n  hash: md5\n  path: data\n`);
    for (const [key, text] of objects) {
      if (holder === 'remote') s3.bucket('data').put(key, Buffer.from(text));
      else writeObject(root, key, text);
    }
    await work(root, s3);
  } finally {
    await s3.close();
    fs.rmSync(root, { recursive: true, force: true });
  }
}

function writeObject(root: string, key: string, text: string): void {
  const path = join(root, '.dvc', 'cache', key);
  fs.mkdirSync(join(path, '..'), { recursive: true });
  fs.writeFileSync(path, text, { mode: 0o444 });
}

/** A look at whether a key is there has no body that could break off. */
const ofAnswersWith =
  (holder: 'remote' | 'cache') =>
  ([name]: [string, WrongAnswer]) =>
    holder === 'remote' || !/in the middle|broken chunk/.test(name);

const cases = flows.flatMap(([flow, words, holder]) =>
  Object.entries(faults)
    .filter(ofAnswersWith(holder))
    .map(([name, fault]) => ({ flow, words, holder, name, fault })),
);

describe.concurrent('a remote every answer of which fails', () => {
  test.each(cases)(
    '$flow: $name',
    ({ words, holder, fault }) =>
      inProject(holder, async (root, s3) => {
        s3.failNext({ times: 1e9, ...fault });
        const { code, out, err } = await runOurs(root, words);
        expect(code).not.toBe(0);
        expect(out + err).toMatch(/remote 's' \(s3:\/\/data\)/);
        expect(out + err).not.toMatch(/canary/i);
        expect(fs.existsSync(join(root, 'data'))).toBe(false);
        if (holder === 'remote')
          expect(fs.existsSync(join(root, '.dvc', 'cache', objectKey(tree.id)))).toBe(false);
        else expect(s3.bucket('data').objects.has(objectKey(tree.id))).toBe(false);
      }),
    60_000,
  );
});

describe.concurrent('an object of the remote that is not what its name says', () => {
  test.each(flows.filter(([, , holder]) => holder === 'remote'))(
    '%s',
    (_, words) =>
      inProject('remote', async (root, s3) => {
        s3.bucket('data').put(objectKey(idOf('two')), Buffer.from('twa'));
        const { code, out, err } = await runOurs(root, words);
        expect(code).not.toBe(0);
        expect(out + err).toContain(idOf('two').oid);
        expect(out + err).toMatch(/corrupt|bytes hash to/);
        expect(fs.existsSync(join(root, '.dvc', 'cache', objectKey(idOf('two'))))).toBe(false);
        expect(fs.existsSync(join(root, 'data'))).toBe(false);
      }),
    60_000,
  );
});
