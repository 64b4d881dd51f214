import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Rig } from '../rig.ts';
import { runOurs } from '../run-verb.ts';

const cli = join(import.meta.dirname, '../../src/cli.ts');

test.skipIf(!existsSync('/proc/self/environ'))(
  'commands that a killed run left running are gone before the next run starts its own',
  async () => {
    await using rig = Rig.create();
    const command = await rig.command();
    rig.write(
      'dvc.yaml',
      `stages:\n  s:\n    cmd: |-\n      ${command.text}; echo done > out\n    outs: [out]\n`,
    );
    const first = spawn(process.execPath, [cli, 'repro'], { cwd: rig.root, stdio: 'ignore' });
    const left = await command.next();
    await left.ignore('SIGTERM');
    first.kill('SIGKILL');
    await once(first, 'close');
    const notes: string[] = [];
    const running = runOurs(rig.root, ['repro'], {
      emit: (event) => {
        if (event.kind === 'note') notes.push(event.text);
      },
    });
    const next = await command.next();
    await left.gone;
    expect(command.started).toBe(2);
    await next.exit();
    expect((await running).code).toBe(0);
    expect(notes).toEqual(['1 command of a run that was killed ended']);
    expect(readdirSync(rig.path('.dvc/tmp/lockstep/running'))).toEqual([]);
  },
  60_000,
);

test('what runs in another project, or of a process that lives, is left alone', async () => {
  await using rig = Rig.create();
  await using other = Rig.create();
  const command = await rig.command();
  rig.write('dvc.yaml', `stages:\n  s: {cmd: "${command.text}"}\n`);
  const running = runOurs(rig.root, ['repro']);
  const call = await command.next();
  other.write('dvc.yaml', 'stages:\n  s: {cmd: "true"}\n');
  expect((await runOurs(other.root, ['repro'])).code).toBe(0);
  await call.exit();
  expect((await running).code).toBe(0);
});
