import {
  existsSync,
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
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ActionWorld, type Ended } from './action-world.ts';
import { pullRequestPayload, withValue } from './payloads.ts';

const canary = 'canary-7f3a9c51e2';
let world: ActionWorld;
let outside: string;

/** A machine with a secret outside the checkout, in the form of every kind of file that is read from a project. */
beforeEach(async () => {
  world = await ActionWorld.start();
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'lockstep-outside-')));
  const { rig } = world;
  writeFileSync(join(outside, 'credentials'), `[default]\naws_secret_access_key = ${canary}\n`);
  writeFileSync(join(outside, 'values.json'), JSON.stringify({ lr: canary, rows: [{ x: canary }] }));
  writeFileSync(join(outside, 'values.yaml'), `lr: ${canary}\n`);
  writeFileSync(join(outside, 'rows.csv'), `x,y\n${canary},1\n`);
  mkdirSync(join(outside, 'folder'));
  writeFileSync(join(outside, 'folder', 'inner'), canary);
  rig.write('.gitignore', '/remote\n');
  rig.write('.dvc/config', `[core]\n    remote = here\n['remote "here"']\n    url = ../remote\n`);
});
afterEach(async () => {
  await world[Symbol.asyncDispose]();
  rmSync(outside, { recursive: true, force: true });
});

/** Runs the pipeline that a pull request from this repository proposes. */
async function run(): Promise<Ended> {
  const { rig, github } = world;
  const sha = rig.commit();
  github.pulls.set(7, { number: 7, headSha: sha, baseSha: sha, state: 'open', locked: false });
  const payload = withValue(pullRequestPayload(), ['pull_request', 'head', 'sha'], sha);
  return world.run({
    event: 'pull_request',
    payload: withValue(payload, ['pull_request', 'base', 'sha'], sha),
  });
}

/** Every text and every object that left the machine or is on its way. */
function whereFound({ output }: Ended): readonly string[] {
  const texts: [string, string][] = [
    ['log', output],
    ['summary', world.read('summary')],
    ...world.github.calls.map(({ method, path, body }): [string, string] => [
      `${method} ${path}`,
      JSON.stringify(body) ?? '',
    ]),
    ...['plan', 'report', 'html'].map((name): [string, string] => [
      name,
      readFileSync(world.output(name) ?? '', 'utf8'),
    ]),
    ...filesBelow(join(world.rig.root, 'remote')),
    ...filesBelow(join(world.rig.root, '.dvc', 'cache')),
    ...filesBelow(join(world.folder, 'temp')),
  ];
  return texts.filter(([, text]) => text.includes(canary)).map(([name]) => name);
}

function filesBelow(folder: string): [string, string][] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' });
  return entries
    .filter((each) => each.isFile())
    .map((each) => {
      const path = join(each.parentPath, each.name);
      return [path, readFileSync(path, 'utf8')];
    });
}

const stage = (text: string) => world.rig.write('dvc.yaml', `stages:\n  make:\n${text}`);
const link = (to: string, from: string) => symlinkSync(join(outside, to), join(world.rig.root, from));

describe('a link of the project to a secret outside', () => {
  test.each([
    ['an out', '    cmd: ln -s $OUTSIDE/credentials model.bin\n    outs: [model.bin]\n'],
    ['a folder as an out', '    cmd: ln -s $OUTSIDE/folder model\n    outs: [model]\n'],
    [
      'a member of an out',
      '    cmd: mkdir model && ln -s $OUTSIDE/credentials model/a && echo b > model/b\n    outs: [model]\n',
    ],
    [
      'a folder in an out',
      '    cmd: mkdir model && ln -s $OUTSIDE/folder model/a && echo b > model/b\n    outs: [model]\n',
    ],
    ['a metric', '    cmd: ln -s $OUTSIDE/values.json m.json\n    metrics: [{m.json: {cache: false}}]\n'],
    ['a cached metric', '    cmd: ln -s $OUTSIDE/values.json m.json\n    metrics: [m.json]\n'],
    ['a plot', '    cmd: ln -s $OUTSIDE/rows.csv p.csv\n    plots: [{p.csv: {cache: false}}]\n'],
    [
      'a member of a folder of plots',
      '    cmd: mkdir p && ln -s $OUTSIDE/rows.csv p/p.csv\n    plots: [{p: {cache: false}}]\n',
    ],
  ])('that a stage makes of %s is neither stored nor told', async (_, text) => {
    stage(text.replaceAll('$OUTSIDE', outside));
    expect(whereFound(await run())).toEqual([]);
  });

  test.each([
    [
      'a params file',
      'values.yaml',
      'params.yaml',
      '    cmd: echo ok > out\n    params: [lr]\n    outs: [out]\n',
    ],
    [
      'a metric',
      'values.json',
      'm.json',
      '    cmd: echo ok > out\n    outs: [out]\n    metrics: [{m.json: {cache: false}}]\n',
    ],
    ['a dependency', 'credentials', 'data', '    cmd: echo ok > out\n    deps: [data]\n    outs: [out]\n'],
    [
      'a plot',
      'rows.csv',
      'p.csv',
      '    cmd: echo ok > out\n    outs: [out]\n    plots: [{p.csv: {cache: false}}]\n',
    ],
  ])('that is committed as %s is neither stored nor told', async (_, to, from, text) => {
    link(to, from);
    stage(text);
    expect(whereFound(await run())).toEqual([]);
  });
});

test.skipIf(process.platform !== 'linux')(
  'what a stage leaves running is gone before the next one starts',
  async () => {
    world.rig.write(
      'dvc.yaml',
      'stages:\n  first: {cmd: "setsid sleep 1000 & echo $! > pid", outs: [pid]}\n  second: {cmd: "! grep \'State:.[^Z]\' /proc/$(cat pid)/status", deps: [pid]}\n',
    );
    const ended = await run();
    expect(ended.code, ended.output).toBe(0);
  },
);
