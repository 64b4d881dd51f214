import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { footerLength, parquetTail, readFooter } from '../../../src/values/parquet/footer.ts';

/** Both files were written by pyarrow: `nested` in two row groups with snappy, `plain` in one without compression. */
function footerOf(name: string): Uint8Array {
  const bytes = readFileSync(new URL(name, import.meta.url));
  const length = footerLength(bytes.subarray(-parquetTail));
  if (length === undefined) throw new Error('no Parquet file');
  return bytes.subarray(bytes.length - parquetTail - length, bytes.length - parquetTail);
}

describe('the footer of a Parquet file', () => {
  it('tells rows over all groups, nested columns by their path, logical types and ranges', () => {
    const shape = readFooter(footerOf('nested.parquet'));
    expect(shape?.rows).toBe(4);
    expect(shape?.columns).toEqual([
      { name: 'id', type: 'int64', range: [1, 4] },
      { name: 'age', type: 'double', range: [0.5, 96.25] },
      { name: 'name', type: 'string' },
      { name: 'when', type: 'date' },
      { name: 'small', type: 'int32', range: [-4, 3] },
      { name: 'tags.list.element', type: 'string' },
      { name: 'at', type: 'timestamp' },
      { name: 'point.x', type: 'double', range: [1, 4] },
      { name: 'point.y', type: 'int64', range: [2, 5] },
    ]);
  });

  it('of a plain file', () => {
    expect(readFooter(footerOf('plain.parquet'))).toEqual({
      rows: 6,
      columns: [
        { name: 'id', type: 'int64', range: [-6, 5] },
        { name: 'age', type: 'int32', range: [0, 5] },
        { name: 'name', type: 'string' },
        { name: 'region', type: 'string' },
      ],
    });
  });

  it('bytes that are none, cut off or hostile give nothing and never throw', () => {
    const real = footerOf('nested.parquet');
    for (let end = 0; end < real.length; end += 7)
      expect(() => readFooter(real.subarray(0, end))).not.toThrow();
    expect(readFooter(Buffer.alloc(50_000, 0x1c))).toBeUndefined();
    expect(footerLength(Buffer.from('PAR'))).toBeUndefined();
    expect(footerLength(Buffer.from('\x01\0\0\0PARE'))).toBeUndefined();
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.nat(real.length - 1),
        fc.integer({ min: 0, max: 255 }),
        (noise, at, byte) => {
          readFooter(noise);
          const broken = Buffer.from(real);
          broken[at] = byte;
          readFooter(broken);
        },
      ),
    );
  });
});
