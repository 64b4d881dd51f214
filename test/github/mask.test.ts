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

test('a run for a stranger loses credentials, and nothing that the runner needs', () => {
  const lost = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'AZURE_STORAGE_CONNECTION_STRING',
    'GITHUB_TOKEN',
    'WANDB_API_KEY',
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
