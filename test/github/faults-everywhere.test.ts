import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeS3, type Fault, startFakeS3 } from '../fakes/s3.ts';
import { runOurs } from '../run-verb.ts';
import { ActionWorld, type Ended } from './action-world.ts';
import { pullRequestPayload, withValue } from './payloads.ts';

const secret = 'secret/canary';
let world: ActionWorld;
let s3: FakeS3;
let payload: unknown;
let stored: ReadonlyMap<string, Buffer>;
let expected: Seen;

/** What is left of a run for others to see. */
interface Seen {
  readonly ended: Ended;
  readonly comments: readonly string[];
  readonly keys: readonly string[];
  readonly requests: number;
  readonly calls: number;
}

/** A change that makes one stage of two stale; all data is on the remote, and a cached metric is read from there. */
beforeAll(async () => {
  world = await ActionWorld.start();
  s3 = await startFakeS3({ accessKey: 'AKIACANARY', secretKey: secret, buckets: ['data'] });
  const { rig, github } = world;
  rig.write(
    '.dvc/config',
    `[core]\n    remote = s\n['remote "s"']\n    url = s3://data\n    endpointurl = ${s3.url}\n    read_timeout = 1\n`,
  );
  rig.write(
    '.dvc/config.local',
    '[\'remote "s"\']\n    access_key_id = AKIACANARY\n    secret_access_key = secret/canary\n',
  );
  rig.write('params.yaml', 'lr: 1\n');
  rig.write('prepare.sh', `mkdir parts; cat raw > parts/a; echo b > parts/b; echo '{"n": 2}' > old.json\n`);
  rig.write('train.sh', `cat parts/a parts/b params.yaml > model; echo '{"acc": 1}' > m.json\n`);
  rig.write(
    'dvc.yaml',
    `stages:
  prepare: {cmd: sh prepare.sh, deps: [raw, prepare.sh], outs: [parts], metrics: [old.json]}
  train: {cmd: sh train.sh, deps: [parts, train.sh], params: [lr], outs: [model], metrics: [{m.json: {cache: false}}]}
`,
  );
  rig.write('raw', 'raw data\n'.repeat(100));
  expect(await runOurs(rig.root, ['add', 'raw'])).toMatchObject({ code: 0 });
  expect(await runOurs(rig.root, ['repro'])).toMatchObject({ code: 0 });
  expect(await runOurs(rig.root, ['push'])).toMatchObject({ code: 0 });
  const base = rig.commit();
  rig.git('checkout', '--quiet', '-b', 'change');
  rig.write('params.yaml', 'lr: 2\n');
  const head = rig.commit();
  github.pulls.set(7, { number: 7, headSha: head, baseSha: base, state: 'open', locked: false });
  github.mergeBases.set(`${base}...${head}`, base);
  payload = withValue(pullRequestPayload(), ['pull_request', 'head', 'sha'], head);
  payload = withValue(payload, ['pull_request', 'base', 'sha'], base);
  stored = new Map([...s3.bucket('data').objects].map(([key, { body }]) => [key, body]));
  expected = await run();
  expect(expected.ended.code, expected.ended.output).toBe(0);
  expect(expected.comments).toHaveLength(1);
});
afterAll(async () => {
  await s3.close();
  await world[Symbol.asyncDispose]();
});

/** Back to a fresh checkout, a remote with what the base has, and a pull request without comments. */
function reset(): void {
  const { rig, github } = world;
  s3.heal();
  const { objects } = s3.bucket('data');
  objects.clear();
  for (const [key, body] of stored) s3.bucket('data').put(key, body);
  github.hook = () => undefined;
  github.comments.length = 0;
  freshCheckout();
  rig.git('checkout', '--quiet', 'change');
}

function freshCheckout(): void {
  const { rig } = world;
  rig.git('reset', '--quiet', '--hard');
  rig.git('clean', '-xdfq', '-e', 'config.local');
}

async function run(): Promise<Seen> {
  reset();
  return again();
}

async function again(): Promise<Seen> {
  const [requests, calls] = [s3.requests.length, world.github.calls.length];
  const ended = await world.run({ event: 'pull_request', payload });
  return {
    ended,
    comments: world.github.comments.map(({ body }) => timeless(body)),
    keys: [...s3.bucket('data').objects.keys()].sort(),
    requests: s3.requests.length - requests,
    calls: world.github.calls.length - calls,
  };
}

/** Without what depends on how fast the machine was: durations, which are told only if they are long enough. */
const timeless = (body: string) =>
  body
    .replaceAll(/\d+(\.\d+)? (m?s|min)\b/g, 'N s')
    .replaceAll(/(Saved [^.<]*?),? N s/g, '$1')
    .replaceAll(/(?: in)? N s\b/g, '');

const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex');

/** Every name of an object, here and there, whose bytes are others, and every manifest whose members are not there. */
function lies(): readonly string[] {
  const remote = new Map([...s3.bucket('data').objects].map(([key, { body }]) => [key, body]));
  const cache = join(world.rig.root, '.dvc', 'cache');
  const entries = existsSync(cache)
    ? readdirSync(cache, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    : [];
  const local = entries
    .filter((entry) => entry.isFile() && /^[0-9a-f]{30}(\.dir)?$/.test(entry.name))
    .map((entry): [string, Buffer] => [
      join(entry.parentPath, entry.name),
      readFileSync(join(entry.parentPath, entry.name)),
    ]);
  const wrong = [...remote, ...local].filter(([key, body]) => {
    const [, start, rest] = /files\/md5\/(..)\/([0-9a-f]{30})/.exec(key) ?? [];
    return start !== undefined && md5(body) !== `${start}${rest}`;
  });
  const childless = [...remote].filter(([key, body]) => {
    if (!key.endsWith('.dir')) return false;
    const members = JSON.parse(body.toString('utf8')) as readonly { readonly md5: string }[];
    return members.some(({ md5: oid }) => !remote.has(`files/md5/${oid.slice(0, 2)}/${oid.slice(2)}`));
  });
  return [...wrong, ...childless].map(([key]) => key);
}

/** The same as without trouble, or trouble with a name; never a lie, a stack or a secret, and the next run is as if nothing had been. */
async function judge(seen: Seen, what: string): Promise<void> {
  const { ended, comments, keys } = seen;
  expect(lies(), what).toEqual([]);
  expect(ended.output.includes(secret) || ended.output.includes('AKIACANARY'), what).toBe(false);
  expect(ended.output, what).not.toMatch(/mistake of its own|^\s+at .*:\d+:\d+/m);
  expect(comments.length, what).toBeLessThanOrEqual(1);
  // The run cache saves time and nothing else, so trouble with it is a line of the log.
  const isTold =
    ['error', 'warning'].some((level) => world.said(ended, level).length > 0) ||
    ended.output.includes('the run cache was not pushed: ');
  const isSame = keys.join() === expected.keys.join() && comments.join() === expected.comments.join();
  if (ended.code === 0 && !isTold)
    expect({ what, comments, keys }).toEqual({ what, comments: expected.comments, keys: expected.keys });
  if (ended.code !== 0) expect(comments.join(), what).not.toMatch(/^### ✅/m);
  if (isSame) return;
  expect(isTold, `${what}: ${ended.output}`).toBe(true);
  s3.heal();
  world.github.hook = () => undefined;
  freshCheckout();
  const next = await again();
  expect(next.ended.code, `after ${what}: ${next.ended.output}`).toBe(0);
  expect(
    expected.keys.filter((key) => !next.keys.includes(key)),
    `after ${what}`,
  ).toEqual([]);
  expect(next.comments, `after ${what}`).toHaveLength(1);
}

const once: Readonly<Record<string, Fault>> = {
  'is answered by 500': { status: 500, code: 'InternalError' },
  'is reset': { effect: 'reset' },
  'takes effect, and its answer is lost': { effect: 'lost' },
  'breaks off': { effect: 'cut' },
  'has a wrong bit': { effect: 'flip' },
  'is forbidden': { status: 403, code: 'AccessDenied' },
};

describe('the main job', () => {
  test.each(Object.entries(once))(
    'ends as ever, or says what went wrong, whichever request to the remote %s',
    async (name, fault) => {
      // Each fault takes every second request, the odd ones or the even ones, which together are all of them.
      const first = Object.keys(once).indexOf(name) % 2;
      for (let after = first; after < expected.requests; after += 2) {
        reset();
        s3.failNext({ ...fault, after });
        await judge(await again(), `request ${after + 1} ${name}`);
      }
    },
    300_000,
  );

  test('does so when the remote falls silent at a request, or is gone from there on', async () => {
    for (let after = 0; after < expected.requests; after += 8) {
      for (const [name, fault] of [
        ['stalls', { effect: 'stall' }],
        ['is the last that is answered', { effect: 'reset', times: 1e9 }],
      ] as const) {
        reset();
        s3.failNext({ ...fault, after });
        await judge(await again(), `request ${after + 1} ${name}`);
      }
    }
  }, 300_000);

  test('does so whatever call to GitHub fails, once or for ever', async () => {
    const bad = { status: 502, body: { message: 'Server Error' } };
    for (let call = 1; call <= expected.calls; call++) {
      for (const [name, hook] of [
        ['is answered by 502', (at: number) => (at === call ? bad : undefined)],
        ['takes effect, and its answer is lost', (at: number) => (at === call ? 'lost' : undefined)],
        ['is the last that is answered', (at: number) => (at > call ? bad : undefined)],
      ] as const) {
        reset();
        const start = world.github.calls.length;
        world.github.hook = (_, index) => hook(index - start);
        await judge(await again(), `call ${call} ${name}`);
      }
    }
  }, 300_000);
});
