import type { Project } from '../../project/project.ts';
import { builtInTemplate } from '../../report/plots/templates.ts';
import { readJson } from '../../values/json.ts';
import { isMapping, type Value } from '../../values/value.ts';

/** A larger template is none. */
const largest = 1_000_000;

/**
 * The templates that plots name: `.dvc/plots/NAME`, with or without `.json`, else a file of the project, else a built-in
 * one (dvc-render: vega_templates.py get_template), as of the project's revision. What is none of these is not in the answer.
 */
export async function plotTemplates(
  { revision }: Project,
  names: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Value>> {
  const found = new Map<string, Value>();
  for (const name of names) {
    const template = (await ownTemplate(revision, name)) ?? builtInTemplate(name);
    if (template !== undefined) found.set(name, template);
  }
  return found;
}

async function ownTemplate(revision: Project['revision'], name: string): Promise<Value | undefined> {
  if (!/^[\w.-]+(?:\/[\w.-]+)*$/.test(name) || name.split('/').some((part) => /^\.+$/.test(part)))
    return undefined;
  for (const path of [`.dvc/plots/${name}`, `.dvc/plots/${name}.json`, name]) {
    const bytes = await revision.read(path);
    if (bytes === undefined || bytes.length > largest) continue;
    const parsed = readJson(bytes, path);
    return parsed.ok && isMapping(parsed.value.value) ? parsed.value.value : undefined;
  }
  return undefined;
}
