import { verbs } from '../../commands/index.ts';
import { parseRequest } from '../../commands/request.ts';
import type { Words } from '../../commands/verb.ts';
import { type Failure, fail, ok, type Result } from '../../failure.ts';
import { nearestWord } from '../../project/policy/nearest.ts';
import { parseJobs } from '../command.ts';
import { splitWords } from '../split-words.ts';

/** A command that needs the commit itself, and its words. */
export type WorkingCommand =
  | {
      readonly verb: 'plan' | 'repro' | 'push';
      readonly targets: readonly string[];
      readonly force: boolean;
      readonly keepGoing: boolean;
      readonly jobs?: number;
    }
  | { readonly verb: 'resolve' }
  | { readonly verb: 'explain'; readonly stages: readonly string[] }
  | { readonly verb: 'approve'; readonly sha?: string };

/** What a comment asks for. `unavailable`: a command that is known, and that is not done from a comment. */
export type SlashCommand =
  | WorkingCommand
  | { readonly verb: 'cancel' }
  | { readonly verb: 'help' }
  | { readonly verb: 'unavailable'; readonly why: string };

/** What a command may say besides its targets, by the terminal's own names of its options. */
const allowed: Readonly<Record<string, ReadonlySet<string>>> = {
  plan: new Set(),
  repro: new Set(['force', 'jobs', 'keepGoing']),
  push: new Set(['jobs']),
  explain: new Set(),
};

/** Commands of comments only, and those that are answered in words. */
const others = ['approve', 'cancel', 'help', 'resolve', 'exp', 'take'] as const;

/** Most words and the longest that a command can have; far more than any real one. */
const [mostWords, longestWord] = [50, 300];

/**
 * Reads the first line of a comment. Undefined: it does not start with the prefix, so it is no command. The words of `plan`,
 * `repro`, `push` and `explain` are read by the terminal's own rows; an option that only makes sense in a terminal is a
 * Failure, as is an unknown word, with the command that was probably meant.
 */
export async function parseSlash(line: string, prefix: string): Promise<Result<SlashCommand> | undefined> {
  if (line !== prefix && !line.startsWith(`${prefix} `)) return undefined;
  const split = splitWords(line.slice(prefix.length), `\`${prefix}\``);
  if (!split.ok) return split;
  const [verb = 'help', ...rest] = split.value;
  if (split.value.length > mostWords || split.value.some(({ length }) => length > longestWord))
    return fail(unusable('that is more than a command can be', prefix));
  if (Object.hasOwn(allowed, verb)) return fromTable(split.value, verb, prefix);
  if ((others as readonly string[]).includes(verb))
    return special(verb as (typeof others)[number], rest, prefix);
  const meant = nearestWord(verb, [...Object.keys(allowed), ...others]);
  const hint = meant === undefined ? `see \`${prefix} help\`` : `did you mean \`${prefix} ${meant}\`?`;
  return fail({ reason: 'usage', message: `there is no command \`${plainWord(verb)}\``, hint });
}

async function fromTable(
  words: readonly string[],
  verb: string,
  prefix: string,
): Promise<Result<SlashCommand>> {
  const rows = verbs.filter(({ name }) => Object.hasOwn(allowed, name));
  const request = await parseRequest(words, rows, '');
  if (request.kind === 'print') return ok({ verb: 'help' });
  if (request.kind === 'failed') return fail({ ...request.failure, hint: `see \`${prefix} help\`` });
  const strange = strangeOptions(request.words, allowed[verb] as ReadonlySet<string>);
  const [option] = strange;
  if (option !== undefined)
    return fail(unusable(`the option \`--${dashed(option)}\` is for the terminal only`, prefix));
  return verb === 'explain' ? ok({ verb, stages: request.words.args }) : asked(verb, request.words, prefix);
}

function asked(verb: string, { args, options }: Words, prefix: string): Result<SlashCommand> {
  const jobs = typeof options.jobs === 'string' ? parseJobs(options.jobs) : undefined;
  if (options.jobs !== undefined && jobs === undefined)
    return fail(unusable('`-j` takes a whole number from 1 up', prefix));
  return ok({
    verb: verb as 'plan' | 'repro' | 'push',
    targets: args,
    force: options.force === true,
    keepGoing: options.keepGoing === true,
    ...(jobs === undefined ? {} : { jobs }),
  });
}

/** Options that were given and are not allowed; what every verb understands about its own output does not matter here. */
function strangeOptions({ options }: Words, known: ReadonlySet<string>): readonly string[] {
  const harmless = new Set(['color', 'quiet', 'verbose', 'commit', 'runCache']);
  return Object.entries(options).flatMap(([name, value]) => {
    const isNegated = (name === 'commit' || name === 'runCache') && value === false;
    const isGiven = value !== undefined && (!harmless.has(name) || isNegated);
    return isGiven && !known.has(name) ? [isNegated ? `no-${name}` : name] : [];
  });
}

function special(
  verb: (typeof others)[number],
  rest: readonly string[],
  prefix: string,
): Result<SlashCommand> {
  switch (verb) {
    case 'approve': {
      const [sha, ...more] = rest;
      if (sha === undefined) return ok({ verb });
      return more.length === 0 && /^[0-9a-f]{7,64}$/i.test(sha)
        ? ok({ verb, sha: sha.toLowerCase() })
        : fail(unusable('`approve` takes one commit id of at least 7 characters, or nothing', prefix));
    }
    case 'cancel':
    case 'help':
    case 'resolve':
      return rest.length === 0 ? ok({ verb }) : fail(unusable(`\`${verb}\` takes no words`, prefix));
    default:
      return ok({ verb: 'unavailable', why: unavailable[verb] });
  }
}

const unavailable = {
  exp: 'experiments are not run from a comment: change the parameter in a commit, and its pull request shows the difference',
  take: 'there are no experiments to take: change the parameter in a commit instead',
} as const;

function unusable(message: string, prefix: string): Failure {
  return { reason: 'usage', message, hint: `see \`${prefix} help\`` };
}

/** For a code span of ours: short, and without what would end it. */
function plainWord(word: string): string {
  return word.replaceAll(/[`\u0000-\u001f\u007f-\u009f]/g, '').slice(0, 40);
}

function dashed(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
