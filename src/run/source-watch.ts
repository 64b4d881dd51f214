import fs from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '../project/stage.ts';
import { fsPath } from '../workspace/file-name.ts';

/**
 * Notices that a `dvc.yaml` or `.dvc` file, by which a run goes, was changed by somebody else while stages ran: the run keeps
 * to what the file said when it was read, and somebody should know that.
 */
export class SourceWatch {
  readonly #projectRoot: string;
  readonly #stamps = new Map<string, string>();
  readonly #told = new Set<string>();

  constructor(projectRoot: string, stages: readonly Stage[]) {
    this.#projectRoot = projectRoot;
    for (const file of new Set(stages.map((stage) => stage.file))) this.#stamps.set(file, this.#stamp(file));
  }

  /** The run itself rewrote it. */
  renew(file: string): void {
    this.#stamps.set(file, this.#stamp(file));
  }

  /** Was the stage's file changed? Says so once for each file. */
  isChanged({ file }: Stage): boolean {
    if (this.#told.has(file) || this.#stamps.get(file) === this.#stamp(file)) return false;
    this.#told.add(file);
    return true;
  }

  #stamp(file: string): string {
    const stats = fs.statSync(fsPath(join(this.#projectRoot, file)), { bigint: true, throwIfNoEntry: false });
    return stats === undefined ? 'gone' : `${stats.ino} ${stats.size} ${stats.mtimeNs}`;
  }
}
