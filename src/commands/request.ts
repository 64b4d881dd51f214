import { readPlainWords } from './plain-words.ts';
import { globalOptions, type Request } from './request-kind.ts';
import type { Verb, VerbRow } from './verb.ts';

export type { GlobalOptions, Request } from './request-kind.ts';

/**
 * Words as typed in a terminal, or in a comment behind the prefix, become a request: one grammar for both. Only verbs that
 * the words may mean are loaded, and the grammar itself only where the words are not plain.
 */
export async function parseRequest(
  typed: readonly string[],
  rows: readonly VerbRow[],
  version: string,
): Promise<Request> {
  const words = withShortName(typed);
  const row = rowOf(words, rows);
  if (row !== undefined) {
    const verb = await row.load();
    const plain = readPlainWords(words.slice(row.name.split(' ').length), verb);
    if (plain !== undefined)
      return { kind: 'verb', verb, words: plain, global: globalOptions(plain.options) };
  }
  const { parseWords } = await import('./grammar.ts');
  return parseWords(words, rows, await loadMeant(words, rows), version);
}

/** Verbs that DVC has under two names; help lists the short one. */
const longNames: Readonly<Record<string, string>> = { list: 'ls', 'list-url': 'ls-url', experiments: 'exp' };
/** The same of the second word of `exp`; help lists the long one. */
const shortNames: Readonly<Record<string, string>> = { ls: 'list', rm: 'remove' };

function withShortName(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, i) => !word.startsWith('-') && words[i - 1] !== '--cd');
  if (at < 0) return words;
  const named = words.with(at, renamed(words[at], longNames));
  return named[at] === 'exp' && at + 1 < words.length
    ? named.with(at + 1, renamed(words[at + 1], shortNames))
    : named;
}

function renamed(name: string | undefined, names: Readonly<Record<string, string>>): string {
  return name !== undefined && Object.hasOwn(names, name) ? (names[name] ?? name) : (name ?? '');
}

/** The verb whose name the words begin with, unless there are others that go on from it. */
function rowOf(words: readonly string[], rows: readonly VerbRow[]): VerbRow | undefined {
  const named = rows.filter(({ name }) => name.split(' ').every((part, i) => words[i] === part));
  const [row] = named;
  const isOnly = named.length === 1 && !rows.some(({ name }) => name.startsWith(`${row?.name} `));
  return isOnly ? row : undefined;
}

/** The verbs whose first word is among the words. */
async function loadMeant(
  words: readonly string[],
  rows: readonly VerbRow[],
): Promise<ReadonlyMap<VerbRow, Verb>> {
  const likely = rows.filter((row) => words.some((word) => beginsWith(row, word)));
  return new Map(await Promise.all(likely.map(async (row) => [row, await row.load()] as const)));
}

function beginsWith({ name }: VerbRow, word: string | undefined): boolean {
  return word !== undefined && (name === word || name.startsWith(`${word} `));
}
