import { type Failure, ok, type Result } from '../failure.ts';
import type { Project } from '../project/project.ts';
import { isPushed } from '../project/repo-import.ts';
import type { Stage } from '../project/stage.ts';
import { type OutTarget, resolveOutTargets, type TargetOptions } from '../project/targets.ts';
import type { Wanted } from './checkout-tracked.ts';
import { fetchFilter } from './fetch-filter.ts';
import { type AskedRevision, askedRevisions, asksForHistory } from './revisions.ts';
import type { Session } from './session.ts';
import type { Words } from './verb.ts';

/** A recorded output that is meant, whole or the part at `inner`; `past`: as another revision than the workspace records it. */
export type Selected = Wanted & { readonly stage: Stage; readonly past?: true };

/** The recorded outputs that are meant, here and with `-a`, `-T` or `-A` in other revisions too, each content once. */
export async function selectEverywhere(session: Session, words: Words): Promise<Result<readonly Selected[]>> {
  const here = await selectIn(session, await session.project(), words);
  if (!asksForHistory(words)) return here;
  if (session.git === undefined) {
    const refused = await session.projectAt('HEAD');
    if (!refused.ok) return refused;
  }
  if (!here.ok) skip(session, 'workspace');
  return selectAt(session, await askedRevisions(session.git, words), words, here);
}

/** The recorded outputs that are meant in commits, each content once, behind what was found `here`. */
export async function selectAt(
  session: Session,
  revisions: readonly AskedRevision[],
  words: Words,
  here: Result<readonly Selected[]> = ok([]),
): Promise<Result<readonly Selected[]>> {
  const found = here.ok ? [...here.value] : [];
  const refused: Failure[] = here.ok ? [] : [...here.failures];
  const known = new Set(found.map(keyOf));
  let read = here.ok ? 1 : 0;
  for (const { sha, name } of revisions) {
    const there = await selectIn(session, await session.projectAt(sha), words);
    if (!there.ok) {
      skip(session, name);
      refused.push(...there.failures);
      continue;
    }
    read++;
    for (const out of there.value) {
      if (known.has(keyOf(out))) continue;
      known.add(keyOf(out));
      found.push({ ...out, past: true });
    }
  }
  return read === 0 && refused.length > 0 ? { ok: false, failures: refused } : ok(found);
}

/** A revision that cannot be read, or does not know a target, is passed over (dvc: dvc/repo/fetch.py _collect_indexes). */
function skip({ host }: Session, name: string): void {
  host.emit({
    kind: 'warning',
    failure: { reason: 'data', message: `failed to collect '${name}', skipping` },
  });
}

function keyOf({ stage, output, locked, inner }: Selected): string {
  return [
    output.remote ?? '',
    String(isPushed(stage, output)),
    locked.hashName,
    locked.oid,
    inner ?? '',
  ].join('\0');
}

/** What has no recorded content cannot be moved: stages that never ran, partial imports. */
async function selectIn(
  session: Session,
  project: Result<Project>,
  words: Words,
): Promise<Result<readonly Selected[]>> {
  if (!project.ok) return project;
  const found = await resolveOutTargets(project.value, words.args, targetOptions(session, words.options));
  if (!found.ok) return found;
  const meant = found.value.filter(await fetchFilter(project.value, words));
  const failures = [...new Set(meant.flatMap(falseHashes))];
  return failures.length > 0 ? { ok: false, failures } : ok(meant.flatMap(selected));
}

/** A hash that is none would be passed over as if nothing were recorded; whoever wants the data has to know (design 9.1). */
function falseHashes({ stage, output }: OutTarget): readonly Failure[] {
  const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
  return output.cache && locked?.oid === undefined ? (stage.lock?.failures ?? []) : [];
}

/** The cached outs among the targets that the workspace's locks record nothing of; imports that were not downloaded are none. */
export async function unrecordedOuts(session: Session, words: Words): Promise<Result<readonly OutTarget[]>> {
  const found = await askedOuts(session, words);
  if (!found.ok) return found;
  return ok(found.value.filter(isUnrecorded));
}

/** Is it a cached out that the lock records nothing of? An import that was not downloaded yet has nothing on purpose. */
export function isUnrecorded({ stage, output }: Pick<OutTarget, 'stage' | 'output'>): boolean {
  const isImport = stage.cmd === undefined && stage.deps.length > 0;
  const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
  return output.cache && !isImport && locked?.oid === undefined && locked?.other === undefined;
}

/** The outs among the targets, as the workspace has them, recorded or not. */
export async function askedOuts(
  session: Session,
  { args, options }: Words,
): Promise<Result<readonly OutTarget[]>> {
  const project = await session.project();
  return project.ok ? await resolveOutTargets(project.value, args, targetOptions(session, options)) : project;
}

function selected({ stage, output, path }: OutTarget): Selected[] {
  const locked = stage.lock?.outs.find((entry) => entry.path === output.path);
  if (locked?.oid === undefined || !output.cache) return [];
  const root = output.place.kind === 'inside' ? output.place.path : '';
  return [{ stage, output, locked, ...(path === undefined ? {} : { inner: path.slice(root.length + 1) }) }];
}

/** How `fetch`, `pull`, `push` and `checkout` read their targets. */
export function targetOptions({ cwd }: Session, options: Words['options']): TargetOptions {
  return {
    cwd,
    recursive: options.recursive === true,
    withDeps: options.withDeps === true,
    glob: options.glob === true,
  };
}
