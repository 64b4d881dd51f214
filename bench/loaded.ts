import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of a bundle. */
export interface Chunk {
  readonly name: string;
  readonly bytes: number;
  /** Outside packages inside, by their licence headings or paths */
  readonly sdk: boolean;
}

/** The JavaScript files of a bundle folder. */
export function chunks(folder: string): Chunk[] {
  return readdirSync(folder)
    .filter((name) => /\.[cm]?js$/.test(name))
    .sort()
    .map((name) => ({
      name,
      bytes: statSync(join(folder, name)).size,
      sdk: /@aws-sdk|@smithy|smithy-client/.test(readFileSync(join(folder, name), 'utf8')),
    }));
}

/** The bundle files that a command really loads, observed by a module hook in its process. */
export function loadedBy(cwd: string, entry: string, args: readonly string[]): string[] {
  const hook = `import { registerHooks } from 'node:module';
    registerHooks({ load(url, context, next) { if (url.startsWith('file:')) process.stderr.write('loaded ' + url + '\\n'); return next(url, context); } });`;
  const register = `data:text/javascript,${encodeURIComponent(hook)}`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', register, entry, ...args], {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${entry} ${args.join(' ')} ended with ${status}: ${stderr}`);
  const urls = [...stderr.matchAll(/^loaded (file:\S+)$/gm)].map((match) => fileURLToPath(match[1] ?? ''));
  return [...new Set(urls.map((path) => basename(path)))].sort();
}
