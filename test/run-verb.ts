import fs from 'node:fs';
import { join } from 'node:path';
import type { Event, Host } from '../src/commands/context.ts';
import { failureExitCode } from '../src/commands/exit-code.ts';
import { verbs } from '../src/commands/index.ts';
import { parseRequest } from '../src/commands/request.ts';
import type { Terminal } from '../src/commands/verb.ts';
import { failureText } from '../src/terminal/failures.ts';
import { eventLines } from '../src/terminal/progress.ts';

/** How a command ended and what it printed. */
export interface Told {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** One of our verbs, from words to exit code, as the terminal tool runs it. */
export async function runOurs(
  cwd: string,
  words: readonly string[],
  more: Partial<Host> = {},
  talk: Pick<Terminal, 'ask' | 'lines'> | Terminal['ask'] = {},
): Promise<Told> {
  let [out, err] = ['', ''];
  const terminal: Terminal = {
    ...(typeof talk === 'function' ? { ask: talk } : talk),
    columns: 100,
    colour: false,
    interactive: false,
    out: (words: string) => {
      out += words;
    },
    err: (words: string) => {
      err += words;
    },
  };
  const request = await parseRequest(words, verbs, '0');
  if (request.kind !== 'verb') {
    return { code: 254, out, err: request.kind === 'failed' ? failureText([request.failure], false) : '' };
  }
  const emit = eventLines(terminal, { quiet: false, toErr: false });
  const host: Host = {
    cwd,
    env: {
      PATH: process.env.PATH,
      HOME: cwd,
      DVC_GLOBAL_CONFIG_DIR: '/nowhere',
      DVC_SYSTEM_CONFIG_DIR: '/nowhere',
    },
    cpus: 2,
    signal: new AbortController().signal,
    now: () => Date.now(),
    emit: (event: Event) => emit(event),
    ...more,
  };
  const ending = await request.verb.run(request.words, host, terminal);
  if (typeof ending === 'number') return { code: ending, out, err };
  err += failureText(ending.failures, false);
  return { code: failureExitCode(ending.failures, request.verb.exit), out, err };
}

/** Everything in a project but Git's own and temporary files: kind, permissions and bytes, or where a link leads. */
export function contentOf(root: string): Record<string, string> {
  const found: Record<string, string> = {};
  const visit = (folder: string) => {
    for (const name of fs.readdirSync(join(root, folder)).sort()) {
      const path = folder === '' ? name : `${folder}/${name}`;
      // DVC leaves upload files of its own behind.
      if (path === '.git' || path === '.dvc/tmp' || /^\.[\w-]{22}\.tmp$/.test(name)) continue;
      const stats = fs.lstatSync(join(root, path));
      const mode = (stats.mode & 0o777).toString(8);
      if (stats.isSymbolicLink()) found[path] = `link ${fs.readlinkSync(join(root, path)).replace(root, '')}`;
      else if (stats.isDirectory()) {
        found[`${path}/`] = mode;
        visit(path);
      } else found[path] = `${mode} ${stats.nlink} ${fs.readFileSync(join(root, path), 'latin1')}`;
    }
  };
  visit('');
  return found;
}
