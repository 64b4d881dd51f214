import { startProgram } from '../ssh/process.ts';
import { StoreError } from '../store.ts';
import type { HttpCredentials } from './http-client.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** A command that prints a token, and how long it may take. */
export interface TokenCommand {
  /** The remote's name */
  readonly name: string;
  readonly words: readonly string[];
  readonly timeoutMs: number;
  readonly env: Env;
}

const longestToken = 65_536;

/**
 * Tokens that a command of the remote's configuration prints (dvc_webdav `bearer_auth.py`): it runs when the first one is
 * needed, and again, once for all requests under way, when the server refuses the one we have.
 */
export function tokenCredentials(command: TokenCommand): HttpCredentials {
  let current: Promise<string> | undefined;
  const start = (): Promise<string> => {
    const token = runCommand(command);
    current = token;
    token.catch(() => {
      if (current === token) current = undefined;
    });
    return token;
  };
  const headersOf = (token: string) => ({ authorization: `Bearer ${token}` });
  return {
    identity: 'with a token of bearer_token_command',
    hint: 'check that `bearer_token_command` of the remote prints a token that is good for this server',
    headers: async () => headersOf(await (current ?? start())),
    renew: async (refused) => {
      const token = current === undefined ? undefined : await current;
      if (token !== undefined && headersOf(token).authorization === refused.authorization) await start();
      return true;
    },
  };
}

/** Splits words as a POSIX shell does, and expands nothing; undefined for a quote that is not closed. */
export function splitCommand(text: string): readonly string[] | undefined {
  const words: string[] = [];
  const pattern = /\s+|'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"|\\([\s\S])|([^\s'"\\]+)|([\s\S])/g;
  let word: string | undefined;
  for (const [whole, single, double, escaped, plain, broken] of text.matchAll(pattern)) {
    if (broken !== undefined) return undefined;
    if (/^\s/.test(whole)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = (word ?? '') + (single ?? double?.replace(/\\(["\\])/g, '$1') ?? escaped ?? plain ?? '');
    }
  }
  return word === undefined ? words : [...words, word];
}

async function runCommand({ name, words, timeoutMs, env }: TokenCommand): Promise<string> {
  const [program = '', ...args] = words;
  const child = startProgram(program, args, { env });
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    if (printed.length <= longestToken) printed += chunk.toString('utf8');
  });
  // What it says may hold secrets, so it is not repeated.
  child.stderr.resume();
  child.stdin.on('error', () => {});
  child.stdin.end();
  const code = await new Promise<number | string | null>((resolve) => {
    child.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'));
    child.on('close', (status, signal) => resolve(status ?? signal));
  });
  clearTimeout(timer);
  const token = printed.trim();
  if (code !== 0) throw failed(name, `ends with ${code}`);
  if (token === '') throw failed(name, 'prints nothing');
  if (token.length > longestToken || /[^\x21-\x7e]/.test(token))
    throw failed(name, 'prints something that is no token');
  return token;
}

function failed(name: string, how: string): StoreError {
  return new StoreError('denied', {
    reason: 'config',
    message: `remote '${name}': bearer_token_command ${how}`,
    hint: 'run it yourself: it has to print a token, and nothing else, on standard output',
    location: { file: '.dvc/config' },
  });
}
