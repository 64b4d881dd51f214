import { homedir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { configSources, readConfig } from '../../src/project/config/dvc-config.ts';
import { openWorkspace } from '../../src/workspace/open-revision.ts';
import { Rig } from '../rig.ts';

const root = '/w/proj';

function read(text: string, local = '', global = '') {
  return readConfig(
    [
      { level: 'global', file: '/home/me/.config/dvc/config', text: global },
      { level: 'repo', file: `${root}/.dvc/config`, text },
      { level: 'local', file: `${root}/.dvc/config.local`, text: local },
    ],
    { projectRoot: root },
  );
}

function config(text: string, local = '', global = '') {
  const result = read(text, local, global);
  if (!result.ok) throw new Error(result.failures.map(({ message }) => message).join('\n'));
  return result.value;
}

function refusals(text: string): string[] {
  const result = read(text);
  if (result.ok) return [];
  expect(result.failures.every(({ reason }) => reason === 'config')).toBe(true);
  return result.failures.map(({ message, location }) => `${location?.file}:${location?.line} ${message}`);
}

const remote = (lines: string) => `['remote "r"']\n${lines}`;

describe('.dvc/config', () => {
  test("an empty one has DVC's defaults", () => {
    expect(config('')).toMatchObject({
      projectRoot: root,
      defaultRemote: undefined,
      cacheDir: '/w/proj/.dvc/cache',
      cacheTypes: ['reflink', 'copy'],
      cacheShared: false,
      noScm: false,
      autostage: false,
      boolStyle: 'store_true',
      listStyle: 'nargs',
      warnings: [],
    });
  });

  test('every option that the engine uses is read', () => {
    const made = config(`[core]
    remote = MyRemote
    no_scm = TRUE
    autostage = true
[cache]
    dir = ../cache
    type = "hardlink,copy"
    shared = group
[parsing]
    bool = boolean_optional
    list = append
`);
    expect(made).toMatchObject({
      defaultRemote: 'myremote',
      noScm: true,
      autostage: true,
      cacheDir: '/w/proj/cache',
      cacheTypes: ['hardlink', 'copy'],
      cacheShared: true,
      boolStyle: 'boolean_optional',
      listStyle: 'append',
    });
    expect(made.values.get('cache.type')).toBe('hardlink,copy');
  });

  test('later levels win, key by key', () => {
    const made = config(
      remote('url = s3://repo\nregion = a\n'),
      remote('region = b\n'),
      '[core]\nremote = other\n[\'remote "r"\']\nurl = s3://global\nprofile = p\n',
    );
    expect(made.remotes.get('r')).toEqual({
      name: 'r',
      url: 's3://repo',
      options: new Map([
        ['profile', 'p'],
        ['region', 'b'],
      ]),
    });
    expect(made.defaultRemote).toBe('other');
  });

  test.each([
    // lines of a remote, url
    ['url = ../../storage', '/w/storage'],
    ['url = /abs/x', '/abs/x'],
    ['url = s3://b/p', 's3://b/p'],
    ['url = ~/x', `${homedir()}/x`],
    ['url = "a, b"', '/w/proj/.dvc/a, b'],
    ['url = https://h/#x', 'https://h/'],
    ['url = "https://h/#x"', 'https://h/#x'],
    ["url = 'it''s'", "/w/proj/.dvc/it''s"],
    ['url = """/multi"""  # comment', '/multi'],
    ["url = '''/a\nb'''", '/a\nb'],
    ['  url=/x', '/x'],
    ['"url" = /x', '/x'],
    ['user = h\nurl = ssh://%(user)s/x', 'ssh://h/x'],
    ['url = /100%', '/100%'],
    ['url = /100%%', '/100%%'],
  ])('%j', (lines, url) => {
    expect(config(remote(lines)).remotes.get('r')?.url).toBe(url);
  });

  test('relative paths start at the folder of the file that holds them', () => {
    const made = config(
      '',
      '',
      '[\'remote "l"\']\nurl = store\n[\'remote "g"\']\nurl = gs://b\ncredentialpath = cred.json\n[cache]\ndir = c\n',
    );
    expect(made.remotes.get('g')).toMatchObject({
      url: 'gs://b',
      options: new Map([['credentialpath', '/home/me/.config/dvc/cred.json']]),
    });
    expect(made.remotes.get('l')?.url).toBe('/home/me/.config/dvc/store');
    expect(made.cacheDir).toBe('/home/me/.config/dvc/c');
  });

  test.each([
    ['[\'remote "Big"\']\nURL = s3://b\n', 'big'],
    ['[remote "x y"]\nurl = s3://b\n', 'x y'],
    ['  [ \'remote "q"\' ] # c\nurl = s3://b\n', 'q'],
  ])('the section %j is a remote', (text, name) => {
    expect([...config(text).remotes.keys()]).toEqual([name]);
  });

  test('values get the types that DVC gives them', () => {
    const made = config(
      remote('url = s3://b\nuse_ssl = False\nread_timeout = 30\njobs = 4\nssl_verify = /ca.pem\n'),
    );
    expect(made.remotes.get('r')?.options).toEqual(
      new Map<string, unknown>([
        ['use_ssl', false],
        ['read_timeout', 30],
        ['jobs', 4],
        ['ssl_verify', '/ca.pem'],
      ]),
    );
    expect(
      config(remote('url = s3://b\nssl_verify = false\n')).remotes.get('r')?.options.get('ssl_verify'),
    ).toBe(false);
  });

  test('a remote can stand on another one', () => {
    const made = config(`['remote "base"']
url = s3://bucket/base
region = eu
profile = p
['remote "child"']
url = remote://Base//sub/path
region = us
['remote "grandchild"']
url = remote://child/x
`);
    expect(made.remotes.get('child')).toMatchObject({ url: 's3://bucket/base/sub/path' });
    expect(made.remotes.get('grandchild')).toEqual({
      name: 'grandchild',
      url: 's3://bucket/base/sub/path/x',
      options: new Map([
        ['region', 'us'],
        ['profile', 'p'],
      ]),
    });
  });

  test('what spoils one remote is a warning only', () => {
    const made = config(
      `['remote "odd"']\nurl = foo://x\n['remote "lost"']\nurl = remote://none/x\n['remote "a"']\nurl = remote://b/x\n['remote "b"']\nurl = remote://a/x\n['remote "w"']\nurl = s3://b\nworktree = true\nversion_aware = false\n`,
    );
    expect(made.warnings.map(({ message }) => message)).toEqual([
      "config file error: Unsupported URL type foo:// for dictionary value @ data['remote']['odd']",
      'config file error: worktree remotes require version_aware cloud',
      "remote 'none' doesn't exist",
      "remote 'a' leads back to itself: a → b → a",
      "remote 'b' leads back to itself: b → a → b",
    ]);
    expect(made.remotes.get('odd')?.url).toBe('foo://x');
  });

  test('cache.local names a remote as the cache', () => {
    const made = config(
      '[cache]\nlocal = c\n[\'remote "c"\']\nurl = /big/cache\ntype = symlink\nshared = group\n',
    );
    expect(made).toMatchObject({ cacheDir: '/big/cache', cacheTypes: ['symlink'], cacheShared: true });
  });
});

describe('a bad .dvc/config', () => {
  test.each([
    ['[core]\nfoo = 1\n', ".dvc/config:2 config file error: extra keys not allowed @ data['core']['foo']"],
    ['[nope]\nx = 1\n', ".dvc/config:2 config file error: extra keys not allowed @ data['nope']"],
    ['["remote \'x\'"]\nurl = y\n', 'config file error: extra keys not allowed @ data["remote \'x\'"]'],
    ['[core]\nautostage = yes\n', "expected true or false for dictionary value @ data['core']['autostage']"],
    [
      '[core]\nchecksum_jobs = 0\n',
      "value must be at least 1 for dictionary value @ data['core']['checksum_jobs']",
    ],
    ['[core]\nchecksum_jobs = many\n', "expected int for dictionary value @ data['core']['checksum_jobs']"],
    [
      '[cache]\ntype = reflink,magic\n',
      "Unsupported cache type(s): magic for dictionary value @ data['cache']['type']",
    ],
    ['[cache]\nshared = all\n', "expected one of group for dictionary value @ data['cache']['shared']"],
    [remote('region = x\n'), "expected 'url' for dictionary value @ data['remote']['r']"],
    [remote('url = /a\nregion = x\n'), "extra keys not allowed @ data['remote']['r']['region']"],
    [remote('url = /a, b\n'), "expected str for dictionary value @ data['remote']['r']['url']"],
    [remote('url = http://h\nauth = none\n'), 'expected one of basic, digest, custom'],
    ['[core]\n[core]\n', '.dvc/config:2 config file error: Duplicate section name at line 2.'],
    [
      '[core]\nremote = a\nremote = b\n',
      '.dvc/config:3 config file error: Duplicate keyword name at line 3.',
    ],
    [
      '; note\n',
      "config file error: Invalid line ('; note') (matched as neither section nor keyword) at line 1.",
    ],
    ['[core]\nremote: x\n', "Invalid line ('remote: x')"],
    ['[core\n', "Invalid line ('[core')"],
    ['[[core]\n', 'Cannot compute the section depth at line 1.'],
    ['[[[core]]]\n', 'Section too nested at line 1.'],
    ['[core]\nremote = "a\n', 'Parse error in value at line 2.'],
    ['[core]\nremote = """a\nb\n', 'Parse error in multiline value at line 2.'],
    ['[core]\nremote = %(nope)s\n', 'missing option "nope" in interpolation.'],
    ['[core]\nremote = %(remote)s\n', 'interpolation loop detected in value "remote".'],
    ['[__proto__]\nx = 1\n', "extra keys not allowed @ data['__proto__']"],
    ['[core]\nconstructor = 1\n', "extra keys not allowed @ data['core']['constructor']"],
    [
      '[hydra]\nconfig_dir = a\nconfig_module = b\n',
      "two or more values in the same group of exclusion 'config_source'",
    ],
  ])('%j', (text, message) => {
    expect(refusals(text).join('\n')).toContain(message);
  });

  test('every mistake is told', () => {
    expect(refusals('[core]\nfoo = 1\nbar = 2\n[nope]\nx = 1\n')).toHaveLength(3);
    expect(refusals('a\nb\n')).toHaveLength(2);
  });

  test('lines made to be slow are not', () => {
    const start = performance.now();
    for (const line of [
      `k = ${'"a",'.repeat(2_000)}"`,
      `${'['.repeat(8_000)}x`,
      `k = ${' '.repeat(8_000)}"`,
      `k${' '.repeat(8_000)}`,
    ]) {
      expect(refusals(`${line}\n`).length).toBeGreaterThan(0);
    }
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

describe('config files', () => {
  test('are looked for where DVC looks, weakest first', async () => {
    await using rig = Rig.create({ git: false });
    rig.write('sys/config', '[core]\nremote = system\n');
    rig.write('home/.config/dvc/config', '[core]\nremote = global\n');
    rig.write('xdg/dvc/config', '[core]\nremote = xdg\n');
    rig.write('.dvc/config', '[core]\nremote = repo\n');
    rig.write('.dvc/config.local', '[core]\nremote = local\n');
    const revision = await openWorkspace({ projectRoot: rig.root });
    const places = { revision, platform: 'linux', projectRoot: rig.root };
    const found = async (env: Record<string, string>) =>
      (
        await configSources({
          ...places,
          env: { XDG_CONFIG_DIRS: rig.path('none'), HOME: rig.path('home'), ...env },
        })
      ).map(({ level, text }) => `${level} ${text.trim().split(' ').at(-1)}`);
    expect(await found({})).toEqual(['global global', 'repo repo', 'local local']);
    expect(await found({ DVC_SYSTEM_CONFIG_DIR: rig.path('sys'), XDG_CONFIG_HOME: rig.path('xdg') })).toEqual(
      ['system system', 'global xdg', 'repo repo', 'local local'],
    );
    expect((await found({ DVC_GLOBAL_CONFIG_DIR: rig.path('sys') }))[0]).toBe('global system');
  });

  test('that cannot be read, or are no UTF-8, are failures of the configuration', async () => {
    await using rig = Rig.create({ git: false });
    rig.write('.dvc/config', new Uint8Array([0xff]));
    rig.write('home/config/x', '');
    const revision = await openWorkspace({ projectRoot: rig.root });
    const env = { DVC_SYSTEM_CONFIG_DIR: rig.path('none'), DVC_GLOBAL_CONFIG_DIR: rig.path('home') };
    const sources = await configSources({ revision, env, platform: 'linux', projectRoot: rig.root });
    const result = readConfig(sources, { projectRoot: rig.root });
    expect(result.ok ? [] : result.failures.map(({ reason, message }) => `${reason} ${message}`)).toEqual([
      `config cannot read '${rig.path('home/config')}': EISDIR`,
      `config config file error: '${rig.path('.dvc/config')}' is not valid utf-8`,
    ]);
  });
});
