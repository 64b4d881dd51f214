import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DvcProcess } from '../differential/dvc-side.ts';
import { peer } from '../peers.ts';
import { runOurs } from '../run-verb.ts';
import { changes, type ExampleChange } from './example-changes.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const [dvc, uv, rscript] = [peer('dvc'), peer('uv'), peer('Rscript')];

/** Folders that hold no project of their own: packaged for `lockstep demo`, and workflows to copy. */
const others = ['demo', 'workflows'];

let scratch: string;
let env: Record<string, string>;
let python: DvcProcess | undefined;
beforeAll(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'lockstep-examples-')));
  mkdirSync(join(scratch, 'bin'));
  for (const [name, path] of [
    ['uv', uv],
    ['Rscript', rscript],
  ] as const)
    if (path !== undefined) symlinkSync(path, join(scratch, 'bin', name));
  env = {
    PATH: `${join(scratch, 'bin')}:${process.env.PATH}`,
    HOME: scratch,
    DVC_NO_ANALYTICS: '1',
    DVC_GLOBAL_CONFIG_DIR: '/nowhere',
    DVC_SYSTEM_CONFIG_DIR: '/nowhere',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  if (dvc !== undefined) python = new DvcProcess(dvc, env);
});
afterAll(() => {
  python?.[Symbol.dispose]();
  rmSync(scratch, { recursive: true, force: true });
});

/** A repository that holds the example alone, and a fresh clone of it. */
function clone(example: string, name: string): string {
  const [origin, target] = [join(scratch, `${name}-origin`), join(scratch, name)];
  cpSync(join(examples, example), origin, {
    recursive: true,
    filter: (path) => !/\/(\.venv|__pycache__|cache|tmp)$/.test(path),
  });
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
      cwd: origin,
      env,
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'The example');
  git('clone', '--quiet', origin, target);
  return target;
}

function edit(root: string, { edit: { file, from, to } }: ExampleChange): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), from === '' ? text + to : text.replace(from, to));
}

/** The stages that a plan would run, in the order of their names. */
async function toRun(folder: string): Promise<string[]> {
  const { code, out, err } = await runOurs(folder, ['plan', '--json'], { env });
  expect([code, err]).toEqual([0, '']);
  const plan = JSON.parse(out) as { stages: { stage: string; verdict: string }[] };
  return plan.stages
    .filter(({ verdict }) => verdict !== 'fresh')
    .map(({ stage }) => stage)
    .sort();
}

test('every example is in the table of changes', () => {
  const named = new Set(changes.map(({ example }) => example));
  expect([...named, ...others].sort()).toEqual(readdirSync(examples).sort());
});

describe.each(changes)('$title', (change) => {
  const { example, project = '.', needs, before = [], stale, title } = change;
  const name = title.replaceAll(/\W+/g, '-');
  let ours: string;
  beforeAll(() => {
    ours = clone(example, name);
  });

  test('nothing is stale in a fresh clone, and the change makes exactly its stages stale', async () => {
    expect(await toRun(join(ours, project))).toEqual([]);
    edit(ours, change);
    for (const words of before) expect((await runOurs(join(ours, project), words, { env })).code).toBe(0);
    expect(await toRun(join(ours, project))).toEqual([...stale].sort());
  });

  if (change.planOnly === true) return;
  const isHere = needs === undefined || peer(needs) !== undefined;
  test.skipIf(!isHere)('the stages run from there, and nothing is stale after', async () => {
    const ran = await runOurs(join(ours, project), ['repro', ...stale], { env });
    expect(ran, ran.err).toMatchObject({ code: 0 });
    expect(await toRun(join(ours, project))).toEqual([]);
  });

  test.skipIf(!isHere || dvc === undefined)(
    'real DVC writes the same lock, metrics and pointers',
    async () => {
      const theirs = clone(example, `${name}-dvc`);
      edit(theirs, change);
      for (const words of [...before, ['pull', '--allow-missing'], ['repro', ...stale]]) {
        const said = await python?.ask(join(theirs, project), words);
        expect([words, said?.code, said?.code === 0 ? '' : said?.err]).toEqual([words, 0, '']);
      }
      expect(tracked(ours)).toEqual(tracked(theirs));
    },
  );
});

/** What a commit of everything would hold, but for the remote, where ours keeps notes of its own. */
function tracked(root: string): Record<string, string> {
  execFileSync('git', ['add', '--all'], { cwd: root, env });
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, env, encoding: 'utf8' }).split('\0');
  return Object.fromEntries(
    files
      .filter((file) => file !== '' && !file.startsWith('remote/'))
      .map((file) => [file, readFileSync(join(root, file), 'latin1')]),
  );
}
