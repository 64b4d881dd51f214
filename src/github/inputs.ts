import type { Environment } from '../commands/context.ts';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import type { FailOn } from '../report/conclusion.ts';
import { type Command, parseCommand, parseJobs } from './command.ts';
import { splitWords } from './split-words.ts';
import { parseEnvNames } from './stage-env.ts';

const findings = ['failed', 'gates', 'missing', 'stale'] as const satisfies readonly FailOn[];

/** The action's inputs (action.yml, design section 3), each as what it means; a setting that was left empty is absent. */
export interface Inputs {
  readonly command: Command;
  /** Folders or globs, as written, relative to the workspace */
  readonly workingDirectories: readonly string[];
  readonly setup?: string;
  readonly base?: string;
  readonly targets: readonly string[];
  /** Absent: `auto` */
  readonly jobs?: number;
  readonly remote?: string;
  readonly push: 'auto' | 'never';
  /** `auto`: `pull-request` where feeds are followed, else `none` */
  readonly commit: 'auto' | 'none' | 'push' | 'pull-request';
  readonly comment: 'auto' | 'never';
  readonly review: 'auto' | 'never';
  readonly name?: string;
  /** Empty: `never` */
  readonly failOn: readonly FailOn[];
  readonly cache: 'auto' | 'read' | 'off';
  readonly env: readonly string[];
  readonly config: string;
  readonly artifact: 'auto' | 'never';
  readonly token?: string;
}

/**
 * Reads every input once, through the runner's own convention. All bad values are told together, each as a Failure that
 * names the input, what it takes and what was found.
 */
export function readInputs(env: Environment): Result<Inputs> {
  const given = new GivenInputs(env);
  const failures: Failure[] = [];
  const need = <T>(result: Result<T>, otherwise: T): T => {
    if (result.ok) return result.value;
    failures.push(...result.failures);
    return otherwise;
  };
  const inputs: Inputs = {
    command: need(parseCommand(given.getInput('command') || 'auto'), noCommand),
    workingDirectories: orDefault(given.lines('working-directory'), '.'),
    targets: given.lines('targets').flatMap((line) => need(splitWords(line, "input 'targets'"), [])),
    push: need(given.choice('push', ['auto', 'never']), 'auto'),
    commit: need(given.choice('commit', ['auto', 'none', 'push', 'pull-request']), 'auto'),
    comment: need(given.choice('comment', ['auto', 'never']), 'auto'),
    review: need(given.choice('review', ['auto', 'never']), 'auto'),
    failOn: need(readFailOn(given), []),
    cache: need(given.choice('cache', ['auto', 'read', 'off']), 'auto'),
    env: need(
      parseEnvNames(
        given
          .getInput('env')
          .split(/[\s,]+/)
          .filter(Boolean),
      ),
      [],
    ),
    config: given.getInput('config') || '.github/lockstep.yml',
    artifact: need(given.choice('artifact', ['auto', 'never']), 'auto'),
    ...present('setup', given.getInput('setup')),
    ...present('base', given.getInput('base')),
    ...present('remote', given.getInput('remote')),
    ...present('token', given.getInput('token')),
    ...present('name', need(readName(given), '')),
    ...need(readJobs(given), {}),
  };
  return failures.length > 0 ? fail(...failures) : ok(inputs);
}

/** What the runner hands over, by input names. */
class GivenInputs {
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
  }

  /**
   * An input's text without spaces around it, '' if it was not given, as `getInput` of @actions/core reads it: loading that
   * package brings an HTTP client of 1 MB, for which a plan would have to wait.
   */
  getInput(name: string): string {
    return (this.#env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
  }

  lines(name: string): readonly string[] {
    return this.getInput(name)
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }

  choice<const T extends string>(name: string, values: readonly [T, ...T[]]): Result<T> {
    const text = this.getInput(name) || values[0];
    const found = values.find((value) => value === text);
    return found === undefined ? fail(unexpected(name, `one of ${values.join(', ')}`, text)) : ok(found);
  }
}

const noCommand: Command = { verb: 'auto', targets: [], force: false, keepGoing: false };

function orDefault(list: readonly string[], otherwise: string): readonly string[] {
  return list.length > 0 ? list : [otherwise];
}

function present<K extends string>(key: K, value: string): Partial<Record<K, string>> {
  return value === '' ? {} : ({ [key]: value } as Partial<Record<K, string>>);
}

function readFailOn(given: GivenInputs): Result<readonly FailOn[]> {
  const words = (given.getInput('fail-on') || 'failed gates missing').split(/[\s,]+/).filter(Boolean);
  if (words.length === 1 && words[0] === 'never') return ok([]);
  const bad = words.filter((word) => !(findings as readonly string[]).includes(word));
  if (bad.length > 0) {
    return fail(
      ...bad.map((word) => unexpected('fail-on', `any of ${findings.join(', ')}, or never alone`, word)),
    );
  }
  return ok(findings.filter((finding) => words.includes(finding)));
}

/** The name becomes part of a comment's marker, of an artifact's name and of a folder's, so it is a plain word. */
function readName(given: GivenInputs): Result<string> {
  const name = given.getInput('name');
  if (name === '' || /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name)) return ok(name);
  return fail(unexpected('name', 'a word of at most 64 letters, digits, dots, dashes and underscores', name));
}

function readJobs(given: GivenInputs): Result<{ readonly jobs?: number }> {
  const text = given.getInput('jobs') || 'auto';
  if (text === 'auto') return ok({});
  const jobs = parseJobs(text);
  return jobs === undefined
    ? fail(unexpected('jobs', 'auto or a whole number from 1 up', text))
    : ok({ jobs });
}

function unexpected(name: string, expected: string, found: string): Failure {
  return {
    reason: 'usage',
    message: `input '${name}': expected ${expected}, found ${JSON.stringify(found.slice(0, 80))}`,
    hint: 'correct the `with:` block of the workflow step',
  };
}
