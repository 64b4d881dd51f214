import type { JobRequest } from '../commands/context.ts';
import { parseSample } from '../commands/drill/drill.ts';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import { splitWords } from './split-words.ts';

/**
 * What the `command` input (or a dispatch) asks for. `auto` lets the event decide (design section 4); `post` is the second job
 * of two, which posts what the first one left; `feeds` is what a schedule does,
 * `drill` tries a backup.
 */
export interface Command {
  readonly verb: 'auto' | 'post' | 'feeds' | 'drill' | JobRequest['verb'];
  readonly targets: readonly string[];
  /** Stages at once; undefined: not said */
  readonly jobs?: number;
  readonly force: boolean;
  readonly keepGoing: boolean;
  /** Of a drill: how many outputs; absent: all */
  readonly sample?: number;
  /** Somebody who may has seen that it is above the budget */
  readonly approved?: boolean;
}

const verbs: readonly string[] = [
  'auto',
  'plan',
  'repro',
  'verify',
  'report',
  'post',
  'feeds',
  'drill',
] satisfies Command['verb'][];

/**
 * Reads words as typed in a terminal (`repro train -j 4`). Unknown verbs and flags are Failures; all of them are told at once.
 */
export function parseCommand(text: string): Result<Command> {
  const split = splitWords(text, `input 'command'`);
  if (!split.ok) return split;
  const [verb = 'auto', ...rest] = split.value;
  const failures: Failure[] = [];
  if (!verbs.includes(verb)) {
    failures.push(
      unusable(`expected one of ${verbs.join(', ')}, found ${JSON.stringify(verb.slice(0, 80))}`),
    );
  }
  const more = verb === 'drill' ? parseDrill(rest, failures) : parseRest(rest, failures);
  const command = { verb: verb as Command['verb'], ...more };
  return failures.length > 0 ? fail(...failures) : ok(command);
}

/** A count of stages at once: a whole number from 1 up; undefined if it is none. */
export function parseJobs(text: string): number | undefined {
  return /^[1-9][0-9]{0,3}$/.test(text) ? Number(text) : undefined;
}

/** A drill takes nothing but how many outputs it tries; which remote, the input `remote` says. */
function parseDrill(words: readonly string[], failures: Failure[]): Omit<Command, 'verb'> {
  const command = { targets: [], force: false, keepGoing: false };
  if (words.length === 0) return command;
  const value =
    /^--sample=(.*)$/s.exec(words[0] ?? '')?.[1] ?? (words[0] === '--sample' ? words[1] : undefined);
  const used = words[0] === '--sample' ? 2 : 1;
  const sample = value === undefined || words.length > used ? undefined : parseSample(value);
  if (sample?.ok === true)
    return { ...command, ...(sample.value === undefined ? {} : { sample: sample.value }) };
  failures.push(unusable('drill takes `--sample N` or nothing; the input `remote` names the backup'));
  return command;
}

function parseRest(words: readonly string[], failures: Failure[]): Omit<Command, 'verb'> {
  const targets: string[] = [];
  let [jobs, force, keepGoing, flagsEnded]: [number | undefined, boolean, boolean, boolean] = [
    undefined,
    false,
    false,
    false,
  ];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const joined = /^(?:-j|--jobs=)(.+)$/.exec(word)?.[1];
    if (flagsEnded || !word.startsWith('-')) targets.push(word);
    else if (word === '--') flagsEnded = true;
    else if (word === '-f' || word === '--force') force = true;
    else if (word === '-k' || word === '--keep-going') keepGoing = true;
    else if (word === '-j' || word === '--jobs' || joined !== undefined) {
      const value = joined ?? words[++i] ?? '';
      jobs = parseJobs(value);
      if (jobs === undefined)
        failures.push(unusable(`-j takes a whole number from 1 up, found ${JSON.stringify(value)}`));
    } else failures.push(unusable(`unknown option ${JSON.stringify(word.slice(0, 80))}`));
  }
  return { targets, force, keepGoing, ...(jobs === undefined ? {} : { jobs }) };
}

function unusable(what: string): Failure {
  return {
    reason: 'usage',
    message: `input 'command': ${what}`,
    hint: "write it as in a terminal: 'plan', 'repro train -j 4', 'report', 'verify'; options are -f, -k and -j N",
  };
}
