import fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { tempPath } from '../atomic-write.ts';
import { caught, ok, type Result } from '../failure.ts';
import { removeAll } from '../run/remove.ts';
import { Cache } from '../store/cache.ts';
import { fsPath } from '../workspace/file-name.ts';
import { outputPath } from './add-outside.ts';
import type { Host } from './context.ts';
import { openSource } from './source-repo/open.ts';
import { freshFolder, takePath } from './source-repo/take.ts';
import { verbFailures } from './stage-dump.ts';
import { addedBy, addedOptions } from './trusted-config.ts';
import type { Verb, Words } from './verb.ts';

/** `get`: a file or folder of another repository, without tracking it (dvc: dvc/repo/get.py). */
export const get: Verb = {
  name: 'get',
  help: 'Copy a file or folder out of another repository, data of DVC included',
  args: '<url> <path>',
  options: [
    { flags: '-o, --out <path>', help: 'where to put it' },
    { flags: '--rev <commit>', help: 'a branch, tag or commit of that repository' },
    { flags: '-f, --force', help: 'replace what is there' },
    { flags: '-j, --jobs <n>', help: 'transfers at once' },
    { flags: '--remote <name>', help: 'the remote of that repository to take data from' },
    ...addedOptions,
  ],
  exit: { style: 'dvc', failure: 1 },
  async run(words, host) {
    const [, path = ''] = words.args;
    const done = await getPath(words, host).catch(caught);
    return done.ok ? 0 : verbFailures(done.failures, `failed to get '${path}' - `);
  },
};

async function getPath({ args, options }: Words, host: Host): Promise<Result<undefined>> {
  const [url = '', path = ''] = args;
  const text = (key: string) => (typeof options[key] === 'string' ? (options[key] as string) : undefined);
  const out = outputPath(host.cwd, path, { out: text('out'), force: options.force === true });
  if (!out.ok) return out;
  const opened = await openSource(host, { url, rev: text('rev') });
  if (!opened.ok) return opened;
  await using source = opened.value;
  const target = resolve(host.cwd, out.value);
  const temp = freshFolder(tempPath(dirname(target)));
  try {
    const cache = new Cache({ dir: join(temp, 'cache'), shared: false });
    const remote = text('remote');
    const taken = await takePath(source, {
      ...{ host, path, into: freshFolder(join(temp, 'data')), cache },
      ...(remote === undefined ? {} : { remote }),
      ...addedBy(options, host.cwd),
    });
    if (!taken.ok) return taken;
    const cleared = removeAll(target);
    if (!cleared.ok) return cleared;
    fs.renameSync(fsPath(taken.value), fsPath(target));
    return ok(undefined);
  } finally {
    fs.rmSync(temp, { recursive: true, force: true });
  }
}
