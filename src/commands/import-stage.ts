import { fail, ok, type Result } from '../failure.ts';
import type { Project } from '../project/project.ts';
import type { LockEntry, LockedPath, PathDependency, Stage } from '../project/stage.ts';
import { commitOutput } from '../workspace/commit.ts';
import { addressGuard } from './address-guard.ts';
import { importPlace } from './import-source.ts';
import type { Session } from './session.ts';
import { type Bringing, bringSource } from './source-url/bring.ts';
import { lookAtSource, type Seen, type SourceContext } from './source-url/look.ts';
import type { ImportRecord } from './source-url/unchanged.ts';
import { workspaceHash } from './workspace-hash.ts';
import { type Writing, WrittenFiles } from './write-session.ts';

/** One import: where from, where to (project-relative), and the texts that its `.dvc` file has for both. */
export interface Import {
  readonly dep: PathDependency;
  readonly out: { readonly text: string; readonly path: string; readonly isCached: boolean };
}

/** What the source holds now. Fails with DVC's text if it is gone, and for sources that are not read from here. */
export async function lookAtImport(
  context: SourceContext,
  dep: PathDependency,
  locked?: LockedPath,
): Promise<Result<Seen>> {
  const place = importPlace(dep);
  if (!place.ok) return place;
  const seen = await lookAtSource(context, place.value, { locked, options: dep.options });
  if (!seen.ok) return seen;
  if (seen.value !== undefined) {
    keepList(context, seen.value);
    return ok(seen.value);
  }
  const shown = place.value.kind === 'url' ? place.value.url : dep.path;
  return fail({
    reason: 'data',
    message: `dependency '${shown}' does not exist`,
    ...(dep.location === undefined ? {} : { location: dep.location }),
  });
}

/** As DVC, which keeps the list of etags that a folder's record is the hash of: the next update knows by it what changed. */
function keepList({ session }: SourceContext, { record, at }: Seen): void {
  const { list } = at.kind === 'store' ? at.sight : {};
  const { oid } = record;
  if (list !== undefined && oid !== undefined) session.cache.addBytes(list, { oid, hashName: 'md5' });
}

/** Brings the source into the workspace and the cache and gives what the `.dvc` file is to record (dvc: dvc/stage/imports.py). */
export async function runImport(
  writing: Writing,
  { dep, out }: Import,
  bringing: Bringing = {},
): Promise<Result<LockEntry>> {
  const looked =
    bringing.seen === undefined ? await lookAtImport(writing, dep, bringing.record?.dep) : ok(bringing.seen);
  if (!looked.ok) return looked;
  const seen = looked.value;
  const { session, project } = writing;
  const ignored = out.isCached ? await writing.files.ignore(out.path) : ok(undefined);
  if (!ignored.ok) return ignored;
  const brought = await bringSource(session, seen, out.path, {
    ...bringing,
    mayConnect: writing.mayConnect,
  });
  if (!brought.ok) return brought;
  const hash = workspaceHash(session, project, await session.ignore());
  const hashed = await hash({ kind: 'inside', path: out.path }, 'md5');
  if (!hashed.ok) return hashed;
  if (hashed.value === undefined)
    return fail({ reason: 'output', message: `output '${out.text}' does not exist` });
  const { projectRoot, cache, config, host } = session;
  const kept = out.isCached
    ? await commitOutput({
        projectRoot,
        path: out.path,
        hashed: hashed.value,
        cache,
        linkTypes: config.cacheTypes,
        signal: host.signal,
      })
    : ok(undefined);
  if (!kept.ok) return kept;
  return ok(importEntry({ path: dep.path, ...seen.record }, { path: out.text, ...hashed.value.info }));
}

/** The record of an import. */
export function importEntry(dep: LockedPath, out: LockedPath): LockEntry {
  return { cmd: '', deps: [dep], params: new Map(), outs: [out] };
}

/** The import that a `.dvc` file is: one source and one out, no command; undefined for everything else. */
export function importOf(stage: Stage): Import | undefined {
  const [dep, ...deps] = stage.deps;
  const [out, ...outs] = stage.outs;
  if (stage.cmd !== undefined || dep?.kind !== 'path' || out === undefined) return undefined;
  if (deps.length > 0 || outs.length > 0 || out.place.kind !== 'inside') return undefined;
  return { dep, out: { text: out.path, path: out.place.path, isCached: out.cache } };
}

/** What a `.dvc` file records of its import. */
export function recordOf({ lock }: Stage, { dep, out }: Import): ImportRecord {
  return {
    dep: lock?.deps.find(({ path }) => path === dep.path),
    out: lock?.outs.find(({ path }) => path === out.text),
  };
}

/**
 * Imports what a `.dvc` file that is not frozen names, for `repro` (dvc: dvc/stage/imports.py sync_import). `publicOnly`: only
 * from public addresses, unless the policy names the place.
 */
export async function importAnew(
  { session, project }: { readonly session: Session; readonly project: Project },
  stage: Stage,
  { publicOnly }: { readonly publicOnly: boolean },
): Promise<Result<LockEntry>> {
  const item = importOf(stage);
  if (item === undefined) throw new Error(`${stage.address} is no import`);
  const text = `Importing '${item.dep.path}' -> '${item.out.path}'`;
  session.host.emit({ kind: 'note', text });
  const record = recordOf(stage, item);
  const { place } = item.dep;
  const guard = place.kind === 'url' ? await addressGuard(session, place.url, publicOnly) : ok({});
  if (!guard.ok) return guard;
  return runImport({ session, project, files: new WrittenFiles(session), ...guard.value }, item, { record });
}
