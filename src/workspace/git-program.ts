import { relative, sep } from 'node:path';
import { type Failure, FailureError } from '../failure.ts';
import type { Child, Start } from './child.ts';
import { decodeName } from './file-name.ts';
import { type GitEnvironment, gitCall } from './git-environment.ts';

/** Which repository, with which environment. */
export interface GitOptions {
  /** Absolute top folder of the working tree */
  readonly root: string;
  /** Where `git` is found (PATH) and the user's own configuration (HOME); absent: system folders and no configuration */
  readonly env?: GitEnvironment;
  /** May objects that a partial clone left out be fetched when they are asked for? */
  readonly lazyFetch?: boolean;
  /** Absolute file of an index that stands in for the repository's own */
  readonly index?: string;
}

/** What a call reads, and whether it may speak to a remote. */
export interface CallOptions {
  readonly input?: Uint8Array;
  readonly online?: boolean;
}

/** How a call ended; `code` is undefined if there is no git program, or a signal killed it. */
export interface Ended {
  readonly code: number | undefined;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Calls of git in one repository, made harmless by `gitCall`. */
export class GitProgram {
  readonly root: string;
  readonly #options: GitOptions;
  readonly #lazyFetch: boolean;
  readonly #start: Start;

  constructor(options: GitOptions, start: Start) {
    this.root = options.root;
    this.#options = options;
    this.#lazyFetch = options.lazyFetch ?? false;
    this.#start = start;
  }

  /** The same repository with an index of its own, for trees that are made beside the user's. */
  withIndex(index: string): GitProgram {
    return new GitProgram({ ...this.#options, index }, this.#start);
  }

  /** Starts git and leaves it running. */
  start(args: readonly string[], online = this.#lazyFetch): Child {
    const { index, env: given = {} } = this.#options;
    const { prefix, env, cwd } = gitCall(this.root, given, online);
    const own = index === undefined ? {} : { GIT_INDEX_FILE: index };
    return this.#start('git', [...prefix, ...args], { env: { ...env, ...own }, cwd });
  }

  /** Runs git to its end. */
  async run(args: readonly string[], input?: Uint8Array, online = this.#lazyFetch): Promise<Ended> {
    const child = this.start(args, online);
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    // It may end before it has read everything; its exit code says what that means.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    const code = await new Promise<number | undefined>((resolve) => {
      child.on('error', () => resolve(undefined));
      child.on('close', (status) => resolve(status ?? undefined));
    });
    return { code, stdout: Buffer.concat(stdout), stderr: decodeName(Buffer.concat(stderr)) };
  }

  /** What it prints; throws a `FailureError` with its reason if it fails. */
  async output(
    args: readonly string[],
    { input, online = this.#lazyFetch }: CallOptions = {},
  ): Promise<Buffer> {
    const { code, stdout, stderr } = await this.run(args, input, online);
    if (code !== 0)
      throw new FailureError(refusal(args.find((arg) => !arg.startsWith('-')) ?? '', code, stderr));
    return stdout;
  }

  /** The lines that it prints, empty ones left out; none if it fails. */
  async lines(args: readonly string[]): Promise<readonly string[]> {
    const { code, stdout } = await this.run(args);
    if (code !== 0) return [];
    return decodeName(stdout)
      .split('\n')
      .filter((line) => line !== '');
  }

  /** The first line that it prints; undefined if it fails or prints nothing. */
  async line(args: readonly string[]): Promise<string | undefined> {
    return (await this.lines(args))[0];
  }

  /** Where a folder lies in the repository: '' or posix with a `/` at the end. */
  prefix(folder: string): string {
    const inner = relative(this.root, folder).split(sep).join('/');
    return inner === '' ? '' : `${inner}/`;
  }
}

/** Records that end in NUL, or that NUL parts. */
export function splitZero(bytes: Buffer): Buffer[] {
  const records: Buffer[] = [];
  let from = 0;
  for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, from)) {
    records.push(bytes.subarray(from, end));
    from = end + 1;
  }
  if (from < bytes.length) records.push(bytes.subarray(from));
  return records;
}

function refusal(command: string, code: number | undefined, stderr: string): Failure {
  if (code === undefined) {
    return { reason: 'git', message: `git ${command} could not be run: is git installed and on PATH?` };
  }
  const lines = stderr
    .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/gu, '?')
    .trim()
    .split('\n');
  return { reason: 'git', message: `git ${command} failed: ${(lines.at(-1) ?? '').slice(0, 500)}` };
}
