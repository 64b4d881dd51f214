import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FailureError } from '../../src/failure.ts';
import { digestFile } from '../../src/store/digest-thread.ts';
import { Md5, md5Bytes, md5File, md5FileYielding } from '../../src/store/md5.ts';

const mebibyte = 1 << 20;
const latin = (text: string) => Buffer.from(text, 'latin1');

/** From dvc-compat 6.2, observed on DVC: bytes, legacy hash, plain hash. */
const vectors: readonly (readonly [string, Buffer, string, string])[] = [
  ['CRLF text', latin('a\r\nb\r\n'), 'dd8c6a395b5dd36c56d23275028f526c', '59b0d7772f0561efb95518f3cb8abc60'],
  [
    'more CRLF text',
    latin('x\r\ny\r\n'),
    '1b5bb282b8f8792875e3c4203cfa9c57',
    'e20942bc0763636e19c18b95bb194501',
  ],
  ['a NUL', latin('\0\r\n'), '692c8022360661692872fdc730517229', '692c8022360661692872fdc730517229'],
  [
    '30 % beyond ASCII',
    latin('\x80\x81\x82abcde\r\n'),
    '88a2b6dd017be624d5092d80c75bf6f6',
    '12fb42f70c3c2d3e7a581c6554241e07',
  ],
  [
    '40 % beyond ASCII',
    latin('\x80\x81\x82\x83abcd\r\n'),
    '809544b8a7b470246dd99559c81d3882',
    '809544b8a7b470246dd99559c81d3882',
  ],
  [
    'CRLF across two chunks',
    latin(`${'a'.repeat(mebibyte - 1)}\r\n`),
    '2647acae3fed7a4538ecf474e9a98d1e',
    '2647acae3fed7a4538ecf474e9a98d1e',
  ],
  [
    'a NUL behind the probe',
    latin(`${'a'.repeat(600)}\0\r\n`),
    'bced813ab0de14157a60f9b02d473690',
    '99ea139d32a5ae5cd9042b61b6637f5c',
  ],
  ['nothing', latin(''), 'd41d8cd98f00b204e9800998ecf8427e', 'd41d8cd98f00b204e9800998ecf8427e'],
];

describe('hashes', () => {
  let folder: string;
  beforeAll(() => {
    folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-md5-'));
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  test.each(vectors)(
    '%s hashes as DVC hashes it, in memory and from a file',
    async (name, bytes, legacy, plain) => {
      const path = join(folder, name.replaceAll(' ', '-'));
      fs.writeFileSync(path, bytes);
      expect([md5Bytes(bytes, 'md5-dos2unix'), md5Bytes(bytes, 'md5')]).toEqual([legacy, plain]);
      expect([md5File(path, 'md5-dos2unix'), md5File(path, 'md5')]).toEqual([legacy, plain]);
      expect(await md5FileYielding(path, 'md5-dos2unix')).toBe(legacy);
    },
  );

  test('pieces of any size give the hash of the whole', () => {
    const text = fc.constantFrom('\r', '\n', '\r\n', 'a', '\0', '\xff').map(latin);
    fc.assert(
      fc.property(fc.array(text), fc.array(fc.nat(5)), (parts, cuts) => {
        const whole = Buffer.concat(parts);
        const md5 = new Md5('md5-dos2unix');
        let at = 0;
        for (const cut of cuts) {
          md5.update(whole.subarray(at, at + cut));
          at += cut;
        }
        expect(md5.update(whole.subarray(at)).digest()).toBe(md5Bytes(whole, 'md5-dos2unix'));
      }),
    );
  });

  test('each chunk of 1 MiB is text or binary for itself', () => {
    const textChunk = latin(`${'a'.repeat(mebibyte - 2)}\r\n`);
    const binaryChunk = Buffer.concat([Buffer.alloc(mebibyte - 2), latin('\r\n')]);
    const expected = createHash('md5')
      .update('a'.repeat(mebibyte - 2))
      .update('\n')
      .update(binaryChunk);
    expect(md5Bytes(Buffer.concat([textChunk, binaryChunk]), 'md5-dos2unix')).toBe(expected.digest('hex'));
  });

  test('a large file is hashed in turns, and stops when it is told to', async () => {
    const path = join(folder, 'large');
    fs.writeFileSync(path, '');
    fs.truncateSync(path, 100 * mebibyte);
    const stop = new AbortController();
    let turns = 0;
    const count = () => {
      if (++turns === 3) stop.abort(new Error('enough'));
      if (!stop.signal.aborted) setImmediate(count);
    };
    setImmediate(count);
    await expect(md5FileYielding(path, 'md5', stop.signal)).rejects.toThrow('enough');
    expect(turns).toBe(3);
  });

  test.each(['folder', 'fifo', '/dev/zero'])('a %s is refused at once', async (kind) => {
    const path = kind.startsWith('/') ? kind : join(folder, kind);
    if (kind === 'folder') fs.mkdirSync(path);
    if (kind === 'fifo') (await import('node:child_process')).execFileSync('mkfifo', [path]);
    expect(() => md5File(path, 'md5')).toThrow(FailureError);
  });

  test('a file that is not there says so', () => {
    expect(() => md5File(join(folder, 'absent'), 'md5')).toThrow('ENOENT');
  });
});

describe('a file that is hashed in a thread of its own', () => {
  let folder = '';
  beforeAll(() => {
    folder = fs.mkdtempSync(join(tmpdir(), 'lockstep-digest-'));
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  test('has the same hash', async () => {
    const path = join(folder, 'file');
    fs.writeFileSync(path, 'x'.repeat(3 * mebibyte + 1));
    expect(await digestFile(path)).toBe(md5File(path, 'md5'));
  });

  test('fails as the file system does, and for what is no regular file', async () => {
    await expect(digestFile(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT', syscall: 'open' });
    await expect(digestFile(folder)).rejects.toBeInstanceOf(FailureError);
  });

  test('stops with the reason of an abort', async () => {
    const path = join(folder, 'large');
    fs.writeFileSync(path, '');
    fs.truncateSync(path, 2 ** 33);
    const stop = new AbortController();
    const hashing = digestFile(path, stop.signal);
    stop.abort(new Error('enough'));
    await expect(hashing).rejects.toThrow('enough');
  });
});
