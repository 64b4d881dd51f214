import { resolve } from 'node:path';
import { type Failure, ok, type Result } from '../failure.ts';
import { readValues } from '../values/load.ts';
import type { Value } from '../values/value.ts';
import type { Revision } from '../workspace/revision.ts';
import type { ValuesReader } from './template/vars.ts';

/** Reads a file outside the project, where that is allowed; undefined if it is not there. */
export type OutsideReader = (path: string) => Promise<Uint8Array | undefined>;

/** Params and vars files of one revision, each read and parsed once, whoever asks. */
export class ParamsFiles implements ValuesReader {
  private readonly revision: Revision;
  private readonly root: string;
  private readonly outside: OutsideReader | undefined;
  private readonly known = new Map<string, Promise<Result<Value | undefined>>>();

  /** `root`: the absolute project root, from which paths that leave the project start */
  constructor(revision: Revision, root: string, outside?: OutsideReader) {
    this.revision = revision;
    this.root = root;
    this.outside = outside;
  }

  /** The values of a file by project path, or by absolute path outside; undefined if it is not there or not served. */
  values(path: string): Promise<Result<Value | undefined>> {
    let value = this.known.get(path);
    if (value === undefined) {
      value = this.read(path);
      this.known.set(path, value);
    }
    return value;
  }

  async isFolder(path: string): Promise<boolean> {
    return isInside(path) && (await this.revision.kind(path)) === 'directory';
  }

  private async read(path: string): Promise<Result<Value | undefined>> {
    if (await this.isFolder(path)) return { ok: true, value: undefined };
    const bytes = isInside(path)
      ? await this.revision.read(path)
      : await this.outside?.(resolve(this.root, path));
    if (bytes === undefined) return ok(undefined);
    const document = readValues(path, bytes);
    return document.ok ? ok(document.value.value) : document;
  }

  /** A folder where a params file is expected is a mistake, not an absence (dvc: dvc/dependency/param.py). */
  async paramsFile(path: string): Promise<Result<Value | undefined>> {
    if (await this.isFolder(path)) return { ok: false, failures: [folderInstead(path)] };
    return this.values(path);
  }
}

function folderInstead(path: string): Failure {
  return {
    reason: 'project',
    message: `'${path}' is a directory, expected a parameters file`,
    location: { file: path },
  };
}

function isInside(path: string): boolean {
  return !path.startsWith('/') && path !== '..' && !path.startsWith('../');
}
