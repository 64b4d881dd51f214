import { mkdirSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeName, encodeName, fsPath, listFolder } from '../../src/workspace/file-name.ts';
import { tempFolder } from './temp-folder.ts';

test('any bytes survive the way to text and back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect([...encodeName(decodeName(bytes))]).toEqual([...bytes]);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['plain text', [0x61, 0xc3, 0xa9], 'aé'],
  ['a lone byte', [0x61, 0xff, 0x62], 'a\udcffb'],
  ['a cut sequence', [0xe2, 0x82], '\udce2\udc82'],
  ['an overlong slash', [0xc0, 0xaf], '\udcc0\udcaf'],
  ['an encoded surrogate', [0xed, 0xa0, 0x80], '\udced\udca0\udc80'],
  ['the replacement character itself', [0xef, 0xbf, 0xbd, 0xff], '\ufffd\udcff'],
])('%s is decoded as Python does it', (_, bytes, text) => {
  expect(decodeName(Uint8Array.from(bytes))).toBe(text);
});

test.skipIf(process.platform !== 'linux')(
  'listFolder gives names that are no UTF-8 so that they can be opened again',
  () => {
    using folder = tempFolder();
    const name = 'data-\udcff\udcfe';
    writeFileSync(fsPath(`${folder.path}/${name}`), 'x');
    mkdirSync(`${folder.path}/d`);
    const entries = listFolder(folder.path).sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(entries).toEqual([
      { name: 'd', kind: 'folder' },
      { name, kind: 'file' },
    ]);
  },
);
