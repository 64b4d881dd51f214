import { cpus, platform, totalmem } from 'node:os';
import type { DataMeasured } from './data.ts';
import type { Shape } from './generate.ts';
import { idleShare } from './idle.ts';
import type { Chunk } from './loaded.ts';
import type { Timing } from './measure.ts';

/** One project's timings, by contender. */
export interface Measured {
  readonly shape: Shape;
  readonly times: ReadonlyMap<string, Timing>;
}

/** Everything that the section says. */
export interface Findings {
  /** Names of programs, each with its version */
  readonly versions: readonly string[];
  readonly measured: readonly Measured[];
  readonly start: ReadonlyMap<string, Timing>;
  readonly bundles: readonly { readonly name: string; readonly chunks: readonly Chunk[] }[];
  /** Hashing, linking and transfers */
  readonly data: readonly DataMeasured[];
  /** File names that a plan run loaded from the bundle */
  readonly loaded: readonly string[];
}

/** The measured section of docs/performance.md, in Markdown. */
export function section(findings: Findings): string {
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}, ${machine()}: ${findings.versions.join(', ')}.`,
    'Medians of whole processes (least–most, n rounds), in turns in one run, warm caches. Seconds depend on the machine; the ratios are the result.',
    'Memory is the most that the largest single process of a contender had resident; what several have together is not added up.',
    idleness(findings),
    '',
    ...noOpTable(findings.measured),
    '',
    ...startTable(findings.start),
    '',
    ...findings.data.flatMap(dataTable),
    ...bundleTable(findings),
    '',
  ].join('\n');
}

function machine(): string {
  const model = (cpus()[0]?.model ?? 'unknown processor').replace(/\s+/g, ' ').trim();
  return `${cpus().length} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()}`;
}

function noOpTable(measured: readonly Measured[]): string[] {
  const rows = measured.map(({ shape, times }) => {
    const dvc = times.get('dvc status');
    const ours = ['lockstep status', 'lockstep plan'].map((name) => times.get(name));
    return [
      `${shape.stages} stages${shape.params ? ', a parameter each' : ''}`,
      seconds(dvc),
      ...ours.flatMap((timing) => [seconds(timing), ratio(dvc, timing)]),
    ];
  });
  const header = ['Nothing to do', '`dvc status`', '`lockstep status`', 'ratio', '`lockstep plan`', 'ratio'];
  return table(header, rows);
}

function startTable(start: ReadonlyMap<string, Timing>): string[] {
  const base = start.get('node -e 0');
  const rows = [...start].map(([name, timing]) => [`\`${name}\``, seconds(timing), ratio(timing, base)]);
  return table(['Process start', 'median', 'to `node -e 0`'], rows);
}

/** Wall time and processor time of each, and how many times as much as ours; and its memory. */
function dataTable({ title, times }: DataMeasured): string[] {
  const ours = times.get('lockstep');
  const rows = [...times].map(([name, timing]) => [
    `\`${name}\``,
    seconds(timing),
    ratio(timing, ours),
    `${(timing.cpu / 1000).toFixed(2)} s`,
    ours === undefined ? '' : `${(timing.cpu / ours.cpu).toFixed(1)}×`,
    timing.memory === undefined ? '–' : `${(timing.memory / 1e6).toFixed(0)} MB`,
    timing.serverCpu === 0 ? '' : `${(timing.serverCpu / 1000).toFixed(2)} s`,
  ]);
  const header = [title, 'median', 'to ours', 'its CPU', 'to ours', 'its memory', "server's CPU"];
  return [...table(header, rows), ''];
}

/** How busy other work kept the machine, at worst. */
function idleness({ measured, data, start }: Findings): string {
  const all = [...measured, ...data].flatMap(({ times }) => [...times.values()]).concat(...start.values());
  const most = Math.max(...all.map(({ busy }) => busy));
  const percent = `${(most * 100).toFixed(0)} %`;
  return most > idleShare
    ? `**The machine was not idle**: up to ${percent} of it was busy before a scenario.`
    : `Before each scenario at most ${percent} of the machine was busy with other work.`;
}

function bundleTable({ bundles, loaded }: Findings): string[] {
  const rows = bundles.map(({ name, chunks }) => {
    const entry = chunks.filter((chunk) => chunk.name === 'index.js');
    const onPlan = name === 'cli' ? chunks.filter((chunk) => loaded.includes(chunk.name)) : undefined;
    const sdk = chunks.filter((chunk) => chunk.sdk);
    return [
      `\`dist/${name}\``,
      kilobytes(entry),
      onPlan === undefined ? '–' : `${onPlan.length} files, ${kilobytes(onPlan)}`,
      onPlan === undefined ? '–' : onPlan.some((chunk) => chunk.sdk) ? 'yes' : 'no',
      `${sdk.length} files, ${kilobytes(sdk)}`,
      `${chunks.length} files, ${kilobytes(chunks)}`,
    ];
  });
  const header = [
    'Bundle',
    '`index.js`',
    'loaded by `lockstep plan`',
    'AWS SDK in that',
    'files with the SDK',
    'all',
  ];
  return table(header, rows);
}

function kilobytes(chunks: readonly Chunk[]): string {
  return `${(chunks.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(0)} kB`;
}

function seconds(timing: Timing | undefined): string {
  if (timing === undefined) return '–';
  const text = (value: number) => (value / 1000).toFixed(value < 10_000 ? 3 : 1);
  return `${text(timing.median)} s (${text(timing.min)}–${text(timing.max)}, n=${timing.rounds})`;
}

function ratio(slower: Timing | undefined, faster: Timing | undefined): string {
  if (slower === undefined || faster === undefined || faster.median === 0) return '–';
  return `${(slower.median / faster.median).toFixed(1)}×`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
}
