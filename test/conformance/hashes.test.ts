import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { md5Bytes } from '../../src/store/md5.ts';
import { makeTree, treeId } from '../../src/store/tree.ts';
import { peer } from '../peers.ts';

const dvc = peer('dvc');
const sampleSize = 300;

/** Asks DVC's own code, in its own Python: a JSON list of cases in, a JSON list of answers out. */
function askDvc(script: string, cases: readonly unknown[]): unknown[] {
  const folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-ask-'));
  try {
    fs.writeFileSync(join(folder, 'cases.json'), JSON.stringify(cases));
    const program = `import json\ncases = json.load(open('cases.json'))\n${script}\njson.dump([answer(case) for case in cases], open('answers.json', 'w'))\n`;
    execFileSync(join(dirname(dvc as string), 'python'), ['-c', program], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return JSON.parse(fs.readFileSync(join(folder, 'answers.json'), 'utf8'));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(dvc === undefined)("DVC's own code agrees", () => {
  test('on the bytes and the oid of random manifests', () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
    const files = fc.dictionary(
      name.filter((text) => !text.includes('/')),
      fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 }),
      { maxKeys: 12 },
    );
    const samples = fc.sample(files, { numRuns: sampleSize, seed: 1 });
    const script = `
from dvc_data.hashfile.tree import Tree
from dvc_data.hashfile.hash_info import HashInfo
def answer(files):
    tree = Tree()
    for path, md5 in files.items():
        tree.add(tuple(path.split('/')), None, HashInfo('md5', md5))
    tree.digest()
    return [tree.hash_info.value, tree.as_bytes().decode()]`;
    const ours = samples.map((sample) => {
      const entries = Object.entries(sample).map(([path, oid]) => ({ path, oid: oid as never }));
      const { oid, bytes } = treeId(makeTree(entries));
      return [oid, bytes.toString()];
    });
    expect(ours).toEqual(askDvc(script, samples));
  }, 60_000);

  test('on both hashes of random bytes, also where chunks and probes end', () => {
    const piece = fc.constantFrom(
      '\r\n',
      '\r',
      '\n',
      'text',
      '\t',
      '\0',
      '\x80\x81',
      '\xff',
      ' '.repeat(500),
    );
    const small = fc.array(piece, { maxLength: 12 }).map((parts) => ({ fill: 0, text: parts.join('') }));
    const large = fc.record({
      fill: fc.constantFrom(505, 510, 511, 512, 1048570, 1048575, 1048576),
      text: fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
    });
    const samples = fc.sample(fc.oneof(small, large), { numRuns: sampleSize, seed: 2 });
    const script = `
import io
from dvc_data.hashfile.hash import fobj_md5
def answer(case):
    data = b'a' * case['fill'] + case['text'].encode('latin-1')
    return [fobj_md5(io.BytesIO(data), name='md5'), fobj_md5(io.BytesIO(data), name='md5-dos2unix')]`;
    const ours = samples.map(({ fill, text }) => {
      const bytes = Buffer.concat([Buffer.alloc(fill, 'a'), Buffer.from(text, 'latin1')]);
      return [md5Bytes(bytes, 'md5'), md5Bytes(bytes, 'md5-dos2unix')];
    });
    expect(ours).toEqual(askDvc(script, samples));
  }, 60_000);
});
