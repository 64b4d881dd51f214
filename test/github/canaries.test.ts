import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { maskText, secretsOf } from '../../src/github/mask.ts';
import { redact } from '../../src/report/redact.ts';
import { openStore } from '../../src/store/open.ts';
import { StoreError } from '../../src/store/store.ts';

const canary = 'CANARY0123456789canary';
const hex = (length: number) => '0123456789abcdef'.repeat(16).slice(0, length);
const word = (length: number) => 'aB3dE6gH9jK2mN5pQ8sT'.repeat(30).slice(0, length);
const upper = (length: number) => 'ABCD2EFGH3IJKL4MNOP5'.repeat(3).slice(0, length);

/** Forty shapes, as their services publish them or as they stand in files and addresses. */
const shapes: Readonly<Record<string, string>> = {
  'GitHub, classic': `ghp_${word(36)}`,
  'GitHub, OAuth': `gho_${word(36)}`,
  'GitHub, user to server': `ghu_${word(36)}`,
  'GitHub, server': `ghs_${word(36)}`,
  'GitHub, server, of 2026': `ghs_${word(250)}.${word(200)}-${word(60)}`,
  'GitHub, refresh': `ghr_${word(76)}`,
  'GitHub, fine-grained': `github_pat_${word(22)}_${word(59)}`,
  GitLab: `glpat-${word(20)}`,
  'AWS key id': `AKIA${upper(16)}`,
  'AWS temporary key id': `ASIA${upper(16)}`,
  'Google API': `AIza${word(35)}`,
  'Google OAuth access': `ya29.${word(120)}`,
  'Google OAuth secret': `GOCSPX-${word(28)}`,
  'Slack bot': `xoxb-123456789012-${word(24)}`,
  'Slack user': `xoxp-123456789012-${word(24)}`,
  'Slack hook': `https://hooks.slack.com/services/T0AAAAAAA/B0AAAAAAA/${word(24)}`,
  'Hugging Face': `hf_${word(34)}`,
  OpenAI: `sk-${word(48)}`,
  'OpenAI, project': `sk-proj-${word(80)}`,
  Anthropic: `sk-ant-api03-${word(93)}`,
  Stripe: `sk_live_${word(24)}`,
  'Stripe, restricted': `rk_live_${word(24)}`,
  npm: `npm_${word(36)}`,
  PyPI: `pypi-AgEIcHlwaS5vcmc${word(100)}`,
  Docker: `dckr_pat_${word(27)}`,
  DigitalOcean: `dop_v1_${hex(64)}`,
  Databricks: `dapi${hex(32)}`,
  SendGrid: `SG.${word(22)}.${word(43)}`,
  Shopify: `shpat_${hex(32)}`,
  Linear: `lin_api_${word(40)}`,
  'JSON web token': `eyJ${word(33)}.eyJ${word(60)}.${word(43)}`,
  'signed address, AWS': `https://b.s3.amazonaws.com/k?X-Amz-Signature=${hex(64)}`,
  'signed address, Google': `https://storage.googleapis.com/b/k?X-Goog-Signature=${hex(128)}`,
  'signed address, Azure': `https://a.blob.core.windows.net/c/k?sv=2024&sig=${word(43)}`,
  'session of AWS': `?X-Amz-Security-Token=${word(200)}`,
  'account key, Azure': `AccountName=a;AccountKey=${word(86)};EndpointSuffix=x`,
  'shared access, Azure': `Endpoint=sb://x/;SharedAccessKey=${word(43)}`,
  'password in an address': `https://user:${word(20)}@host/p`,
  'password in a form': `grant=x&password=${word(20)}&y=1`,
  'private key': `-----BEGIN PRIVATE KEY-----\n${word(64)}\n${word(64)}\n-----END PRIVATE KEY-----`,
};

/** What is secret in a shape: its longest run without a separator. */
const secretOf = (shape: string) =>
  shape.split(/[^A-Za-z0-9]+/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');

const bytes = (text: string) => [...Buffer.from(text)].map((byte) => byte.toString(16).padStart(2, '0'));

/** Six ways of writing a text; of none may a secret be left that can be written back. */
const encodings: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in JSON': (text) => JSON.stringify(text).slice(1, -1),
  'as JSON that writes every character by its number': (text) => `\\u00${bytes(text).join('\\u00')}`,
  'for an address': (text) => `%${bytes(text).join('%')}`,
  'in base64': (text) => Buffer.from(text).toString('base64'),
  'in hex': (text) => bytes(text).join(''),
};

/** Where a text stands when it goes out. */
const places: Readonly<Record<string, (text: string) => string>> = {
  alone: (text) => text,
  'in a sentence': (text) => `the server said: ${text}, and closed`,
  'in JSON': (text) => `{"text":"${text}"}`,
  'in quotes': (text) => `token="${text}"`,
  'in a header': (text) => `Authorization: Bearer ${text}`,
  'between lines': (text) => `a\n${text}\nb`,
};

test('there are forty shapes, six encodings and six places', () => {
  expect([shapes, encodings, places].map((all) => Object.keys(all).length)).toEqual([40, 6, 6]);
});

describe('forty shapes of tokens are found in six encodings', () => {
  test.each(Object.entries(shapes))('%s', (_, shape) => {
    for (const [name, encode] of Object.entries(encodings))
      for (const [place, put] of Object.entries(places)) {
        const shown = redact(put(encode(shape)));
        expect(shown, `${name}, ${place}`).not.toContain(encode(secretOf(shape)).slice(4, -4));
        expect(shown, `${name}, ${place}`).toContain('‹redacted›');
      }
  });

  test.each(Object.entries(shapes))('%s, encoded with what stands around it', (_, shape) => {
    for (const [name, encode] of Object.entries(encodings))
      for (const before of ['', 'a ', 'ab ', 'abc ']) {
        const text = `${before}${shape} after`;
        const secret = secretOf(shape);
        const whole = encode(text);
        const middle = Math.floor(((text.indexOf(secret) + secret.length / 2) / text.length) * whole.length);
        const shown = redact(`x ${whole} y`);
        expect(shown, name).not.toContain(whole.slice(middle - 4, middle + 4));
        expect(redact(shown), name).toBe(shown);
      }
  });
});

test('a secret of the environment is found in the encodings that tools print it in', () => {
  const secrets = secretsOf({ MY_TOKEN: `${canary}/+=` }, undefined);
  const raw = `${canary}/+=`;
  for (const text of [
    raw,
    encodeURIComponent(raw),
    btoa(raw),
    btoa(`user:${raw}`),
    JSON.stringify(raw),
    Buffer.from(raw).toString('hex'),
  ])
    expect(maskText(`before ${text} after`, secrets), text).toContain('‹redacted›');
});

const json = JSON.stringify({
  type: 'service_account',
  client_email: 'a@b',
  private_key: canary,
  private_key_id: canary,
});

/** Every place of a remote's options where a credential may stand, and an address where nothing listens. */
const slots: readonly (readonly [
  string,
  Readonly<Record<string, string | number>>,
  Readonly<Record<string, string>>,
])[] = [
  [
    's3://b/p',
    {
      access_key_id: 'AKIAX',
      secret_access_key: canary,
      session_token: canary,
      endpointurl: 'http://127.0.0.1:1',
    },
    {},
  ],
  [
    's3://b/p',
    { endpointurl: 'http://127.0.0.1:1' },
    { AWS_ACCESS_KEY_ID: 'AKIAX', AWS_SECRET_ACCESS_KEY: canary, AWS_SESSION_TOKEN: canary },
  ],
  ['gs://b/p', { endpointurl: 'http://127.0.0.1:1' }, { GOOGLE_CREDENTIALS: json }],
  ['azure://c/p', { account_name: 'a', account_key: btoa(canary) }, {}],
  [
    'azure://c/p',
    {
      connection_string: `DefaultEndpointsProtocol=http;AccountName=a;AccountKey=${btoa(canary)};BlobEndpoint=http://127.0.0.1:1/a;`,
    },
    {},
  ],
  ['azure://c/p', { account_name: 'a', sas_token: `sv=1&sig=${canary}` }, {}],
  ['azure://c/p', { account_name: 'a', tenant_id: 't', client_id: 'c', client_secret: canary }, {}],
  ['http://127.0.0.1:1/p', { auth: 'basic', user: 'u', password: canary }, {}],
  ['http://127.0.0.1:1/p', { auth: 'custom', custom_auth_header: 'x-token', password: canary }, {}],
  [`http://u:${canary}@127.0.0.1:1/p`, {}, {}],
  ['webdav://127.0.0.1:1/p', { user: 'u', password: canary }, {}],
  ['webdav://127.0.0.1:1/p', { token: canary }, {}],
  ['ssh://127.0.0.1:1/p', { user: 'u', password: canary, passphrase: canary }, {}],
];

test.concurrent.each(slots)(
  'no credential of any kind of remote is in any text about it',
  async (url, options, env) => {
    const known = /^s3|^http/.test(url) ? { connect_timeout: 1, read_timeout: 1 } : {};
    const named = {
      name: 'storage',
      url,
      options: new Map<string, string | number>(Object.entries({ ...known, ...options })),
    };
    const opened = await openStore(named, {
      HOME: '/nonexistent',
      PATH: '/nonexistent',
      AWS_EC2_METADATA_DISABLED: 'true',
      ...env,
    });
    const texts: unknown[] = [opened.ok ? opened.value.name : opened.failures];
    if (opened.ok) {
      const signal = AbortSignal.timeout(2_000);
      const told = await opened.value.has(['files/md5/ab/cdef'], signal).catch((error: unknown) => error);
      if (told instanceof StoreError) texts.push(told.failure, told.message);
      await opened.value.close();
    }
    const text = JSON.stringify(texts);
    expect(text.length).toBeGreaterThan(10);
    for (const secret of [canary, btoa(canary), encodeURIComponent(canary)])
      expect(text).not.toContain(secret);
  },
  30_000,
);

test('docs/security.md says that one job has no secrets from its stages, and the example of two jobs gives compute none', () => {
  const root = join(import.meta.dirname, '..', '..');
  expect(readFileSync(join(root, 'docs/security.md'), 'utf8')).toMatch(
    /No secrecy between stages and other steps/,
  );
  const called = readFileSync(join(root, '.github/workflows/pipeline.yml'), 'utf8');
  const compute = called.slice(called.indexOf('\njobs:'), called.indexOf('\n  report:'));
  expect(compute).toMatch(/permissions:\n\s+contents: read\n(?!\s+\S+: write)/);
});
