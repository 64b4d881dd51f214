import type { PlotPoint } from '../evidence.ts';

/**
 * At most `most` points that draw the same curve: both ends, and of each stretch between the lowest and the highest point, so
 * that no spike is lost. Order is kept.
 */
export function thinned(points: readonly PlotPoint[], most: number): readonly PlotPoint[] {
  if (points.length <= most) return points;
  const stretches = Math.max(1, Math.floor((most - 2) / 2));
  const kept = new Set([0, points.length - 1]);
  for (let stretch = 0; stretch < stretches; stretch++) {
    const start = 1 + Math.floor((stretch * (points.length - 2)) / stretches);
    const end = 1 + Math.floor(((stretch + 1) * (points.length - 2)) / stretches);
    let [low, high] = [start, start];
    for (let i = start; i < end; i++) {
      const y = (points[i] as PlotPoint).y;
      if (y < (points[low] as PlotPoint).y) low = i;
      if (y > (points[high] as PlotPoint).y) high = i;
    }
    kept.add(low).add(high);
  }
  return [...kept].sort((a, b) => a - b).map((i) => points[i] as PlotPoint);
}
