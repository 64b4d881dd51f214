import { resolve } from 'node:path';
import { fail, ok, type Result } from '../../failure.ts';
import { isUrl } from '../../project/place.ts';
import type { Config } from '../../project/project.ts';
import { downloadWebFile, lookAtWebFile } from '../../store/web/web-file.ts';
import type { Mapping } from '../../values/value.ts';
import { statsBehind } from '../../workspace/stats.ts';
import { walkFolder } from '../../workspace/walk.ts';
import type { Host } from '../context.ts';
import { followAddress, type SourceAddress } from './address.ts';
import { copyHere } from './bring.ts';
import { type CloudFiles, findCloudFiles } from './cloud.ts';
import { downloadCloud } from './download.ts';
import { onStore, webContext } from './look.ts';

/** A path or an address as typed, what is configured where that happened, and the options of `--fs-config`. */
export interface TypedAddress {
  readonly url: string;
  readonly config: Pick<Config, 'remotes'>;
  readonly options: Mapping | undefined;
}

/** Where typed words lead; a path begins where the user stands. Fails as {@link followAddress}. */
export function typedAddress({ cwd }: Host, { url, config, options }: TypedAddress): Result<SourceAddress> {
  return followAddress(isUrl(url) || url.startsWith('file:///') ? url : resolve(cwd, url), config, options);
}

/** Data that nobody tracks, as far as its names go. */
export type Untracked =
  | { readonly kind: 'local'; readonly path: string; readonly files: readonly string[] | undefined }
  | { readonly kind: 'web'; readonly url: string }
  | {
      readonly kind: 'store';
      readonly address: Extract<SourceAddress, { kind: 'store' }>;
      readonly found: CloudFiles;
    };

/** Finds what lies at an address, without reading or hashing it; undefined: nothing there. */
export async function findUntracked(
  host: Host,
  address: SourceAddress,
): Promise<Result<Untracked | undefined>> {
  if (address.kind === 'local') return findHere(address.path);
  if (address.kind === 'web') {
    const seen = await lookAtWebFile(address.url, webContext(host));
    return seen.ok ? ok(seen.value && address) : seen;
  }
  const { key, remote } = address;
  const found = await onStore(remote, host, (store) => findCloudFiles({ store, key, signal: host.signal }));
  return found.ok ? ok(found.value && { kind: 'store', address, found: found.value }) : found;
}

function findHere(path: string): Result<Untracked | undefined> {
  const stats = statsBehind(path);
  if (stats === undefined) return ok(undefined);
  if (!stats.isDirectory()) return ok({ kind: 'local', path, files: undefined });
  const { files, failures } = walkFolder(path, {});
  return failures.length > 0 ? { ok: false, failures } : ok({ kind: 'local', path, files });
}

/** The files of a folder, relative to it; undefined: it is a file. */
export function filesIn(data: Untracked): readonly string[] | undefined {
  if (data.kind === 'local') return data.files;
  return data.kind === 'store' && data.found.isFolder ? data.found.files.map(({ path }) => path) : undefined;
}

/** Copies or downloads it to an absolute path where nothing is yet, `jobs` files at once. */
export async function takeUntracked(
  host: Host,
  data: Untracked,
  { to, jobs }: { readonly to: string; readonly jobs: number | undefined },
): Promise<Result<void>> {
  if (data.kind === 'web') return downloadWebFile(data.url, to, webContext(host));
  if (data.kind === 'local') return copyHere(data.path, to, data.files);
  return onStore(data.address.remote, host, async (store) => {
    await downloadCloud({ store, signal: host.signal }, data.found, { to, jobs });
    return ok(undefined);
  });
}

/** DVC's sentence for an address where nothing is (dvc: dvc/exceptions.py URLMissingError). */
export function missingUrl(url: string): Result<never> {
  return fail({ reason: 'data', message: `The path '${url}' does not exist` });
}
