import { isDeepStrictEqual } from 'node:util';
import type { Answer, Answers, Op, Scenario } from './scenario.ts';

/** Every op on whose answer the two sides differ, with what differs; none is equality. */
export function differences(scenario: Scenario, theirs: Answers, ours: Answers): string[] {
  return scenario.ops.flatMap((op, i) => {
    const [a, b] = [theirs[i] ?? null, ours[i] ?? null];
    if (isLoose(op, a) || isDeepStrictEqual(decidable(a, a), decidable(b, a))) return [];
    return [`${scenario.name}, op ${i} ${JSON.stringify(op)}\n${show(a, b)}`];
  });
}

/** A dry run that DVC cannot finish says nothing: it hashes what an earlier stage has yet to make (dvc-compat C-155). */
function isLoose(op: Op, theirs: Answer | null): boolean {
  return op.op === 'ask' && op.what === 'dry' && theirs !== null && 'failed' in theirs && theirs.failed;
}

function decidable(answer: Answer | null, theirs: Answer | null): unknown {
  if (answer === null || theirs === null || !('stages' in answer) || !('stages' in theirs)) return answer;
  return answer.stages.filter((name) => theirs.lost?.includes(name) !== true);
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
