import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Folded } from '../../src/report/fold.ts';
import { svgDiagram } from '../../src/report/html/diagram.ts';

function folded(size: number, arrows: Folded['arrows']): Folded {
  const boxes = Array.from({ length: size }, (_, i) => ({
    ...({ name: `stage-${i}`, detail: 'ran', state: 'ran', count: 1 } as const),
    isConcerned: true,
  }));
  return { boxes, arrows };
}

/** Places where arrows run straight down past a level, and the boxes of all levels. */
function drawn(svg: string) {
  const boxes = [...svg.matchAll(/<rect class="box" x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)"/g)].map(
    ([, x, y, width]) => ({ x: Number(x), y: Number(y), width: Number(width) }),
  );
  const paths = [...svg.matchAll(/<path class="edge hot" d="([^"]+)"/g)].map(([, d = '']) => d);
  const bends = paths.flatMap((d) =>
    [...d.matchAll(/ ([\d.-]+) ([\d.-]+)V/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })),
  );
  return { boxes, paths, bends };
}

describe('the diagram of the page', () => {
  it('arrows over several levels run between boxes, not behind them', () => {
    const arrow = fc.tuple(fc.nat(13), fc.nat(13)).filter(([from, to]) => from < to);
    fc.assert(
      fc.property(fc.uniqueArray(arrow, { selector: String, maxLength: 30 }), (arrows) => {
        const { boxes, paths, bends } = drawn(svgDiagram(folded(14, arrows)));
        expect(boxes).toHaveLength(14);
        expect(paths).toHaveLength(arrows.length);
        for (const { x, y } of bends) {
          const behind = boxes.filter((box) => box.y === y && x >= box.x && x <= box.x + box.width);
          expect(behind).toEqual([]);
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it('a stage that feeds the next three passes two levels; so many arrows that no room is left have no bends', () => {
    const chain = (size: number, step: number) =>
      Array.from({ length: size - step }, (_, i): [number, number] => [i, i + step]);
    expect(drawn(svgDiagram(folded(4, [...chain(4, 1), [0, 3]]))).bends).toHaveLength(2);
    const crowded = folded(300, [...chain(300, 1), ...chain(300, 2)]);
    expect(drawn(svgDiagram(crowded)).bends).toHaveLength(0);
    expect(
      svgDiagram(
        folded(2, [
          [0, 1],
          [1, 0],
        ]),
      ),
    ).toContain('</svg>');
  });
});
