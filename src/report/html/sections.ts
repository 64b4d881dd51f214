import type { Failure } from '../../failure.ts';
import { isBroken, worstFirst } from '../conclusion.ts';
import { symbolOf } from '../diagram.ts';
import { html, stripAnsi } from '../escape.ts';
import type { GateResult } from '../evidence.ts';
import {
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
import { cell, number, section, table } from './parts.ts';

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
export function gatesHtml({ gates, owners }: Report): string {
  const rows = worstFirst(gates).map((result) => [
    cell(
      `<span class="state ${result.state === 'passed' ? 'good' : isBroken(result) ? 'bad' : 'warn'}">${result.state}</span>${gateNote(result)}`,
    ),
    cell(html(result.gate)),
    cell(htmlMessage(result.value)),
    cell(htmlMessage(result.limit)),
  ]);
  return section(
    'Gates',
    formatCount(gates.length),
    table(['State', 'Gate', 'Value', 'Limit'], rows) + ownersHtml(owners),
  );
}

function ownersHtml(owners: Report['owners']): string {
  if (owners.length === 0) return '';
  const items = owners.map(
    ({ owner, of }) => `<li>Owned by <code>${html(owner)}</code>: ${htmlWords(list(of, 20))}</li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}

function gateNote({ state, onlyWarns, override }: GateResult): string {
  if (override !== undefined)
    return ` <span class="soft">let through by ${html(override.by, 80)}: ${html(override.reason, 200)}</span>`;
  return onlyWarns === true && state !== 'passed' ? ' <span class="soft">(only warns)</span>' : '';
}

/** Every metric, changed or not, with its change. */
export function metricsHtml({ metrics, base, stages, precision }: Report, pages: Pages): string {
  const writers = new Map(stages.map(({ stage }) => [stage.address, stage]));
  const rows = metrics.map((row) => {
    const [old, now] = formatPair(row.old, row.new, precision);
    const writer = row.stage === undefined ? undefined : writers.get(row.stage);
    const address = writer === undefined ? undefined : pages.line(writer.file, writer.location.line);
    const name = html(row.key === '' ? row.file : row.key);
    return [
      cell(address === undefined ? name : `<a href="${html(address, 2_000)}">${name}</a>`),
      number(html(old), sortKey(row.old)),
      number(html(now), sortKey(row.new)),
      change(row),
      cell(`<span class="soft">${html(row.file)}</span>`),
    ];
  });
  const changed = metrics.filter(({ comparison }) => comparison !== 'same').length;
  return section(
    'Metrics',
    `${formatCount(changed)} of ${formatCount(metrics.length)} changed`,
    table(['Metric', base?.rev ?? 'before', 'now', 'Change', 'File'], rows, [1, 2]),
  );
}

function sortKey(value: MetricRow['new']): number | undefined {
  const key = typeof value === 'bigint' ? Number(value) : value;
  return typeof key === 'number' && Number.isFinite(key) ? key : undefined;
}

/** The parameters that changed and the stages that read them. */
export function paramsHtml({ params, base }: Report, pages: Pages): string {
  const changed = params.filter((row) => row.changed);
  const rows = changed.map(({ file, key, old, new: now, reaches, moved, line }) => {
    const address = pages.line(file, line);
    const name = `<code>${html(key === '' ? file : key)}</code>`;
    return [
      cell(address === undefined ? name : `<a href="${html(address, 2_000)}">${name}</a>`),
      number(html(formatParam(old))),
      number(html(formatParam(now))),
      cell(htmlWords([...list(reaches, 8), ...(moved.length === 0 ? [] : [' → ', ...list(moved, 8)])])),
      cell(`<span class="soft">${html(file)}</span>`),
    ];
  });
  return section(
    'Parameters',
    `${formatCount(changed.length)} changed`,
    table(['Parameter', base?.rev ?? 'before', 'now', 'Reaches', 'File'], rows, [1, 2]),
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
      cell(`<span class="state ${row.state}">${symbolOf(row.state)} ${row.state}</span>`),
      cell(address === undefined ? name : `<a href="${html(address, 2_000)}">${name}</a>`),
      cell(htmlWords(whyStage(row)) + since),
      number(seconds === undefined ? '' : `${isAhead ? '≈ ' : ''}${formatDuration(seconds)}`, seconds),
    ];
  });
  return section('Stages', stateWords(counts), table(['State', 'Stage', 'Why', 'Time'], rows, [3]));
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
