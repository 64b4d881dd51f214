import type { VerbRow } from '../verb.ts';

/** An option as a shell offers it. */
export interface CompletableOption {
  /** `-j` and `--jobs` */
  readonly names: readonly string[];
  readonly help: string;
  /** A value follows; a value that may be left out does not count */
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

/** A verb as a shell offers it: `exp run` is one, `exp` is none. */
export interface CompletableVerb {
  readonly name: string;
  readonly help: string;
  readonly options: readonly CompletableOption[];
  /** Its arguments may be names of stages */
  readonly takesStages: boolean;
}

/** Options that every verb takes. */
const everywhere: readonly CompletableOption[] = [
  { names: ['-h', '--help'], help: 'display help for command', takesValue: false, choices: [] },
  { names: ['--cd'], help: 'work in this folder', takesValue: true, choices: [] },
  { names: ['--no-color'], help: 'no colours', takesValue: false, choices: [] },
];

const withoutStages = new Set([
  'add',
  'check-ignore',
  'get',
  'import',
  'import-url',
  'metrics show',
  'plots show',
]);

/** What a shell has to know of each verb of the table, in its order. */
export async function completableVerbs(rows: readonly VerbRow[]): Promise<CompletableVerb[]> {
  return Promise.all(
    rows.map(async ({ name, help, load }) => {
      const { options, args = '' } = await load();
      const own = options.map(({ flags, help: words, choices = [] }) => ({
        names: namesOf(flags),
        help: words,
        takesValue: flags.includes('<'),
        choices,
      }));
      const takesStages = /targets|stages/.test(args) && !withoutStages.has(name);
      return { name, help, options: [...own, ...everywhere], takesStages };
    }),
  );
}

/** First words that other words follow, with those: `exp` with `apply`, `list`, `run`, `show`. */
export function groupsOf(verbs: readonly CompletableVerb[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { name } of verbs) {
    const [first = '', second] = name.split(' ');
    if (second !== undefined) groups.set(first, [...(groups.get(first) ?? []), second]);
  }
  return groups;
}

/** What may come first: verbs of one word, and groups. */
export function firstWords(verbs: readonly CompletableVerb[]): string[] {
  return [...new Set(verbs.map(({ name }) => name.split(' ')[0] ?? ''))];
}

function namesOf(flags: string): string[] {
  return flags.match(/(?<![\w-])--?[a-zA-Z][\w-]*/g) ?? [];
}
