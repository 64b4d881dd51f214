import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ActionWorld } from './action-world.ts';
import { pullRequestPayload, withValue } from './payloads.ts';

const ownCode = fileURLToPath(new URL('../../src/github/own-code.ts', import.meta.url));
const bundle = fileURLToPath(new URL('../../dist/action', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockstep-own-code-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a part of the bundle that is written over before it is loaded is loaded as it was', () => {
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  writeFileSync(join(folder, 'late.index.js'), "export const text = 'ours';\n");
  writeFileSync(
    join(folder, 'index.js'),
    `import { rmSync, writeFileSync } from 'node:fs';
import { keepOwnCode } from ${JSON.stringify(ownCode)};
keepOwnCode(process.argv[1]);
writeFileSync(new URL('late.index.js', import.meta.url), "export const text = 'theirs';");
rmSync(new URL('package.json', import.meta.url));
console.log((await import('./late.index.js')).text);
`,
  );
  const args = ['--disable-warning=ExperimentalWarning', join(folder, 'index.js')];
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe('ours\n');
});

test('the action keeps its code before it does anything', () => {
  const entry = readFileSync(fileURLToPath(new URL('../../src/action.ts', import.meta.url)), 'utf8');
  expect(entry.indexOf('\nkeepOwnCode(process.argv[1]);')).toBeGreaterThan(0);
  expect(entry.indexOf('\nkeepOwnCode(')).toBeLessThan(entry.indexOf('await main('));
});

const isKept = readFileSync(join(bundle, 'index.js'), 'utf8').includes('registerHooks');

describe.skipIf(!isKept)('the committed bundle', () => {
  test('ends a run as ever whose stage has written over all of it', async () => {
    await using world = await ActionWorld.start();
    const { rig, github } = world;
    const copy = join(folder, 'action');
    cpSync(bundle, copy, { recursive: true });
    const evil = `import { writeFileSync } from 'node:fs';\\nwriteFileSync(${JSON.stringify(join(folder, 'obeyed'))}, 'yes');\\n`;
    rig.write(
      'over.mjs',
      `import { readdirSync, writeFileSync } from 'node:fs';
for (const name of readdirSync('${copy}').filter((each) => each.endsWith('.js'))) writeFileSync('${copy}/' + name, ${JSON.stringify(evil).replaceAll('\\\\n', '\\n')});
writeFileSync('m.json', '{"a": 1}');
`,
    );
    rig.write('dvc.yaml', 'stages:\n  over: {cmd: node over.mjs, metrics: [{m.json: {cache: false}}]}\n');
    const sha = rig.commit();
    github.pulls.set(7, { number: 7, headSha: sha, baseSha: sha, state: 'open', locked: false });
    const payload = withValue(pullRequestPayload(), ['pull_request', 'head', 'sha'], sha);
    const ended = await world.start(join(copy, 'index.js'), { event: 'pull_request', payload });
    expect(ended.code, ended.output).toBe(0);
    expect(github.comments[0]?.body).toContain('First run');
    expect(existsSync(join(folder, 'obeyed'))).toBe(false);
    expect(readdirSync(copy).length).toBeGreaterThan(5);
  });
});
