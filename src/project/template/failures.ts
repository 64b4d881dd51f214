import { type Failure, FailureError } from '../../failure.ts';
import type { SourceDocument } from '../../values/document.ts';
import type { Key } from '../../values/value.ts';
import { TemplateError, templateMessage } from './error.ts';

/** The way to a place in a document. */
export type DocumentPath = readonly (Key | number)[];

/** What a piece of work is called in messages, `'stages.train.cmd'`, and where it stands. */
export interface Piece {
  readonly where: string;
  readonly path: DocumentPath;
}

/** Collects what goes wrong while the pieces of one dvc.yaml are resolved, so that one mistake does not hide the next. */
export class TemplateFailures {
  readonly list: Failure[] = [];
  /** The entries of `stages` that something is wrong with */
  readonly stages = new Set<Key | number | undefined>();
  private readonly document: SourceDocument;

  constructor(document: SourceDocument) {
    this.document = document;
  }

  /** The result of the work, or undefined when it failed. Other errors are bugs and fly on. */
  attempt<T>(piece: Piece, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.take(error, piece);
      return undefined;
    }
  }

  /** {@link attempt} for work that waits for files. */
  async attemptLater<T>(piece: Piece, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.take(error, piece);
      return undefined;
    }
  }

  /** Adds a failure at a place. */
  add(message: string, path: DocumentPath): void {
    this.note(path);
    this.list.push({ reason: 'project', message, location: this.document.locate(path) });
  }

  private note([section, entry]: DocumentPath): void {
    if (section === 'stages') this.stages.add(entry);
  }

  private take(error: unknown, { where, path }: Piece): void {
    this.note(path);
    if (error instanceof FailureError) this.list.push(...error.failures);
    else if (error instanceof TemplateError)
      this.list.push({
        reason: 'project',
        message: templateMessage(error, where, this.document.file),
        location: this.document.locate(path),
        ...(error.style === 'bare' ? { unforeseen: true as const } : {}),
      });
    else throw error;
  }
}
