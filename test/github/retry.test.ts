import { describe, expect, test } from 'vitest';
import { waitFor } from '../../src/github/retry.ts';

const limited = (headers: Record<string, unknown>) => ({ status: 429, headers, message: 'slow down' });
const outage = { status: 502, headers: {}, message: 'bad gateway' };
const server = 'Tue, 01 Sep 2026 10:00:00 GMT';
const reset = (seconds: number) => ({
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(Date.parse(server) / 1000 + seconds),
});

/** What is waited for after a failed attempt, with a budget that is large enough. */
async function pauseAfter(failed: Parameters<typeof waitFor>[0], tries: number): Promise<number> {
  const pauses: number[] = [];
  const waiting = { left: 1e9, sleep: async (milliseconds: number) => void pauses.push(milliseconds) };
  expect(await waitFor(failed, tries, waiting)).toBe(true);
  expect(waiting.left).toBe(1e9 - (pauses[0] ?? 0));
  expect(pauses).toHaveLength(1);
  return pauses[0] ?? Number.NaN;
}

describe('after an outage', () => {
  test.each([
    [1, 500, 1_000],
    [2, 1_000, 2_000],
    [4, 4_000, 8_000],
    [6, 15_000, 30_000],
    [20, 15_000, 30_000],
  ])('the pause after attempt %d is anything between %d and %d milliseconds', async (tries, least, most) => {
    const pauses = await Promise.all(Array.from({ length: 200 }, () => pauseAfter(outage, tries)));
    for (const pause of pauses) {
      expect(pause).toBeGreaterThanOrEqual(least);
      expect(pause).toBeLessThanOrEqual(most);
      expect(Number.isInteger(pause)).toBe(true);
    }
    const spread = Math.max(...pauses) - Math.min(...pauses);
    expect(spread).toBeGreaterThan((most - least) / 2);
  });
});

describe('after a limit', () => {
  test.each([
    ['seconds are waited for', { 'retry-after': '7' }, 7_000],
    ['no seconds are no wait', { 'retry-after': '0' }, 0],
    ['seconds below zero are no wait', { 'retry-after': '-5' }, 0],
    [
      'a date is one of the server’s clock',
      { date: server, 'retry-after': 'Tue, 01 Sep 2026 10:00:05 GMT' },
      5_000,
    ],
    ['a date that is over is no wait', { date: server, 'retry-after': 'Tue, 01 Sep 2026 09:00:00 GMT' }, 0],
    ['the end of the hour’s budget is waited for', { date: server, ...reset(30) }, 31_000],
    ['an end that is over is a second', { date: server, ...reset(-30) }, 1_000],
    ['seconds go before the end of the budget', { date: server, 'retry-after': '7', ...reset(30) }, 7_000],
    [
      'a budget that is not used up has no say',
      { date: server, ...reset(30), 'x-ratelimit-remaining': '5' },
      60_000,
    ],
    ['a budget without an end has no say', { 'x-ratelimit-remaining': '0' }, 60_000],
    [
      'an end at zero is none',
      { date: server, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '0' },
      60_000,
    ],
    [
      'an end that is no number is none',
      { date: server, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'soon' },
      60_000,
    ],
    ['what nobody understands is a minute', { 'retry-after': 'later', date: 'now' }, 60_000],
    ['a header of another type is a minute', { 'retry-after': 7 }, 60_000],
  ])('%s', async (_, headers, pause) => {
    expect(await pauseAfter(limited(headers), 1)).toBe(pause);
  });

  test('without a word about how long, each attempt waits twice as long', async () => {
    expect(await Promise.all([1, 2, 3].map((tries) => pauseAfter(limited({}), tries)))).toEqual([
      60_000, 120_000, 240_000,
    ]);
  });

  test.each([{}, { date: 'yesterday' }, { date: 7 }])(
    'a date is one of our own clock where the server tells none: %j',
    async (headers) => {
      const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
      const pause = await pauseAfter(limited({ ...headers, 'retry-after': inAnHour }), 1);
      expect(pause).toBeGreaterThan(3_000_000);
      expect(pause).toBeLessThanOrEqual(3_600_000);
    },
  );
});

describe('what is left to wait', () => {
  test('is used to its end, and never beyond it', async () => {
    const pauses: number[] = [];
    const waiting = { left: 12_000, sleep: async (milliseconds: number) => void pauses.push(milliseconds) };
    const answers = [];
    for (const seconds of ['5', '7', '1'])
      answers.push(await waitFor(limited({ 'retry-after': seconds }), 1, waiting));
    expect(answers).toEqual([true, true, false]);
    expect([pauses, waiting.left]).toEqual([[5_000, 7_000], 0]);
  });

  test('is waited for with the signal that can end it', async () => {
    const { signal } = new AbortController();
    const signals: unknown[] = [];
    const sleep = async (_: number, given?: AbortSignal) => void signals.push(given);
    await waitFor(outage, 1, { left: 60_000, sleep }, signal);
    expect(signals).toEqual([signal]);
  });
});
