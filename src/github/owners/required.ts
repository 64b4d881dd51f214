import { ownerName } from '../../project/policy/policy.ts';
import { compareCodePoints } from '../../values/value.ts';
import type { Finished } from '../finished.ts';
import { at } from '../payload.ts';

/** Something that changed and has owners: one of them has to say yes. */
export interface Owned {
  /** A data path or a metric; in a repository of several projects with the project's folder in front */
  readonly of: string;
  /** `@user` or `@org/team`, as the policy writes it */
  readonly owners: readonly string[];
}

/** What the reports of all projects name with owners, in their order. Pure. */
export function ownedIn(finished: readonly Finished[]): readonly Owned[] {
  const owned = new Map<string, string[]>();
  for (const { folder, result } of finished) {
    for (const { owner, of } of result.report.owners) {
      for (const thing of of) {
        const name = folder === '' ? thing : `${folder}: ${thing}`;
        owned.set(name, [...(owned.get(name) ?? []), owner]);
      }
    }
  }
  return [...owned].map(([of, owners]) => ({ of, owners }));
}

/** Everybody who is to be asked, each once. */
export function ownersIn(owned: readonly Owned[]): readonly string[] {
  return [...new Set(owned.flatMap(({ owners }) => owners))].sort(compareCodePoints);
}

const opening = '```json lockstep.owners/1\n';
/** What a check's text may hold. */
const longestText = 60_000;

/** What has owners, as a text that a later run reads back; undefined: too much for a check. */
export function ownedText(owned: readonly Owned[]): string | undefined {
  const text = `${opening}${JSON.stringify(owned).replaceAll('`', '\\u0060')}\n\`\`\``;
  return text.length > longestText ? undefined : text;
}

/** Reads {@link ownedText} back; undefined: it is none of ours. Strict, because somebody else may have written it. */
export function readOwned(text: string): readonly Owned[] | undefined {
  const body = text.startsWith(opening) ? text.slice(opening.length, text.lastIndexOf('\n```')) : '';
  if (body === '' || text.length > longestText) return undefined;
  let list: unknown;
  try {
    list = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (!Array.isArray(list)) return undefined;
  const owned = list.flatMap((item): Owned[] => {
    const [of, owners] = [at(item, 'of'), at(item, 'owners')];
    if (typeof of !== 'string' || !Array.isArray(owners) || owners.length === 0) return [];
    const names = owners.filter((owner) => typeof owner === 'string' && ownerName.test(owner));
    return names.length === owners.length ? [{ of, owners: names }] : [];
  });
  return owned.length === list.length ? owned : undefined;
}
