import { createHash } from 'node:crypto';
import type { Failure } from '../../failure.ts';
import { isBroken } from '../../report/conclusion.ts';
import { gateNames } from '../../report/gates/input.ts';
import { mdCode, mdMessage, mdWords } from '../../report/markdown/escape.ts';
import { whyStage } from '../../report/reasons.ts';
import type { StageRow } from '../../report/stage-rows.ts';
import { addressFrom, type Finished } from '../finished.ts';
import type { ChangedLines } from './changed-lines.ts';
import { blockOf, fromTop, isChangedAt, type Spot, spotsOf } from './stage-lines.ts';
import { declaring, undeclared } from './undeclared.ts';

/** Something that a reviewer should read at a line. */
export interface Remark {
  /** The same thing at the next run has the same one */
  readonly id: string;
  /** 0 is the worst */
  readonly rank: 0 | 1 | 2;
  /** Markdown of our own making */
  readonly text: string;
  /** Absent: nothing that this change touched is a place for it */
  readonly spot?: Spot;
}

/** What there is to remark on, and what is needed to know it. */
export interface Remarkable {
  readonly finished: readonly Finished[];
  readonly changed: ChangedLines;
  /** Files of the head commit, from the top of the repository; empty if nobody had to know */
  readonly files: ReadonlySet<string>;
  /** By project folder and stage address: what its command names and its definition does not */
  readonly unnamed: (project: Finished, row: StageRow) => readonly string[];
}

/**
 * Everything that belongs on a line of a pipeline file, the worst first: failed and stale stages, broken gates, troubles
 * with a place, undeclared inputs with their correction. Pure.
 */
export function remarksOf(remarkable: Remarkable): readonly Remark[] {
  const { finished, changed } = remarkable;
  const made = finished.flatMap((project) => [
    ...project.result.report.stages.flatMap((row) => stageRemark(project, row, changed)),
    ...gateRemarks(project, changed),
    ...troubles(project, changed),
    ...project.result.report.stages.flatMap((row) => undeclaredRemark(project, row, remarkable)),
  ]);
  const first = new Map(made.toReversed().map((remark) => [remark.id, remark]));
  return [...first.values()].toReversed().sort((a, b) => a.rank - b.rank);
}

function stageRemark(project: Finished, row: StageRow, changed: ChangedLines): readonly Remark[] {
  const isStale = row.state === 'stale' && row.since === 'head' && row.afterMerge !== true;
  if (row.failure === undefined && !isStale) return [];
  const address = addressFrom(project.folder, row.stage.address);
  const name = mdCode(address, 100);
  const own = row.failure?.location;
  const at = own?.line === undefined ? [] : [{ path: fromTop(project.folder, own.file), line: own.line }];
  const spot = [...at, ...spotsOf(project, row, changed)].find((each) => isChangedAt(changed, each));
  const text =
    row.failure === undefined
      ? `🟡 ${name} is stale: ${mdWords(whyStage(row))}\n\n${mdCode(`lockstep repro ${address}`, 120)} brings it up to date.`
      : `❌ ${name} failed: ${told(row.failure)}`;
  return [{ id: idOf('stage', address), rank: row.failure === undefined ? 1 : 0, text, ...given(spot) }];
}

/** At what moved the metric: a changed parameter, else the stage that writes it. */
function gateRemarks(project: Finished, changed: ChangedLines): readonly Remark[] {
  const { gates, metrics, params, stages } = project.result.report;
  const nameOf = gateNames(metrics);
  return gates.flatMap((gate): Remark[] => {
    if (gate.state === 'passed' || gate.override !== undefined) return [];
    const metric = metrics.find((row) => gate.gate === nameOf(row));
    if (metric === undefined) return [];
    const moved = params.flatMap(({ file, line, changed: isChanged, reaches }) =>
      isChanged && line !== undefined && metric.stage !== undefined && reaches.includes(metric.stage)
        ? [{ path: fromTop(project.folder, file), line }]
        : [],
    );
    const writer = stages.find(({ stage }) => stage.address === metric.stage);
    const spots = [...moved, ...(writer === undefined ? [] : spotsOf(project, writer, changed))];
    const isError = isBroken(gate);
    const text = `${isError ? '❌' : '⚠️'} gate ${mdCode(gate.gate, 100)} ${gate.state}: ${mdMessage(`${gate.value}; ${gate.limit}`, 300)}`;
    const id = idOf('gate', project.folder, gate.gate, gate.limit);
    return [{ id, rank: isError ? 0 : 1, text, ...given(spots.find((spot) => isChangedAt(changed, spot))) }];
  });
}

function troubles(project: Finished, changed: ChangedLines): readonly Remark[] {
  const { failures, warnings, params } = project.result.report;
  const isPipeline = (file: string) =>
    /(?:^|\/)dvc\.(?:yaml|lock)$/.test(file) || params.some((param) => param.file === file);
  const remark = (failure: Failure, isError: boolean): Remark[] => {
    const { file, line } = failure.location ?? {};
    if (file === undefined || line === undefined || !isPipeline(file)) return [];
    const spot = { path: fromTop(project.folder, file), line };
    const id = idOf('trouble', project.folder, file, failure.message);
    const text = `${isError ? '❌' : '⚠️'} ${told(failure)}`;
    return [{ id, rank: isError ? 0 : 1, text, ...given(isChangedAt(changed, spot) ? spot : undefined) }];
  };
  return [
    ...failures.flatMap((failure) => remark(failure, true)),
    ...warnings.flatMap((failure) => remark(failure, false)),
  ];
}

function undeclaredRemark(project: Finished, row: StageRow, about: Remarkable): readonly Remark[] {
  const paths = undeclared(project, about.unnamed(project, row), about.files);
  if (paths.length === 0) return [];
  const block = blockOf(project, row, about.changed);
  const fix = declaring(row, paths, block);
  const path = fromTop(project.folder, row.stage.file);
  const own = [...block].find(([, { isChanged }]) => isChanged)?.[0];
  const line = fix?.line ?? own;
  const names = paths.slice(0, 5).map((each) => mdCode(each, 100));
  const rest = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
  const address = addressFrom(project.folder, row.stage.address);
  const text = `⚠️ ${mdCode(address, 100)} names ${names.join(', ')}${rest} in its command, but not in \`deps\`: a change there would not make it stale.`;
  const suggestion = fix === undefined ? '' : suggested(fix.lines);
  const spot = line === undefined ? undefined : { path, line };
  return [{ id: idOf('undeclared', address), rank: 2, text: `${text}${suggestion}`, ...given(spot) }];
}

/** GitHub's one-click correction; none if a line could close the fence or hide what it would put there. */
function suggested(lines: readonly string[]): string {
  const isPlain = lines.every(
    (line) => line.length <= 500 && /^[\x20-\x7e]*$/.test(line) && !line.includes('```'),
  );
  return isPlain ? `\n\n\`\`\`suggestion\n${lines.join('\n')}\n\`\`\`` : '';
}

function told({ message, hint }: Failure): string {
  return `${mdMessage(message, 400)}${hint === undefined ? '' : `\n\n${mdMessage(hint, 300)}`}`;
}

function given(spot: Spot | undefined): { readonly spot?: Spot } {
  return spot === undefined ? {} : { spot };
}

function idOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
