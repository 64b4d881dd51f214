import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineSplitter, maxPieceBytes, type OutputPiece } from '../../src/run/line-splitter.ts';

function split(chunks: readonly Buffer[]): OutputPiece[] {
  const splitter = new LineSplitter();
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
}

const whole = (text: string) => ({ text, unfinished: false });

/** Lines, whatever pieces they came in. */
function linesOf(pieces: readonly OutputPiece[]): string[] {
  const text = pieces.map((piece) => (piece.unfinished ? piece.text : `${piece.text}\n`)).join('');
  return text.split('\n').slice(0, -1);
}

test('lines come together and without the last end, which may be missing', () => {
  expect(split([Buffer.from('a\nb\r\n\nc')])).toEqual([whole('a\nb\n'), whole('c')]);
  expect(split([Buffer.from('a\n')])).toEqual([whole('a')]);
  expect(split([Buffer.from('a\r\r\n\rb\r')])).toEqual([whole('a\r'), whole('\rb')]);
  expect(split([])).toEqual([]);
});

test('a line that began in another chunk is finished by itself', () => {
  expect(split([Buffer.from('a\nb'), Buffer.from('c\nd\ne\nf')])).toEqual(
    ['a', 'bc', 'd\ne', 'f'].map(whole),
  );
});

test('many lines make pieces of bounded size', () => {
  const text = Array.from({ length: 100_000 }, (_, i) => `line ${i}`).join('\n');
  const pieces = split([Buffer.from(text)]);
  expect(linesOf(pieces)).toEqual(text.split('\n'));
  expect(pieces.length).toBeLessThan(30);
  expect(Math.max(...pieces.map((piece) => piece.text.length))).toBeLessThanOrEqual(maxPieceBytes);
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
      expect(linesOf(split(chunks))).toEqual(linesOf(split([bytes])));
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
