import { isDeepStrictEqual } from 'node:util';
import type { Answer, Answers, Op, Scenario } from './scenario.ts';

/** Every op on whose answer the two sides differ, with what differs; none is equality. */
export function differences(scenario: Scenario, theirs: Answers, ours: Answers): string[] {
  const isLost = hasLost(theirs);
  return scenario.ops.flatMap((op, i) => {
    const [a, b] = [theirs[i] ?? null, ours[i] ?? null];
    if (
      isLoose(op, a) ||
      (isLost && op.op === 'ask' && op.what === 'locks') ||
      isDeepStrictEqual(decidable(a, a, op), decidable(b, a, op))
    )
      return [];
    return [`${scenario.name}, op ${i} ${JSON.stringify(op)}\n${show(a, b)}`];
  });
}

/** A dry run that DVC cannot finish says nothing: it hashes what an earlier stage has yet to make (dvc-compat C-155). */
function isLoose(op: Op, theirs: Answer | null): boolean {
  return op.op === 'ask' && op.what === 'dry' && theirs !== null && 'failed' in theirs && theirs.failed;
}

/** With data that is nowhere, DVC stops at whoever tracks it; ours goes by what is recorded until something needs it. */
function hasLost(theirs: Answers): boolean {
  return theirs.some((answer) => answer !== null && 'lost' in answer && (answer.lost?.length ?? 0) > 0);
}

/**
 * What can be compared. Of a failed run in a clone only that it failed: how far DVC comes before that follows the folder
 * listing (dvc-compat C-158).
 */
function decidable(answer: Answer | null, theirs: Answer | null, op: Op): unknown {
  if (answer === null || theirs === null) return answer;
  if (op.op === 'ask' && op.what === 'locks' && 'tree' in answer) {
    return answer.failed ? { failed: true } : { ...answer, outcomes: hasRun(answer.outcomes) };
  }
  if (!('stages' in answer) || !('stages' in theirs)) return answer;
  return answer.stages.filter((name) => theirs.lost?.includes(name) !== true);
}

/** Data that is put back from the cache was pulled on the other side before: in both cases nothing has run. */
function hasRun(outcomes: Readonly<Record<string, string>>): Readonly<Record<string, boolean>> {
  return Object.fromEntries(Object.entries(outcomes).map(([name, outcome]) => [name, outcome === 'ran']));
}

/** The parts that differ, DVC's first. */
function show(a: unknown, b: unknown, path = ''): string {
  if (isMap(a) && isMap(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])]
      .filter((key) => !isDeepStrictEqual(a[key], b[key]))
      .map((key) => show(a[key], b[key], `${path} ${key}`))
      .join('\n');
  }
  if (typeof a === 'string' && typeof b === 'string' && a.includes('\n')) return ` ${path}\n${lines(a, b)}`;
  return ` ${path}\n  DVC:  ${text(a)}\n  ours: ${text(b)}`;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}

/** The lines between what two texts have in common at both ends. */
function lines(a: string, b: string): string {
  const [left, right] = [a.split('\n'), b.split('\n')];
  while (left.length > 0 && right.length > 0 && left[0] === right[0]) {
    left.shift();
    right.shift();
  }
  while (left.length > 0 && right.length > 0 && left.at(-1) === right.at(-1)) {
    left.pop();
    right.pop();
  }
  return [...left.map((line) => `  DVC:  ${line}`), ...right.map((line) => `  ours: ${line}`)].join('\n');
}
