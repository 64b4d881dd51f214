import type { Op } from '../../differential/scenario.ts';

/** One command that both sides are asked, and what has to come of it: on both sides, so that no check passes by chance. */
export interface Asked {
  /** A list where a word holds a space */
  readonly ask: string | readonly string[];
  /** Below the project's root */
  readonly cd?: string;
  readonly code: number;
  /** Part of what is printed; the project's root reads `<root>` */
  readonly says?: string;
  /** Ours does something else on purpose: how it ends, and why. What is on disk is not compared then */
  readonly differs?: { readonly code: number; readonly why: string };
  /** Standard output differs in wording; the exit code, `says` and what is on disk are compared all the same */
  readonly words?: 'own';
}

/** One numbered fact of how DVC behaves: a project, and what happens to it. `<root>` in a text is the project's root. */
export interface Check {
  /** Begins with the number, or the numbers, of what it shows */
  readonly name: string;
  readonly files?: Readonly<Record<string, string>>;
  /** Configuration beside the project's own */
  readonly machine?: { readonly system?: string; readonly global?: string };
  readonly steps: readonly (Asked | Op)[];
}

export const status: Asked = { ask: 'status --json', code: 0 };
export const clean: Asked = { ask: 'status --json', code: 0, says: '{}' };
export const repro: Asked = { ask: 'repro', code: 0, words: 'own' };
export const remote = '[core]\n    remote = store\n[\'remote "store"\']\n    url = ../../store\n';

/** `status` that lists something. */
export function shows(says: string): Asked {
  return { ask: 'status --json', code: 0, says };
}

/** A load that is refused, with part of the message. */
export function refused(says: string, code = 1): Asked {
  return { ask: 'status', code, says };
}

/** A run that fails, with part of the message. */
export function fails(says: string, ask = 'repro'): Asked {
  return { ask, code: 255, says, words: 'own' };
}

export function write(path: string, text: string, mode?: number): Op {
  return { op: 'write', path, text, ...(mode === undefined ? {} : { mode }) };
}

export function remove(path: string): Op {
  return { op: 'remove', path };
}
