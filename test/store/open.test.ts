import { describe, expect, test } from 'vitest';
import { LocalStore } from '../../src/store/local.ts';
import { openStore } from '../../src/store/open.ts';
import { s3Settings } from '../../src/store/s3/settings.ts';
import type { RemoteConfig } from '../../src/store/store.ts';

type Options = Readonly<Record<string, string | boolean | number>>;
const remote = (url: string, options: Options = {}): RemoteConfig => ({
  name: 'storage',
  url,
  options: new Map(Object.entries(options)),
});

describe('opening a remote', () => {
  test.each(['/srv/data', '/srv/data/', '/srv/da ta', 'relative'])('%s is a local folder', async (url) => {
    const store = await openStore(remote(url), {});
    expect(store.ok && store.value).toBeInstanceOf(LocalStore);
    expect(store.ok && store.value.name).toBe(`remote 'storage' (${url.replace(/\/$/, '')})`);
  });

  test.each(['s3://bucket', 'S3://bucket/a'])('%s is a bucket', async (url) => {
    const store = await openStore(remote(url), {});
    expect(store.ok && store.value.name).toContain('s3://bucket');
    if (store.ok) await store.value.close();
  });

  test.each([
    ['gs://bucket/a', {}, 'gs://bucket/a'],
    ['azure://data/a', { connection_string: 'UseDevelopmentStorage=true' }, 'azure://data/a'],
  ])('%s is a place in a cloud', async (url, options, name) => {
    const store = await openStore(remote(url, options), {});
    expect(store.ok && store.value.name).toContain(name);
    if (store.ok) await store.value.close();
  });

  test.each([
    ['http://user:pass@host/a b/', "remote 'storage' (http://host/a%20b)"],
    ['HTTPS://host', "remote 'storage' (https://host)"],
    ['https://host/get?token=pass@', "remote 'storage' (https://host/get)"],
    ['webdav://user:pass@host:81/a/', "remote 'storage' (webdav://host:81/a)"],
    ['webdavs://host/a', "remote 'storage' (webdavs://host/a)"],
    ['ssh://user:pass@host:22/a/', "remote 'storage' (ssh://host:22/a)"],
  ])('%s is a server, named without its password', async (url, name) => {
    const store = await openStore(remote(url), {});
    expect(store.ok && store.value.name).toBe(name);
    if (store.ok) await store.value.close();
  });

  test.each([
    ['hdfs://host/p', /kind 'hdfs'/],
    ['oss://b/p', /kind 'oss'/],
    ['gdrive://id/p', /kind 'gdrive'/],
    ['ftp://user:pass@host/p', /Unsupported URL type ftp:\/\//],
    ['constructor://x', /Unsupported URL type constructor:\/\//],
  ])('%s is refused with the kinds that are read, and without its password', async (url, message) => {
    const result = await openStore(remote(url), {});
    expect(result).toMatchObject({
      ok: false,
      failures: [{ reason: 'config', location: { file: '.dvc/config' } }],
    });
    const [failure] = result.ok ? [] : result.failures;
    expect(failure?.message).toMatch(message);
    expect(failure?.hint).toMatch(/local folders, s3/);
    expect(JSON.stringify(failure)).not.toContain('pass@');
  });

  test.each(['version_aware', 'worktree'])(
    'a remote with %s is refused rather than filled wrongly',
    async (option) => {
      expect(await openStore(remote('s3://bucket', { [option]: true }), {})).toMatchObject({
        ok: false,
        failures: [{ reason: 'config' }],
      });
      const off = await openStore(remote('s3://bucket', { [option]: false }), {});
      expect(off.ok).toBe(true);
    },
  );

  test.each<[string, string, Options, RegExp[]]>([
    ['no bucket', 's3://', {}, [/names no bucket/]],
    ['half a key pair', 's3://b', { access_key_id: 'AKIA' }, [/only one of/]],
    [
      'an endpoint without a scheme',
      's3://b',
      { endpointurl: 'localhost:9000' },
      [/endpointurl 'localhost:9000'/],
    ],
    ['two encryptions', 's3://b', { sse_kms_key_id: 'k', sse_customer_key: 'c' }, [/exclude each other/]],
    ['an acl and a grant', 's3://b', { acl: 'private', grant_read: 'id=1' }, [/acl and grant_read/]],
    [
      'several at once',
      's3://',
      { secret_access_key: 'canary', endpointurl: 'x', acl: 'private', grant_full_control: 'y' },
      [/bucket/, /only one/, /endpointurl/, /acl/].sort(),
    ],
    ['certificates that are not there', 's3://b', { ssl_verify: '/nonexistent/ca.pem' }, [/nonexistent/]],
  ])('%s is a configuration problem', async (_, url, options, messages) => {
    const result = await openStore(remote(url, options), {});
    const failures = result.ok ? [] : result.failures;
    expect(failures.map(({ reason }) => reason)).toEqual(messages.map(() => 'config'));
    for (const message of messages)
      expect(failures.some((failure) => message.test(failure.message))).toBe(true);
    expect(JSON.stringify(failures)).not.toContain('canary');
  });
});

describe('the settings of a bucket', () => {
  const settings = (options: Options, env: Record<string, string> = {}, url = 's3://b/p') => {
    const result = s3Settings(remote(url, options), env);
    if (!result.ok) throw new Error(result.failures[0]?.message);
    return result.value;
  };

  test.each<[string, Options, Record<string, string>, Record<string, unknown>]>([
    [
      'nothing',
      {},
      {},
      {
        bucket: 'b',
        prefix: 'p',
        region: 'us-east-1',
        endpoint: undefined,
        pathStyle: false,
        tls: true,
        verify: true,
        anonymous: false,
        keys: undefined,
        readFields: {},
        writeFields: {},
      },
    ],
    ['a region', { region: 'eu-west-1' }, { AWS_REGION: 'x' }, { region: 'eu-west-1' }],
    ['a region from the environment', {}, { AWS_REGION: 'r1', AWS_DEFAULT_REGION: 'r2' }, { region: 'r1' }],
    ["botocore's region", {}, { AWS_DEFAULT_REGION: 'r2' }, { region: 'r2' }],
    ['an endpoint', { endpointurl: 'http://h:1' }, {}, { endpoint: 'http://h:1', pathStyle: true }],
    [
      'an endpoint from the environment',
      {},
      { AWS_ENDPOINT_URL_S3: 'http://a', AWS_ENDPOINT_URL: 'http://b' },
      { endpoint: 'http://a' },
    ],
    ['no TLS', { use_ssl: false }, {}, { tls: false }],
    ['no TLS, as text', { use_ssl: 'False' }, {}, { tls: false }],
    ['no verification', { ssl_verify: false }, {}, { verify: false }],
    ['own authorities', { ssl_verify: '/ca.pem' }, {}, { verify: '/ca.pem' }],
    ['own authorities from the environment', {}, { AWS_CA_BUNDLE: '/ca.pem' }, { verify: '/ca.pem' }],
    [
      'timeouts',
      { connect_timeout: 3, read_timeout: '5' },
      {},
      { connectTimeoutMs: 3000, idleTimeoutMs: 5000 },
    ],
    [
      'keys',
      { access_key_id: 'a', secret_access_key: 's', session_token: 't' },
      { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'y' },
      { keys: { accessKeyId: 'a', secretAccessKey: 's', sessionToken: 't' } },
    ],
    [
      'keys of the environment',
      {},
      { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'y', AWS_SESSION_TOKEN: '' },
      { keys: { accessKeyId: 'x', secretAccessKey: 'y' } },
    ],
    [
      'a profile',
      { profile: 'ci' },
      { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'y' },
      { profile: 'ci', keys: undefined },
    ],
    [
      'files of the environment before those of the remote',
      { credentialpath: '/c', configpath: '/d' },
      { AWS_SHARED_CREDENTIALS_FILE: '/e', HOME: '/h' },
      { files: { profile: 'default', credentialsFile: '/e', configFile: '/d' } },
    ],
    [
      'server-side encryption',
      { sse: 'aws:kms', sse_kms_key_id: 'k' },
      {},
      { writeFields: { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: 'k' }, readFields: {} },
    ],
    [
      'a customer key',
      { sse_customer_key: 'a2V5' },
      {},
      {
        readFields: { SSECustomerAlgorithm: 'AES256', SSECustomerKey: 'a2V5' },
        writeFields: { SSECustomerAlgorithm: 'AES256', SSECustomerKey: 'a2V5' },
      },
    ],
    [
      'grants',
      { grant_read: 'id=1', grant_full_control: 'id=2' },
      {},
      { writeFields: { GrantRead: 'id=1', GrantFullControl: 'id=2' } },
    ],
  ])('with %s', (_, options, env, expected) => {
    expect(settings(options, env)).toMatchObject(expected);
  });

  test.each([
    ['s3://b', 'b', ''],
    ['s3://b/', 'b', ''],
    ['s3://b/p/', 'b', 'p'],
    ['s3://b//p', 'b', 'p'],
    ['s3://B.x-1/p/q', 'B.x-1', 'p/q'],
    ['s3://b/p q/é', 'b', 'p q/é'],
    ['s3://b/p?versionId=1', 'b', 'p'],
  ])('%s is a bucket and a prefix', (url, bucket, prefix) => {
    expect(settings({}, {}, url)).toMatchObject({ bucket, prefix });
  });
});
