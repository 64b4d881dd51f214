import type { Project } from '../project/project.ts';
import type { OutTarget } from '../project/targets.ts';
import { isMapping, type Value } from '../values/value.ts';
import { plotEntries } from './plots/definitions.ts';
import type { Words } from './verb.ts';

/**
 * What `fetch --max-size` and `--type` leave of the outs: those that are recorded as smaller, and those that are, hold or lie
 * in a metric or a plot of the project (dvc: dvc/repo/index.py targets_view, _types_filter). Without them everything.
 */
export async function fetchFilter(
  project: Project,
  { options }: Words,
): Promise<(target: OutTarget) => boolean> {
  const limit = typeof options.maxSize === 'string' ? Number.parseInt(options.maxSize, 10) : 0;
  const types: readonly unknown[] = Array.isArray(options.type) ? options.type : [];
  const paths = [
    ...(types.includes('metrics') ? metricPaths(project) : []),
    ...(types.includes('plots') ? await plotPaths(project) : []),
  ];
  return ({ stage, output }) => {
    const size = stage.lock?.outs.find(({ path }) => path === output.path)?.size ?? 0;
    if (limit !== 0 && size !== 0 && size >= limit) return false;
    if (types.length === 0) return true;
    const { place } = output;
    return (
      place.kind === 'inside' &&
      paths.some((path) => isWithin(path, place.path) || isWithin(place.path, path))
    );
  };
}

function metricPaths({ stages, metrics }: Project): string[] {
  const outs = stages.flatMap((stage) => stage.outs).filter(({ role }) => role === 'metric');
  return [
    ...outs.flatMap(({ place }) => (place.kind === 'inside' ? [place.path] : [])),
    ...metrics.map(({ path }) => path),
  ];
}

/** Files that plots draw: what both axes name, else the id itself. */
async function plotPaths(project: Project): Promise<string[]> {
  const files = async () => undefined;
  const entries = await plotEntries(project, { cwd: '', targets: [], props: new Map(), files });
  return entries.flatMap(({ id, props }) => {
    const [x, y] = [props.get('x'), props.get('y')];
    return isMapping(y) ? [...keysOf(y), ...keysOf(x)] : [id];
  });
}

function keysOf(value: Value | undefined): string[] {
  return isMapping(value) ? [...value.keys()].map(String) : [];
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
