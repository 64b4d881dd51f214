import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSession } from '../../src/commands/session.ts';
import { type AddedConfig, addedBy, addedOptions } from '../../src/commands/trusted-config.ts';
import type { Config } from '../../src/project/project.ts';
import { Rig } from '../rig.ts';

const file =
  '[core]\n    remote = storage\n[\'remote "storage"\']\n    url = s3://trusted/data\n    profile = own\n[\'remote "other"\']\n    url = s3://other/data\n';
let rig: Rig;

beforeEach(() => {
  rig = Rig.create({ git: false });
  rig.write('.dvc/config', file);
});
afterEach(() => rig[Symbol.asyncDispose]());

async function open(added: AddedConfig) {
  const session = await openSession(
    {
      cwd: rig.root,
      env: { PATH: process.env.PATH, HOME: rig.root },
      cpus: 1,
      signal: new AbortController().signal,
      now: () => 0,
      emit: () => {},
    },
    { added },
  );
  if (session.ok) await session.value[Symbol.asyncDispose]();
  return session;
}

async function config(added: AddedConfig): Promise<Config> {
  const session = await open(added);
  if (!session.ok) throw new Error(session.failures[0]?.message);
  return session.value.config;
}

const optionOf = ({ remotes }: Config, name: string, key: string) => remotes.get(name)?.options.get(key);

describe('options of the command line', () => {
  test('outrank the files, for the default remote, and leave its other options alone', async () => {
    const chosen = await config({ options: ['profile=mine'] });
    expect(optionOf(chosen, 'storage', 'profile')).toBe('mine');
    expect(chosen.remotes.get('storage')?.url).toBe('s3://trusted/data');
    expect(optionOf(chosen, 'other', 'profile')).toBeUndefined();
  });

  test('are for the remote that was named, if one was', async () => {
    const chosen = await config({ remote: 'other', options: ['profile=mine'] });
    expect(optionOf(chosen, 'other', 'profile')).toBe('mine');
    expect(optionOf(chosen, 'storage', 'profile')).toBe('own');
  });

  test('may be several, with signs of equality in their values', async () => {
    const chosen = await config({ options: ['profile=mine', 'endpointurl=http://a.example/?b=c'] });
    expect(optionOf(chosen, 'storage', 'profile')).toBe('mine');
    expect(optionOf(chosen, 'storage', 'endpointurl')).toBe('http://a.example/?b=c');
  });

  test('cannot bring lines of their own', async () => {
    const chosen = await config({
      options: ['profile=mine\n[\'remote "other"\']\r\nurl = s3://elsewhere/data\rprofile = theirs'],
    });
    expect(chosen.remotes.get('other')?.url).toBe('s3://other/data');
    expect(chosen.remotes.get('storage')?.url).toBe('s3://trusted/data');
  });

  test.each(['profile', '=x', 'a b=c', '[core]=x', ' profile=x'])(
    'that are not key=value are told: %j',
    async (wrong) => {
      expect(await open({ options: ['profile=mine', wrong] })).toMatchObject({
        ok: false,
        failures: [
          { reason: 'usage', message: `--remote-config takes options as key=value, not '${wrong}'` },
        ],
      });
    },
  );

  test('with a value that cannot be are told as what they are', async () => {
    const session = await open({ options: ['use_ssl=perhaps'] });
    expect(session.ok ? '' : JSON.stringify(session.failures)).toContain('--remote-config');
  });

  test('need a remote, and a file without any needs none', async () => {
    rig.write('.dvc/config', '');
    expect(await open({ file: rig.path('.dvc/config'), options: [] })).toMatchObject({ ok: true });
    expect(await open({ options: ['profile=mine'] })).toMatchObject({
      ok: false,
      failures: [{ reason: 'config', message: 'Missing remote name' }],
    });
  });
});

describe('a config file of the command line', () => {
  test('outranks those of the project, and options outrank it', async () => {
    rig.write('more', '[\'remote "storage"\']\n    profile = more\n    region = north\n');
    const path = rig.path('more');
    expect(optionOf(await config({ file: path, options: [] }), 'storage', 'profile')).toBe('more');
    const chosen = await config({ file: path, options: ['profile=mine'] });
    expect([optionOf(chosen, 'storage', 'profile'), optionOf(chosen, 'storage', 'region')]).toEqual([
      'mine',
      'north',
    ]);
  });

  test('may be given as text', async () => {
    const text = '[\'remote "storage"\']\n    profile = text\n';
    expect(optionOf(await config({ text, options: [] }), 'storage', 'profile')).toBe('text');
  });

  test('that cannot be read is an error, not an empty one', async () => {
    expect(await open({ file: rig.path('absent'), options: [] })).toMatchObject({
      ok: false,
      failures: [
        { reason: 'data', message: `config file error: '${rig.path('absent')}' cannot be read (ENOENT)` },
      ],
    });
  });

  test('that is broken is told with its name, as broken text is', async () => {
    rig.write('broken', 'url = no section\n');
    for (const added of [
      { file: rig.path('broken'), options: [] },
      { text: 'url = no section\n', options: [] },
    ]) {
      const session = await open(added);
      const told = session.ok ? '' : JSON.stringify(session.failures);
      expect(told).toContain(added.file === undefined ? '--config' : 'broken');
    }
  });
});

describe('what the words of a command add', () => {
  test.each<[string, Record<string, unknown>, ReturnType<typeof addedBy>]>([
    ['nothing', {}, {}],
    ['nothing by a remote alone', { remote: 'other' }, {}],
    ['nothing by an empty list', { remoteConfig: [] }, {}],
    ['a file, from where the user stands', { config: '../c' }, { added: { file: '/work/c', options: [] } }],
    ['an absolute file', { config: '/etc/c' }, { added: { file: '/etc/c', options: [] } }],
    ['options', { remoteConfig: ['a=1', 'b=2'] }, { added: { options: ['a=1', 'b=2'] } }],
    [
      'options of a remote',
      { remote: 'other', remoteConfig: ['a=1'] },
      { added: { remote: 'other', options: ['a=1'] } },
    ],
    ['nothing by values of another type', { config: true, remote: 7, remoteConfig: 'a=1' }, {}],
  ])('is %s', (_, options, expected) => {
    expect(addedBy(options, '/work/sub')).toStrictEqual(expected);
  });

  test('is described for both', () => {
    for (const { flags, help } of addedOptions) expect([flags, help].join()).toMatch(/^--\S+ <\S+>,\S+ \S+/);
    expect(addedOptions).toHaveLength(2);
  });
});
