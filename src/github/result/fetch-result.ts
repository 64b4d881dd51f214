import { fail, ok, type Result } from '../../failure.ts';
import type { Api } from '../api.ts';
import { ApiError } from '../api-error.ts';
import { at, numberAt, textAt } from '../payload.ts';
import { fileInZip } from './unzip.ts';

/** Largest archive, and largest `result.json` in it, that are looked at: bytes. */
const [largestZip, largestFile] = [64 * 1024 * 1024, 16 * 1024 * 1024];

/**
 * Brings `result.json` from an artifact of a workflow run. Undefined: the run left none. An artifact that is too large, or has
 * no such file, is a failure; nothing of it is written to disk.
 */
export async function fetchResult(
  api: Api,
  { runId, name }: { readonly runId: number; readonly name: string },
): Promise<Result<Buffer | undefined>> {
  try {
    const id = await artifactId(api, runId, name);
    if (typeof id !== 'number') return id;
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
    const data = await api.request(route, { artifact_id: id, archive_format: 'zip' });
    if (!(data instanceof ArrayBuffer) || data.byteLength > largestZip)
      return unusable(name, 'is no archive');
    const file = fileInZip(Buffer.from(data), 'result.json', largestFile);
    return file === undefined ? unusable(name, 'holds no usable result.json') : ok(file);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return fail({
      reason: 'config',
      message: `the artifact ${name} could not be read (${error.message})`,
      hint: 'give the token `actions: read`',
    });
  }
}

async function artifactId(api: Api, runId: number, name: string): Promise<number | Result<undefined>> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  const listed = at(await api.request(route, { run_id: runId, name, per_page: 100 }), 'artifacts');
  const named = (Array.isArray(listed) ? listed : []).filter((one) => textAt(one, 'name') === name);
  const artifact = named.find((one) => at(one, 'expired') !== true);
  const id = numberAt(artifact, 'id');
  if (id === undefined) return ok(undefined);
  const size = at(artifact, 'size_in_bytes');
  return typeof size === 'number' && size <= largestZip ? id : unusable(name, 'is too large');
}

function unusable(name: string, what: string): Result<never> {
  return fail({
    reason: 'refused',
    message: `the artifact ${name} ${what}, so nothing was posted`,
    hint: 'look at the run that made it',
  });
}
