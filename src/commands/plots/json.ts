import type { MatchedPlot, PlotsAt } from '../../report/plots/match.ts';
import { pyJson } from '../../values/json.ts';
import type { Value } from '../../values/value.ts';
import type { Rendered } from './render.ts';

/** What `dvc plots show --json` prints: `data` by plot, and `errors`; either is left out when empty (dvc: dvc/commands/plots.py). */
export function plotsJson(
  plots: readonly (readonly [MatchedPlot, Rendered])[],
  all: readonly PlotsAt[],
): string {
  const data = new Map(plots.map(([{ name }, rendered]) => [name, shown(rendered)]));
  const errors: Value[] = plots.flatMap(([{ name, errors: own }]) =>
    own.map(
      ({ rev, source, type, msg }): Value =>
        new Map<string, Value>([
          ['name', name],
          ['rev', rev],
          ...(source === undefined ? [] : [['source', source] as const]),
          ['type', type],
          ['msg', msg],
        ]),
    ),
  );
  for (const { rev, error } of all) {
    if (error === undefined) continue;
    errors.push(
      new Map<string, Value>([
        ['rev', rev],
        ['type', error.type],
        ['msg', error.msg],
      ]),
    );
  }
  return `${pyJson(
    new Map<string, Value>([
      ...(errors.length > 0 ? [['errors', errors] as const] : []),
      ...(data.size > 0 ? [['data', data] as const] : []),
    ]),
  )}\n`;
}

function shown(rendered: Rendered): Value {
  if (rendered.kind === 'nothing') return [];
  if (rendered.kind === 'images') {
    return rendered.images.map(
      ({ rev, url }): Value =>
        new Map<string, Value>([
          ['type', 'image'],
          ['revisions', [rev]],
          ['url', url],
        ]),
    );
  }
  const { plot, revisions } = rendered;
  return [
    new Map<string, Value>([
      ['type', 'vega'],
      ['revisions', revisions],
      ['content', plot.content],
      ...(plot.anchors.size > 0 ? [['anchor_definitions', plot.anchors] as const] : []),
    ]),
  ];
}
