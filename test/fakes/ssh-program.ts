import fs from 'node:fs';
import { SftpReader, SftpSplitter, sftpPacket } from '../../src/store/ssh/sftp-packet.ts';

/**
 * Stands in for `ssh HOST -s sftp`: a small SFTP server on this machine's files, over standard input and output. What goes wrong is
 * in its environment: FAKE_SSH_SAY (says that and ends), FAKE_SSH_NOISE (a login shell that greets), FAKE_SSH_DROP (a file; while
 * it holds a number above 0, that many packets are answered, the number becomes 0, and the connection ends), FAKE_SSH_PLAIN (no
 * extensions), FAKE_SSH_SHORT (reads give at most so many bytes), FAKE_SSH_MUTE (no answer at all).
 */
const { env } = process;
const handles = new Map<string, { fd?: number; names?: string[]; path: string }>();
const splitter = new SftpSplitter(1 << 20);
let lastHandle = 0;
let left = env.FAKE_SSH_DROP === undefined ? 0 : Number(fs.readFileSync(env.FAKE_SSH_DROP, 'utf8'));

const status = (id: number, code: number) => sftpPacket(101, id, [code, '', '']);
const attributesOf = (stat: fs.Stats) => [
  0x0d,
  BigInt(stat.size),
  stat.mode,
  0,
  Math.floor(stat.mtimeMs / 1000),
];
const attributes = (id: number, stat: fs.Stats) => sftpPacket(105, id, attributesOf(stat));
const handle = (id: number, entry: { fd?: number; names?: string[]; path: string }) => {
  const name = String(++lastHandle);
  handles.set(name, entry);
  return sftpPacket(102, id, [name]);
};

const answers: Readonly<Record<number, (id: number, fields: SftpReader) => Buffer>> = {
  1: () => {
    const extensions = env.FAKE_SSH_PLAIN === undefined ? ['posix-rename@openssh.com', '1'] : [];
    return sftpPacket(2, 3, extensions);
  },
  3: (id, fields) => {
    const path = fields.text();
    return handle(id, { fd: fs.openSync(path, fields.number() === 1 ? 'r' : 'wx'), path });
  },
  4: (id, fields) => {
    const name = fields.text();
    const { fd } = handles.get(name) ?? {};
    if (fd !== undefined) fs.closeSync(fd);
    handles.delete(name);
    return status(id, 0);
  },
  5: (id, fields) => {
    const { fd = -1 } = handles.get(fields.text()) ?? {};
    const high = fields.number();
    const offset = high * 2 ** 32 + fields.number();
    const bytes = Buffer.alloc(Math.min(fields.number(), Number(env.FAKE_SSH_SHORT ?? 1 << 18)));
    const size = fs.readSync(fd, bytes, 0, bytes.length, offset);
    return size === 0 ? status(id, 1) : sftpPacket(103, id, [bytes.subarray(0, size)]);
  },
  6: (id, fields) => {
    const { fd = -1 } = handles.get(fields.text()) ?? {};
    const high = fields.number();
    const offset = high * 2 ** 32 + fields.number();
    const bytes = fields.bytes();
    fs.writeSync(fd, bytes, 0, bytes.length, offset);
    return status(id, 0);
  },
  8: (id, fields) => attributes(id, fs.fstatSync(handles.get(fields.text())?.fd ?? -1)),
  11: (id, fields) => {
    const path = fields.text();
    return handle(id, { names: ['.', '..', ...fs.readdirSync(path)], path });
  },
  12: (id, fields) => {
    const { names = [], path } = handles.get(fields.text()) ?? {};
    const name = names.shift();
    if (name === undefined) return status(id, 1);
    return sftpPacket(104, id, [1, name, `-rw ${name}`, ...attributesOf(fs.lstatSync(`${path}/${name}`))]);
  },
  13: (id, fields) => {
    fs.unlinkSync(fields.text());
    return status(id, 0);
  },
  14: (id, fields) => {
    fs.mkdirSync(fields.text());
    return status(id, 0);
  },
  17: (id, fields) => attributes(id, fs.statSync(fields.text())),
  18: (id, fields) => {
    const [from, to] = [fields.text(), fields.text()];
    if (fs.existsSync(to)) return status(id, 4);
    fs.renameSync(from, to);
    return status(id, 0);
  },
  200: (id, fields) => {
    if (fields.text() !== 'posix-rename@openssh.com') return status(id, 8);
    fs.renameSync(fields.text(), fields.text());
    return status(id, 0);
  },
};

function answer(packet: Buffer): Buffer {
  const fields = new SftpReader(packet.subarray(1));
  const id = fields.number();
  try {
    return answers[packet[0] ?? 0]?.(id, fields) ?? status(id, 8);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return status(id, code === 'ENOENT' || code === 'ENOTDIR' ? 2 : code === 'EACCES' ? 3 : 4);
  }
}

if (env.FAKE_SSH_SAY !== undefined) {
  process.stderr.write(`${env.FAKE_SSH_SAY}\r\n`);
  process.exit(255);
}
if (env.FAKE_SSH_NOISE !== undefined) process.stdout.write(env.FAKE_SSH_NOISE);
process.stdin.on('data', (chunk) => {
  if (env.FAKE_SSH_MUTE !== undefined) return;
  for (const packet of splitter.push(chunk as Buffer)) {
    if (left > 0 && --left === 0) {
      fs.writeFileSync(env.FAKE_SSH_DROP as string, '0');
      process.exit(255);
    }
    process.stdout.write(answer(packet));
  }
});
process.stdin.on('end', () => process.exit(0));
