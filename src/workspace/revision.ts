/**
 * The files of a project as of the working tree or of one commit, behind one reader. Paths are posix and relative to the
 * project root (the folder that holds `.dvc`); those that leave it are not served.
 */
export interface Revision {
  /** As the user typed it; `workspace` for the working tree */
  readonly name: string;
  /** Commit id; for the working tree that of HEAD, absent without commits or Git */
  readonly sha?: string;
  readonly isWorkspace: boolean;
  /** The bytes of a file; undefined if there is none. Follows symlinks that stay inside the repository. */
  read(path: string): Promise<Uint8Array | undefined>;
  kind(path: string): Promise<'file' | 'directory' | 'other' | undefined>;
  /**
   * Every project file (`dvc.yaml`, `*.dvc`) and every `.dvcignore`, sorted: the walk that DVC does, without following
   * folder links and without entering nested projects, `.git` or `.dvc` (dvc-compat 3.1; ignore rules are the caller's).
   */
  projectFiles(): Promise<readonly string[]>;
  /** Files below a folder, relative to it, sorted by code point; undefined if it is no folder. */
  filesBelow(path: string): Promise<readonly string[] | undefined>;
  /** Is the path git-ignored? Always false for a commit. */
  isGitIgnored(paths: readonly string[]): Promise<ReadonlySet<string>>;
}
