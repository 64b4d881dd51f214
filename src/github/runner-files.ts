import { readFileSync, writeFileSync } from 'node:fs';
import type { Environment } from '../commands/context.ts';
import type { Failure } from '../failure.ts';

/** Variables that name the files in which the runner takes commands of this step. */
const names = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

/**
 * Watches the runner's command files while stages run. Stages are not told where they are, but they are the same user and may
 * look for them; what is written there would steer the steps that follow (security C-05, C-06). Nothing of ours writes to
 * them before all stages are over.
 */
export class RunnerFiles {
  private readonly before = new Map<string, { readonly name: string; readonly bytes: Buffer }>();

  /** Remembers what the files hold now. */
  constructor(env: Environment) {
    for (const name of names) {
      const path = env[name];
      const bytes = path === undefined || path === '' ? undefined : read(path);
      if (path !== undefined && bytes !== undefined) this.before.set(path, { name, bytes });
    }
  }

  /** Puts back what was changed since, and says so; `stage`: who ran last. Undefined if nothing was. */
  restore(stage: string): Failure | undefined {
    const changed = [...this.before].filter(([path, { bytes }]) => read(path)?.equals(bytes) !== true);
    for (const [path, { bytes }] of changed) writeFileSync(path, bytes);
    if (changed.length === 0) return undefined;
    const which = changed.map(([, { name }]) => name).join(', ');
    return {
      reason: 'refused',
      message: `while ${stage} ran, somebody wrote to the runner's own files (${which}); they were put back`,
      hint: 'a stage must not steer the workflow: look at its command and at what it starts',
    };
  }
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
