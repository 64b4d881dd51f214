import { posix } from 'node:path';
import type { StageRow } from '../../report/stage-rows.ts';
import type { Finished } from '../finished.ts';
import type { ChangedLines, DiffLine } from './changed-lines.ts';

/** A line at the head of the pull request; `path` from the top of the repository. */
export interface Spot {
  readonly path: string;
  readonly line: number;
}

/** A file of a project, seen from the top of the repository. */
export function fromTop(folder: string, file: string): string {
  return posix.normalize(posix.join(folder, file));
}

/**
 * Where something about a stage is best said, the best first: at changed parameters that made it stale, in its own changed lines of
 * dvc.yaml, in its changed lines of dvc.lock. Empty: this change did not touch it there. Pure.
 */
export function spotsOf(project: Finished, row: StageRow, changed: ChangedLines): readonly Spot[] {
  const { folder, result } = project;
  const { file, name } = row.stage;
  const params = row.reasons.flatMap((reason) => {
    if (reason.kind !== 'changed-param') return [];
    const found = result.report.params.find((each) => each.file === reason.file && each.key === reason.key);
    return found?.line === undefined ? [] : [{ path: fromTop(folder, found.file), line: found.line }];
  });
  const definition = fromTop(folder, file);
  const own = [...blockOf(project, row, changed)].filter(([, { isChanged }]) => isChanged);
  const lock = fromTop(folder, posix.join(posix.dirname(file), 'dvc.lock'));
  return [
    ...params,
    ...own.map(([line]) => ({ path: definition, line })),
    ...lockLines(changed.get(lock), name).map((line) => ({ path: lock, line })),
  ].filter((spot) => isChangedAt(changed, spot));
}

/** Did this change touch the line? */
export function isChangedAt(changed: ChangedLines, { path, line }: Spot): boolean {
  return changed.get(path)?.get(line)?.isChanged === true;
}

/** The lines of a stage's definition that the diff shows, in order: from its name to the next line that is not below it. */
export function blockOf(
  { folder, result }: Finished,
  { stage }: StageRow,
  changed: ChangedLines,
): ReadonlyMap<number, DiffLine> {
  const lines = changed.get(fromTop(folder, stage.file));
  const start = stage.location.line;
  if (lines === undefined || start === undefined || stage.location.file !== stage.file) return new Map();
  const starts = result.report.stages
    .filter(({ stage: other }) => other.file === stage.file)
    .map(({ stage: other }) => other.location.line ?? 0);
  const end = Math.min(...starts.filter((line) => line > start), Number.POSITIVE_INFINITY);
  const indent = indentOf(lines.get(start)?.text ?? '  ');
  const below = [...lines].filter(([line]) => line >= start && line < end).sort(([a], [b]) => a - b);
  const after = below.findIndex(
    ([line, { text }]) => line > start && !/^\s*(?:#|$)/.test(text) && indentOf(text) <= indent,
  );
  return new Map(after === -1 ? below : below.slice(0, after));
}

/** How many blanks a line starts with. */
export function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** Changed lines below a stage's name in dvc.lock, where DVC indents names by two. */
function lockLines(lines: ReadonlyMap<number, DiffLine> | undefined, name: string | undefined): number[] {
  if (lines === undefined || name === undefined) return [];
  const found: number[] = [];
  let isInside = false;
  for (const [line, { text, isChanged }] of [...lines].sort(([a], [b]) => a - b)) {
    if (/^(?: {2})?[^\s#]/.test(text)) isInside = text.trimEnd() === `  ${name}:`;
    if (isInside && isChanged) found.push(line);
  }
  return found;
}
