import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FailureError, fail, ok, type Result } from '../../failure.ts';
import { pool } from '../../pool.ts';
import type { LockedPath } from '../../project/stage.ts';
import { md5FileYielding } from '../../store/md5.ts';
import { type ObjectId, objectKey } from '../../store/oid.ts';
import { type Source, type Store, StoreError } from '../../store/store.ts';
import { makeTree, treeId } from '../../store/tree.ts';
import { downloadWebFile } from '../../store/web/web-file.ts';
import { fsPath } from '../../workspace/file-name.ts';
import { Remotes } from '../remotes.ts';
import type { Session } from '../session.ts';
import { downloadCloud } from './download.ts';
import { cloudPlace, onStore, pathOf, type Seen, webContext } from './look.ts';

/** `--to-remote`: which remote the data goes to, the default one if it is not named, and how many files at once. */
export interface ToRemote {
  readonly remote: string | undefined;
  readonly jobs: number | undefined;
}

const filesAtOnce = 4;

/** The number in `--jobs`; undefined: none, or no number. */
export function jobsOf(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number.parseInt(value, 10) : Number.NaN;
  return number > 0 ? number : undefined;
}

/**
 * Sends a source straight to a remote, as objects by hash, files before the list of a folder; only some files at a time are
 * on this machine, and none stays (dvc: dvc/output.py transfer). Gives what the `.dvc` file is to record of the data.
 */
export async function sendToRemote(
  session: Session,
  seen: Seen,
  { remote, jobs }: ToRemote,
): Promise<Result<Omit<LockedPath, 'path'>>> {
  await using remotes = new Remotes(session);
  const store = await remotes.open(remote);
  if (!store.ok) return store;
  const temp = fs.mkdtempSync(join(tmpdir(), 'lockstep-transfer-'));
  try {
    const sending = { session, store: store.value, temp, limit: jobs ?? filesAtOnce };
    return await withSource(session, seen, (files) => send(sending, files));
  } catch (error) {
    if (error instanceof StoreError) return fail(error.failure);
    throw error;
  } finally {
    fs.rmSync(temp, { recursive: true, force: true });
  }
}

/** A file of the source, '' for a single one, and how to get it to an absolute path here. */
interface SourceFile {
  readonly path: string;
  take(to: string): Promise<Result<void>>;
}

interface SourceFiles {
  readonly isFolder: boolean;
  readonly files: readonly SourceFile[];
}

async function withSource<T>(
  session: Session,
  { at }: Seen,
  work: (files: SourceFiles) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { host, cache } = session;
  if (at.kind === 'web')
    return work({
      isFolder: false,
      files: [{ path: '', take: (to) => downloadWebFile(at.url, to, webContext(host)) }],
    });
  if (at.kind === 'local') {
    const from = pathOf(session, at.place);
    const paths = at.hashed.tree?.entries.map(({ path }) => path) ?? [''];
    const files = paths.map((path) => ({
      path,
      take: async (to: string) => {
        fs.copyFileSync(fsPath(path === '' ? from : `${from}/${path}`), to, fs.constants.COPYFILE_FICLONE);
        return ok(undefined);
      },
    }));
    return work({ isFolder: at.hashed.tree !== undefined, files });
  }
  const { address, sight } = at;
  return onStore(address.remote, host, (source) =>
    work({
      isFolder: sight.isFolder,
      files: sight.files.map(({ path, item }) => ({
        path,
        take: async (to) => {
          const one = { ...sight, isFolder: false, files: [{ path: '', item }] };
          await downloadCloud(cloudPlace(address, source, host.signal), one, { to, cache });
          return ok(undefined);
        },
      })),
    }),
  );
}

interface Sending {
  readonly session: Session;
  readonly store: Store;
  readonly temp: string;
  readonly limit: number;
}

async function send(
  sending: Sending,
  { isFolder, files }: SourceFiles,
): Promise<Result<Omit<LockedPath, 'path'>>> {
  const { signal } = sending.session.host;
  const sent = await pool(files, { limit: sending.limit, signal }, async (file, index) => {
    const done = await sendFile(sending, file, join(sending.temp, String(index)));
    if (!done.ok) throw new FailureError(...done.failures);
    return done.value;
  });
  const size = sent.reduce((sum, file) => sum + file.size, 0);
  const [first] = sent;
  if (!isFolder && first !== undefined) return ok({ oid: first.oid, hashName: 'md5', size });
  const { oid, bytes } = treeId(makeTree(sent.map(({ path, oid }) => ({ path, oid }))));
  await put(sending, { oid, hashName: 'md5' }, { kind: 'bytes', bytes });
  return ok({ oid, hashName: 'md5', size, nfiles: sent.length });
}

async function sendFile(sending: Sending, { path, take }: SourceFile, to: string) {
  try {
    const taken = await take(to);
    if (!taken.ok) return taken;
    const oid = await md5FileYielding(to, 'md5', sending.session.host.signal);
    const { size } = fs.statSync(to);
    await put(sending, { oid, hashName: 'md5' }, { kind: 'file', path: to, size, md5: oid });
    return ok({ path, oid, size });
  } finally {
    fs.rmSync(to, { force: true });
  }
}

async function put({ store, session }: Sending, id: ObjectId, source: Source): Promise<void> {
  const { signal } = session.host;
  const key = objectKey(id);
  if (!(await store.has([key], signal)).has(key)) await store.write(key, source, signal);
}
