import { ok, type Result } from '../failure.ts';
import type { LockEntry } from '../project/stage.ts';
import type { Key, Value } from '../values/value.ts';
import { outputPath } from './add-outside.ts';
import { currentCommit, importFromRepo } from './import-repo.ts';
import { importEntry } from './import-stage.ts';
import { newOutput, seenOut } from './import-url.ts';
import { relativePath } from './relative.ts';
import { type RepoSource, recordedConfig, repoEntry } from './source-repo/repo-source.ts';
import { dumpDvcFile, dvcFileContent, keptFields, verbFailures } from './stage-dump.ts';
import { addedOptions } from './trusted-config.ts';
import type { Verb, Words } from './verb.ts';
import { type Writing, withWriting } from './write-session.ts';

/** `import`: data of another repository, tracked together with where it came from (dvc: dvc/repo/imp.py). */
export const importVerb: Verb = {
  name: 'import',
  help: 'Track a file or folder of another repository, and where it came from',
  args: '<url> <path>',
  options: [
    { flags: '-o, --out <path>', help: 'where to put it' },
    { flags: '-f, --force', help: 'replace what is there' },
    { flags: '--rev <commit>', help: 'a branch, tag or commit of that repository' },
    { flags: '--no-exec', help: 'only write the .dvc file' },
    { flags: '--no-download', help: 'write the .dvc file with the commit, bring no data' },
    { flags: '-j, --jobs <n>', help: 'transfers at once' },
    { flags: '--remote <name>', help: 'the remote of that repository to take data from' },
    ...addedOptions,
  ],
  exit: { style: 'dvc', failure: 1 },
  async run(words, host, terminal) {
    const [url = '', path = ''] = words.args;
    const what = `import ${url} ${path}`;
    const done = await withWriting(host, { what, scmContext: true }, (writing) => importPath(writing, words));
    if (!done.ok) return verbFailures(done.failures, `failed to import '${path}' from '${url}'. - `);
    if (words.options.quiet !== true) terminal.out(done.value.hint);
    return 0;
  },
};

async function importPath(writing: Writing, { args, options }: Words): Promise<Result<undefined>> {
  const { session } = writing;
  const [url = '', source = ''] = args;
  const text = (key: string) => (typeof options[key] === 'string' ? (options[key] as string) : undefined);
  const typed = outputPath(session.host.cwd, source, { out: text('out'), force: options.force === true });
  if (!typed.ok) return typed;
  const path = await newOutput(writing, typed.value);
  if (!path.ok) return path;
  const file = `${path.value}.dvc`;
  const folder = path.value.slice(0, Math.max(0, path.value.lastIndexOf('/')));
  const out = { text: relativePath(path.value, folder), path: path.value, isCached: true };
  const dep = { kind: 'path', path: source, place: { kind: 'url', url } } as const;
  const added = recordedConfig(options);
  if (!added.ok) return added;
  const repo: RepoSource = { url, rev: text('rev'), revLock: undefined, ...added.value };
  const done = await obtain(writing, { item: { dep, out }, repo, options });
  if (!done.ok) return done;
  const { sha, entry } = done.value;
  const kept = keptFields(writing.project.byAddress.get(file)?.dvcFile, out.text);
  const dvcFile = new Map<Key, Value>([
    ...kept.stage,
    ['frozen', true],
    ['deps', [repoEntry(source, { ...repo, revLock: sha })]],
    ['outs', [new Map<Key, Value>([['path', out.text], ...kept.out])]],
  ]);
  const content = dvcFileContent(
    { address: file, file, deps: [dep], outs: [{ path: out.text }], dvcFile },
    entry,
  );
  const shown = new Map(content);
  if (sha === undefined) shown.delete('md5');
  return dumpDvcFile(writing, file, shown);
}

interface Obtaining {
  readonly item: Parameters<typeof importFromRepo>[1];
  readonly repo: RepoSource;
  readonly options: Words['options'];
}

/** Brings the data, or with `--no-download` only the commit, or with `--no-exec` nothing. */
async function obtain(
  writing: Writing,
  { item, repo, options }: Obtaining,
): Promise<Result<{ readonly sha: string | undefined; readonly entry: LockEntry }>> {
  const { dep, out } = item;
  const bare = importEntry({ path: dep.path, hashName: 'md5' }, { path: out.text, hashName: 'md5' });
  if (options.exec === false || options.download === false) {
    const ignored = await writing.files.ignore(out.path);
    if (!ignored.ok) return ignored;
    if (options.exec === false) return ok({ sha: undefined, entry: bare });
    noteImport(writing, item, repo);
    const sha = await currentCommit(writing.session, repo);
    return sha.ok ? ok({ sha: sha.value, entry: bare }) : sha;
  }
  noteImport(writing, item, repo);
  return importFromRepo(writing, item, repo);
}

/** Tells what comes from where. */
export function noteImport(writing: Writing, { dep, out }: Obtaining['item'], { url }: RepoSource): void {
  writing.session.host.emit({
    kind: 'note',
    text: `Importing '${dep.path} (${url})' -> '${seenOut(writing, out.path)}'`,
  });
}
