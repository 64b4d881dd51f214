import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../commands/context.ts';
import { caught, ok, type Result } from '../../failure.ts';
import { Git } from '../../workspace/git.ts';
import { gitLogin } from '../git-login.ts';

/** Which commit of the repository to bring, and where to. */
export interface HeadRequest {
  /** The full commit id; nothing else is ever fetched */
  readonly sha: string;
  /** Absolute top folder of the clone that the workflow made; says where the repository is */
  readonly workspace: string;
  /** Other commits that are brought too, all of them with what they grew from; absent: only the one commit itself */
  readonly withHistory?: readonly string[];
  /** Absolute folder for our own files */
  readonly scratch: string;
  readonly env: Environment;
  readonly token: string | undefined;
}

/** A commit's files in a repository of their own; taken away again when disposed of. */
export interface HeadCheckout {
  /** Absolute top folder */
  readonly folder: string;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Brings one commit of a pull request into a folder of its own, because a comment's run has the default branch checked out
 * (security A-03). No hooks, no filter programs, no submodules; the token is used for the fetch and left nowhere.
 */
export async function checkOutHead(request: HeadRequest): Promise<Result<HeadCheckout>> {
  const { sha, scratch, env, token } = request;
  const folder = join(scratch, `lockstep-head-${sha.slice(0, 12)}-${process.pid}`);
  const origin = await originOf(request);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const discard = () => rm(folder, { recursive: true, force: true });
  await using login =
    token === undefined ? { env, [Symbol.asyncDispose]: async () => undefined } : await gitLogin(env, token);
  const git = new Git({ root: folder, env: login.env });
  try {
    await git.initialise(origin);
    await git.fetch('origin', [sha, ...(request.withHistory ?? [])], {
      depth: request.withHistory === undefined ? 1 : wholeHistory,
    });
    await git.checkOut(sha);
    return ok({ folder, [Symbol.asyncDispose]: discard });
  } catch (error) {
    await discard();
    return caught(error);
  } finally {
    await git.close();
  }
}

/** What Git takes for no limit. */
const wholeHistory = 2_147_483_647;

/** The clone's own word for where it came from: it may be a mirror; without one, the address that GitHub gives. */
async function originOf({ workspace, env }: HeadRequest): Promise<string> {
  const git = new Git({ root: workspace, env });
  try {
    const url = await git.setting('remote.origin.url');
    const server = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '');
    return url ?? `${server}/${env.GITHUB_REPOSITORY ?? ''}.git`;
  } finally {
    await git.close();
  }
}
