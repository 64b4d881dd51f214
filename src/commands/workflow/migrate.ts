import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { writeFileAtomic } from '../../atomic-write.ts';
import { caught, FailureError, fail } from '../../failure.ts';
import { harmless } from '../harmless.ts';
import type { Verb } from '../verb.ts';
import { convert } from './convert.ts';
import { readWorkflow } from './read.ts';

/** The action as a workflow names it. */
export const actionName = 'OWNER/lockstep@v1';

/** `migrate FILE`: prints a workflow that scripted CML and DVC as one that uses this action, and lists what it left out. */
export const migrate: Verb = {
  name: 'migrate',
  help: 'Convert a GitHub workflow that runs DVC and CML by scripts; says what it left out',
  args: '<file>',
  options: [{ flags: '-o, --out <file>', help: 'write it there instead of printing it' }],
  exit: { style: 'own', failure: 1 },
  async run({ args, options }, host, terminal) {
    const file = args[0] as string;
    try {
      const old = readWorkflow(await read(resolve(host.cwd, file), file), file);
      if (!old.ok) return old;
      const { text, leftOut, isEmpty } = convert(old.value, actionName);
      if (isEmpty) {
        return fail({
          reason: 'project',
          message: 'no job of this workflow calls dvc or cml, so there is nothing to convert',
          location: { file },
          hint: '`lockstep init` writes a new workflow',
        });
      }
      if (typeof options.out === 'string') writeFileAtomic(resolve(host.cwd, options.out), text);
      else terminal.out(text);
      for (const { line, what, why } of leftOut)
        terminal.err(`${harmless(`${file}:${line}: left out: ${what}: ${why}`)}\n`);
      return 0;
    } catch (error) {
      return caught(error);
    }
  },
};

async function read(path: string, shown: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new FailureError({
      reason: 'usage',
      message: code === 'ENOENT' ? `there is no file '${shown}'` : `'${shown}' cannot be read: ${code}`,
      hint: 'workflows are in .github/workflows',
    });
  }
}
