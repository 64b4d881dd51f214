import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { filesInZip } from '../e2e/unzip.ts';
import { FakeResultsService } from '../fakes/results-service.ts';
import { runOurs } from '../run-verb.ts';
import { ActionWorld } from './action-world.ts';
import { pullRequestPayload, withValue } from './payloads.ts';

const entry = fileURLToPath(new URL('../../src/action.ts', import.meta.url));
const canary = 'canary-5d1f8e';

const script = `import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const rows = readFileSync('people.csv', 'utf8');
writeFileSync('clean.csv', rows.toLowerCase());
writeFileSync('model.json', JSON.stringify({ seen: rows }));
mkdirSync('parts');
for (const [i, row] of rows.split('\\n').entries()) writeFileSync('parts/' + i + '.txt', row);
writeFileSync('metrics.json', JSON.stringify({ rows: rows.split('\\n').length }));
`;

/** Rows of people, of which the change brings more; everything that is made of them holds them too. */
const people = (count: number) =>
  `name,age,city\n${Array.from({ length: count }, (_, i) => `${canary}-${i},${20 + i},${canary}-town\n`).join('')}`;

test('rows of data get into no comment, summary, page, output, artifact or file of the run, whatever changes', async () => {
  await using world = await ActionWorld.start();
  const service = await FakeResultsService.start();
  const { rig, github } = world;
  const commit = async (count: number) => {
    rig.write('people.csv', people(count));
    expect((await runOurs(rig.root, ['add', 'people.csv'])).code).toBe(0);
    expect((await runOurs(rig.root, ['repro'])).code).toBe(0);
    expect((await runOurs(rig.root, ['push'])).code).toBe(0);
    return rig.commit();
  };
  rig.write('.gitignore', '/remote\n');
  rig.write('.dvc/config', `[core]\n    remote = here\n['remote "here"']\n    url = ../remote\n`);
  rig.write('make.mjs', script);
  rig.write(
    'dvc.yaml',
    `stages:
  make:
    cmd: node make.mjs
    deps: [people.csv, make.mjs]
    outs: [clean.csv, model.json, parts]
    metrics: [{metrics.json: {cache: false}}]
`,
  );
  const base = await commit(3);
  rig.git('checkout', '--quiet', '-b', 'change');
  await commit(5);
  rig.write('make.mjs', `${script}\n// changed\n`);
  const head = rig.commit();
  github.pulls.set(7, { number: 7, headSha: head, baseSha: base, state: 'open', locked: false });
  github.mergeBases.set(`${base}...${head}`, base);
  let payload = withValue(pullRequestPayload(), ['pull_request', 'head', 'sha'], head);
  payload = withValue(payload, ['pull_request', 'base', 'sha'], base);
  const env = {
    ...service.env(),
    INPUT_ARTIFACT: 'auto',
    INPUT_REVIEW: 'auto',
    GITHUB_SERVER_URL: 'https://github.com',
  };
  const ended = await world.start(entry, { event: 'pull_request', payload, env });
  expect(ended.code, ended.output).toBe(0);
  expect(ended.output).toContain('1 of 1 stage re-ran');

  const archive = service.artifacts.get('lockstep-default') ?? Buffer.alloc(0);
  const files = [...filesInZip(archive)].map(([name, text]): [string, string] => [`artifact ${name}`, text]);
  expect(files.map(([name]) => name)).toContain('artifact report.html');
  const temp = join(world.folder, 'temp');
  const written = readdirSync(temp, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((each) => each.isFile())
    .map((each): [string, string] => [each.name, readFileSync(join(each.parentPath, each.name), 'utf8')]);
  const told: [string, string][] = [
    ['log', ended.output],
    ['summary', world.read('summary')],
    ['outputs', world.read('outputs')],
    ...github.calls.map(({ method, path, body }): [string, string] => [
      `${method} ${path}`,
      JSON.stringify(body) ?? '',
    ]),
    ...files,
    ...written,
  ];
  expect(told.length).toBeGreaterThan(8);
  expect(told.filter(([, text]) => text.includes(canary)).map(([name]) => name)).toEqual([]);
  await service.close();
});
