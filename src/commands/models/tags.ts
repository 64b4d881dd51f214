/** What the name of a registry tag says. */
export interface RegistryTag {
  /** `churn`, or `models/nl:churn` for one that `models/nl/dvc.yaml` declares */
  readonly model: string;
  /** `v1.2.0` */
  readonly version?: string;
  /** `prod` */
  readonly stage?: string;
  /** The version or the stage is taken back */
  readonly isBack: boolean;
}

const folder = '[a-zA-Z0-9-_./]+';
const word = '[a-zA-Z0-9](?:[a-zA-Z0-9-/_]*[a-zA-Z0-9])?';
const number = '(?:0|[1-9]\\d*)';
const early = `(?:${number}|\\d*[a-zA-Z-][0-9a-zA-Z-]*)`;
const build = '[0-9a-zA-Z-]+';
const version = `v${number}\\.${number}\\.${number}(?:-${early}(?:\\.${early})*)?(?:\\+${build}(?:\\.${build})*)?`;

const tagName = new RegExp(
  `^(?<model>(?:${folder}=)?${word})(?:(?:#(?<stage>${word})|@(?<version>${version}))(?<back>!?)|@(?:deprecated|created))(?:#\\d+)?$`,
);
const modelName = new RegExp(`^(?:(?<folder>${folder}):)?(?<name>${word})$`);

/** Reads the name of a tag; undefined for one that has nothing to do with the registry (gto: gto/constants.py tag_re). */
export function readTag(name: string): RegistryTag | undefined {
  const found = tagName.exec(name)?.groups;
  if (found === undefined) return undefined;
  return {
    model: (found.model ?? '').replaceAll('=', ':'),
    ...(found.version === undefined ? {} : { version: found.version }),
    ...(found.stage === undefined ? {} : { stage: found.stage }),
    isBack: found.back === '!',
  };
}

/** The folder of a model, from the top of the repository, and its name there; `folder` '' is the top. */
export interface ModelName {
  readonly folder: string;
  readonly name: string;
}

/**
 * Reads the name of a model as people type it: `churn`, `models/nl:churn`, `models/nl/dvc.yaml:churn`; undefined if it cannot
 * be one (dvc: dvc/repo/artifacts.py _reformat_name; gto: gto/constants.py fullname_re).
 */
export function readModelName(text: string): ModelName | undefined {
  const found = modelName.exec(text)?.groups;
  if (found?.name === undefined) return undefined;
  return { folder: (found.folder ?? '').replace(/(?:^|\/)dvc\.yaml$/, ''), name: found.name };
}

/** The order of versions: by numbers, one with a prerelease before the one without, builds the same (semver.org 11). */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [partsOf(a), partsOf(b)];
  for (let i = 0; i < 3; i++) {
    const difference = Number(x.numbers[i]) - Number(y.numbers[i]);
    if (difference !== 0) return difference;
  }
  const count = Math.min(x.early.length, y.early.length);
  // Fewer parts come first, but for none at all, which is the release itself.
  if (count === 0) return y.early.length - x.early.length;
  for (let i = 0; i < count; i++) {
    const difference = compareParts(x.early[i] ?? '', y.early[i] ?? '');
    if (difference !== 0) return difference;
  }
  return x.early.length - y.early.length;
}

function partsOf(text: string): { readonly numbers: readonly string[]; readonly early: readonly string[] } {
  const [, numbers = '', early] = /^v([\d.]+)(?:-([^+]+))?/.exec(text) ?? [];
  return { numbers: numbers.split('.'), early: early?.split('.') ?? [] };
}

function compareParts(a: string, b: string): number {
  const isNumber = (text: string) => /^\d+$/.test(text);
  if (isNumber(a) && isNumber(b)) return Number(a) - Number(b);
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}
