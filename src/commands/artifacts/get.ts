import { resolve } from 'node:path';
import { caught, type Failure, fail, ok, type Result } from '../../failure.ts';
import { outputPath } from '../add-outside.ts';
import type { Host } from '../context.ts';
import { putPath } from '../source-repo/put-path.ts';
import { printStoredUrl, storedUrl } from '../source-repo/stored-url.ts';
import { verbFailures } from '../stage-dump.ts';
import { addedBy, addedOptions } from '../trusted-config.ts';
import type { Verb, Words } from '../verb.ts';
import { artifactPath, openAtArtifact } from './open.ts';
import type { AskedArtifact } from './registry.ts';

/**
 * `artifacts get URL NAME`: the file or folder that a repository's `artifacts` declare under a name, as of the version or stage
 * that the registry's tags give it (dvc: dvc/commands/artifacts.py). Studio is not asked.
 */
export const artifactsGet: Verb = {
  name: 'artifacts get',
  help: 'Copy a model or another artifact out of another repository, by its version or stage in the registry',
  args: '<url> <name>',
  options: [
    { flags: '--rev <version>', help: 'this version; else the highest' },
    { flags: '--stage <stage>', help: 'the version that has this stage' },
    { flags: '-o, --out <path>', help: 'where to put it' },
    { flags: '--show-url', help: 'only print where its data is stored' },
    { flags: '-j, --jobs <n>', help: 'transfers at once', whole: true },
    { flags: '-f, --force', help: 'replace what is there' },
    { flags: '--remote <name>', help: 'the remote of that repository to take data from' },
    ...addedOptions,
  ],
  exit: { style: 'dvc', failure: 1 },
  async run(words, host, terminal) {
    if (words.options.showUrl === true) return printStoredUrl(urlOf(words, host), terminal);
    const [url = '', name = ''] = words.args;
    const done = await getArtifact(words, host).catch(caught);
    if (!done.ok) return verbFailures(done.failures, `failed to get '${name}' from '${url}' - `);
    const { count, path } = done.value;
    if (words.options.quiet !== true) terminal.out(`Downloaded ${count} file(s) to '${path}'\n`);
    return 0;
  },
};

async function getArtifact(
  words: Words,
  host: Host,
): Promise<Result<{ readonly count: number; readonly path: string }>> {
  const { options, args } = words;
  const [url = '', name = ''] = args;
  const asked = askedIn(words);
  if (!asked.ok) return asked;
  const unable = `Failed to download artifact '${name}' via DVC remote: `;
  const opened = await openAtArtifact(host, url, asked.value);
  if (!opened.ok) return unableTo(opened.failures, unable);
  await using source = opened.value;
  const path = await artifactPath(host, source, asked.value);
  if (!path.ok) return unableTo(path.failures, unable);
  const typed = typeof options.out === 'string' ? options.out : undefined;
  const out = outputPath(host.cwd, path.value, { out: typed, force: options.force === true });
  if (!out.ok) return out;
  const put = await putPath(source, {
    ...{ host, path: path.value, target: resolve(host.cwd, out.value) },
    ...(typeof options.remote === 'string' ? { remote: options.remote } : {}),
    ...addedBy(options, host.cwd),
  });
  return put.ok ? ok({ count: put.value, path: out.value }) : unableTo(put.failures, unable);
}

/** What DVC chains in front of what went wrong, unless the repository could not be had at all; to it all of it is one kind of error. */
function unableTo(failures: readonly Failure[], prefix: string): Result<never> {
  return {
    ok: false,
    failures: failures.map((failure) =>
      failure.reason === 'git'
        ? failure
        : { ...failure, reason: 'data', message: `${prefix}${failure.message}` },
    ),
  };
}

async function urlOf(words: Words, host: Host): Promise<Result<string>> {
  const [url = ''] = words.args;
  const asked = askedIn(words);
  if (!asked.ok) return asked;
  const opened = await openAtArtifact(host, url, asked.value);
  if (!opened.ok) return opened;
  await using source = opened.value;
  const path = await artifactPath(host, source, asked.value);
  if (!path.ok) return path;
  const { remote } = words.options;
  const added = addedBy(words.options, host.cwd);
  return await storedUrl(host, source, {
    ...{ path: path.value, remote: typeof remote === 'string' ? remote : undefined },
    ...added,
  });
}

function askedIn({ args, options }: Words): Result<AskedArtifact> {
  const [, text = ''] = args;
  const [version, stage] = [options.rev, options.stage].map((value) =>
    typeof value === 'string' && value !== '' ? value : undefined,
  );
  if (version === undefined || stage === undefined) return ok({ text, version, stage });
  return fail({ reason: 'usage', message: 'Artifact version and stage are mutually exclusive.' });
}
