import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Environment } from '../../src/commands/context.ts';
import { parseEnvironmentFile } from '../../src/github/environment-file.ts';
import { runSetup } from '../../src/github/setup.ts';

let scratch: string;
let lines: string[];

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'setup-'));
  lines = [];
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const base = { PATH: process.env.PATH ?? '', HOME: '/home/x', KEPT: 'yes' };

function run(
  script: string,
  options: { env?: Environment; signal?: AbortSignal; onText?: (line: string) => void } = {},
) {
  const onText = (line: string) => {
    lines.push(line);
    options.onText?.(line);
  };
  return runSetup({
    script,
    cwd: scratch,
    env: options.env ?? base,
    scratch,
    signal: options.signal ?? new AbortController().signal,
    onText,
  });
}

async function environment(script: string, env?: Environment): Promise<Environment> {
  const result = await run(script, env === undefined ? {} : { env });
  if (!result.ok) throw new Error(result.failures[0]?.message);
  return result.value;
}

describe('what the script leaves', () => {
  test('is the environment it was given, if it does nothing', async () => {
    expect(await environment('true')).toEqual(base);
    expect(readdirSync(scratch)).toEqual([]);
  });

  test('holds its exports, several lines and odd characters included', async () => {
    const script = `export A=1\nexport B=$'two\\nlines = "x"'\nC=not-exported\nunset KEPT`;
    expect(await environment(script)).toEqual({
      PATH: base.PATH,
      HOME: base.HOME,
      A: '1',
      B: 'two\nlines = "x"',
    });
  });

  test('holds what a sourced file exports, as a virtual environment does', async () => {
    const script =
      'mkdir -p venv/bin\necho "export VIRTUAL_ENV=$PWD/venv PATH=$PWD/venv/bin:$PATH" > venv/bin/activate\nsource venv/bin/activate';
    expect(await environment(script)).toMatchObject({
      VIRTUAL_ENV: `${scratch}/venv`,
      PATH: `${scratch}/venv/bin:${base.PATH}`,
    });
  });

  test('holds what it wrote to its own GITHUB_ENV and GITHUB_PATH', async () => {
    const script = `echo "X=1" >> "$GITHUB_ENV"\nprintf 'Y<<END\\na\\nb\\nEND\\n' >> "$GITHUB_ENV"\necho /first >> "$GITHUB_PATH"\necho /second >> "$GITHUB_PATH"`;
    expect(await environment(script)).toEqual({
      ...base,
      X: '1',
      Y: 'a\nb',
      PATH: `/second:/first:${base.PATH}`,
    });
  });

  test('survives exit 0, and a trap of its own', async () => {
    expect(await environment('export A=1\nexit 0')).toMatchObject({ A: '1' });
    expect(await environment(`trap 'echo bye' EXIT\nexport A=1`)).toMatchObject({ A: '1' });
  });

  test('keeps the shell that stages are to use', async () => {
    expect(await environment('true', { ...base, SHELL: '/bin/zsh' })).toMatchObject({ SHELL: '/bin/zsh' });
    expect(await environment('export SHELL=/bin/bash', base)).toMatchObject({ SHELL: '/bin/bash' });
  });

  test('is said line by line, both streams', async () => {
    await run('echo out\necho err >&2\nprintf last');
    expect(lines.toSorted()).toEqual(['err', 'last', 'out']);
  });

  test('comes from bash, with pipefail and a stop at the first error', async () => {
    expect(await environment('[[ -n $BASH_VERSION ]]\na=(1 2)\nexport N=$((a[0] + a[1]))')).toMatchObject({
      N: '3',
    });
    expect((await run('false | true\necho unreached')).ok).toBe(false);
    expect((await run('false\necho unreached')).ok).toBe(false);
    expect(lines).toEqual([]);
  });
});

describe('what goes wrong', () => {
  test('is a failure with the exit code', async () => {
    expect(await run('exit 3')).toMatchObject({
      ok: false,
      failures: [{ reason: 'config', message: expect.stringContaining('exit code 3') }],
    });
  });

  test('in what it wrote to GITHUB_ENV is a failure too', async () => {
    expect(await run('echo "no equals sign" >> "$GITHUB_ENV"')).toMatchObject({
      ok: false,
      failures: [{ message: expect.stringContaining('line 1') }],
    });
  });

  test('with exec says that its exports are lost', async () => {
    expect(await run('exec true')).toMatchObject({
      ok: false,
      failures: [{ message: expect.stringContaining('could not be read') }],
    });
  });

  test('leaves nothing running when the job is cancelled', async () => {
    const cancel = new AbortController();
    const result = await run('echo "pid $$"\nsleep 600', {
      signal: cancel.signal,
      onText: () => cancel.abort(),
    });
    expect(result).toMatchObject({ ok: false, failures: [{ reason: 'cancelled' }] });
    const pid = Number(/pid (\d+)/.exec(lines.join('\n'))?.[1]);
    expect(() => process.kill(pid, 0)).toThrow();
    expect(readdirSync(scratch)).toEqual([]);
  });
});

test.each([
  ['', {}],
  ['A=1\r\nB=\r\n', { A: '1', B: '' }],
  ['A=x=y<<z', { A: 'x=y<<z' }],
  ['A<<E\nB=1\nE\nC=2', { A: 'B=1', C: '2' }],
  ['A<<E\nE', { A: '' }],
  ['A=1\nA=2', { A: '2' }],
  ['__proto__=1', { ['__proto__']: '1' }],
])('an environment file %j means %j', (text, expected) => {
  const parsed = parseEnvironmentFile(text);
  expect(parsed.ok && [...parsed.value]).toEqual(Object.entries(expected));
});

test.each(['A', '=1', 'A<<', 'A<<E\n1'])('an environment file %j is malformed', (text) => {
  expect(parseEnvironmentFile(text).ok).toBe(false);
});
