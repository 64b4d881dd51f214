import { existsSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { fail, ok, type Result } from '../failure.ts';
import { placeOf } from '../project/place.ts';
import { statsBehind } from '../workspace/stats.ts';
import { addData, recordData } from './add-data.ts';
import { addTarget, overlaps } from './add-targets.ts';
import { bringSource } from './source-url/bring.ts';
import { lookAtSource } from './source-url/look.ts';
import { sendToRemote, type ToRemote } from './source-url/to-remote.ts';
import type { Writing } from './write-session.ts';

/** Where the data is to be tracked, and whether it only goes to a remote. */
export interface Outside {
  readonly out: string | undefined;
  /** Replace what is there */
  readonly force: boolean;
  readonly toRemote?: ToRemote;
}

/** `add --out` and `add --to-remote`: tracks a copy of data from elsewhere, and keeps no word of where it came from (dvc: dvc/repo/add.py). */
export async function addOutside(
  writing: Writing,
  word: string,
  { out, force, toRemote }: Outside,
): Promise<Result<undefined>> {
  const { session } = writing;
  const path = outputPath(session.host.cwd, word, { out, force: force || out === undefined });
  if (!path.ok) return path;
  const folder = dirname(resolve(session.host.cwd, path.value));
  if (!existsSync(folder))
    return fail({ reason: 'project', message: `stage working dir '${folder}' does not exist` });
  const target = await addTarget(writing, path.value);
  if (!target.ok) return target;
  if (target.value.known === undefined) {
    const clashes = overlaps(writing, [target.value.path], new Set([target.value.file]));
    if (clashes.length > 0) return { ok: false, failures: clashes };
  }
  const { place } = placeOf(word, session.cwd, session.projectRoot);
  const seen = await lookAtSource(writing, place);
  if (!seen.ok) return seen;
  if (seen.value === undefined)
    return fail({ reason: 'project', message: `[Errno 2] No such file or directory: '${word}'` });
  if (toRemote !== undefined) {
    const sent = await sendToRemote(session, seen.value, toRemote);
    return sent.ok ? recordData(writing, target.value, sent.value) : sent;
  }
  const brought = await bringSource(session, seen.value, target.value.path);
  if (!brought.ok) return brought;
  return addData(writing, target.value, { noCommit: false, relink: true });
}

/**
 * Where data gets to: the name of the source in the working folder, or `out`, or in it if it is a folder. Fails if
 * something is there, unless forced (dvc: dvc/utils/__init__.py resolve_output).
 */
export function outputPath(
  cwd: string,
  source: string,
  { out, force }: { readonly out: string | undefined; readonly force: boolean },
): Result<string> {
  const name = posix.basename(posix.normalize(/^\w+:\/\//.test(source) ? urlPath(source) : source));
  const isFolder = out !== undefined && statsBehind(resolve(cwd, out))?.isDirectory() === true;
  const path = out === undefined ? name : isFolder ? join(out, name) : out;
  const there = statsBehind(resolve(cwd, path));
  if (force || there === undefined) return ok(path);
  const kind = there.isDirectory() ? 'directory' : 'file';
  return fail({
    reason: 'project',
    message: `The ${kind} '${path}' already exists locally. \nTo override it, re-run with '--force'.`,
  });
}

function urlPath(url: string): string {
  return url.replace(/^\w+:\/\/[^/?#]*/, '').replace(/[?#].*$/s, '');
}
