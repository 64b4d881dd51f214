import { describe, expect, it } from 'vitest';
import { redact } from '../../src/report/redact.ts';

const letters = (count: number) => 'aZ3'.repeat(count).slice(0, count);
const hex = (count: number) => 'a1f'.repeat(count).slice(0, count);
const key = (kind: string, end = `-----END ${kind}-----`) => `-----BEGIN ${kind}-----\nMIIE\nab+/c=\n${end}`;

describe('redact', () => {
  it.each([
    ["GitHub's classic tokens", `ghp_${letters(36)}`],
    ["GitHub's OAuth tokens", `gho_${letters(36)}`],
    ['an installation token', `ghs_${'A1b.2-'.repeat(80)}a`],
    ['a fine-grained token', `github_pat_${'a1_'.repeat(20)}`],
    ["GitLab's tokens", `glpat-${letters(20)}`],
    ['an AWS key id', 'AKIAIOSFODNN7EXAMPLE'],
    ['an AWS key id of a session', 'ASIAIOSFODNN7EXAMPLE'],
    ['a Google API key', `AIza${letters(35)}`],
    ['a Slack token', `xoxb-${letters(12)}-${letters(24)}`],
    ['a Hugging Face token', `hf_${letters(34)}`],
    ['an OpenAI key', `sk-proj-${letters(48)}`],
    ['a Google access token', `ya29.${letters(40)}`],
    ['a Google client secret', `GOCSPX-${letters(28)}`],
    ['a Slack hook', `hooks.slack.com/services/T${letters(8)}/B${letters(8)}/${letters(24)}`],
    ['a Stripe key', `sk_live_${letters(24)}`],
    ['a restricted Stripe key', `rk_live_${letters(24)}`],
    ['an npm token', `npm_${letters(36)}`],
    ['a PyPI token', `pypi-${letters(60)}`],
    ['a Docker token', `dckr_pat_${letters(27)}`],
    ['a DigitalOcean token', `dop_v1_${hex(64)}`],
    ['a Databricks token', `dapi${hex(32)}`],
    ['a SendGrid key', `SG.${letters(22)}.${letters(43)}`],
    ['a Shopify token', `shpat_${hex(32)}`],
    ['a Linear key', `lin_api_${letters(40)}`],
    ['a JSON web token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abcdefghijk'],
    ['a private key', key('RSA PRIVATE KEY')],
    ['a private key of no kind', key('PRIVATE KEY')],
  ])('takes out %s, and nothing around it', (_, secret) => {
    expect(redact(`before ${secret} after ${secret} end`)).toBe('before ‹redacted› after ‹redacted› end');
  });

  it('takes out a private key that is cut, to the end of the text', () => {
    expect(redact(`before ${key('PRIVATE KEY', '')}`)).toBe('before ‹redacted›');
  });

  it.each([
    ['https://x.example/k?X-Amz-Signature=abc123&x=1', 'https://x.example/k?X-Amz-Signature=‹redacted›&x=1'],
    ['?X-Amz-Credential=AB/c&x=1', '?X-Amz-Credential=‹redacted›&x=1'],
    ['?X-Amz-Security-Token=abc x=1', '?X-Amz-Security-Token=‹redacted› x=1'],
    ['?X-Goog-Signature=abc"', '?X-Goog-Signature=‹redacted›"'],
    ["?Signature=abc'", "?Signature=‹redacted›'"],
    ['?sv=2024&sig=ab%2Fc', '?sv=2024&sig=‹redacted›'],
    ['AccountName=a;AccountKey=abc==;', 'AccountName=a;AccountKey=‹redacted›;'],
    ['SharedAccessKey=abc==', 'SharedAccessKey=‹redacted›'],
    ['PASSWORD=hunter2 user=me', 'PASSWORD=‹redacted› user=me'],
    ['https://user:secret@host/p', 'https://‹redacted›@host/p'],
    ['https://token@host/p and ssh://me@host', 'https://‹redacted›@host/p and ssh://‹redacted›@host'],
  ])('keeps the name and takes the value: %s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it.each([
    'train.lr 0.1 → 0.01',
    'signature verified',
    'the password is asked for',
    'me@host',
    'see https://host/@x',
    'see https://host/p, and ask me@host',
    'AKIA is the start of a key id',
    'ghp_short, hf_model, sk-learn, npm_config_cache, pypi-name',
    '-----BEGIN CERTIFICATE-----\nMIIE',
    'eyJ.eyJ.x',
  ])('leaves ordinary text alone: %j', (text) => {
    expect(redact(text)).toBe(text);
  });

  const token = `ghp_${letters(36)}`;
  const escapedBy = (start: string) => (text: string) =>
    [...text].map((char) => `${start}${char.charCodeAt(0).toString(16)}`).join('');
  const hexOf = (text: string) => Buffer.from(text).toString('hex');
  const base64Of = (text: string) => Buffer.from(text).toString('base64');

  it.each([
    ['percents', escapedBy('%')(token)],
    ['percents in capitals', escapedBy('%')(`user=${token}`).toUpperCase().replaceAll('%5F', '_')],
    ['the escapes of JSON', escapedBy('\\u00')(token)],
    ['base64', base64Of(token)],
    ['base64 behind one character', `/${base64Of(token)}`],
    ['base64 behind two', `a/${base64Of(token)}`],
    ['base64 behind three', `ab/${base64Of(token)}`],
    ['base64 for addresses', Buffer.from(`>>>???${token}`).toString('base64url')],
    ['hex', hexOf(token)],
    ['hex in capitals', hexOf(token).toUpperCase()],
    ['hex behind one character', `-${hexOf(token)}`],
    ['base64 between bytes', Buffer.from([0, 255, ...Buffer.from(token), 0, 200]).toString('base64')],
    ['base64 of lines', base64Of(`a\tb\r\n${token}`)],
    ['a key id, and nothing else', base64Of('AKIAIOSFODNN7EXAMPL2')],
  ])('takes out a token in %s, and nothing around it', (_, secret) => {
    const end = /[A-Za-z0-9]$/.test(secret) ? '' : (/=*$/.exec(secret)?.[0] ?? '');
    expect(redact(`before ${secret} after <${secret}> end`)).toBe(
      `before ‹redacted›${end} after <‹redacted›${end}> end`,
    );
  });

  it('takes a word with an escaped separator whole', () => {
    expect(redact('see https://h/p?a=1\\u0026sig=abcdef12345 now')).toBe('see ‹redacted› now');
    expect(redact('"https%3A%2F%2Fme%3Asecret%40host%2Fpath"')).toBe('"‹redacted›"');
  });

  it.each([
    'https://host/a%20b?sv=2024&sr=b and /\\u0041/',
    'd41d8cd98f00b204e9800998ecf8427e',
    `sha256:${hex(64)}`,
    'src/commands/some-long-name/of-a-file-without-a-dot',
    base64Of('nothing that anybody has to hide, at any length'),
    hexOf('nothing that anybody has to hide, at any length'),
    base64Of('sig=abc, but short'.slice(0, 15)),
    Buffer.from(Array.from({ length: 900 }, (_, i) => (i * 131 + (i >> 3)) % 256)).toString('base64'),
  ])('leaves what is escaped or packed and no secret alone: %j', (text) => {
    expect(redact(text)).toBe(text);
  });
});
