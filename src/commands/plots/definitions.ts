import { posix } from 'node:path';
import type { Project } from '../../project/project.ts';
import type { PlotEntry } from '../../report/plots/match.ts';
import { isMapping, type Value } from '../../values/value.ts';
import { relativePath } from '../relative.ts';

/** Properties of plots; everything else in a definition is not for drawing (dvc: dvc/schema.py PLOT_PROPS). */
export const plotProps = ['template', 'x', 'y', 'x_label', 'y_label', 'title', 'header'] as const;

/** What is asked for, and where one stands. */
export interface PlotsWish {
  readonly cwd: string;
  /** Beginnings of ids as regular expressions, or files; none: all */
  readonly targets: readonly string[];
  /** Given on the command line; they outrank definitions */
  readonly props: ReadonlyMap<string, Value>;
  /** Files below a folder, the path itself if it is a file; undefined: it is nowhere. Paths as seen from `cwd` */
  files(path: string): Promise<readonly string[] | undefined>;
}

/**
 * Every plot that a revision defines: top-level `plots` first, then plots of stages, then files that were asked for (dvc:
 * dvc/repo/plots/__init__.py _collect_definitions). Ids that are paths are as seen from where one stands.
 */
export async function plotEntries(project: Project, wish: PlotsWish): Promise<readonly PlotEntry[]> {
  const found = [...(await topLevel(project, wish)), ...(await ofStages(project, wish))];
  const known = project.plots.length > 0 || found.length > 0;
  for (const target of wish.targets) {
    const files = await wish.files(target);
    if (known && files === undefined) continue;
    for (const id of files ?? [target]) found.push({ config: '', id, props: wish.props });
  }
  return merged(found);
}

async function topLevel({ plots }: Project, wish: PlotsWish): Promise<PlotEntry[]> {
  const found: PlotEntry[] = [];
  for (const [file, definitions] of Map.groupBy(plots, ({ definedIn }) => definedIn)) {
    const config = relativePath(file, wish.cwd);
    const folder = posix.dirname(config);
    const parents = definitions.map(({ id }) => posix.join(folder, id));
    for (const { id, props } of definitions) {
      if (!isWanted(wish.targets, config, id)) continue;
      const own = new Map([...(isMapping(props) ? props : [])].map(([key, value]) => [String(key), value]));
      if (isMapping(own.get('y'))) {
        found.push({ config, id, props: new Map([...adjusted(own, folder), ...wish.props]) });
        continue;
      }
      const path = posix.join(folder, id);
      for (const each of (await wish.files(path)) ?? [path]) {
        if (closest(each, parents) === path)
          found.push({ config, id: each, props: new Map([...own, ...wish.props]) });
      }
    }
  }
  return found;
}

async function ofStages({ stages }: Project, wish: PlotsWish): Promise<PlotEntry[]> {
  const found: PlotEntry[] = [];
  for (const stage of stages) {
    for (const output of stage.outs) {
      if (output.role !== 'plot' || output.place.kind !== 'inside') continue;
      const path = relativePath(output.place.path, wish.cwd);
      if (!isWanted(wish.targets, relativePath(stage.file, wish.cwd), path)) continue;
      const props = new Map<string, Value>(
        plotProps.flatMap((name) => {
          const value = output.props?.get(name);
          return value === undefined ? [] : [[name, value] as const];
        }),
      );
      for (const id of (await wish.files(path)) ?? [path])
        found.push({ config: '', id, props: new Map([...props, ...wish.props]) });
    }
  }
  return found;
}

/** Files of both axes as seen from where one stands; a plain x is a field of whatever y names. */
function adjusted(props: ReadonlyMap<string, Value>, folder: string): Map<string, Value> {
  return new Map(
    [...props].map(([name, value]): [string, Value] =>
      (name === 'x' || name === 'y') && isMapping(value)
        ? [name, new Map([...value].map(([file, field]) => [posix.join(folder, String(file)), field]))]
        : [name, value],
    ),
  );
}

/** Does a target match an id, or the id behind its file, from its beginning? */
function isWanted(targets: readonly string[], config: string, id: string): boolean {
  const full = config === '' ? id : `${config}::${id}`;
  return targets.length === 0 || targets.some((target) => begins(target, id) || begins(target, full));
}

function begins(pattern: string, text: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})`).test(text);
  } catch {
    return text.startsWith(pattern);
  }
}

/** Of nested definitions the innermost one has a file (dvc: dvc/repo/plots/__init__.py _closest_parent). */
function closest(path: string, parents: readonly string[]): string {
  let best = '';
  for (const parent of parents) {
    const [a, b] = [path.split('/'), parent.split('/')];
    const same = a.findIndex((part, i) => part !== b[i]);
    const common = a.slice(0, same === -1 ? a.length : same).join('/');
    if (common.length > best.length) best = common;
  }
  return best;
}

/** The same plot in the same file twice is one with the properties of both. */
function merged(entries: readonly PlotEntry[]): readonly PlotEntry[] {
  const groups = Map.groupBy(entries, ({ config, id }) => `${config}\0${id}`);
  return [...groups.values()].flatMap(([first, ...more]) =>
    first === undefined
      ? []
      : [{ ...first, props: new Map([...first.props, ...more.flatMap(({ props }) => [...props])]) }],
  );
}
