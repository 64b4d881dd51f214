import { expect, test } from 'vitest';
import { canaryEnvironment, canaryToken, findNoCanary } from './canary.ts';

const secrets = [...Object.values(canaryEnvironment()), canaryToken()];

test('each slot has a secret of its own', () => {
  expect(new Set(secrets.map((value) => /canary\w+/.exec(value)?.[0])).size).toBe(secrets.length);
});

test.each(secrets)('%s is found in every spelling', (value) => {
  const secret = /canary\w+/.exec(value)?.[0] ?? '';
  const spellings = [
    secret,
    JSON.stringify({ a: `x ${secret}` }),
    Buffer.from(secret).toString('hex'),
    ...['', 'a', 'ab', 'abc'].map((before) => Buffer.from(`${before}${secret} and more`).toString('base64')),
  ];
  for (const text of spellings)
    expect(() => findNoCanary([['there', text]], secrets), text).toThrow('in there');
});

test('innocent text is let through', () => {
  expect(() => findNoCanary([['there', 'a canary is a bird']], secrets)).not.toThrow();
});
