import type { Value } from '../../values/value.ts';
import type { Policy, StageEntry } from './policy.ts';
import type { NumberRange, PolicyReading } from './policy-reading.ts';
import { parseDuration } from './quantities.ts';

/** Settings of a stage that are no resources. */
const settings = ['timeout', 'retries', 'on'] as const;

/** Resources that need no declaration: the machine's cores, and one graphics card. */
const builtIn = ['cpu', 'gpu'] as const;

const above: NumberRange = { what: 'a number above 0', holds: (number) => number > 0 };
const amount: NumberRange = { what: 'a number from 0 up', holds: (number) => number >= 0 };
const attempts: NumberRange = {
  what: 'a whole number from 0 to 10',
  holds: (number) => Number.isInteger(number) && number >= 0 && number <= 10,
};

const resourceName = /^[A-Za-z_][A-Za-z0-9_.-]*$/;

/** How much of each named resource there is. The names of stage settings are taken. */
export function readResources(value: Value | undefined, reading: PolicyReading): Policy['resources'] {
  const resources = new Map<string, number>();
  for (const [name, item] of reading.mapping(
    value,
    ['resources'],
    'a mapping from names to how much there is',
  )) {
    const path = ['resources', name];
    if (isSetting(name)) {
      reading.problem(path, 'this name is a setting of stages, so no resource can have it', 'choose another');
    } else if (!resourceName.test(name)) {
      reading.problem(path, 'expected a name of letters, digits, dots, dashes and underscores');
    }
    const much = reading.number(item, path, above);
    if (much !== undefined) resources.set(name, much);
  }
  return resources;
}

/** What holds for which stages. A resource that nobody declared is an unknown key, because it would limit nothing. */
export function readStages(
  value: Value | undefined,
  reading: PolicyReading,
  resources: Policy['resources'],
): readonly StageEntry[] {
  return reading
    .mapping(value, ['stages'], 'a mapping from stage names to settings')
    .map(([pattern, item]) => {
      const path = ['stages', pattern];
      const entries = reading.mapping(item, path, 'settings such as {timeout: 6h, gpu: 1}');
      const setting = new Map(entries.filter(([name]) => isSetting(name)));
      const needs = readNeeds(
        entries.filter(([name]) => !isSetting(name)),
        { path, reading, resources },
      );
      const timeout = reading.parsed(setting.get('timeout'), [...path, 'timeout'], {
        what: 'a time such as 90s, 45m or 6h',
        parse: parseDuration,
      });
      const retries = reading.number(setting.get('retries'), [...path, 'retries'], attempts);
      const on = reading.choice(setting.get('on'), [...path, 'on'], ['protected']);
      return {
        pattern,
        needs,
        ...(timeout === undefined ? {} : { timeoutSeconds: timeout }),
        ...(retries === undefined ? {} : { retries }),
        ...(on === undefined ? {} : { onProtected: true }),
        location: reading.locate(path),
      };
    });
}

interface NeedsPlace {
  readonly path: readonly string[];
  readonly reading: PolicyReading;
  readonly resources: Policy['resources'];
}

function readNeeds(
  entries: readonly (readonly [string, Value])[],
  { path, reading, resources }: NeedsPlace,
): ReadonlyMap<string, number> {
  const needs = new Map<string, number>();
  const known = [...settings, ...builtIn, ...resources.keys()];
  for (const [name, item] of entries) {
    if (!known.includes(name)) {
      reading.unknown([...path, name], name, known);
      continue;
    }
    const much = reading.number(item, [...path, name], amount);
    if (much !== undefined && much > 0) needs.set(name, much);
    const limit = resources.get(name);
    if (much !== undefined && limit !== undefined && much > limit) {
      reading.problem(
        [...path, name],
        `needs ${much}, and \`resources\` has only ${limit}`,
        'raise the resource or lower the need',
      );
    }
  }
  return needs;
}

function isSetting(name: string): boolean {
  return (settings as readonly string[]).includes(name);
}
