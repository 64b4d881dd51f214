import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../failure.ts';
import { folderOf, isUrl, placeOf, relativePath } from '../project/place.ts';
import type { LockEntry, PathDependency } from '../project/stage.ts';
import type { Key, Mapping, Value } from '../values/value.ts';
import { outputPath } from './add-outside.ts';
import { checkNewOutput, insidePath, isThroughLink, overlaps, throughLink } from './add-targets.ts';
import { existsLocally } from './import-source.ts';
import { type Import, importEntry, lookAtImport, runImport } from './import-stage.ts';
import { keyValues } from './key-values.ts';
import { jobsOf, sendToRemote, type ToRemote } from './source-url/to-remote.ts';
import { dumpDvcFile, dvcFileContent, keptFields, verbFailures } from './stage-dump.ts';
import type { Verb, Words } from './verb.ts';
import { type Writing, withWriting } from './write-session.ts';

/** `import-url`: data from elsewhere, with a note of where it came from (dvc: dvc/repo/imp_url.py). */
export const importUrl: Verb = {
  name: 'import-url',
  help: 'Copy or download data from a path, a cloud or a web address, and track it',
  args: '<url> [out]',
  options: [
    { flags: '-f, --force', help: 'replace what is there' },
    { flags: '--no-exec', help: 'only write the .dvc file' },
    { flags: '--no-download', help: 'write the .dvc file with the hash of the source, bring no data' },
    { flags: '-j, --jobs <n>', help: 'transfers at once' },
    { flags: '--fs-config <options...>', help: 'key=value: options of the address, as a remote has them' },
    { flags: '--to-remote', help: 'send the data straight to the remote, keep none here' },
    { flags: '-r, --remote <name>', help: 'with --to-remote: another remote than the default one' },
  ],
  exit: { style: 'dvc', failure: 1 },
  async run(words, host, terminal) {
    const [url = ''] = words.args;
    const prefix = `failed to import ${url}. You could also try downloading it manually, and adding it with \`dvc add\`. - `;
    const misuse = misuseOf(words);
    if (misuse !== undefined) return verbFailures([{ reason: 'project', message: misuse }], prefix);
    const done = await withWriting(host, { what: `import-url ${url}`, scmContext: true }, (writing) =>
      importData(writing, words),
    );
    if (!done.ok) return verbFailures(done.failures, prefix);
    if (words.options.quiet !== true) terminal.out(done.value.hint);
    return 0;
  },
};

function misuseOf({ options }: Words): string | undefined {
  if (options.toRemote === true)
    return options.exec === false || options.download === false
      ? '--no-exec/--no-download/--version-aware cannot be combined with --to-remote'
      : undefined;
  if (options.exec === false && options.download === false)
    return 'argument --no-download: not allowed with argument --no-exec';
  return typeof options.remote === 'string' ? "--remote can't be used without --to-remote" : undefined;
}

async function importData(writing: Writing, { args, options }: Words): Promise<Result<undefined>> {
  const { session } = writing;
  const [url = '', out] = args;
  const typed = outputPath(session.host.cwd, url, { out, force: options.force === true });
  if (!typed.ok) return typed;
  const path = await newOutput(writing, typed.value);
  if (!path.ok) return path;
  const config = keyValues('--fs-config', options.fsConfig);
  if (!config.ok) return config;
  const item = newImport(writing, url, path.value, config.value);
  const dep = item.dep.place;
  if (dep.kind === 'inside' && dep.path === path.value)
    return fail({ reason: 'project', message: `'${url}' is specified as an output and as a dependency.` });
  const entry = await importEntryOf(writing, item, options);
  if (!entry.ok) return entry;
  const old = writing.project.byAddress.get(`${path.value}.dvc`)?.dvcFile;
  return dumpDvcFile(
    writing,
    `${path.value}.dvc`,
    contentOf(item, entry.value, { isBare: options.exec === false, old }),
  );
}

/** The project path of a new output, if it may be one. Fails with DVC's texts. */
export async function newOutput(writing: Writing, word: string): Promise<Result<string>> {
  const { project, session } = writing;
  const path = insidePath(writing, word);
  if (!path.ok) return path;
  if (isThroughLink(session.projectRoot, path.value)) return fail(throughLink);
  const folder = join(session.projectRoot, folderOf(path.value));
  if (!existsSync(folder))
    return fail({ reason: 'project', message: `stage working dir '${folder}' does not exist` });
  const ready = await checkNewOutput(writing, path.value);
  if (!ready.ok) return ready;
  if (project.graphFailures.length > 0) return { ok: false, failures: project.graphFailures };
  const file = `${path.value}.dvc`;
  const above = project.graph.producerAbove(path.value);
  if (above !== undefined && above.stage.file !== file) {
    const message = `output '${word}' is already specified in stage: '${above.stage.address}'.`;
    return fail({ reason: 'project', message });
  }
  const clashes = overlaps(writing, [path.value], new Set([file]));
  return clashes.length > 0 ? { ok: false, failures: clashes } : path;
}

/** A source inside the project is written relative to the `.dvc` file, any other as it was typed. */
function newImport({ session }: Writing, url: string, path: string, options: Mapping | undefined): Import {
  const folder = folderOf(path);
  const { place } = placeOf(url, session.cwd, session.projectRoot);
  const isInside = place.kind === 'inside' && existsLocally(session.host.cwd, url);
  const text = isInside ? relativePath(place.path, folder) : url;
  const placed = isUrl(text) ? place : placeOf(text, folder, session.projectRoot).place;
  const more = options === undefined ? {} : { options };
  const dep: PathDependency = { kind: 'path', path: text, place: placed, ...more };
  return { dep, out: { text: relativePath(path, folder), path, isCached: true } };
}

async function importEntryOf(
  writing: Writing,
  item: Import,
  options: Words['options'],
): Promise<Result<LockEntry>> {
  const { dep, out } = item;
  const bare = { path: out.text, hashName: 'md5' } as const;
  if (options.exec === false) {
    const ignored = await writing.files.ignore(out.path);
    return ignored.ok ? ok(importEntry({ path: dep.path, hashName: 'md5' }, bare)) : ignored;
  }
  const jobs = jobsOf(options.jobs);
  if (options.toRemote === true) {
    const remote = typeof options.remote === 'string' ? options.remote : undefined;
    return sendImport(writing, item, { remote, jobs });
  }
  writing.session.host.emit({
    kind: 'note',
    text: `Importing '${seenSource(writing, dep)}' -> '${seenOut(writing, out.path)}'`,
  });
  if (options.download !== false) return runImport(writing, item, { jobs });
  const looked = await lookAtImport(writing, dep);
  if (!looked.ok) return looked;
  const ignored = await writing.files.ignore(out.path);
  return ignored.ok ? ok(importEntry({ path: dep.path, ...looked.value.record }, bare)) : ignored;
}

async function sendImport(
  writing: Writing,
  { dep, out }: Import,
  toRemote: ToRemote,
): Promise<Result<LockEntry>> {
  const looked = await lookAtImport(writing, dep);
  if (!looked.ok) return looked;
  const sent = await sendToRemote(writing.session, looked.value, toRemote);
  if (!sent.ok) return sent;
  const ignored = await writing.files.ignore(out.path);
  if (!ignored.ok) return ignored;
  return ok(importEntry({ path: dep.path, ...looked.value.record }, { path: out.text, ...sent.value }));
}

function contentOf(
  { dep, out }: Import,
  entry: LockEntry,
  { isBare, old }: { readonly isBare: boolean; readonly old: Mapping | undefined },
): Mapping {
  const kept = keptFields(old, out.text);
  const source = new Map<Key, Value>([['path', dep.path]]);
  if (dep.options !== undefined) source.set('fs_config', dep.options);
  const dvcFile = new Map<Key, Value>([
    ...kept.stage,
    ['frozen', true],
    ['deps', [source]],
    ['outs', [new Map<Key, Value>([['path', out.text], ...kept.out])]],
  ]);
  const file = `${out.path}.dvc`;
  const content = new Map(
    dvcFileContent({ address: file, file, deps: [dep], outs: [{ path: out.text }], dvcFile }, entry),
  );
  if (isBare) content.delete('md5');
  return content;
}

/** The source as people know it: a project path from where they stand. */
export function seenSource({ session }: Writing, { path, place, source }: PathDependency): string {
  if (source !== undefined || place.kind !== 'inside') return path;
  return relativePath(place.path, session.cwd);
}

/** A project path from where the user stands. */
export function seenOut({ session }: Writing, path: string): string {
  return relativePath(path, session.cwd);
}
