import type { Git } from '../../workspace/git.ts';
import { compareVersions, readTag } from './tags.ts';

/**
 * The versions that registry tags give to models on a commit, by the model's name: `churn@v1.2.0`, `models/nl=churn@v2.0.0`. Of
 * several the highest; one that was taken back (`!`) is none.
 */
export async function versionsAt(
  git: Git | undefined,
  commit: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const versions = new Map<string, string>();
  if (git === undefined || commit === undefined) return versions;
  const tags = (await git.refs('tags')).flatMap(({ name, sha }) => {
    const tag = sha === commit ? readTag(name) : undefined;
    return tag === undefined ? [] : [tag];
  });
  const backs = new Set(tags.flatMap((tag) => (tag.isBack ? [`${tag.model}@${tag.version}`] : [])));
  for (const { model, version } of tags) {
    if (version === undefined || backs.has(`${model}@${version}`)) continue;
    const known = versions.get(model);
    if (known === undefined || compareVersions(known, version) < 0) versions.set(model, version);
  }
  return versions;
}
