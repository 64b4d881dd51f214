import { buildGraph } from '../../project/graph.ts';
import { seriesChart } from '../chart.ts';
import { diagramOf } from '../diagram.ts';
import type { Change, DataChange } from '../evidence.ts';
import { formatBytes, formatCount } from '../format.ts';
import { pipelineDiagram } from '../mermaid.ts';
import type { Report } from '../report.ts';
import { savedText } from '../saved.ts';
import { counted } from '../words.ts';
import { cellCode } from './escape.ts';
import { capped, folded, type Section, table } from './section.ts';
import { stateWords } from './stages.ts';

/** Data by path: files, bytes and rows, each as change and what it is now. */
export function dataSection({ data }: Report): Section | undefined {
  if (data.length === 0) return undefined;
  const { shown, rest } = capped(data, 40, 'paths');
  const rows = shown.map((change) => [
    cellCode(change.path, 60),
    changeCell(change.files, formatCount),
    changeCell(change.bytes, formatBytes),
    changeCell(change.rows, formatCount),
  ]);
  const text = table(['Path', 'Files', 'Bytes', 'Rows'], ['left', 'right', 'right', 'right'], rows) + rest;
  const count = counted(data.length, 'data path');
  return { count, text: folded(`<b>Data</b> · ${dataWords(data)}`, text) };
}

/** The first plots as charts; how many there are in all stands in the summary. */
export function plotSection({ plots }: Report): Section | undefined {
  if (plots.length === 0) return undefined;
  const charts = plots.flatMap((series) => seriesChart(series) ?? []).slice(0, 3);
  const count = counted(plots.length, 'plot');
  const summary = `<b>Plots</b> · ${charts.length === plots.length ? formatCount(plots.length) : `${charts.length} of ${formatCount(plots.length)} shown`}`;
  if (charts.length === 0) return { count, text: `${summary}; see the report.` };
  return { count, text: folded(summary, charts.map(mermaidFence).join('\n\n')) };
}

/** The pipeline as a diagram; its text form is the table of stages. */
export function pipelineSection({ stages, counts }: Report): Section | undefined {
  const { graph } = buildGraph(stages.map(({ stage }) => stage));
  const diagram = stages.length < 2 ? undefined : pipelineDiagram(diagramOf(stages, graph.producers));
  if (diagram === undefined) return undefined;
  return {
    count: 'the pipeline’s diagram',
    text: folded(
      `<b>Pipeline</b> · ${counted(stages.length, 'stage')}: ${stateWords(counts)}`,
      mermaidFence(diagram),
    ),
  };
}

/** What did not have to be done, and what was moved. */
export function savedSection(report: Report): Section | undefined {
  const text = savedText(report);
  return text === '' ? undefined : { count: 'what was saved', text: `<sub>${text}</sub>` };
}

function mermaidFence(diagram: string): string {
  return `\`\`\`mermaid\n${diagram}\n\`\`\``;
}

function dataWords(data: readonly DataChange[]): string {
  const sum = (pick: (change: DataChange) => Change | undefined) =>
    data.reduce((total, change) => total + (pick(change)?.new ?? 0) - (pick(change)?.old ?? 0), 0);
  const signed = (amount: number, format: (amount: number) => string) =>
    amount < 0 ? `-${format(-amount)}` : `+${format(amount)}`;
  const [files, bytes] = [sum((change) => change.files), sum((change) => change.bytes)];
  return `${counted(data.length, 'path')}, ${signed(files, formatCount)} files, ${signed(bytes, formatBytes)}`;
}

function changeCell(change: Change | undefined, format: (amount: number) => string): string {
  if (change === undefined || (change.old === undefined && change.new === undefined)) return '';
  const diff = (change.new ?? 0) - (change.old ?? 0);
  if (change.new === undefined) return `gone (${format(change.old ?? 0)})`;
  const sign = diff < 0 ? '-' : '+';
  return diff === 0 ? format(change.new) : `${sign}${format(Math.abs(diff))} = ${format(change.new)}`;
}
