import type { Git } from '../../workspace/git.ts';

/**
 * The versions that registry tags give to models on a commit, by the model's name: `churn@v1.2.0`, `models/nl=churn@v2.0.0`
 * (gto: gto/constants.py `tag_re`). Of several the highest; one that was taken back (`!`) is none.
 */
export async function versionsAt(
  git: Git | undefined,
  commit: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const versions = new Map<string, string>();
  if (git === undefined || commit === undefined) return versions;
  const names = (await git.refs('tags')).flatMap(({ name, sha }) => (sha === commit ? [name] : []));
  const backs = new Set(names.flatMap((name) => (/!(#\d+)?$/.test(name) ? [bare(name)] : [])));
  for (const tag of names.filter((each) => !backs.has(bare(each)))) {
    const [, name, version] = /^([\w./=-]+)@(v\d+\.\d+\.\d+[\w.+-]*)(?:#\d+)?$/.exec(tag) ?? [];
    if (name === undefined || version === undefined) continue;
    const model = name.replaceAll('=', ':');
    const known = versions.get(model);
    if (known === undefined || compareVersions(known, version) < 0) versions.set(model, version);
  }
  return versions;
}

function bare(tag: string): string {
  return tag.replace(/!?(#\d+)?$/, '');
}

/** By numbers; a version with something behind them comes before the one without (semver.org 11). */
function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => /^v(\d+)\.(\d+)\.(\d+)(.*)$/.exec(version) ?? []);
  for (const i of [1, 2, 3]) {
    const difference = Number(x?.[i] ?? 0) - Number(y?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  const [left, right] = [x?.[4] ?? '', y?.[4] ?? ''];
  if (left === right) return 0;
  if (left === '' || right === '') return left === '' ? 1 : -1;
  return left < right ? -1 : 1;
}
