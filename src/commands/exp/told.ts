import { harmless } from '../harmless.ts';

/** `a, b and c`, as DVC counts names up (dvc: dvc/utils/humanize.py join); '' of none. */
export function joined(words: readonly string[]): string {
  const shown = words.map(harmless);
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
