import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { caught, fail, ok, type Result } from '../failure.ts';
import type { Project } from '../project/project.ts';
import { outTracked } from '../run/stage-outputs.ts';
import { asDiskFailure } from '../store/disk-error.ts';
import type { MayConnect } from '../store/web/guarded-connect.ts';
import { compareCodePoints } from '../values/value.ts';
import { ignoreOutputs, unignoreOutputs } from '../workspace/gitignore.ts';
import type { Host } from './context.ts';
import { relativePath } from './relative.ts';
import { type Session, withSession } from './session.ts';

/** A project that this process may write, and the record of what it wrote. */
export interface Writing {
  readonly session: Session;
  /** As it was when the verb began; {@link Session.reload} gives it anew */
  readonly project: Project;
  readonly files: WrittenFiles;
  /** Which addresses sources on the web may have; absent: any */
  readonly mayConnect?: MayConnect;
}

/** How a verb writes. */
export interface WritingOptions {
  /** For whoever has to wait: `add data` */
  readonly what: string;
  /** DVC takes `.gitignore` lines away again when these verbs fail, and says at their end what to commit (dvc: dvc/repo/scm_context.py) */
  readonly scmContext: boolean;
}

/**
 * Opens the project for one writer, loads it and does the work (design 9.6). Whatever was written is staged at the end if
 * `core.autostage` says so. Gives the value and the text that tells what to add to Git, '' if there is nothing to tell.
 */
export function withWriting<T>(
  host: Host,
  options: WritingOptions,
  work: (writing: Writing) => Promise<Result<T>>,
): Promise<Result<{ readonly value: T; readonly hint: string }>> {
  const writeIn = async (session: Session) => {
    const loaded = await session.project();
    if (!loaded.ok) return loaded;
    const files = new WrittenFiles(session);
    const done = await work({ session, project: loaded.value, files }).catch((error) =>
      caught(asDiskFailure(error)),
    );
    if (!done.ok && options.scmContext) await files.undoIgnores();
    await files.stage();
    return done.ok ? ok({ value: done.value, hint: options.scmContext ? files.hint() : '' }) : done;
  };
  return withSession(host, writeIn, { writes: options.what });
}

/** Keeps `.gitignore` in step with what DVC tracks, and remembers which files belong into the next commit. */
export class WrittenFiles {
  readonly #session: Session;
  readonly #written = new Set<string>();
  readonly #ignored: string[] = [];

  constructor(session: Session) {
    this.#session = session;
  }

  /** A project path that was written or removed. */
  track(path: string): void {
    this.#written.add(path);
  }

  /** Makes Git ignore an out. Fails if Git tracks it, or something in it (dvc: dvc/output.py ignore). */
  async ignore(path: string): Promise<Result<undefined>> {
    const { git, projectRoot, cwd } = this.#session;
    if (git === undefined) return ok(undefined);
    const tracked = await git.tracked(projectRoot, [path]);
    if (tracked.size > 0) return fail(outTracked(relativePath(path, cwd)));
    const added = await ignoreOutputs({ projectRoot, git, paths: [path] });
    if (!added.ok) return added;
    if (added.value.length > 0) {
      this.#ignored.push(path);
      this.track(ignoreFileOf(path));
    }
    return ok(undefined);
  }

  /** Takes an out's line away again. */
  async unignore(path: string): Promise<Result<undefined>> {
    const { git, projectRoot } = this.#session;
    if (git === undefined) return ok(undefined);
    const file = ignoreFileOf(path);
    if (existsSync(join(projectRoot, file))) this.track(file);
    return unignoreOutputs({ projectRoot, git, paths: [path] });
  }

  /** Takes away every line that was added. */
  async undoIgnores(): Promise<void> {
    for (const path of this.#ignored.splice(0)) await this.unignore(path);
  }

  /** Adds what was written to Git's index, if `core.autostage` is set; what is gone only if Git knew it. */
  async stage(): Promise<void> {
    const { git, config, projectRoot, gitRoot } = this.#session;
    if (git === undefined || gitRoot === undefined || !config.autostage || this.#written.size === 0) return;
    const paths = [...this.#written];
    const known = await git.tracked(projectRoot, paths);
    const present = paths.filter((path) => known.has(path) || existsSync(join(projectRoot, path)));
    const prefix = posix.relative(gitRoot, projectRoot);
    await git.add(present.map((path) => posix.join(prefix, path)));
  }

  /** DVC's reminder to commit, with paths as seen from where the user stands. */
  hint(): string {
    const { git, config, cwd } = this.#session;
    if (git === undefined || config.autostage || this.#written.size === 0) return '';
    const paths = [...this.#written]
      .sort(compareCodePoints)
      .map((path) => shellWord(relativePath(path, cwd)));
    return `\nTo track the changes with git, run:\n\n\tgit add ${paths.join(' ')}\n\nTo enable auto staging, run:\n\n\tdvc config core.autostage true\n`;
  }
}

function ignoreFileOf(path: string): string {
  return posix.join(posix.dirname(path), '.gitignore');
}

/** As Python's `shlex.quote`. */
function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}
