import { resolve } from 'node:path';
import { caught, ok, type Result } from '../failure.ts';
import { outputPath } from './add-outside.ts';
import type { Host } from './context.ts';
import { openSource } from './source-repo/open.ts';
import { putPath } from './source-repo/put-path.ts';
import { printStoredUrl, storedUrl } from './source-repo/stored-url.ts';
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
    { flags: '--show-url', help: 'only print where its data is stored' },
    { flags: '-f, --force', help: 'replace what is there' },
    { flags: '-j, --jobs <n>', help: 'transfers at once' },
    { flags: '--remote <name>', help: 'the remote of that repository to take data from' },
    ...addedOptions,
  ],
  exit: { style: 'dvc', failure: 1 },
  async run(words, host, terminal) {
    if (words.options.showUrl === true) return printStoredUrl(urlOf(words, host), terminal);
    const [url = '', path = ''] = words.args;
    const done = await getPath(words, host).catch(caught);
    return done.ok ? 0 : verbFailures(done.failures, `failed to get '${path}' from '${url}' - `);
  },
};

async function urlOf({ args, options }: Words, host: Host): Promise<Result<string>> {
  const [url = '', path = ''] = args;
  const { rev, remote } = options;
  const opened = await openSource(host, { url, rev: typeof rev === 'string' ? rev : undefined });
  if (!opened.ok) return opened;
  await using source = opened.value;
  return await storedUrl(host, source, {
    ...{ path, remote: typeof remote === 'string' ? remote : undefined },
    ...addedBy(options, host.cwd),
  });
}

async function getPath({ args, options }: Words, host: Host): Promise<Result<undefined>> {
  const [url = '', path = ''] = args;
  const text = (key: string) => (typeof options[key] === 'string' ? (options[key] as string) : undefined);
  const out = outputPath(host.cwd, path, { out: text('out'), force: options.force === true });
  if (!out.ok) return out;
  const opened = await openSource(host, { url, rev: text('rev') });
  if (!opened.ok) return opened;
  await using source = opened.value;
  const remote = text('remote');
  const put = await putPath(source, {
    ...{ host, path, target: resolve(host.cwd, out.value) },
    ...(remote === undefined ? {} : { remote }),
    ...addedBy(options, host.cwd),
  });
  return put.ok ? ok(undefined) : put;
}
