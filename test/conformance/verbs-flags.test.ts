import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { verbs } from '../../src/commands/index.ts';
import { parseRequest } from '../../src/commands/request.ts';
import { peer } from '../peers.ts';

const dvc = peer('dvc');

/** The verbs whose flags are promised to be DVC's. */
const promised = [
  ...[
    'status',
    'data status',
    'diff',
    'dag',
    'ls',
    'stage list',
    'stage add',
    'repro',
    'commit',
    'add',
    'move',
  ],
  ...[
    'metrics show',
    'metrics diff',
    'params diff',
    'plots show',
    'plots diff',
    'plots modify',
    'plots templates',
  ],
  ...['remove', 'update', 'import', 'import-url', 'get', 'freeze', 'unfreeze', 'gc', 'fetch', 'pull', 'push'],
  ...['get-url', 'ls-url', 'du', 'artifacts get'],
  ...['exp save', 'exp remove', 'exp rename', 'exp branch', 'exp diff', 'exp push', 'exp pull', 'exp clean'],
  ...['exp list', 'exp apply'],
  ...['checkout', 'check-ignore', 'unprotect', 'init', 'destroy', 'config'],
];

/** DVC's switches for its own developers: they show how its Python code spends its time. */
const forDevelopers =
  /^--(?:cprofile|cprofile-dump|yappi|yappi-separate-threads|viztracer|viztracer-depth|viztracer-async|pdb|instrument|instrument-open|show-stack|ss)$/;

const elsewhere = 'data is imported as it is now; versions that a cloud keeps are read from remotes only';

/** Flags of DVC's that a verb of ours does not take, or takes only to refuse them, each with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  'import-url --version-aware': elsewhere,
  'exp save -M': 'an older spelling of -m, which DVC hides',
  'exp remove --queue':
    'experiments run at once here, and DVC keeps its queue where only its own workers read it',
};

describe.skipIf(dvc === undefined)('flags', () => {
  let table: Readonly<Record<string, readonly string[]>> = {};
  beforeAll(() => {
    table = flagsOfDvc(dvc ?? '');
  }, 60_000);

  it.each(promised)(
    '%s takes every flag that DVC takes, but for those that are declared with a reason',
    async (name) => {
      const flags = (table[name] ?? []).filter((flag) => !forDevelopers.test(flag));
      expect(flags, `DVC has a verb '${name}'`).toContain('--help');
      const missing: string[] = [];
      for (const flag of flags) if (!(await isTaken(name, flag))) missing.push(`${name} ${flag}`);
      const declared = Object.keys(exceptions).filter((words) => words.replace(/ -\S+$/, '') === name);
      expect(missing.sort()).toEqual(declared.sort());
    },
  );
});

/** Every verb with its options, as DVC's own parser has them: what its `--help` prints, without the prose. */
function flagsOfDvc(program: string): Readonly<Record<string, readonly string[]>> {
  const script = `
import argparse, json
from dvc.cli.parser import get_main_parser
table = {}
def walk(parser, name):
    table[" ".join(name)] = [flag for action in parser._actions for flag in action.option_strings]
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, inner in action.choices.items():
                walk(inner, [*name, word])
walk(get_main_parser(), [])
print(json.dumps(table))`;
  const { status, stdout, stderr } = spawnSync(join(dirname(program), 'python'), ['-c', script], {
    encoding: 'utf8',
    env: { ...process.env, DVC_NO_ANALYTICS: '1' },
  });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}

/**
 * Is a flag known to our parser, and of use? What else is wrong with the line (a missing value, a missing target) does not
 * matter here.
 */
async function isTaken(name: string, flag: string): Promise<boolean> {
  const verb = await verbs.find((row) => row.name === name)?.load();
  const option = verb?.options.find(({ flags }) => flags.split(/[ ,]+/).includes(flag));
  if (option !== undefined && /^(?:refused|only with --to-remote)/.test(option.help)) return false;
  const request = await parseRequest([...name.split(' '), flag], verbs, '0');
  return request.kind !== 'failed' || !/unknown option/.test(request.failure.message);
}
