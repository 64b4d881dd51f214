import type { DataChange, GateResult, ImageSide, Plot, PlotPoint } from './evidence.ts';
import { type Json, present, valueJson } from './json-text.ts';

/** A gate's verdict in `lockstep.report/1`. */
export function gateJson({ gate, limit, value, state, onlyWarns, override, location }: GateResult): Json {
  return present({
    gate,
    limit,
    value,
    state,
    onlyWarns,
    override: override && { ...override },
    file: location?.file,
    line: location?.line,
  });
}

/** A change of data in `lockstep.report/1`. */
export function dataJson(change: DataChange): Json {
  const { path, kind, location, files, bytes, rows, touched, columns, ranges, within } = change;
  return present({
    path,
    kind,
    file: location?.file,
    line: location?.line,
    files: files && present({ ...files }),
    bytes: bytes && present({ ...bytes }),
    rows: rows && present({ ...rows }),
    touched: touched && { ...touched },
    columns: columns && {
      added: [...columns.added],
      removed: [...columns.removed],
      retyped: [...columns.retyped],
    },
    ranges: ranges?.map(({ column, old, new: now }) => ({ column, old: [...old], new: [...now] })),
    within: within?.map((folder) =>
      present({
        path: folder.path,
        files: present({ ...folder.files }),
        bytes: folder.bytes && present({ ...folder.bytes }),
        touched: { ...folder.touched },
      }),
    ),
  });
}

/** A plot in `lockstep.report/1`; images by hash, without their bytes. */
export function plotJson(plot: Plot): Json {
  switch (plot.kind) {
    case 'image':
      return present({
        kind: plot.kind,
        title: plot.title,
        old: plot.old && imageJson(plot.old),
        new: plot.new && imageJson(plot.new),
      });
    case 'confusion': {
      const { kind, title, xLabel, yLabel, normalized, cells } = plot;
      return { kind, title, xLabel, yLabel, normalized, cells: cells.map((cell) => present({ ...cell })) };
    }
    default: {
      const { kind, title, xLabel, yLabel, old, new: now } = plot;
      return present({ title, xLabel, yLabel, kind, old: old?.map(point), new: now?.map(point) });
    }
  }
}

function imageJson({ hash, bytes, media }: ImageSide): Json {
  return { hash, bytes, media };
}

function point({ x, y }: PlotPoint): Json {
  return { x: typeof x === 'number' ? valueJson(x) : x, y: valueJson(y) };
}
