import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/project/config/dvc-config.ts';
import { peer } from '../peers.ts';
import { Dice } from './project-random.ts';

const dvc = peer('dvc');
const seeds = Array.from({ length: 400 }, (_, i) => i + 1);
const root = '/w/proj';

/** Two config files, repo and local, as text. */
function randomConfig(seed: number): [string, string] {
  const dice = new Dice(seed);
  const values = [
    'x',
    'a b',
    '"a, b"',
    'a, b',
    "'q'",
    '"un',
    'a#b',
    '"a#b"',
    '',
    'true',
    'FALSE',
    'yes',
    '4',
    '0',
    '-1',
    '1.5',
    's3://b/p',
    '../../s',
    '/abs',
    'reflink,copy',
    'group',
    '%(region)s',
    '100%',
    ',',
    'a,',
  ];
  const options = [
    'url',
    'region',
    'jobs',
    'verify',
    'type',
    'user',
    'ssl_verify',
    'read_timeout',
    'URL',
    'profile',
    'port',
  ];
  const headers = [
    `['remote "r"']`,
    '[remote "R2"]',
    '[core]',
    '[cache]',
    '[feature]',
    '[nope]',
    '[parsing]',
    '[state]',
    '["remote \'x\'"]',
    '[ core ]  # c',
  ];
  const coreKeys = [
    'remote',
    'autostage',
    'no_scm',
    'checksum_jobs',
    'dir',
    'type',
    'shared',
    'bool',
    'list',
    'odd',
  ];
  const line = (isRemote: boolean) =>
    `${dice.pick(['', '    '])}${dice.pick(isRemote ? options : coreKeys)}${dice.pick([' = ', '=', ' =', ': '].slice(0, dice.chance(97) ? 3 : 4))}${dice.pick(values)}`;
  const section = () => {
    const header = dice.pick(headers.slice(0, dice.chance(85) ? 4 : headers.length));
    const isRemote = header.includes('emote');
    const url =
      isRemote && dice.chance(80)
        ? [
            `url = ${dice.pick(['s3://b/p', '/abs', '../s', 'ssh://h/p', 'http://h', 'remote://r/sub', 'foo://x'])}`,
          ]
        : [];
    return [header, ...url, ...dice.times(dice.below(3), () => line(isRemote))].join('\n');
  };
  const file = () => dice.times(1 + dice.below(3), section).join('\n');
  return [file(), dice.chance(50) ? file() : ''];
}

interface Theirs {
  readonly error?: string;
  readonly config?: Record<string, Record<string, unknown>>;
}

describe.skipIf(dvc === undefined)('random config files, as real DVC merges and checks them', () => {
  const theirs: Theirs[] = [];

  beforeAll(async () => {
    const python = spawn(join(dirname(dvc as string), 'python'), ['-c', oracle], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    python.stdin.end(seeds.map((seed) => JSON.stringify(randomConfig(seed))).join('\n'));
    for await (const line of createInterface({ input: python.stdout }))
      theirs.push(JSON.parse(line) as Theirs);
  }, 120_000);

  test.each(seeds)('config %i', (seed) => {
    const [repo, local] = randomConfig(seed);
    const { error, config } = theirs[seed - 1] as Theirs;
    const ours = readConfig(
      [
        { level: 'repo', file: `${root}/.dvc/config`, text: repo },
        { level: 'local', file: `${root}/.dvc/config.local`, text: local },
      ],
      { projectRoot: root },
    );
    const warnings = ours.ok ? ours.value.warnings.map(({ message }) => message) : [];
    const texts = [...warnings, ...(ours.ok ? [] : ours.failures.map(({ message }) => message))];
    if (error !== undefined) {
      if (error.includes('several errors')) expect(texts.length).toBeGreaterThan(1);
      // A list where a path is expected ends DVC in Python's own words.
      else if (error.includes('bytes-like')) expect(texts.length).toBeGreaterThan(0);
      else expect(texts).toContainEqual(expect.stringContaining(error));
      return;
    }
    expect(ours.ok ? [] : texts).toEqual([]);
    if (ours.ok) compare(ours.value.values, config ?? {});
  });
});

/** DVC fills in defaults and coerces; what was set must be the same text, list or truth value. */
function compare(
  values: ReadonlyMap<string, string | readonly string[]>,
  config: Record<string, Record<string, unknown>>,
): void {
  for (const [key, value] of values) {
    const path = key.split('.');
    const found = path.reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], config);
    if (path[0] === 'feature') continue;
    const text = Array.isArray(found) ? found.join(',') : String(found);
    const mine = typeof value === 'string' ? value.replaceAll(' ', '') : value.join(',');
    expect(text.replaceAll(' ', '').toLowerCase(), key).toBe(
      String(Number(mine) === Number(found) ? found : mine).toLowerCase(),
    );
  }
}

const oracle = `
import json, sys
from dvc.config import Config, ConfigError, merge
from configobj import ConfigObj, ConfigObjError
from dvc.config import _parse_named, _lower_keys, get_compiled_schema

def load(text, name):
    try:
        # As the file opened as text: one string, split by ConfigObj itself.
        import io
        conf = ConfigObj(io.StringIO(text))
    except ConfigObjError as exc:
        raise ConfigError(str(exc))
    conf = _parse_named(_lower_keys(conf.dict()))
    conf = Config._load_paths(conf, "${root}/.dvc/" + name)
    for key in get_compiled_schema().schema:
        conf.setdefault(key, {})
    return conf

for line in sys.stdin:
    repo, local = json.loads(line)
    try:
        merged = load(repo, "config")
        merge(merged, load(local, "config.local"))
        print(json.dumps({"config": Config.validate(merged)}, default=str))
    except Exception as exc:
        print(json.dumps({"error": str(exc)}))
`;
