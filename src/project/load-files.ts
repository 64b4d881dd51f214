import { type Failure, ok, type Result } from '../failure.ts';
import { readText } from '../values/text.ts';
import { readYaml } from '../values/yaml/read.ts';
import type { IgnoreRules } from '../workspace/ignore.ts';
import type { Revision } from '../workspace/revision.ts';
import { type FoundFile, lockFileOf } from './collect.ts';
import { parseLock } from './dvc-lock/dvc-lock.ts';
import type { DvcYaml, DvcYamlOptions } from './dvc-yaml.ts';
import type { ParamsFiles } from './params-files.ts';
import { readPlainDvcYaml } from './plain-yaml.ts';
import type { LockEntry, Stage } from './stage.ts';
import type { ProjectPlaces } from './stage-reading.ts';
import type { UnpackStyle } from './template/unpack.ts';

/** A lock file and its text. */
export interface LockText {
  readonly file: string;
  readonly text: string;
}

/** One file that declares stages, read. */
export interface LoadedFile {
  readonly file: string;
  readonly stages: readonly Stage[];
  /** Of a dvc.yaml: what it declares besides stages */
  readonly yaml?: DvcYaml;
  readonly lock?: LockText;
  readonly failures: readonly Failure[];
}

interface ReadLock {
  readonly stages: ReadonlyMap<string, LockEntry>;
  readonly text?: LockText;
}

interface LoaderParts {
  readonly revision: Revision;
  readonly ignore: IgnoreRules;
  readonly places: ProjectPlaces;
  readonly style: UnpackStyle;
  readonly params: ParamsFiles;
}

/** Reads the files of one revision that declare stages. */
export class FileLoader {
  private readonly revision: Revision;
  private readonly ignore: IgnoreRules;
  private readonly places: ProjectPlaces;
  private readonly style: UnpackStyle;
  private readonly params: ParamsFiles;

  constructor({ revision, ignore, places, style, params }: LoaderParts) {
    this.revision = revision;
    this.ignore = ignore;
    this.places = places;
    this.style = style;
    this.params = params;
  }

  /** Reads a `dvc.yaml` with its lock, or a `.dvc` file. What is wrong is in `failures`. */
  async load({ file, isLockHidden }: FoundFile): Promise<LoadedFile> {
    const bytes = await this.revision.read(file);
    if (bytes === undefined) return { file, stages: [], failures: [unreadable(file)] };
    const text = readText(bytes, file);
    if (!text.ok) return { file, stages: [], failures: text.failures };
    return file.endsWith('.dvc')
      ? this.dvcFile(text.value, file)
      : this.dvcYaml(text.value, file, isLockHidden);
  }

  private async dvcFile(text: string, file: string): Promise<LoadedFile> {
    const { readDvcFile } = await import('./dvc-file/dvc-file.ts');
    const document = readYaml(text, file);
    const stage = document.ok ? readDvcFile(document.value, this.places) : document;
    return stage.ok
      ? { file, stages: [stage.value], failures: [] }
      : { file, stages: [], failures: stage.failures };
  }

  private async dvcYaml(text: string, file: string, isLockHidden: boolean): Promise<LoadedFile> {
    const lock = await this.readLock(lockFileOf(file), isLockHidden);
    const entries: ReadonlyMap<string, LockEntry> = lock.ok ? lock.value.stages : new Map();
    const options = { ...this.places, style: this.style, reader: this.params, lock: entries };
    const read = await readStages(text, file, options);
    if (!read.ok) return { file, stages: [], failures: read.failures };
    const yaml = read.value;
    const failures = [...yaml.failures, ...(lock.ok ? [] : lock.failures)];
    const lockText = lock.ok ? lock.value.text : undefined;
    // No stage of a file can be judged without its lock, whatever else is wrong.
    const stages = lock.ok ? yaml.stages : [];
    return { file, stages, yaml, failures, ...(lockText === undefined ? {} : { lock: lockText }) };
  }

  /** A lock that is missing, or that `.dvcignore` hides, is empty. One that Git ignores is a mistake, even if it is missing. */
  private async readLock(file: string, isHidden: boolean): Promise<Result<ReadLock>> {
    if (isHidden) return { ok: false, failures: [gitIgnored(file)] };
    if (this.ignore.ignores(file, false)) return ok({ stages: new Map() });
    const bytes = await this.revision.read(file);
    if (bytes === undefined) {
      if (await this.revision.isTaken(file)) return { ok: false, failures: [unreadable(file)] };
      return ok({ stages: new Map() });
    }
    const text = decode(bytes);
    if (text === undefined) return { ok: false, failures: [notUtf8(file)] };
    const lock = parseLock(text, file);
    return lock.ok ? ok({ stages: lock.value.stages, text: { file, text } }) : lock;
  }
}

async function readStages(text: string, file: string, options: DvcYamlOptions): Promise<Result<DvcYaml>> {
  const plain = await readPlainDvcYaml(text, file, options);
  if (plain !== undefined) return ok(plain);
  const { readDvcYaml } = await import('./dvc-yaml.ts');
  const document = readYaml(text, file);
  return document.ok ? ok(await readDvcYaml(document.value, options)) : document;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function unreadable(file: string): Failure {
  return {
    reason: 'project',
    message: `'${file}' is not a .dvc file`,
    location: { file },
    hint: 'it is no regular file of this repository',
  };
}

function notUtf8(file: string): Failure {
  return {
    reason: 'project',
    message: `unable to read: '${file}', is not valid utf-8`,
    location: { file },
    hint: 'save the file as UTF-8',
  };
}

function gitIgnored(file: string): Failure {
  return {
    reason: 'project',
    message: `'${file}' is git-ignored.`,
    location: { file },
    hint: 'remove it from .gitignore: the lock belongs into Git',
  };
}
