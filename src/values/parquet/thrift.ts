/** What a Thrift struct holds: values by field number. */
export type ThriftStruct = ReadonlyMap<number, ThriftValue>;
/** A value of the compact protocol. */
export type ThriftValue = boolean | number | bigint | Uint8Array | readonly ThriftValue[] | ThriftStruct;

/** The bytes are no Thrift struct, or a hostile one. */
export class ThriftError extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'ThriftError';
  }
}

/**
 * Reads one struct in Thrift's compact protocol (thrift/doc/specs/thrift-compact-protocol.md), as Parquet's footer is one.
 * Throws {@link ThriftError} for bytes that are none, that nest deeper than 30, or that claim more than there is.
 */
export function readStruct(bytes: Uint8Array): ThriftStruct {
  return new Reader(bytes).struct(0);
}

const deepest = 30;

class Reader {
  private readonly view: DataView;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  struct(depth: number): ThriftStruct {
    if (depth > deepest) throw new ThriftError('nested too deep');
    const fields = new Map<number, ThriftValue>();
    for (let id = 0; ; ) {
      const head = this.byte();
      if (head === 0) return fields;
      id = head >> 4 === 0 ? Number(this.zigzag()) : id + (head >> 4);
      fields.set(id, this.value(head & 15, depth));
    }
  }

  private value(type: number, depth: number): ThriftValue {
    switch (type) {
      case 1:
        return true;
      case 2:
        return false;
      case 3:
        return this.view.getInt8(this.take(1));
      case 4:
      case 5:
        return Number(this.zigzag());
      case 6:
        return this.zigzag();
      case 7:
        return this.view.getFloat64(this.take(8), true);
      case 8: {
        const length = Number(this.varint());
        const start = this.take(length);
        return new Uint8Array(this.view.buffer, this.view.byteOffset + start, length);
      }
      case 9:
      case 10:
        return this.list(depth);
      case 12:
        return this.struct(depth + 1);
      default:
        throw new ThriftError(`unknown type ${type}`);
    }
  }

  private list(depth: number): readonly ThriftValue[] {
    const head = this.byte();
    const size = head >> 4 === 15 ? Number(this.varint()) : head >> 4;
    if (size > this.view.byteLength - this.at) throw new ThriftError('a list longer than the file');
    const type = head & 15;
    // In a list, a boolean is a byte of its own.
    return Array.from({ length: size }, () =>
      type === 1 || type === 2 ? this.byte() === 1 : this.value(type, depth),
    );
  }

  private zigzag(): bigint {
    const raw = this.varint();
    return (raw >> 1n) ^ -(raw & 1n);
  }

  private varint(): bigint {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.byte();
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return value;
    }
    throw new ThriftError('a number that does not end');
  }

  private byte(): number {
    return this.view.getUint8(this.take(1));
  }

  private take(length: number): number {
    const start = this.at;
    if (!(length >= 0 && start + length <= this.view.byteLength)) throw new ThriftError('ended early');
    this.at += length;
    return start;
  }
}
