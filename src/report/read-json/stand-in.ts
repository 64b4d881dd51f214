import type { Dependency, Output, Place, Stage } from '../../project/stage.ts';
import type { StageOf } from './read-plan.ts';
import type { Shape } from './shape.ts';

interface Ties {
  readonly deps: Dependency[];
  readonly outs: Output[];
}

/**
 * Stages that stand in for those of another machine: an address, a place, and just the inputs and outputs that tie them to
 * each other, to their metrics and to the parameters they read. `edges`: pairs of addresses, who feeds whom. Throws a
 * `ShapeError`.
 */
export function stagesOf(report: Shape, edges: Shape): StageOf {
  const ties = new Map<string, Ties>();
  const tiesOf = (address: string): Ties => {
    const known = ties.get(address) ?? { deps: [], outs: [] };
    ties.set(address, known);
    return known;
  };
  edges.list((edge) => {
    const [from, to, ...rest] = edge.list((address) => address.text());
    if (from === undefined || to === undefined || rest.length > 0) throw edge.no('a pair of stages');
    // No real path has a NUL in it, so the tie is of these two alone.
    const place: Place = { kind: 'inside', path: `\0${from}\0${to}` };
    tiesOf(from).outs.push(output(place));
    tiesOf(to).deps.push({ kind: 'path', path: place.path, place });
  });
  report.get('metrics').list((row) => {
    const file = row.get('file').text();
    const address = row.get('stage').maybe((stage) => stage.text());
    const isKnown = address === undefined || tiesOf(address).outs.some(({ path }) => path === file);
    if (!isKnown) tiesOf(address).outs.push(output({ kind: 'inside', path: file }));
  });
  report.get('params').list((row) => {
    const [path, key] = [row.get('file').text(), row.get('key').text()];
    const place: Place = { kind: 'inside', path };
    for (const address of row.get('reaches').list((stage) => stage.text()))
      tiesOf(address).deps.push({ kind: 'params', path, place, keys: [key] });
  });
  const places = new Map<string, Parameters<StageOf>[1]>();
  return (address, place) => {
    if (place !== undefined) places.set(address, place);
    return stage(address, places.get(address), tiesOf(address));
  };
}

function output(place: Extract<Place, { kind: 'inside' }>): Output {
  return { path: place.path, place, role: 'output', cache: true, persist: false, push: true };
}

function stage(address: string, place: Parameters<StageOf>[1], { deps, outs }: Ties): Stage {
  const file = place?.file ?? 'dvc.yaml';
  const group = groupOf(address, file);
  return {
    address,
    name: address,
    ...(group === undefined ? {} : { group }),
    file,
    location: { file, ...(place?.line === undefined ? {} : { line: place.line }) },
    cmd: '',
    wdir: '',
    deps,
    outs,
    frozen: false,
    alwaysChanged: false,
    lock: undefined,
  };
}

/** `sub/dvc.yaml:each` of `sub/dvc.yaml:each@a`: DVC allows an `@` in a stage's name for those of a foreach or matrix alone. */
function groupOf(address: string, file: string): string | undefined {
  const start = address.startsWith(`${file}:`) ? file.length + 1 : 0;
  const at = address.indexOf('@', start);
  return at <= start || address === file ? undefined : address.slice(0, at);
}
