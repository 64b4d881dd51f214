import type { Failure } from '../../failure.ts';
import { symbolOf } from '../diagram.ts';
import { html, stripAnsi } from '../escape.ts';
import type { Change } from '../evidence.ts';
import {
  formatBytes,
  formatChange,
  formatCount,
  formatDuration,
  formatPair,
  formatParam,
  formatRelative,
} from '../format.ts';
import type { Pages } from '../links.ts';
import { stateWords } from '../markdown/stages.ts';
import { whyStage } from '../reasons.ts';
import type { Report } from '../report.ts';
import { isConcerned, type StageRow } from '../stage-rows.ts';
import type { MetricRow } from '../value-rows.ts';
import { list, renderWords, type Words } from '../words.ts';

/** Words as HTML: quoted parts as code, emphasis as strong. */
export function htmlWords(words: Words): string {
  return renderWords(words, {
    code: (text) => `<code>${html(text)}</code>`,
    strong: (text) => `<b>${html(text)}</b>`,
    text: html,
  });
}

/** A message of ours: what stands between backticks is shown as code. */
export function htmlMessage(message: string): string {
  const parts = message.split('`');
  if (parts.length % 2 === 0) return html(message, 1_000);
  return parts
    .map((part, i) => (i % 2 === 0 ? html(part, 1_000) : `<code>${html(part, 1_000)}</code>`))
    .join('');
}

/** What failed, with the last lines of its output, and what stood in the way. */
export function failuresHtml({ stages, failures, warnings }: Report): string {
  const failed = stages.filter(({ state }) => state === 'failed').map((row) => failedHtml(row, stages));
  const others = failures.map((failure) => `<div class="card">${failureHtml(failure)}</div>`);
  const notes = warnings.map((failure) => `<div class="card note">${failureHtml(failure)}</div>`);
  return [...failed, ...others, ...notes].join('\n');
}

/** The gates with their limits and what was found. */
export function gatesHtml({ gates }: Report): string {
  const rows = gates.map(({ gate, limit, value, state }) => [
    cell(html(gate)),
    cell(htmlMessage(limit)),
    cell(htmlMessage(value)),
    cell(
      `<span class="state ${state === 'passed' ? 'good' : state === 'warned' ? 'warn' : 'bad'}">${state}</span>`,
    ),
  ]);
  return section('Gates', formatCount(gates.length), table(['Gate', 'Limit', 'Value', 'State'], rows));
}

/** Every metric, changed or not, with its change. */
export function metricsHtml({ metrics, base }: Report): string {
  const rows = metrics.map((row) => {
    const [old, now] = formatPair(row.old, row.new);
    return [cell(html(row.file)), cell(html(row.key)), number(html(old)), number(html(now)), change(row)];
  });
  const changed = metrics.filter(({ comparison }) => comparison !== 'same').length;
  return section(
    'Metrics',
    `${formatCount(changed)} of ${formatCount(metrics.length)} changed`,
    table(['File', 'Metric', base?.rev ?? 'before', 'now', 'Change'], rows, [2, 3]),
  );
}

/** The parameters that changed and the stages that read them. */
export function paramsHtml({ params, base }: Report): string {
  const changed = params.filter((row) => row.changed);
  const rows = changed.map(({ file, key, old, new: now, reaches }) => [
    cell(html(file)),
    cell(`<code>${html(key)}</code>`),
    number(html(formatParam(old))),
    number(html(formatParam(now))),
    cell(htmlWords(list(reaches, 8))),
  ]);
  return section(
    'Parameters',
    `${formatCount(changed.length)} changed`,
    table(['File', 'Parameter', base?.rev ?? 'before', 'now', 'Reaches'], rows, [2, 3]),
  );
}

/** Every stage that is or was not fresh; the fresh ones are counted. */
export function stagesHtml({ stages, counts }: Report, pages: Pages): string {
  const rows = stages.filter(isConcerned).map((row) => {
    const address = pages.line(row.stage.file, row.stage.location.line);
    const name = `<code>${html(row.stage.address)}</code>`;
    const isAhead = row.state === 'stale' || row.state === 'waiting';
    const seconds = isAhead ? row.estimateSeconds : row.seconds;
    const since = row.since === 'base' ? ' <span class="soft">(already stale on the base)</span>' : '';
    return [
      cell(address === undefined ? name : `<a href="${html(address, 2_000)}">${name}</a>`),
      cell(htmlWords(whyStage(row)) + since),
      cell(`<span class="state ${row.state}">${symbolOf(row.state)} ${row.state}</span>`),
      number(seconds === undefined ? '' : `${isAhead ? '≈ ' : ''}${formatDuration(seconds)}`, seconds),
    ];
  });
  return section('Stages', stateWords(counts), table(['Stage', 'Why', 'State', 'Time'], rows, [3]));
}

/** Data by path: files, bytes and rows before and now. */
export function dataHtml({ data }: Report): string {
  const rows = data.map(({ path, kind, files, bytes, rows: lines }) => [
    cell(`<code>${html(path)}</code>`),
    cell(kind),
    amount(files, formatCount),
    amount(bytes, formatBytes),
    amount(lines, formatCount),
  ]);
  return section(
    'Data',
    formatCount(data.length),
    table(['Path', 'Change', 'Files', 'Bytes', 'Rows'], rows, [2, 3, 4]),
  );
}

/** A titled part; empty if its content is. */
export function section(title: string, note: string, content: string): string {
  return content === '' ? '' : `<section><h2>${title}<small>${html(note)}</small></h2>\n${content}</section>`;
}

function table(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  if (rows.length === 0) return '';
  const head = headers
    .map((name, i) => `<th${numbers.includes(i) ? ' class="n"' : ''} scope="col">${html(name)}</th>`)
    .join('');
  const body = rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n');
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}

function cell(content: string): string {
  return `<td>${content}</td>`;
}

function number(content: string, sort?: number): string {
  return `<td class="n"${sort === undefined ? '' : ` data-sort="${sort}"`}>${content}</td>`;
}

function amount(change: Change | undefined, format: (value: number) => string): string {
  if (change === undefined) return number('');
  const [old, now] = [change.old, change.new].map((value) => (value === undefined ? '–' : format(value)));
  return number(`${old} → ${now}`, (change.new ?? 0) - (change.old ?? 0));
}

function change({ comparison, diff, relative, verdict }: MetricRow): string {
  if (comparison !== 'changed' || diff === undefined)
    return cell(comparison === 'same' ? '<span class="soft">–</span>' : comparison);
  const share = relative === undefined ? '' : ` (${formatRelative(relative)})`;
  const mark = verdict === undefined ? '' : verdict === 'better' ? '▲ ' : '▼ ';
  const text = html(`${mark}${formatChange(diff)}${share}${verdict === undefined ? '' : ` ${verdict}`}`);
  return `<td data-sort="${Number(diff)}"${verdict === undefined ? '' : ` class="${verdict === 'better' ? 'good' : 'bad'}"`}>${text}</td>`;
}

function failedHtml(
  { stage, failure, logTail, seconds, reasons: _, ...row }: StageRow,
  all: readonly StageRow[],
): string {
  const blocked = all
    .filter(({ blockedBy }) => blockedBy.includes(stage.address))
    .map((other) => other.stage.address);
  const after = seconds === undefined ? '' : ` after ${formatDuration(seconds)}`;
  const log =
    logTail === undefined || logTail.length === 0
      ? ''
      : `<pre>${logTail.map((line) => html(stripAnsi(line), 2_000)).join('\n')}</pre>`;
  const blocks = blocked.length === 0 ? '' : `<p>Blocked by it: ${htmlWords(list(blocked, 30))}.</p>`;
  const hint = failure?.hint === undefined ? '' : `<p class="soft">${htmlMessage(failure.hint)}</p>`;
  return `<div class="card"><p><b class="${row.state}">${symbolOf(row.state)} ${html(stage.address)}</b> ${htmlMessage(failure?.message ?? 'failed')}${after}</p>${log}${blocks}${hint}</div>`;
}

function failureHtml({ message, location, hint }: Failure): string {
  const place =
    location === undefined
      ? ''
      : `<code>${html(location.file)}${location.line === undefined ? '' : `:${location.line}`}</code> `;
  return `<p>${place}${htmlMessage(message)}</p>${hint === undefined ? '' : `<p class="soft">${htmlMessage(hint)}</p>`}`;
}
