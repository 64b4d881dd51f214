import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../commands/context.ts';

/** An environment for one of our own git calls, and how to take the credential away again. */
export interface GitLogin {
  readonly env: Environment;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Lets our own git fetch from the repository with the token, for as long as it is needed: a private home folder whose
 * configuration includes the user's and sends the header to the GitHub server only. The token is on no command line, in no
 * file of the checkout, and gone before the first stage starts.
 */
export async function gitLogin(env: Environment, token: string): Promise<GitLogin> {
  const home = await mkdtemp(join(env.RUNNER_TEMP ?? tmpdir(), 'lockstep-git-'));
  const server = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '');
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const userHome = env.HOME ?? homedir();
  const own = join(userHome, '.gitconfig');
  const text = `[include]\n\tpath = ${quoted(own)}\n[http ${quoted(`${server}/`)}]\n\textraheader = ${quoted(header)}\n`;
  await writeFile(join(home, '.gitconfig'), text, { mode: 0o600 });
  return {
    env: { ...env, HOME: home, XDG_CONFIG_HOME: env.XDG_CONFIG_HOME ?? join(userHome, '.config') },
    [Symbol.asyncDispose]: () => rm(home, { recursive: true, force: true }),
  };
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '')}"`;
}
