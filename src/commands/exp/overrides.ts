import { type Failure, fail, ok, type Result } from '../../failure.ts';
import { isMapping, type Value } from '../../values/value.ts';
import { readYaml } from '../../values/yaml/read.ts';

/** One parameter that an experiment sets. */
export interface Override {
  /** As seen from where the user stands; `params.yaml` unless said */
  readonly file: string;
  readonly key: string;
  readonly value: Value;
}

/** A parameter, and what it is to be. */
interface Sweep {
  readonly file: string;
  readonly key: string;
  readonly values: readonly Value[];
}

const most = 1000;

/**
 * Reads `-S [file:]key=value[,value…]` and gives one set of parameters for each combination, the last one changing fastest.
 * Values are YAML; commas inside brackets, braces and quotes do not separate. Without any: one experiment as things are.
 */
export function parseOverrides(words: readonly string[]): Result<readonly (readonly Override[])[]> {
  const sweeps: Sweep[] = [];
  const failures: Failure[] = [];
  for (const word of words) {
    const sweep = parseSweep(word);
    if (sweep.ok) sweeps.push(sweep.value);
    else failures.push(...sweep.failures);
  }
  if (failures.length > 0) return fail(...failures);
  const count = sweeps.reduce((product, { values }) => product * values.length, 1);
  if (count > most) return fail(usage(`-S asks for ${count} experiments; at most ${most} are made at once`));
  return ok(
    sweeps.reduce<readonly (readonly Override[])[]>(
      (sets, { file, key, values }) =>
        sets.flatMap((set) => values.map((value) => [...set, { file, key, value }])),
      [[]],
    ),
  );
}

function parseSweep(word: string): Result<Sweep> {
  const at = word.indexOf('=');
  const [, file = 'params.yaml', key = ''] = /^(?:(.*):)?([^:]*)$/.exec(word.slice(0, Math.max(at, 0))) ?? [];
  if (at < 1 || key.trim() === '' || /(^|\.)\s*(\.|$)/.test(key)) {
    return fail(usage(`-S takes [file:]key=value, found '${word.slice(0, 80)}'`));
  }
  const values: Value[] = [];
  for (const text of splitValues(word.slice(at + 1))) {
    const read = readYaml(`value: ${text}\n`, '-S');
    const value = read.ok && isMapping(read.value.value) ? read.value.value.get('value') : undefined;
    if (value === undefined) return fail(usage(`-S ${key}: '${text.slice(0, 80)}' is no value`));
    values.push(value);
  }
  return ok({ file, key: key.trim(), values });
}

/** Splits at commas that stand outside brackets, braces and quotes. */
function splitValues(text: string): readonly string[] {
  const parts = [''];
  let [depth, quote] = [0, ''];
  for (const char of text) {
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth--;
    if (char === ',' && depth === 0 && quote === '') parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}

function usage(message: string): Failure {
  return {
    reason: 'usage',
    message,
    hint: 'as in: -S train.lr=0.1,0.01 -S other.yaml:seed=7',
  };
}
