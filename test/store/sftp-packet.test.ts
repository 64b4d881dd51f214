import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SftpProtocolError, SftpReader, SftpSplitter, sftpPacket } from '../../src/store/ssh/sftp-packet.ts';

test('packets come back whole, however the bytes arrive', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ id: fc.nat(), body: fc.uint8Array({ maxLength: 300 }) }), { maxLength: 20 }),
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }),
      (sent, sizes) => {
        const bytes = Buffer.concat(sent.map(({ id, body }) => sftpPacket(103, id, [body])));
        const splitter = new SftpSplitter(1000);
        const got: Buffer[] = [];
        for (let at = 0, turn = 0; at < bytes.length; turn++) {
          const size = sizes[turn % sizes.length] as number;
          got.push(...splitter.push(bytes.subarray(at, at + size)));
          at += size;
        }
        const read = got.map((packet) => {
          const fields = new SftpReader(packet.subarray(1));
          return { type: packet[0], id: fields.number(), body: [...fields.bytes()], end: fields.isAtEnd };
        });
        expect(read).toEqual(sent.map(({ id, body }) => ({ type: 103, id, body: [...body], end: true })));
      },
    ),
  );
});

test.each([
  ['a length of nothing', Buffer.from([0, 0, 0, 0])],
  ['a length beyond all limits', Buffer.from([0xff, 0xff, 0xff, 0xff])],
  ['text', Buffer.from('Welcome!')],
])('%s is no packet', (_, bytes) => {
  expect(() => new SftpSplitter(1000).push(bytes)).toThrow(SftpProtocolError);
});

test.each([
  ['a number', (fields: SftpReader) => fields.number()],
  ['a text', (fields: SftpReader) => fields.text()],
  ['attributes', (fields: SftpReader) => fields.attributes()],
])('%s behind the end of a packet is refused', (_, read) => {
  expect(() => read(new SftpReader(Buffer.from([0, 0])))).toThrow(SftpProtocolError);
  expect(() => new SftpReader(Buffer.from([0, 0, 0, 9, 1])).text()).toThrow(SftpProtocolError);
  expect(() => new SftpReader(Buffer.from([0x80, 0, 0, 0, 0xff, 0xff, 0xff, 0xff])).attributes()).toThrow(
    SftpProtocolError,
  );
});

test('attributes are read as far as the server gives them', () => {
  const packet = sftpPacket(105, 1, [0x8000000f, 5n, 0, 0, 0o100644, 1, 2, 1, 'name', 'value']);
  const fields = new SftpReader(packet.subarray(5));
  fields.number();
  expect(fields.attributes()).toEqual({ size: 5, mode: 0o100644, modified: 2 });
  expect(fields.isAtEnd).toBe(true);
  expect(new SftpReader(Buffer.from([0, 0, 0, 0])).attributes()).toEqual({});
});
