import { isBroken } from '../../report/conclusion.ts';
import { whyStage } from '../../report/reasons.ts';
import { plainWords } from '../../report/words.ts';
import type { Annotation } from '../annotations.ts';
import type { Finished } from '../finished.ts';

/** Something to show on a line; `folder`: the project that its file counts from. */
export interface Finding extends Annotation {
  readonly folder: string;
}

/**
 * What a reader should see at the lines it is about, the worst first: failures and failed stages, warnings, and stages that
 * this change made stale. Stages that were stale before belong to another change. Pure.
 */
export function findingsOf(finished: readonly Finished[]): readonly Finding[] {
  const found = finished.flatMap((each) => [
    ...troubles(each),
    ...failedStages(each),
    ...gateFindings(each),
    ...staleStages(each),
  ]);
  const order = { error: 0, warning: 1, notice: 2 };
  return found.sort((a, b) => order[a.level] - order[b.level]);
}

/** Stages that this change made stale, as notices on their lines. */
export function staleStages({ folder, result }: Finished): readonly Finding[] {
  return result.report.stages.flatMap((row): Finding[] => {
    if (row.verdict !== 'stale' || row.since !== 'head' || row.state === 'failed') return [];
    const { address, location } = row.stage;
    const message = `${address} is stale: ${plainWords(whyStage(row))}`;
    return [{ level: 'notice', title: address, message, location, folder }];
  });
}

/**
 * Gates that stop the change, or only warn, on the line of the policy that asks for them; the policy's path counts from the top
 * of the repository.
 */
export function gateFindings({ result }: Finished): readonly Finding[] {
  return result.report.gates.flatMap((gate): Finding[] => {
    if (gate.state === 'passed') return [];
    const { gate: title, limit, value, state, override, location } = gate;
    const excuse = override === undefined ? '' : ` (let through by ${override.by}: ${override.reason})`;
    const message = `${state === 'warned' ? 'warning' : state}: ${value}; ${limit}${excuse}`;
    const level = isBroken(gate) ? 'error' : 'warning';
    const place = location === undefined ? {} : { location };
    return [{ level, title: `gate ${title}`, message, folder: '', ...place }];
  });
}

function troubles({ folder, result }: Finished): readonly Finding[] {
  const { failures, warnings } = result.report;
  const finding =
    (level: 'error' | 'warning') =>
    (failure: (typeof failures)[number]): Finding => ({
      level,
      message: failure.hint === undefined ? failure.message : `${failure.message}\n${failure.hint}`,
      folder,
      ...(failure.location === undefined ? {} : { location: failure.location }),
    });
  return [...failures.map(finding('error')), ...warnings.map(finding('warning'))];
}

function failedStages({ folder, result }: Finished): readonly Finding[] {
  return result.report.stages.flatMap(({ stage, failure }): Finding[] => {
    if (failure === undefined) return [];
    const message = `${stage.address}: ${failure.message}`;
    return [
      { level: 'error', title: stage.address, message, folder, location: failure.location ?? stage.location },
    ];
  });
}
