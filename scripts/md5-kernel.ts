import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Writes the WebAssembly of `src/store/md5-lanes/kernel.ts`: MD5 (RFC 1321) over eight files side by side, as two vectors of
 * four words. Run `node scripts/md5-kernel.ts` after a change; a test compares the committed bytes with what this makes.
 *
 * `mb(pointers, blocks, state)`: `pointers` is where eight addresses of data are, `blocks` how many blocks of 64 bytes to take
 * from each (at least one), `state` where the words a, b, c, d of all lanes are: a of lane 0 to 7, then b, c and d.
 */
export function kernelBytes(): Uint8Array {
  const type = section(1, vector([[0x60, ...vector([[i32], [i32], [i32]]), 0]]));
  const functions = section(3, vector([[0]]));
  const memory = section(5, vector([[0, ...unsigned(pages)]]));
  const exports = section(
    7,
    vector([
      [...name('memory'), 2, 0],
      [...name('mb'), 0, 0],
    ]),
  );
  const code = section(10, vector([sized(body())]));
  return Uint8Array.from([
    0,
    0x61,
    0x73,
    0x6d,
    1,
    0,
    0,
    0,
    ...type,
    ...functions,
    ...memory,
    ...exports,
    ...code,
  ]);
}

type Code = readonly number[];

const [i32, v128] = [0x7f, 0x7b];
/** Room for eight slots of 64 KiB with their padding, and for pointers and state. */
const pages = 10;
const groups = [0, 1];
const lanes = [0, 1, 2, 3, 4, 5, 6, 7];
const words = Array.from({ length: 16 }, (_, i) => i);

/** Parameters and locals, by number. */
const local = {
  pointers: 0,
  blocks: 1,
  state: 2,
  lane: (lane: number) => 3 + lane,
  /** a, b, c, d are registers 0 to 3 */
  register: (register: number, group: number) => 11 + register * 2 + group,
  saved: (register: number, group: number) => 19 + register * 2 + group,
  word: (word: number, group: number) => 27 + word * 2 + group,
  scratch: (i: number) => 59 + i,
};

function body(): Code {
  const locals = vector([
    [...unsigned(8), i32],
    [...unsigned(56), v128],
  ]);
  const registers = [0, 1, 2, 3].flatMap((register) => groups.map((group) => ({ register, group })));
  const place = (register: number, group: number) => register * 32 + group * 16;
  const starts = lanes.flatMap((lane) =>
    set(local.lane(lane), [...get(local.pointers), ...load32(lane * 4)]),
  );
  const reads = registers.flatMap(({ register, group }) =>
    set(local.register(register, group), [...get(local.state), ...load(place(register, group))]),
  );
  const writes = registers.flatMap(({ register, group }) => [
    ...get(local.state),
    ...get(local.register(register, group)),
    ...store(place(register, group)),
  ]);
  const keeps = registers.flatMap(({ register, group }) =>
    set(local.saved(register, group), get(local.register(register, group))),
  );
  const adds = registers.flatMap(({ register, group }) => {
    const own = local.register(register, group);
    return set(own, [...get(own), ...get(local.saved(register, group)), ...add]);
  });
  const steps = lanes.flatMap((lane) =>
    set(local.lane(lane), [...get(local.lane(lane)), 0x41, 0xc0, 0, 0x6a]),
  );
  const isMore = [...get(local.blocks), 0x41, 1, 0x6b, 0x22, ...unsigned(local.blocks), 0x0d, 0];
  const loop = [
    0x03,
    0x40,
    ...groups.flatMap(transposed),
    ...keeps,
    ...rounds(),
    ...adds,
    ...steps,
    ...isMore,
    0x0b,
  ];
  return [...locals, ...starts, ...reads, ...loop, ...writes, 0x0b];
}

/** Words of four lanes, so that each vector holds the same word of all four. */
function transposed(group: number): Code {
  return [0, 1, 2, 3].flatMap((quarter) => {
    const rows = [0, 1, 2, 3].map((i) => [...get(local.lane(group * 4 + i)), ...load(quarter * 16)]);
    const [s0, s1, s2, s3] = [0, 1, 2, 3].map(local.scratch) as [number, number, number, number];
    const row = [0, 1, 2, 3].flatMap((i) => set(local.scratch(4 + i), rows[i] as Code));
    const [r0, r1, r2, r3] = [4, 5, 6, 7].map(local.scratch) as [number, number, number, number];
    return [
      ...row,
      ...set(s0, shuffle(r0, r1, [0, 4, 1, 5])),
      ...set(s1, shuffle(r0, r1, [2, 6, 3, 7])),
      ...set(s2, shuffle(r2, r3, [0, 4, 1, 5])),
      ...set(s3, shuffle(r2, r3, [2, 6, 3, 7])),
      ...set(local.word(quarter * 4, group), shuffle(s0, s2, [0, 1, 4, 5])),
      ...set(local.word(quarter * 4 + 1, group), shuffle(s0, s2, [2, 3, 6, 7])),
      ...set(local.word(quarter * 4 + 2, group), shuffle(s1, s3, [0, 1, 4, 5])),
      ...set(local.word(quarter * 4 + 3, group), shuffle(s1, s3, [2, 3, 6, 7])),
    ];
  });
}

const shifts = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
];

function rounds(): Code {
  const code: number[] = [];
  for (let step = 0; step < 64; step++) {
    const round = step >> 4;
    const constant = Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32);
    const word = [step, 5 * step + 1, 3 * step + 5, 7 * step][round] as number;
    const shift = (shifts[round] as number[])[step % 4] as number;
    for (const group of groups) {
      const [a, b, c, d] = [0, 1, 2, 3].map((i) => local.register((i - step + 64) % 4, group)) as Four;
      const sum = [
        ...get(a),
        ...mixed(round, b, c, d),
        ...add,
        ...get(local.word(word % words.length, group)),
        ...add,
      ];
      const total = [...sum, ...splat(constant), ...add];
      const scratch = local.scratch(group);
      code.push(
        ...total,
        0x22,
        ...unsigned(scratch),
        ...shiftLeft(shift),
        ...get(scratch),
        ...shiftRight(32 - shift),
      );
      code.push(...or, ...get(b), ...add, 0x21, ...unsigned(a));
    }
  }
  return code;
}

type Four = [number, number, number, number];

/** The functions F, G, H and I of RFC 1321, in the forms with the fewest operations. */
function mixed(round: number, b: number, c: number, d: number): Code {
  if (round === 0) return [...get(d), ...get(b), ...get(c), ...get(d), ...xor, ...and, ...xor];
  if (round === 1) return [...get(c), ...get(d), ...get(b), ...get(c), ...xor, ...and, ...xor];
  if (round === 2) return [...get(b), ...get(c), ...xor, ...get(d), ...xor];
  return [...get(c), ...get(b), ...get(d), ...not, ...or, ...xor];
}

const simd = (code: number): Code => [0xfd, ...unsigned(code)];
const [not, and, or, xor, add] = [0x4d, 0x4e, 0x50, 0x51, 0xae].map(simd) as [Code, Code, Code, Code, Code];
const get = (index: number): Code => [0x20, ...unsigned(index)];
const set = (index: number, value: Code): Code => [...value, 0x21, ...unsigned(index)];
const load32 = (offset: number): Code => [0x28, 2, ...unsigned(offset)];
const load = (offset: number): Code => [...simd(0x00), 0, ...unsigned(offset)];
const store = (offset: number): Code => [...simd(0x0b), 0, ...unsigned(offset)];
const shiftLeft = (bits: number): Code => [0x41, bits, ...simd(0xab)];
const shiftRight = (bits: number): Code => [0x41, bits, ...simd(0xad)];

function splat(value: number): Code {
  const bytes = [0, 8, 16, 24].map((bits) => (value >>> bits) & 0xff);
  return [...simd(0x0c), ...bytes, ...bytes, ...bytes, ...bytes];
}

function shuffle(first: number, second: number, order: readonly number[]): Code {
  const bytes = order.flatMap((word) => [0, 1, 2, 3].map((byte) => word * 4 + byte));
  return [...get(first), ...get(second), ...simd(0x0d), ...bytes];
}

function unsigned(value: number): Code {
  const code: number[] = [];
  let rest = value;
  do {
    code.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return code;
}

const sized = (code: Code): Code => [...unsigned(code.length), ...code];
const section = (id: number, code: Code): Code => [id, ...sized(code)];
const vector = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const name = (text: string): Code => sized([...Buffer.from(text)]);

/** The source file that holds the bytes. */
export function kernelSource(): string {
  const text = Buffer.from(kernelBytes()).toString('base64');
  return `/** The WebAssembly that \`scripts/md5-kernel.ts\` makes, in base64. */\nexport const md5Kernel =\n  // biome-ignore format: bytes\n  '${text}';\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../src/store/md5-lanes/kernel.ts', import.meta.url), kernelSource());
