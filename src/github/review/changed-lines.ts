import type { Api } from '../api.ts';
import { at, textAt } from '../payload.ts';

/** One line at the head of a pull request, as its diff shows it. */
export interface DiffLine {
  readonly text: string;
  /** New or changed by the pull request; the others only stand beside such lines */
  readonly isChanged: boolean;
}

/** By path from the top of the repository, by line number at the head: every line that GitHub takes a review comment on. */
export type ChangedLines = ReadonlyMap<string, ReadonlyMap<number, DiffLine>>;

/** 500 files; a change that touches more has better places to be told about than single lines. */
const mostPages = 5;

/** Asks which lines a pull request changes. Throws an `ApiError`. */
export async function readChangedLines(api: Api, number: number): Promise<ChangedLines> {
  const changed = new Map<string, ReadonlyMap<number, DiffLine>>();
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
  let pages = 0;
  for await (const page of api.pages(route, { pull_number: number })) {
    for (const file of page) {
      const [path, patch] = [textAt(file, 'filename'), at(file, 'patch')];
      if (path !== undefined && typeof patch === 'string') changed.set(path, linesOf(patch));
    }
    if (++pages === mostPages) break;
  }
  return changed;
}

/**
 * The lines at the head that a unified diff shows, as GitHub writes it into `patch`: hunks without the file's header. A
 * text that is no diff has no lines. Pure.
 */
export function linesOf(patch: string): ReadonlyMap<number, DiffLine> {
  const lines = new Map<number, DiffLine>();
  let next: number | undefined;
  for (const line of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d{1,9})(?:,\d+)? @@/.exec(line)?.[1];
    if (start !== undefined) next = Number(start);
    else if (next !== undefined && /^[+ ]/.test(line))
      lines.set(next++, { text: line.slice(1).replace(/\r$/, ''), isChanged: line.startsWith('+') });
  }
  return lines;
}
