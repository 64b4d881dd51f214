import { execFile } from 'node:child_process';

type Env = Readonly<Record<string, string | undefined>>;

const timeoutMs = 30_000;

/**
 * Asks the Azure CLI for a token of a resource: what `az login`, or the azure/login action, signed in. Gives what it prints,
 * which is JSON; undefined if it is not installed or not signed in.
 */
export function askAzureCli(resource: string, env: Env): Promise<string | undefined> {
  const words = ['account', 'get-access-token', '--output', 'json', '--resource', resource];
  // On Windows `az` is a script, which only a shell starts; none of the words comes from outside.
  const options = {
    env: { ...env },
    timeout: timeoutMs,
    shell: process.platform === 'win32',
    encoding: 'utf8',
  } as const;
  return new Promise((resolve) => {
    execFile('az', words, options, (error, stdout) => resolve(error === null ? stdout : undefined));
  });
}
