import { isAbsolute, posix, relative } from 'node:path';
import type { SourceLocation } from '../failure.ts';
import { runnerCommand } from './runner-commands.ts';

/** How loud an annotation is; the runner's own words. */
export type Level = 'error' | 'warning' | 'notice';

/** One thing to show on a line of a file, or on the run. */
export interface Annotation {
  readonly level: Level;
  readonly title?: string;
  readonly message: string;
  readonly location?: SourceLocation;
}

/** GitHub shows ten of each level for a step and drops the rest without a word (security 3.1). */
const most = 9;
const longestMessage = 1_000;

/**
 * Turns annotations into workflow commands: the same thing once, at most nine of a level. What comes after is said as a
 * plain line, because it would not be shown, and counted.
 */
export class Annotations {
  private readonly workspace: string;
  private readonly said = new Set<string>();
  private readonly counts: Record<Level, number> = { error: 0, warning: 0, notice: 0 };

  /** `workspace`: the absolute folder that annotated paths are relative to */
  constructor(workspace: string) {
    this.workspace = workspace;
  }

  /**
   * The command, or undefined beyond the limit (then `plain` says the same in a line) and for what was said before.
   * `folder`: the project's folder, relative to the workspace, that locations count from.
   */
  make(annotation: Annotation, folder: string): { readonly command?: string; readonly plain?: string } {
    const { level, title, message, location } = annotation;
    const file = location === undefined ? undefined : pathInCheckout(location.file, folder, this.workspace);
    const properties = { file, line: location?.line, col: location?.column, title };
    const command = runnerCommand(level, properties, shortened(message));
    if (this.said.has(command)) return {};
    this.said.add(command);
    this.counts[level]++;
    const place =
      file === undefined ? '' : `${file}${location?.line === undefined ? '' : `:${location.line}`}: `;
    return this.counts[level] > most ? { plain: `${level}: ${place}${message}` } : { command };
  }
}

/**
 * A file as GitHub names it, from the top of the checkout at `workspace`; `folder`: the project that a relative path counts
 * from. Undefined for what lies outside.
 */
export function pathInCheckout(file: string, folder: string, workspace: string): string | undefined {
  const path = isAbsolute(file) ? relative(workspace, file) : posix.normalize(posix.join(folder, file));
  return path === '' || path.startsWith('..') || isAbsolute(path) ? undefined : path;
}

function shortened(message: string): string {
  const points = Array.from(message.slice(0, 2 * longestMessage + 2));
  return points.length <= longestMessage ? message : `${points.slice(0, longestMessage - 1).join('')}…`;
}
