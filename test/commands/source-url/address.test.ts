import { describe, expect, test } from 'vitest';
import { followAddress } from '../../../src/commands/source-url/address.ts';
import type { RemoteConfig } from '../../../src/store/store.ts';

const remote = (name: string, url: string): [string, RemoteConfig] => [
  name,
  { name, url, options: new Map([['region', 'x']]) },
];
const config = {
  remotes: new Map([
    remote('shelf', '/shelf/'),
    remote('s', 's3://bucket/pre'),
    remote('w', 'https://h/base'),
  ]),
};

describe('an address of data', () => {
  test.each([
    ['remote://shelf/f', { kind: 'local', path: '/shelf/f' }],
    ['remote://SHELF/a/b', { kind: 'local', path: '/shelf/a/b' }],
    ['remote://w/f', { kind: 'web', url: 'https://h/base/f' }],
    ['http://h/f?x=1', { kind: 'web', url: 'http://h/f?x=1' }],
    ['file:///a/b', { kind: 'local', path: '/a/b' }],
    ['remote://s/d/', { kind: 'store', key: 'pre/d', by: 'etag', remote: { url: 's3://bucket' } }],
    ['s3://bucket', { kind: 'store', key: '', by: 'etag', remote: { url: 's3://bucket' } }],
    ['gs://b/a//c', { kind: 'store', key: 'a/c', by: 'etag', remote: { url: 'gs://b' } }],
    ['azure://c/x', { kind: 'store', key: 'x', by: 'etag', remote: { url: 'azure://c' } }],
    ['ssh://u@h:22/a/b', { kind: 'store', key: 'a/b', by: 'md5', remote: { url: 'ssh://u@h:22/' } }],
  ])('%s is followed to where it leads', (url, expected) => {
    expect(followAddress(url, config)).toMatchObject({ ok: true, value: expected });
  });

  test.each([
    ['remote://nowhere/f', "config file error: remote 'nowhere' doesn't exist"],
    ['hdfs://h/f', 'data cannot be read from hdfs:// addresses'],
    ['webdav://h/f', 'data cannot be read from webdav:// addresses'],
    ['constructor://h/f', 'config file error: Unsupported URL type constructor://'],
  ])('%s is refused', (url, message) => {
    expect(followAddress(url, config)).toMatchObject({ ok: false, failures: [{ message }] });
  });

  test.each([
    ['s3://b/f', 'user'],
    ['remote://s/f', 'ask_password'],
    ['/here', 'region'],
    ['http://h/f', 'profile'],
  ])('%s has no option %s', (url, option) => {
    const message = `config file error: extra keys not allowed @ data['${option}']`;
    const followed = followAddress(url, config, new Map([[option, 'x']]));
    expect(followed).toMatchObject({ ok: false, failures: [{ message }] });
  });

  test('has the options of its remote, and those of the import outrank them', () => {
    const options = new Map([['region', 'y']]);
    const followed = followAddress('remote://s/f', config, options);
    expect(
      followed.ok && followed.value.kind === 'store' && followed.value.remote.options.get('region'),
    ).toBe('y');
  });
});
