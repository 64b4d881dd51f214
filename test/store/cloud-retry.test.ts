import { describe, expect, test } from 'vitest';
import {
  isCertificateCode,
  isTransientStatus,
  networkCode,
  pauseMs,
  retryAfterMs,
  type Verdict,
  withRetries,
} from '../../src/store/cloud/retry.ts';

const passing = (): Verdict => ({ afterMs: undefined });

/** Work that fails as often as it is told, with errors that count. */
function failing(times: number) {
  const work = async () => {
    work.calls++;
    if (work.calls <= times) throw new Error(`failure ${work.calls}`);
    return 'done';
  };
  work.calls = 0;
  return work;
}

describe('work', () => {
  test('that succeeds is done once, and nobody judges', async () => {
    const work = failing(0);
    const judge = () => expect.fail('there is nothing to judge');
    expect(await withRetries(judge, undefined, work)).toBe('done');
    expect(work.calls).toBe(1);
  });

  test('that may go better is done again', async () => {
    const work = failing(1);
    expect(await withRetries(passing, new AbortController().signal, work)).toBe('done');
    expect(work.calls).toBe(2);
  });

  test('is done five times at most, and its last error is told', async () => {
    const work = failing(9);
    const judged: string[] = [];
    const judge = (error: unknown) => {
      judged.push((error as Error).message);
      return passing();
    };
    await expect(withRetries(judge, undefined, work)).rejects.toThrow('failure 5');
    expect(work.calls).toBe(5);
    expect(judged).toEqual([1, 2, 3, 4, 5].map((n) => `failure ${n}`));
  });

  test.each<[string, Verdict]>([
    ['that will not go better', undefined],
    ['whose server wants more than a minute', { afterMs: 60_001 }],
  ])('%s is done once', async (_, verdict) => {
    const work = failing(9);
    await expect(withRetries(() => verdict, undefined, work)).rejects.toThrow('failure 1');
    expect(work.calls).toBe(1);
  });
});

describe('an abort', () => {
  const reason = new Error('enough');

  test('before the work keeps it from being done', async () => {
    const work = failing(0);
    await expect(withRetries(passing, AbortSignal.abort(reason), work)).rejects.toBe(reason);
    expect(work.calls).toBe(0);
  });

  test('during the work is told instead of what the work says about it', async () => {
    const control = new AbortController();
    const judge = () => expect.fail('an abort is not judged');
    const work = async () => {
      control.abort(reason);
      throw new Error('connection lost');
    };
    await expect(withRetries(judge, control.signal, work)).rejects.toBe(reason);
  });

  test('during a pause ends it, even one of a minute', { timeout: 10_000 }, async () => {
    const control = new AbortController();
    const judge = () => {
      setImmediate(() => control.abort(reason));
      return { afterMs: 60_000 };
    };
    const work = failing(9);
    await expect(withRetries(judge, control.signal, work)).rejects.toBe(reason);
    expect(work.calls).toBe(1);
  });
});

describe('the pause', () => {
  test.each([
    [1, 125, 250],
    [2, 250, 500],
    [5, 2_000, 4_000],
    [6, 4_000, 8_000],
    [12, 4_000, 8_000],
  ])('after attempt %d is anything between %d and %d milliseconds', (attempt, least, most) => {
    const pauses = Array.from({ length: 200 }, () => pauseMs(attempt, undefined));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(least);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(most);
    expect(Math.max(...pauses) - Math.min(...pauses)).toBeGreaterThan((most - least) / 2);
  });

  test('is as long as the server asks for, and not shorter than ours', () => {
    expect(pauseMs(1, 60_000)).toBe(60_000);
    expect(pauseMs(6, 10)).toBeGreaterThanOrEqual(4_000);
  });
});

describe('an answer', () => {
  test.each([408, 429, 500, 502, 503, 504, 507, 599])('of %d may be another one later', (status) => {
    expect(isTransientStatus(status)).toBe(true);
  });

  test.each([200, 301, 400, 401, 403, 404, 409, 416, 499, 501, 505])('of %d stays', (status) => {
    expect(isTransientStatus(status)).toBe(false);
  });

  test.each([
    ['nothing', undefined, undefined],
    ['seconds', '7', 7_000],
    ['seconds between blanks', ' 120 ', 120_000],
    ['no seconds', '0', 0],
    ['words', 'soon', undefined],
    ['a date', 'Tue, 01 Sep 2026 10:00:05 GMT', 5_000],
    ['a date that starts with digits', '2026-09-01T10:00:05Z', 5_000],
    ['a date that is over', 'Tue, 01 Sep 2026 09:00:00 GMT', 0],
  ])('with %s as Retry-After', (_, text, expected) => {
    expect(retryAfterMs(text, Date.parse('2026-09-01T10:00:00Z'))).toBe(expected);
  });

  test('with a date in the old form, which ends with a number, as Retry-After', () => {
    const old = 'Tue Sep  1 10:00:05 2026';
    expect(retryAfterMs(old, Date.parse(old) - 5_000)).toBe(5_000);
  });
});

describe('an error', () => {
  const coded = (code: unknown, more: object = {}) => Object.assign(new Error('x'), { code, ...more });

  test.each([
    'ECONNRESET',
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EPIPE',
    'ETIMEDOUT',
    'EAI_AGAIN',
    'ENOTFOUND',
    'EADDRNOTAVAIL',
    'ESOCKETTIMEDOUT',
    'EPROTO',
    'UND_ERR_SOCKET',
    'HPE_INVALID_CONSTANT',
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  ])('with the code %s is one of the network', (code) => {
    expect(networkCode(coded(code))).toBe(code);
    expect(networkCode(new Error('outer', { cause: coded(code) }))).toBe(code);
  });

  test.each([
    ['of the disk', coded('ENOENT')],
    ['of a full disk', coded('ENOSPC')],
    ['with such a code inside of its own', coded('MY_ECONNRESET')],
    ['with a number as code', coded(-104)],
    ['without a code', new Error('ECONNRESET')],
    ['that is no error', { code: 'ECONNRESET' }],
    ['that is nothing', undefined],
    ['with a cause that is none of the network', new Error('outer', { cause: coded('ENOENT') })],
  ])('%s is none of the network', (_, error) => {
    expect(networkCode(error)).toBeUndefined();
  });

  test('of a timeout or of what is no HTTP has a code, although nobody gave it one', () => {
    expect(networkCode(new DOMException('silent', 'TimeoutError'))).toBe('ETIMEDOUT');
    expect(networkCode(Object.assign(new Error('x'), { name: 'HTTPParserError' }))).toBe(
      'HPE_INVALID_ANSWER',
    );
  });

  test('that is its own cause comes to an end', () => {
    const error: Error = new Error('x');
    error.cause = error;
    expect(networkCode(error)).toBeUndefined();
  });

  test.each([
    ['CERT_HAS_EXPIRED', true],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', true],
    ['SELF_SIGNED', true],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', true],
    ['ALTNAME', true],
    ['ECONNRESET', false],
  ])('with the code %s is about the certificate: %s', (code, expected) => {
    expect(isCertificateCode(code)).toBe(expected);
  });
});
