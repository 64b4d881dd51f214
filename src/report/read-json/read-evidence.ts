import type {
  Change,
  ConfusionPlot,
  DataChange,
  FolderChange,
  GateResult,
  ImageSide,
  Plot,
  PlotSeries,
  RangeChange,
  Touched,
} from '../evidence.ts';
import { given, type Shape } from './shape.ts';

/** A gate's verdict. Throws a `ShapeError`. */
export function readGate(shape: Shape): GateResult {
  const override = shape.get('override').maybe((inner) => ({
    by: inner.get('by').text(),
    reason: inner.get('reason').text(),
  }));
  const onlyWarns = shape.get('onlyWarns').maybe((inner) => inner.flag());
  return {
    gate: shape.get('gate').text(),
    limit: shape.get('limit').text(),
    value: shape.get('value').text(),
    state: shape.get('state').oneOf(['passed', 'warned', 'failed', 'cannot compare']),
    ...given({ override, onlyWarns, location: readPlace(shape) }),
  };
}

/** A change of data, with everything that the comment tells of it. Throws a `ShapeError`. */
export function readData(shape: Shape): DataChange {
  const columns = shape.get('columns').maybe((inner) => ({
    added: inner.get('added').list((name) => name.text()),
    removed: inner.get('removed').list((name) => name.text()),
    retyped: inner.get('retyped').list((text) => text.text()),
  }));
  return {
    path: shape.get('path').text(),
    kind: shape.get('kind').oneOf(['added', 'deleted', 'modified']),
    ...given({
      location: readPlace(shape),
      files: shape.get('files').maybe(readChange),
      bytes: shape.get('bytes').maybe(readChange),
      rows: shape.get('rows').maybe(readChange),
      touched: shape.get('touched').maybe(readTouched),
      columns,
      ranges: shape.get('ranges').maybe((list) => list.list(readRange)),
      within: shape.get('within').maybe((list) => list.list(readFolder)),
    }),
  };
}

function readPlace(shape: Shape): DataChange['location'] {
  const line = shape.get('line').maybe((inner) => inner.count());
  return shape.get('file').maybe((file) => ({ file: file.text(), ...given({ line }) }));
}

function readChange(shape: Shape): Change {
  return given({
    old: shape.get('old').maybe((side) => side.number()),
    new: shape.get('new').maybe((side) => side.number()),
  });
}

function readTouched(shape: Shape): Touched {
  const count = (key: string) => shape.get(key).count();
  return { added: count('added'), modified: count('modified'), deleted: count('deleted') };
}

function readRange(shape: Shape): RangeChange {
  const ends = (side: Shape): readonly [number, number] => {
    const [low, high, ...rest] = side.list((end) => end.number());
    if (low === undefined || high === undefined || rest.length > 0) throw side.no('a range');
    return [low, high];
  };
  return { column: shape.get('column').text(), old: ends(shape.get('old')), new: ends(shape.get('new')) };
}

function readFolder(shape: Shape): FolderChange {
  return {
    path: shape.get('path').text(),
    files: readChange(shape.get('files')),
    touched: readTouched(shape.get('touched')),
    ...given({ bytes: shape.get('bytes').maybe(readChange) }),
  };
}

/** A plot; images by their hash, without what they show, which is in the HTML file. Throws a `ShapeError`. */
export function readPlot(shape: Shape): Plot {
  const kind = shape.get('kind').oneOf(['line', 'bar', 'scatter', 'confusion', 'image']);
  if (kind === 'confusion') return readConfusion(shape);
  if (kind !== 'image') return readSeries(shape, kind);
  const [old, now] = (['old', 'new'] as const).map((side) => shape.get(side).maybe(readImage));
  return { kind, title: shape.get('title').text(), ...given({ old, new: now }) };
}

function readImage(shape: Shape): ImageSide {
  const text = (key: string) => shape.get(key).text();
  return { hash: text('hash'), media: text('media'), bytes: shape.get('bytes').count() };
}

function readConfusion(shape: Shape): ConfusionPlot {
  return {
    kind: 'confusion',
    title: shape.get('title').text(),
    xLabel: shape.get('xLabel').text(),
    yLabel: shape.get('yLabel').text(),
    normalized: shape.get('normalized').flag(),
    cells: shape.get('cells').list((cell) => ({
      x: cell.get('x').text(),
      y: cell.get('y').text(),
      ...readChange(cell),
    })),
  };
}

function readSeries(shape: Shape, kind: PlotSeries['kind']): PlotSeries {
  const points = (side: Shape) =>
    side.list((point) => {
      const x = point.get('x');
      return { x: typeof x.raw() === 'number' ? x.number() : x.text(), y: point.get('y').anyNumber() };
    });
  return {
    kind,
    title: shape.get('title').text(),
    xLabel: shape.get('xLabel').text(),
    yLabel: shape.get('yLabel').text(),
    ...given({ old: shape.get('old').maybe(points), new: shape.get('new').maybe(points) }),
  };
}
