import { expect, test } from 'vitest';
import { tempFolder } from '../workspace/temp-folder.ts';
import { lockstep } from './cli.ts';

/** Makes the reading of a folder's entries throw something that is nobody's expected failure. */
const mistake = `data:text/javascript,${encodeURIComponent(
  "import fs from 'node:fs'; import { syncBuiltinESMExports as sync } from 'node:module';" +
    "fs.readdirSync = () => { throw new TypeError('a \\u001b[31mmistake') }; sync();",
)}`;

const crash = async (more: NodeJS.ProcessEnv) => {
  using folder = tempFolder('dvc');
  folder.write({ 'dvc.yaml': 'stages:\n  a:\n    cmd: echo\n' });
  return await lockstep(['status'], {
    cwd: folder.path,
    env: { ...process.env, NODE_OPTIONS: `--import=${mistake}`, ...more },
  });
};

test('a mistake of the program is one line with 255, without a stack and without steering the terminal', async () => {
  const { code, stderr } = await crash({ LOCKSTEP_DEBUG: '' });
  expect(code).toBe(255);
  expect(stderr).toMatch(/^ERROR: unexpected error - a \\x1b\[31mmistake\n +please report it, .*\n$/);
});

test('LOCKSTEP_DEBUG=1 adds where it happened', async () => {
  expect((await crash({ LOCKSTEP_DEBUG: '1' })).stderr).toMatch(/\n +at .*\.ts:\d+/);
});

test('a Node that is too old is told, with the way to a newer one', async () => {
  const old =
    "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '22.18.0' } }); delete Promise.withResolvers";
  const env = { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(old)}` };
  const { code, stderr } = await lockstep(['version'], { cwd: '.', env });
  expect(code).toBe(255);
  expect(stderr).toMatch(/^ERROR: lockstep needs Node.js 22.19 or newer, and this is 22.18.0\n +see .*\n$/);
});
