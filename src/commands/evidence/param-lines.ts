import type { Project } from '../../project/project.ts';
import type { ValueDiff } from '../../report/metrics.ts';
import { readValues } from '../../values/load.ts';
import { contentsOf, type TableSources } from '../tables.ts';

/** By `file:key` the line of each parameter that changed, in its file as the project has it; none where it is gone. */
export async function paramLines(
  project: Project,
  params: ValueDiff,
  sources: TableSources,
): Promise<ReadonlyMap<string, number>> {
  const lines = new Map<string, number>();
  for (const [file, changes] of params) {
    const [content] = await contentsOf(project, file, sources);
    if (content === undefined || content[0] !== file) continue;
    const parsed = readValues(file, content[1]);
    if (!parsed.ok) continue;
    for (const [key, { new: now }] of changes) {
      const line = now === undefined ? undefined : parsed.value.locate(key.split('.')).line;
      if (line !== undefined) lines.set(`${file}:${key}`, line);
    }
  }
  return lines;
}
