import { ok, type Result } from '../failure.ts';
import type { Stage } from '../project/stage.ts';
import { addressFrom } from '../report/address.ts';
import { removeAll } from '../run/remove.ts';
import { isList, isMapping, type Key, type Mapping, type Value } from '../values/value.ts';
import { safePath } from '../workspace/safe-path.ts';
import { noteImport } from './import.ts';
import { currentCommit, importFromRepo } from './import-repo.ts';
import { type Import, importEntry } from './import-stage.ts';
import { type RepoSource, repoEntry } from './source-repo/repo-source.ts';
import { dumpDvcFile, dvcFileContent, pathIn } from './stage-dump.ts';
import type { Writing } from './write-session.ts';

/** An import from another repository, as its `.dvc` file has it. */
export interface RepoImport {
  readonly stage: Stage;
  readonly item: Import;
  readonly repo: RepoSource;
}

/** How it is brought up to date; `rev`: the revision to follow from now on; `isIntact`: is its data here as recorded? */
export interface RepoUpdate {
  readonly download: boolean;
  readonly rev: string | undefined;
  readonly isIntact: boolean;
}

/**
 * Brings an import from another repository up to date: the commit that its revision names now, and the data as of it (dvc:
 * dvc/dependency/repo.py update, dvc/stage/imports.py update_import).
 */
export async function updateRepoImport(
  writing: Writing,
  { stage, item, repo }: RepoImport,
  { download, rev, isIntact }: RepoUpdate,
): Promise<Result<undefined>> {
  const wanted: RepoSource = { ...repo, rev: rev ?? repo.rev };
  const now = await currentCommit(writing.session, wanted);
  if (!now.ok) return now;
  const isSame = now.value === repo.revLock && wanted.rev === repo.rev;
  if (isSame && isIntact) {
    const text = `'${addressFrom(stage, writing.session.cwd)}' didn't change, skipping`;
    writing.session.host.emit({ kind: 'note', text });
    return ok(undefined);
  }
  if (!download) return forget(writing, { stage, item, repo: { ...wanted, revLock: now.value } });
  noteImport(writing, item, wanted);
  const done = await importFromRepo(writing, item, wanted);
  if (!done.ok) return done;
  const dvcFile = withSource(stage.dvcFile, item, { ...wanted, revLock: done.value.sha });
  return dumpDvcFile(writing, stage.file, dvcFileContent({ ...stage, dvcFile }, done.value.entry));
}

function withSource(dvcFile: Mapping | undefined, { dep }: Import, repo: RepoSource): Mapping {
  const deps = dvcFile?.get('deps');
  const [old] = isList(deps) ? deps.filter(isMapping) : [];
  const entry = new Map<Key, Value>([...(old ?? []), ...repoEntry(dep.path, repo)]);
  return new Map<Key, Value>([...(dvcFile ?? []), ['deps', [entry]]]);
}

/** Data of the commit before would belong to none, so it goes, and its hash with it. */
async function forget(writing: Writing, { stage, item, repo }: RepoImport): Promise<Result<undefined>> {
  const { out } = item;
  const path = safePath(writing.session.projectRoot, out.path);
  const removed = path.ok ? removeAll(path.value) : path;
  if (!removed.ok) return removed;
  const ignored = out.isCached ? await writing.files.ignore(out.path) : ok(undefined);
  if (!ignored.ok) return ignored;
  const dvcFile = withSource(stage.dvcFile, item, repo);
  const before = importEntry(pathIn(stage.lock?.deps, item.dep.path), pathIn(stage.lock?.outs, out.text));
  const bare = importEntry(pathIn(stage.lock?.deps, item.dep.path), { path: out.text, hashName: 'md5' });
  const content = new Map(dvcFileContent({ ...stage, dvcFile }, bare));
  const md5 = dvcFileContent({ ...stage, dvcFile }, before).get('md5');
  if (md5 !== undefined) content.set('md5', md5);
  return dumpDvcFile(writing, stage.file, content);
}
