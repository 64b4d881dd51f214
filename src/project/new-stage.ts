import { type Failure, ok, type Result } from '../failure.ts';
import type { SourceDocument } from '../values/document.ts';
import type { Key, Mapping, Value } from '../values/value.ts';
import type { Output, Place, Stage } from './stage.ts';
import { readDeps } from './stage-deps.ts';
import { type ProjectPlaces, StageProblem, StageReading } from './stage-reading.ts';

/** The lists of outs that `stage add` takes, by the name of their option in camel case. */
export const outLists = {
  outsPersist: { role: 'output', cache: true, persist: true },
  outsPersistNoCache: { role: 'output', cache: false, persist: true },
  metrics: { role: 'metric', cache: true, persist: false },
  metricsNoCache: { role: 'metric', cache: false, persist: false },
  plots: { role: 'plot', cache: true, persist: false },
  plotsNoCache: { role: 'plot', cache: false, persist: false },
  outsNoCache: { role: 'output', cache: false, persist: false },
  outs: { role: 'output', cache: true, persist: false },
} as const satisfies Readonly<Record<string, Pick<Output, 'role' | 'cache' | 'persist'>>>;

/** A stage as words declare it; paths are relative to `wdir`. */
export interface NewStage {
  readonly name: string;
  /** The `dvc.yaml` it goes into, project-relative */
  readonly file: string;
  readonly cmd: string;
  /** Project-relative */
  readonly wdir: string;
  readonly deps: readonly string[];
  /** `[file:]key,key` */
  readonly params: readonly string[];
  readonly outs: Readonly<Partial<Record<keyof typeof outLists, readonly string[]>>>;
  readonly alwaysChanged: boolean;
  readonly desc: string | undefined;
}

/**
 * The stage that words declare, with what its forerunner of the same name says about itself and its outs (dvc:
 * dvc/stage/__init__.py create_stage, restore_fields). Fails with DVC's texts for names with punctuation, paths that can
 * be no outs, cached outs beyond the project, and paths named twice.
 */
export function newStage(declared: NewStage, places: ProjectPlaces, old: Stage | undefined): Result<Stage> {
  if (declared.cmd === '') return refused('command is not specified');
  if (declared.name === '' || /[!-,./:-@[-^`{-~]/.test(declared.name))
    return refused('Stage name cannot contain punctuation characters.');
  const reading = readingOf(declared, places);
  const outs = makeOuts(declared, reading, old);
  const beyond = outs.filter(({ place, cache }) => place.kind !== 'inside' && cache);
  const deps = readDeps(reading);
  if (reading.failures.length > 0) return { ok: false, failures: reading.failures };
  if (beyond.length > 0) {
    const paths = beyond.map(({ path }) => path).join(', ');
    return refused(
      `Cached output(s) outside of DVC project: ${paths}. See <https://dvc.org/doc/user-guide/pipelines/external-dependencies-and-outputs> for more info.`,
    );
  }
  const twice = namedTwice(deps, outs, places.root);
  if (twice !== undefined) return refused(twice);
  const { name, file, cmd, wdir, alwaysChanged } = declared;
  const desc = old === undefined ? declared.desc : old.desc;
  return ok({
    address: file === 'dvc.yaml' ? name : `${file}:${name}`,
    ...{ name, file, location: { file }, cmd, wdir, deps, outs, frozen: false, lock: undefined },
    alwaysChanged,
    ...(desc === undefined ? {} : { desc }),
    ...(old?.meta === undefined ? {} : { meta: old.meta }),
  });
}

function refused(message: string): Result<never> {
  return { ok: false, failures: [{ reason: 'project', message } satisfies Failure] };
}

function readingOf({ file, wdir, deps, params }: NewStage, places: ProjectPlaces): StageReading {
  const definition = new Map<Key, Value>([
    ['deps', [...deps]],
    ['params', paramsItems(params)],
  ]);
  const document: SourceDocument = { file, value: definition, locate: () => ({ file }) };
  return new StageReading({ document, at: [], definition, wdir }, places);
}

/** `-p lr,epochs -p other.json:` as `params` of a stage (dvc: dvc/utils/cli_parse.py parse_params). */
function paramsItems(words: readonly string[]): Mapping[] {
  const files = new Map<string, string[]>();
  for (const word of words) {
    const colon = word.lastIndexOf(':');
    const file = word.slice(0, Math.max(0, colon)) || 'params.yaml';
    const keys = word.slice(colon + 1).split(',');
    files.set(file, [...(files.get(file) ?? []), ...keys.filter((key) => key !== '')]);
  }
  return [...files].map(([file, keys]) => new Map([[file, keys]]));
}

function makeOuts({ outs }: NewStage, reading: StageReading, old: Stage | undefined): Output[] {
  return Object.entries(outLists).flatMap(([list, flags]) =>
    (outs[list as keyof typeof outLists] ?? []).flatMap((text) => {
      const placed = reading.attempt(['outs'], () => {
        if (text === '') throw new StageProblem('an output needs a path');
        const found = reading.place(text);
        if (found.place.kind === 'inside') reading.checkIgnored(found.place.path, text);
        return found;
      });
      return placed === undefined ? [] : [withRemembered({ ...placed, ...flags, push: true }, old)];
    }),
  );
}

const annotations: readonly Key[] = ['desc', 'type', 'labels', 'meta'];

function withRemembered(out: Output, old: Stage | undefined): Output {
  const before = old?.outs.find(({ path }) => path === out.path);
  if (before === undefined) return out;
  const props = [...(before.props ?? [])].filter(([key]) => annotations.includes(key));
  return {
    ...out,
    push: before.push,
    ...(before.remote === undefined ? {} : { remote: before.remote }),
    ...(props.length === 0 ? {} : { props: new Map(props) }),
  };
}

/** A path that is read and made, or named more than once (dvc: dvc/stage/utils.py check_circular_dependency). */
function namedTwice(deps: Stage['deps'], outs: Stage['outs'], root: string): string | undefined {
  const read = new Set(deps.map(({ place }) => absolute(place, root)));
  const made = outs.map(({ place }) => absolute(place, root));
  const both = made.find((path) => read.has(path));
  if (both !== undefined) return `'${both}' is specified as an output and as a dependency.`;
  const all = [...deps.map(({ place }) => absolute(place, root)), ...made];
  const twice = all.find((path, i) => all.indexOf(path) !== i);
  return twice === undefined ? undefined : `file '${twice}' is specified more than once.`;
}

function absolute(place: Place, root: string): string {
  if (place.kind === 'url') return place.url;
  return place.kind === 'outside' ? place.path : `${root}/${place.path}`;
}
