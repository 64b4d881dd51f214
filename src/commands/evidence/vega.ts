import type { Project } from '../../project/project.ts';
import { builtInTemplate } from '../../report/plots/templates.ts';
import { readJson } from '../../values/json.ts';
import { isMapping, pyEqual, type Value } from '../../values/value.ts';

/** A larger template is none. */
const largest = 1_000_000;

/** What a plot's `template` stands for: one of DVC's, one of the project's own, or nothing that could draw it. */
export type FoundTemplate =
  | { readonly kind: 'built-in' | 'own'; readonly value: Value }
  | { readonly kind: 'unusable'; readonly problem: string };

/**
 * The templates that plots name: `.dvc/plots/NAME`, with or without `.json`, else a file of the project, else a built-in
 * one (dvc-render: vega_templates.py get_template), as of the project's revision. A copy of a built-in one, as older
 * versions of DVC laid them into every project, is that one.
 */
export async function plotTemplates(
  { revision }: Project,
  names: ReadonlySet<string>,
): Promise<ReadonlyMap<string, FoundTemplate>> {
  const found = new Map<string, FoundTemplate>();
  for (const name of names) {
    const builtIn = builtInTemplate(name);
    const own = await ownTemplate(revision, name);
    if (own !== undefined)
      found.set(name, isCopy(own, builtIn) ? { kind: 'built-in', value: own.value } : own);
    else if (builtIn !== undefined) found.set(name, { kind: 'built-in', value: builtIn });
    else found.set(name, { kind: 'unusable', problem: 'no template has this name' });
  }
  return found;
}

function isCopy(
  own: FoundTemplate,
  builtIn: Value | undefined,
): own is FoundTemplate & { readonly value: Value } {
  return own.kind !== 'unusable' && builtIn !== undefined && pyEqual(own.value, builtIn);
}

async function ownTemplate(revision: Project['revision'], name: string): Promise<FoundTemplate | undefined> {
  if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(name) || name.split('/').some((part) => /^\.+$/.test(part)))
    return undefined;
  for (const path of [`.dvc/plots/${name}`, `.dvc/plots/${name}.json`, name]) {
    const bytes = await revision.read(path);
    if (bytes === undefined) continue;
    if (bytes.length > largest) return { kind: 'unusable', problem: `${path} is larger than 1 MB` };
    const parsed = readJson(bytes, path);
    return parsed.ok && isMapping(parsed.value.value)
      ? { kind: 'own', value: parsed.value.value }
      : { kind: 'unusable', problem: `${path} is no JSON object` };
  }
  return undefined;
}
