/** What one attack came to. */
export interface Figure {
  readonly name: string;
  /** What was tried, in words that follow a number */
  readonly what: string;
  readonly trials: number;
  readonly losses: readonly string[];
  readonly seconds: number;
  /** Trials by scenario, or other counts */
  readonly parts?: Readonly<Record<string, number>>;
}

/** The figures of a run as the section of docs/reliability.md. */
export function reliability(told: {
  readonly date: string;
  readonly commit: string;
  readonly machine: string;
  readonly seed: number;
  readonly figures: readonly Figure[];
}): string {
  const rows = told.figures.map(({ what, trials, losses, seconds }) => {
    const bound = losses.length === 0 && trials >= 30 ? `below ${share(3 / trials)}` : '–';
    return `| ${trials.toLocaleString('en')} | ${what} | ${losses.length} | ${bound} | ${seconds} s |`;
  });
  const kills = told.figures.find(({ name }) => name === 'kills');
  const parts = Object.entries(kills?.parts ?? {}).map(([name, count]) => `${name} ${count}`);
  return [
    `${told.date}, commit ${told.commit}, seeds from ${told.seed}, ${told.machine}.`,
    '',
    '| Trials | of | Losses | Rate, with 95 % confidence | Took |',
    '| ---: | --- | ---: | --- | ---: |',
    ...rows,
    '',
    ...(parts.length === 0 ? [] : [`Kills by verb: ${parts.join(', ')}.`, '']),
  ].join('\n');
}

/** A share as a percentage with two digits that count. */
function share(of: number): string {
  return `${Number((of * 100).toPrecision(2))} %`;
}
