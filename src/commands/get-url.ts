import fs from 'node:fs';
import { dirname, resolve } from 'node:path';
import { tempPath } from '../atomic-write.ts';
import { caught, fail, ok, type Result } from '../failure.ts';
import { isDvcFile } from '../project/stage-reading.ts';
import { removeAll } from '../run/remove.ts';
import { asDiskFailure, describeCode, systemCode } from '../store/disk-error.ts';
import { fsPath } from '../workspace/file-name.ts';
import { outputPath } from './add-outside.ts';
import { configHere } from './config-here.ts';
import type { Host } from './context.ts';
import { keyValues } from './key-values.ts';
import { isFolderAt } from './source-repo/copy.ts';
import { jobsOf } from './source-url/to-remote.ts';
import { filesIn, findUntracked, missingUrl, takeUntracked, typedAddress } from './source-url/untracked.ts';
import { verbFailures } from './stage-dump.ts';
import type { Verb, Words } from './verb.ts';

/** `get-url`: a copy of data from elsewhere, without tracking it; needs no project (dvc: dvc/repo/get_url.py). */
export const getUrl: Verb = {
  name: 'get-url',
  help: 'Copy or download data from a path, a cloud or a web address, without tracking it',
  args: '<url> [out]',
  options: [
    { flags: '-j, --jobs <n>', help: 'transfers at once', whole: true },
    { flags: '-f, --force', help: 'replace what is there' },
    { flags: '--fs-config <options...>', help: 'key=value: options of the address, as a remote has them' },
  ],
  exit: { style: 'dvc', failure: 1 },
  async run(words, host) {
    const [url = ''] = words.args;
    const done = await getFrom(words, host).catch((error) => caught(asDiskFailure(error)));
    return done.ok ? 0 : verbFailures(done.failures, `failed to get '${url}' - `);
  },
};

async function getFrom({ args, options }: Words, host: Host): Promise<Result<void>> {
  const [url = '', out] = args;
  const path = outputPath(host.cwd, url, { out, force: options.force === true });
  if (!path.ok) return path;
  const target = resolve(host.cwd, path.value);
  if (isDvcFile(target))
    return fail({ reason: 'project', message: `DVC file '${target}' cannot be an output.` });
  const more = keyValues('--fs-config', options.fsConfig);
  if (!more.ok) return more;
  const config = await configHere(host);
  if (!config.ok) return config;
  const address = typedAddress(host, { url, config: config.value, options: more.value });
  if (!address.ok) return address;
  const found = await findUntracked(host, address.value);
  if (!found.ok) return found;
  const data = found.value;
  if (data === undefined) return missingUrl(url);
  const folder = makeFolder(dirname(target));
  if (!folder.ok) return folder;
  const temp = tempPath(dirname(target));
  try {
    const taken = await takeUntracked(host, data, { to: temp, jobs: jobsOf(options.jobs) });
    return taken.ok ? putInPlace(temp, target, filesIn(data)) : taken;
  } finally {
    fs.rmSync(fsPath(temp), { recursive: true, force: true });
  }
}

/** What is there is replaced; a folder that is there gets the files of the new one, and keeps the others, as in DVC. */
function putInPlace(temp: string, target: string, files: readonly string[] | undefined): Result<void> {
  if (files === undefined || !isFolderAt(target)) return replace(temp, target);
  for (const file of files) {
    const folder = makeFolder(dirname(`${target}/${file}`));
    if (!folder.ok) return folder;
    const done = replace(`${temp}/${file}`, `${target}/${file}`);
    if (!done.ok) return done;
  }
  return ok(undefined);
}

function replace(from: string, to: string): Result<void> {
  const cleared = removeAll(to);
  if (!cleared.ok) return cleared;
  fs.renameSync(fsPath(from), fsPath(to));
  return ok(undefined);
}

/** Fails where a file stands in the way. */
function makeFolder(path: string): Result<void> {
  try {
    fs.mkdirSync(fsPath(path), { recursive: true });
    return ok(undefined);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return fail({ reason: 'output', message: `cannot make the folder '${path}': ${describeCode(code)}` });
  }
}
