import { type Failure, fail, ok, type Result } from '../failure.ts';
import { takeSnapshot } from '../plan/snapshot.ts';
import { judge } from '../plan/verdict.ts';
import { sameRecord } from '../project/same-record.ts';
import type { LockEntry, LockedPath, Output, Stage } from '../project/stage.ts';
import { resolveTargets } from '../project/targets.ts';
import { addressFrom } from '../report/address.ts';
import { removeAll } from '../run/remove.ts';
import { safePath } from '../workspace/safe-path.ts';
import { checkoutTracked } from './checkout-tracked.ts';
import { type Import, importEntry, importOf, lookAtImport, recordOf, runImport } from './import-stage.ts';
import { seenOut, seenSource } from './import-url.ts';
import { manifestReader } from './manifests.ts';
import { repoOf } from './source-repo/repo-source.ts';
import type { Bringing } from './source-url/bring.ts';
import type { Seen } from './source-url/look.ts';
import { jobsOf, sendToRemote, type ToRemote } from './source-url/to-remote.ts';
import { dumpDvcFile, dvcFileContent, pathIn, verbFailures } from './stage-dump.ts';
import { type RepoImport, updateRepoImport } from './update-repo.ts';
import type { Verb, Words } from './verb.ts';
import { isStored, workspaceHash } from './workspace-hash.ts';
import { type Writing, withWriting } from './write-session.ts';

/** `update`: imports as their sources are now (dvc: dvc/repo/update.py, dvc/stage/imports.py). */
export const update: Verb = {
  name: 'update',
  help: 'Bring imported data up to date with where it came from',
  args: '<targets...>',
  options: [
    { flags: '-R, --recursive', help: 'all imports below the given folders' },
    { flags: '--no-download', help: 'only record the new hash of the source' },
    { flags: '--rev <commit>', help: 'the revision of the other repository that imports are to follow' },
    { flags: '-j, --jobs <n>', help: 'transfers at once' },
    { flags: '--to-remote', help: 'send the new data straight to the remote, keep none here' },
    { flags: '-r, --remote <name>', help: 'with --to-remote: another remote than the default one' },
  ],
  exit: { style: 'dvc', failure: 1 },
  async run(words, host) {
    const prefix = 'failed update data - ';
    const misuse = misuseOf(words);
    if (misuse !== undefined) return verbFailures([{ reason: 'project', message: misuse }], prefix);
    const what = `update ${words.args.join(' ')}`;
    const done = await withWriting(host, { what, scmContext: false }, (writing) => updateAll(writing, words));
    return done.ok ? 0 : verbFailures(done.failures, prefix);
  },
};

function misuseOf({ options }: Words): string | undefined {
  if (options.toRemote === true)
    return options.download === false ? "--to-remote can't be used with --no-download" : undefined;
  return typeof options.remote === 'string' ? "--remote can't be used without --to-remote" : undefined;
}

async function updateAll(writing: Writing, { args, options }: Words): Promise<Result<undefined>> {
  const { project, session } = writing;
  const stages = await resolveTargets(project, args, {
    cwd: session.cwd,
    recursive: options.recursive === true,
    singleItem: true,
    orOutputs: true,
  });
  if (!stages.ok) return stages;
  const failures: Failure[] = [];
  for (const stage of stages.value) {
    const item = importOf(stage);
    if (item === undefined) {
      if (options.toRemote === true) return fail(onlyImports);
      warn(writing, stage);
    } else {
      const how = howTo(options);
      const repo = repoOf(item.dep);
      const done =
        repo === undefined
          ? await updateOne(writing, stage, item, how)
          : await updateFromRepo(writing, { stage, item, repo }, how);
      if (!done.ok) failures.push(...done.failures);
    }
  }
  return failures.length > 0 ? { ok: false, failures } : ok(undefined);
}

/** What the command line says of how to update. */
interface Updating {
  readonly download: boolean;
  readonly rev: string | undefined;
  readonly jobs: number | undefined;
  readonly toRemote: ToRemote | undefined;
}

function howTo(options: Words['options']): Updating {
  const jobs = jobsOf(options.jobs);
  const toRemote = options.toRemote === true ? { remote: textOf(options.remote), jobs } : undefined;
  return { download: options.download !== false, rev: textOf(options.rev), jobs, toRemote };
}

const onlyImports: Failure = {
  reason: 'project',
  message: "--to-remote can't be used with worktree update",
};

const onlyAddresses: Failure = {
  reason: 'project',
  message: "Data imported from other DVC or Git repositories can't be updated with --to-remote",
};

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Data that nobody imported could only come back from a remote that keeps versions. */
function warn(writing: Writing, stage: Stage): void {
  for (const { path, place } of stage.outs) {
    const shown = place.kind === 'inside' ? seenOut(writing, place.path) : path;
    const message = `Could not update '${shown}', it was never pushed to a remote`;
    writing.session.host.emit({ kind: 'warning', failure: { reason: 'data', message } });
  }
}

async function updateFromRepo(writing: Writing, what: RepoImport, how: Updating): Promise<Result<undefined>> {
  if (how.toRemote !== undefined) return fail(onlyAddresses);
  const isHere = await isIntact(writing, what.stage);
  return isHere.ok ? updateRepoImport(writing, what, { ...how, isIntact: isHere.value }) : isHere;
}

async function updateOne(
  writing: Writing,
  stage: Stage,
  item: Import,
  { download, jobs, toRemote }: Updating,
): Promise<Result<undefined>> {
  const lockedDep = pathIn(stage.lock?.deps, item.dep.path);
  const looked = await lookAtImport(writing, item.dep, lockedDep);
  if (!looked.ok) return looked;
  const seen = looked.value;
  const dep: LockedPath = { path: item.dep.path, ...seen.record };
  if (toRemote !== undefined) return sendUpdate(writing, stage, { dep, seen, toRemote });
  const isSame = stage.checksumChanged !== true && sameRecord(dep, lockedDep);
  const isHere = await isIntact(writing, stage);
  if (!isHere.ok) return isHere;
  if (isSame && isHere.value) {
    writing.session.host.emit({
      kind: 'note',
      text: `'${addressFrom(stage, writing.session.cwd)}' didn't change, skipping`,
    });
    return dumpDvcFile(writing, stage.file, dvcFileContent(stage, stage.lock ?? importEntry(dep, dep)));
  }
  const text = `Importing '${seenSource(writing, item.dep)}' -> '${seenOut(writing, item.out.path)}'`;
  writing.session.host.emit({ kind: 'note', text });
  if (!download) return forgetData(writing, stage, item, dep);
  const record = recordOf(stage, item);
  const entry = await bring(writing, { stage, item, isSame }, { seen, record, jobs });
  return entry.ok ? dumpDvcFile(writing, stage.file, dvcFileContent(stage, entry.value)) : entry;
}

/** A source that did not change is not read again if the cache has its data. */
async function bring(
  writing: Writing,
  { stage, item, isSame }: { readonly stage: Stage; readonly item: Import; readonly isSame: boolean },
  bringing: Bringing,
): Promise<Result<LockEntry>> {
  const [output] = stage.outs as [Output];
  const locked = pathIn(stage.lock?.outs, output.path);
  if (!isSame || stage.lock === undefined || !isStored(writing.session, locked)) {
    return runImport(writing, item, bringing);
  }
  const done = await checkoutTracked(writing.session, [{ output, locked }], { force: true });
  if (!done.ok) return done;
  return done.value.failures.length > 0 ? { ok: false, failures: done.value.failures } : ok(stage.lock);
}

/** `--to-remote`: what is here stays as it is; DVC does not compute the stage's md5 anew then. */
async function sendUpdate(
  writing: Writing,
  stage: Stage,
  { dep, seen, toRemote }: { readonly dep: LockedPath; readonly seen: Seen; readonly toRemote: ToRemote },
): Promise<Result<undefined>> {
  const [output] = stage.outs as [Output];
  const sent = await sendToRemote(writing.session, seen, toRemote);
  if (!sent.ok) return sent;
  const content = new Map(dvcFileContent(stage, importEntry(dep, { path: output.path, ...sent.value })));
  const md5 = stage.dvcFile?.get('md5');
  if (md5 !== undefined) content.set('md5', md5);
  return dumpDvcFile(writing, stage.file, content);
}

/** `--no-download`: old data would belong to no version, so it goes, and its hash with it; the md5 stays as it was computed with it. */
async function forgetData(
  writing: Writing,
  stage: Stage,
  { out }: Import,
  dep: LockedPath,
): Promise<Result<undefined>> {
  const path = safePath(writing.session.projectRoot, out.path);
  const removed = path.ok ? removeAll(path.value) : path;
  if (!removed.ok) return removed;
  const ignored = out.isCached ? await writing.files.ignore(out.path) : ok(undefined);
  if (!ignored.ok) return ignored;
  const before = pathIn(stage.lock?.outs, out.text);
  const { md5 } = Object.fromEntries(dvcFileContent(stage, importEntry(dep, before)));
  const content = new Map(dvcFileContent(stage, importEntry(dep, { path: out.text, hashName: 'md5' })));
  if (md5 !== undefined) content.set('md5', md5);
  return dumpDvcFile(writing, stage.file, content);
}

/** Is the imported data here as recorded, in the workspace and in the cache? */
async function isIntact({ session, project }: Writing, stage: Stage): Promise<Result<boolean>> {
  const alone = { ...stage, deps: [], frozen: false };
  const snapshot = await takeSnapshot([alone], {
    graph: project.graph,
    hash: workspaceHash(session, project, await session.ignore()),
    params: (path) => project.paramsFile(path),
    absent: 'as-is',
    stored: (locked) => isStored(session, locked),
    tree: manifestReader(session, undefined),
  });
  if (!snapshot.ok) return snapshot;
  const { reasons, unknown = [] } = judge(alone, snapshot.value);
  return ok(
    unknown.length === 0 && reasons.every(({ kind }) => kind !== 'changed-out' && kind !== 'missing-out'),
  );
}
