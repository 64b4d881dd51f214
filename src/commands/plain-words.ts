import type { Verb, Words } from './verb.ts';

/** An option as the words name it: the key of its value, and what that is; `odd`: only the whole grammar knows. */
interface Known {
  readonly key: string;
  readonly takes: 'nothing' | 'value' | 'odd';
  readonly value: boolean;
}

/** What every verb understands besides its own options, as the whole grammar has it. */
const shared = ['--cd <dir>', '-v, --verbose', '--no-color'];

/**
 * Reads the words behind a verb's name where they are plain: options of the verb with their values, and targets. Undefined
 * for everything else, mistakes and questions for help among it; what it returns is what the whole grammar would have.
 */
export function readPlainWords(words: readonly string[], verb: Verb): Words | undefined {
  if (verb.remainder === true) return undefined;
  const own = verb.options.map(({ flags, choices, repeat, whole }) => ({
    flags,
    isOdd: choices !== undefined || repeat === true || whole === true,
  }));
  const quiet = own.some(({ flags }) => flags.includes('--quiet')) ? [] : ['-q, --quiet'];
  const known = new Map<string, Known>();
  const options: Record<string, unknown> = {};
  for (const { flags, isOdd } of [
    ...own,
    ...[...quiet, ...shared].map((each) => ({ flags: each, isOdd: false })),
  ])
    addOption(flags, isOdd, known, options);
  const args: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (!word.startsWith('-')) {
      args.push(word);
      continue;
    }
    const option = known.get(word);
    if (option === undefined || option.takes === 'odd') return undefined;
    const value = option.takes === 'value' ? words[++at] : option.value;
    if (value === undefined || (typeof value === 'string' && value.startsWith('-'))) return undefined;
    options[option.key] = value;
  }
  const takesAny = verb.args !== undefined && /^\[\w+\.\.\.\]$/.test(verb.args);
  return takesAny || (args.length === 0 && verb.args === undefined) ? { args, options } : undefined;
}

function addOption(
  flags: string,
  isOdd: boolean,
  known: Map<string, Known>,
  options: Record<string, unknown>,
): void {
  const names = flags.match(/(?<![\w-])--?[\w-]+/g) ?? [];
  const long = names.find((name) => name.startsWith('--'));
  const isNegative = long?.startsWith('--no-') === true;
  const key = camelCase(long?.slice(isNegative ? '--no-'.length : 2) ?? '');
  const hasValue = /<[^>.]+>$/.test(flags);
  const isPlain = /^(?:-\w, )?--[\w-]+(?: <[^>.]+>)?$/.test(flags);
  const takes = isOdd || !isPlain || (isNegative && hasValue) ? 'odd' : hasValue ? 'value' : 'nothing';
  for (const name of names) known.set(name, { key, takes, value: !isNegative });
  if (isNegative && !known.has(`--${long?.slice('--no-'.length)}`)) options[key] ??= true;
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
