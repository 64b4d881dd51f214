import { createHash } from 'node:crypto';
import type { Failure } from '../../failure.ts';
import { folderOf, joinPath } from '../../project/place.ts';
import type { Project } from '../../project/project.ts';
import type { OwnTemplate, Plot } from '../../report/evidence.ts';
import { plotRows, type Row } from '../../report/plots/datapoints.ts';
import { filesOf, type PlotSpec, plotSpec } from '../../report/plots/definition.ts';
import { imageMedia, imagePlot } from '../../report/plots/image.ts';
import { plotsOf } from '../../report/plots/series.ts';
import { type VegaPlot, vegaPlot } from '../../report/plots/vega.ts';
import { compareCodePoints, pyEqual } from '../../values/value.ts';
import type { TableSources } from '../tables.ts';
import { ContentReader } from './content.ts';
import { type FoundTemplate, plotTemplates } from './vega.ts';

/** What is drawn, and what could not be read. */
export interface FoundPlots {
  readonly plots: readonly Plot[];
  /** The same plots as Vega-Lite, images apart; in all at most 5 MB */
  readonly vega: readonly VegaPlot[];
  readonly warnings: readonly Failure[];
}

/**
 * Every plot of both projects, compared: plot outs and top-level `plots`, folders expanded, images by hash
 * (dvc: dvc/repo/plots/__init__.py). Sorted by id; data is read from Git, the cache, else the remote, within caps.
 */
export async function findPlots(
  before: Project | undefined,
  after: Project,
  sources: TableSources,
): Promise<FoundPlots> {
  const reader = new ContentReader(sources);
  const [old, now] = [
    before === undefined ? undefined : await sideOf(before, reader),
    await sideOf(after, reader),
  ];
  const plots: Plot[] = [];
  const vega: VegaPlot[] = [];
  const names = new Set([...(old?.specs.values() ?? []), ...now.specs.values()].map(templateOf));
  const templates = await plotTemplates(after, names);
  for (const id of [...new Set([...(old?.specs.keys() ?? []), ...now.specs.keys()])].sort(
    compareCodePoints,
  )) {
    const spec = now.specs.get(id) ?? (old?.specs.get(id) as PlotSpec);
    const sides = {
      old: old?.specs.has(id) === true ? old : undefined,
      now: now.specs.has(id) ? now : undefined,
    };
    const made = drawn(spec, sides, templates.get(templateOf(spec)));
    plots.push(...made.plots);
    if (made.vega !== undefined) vega.push(made.vega);
  }
  return { plots, vega: within(vega), warnings: now.warnings };
}

/** All specifications of a report together, characters. */
const mostVega = 5_000_000;

function within(vega: readonly VegaPlot[]): readonly VegaPlot[] {
  let left = mostVega;
  return vega.filter(({ spec }) => {
    if (spec.length > left) return false;
    left -= spec.length;
    return true;
  });
}

function templateOf({ template = 'linear' }: PlotSpec): string {
  return template;
}

interface Side {
  readonly specs: ReadonlyMap<string, PlotSpec>;
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly warnings: readonly Failure[];
}

async function sideOf(project: Project, reader: ContentReader): Promise<Side> {
  const found: Defined[] = [];
  const contents = new Map<string, Uint8Array>();
  const unread: string[] = [];
  for (const { spec, config } of definedIn(project)) {
    const isPath = spec.y.every(({ file }) => file === spec.id);
    for (const file of filesOf(spec)) {
      const read = await reader.read(project, file);
      if (read === 'unavailable') unread.push(file);
      else for (const [path, bytes] of read) contents.set(path, bytes);
      if (!isPath || read === 'unavailable') continue;
      for (const [path] of read) found.push({ config, spec: path === file ? spec : under(spec, path) });
    }
    if (!isPath) found.push({ spec, config });
  }
  const specs = new Map(withIds(found).map((spec) => [spec.id, spec]));
  return { specs, contents, warnings: unread.length === 0 ? [] : [unreadable(unread)] };
}

/** A definition, and the dvc.yaml whose top level has it; '' for the plot of a stage. */
interface Defined {
  readonly spec: PlotSpec;
  readonly config: string;
}

function definedIn(project: Project): readonly Defined[] {
  const top = project.plots.map(({ id, definedIn: config, props }) => {
    const place = (path: string) => joinPath(folderOf(config), path);
    const spec = plotSpec(id, props, place);
    return {
      config,
      spec: spec.y.every((ref) => ref.file === place(id)) ? { ...spec, id: place(id) } : spec,
    };
  });
  const outs = project.stages.flatMap(({ outs: all }) =>
    all.flatMap(({ role, place, props }) =>
      role === 'plot' && place.kind === 'inside'
        ? [{ config: '', spec: plotSpec(place.path, props ?? new Map(), (path) => path) }]
        : [],
    ),
  );
  return [...top, ...outs];
}

/** One id that several places define is told apart by them; a stage's plot keeps its path (dvc: dvc/utils/plots.py). */
function withIds(found: readonly Defined[]): readonly PlotSpec[] {
  const places = new Map<string, Set<string>>();
  for (const { spec, config } of found) places.set(spec.id, (places.get(spec.id) ?? new Set()).add(config));
  return found.map(({ spec, config }) =>
    config === '' || places.get(spec.id)?.size === 1 ? spec : { ...spec, id: `${config}::${spec.id}` },
  );
}

/** The same definition for one file of a folder. */
function under(spec: PlotSpec, file: string): PlotSpec {
  const here = <T extends { readonly file: string }>(ref: T) => ({ ...ref, file });
  return { ...spec, id: file, x: spec.x.map(here), y: spec.y.map(here) };
}

interface Sides {
  readonly old: Side | undefined;
  readonly now: Side | undefined;
}

interface Drawn {
  readonly plots: readonly Plot[];
  readonly vega?: VegaPlot | undefined;
}

function drawn(spec: PlotSpec, { old, now }: Sides, template: FoundTemplate | undefined): Drawn {
  const [file = spec.id] = filesOf(spec);
  if (imageMedia(file) !== undefined) {
    const bytes = (side: Side | undefined) => side?.contents.get(file);
    const image = imagePlot(file, { old: bytes(old), new: bytes(now), hash: md5 });
    return { plots: image === undefined ? [] : [image] };
  }
  const rows = (side: Side | undefined) => (side === undefined ? undefined : rowsOf(spec, side));
  const both = { old: rows(old), now: rows(now) };
  const plots = plotsOf(spec, both.old, both.now).filter(hasSomething);
  const filled =
    template === undefined || template.kind === 'unusable' ? undefined : vegaPlot(spec, both, template.value);
  const own = ownTemplate(spec, template);
  if (own === undefined) return { plots, vega: filled };
  const isChanged = !pyEqual(both.old ?? null, both.now ?? null);
  return {
    plots: plots.map((plot) => (plot.kind === 'image' ? plot : { ...plot, own })),
    vega: filled && { ...filled, own: { template: own.template, isChanged } },
  };
}

function ownTemplate(spec: PlotSpec, template: FoundTemplate | undefined): OwnTemplate | undefined {
  if (template === undefined || template.kind === 'built-in') return undefined;
  const problem = template.kind === 'unusable' ? { problem: template.problem } : {};
  return { id: spec.id, template: templateOf(spec), ...problem };
}

function hasSomething(plot: Plot): boolean {
  return plot.kind === 'confusion' || plot.kind === 'image'
    ? true
    : (plot.old?.length ?? 0) + (plot.new?.length ?? 0) > 0;
}

/** Files that are not there, or are no plot's data, have no rows. */
function rowsOf(spec: PlotSpec, side: Side): ReadonlyMap<string, readonly Row[]> {
  return new Map(
    filesOf(spec).flatMap((file): [string, readonly Row[]][] => {
      const bytes = side.contents.get(file);
      const rows = bytes === undefined ? undefined : plotRows(file, bytes, spec.header);
      return rows?.ok ? [[file, rows.value]] : [];
    }),
  );
}

function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}

function unreadable(files: readonly string[]): Failure {
  const shown = files
    .slice(0, 3)
    .map((file) => `\`${file}\``)
    .join(', ');
  const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
  return {
    reason: 'storage',
    message: `not drawn, because the data is neither here nor on the remote, or is too large: ${shown}${more}`,
    hint: 'pull it, or keep plots in Git with `cache: false`',
  };
}
