import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { DemoHost } from '../../src/commands/demo.ts';
import { eventLines } from '../../src/terminal/progress.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that is gone after the test file. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-test-demo-'));
  folders.push(folder);
  return folder;
}

/** A host whose stages find the Node that runs the tests, and nothing of the user's Git settings. */
export function demoHost(
  cwd: string,
  env: Readonly<Record<string, string | undefined>> = {},
): DemoHost & { text(): string } {
  let written = '';
  const out = (text: string) => {
    written += text;
  };
  const terminal = { columns: 100, colour: false, interactive: false, out, err: out };
  return {
    cwd,
    env: { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`, ...env },
    cpus: 2,
    signal: new AbortController().signal,
    now: () => Date.now(),
    emit: eventLines(terminal, { quiet: false, toErr: false }),
    stdout: out,
    text: () => written,
  };
}
