import { fail, ok, type Result } from '../../failure.ts';
import type { SourceDocument } from '../../values/document.ts';
import { isList, type Value } from '../../values/value.ts';
import { readYaml } from '../../values/yaml/read.ts';
import { emptyPolicy, type OwnerRule, ownerName, type Policy, reportSections } from './policy.ts';
import { type NumberRange, PolicyReading } from './policy-reading.ts';
import { parseSize } from './quantities.ts';
import { readGates, readMetrics } from './read-rules.ts';
import { readResources, readStages } from './read-stages.ts';

const keys = [
  'remotes',
  'env',
  'outside',
  'resources',
  'stages',
  'metrics',
  'gates',
  'owners',
  'models',
  'budget',
  'report',
  'drafts',
  'command-prefix',
] as const;

/**
 * Reads a policy file (design section 6). `file` is its path in messages, `folder` the project's folder in the repository.
 * Unknown keys, wrong types and resources that nobody declared are failures with their line; all of them are told.
 */
export function readPolicy(
  bytes: Uint8Array | string,
  { file, folder }: Pick<Policy, 'file' | 'folder'>,
): Result<Policy> {
  const document = readYaml(bytes, file);
  if (!document.ok) {
    return fail(...document.failures.map((failure) => ({ ...failure, reason: 'config' as const })));
  }
  const reading = new PolicyReading(document.value);
  const policy = readDocument(document.value, reading);
  return reading.failures.length > 0
    ? fail(...reading.failures)
    : ok({ ...emptyPolicy(file, folder), exists: true, ...policy });
}

function readDocument({ value }: SourceDocument, reading: PolicyReading) {
  const top = reading.shape(value, [], keys);
  const resources = readResources(top.get('resources'), reading);
  const drafts = reading.choice(top.get('drafts'), ['drafts'], ['run', 'plan'] as const);
  const prefix = reading.text(top.get('command-prefix'), ['command-prefix'], {
    what: 'slash and a word, such as /dvc',
    pattern: /^\/[a-z][a-z0-9-]*$/,
  });
  return {
    remotes: readRemotes(top.get('remotes'), reading),
    env: reading.texts(top.get('env'), ['env'], variableName),
    outside: reading.texts(top.get('outside'), ['outside'], outsidePlace),
    resources,
    stages: readStages(top.get('stages'), reading, resources),
    metrics: readMetrics(top.get('metrics'), reading),
    gates: readGates(top.get('gates'), reading),
    owners: readOwners(top.get('owners'), reading),
    models: readModels(top.get('models'), reading),
    budget: readBudget(top.get('budget'), reading),
    report: readReport(top.get('report'), reading),
    ...(drafts === undefined ? {} : { drafts }),
    ...(prefix === undefined ? {} : { commandPrefix: prefix }),
  };
}

const variableName = { what: 'name of an environment variable', pattern: /^[A-Za-z_][A-Za-z0-9_]*$/ };
const outsidePlace = {
  what: 'path that is absolute or begins with ../ (or an http(s) address)',
  pattern: /^(\/|\.\.\/|[A-Za-z]:[\\/]|https?:\/\/[^/])/,
};
const remoteName = { what: 'name of a DVC remote', pattern: /^[^\s'"]+$/ };
const owner = { what: 'name such as @user or @org/team', pattern: ownerName };
const minutes: NumberRange = { what: 'a number above 0', holds: (number) => number > 0 };
const precision: NumberRange = {
  what: 'a whole number from 1 to 17',
  holds: (number) => Number.isInteger(number) && number >= 1 && number <= 17,
};

function readRemotes(value: Value | undefined, reading: PolicyReading): Policy['remotes'] {
  const remotes = reading.shape(value, ['remotes'], ['proposals', 'fallback']);
  const proposals = reading.text(remotes.get('proposals'), ['remotes', 'proposals'], remoteName);
  const fallback = reading.texts(remotes.get('fallback'), ['remotes', 'fallback'], remoteName);
  return { fallback, ...(proposals === undefined ? {} : { proposals }) };
}

function readOwners(value: Value | undefined, reading: PolicyReading): readonly OwnerRule[] {
  return reading
    .mapping(value, ['owners'], 'a mapping from path patterns to owners')
    .map(([pattern, item]) => {
      const path = ['owners', pattern];
      const location = reading.locate(path);
      if (!isList(item)) {
        const name = reading.text(item, path, owner);
        return { pattern, owners: name === undefined ? [] : [name], location };
      }
      if (item.length === 0) reading.unexpected(path, 'at least one owner', item);
      return { pattern, owners: reading.texts(item, path, owner), location };
    });
}

const modelName = { what: 'name of a model', pattern: /^[A-Za-z0-9*?[\]][A-Za-z0-9_.:/*?[\]-]*$/ };

function readModels(value: Value | undefined, reading: PolicyReading): Policy['models'] {
  const models = reading.shape(value, ['models'], ['release']);
  return { release: reading.texts(models.get('release'), ['models', 'release'], modelName) };
}

function readBudget(value: Value | undefined, reading: PolicyReading): Policy['budget'] {
  const budget = reading.shape(value, ['budget'], ['minutes', 'bytes']);
  const time = reading.number(budget.get('minutes'), ['budget', 'minutes'], minutes);
  const bytes = reading.parsed(budget.get('bytes'), ['budget', 'bytes'], {
    what: 'a size such as 50 GB',
    parse: parseSize,
  });
  return { ...(time === undefined ? {} : { minutes: time }), ...(bytes === undefined ? {} : { bytes }) };
}

function readReport(value: Value | undefined, reading: PolicyReading): Policy['report'] {
  const report = reading.shape(value, ['report'], ['sections', 'precision']);
  const digits = reading.number(report.get('precision'), ['report', 'precision'], precision);
  const sections = readSections(report.get('sections'), reading);
  return {
    ...(digits === undefined ? {} : { precision: digits }),
    ...(sections === undefined ? {} : { sections }),
  };
}

function readSections(value: Value | undefined, reading: PolicyReading): Policy['report']['sections'] {
  const path = ['report', 'sections'];
  if (value === undefined) return undefined;
  if (!isList(value)) return reading.unexpected(path, 'a list of sections', value);
  const sections = value.flatMap((item, i) => reading.choice(item, [...path, i], reportSections) ?? []);
  sections.forEach((section, i) => {
    if (sections.indexOf(section) < i) reading.problem([...path, i], `'${section}' is named twice`);
  });
  return sections;
}
