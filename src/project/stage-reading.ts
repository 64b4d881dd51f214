import type { Failure, SourceLocation } from '../failure.ts';
import type { SourceDocument } from '../values/document.ts';
import { pyStr } from '../values/spelling.ts';
import type { Key, Mapping, Value } from '../values/value.ts';
import type { IgnoreRules } from '../workspace/ignore.ts';
import { isUrl, type Placed, placeOf, urlScheme } from './place.ts';
import { typeName } from './template/context-node.ts';

/** What all stages of a project are read with. */
export interface ProjectPlaces {
  /** Absolute project root */
  readonly root: string;
  readonly ignore: IgnoreRules;
  /** Names of the configured remotes, for `remote://NAME/…` */
  readonly remotes: { has(name: string): boolean };
}

/** Why a part of a stage cannot be; becomes a failure at its place and never leaves the reading of a stage. */
export class StageProblem extends Error {
  readonly hint: string | undefined;
  /** DVC has no words of its own for it */
  readonly unforeseen: boolean;
  constructor(message: string, hint?: string, unforeseen = false) {
    super(message);
    this.name = 'StageProblem';
    this.hint = hint;
    this.unforeseen = unforeseen;
  }
}

interface ReadingParts {
  readonly document: SourceDocument;
  readonly at: readonly Key[];
  readonly definition: Mapping;
  readonly wdir: string;
}

/** One stage while it is read: its definition, where that stands, and what was found wrong with it. */
export class StageReading {
  readonly definition: Mapping;
  readonly failures: Failure[] = [];
  private readonly document: SourceDocument;
  private readonly at: readonly Key[];
  private readonly wdir: string;
  private readonly places: ProjectPlaces;

  constructor({ document, at, definition, wdir }: ReadingParts, places: ProjectPlaces) {
    this.document = document;
    this.at = at;
    this.definition = definition;
    this.wdir = wdir;
    this.places = places;
  }

  /** The location of a part of the stage. */
  locate(path: readonly (Key | number)[]): SourceLocation {
    return this.document.locate([...this.at, ...path]);
  }

  /** Does a part; a {@link StageProblem} becomes a failure there. */
  attempt<T>(path: readonly (Key | number)[], work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof StageProblem)) throw error;
      const { message, hint, unforeseen } = error;
      this.failures.push({
        reason: 'project',
        message,
        location: this.locate(path),
        ...(hint === undefined ? {} : { hint }),
        ...(unforeseen ? { unforeseen } : {}),
      });
      return undefined;
    }
  }

  /** Where a path of the stage leads. Refuses DVC files and addresses of kinds that DVC does not know. */
  place(text: string, role: 'an output' | 'a dependency' = 'an output'): Placed {
    if (isDvcFile(text)) throw new StageProblem(`DVC file '${text}' cannot be ${role}.`);
    if (text.includes('\0')) throw new StageProblem('a path cannot hold a NUL character');
    if (isUrl(text)) this.checkUrl(text);
    return placeOf(text, this.wdir, this.places.root);
  }

  /** An output must not be a path that `.dvcignore` hides (dvc: output._validate_output_path). */
  checkIgnored(path: string, text: string): void {
    const reason = this.places.ignore.explain(path, false);
    if (reason === undefined) return;
    const rule = reason.file === '' ? reason.pattern : `${reason.file}:${reason.line}:${reason.pattern}`;
    throw new StageProblem(
      `Path '${text}' is ignored by ${rule}`,
      'change the path of the output, or the rule',
    );
  }

  /** A value as text, for messages. */
  show(value: Value): string {
    return pyStr(value);
  }

  /** The Python name of a value's type, for messages. */
  typeOf(value: Value): string {
    return typeName(value);
  }

  private checkUrl(url: string): void {
    const scheme = urlScheme(url);
    const name = url.slice(url.indexOf('//') + 2).split('/')[0] as string;
    if (scheme === 'remote' && !this.places.remotes.has(name.toLowerCase())) {
      throw new StageProblem(
        `config file error: remote '${name}' doesn't exist`,
        'add it with `dvc remote add`',
      );
    }
    if (!schemes.has(scheme)) throw new StageProblem(`config file error: Unsupported URL type ${scheme}://`);
  }
}

const schemes = new Set(
  'azure ds gdrive gs hdfs http https oss remote s3 ssh webdav webdavs webhdfs'.split(' '),
);

/** Is the address of a kind that DVC knows? */
export function isKnownScheme(url: string): boolean {
  return schemes.has(urlScheme(url));
}

/** Is it the name of a file that declares stages? (dvc: dvc/dvcfile.py is_valid_filename) */
export function isDvcFile(path: string): boolean {
  return path.endsWith('.dvc') || path === 'dvc.yaml' || path.endsWith('/dvc.yaml');
}
