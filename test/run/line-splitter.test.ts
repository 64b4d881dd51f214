import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineSplitter, maxPieceBytes, type OutputPiece } from '../../src/run/line-splitter.ts';

function split(chunks: readonly Buffer[]): OutputPiece[] {
  const splitter = new LineSplitter();
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
}

const whole = (text: string) => ({ text, unfinished: false });

test('lines come without their ends, the last one even if it has none', () => {
  expect(split([Buffer.from('a\nb\r\n\nc')])).toEqual([whole('a'), whole('b'), whole(''), whole('c')]);
  expect(split([Buffer.from('a\n')])).toEqual([whole('a')]);
  expect(split([])).toEqual([]);
});

test('how the bytes are cut into chunks does not matter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat(40)), (text, cuts) => {
      const bytes = Buffer.from(text.replaceAll('a', '\n').replaceAll('b', '\r\n'));
      const chunks: Buffer[] = [];
      let at = 0;
      for (const size of cuts) {
        chunks.push(bytes.subarray(at, at + size));
        at += size;
      }
      chunks.push(bytes.subarray(at));
      expect(split(chunks)).toEqual(split([bytes]));
    }),
  );
});

test('bytes that are no UTF-8 are shown as replacement characters', () => {
  expect(split([Buffer.from([0x61, 0xff, 0xfe, 0x62, 10])])).toEqual([whole('a\ufffd\ufffdb')]);
});

test('a long line comes in pieces that hold whole characters and add up to it', () => {
  const line = `x${'€'.repeat(100_000)}`;
  const pieces = split([Buffer.from(`${line}\nend`)]);
  expect(
    pieces
      .map(({ text }) => text)
      .join('|')
      .replaceAll('|', ''),
  ).toBe(`${line}end`);
  expect(pieces.slice(0, -2).every(({ unfinished }) => unfinished)).toBe(true);
  expect(pieces.slice(-2)).toEqual([
    { text: expect.stringMatching(/^€+$/), unfinished: false },
    whole('end'),
  ]);
  expect(Math.max(...pieces.map(({ text }) => Buffer.byteLength(text)))).toBeLessThanOrEqual(maxPieceBytes);
});

test('a line without an end never keeps more than one piece', () => {
  const splitter = new LineSplitter();
  const chunk = Buffer.alloc(maxPieceBytes, 'x');
  let bytes = 0;
  for (let i = 0; i < 3200; i++) {
    for (const piece of splitter.push(chunk)) bytes += piece.text.length;
  }
  for (const piece of splitter.end()) bytes += piece.text.length;
  expect(bytes).toBe(3200 * maxPieceBytes);
});

test('a line of exactly one piece is a finished line', () => {
  const line = 'y'.repeat(maxPieceBytes);
  expect(split([Buffer.from(`${line}\n`)])).toEqual([whole(line)]);
});
