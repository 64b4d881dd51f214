import { describe, expect, test } from 'vitest';
import { credentialNames, mask, maskText, secretsOf } from '../../src/github/mask.ts';
import { Timestamp } from '../../src/values/value.ts';
import { finishedJob } from './finished-jobs.ts';

describe('secrets', () => {
  test('are the values of variables that are named so, line by line, and the token', () => {
    const env = {
      WANDB_API_KEY: 'wandb-0123456789',
      AWS_SECRET_ACCESS_KEY: 'aws-secret-value',
      DB_PASSWORD: 'hunter2-hunter2',
      GCP_CREDENTIALS: '{\n  "private": "abcdefgh"\n}',
      PATH: '/usr/bin:/bin/long/enough',
      SHORT_TOKEN: 'true',
      KEYBOARD: 'de_DE.UTF-8',
    };
    expect([...secretsOf(env, 'ghs_token-value')].sort()).toEqual([
      '"private": "abcdefgh"',
      'aws-secret-value',
      'ghs_token-value',
      'hunter2-hunter2',
      'wandb-0123456789',
    ]);
  });

  test('that hold each other go as a whole', () => {
    const secrets = secretsOf({ A_TOKEN: 'abcdefgh', B_TOKEN: 'abcdefgh-and-more' }, undefined);
    expect(maskText('x abcdefgh-and-more y', secrets)).toBe('x ‹redacted› y');
  });
});

test('a secret has at least eight characters, and no token is none', () => {
  expect(secretsOf({ A_TOKEN: 'seven77', B_TOKEN: 'eight888', PLAIN: 'no secret here' }, undefined)).toEqual([
    'eight888',
  ]);
  expect(secretsOf({}, undefined)).toEqual([]);
});

test('what tools make of a secret is found, and what stands around it stays', () => {
  const secret = 'p\u00e4ss/+=?~>"0123';
  const secrets = secretsOf({ MY_TOKEN: secret }, undefined);
  const spellings = [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('hex'),
  ];
  for (const text of spellings) expect(maskText(`a "${text}" b`, secrets)).toBe('a "‹redacted›" b');
  for (const encoding of ['base64', 'base64url'] as const)
    for (const before of ['', 'u', 'u:', 'us:', 'use:'])
      for (const after of ['', 'x', 'xy', 'xyz']) {
        const text = Buffer.from(before + secret + after).toString(encoding);
        const masked = maskText(text, secrets);
        // At most the group at each seam, which it shares with its neighbours, and the padding.
        expect(masked.replace('‹redacted›', '').length, text).toBeLessThanOrEqual(
          before.length + after.length + 8,
        );
        const [start = '', end = ''] = masked.split('‹redacted›');
        expect([masked.includes('‹redacted›'), text.startsWith(start), text.endsWith(end)]).toEqual([
          true,
          true,
          true,
        ]);
      }
  expect(maskText('nothing of it', secrets)).toBe('nothing of it');
});

test('a run for a stranger loses credentials, and nothing that the runner needs', () => {
  const lost = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'AZURE_STORAGE_CONNECTION_STRING',
    'GITHUB_TOKEN',
    'WANDB_API_KEY',
    'MY_INPUT_TOKEN',
  ];
  const kept = [
    'PATH',
    'HOME',
    'ACTIONS_RUNTIME_TOKEN',
    'INPUT_TOKEN',
    'GITHUB_SHA',
    'AWS_REGION',
    'KEYBOARD',
  ];
  expect(credentialNames(Object.fromEntries([...lost, ...kept].map((name) => [name, 'x'])))).toEqual(lost);
});

describe('a masked value', () => {
  test('has the secret nowhere, in keys, values, lists and maps', () => {
    const hidden = mask(
      {
        'a s3cr3t-value': [{ b: 's3cr3t-value!' }, new Map([['s3cr3t-value', 's3cr3t-value']])],
        n: 1n,
        t: new Timestamp('2020'),
      },
      ['s3cr3t-value'],
    );
    expect(
      JSON.stringify(hidden, (_, value) =>
        value instanceof Map ? [...value] : typeof value === 'bigint' ? String(value) : value,
      ),
    ).not.toContain('s3cr3t-value');
    expect(hidden.n).toBe(1n);
    expect(hidden.t).toBeInstanceOf(Timestamp);
  });

  test('keeps its shape, shared parts and rings', () => {
    const shared = { text: 'x' };
    const ring: { self?: unknown; shared: unknown[] } = { shared: [shared, shared] };
    ring.self = ring;
    const hidden = mask(ring, ['nothing-here']);
    expect(hidden.self).toBe(hidden);
    expect(hidden.shared[0]).toBe(hidden.shared[1]);
    expect(hidden.shared).toEqual([shared, shared]);
  });

  test('is a copy like the original, through lists and maps that hold themselves', () => {
    const list: unknown[] = [];
    list.push(list);
    const map = new Map<string, unknown>([['s3cr3t-value', 'a s3cr3t-value']]);
    map.set('self', map);
    const value = { list, map, nothing: null };
    expect(mask(value, [])).toBe(value);
    const hidden = mask(value, ['s3cr3t-value']);
    expect(hidden.list[0]).toBe(hidden.list);
    expect(hidden.map.get('self')).toBe(hidden.map);
    expect(hidden.map.get('‹redacted›')).toBe('a ‹redacted›');
    expect(hidden.nothing).toBeNull();
    hidden.nothing = null;
    expect(Reflect.deleteProperty(hidden, 'nothing')).toBe(true);
  });

  test('takes hostile keys as keys', () => {
    const hidden = mask(JSON.parse('{"__proto__": {"polluted": true}}') as object, ['some-secret']);
    expect(Object.keys(hidden)).toEqual(['__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('is a report like any other', () => {
    const job = finishedJob('', [['train', 'stale', 'failed']]);
    expect(mask(job, ['no-such-text'])).toEqual(job);
    expect(JSON.stringify(mask(job, ['exit code 1']).result.report.stages)).toContain('‹redacted›');
  });
});
