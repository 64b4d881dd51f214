/** What `.dvcignore` rules are made of, answered at once, because walks ask folder by folder ('' is the root). */
export interface IgnoreFiles {
  /** The bytes of a folder's `.dvcignore`; undefined if it has none */
  read(folder: string): Uint8Array | undefined;
  /** Does the folder hold a `.dvc`, so that it is a project of its own? */
  isProject(folder: string): boolean;
}

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
  /** Where `read` gives nothing: does something stand there all the same, such as a FIFO, or a link that leads out? */
  isTaken(path: string): Promise<boolean>;
  /**
   * Every project file (`dvc.yaml`, `*.dvc`) and every `.dvcignore`, sorted: the walk that DVC does, without following
   * folder links and without entering nested projects, `.git` or `.dvc` (dvc-compat 3.1; ignore rules are the caller's).
   * `skip` holds for folders that the caller knows need no walk: ignored ones, declared outs.
   */
  projectFiles(skip?: (folder: string) => boolean): Promise<readonly string[]>;
  /** Files below a folder, relative to it, sorted by code point; undefined if it is no folder. */
  filesBelow(path: string): Promise<readonly string[] | undefined>;
  /** What `.dvcignore` rules are made of (`loadIgnore`); absent: they are read through `projectFiles` and `read` */
  ignoreFiles?(): Promise<IgnoreFiles>;
  /** Which of the paths does Git ignore? Folders are asked about with a `/` at the end. None for a commit. */
  isGitIgnored(paths: readonly string[]): Promise<ReadonlySet<string>>;
}
