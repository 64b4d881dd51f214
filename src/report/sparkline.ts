const levels = '▁▂▃▄▅▆▇█';

/** Numbers as one line of bars, oldest first; of many, evenly chosen ones with both ends. A flat line stays in the middle. */
export function sparkline(numbers: readonly number[], most = 40): string {
  const shown =
    numbers.length <= most
      ? numbers
      : Array.from(
          { length: most },
          (_, i) => numbers[Math.round((i * (numbers.length - 1)) / (most - 1))] as number,
        );
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  return shown
    .map((value) => {
      const share = high > low ? (value - low) / (high - low) : 0.5;
      return levels[Math.min(levels.length - 1, Math.floor(share * levels.length))];
    })
    .join('');
}
