import { isFalse } from '../../values/json-read.ts';
import { isMapping, type Value } from '../../values/value.ts';
import { type Converted, convertPlot, PlotError, type PlotProps } from './convert.ts';
import type { Datapoint } from './plot-data.ts';

/** One plot as a revision defines it. */
export interface PlotEntry {
  /** The dvc.yaml that says so, as seen from where one stands; '' for outputs and files that were asked for */
  readonly config: string;
  readonly id: string;
  readonly props: ReadonlyMap<string, Value>;
}

/** What is in a plot's file: values, the bytes of an image, or why it could not be read. */
export type PlotContent =
  | { readonly value: Value }
  | { readonly image: Uint8Array }
  | { readonly error: PlotTrouble };

/** An error as DVC names it. */
export interface PlotTrouble {
  readonly type: string;
  readonly msg: string;
}

/** All plots of one revision. `files` are named as the definitions name them. */
export interface PlotsAt {
  readonly rev: string;
  readonly entries: readonly PlotEntry[];
  readonly files: ReadonlyMap<string, PlotContent>;
  readonly error?: PlotTrouble;
}

/** One plot, of all revisions. */
export interface MatchedPlot {
  readonly name: string;
  readonly props: ReadonlyMap<string, Value>;
  readonly images?: readonly { readonly rev: string; readonly file: string; readonly bytes: Uint8Array }[];
  readonly revisions: readonly string[];
  readonly datapoints: readonly Datapoint[];
  /** Of the first revision that has rows */
  readonly axes?: Omit<Converted, 'datapoints'>;
  readonly errors: readonly (PlotTrouble & { readonly rev: string; readonly source?: string })[];
}

/** Is a file an image, by its name? */
export function isImage(path: string): boolean {
  return /\.(?:jpg|jpeg|gif|png|svg)$/.test(path);
}

/** The files that a plot reads: those that its `y` names, or the one that its id names, and the first that its `x` names. */
export function sourcesOf(id: string, props: ReadonlyMap<string, Value>): readonly string[] {
  const [x, y] = [props.get('x'), props.get('y')];
  const named = isMapping(y) ? [...y.keys()].map(String) : [id];
  const first = isMapping(x) ? [...x.keys()].slice(0, 1).map(String) : [];
  return [...new Set([...named, ...first])];
}

/**
 * Puts together what revisions say of each plot (dvc: dvc/render/match.py, dvc/utils/plots.py). A plot that several files
 * define keeps them apart by `file::id`; of each property the first revision that sets it decides.
 */
export function matchPlots(all: readonly PlotsAt[]): readonly MatchedPlot[] {
  const groups = new Map<string, { readonly at: PlotsAt; readonly entry: PlotEntry }[]>();
  for (const at of all) {
    for (const [name, entry] of byId(at.entries)) {
      const group = groups.get(name) ?? [];
      groups.set(name, group);
      group.push({ at, entry });
    }
  }
  return [...groups].map(([name, group]) => matched(name, group));
}

function byId(entries: readonly PlotEntry[]): [string, PlotEntry][] {
  const groups = Map.groupBy(entries, ({ id }) => id);
  return [...groups].flatMap(([id, found]) =>
    found.map((entry): [string, PlotEntry] => [
      found.length === 1 || entry.config === '' ? id : `${entry.config}::${id}`,
      entry,
    ]),
  );
}

type Group = readonly { readonly at: PlotsAt; readonly entry: PlotEntry }[];

interface Found {
  readonly rows: readonly Converted[];
  readonly images: NonNullable<MatchedPlot['images']>;
  /** Of files, then of the plot itself */
  readonly errors: MatchedPlot['errors'];
  readonly revisions: readonly string[];
}

function matched(name: string, group: Group): MatchedPlot {
  const props = new Map(group.toReversed().flatMap(({ entry }) => [...entry.props]));
  const { rows, images, errors, revisions } = lookAt(group, props);
  const last = group.at(-1)?.entry.id ?? name;
  const [axes] = rows;
  return {
    name: isImage(last) ? last : name,
    props,
    ...(isImage(last) ? { images } : {}),
    revisions: [...new Set(revisions)],
    datapoints: rows.flatMap(({ datapoints }) => datapoints),
    ...(axes === undefined ? {} : { axes }),
    errors,
  };
}

function lookAt(group: Group, props: ReadonlyMap<string, Value>): Found {
  const [rows, revisions]: [Converted[], string[]] = [[], []];
  const images: { rev: string; file: string; bytes: Uint8Array }[] = [];
  const [unread, wrong]: [MatchedPlot['errors'][number][], MatchedPlot['errors'][number][]] = [[], []];
  for (const { at, entry } of group) {
    const { rev } = at;
    const contents = new Map<string, Value>();
    for (const file of sourcesOf(entry.id, entry.props)) {
      const content = at.files.get(file);
      if (content === undefined) continue;
      if ('error' in content) unread.push({ rev, source: file, ...content.error });
      else if ('image' in content) images.push({ rev, file, bytes: content.image });
      else if (!isFalse(content.value)) contents.set(file, content.value);
    }
    if (isImage(entry.id)) continue;
    try {
      const made = convertPlot(entry.id, contents, { props: Object.fromEntries(props) as PlotProps, rev });
      if (made === undefined) continue;
      rows.push(made);
      revisions.push(rev);
    } catch (error) {
      if (!(error instanceof PlotError)) throw error;
      wrong.push({ rev, type: error.type, msg: error.message });
    }
  }
  return { rows, images, errors: [...unread, ...wrong], revisions };
}
