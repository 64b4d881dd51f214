import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paced } from '../../src/store/pace.ts';
import { WholeBody } from '../../src/store/whole-body.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

let isClosed = false;

/** A body of so many bytes for each second, a second after another */
async function* body(seconds: number, bytes: number): AsyncGenerator<Uint8Array> {
  isClosed = false;
  try {
    for (let i = 0; i < seconds; i++) {
      vi.setSystemTime(Date.now() + 1000);
      yield new Uint8Array(bytes);
    }
  } finally {
    isClosed = true;
  }
}

async function sizeOf(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let size = 0;
  for await (const chunk of chunks) size += chunk.length;
  return size;
}

test('a body that drips is given up soon after its first minute, and closed', async () => {
  const started = Date.now();
  await expect(sizeOf(paced(body(100_000, 2), "remote 'web'"))).rejects.toMatchObject({
    code: 'unavailable',
    failure: { message: "remote 'web': an object came so slowly that it would never have ended" },
  });
  expect(Date.now() - started).toBeLessThan(65_000);
  expect(isClosed).toBe(true);
});

test.each([
  [10, 2],
  [59, 1],
  [4_000, 300],
])('%i seconds of %i bytes each are taken', async (seconds, bytes) => {
  expect(await sizeOf(paced(body(seconds, bytes), 'x'))).toBe(seconds * bytes);
});

test('a body that is there already stays what it is', () => {
  const whole = new WholeBody(new Uint8Array(3));
  expect(paced(whole, 'x')).toBe(whole);
});
