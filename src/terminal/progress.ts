import type { Event, Host } from '../commands/context.ts';
import type { Terminal } from '../commands/verb.ts';
import type { Stage } from '../project/stage.ts';
import { failureText, visible } from './failures.ts';
import { finishedLine, LiveLine, transferLine } from './transfer-bar.ts';

/**
 * What happens while stages run, as lines in DVC's words (dvc: dvc/stage/run.py, dvc/repo/reproduce.py). Stage output goes
 * through as it is. `quiet` leaves only the stages' own output; `toErr` sends everything to standard error, for `--json`.
 */
export function eventLines(
  terminal: Terminal,
  { quiet, toErr }: { readonly quiet: boolean; readonly toErr: boolean },
): Host['emit'] {
  const out = (text: string) => (toErr ? terminal.err(text) : terminal.out(text));
  const announced = new Set<string>();
  const warned = new Set<string>();
  const live = terminal.redraws === true && !quiet ? new LiveLine(terminal.err, terminal.columns) : undefined;
  return (event) => {
    if (live !== undefined && (event.kind === 'transfer-progress' || event.kind === 'transfer-heartbeat'))
      return live.draw(event);
    live?.wipe();
    if (!quiet) terminal.err(frozenWarning(event, warned));
    const line = quiet ? undefined : describe(event, announced);
    if (line !== undefined) (event.kind.startsWith('transfer-') ? terminal.err : out)(`${line}\n`);
    if (event.kind === 'warning') {
      terminal.err(failureText([event.failure], terminal.colour).replace(/^(\S*)ERROR/, '$1WARNING'));
    }
    if (event.kind !== 'stage-output') return;
    const write = toErr || event.stream === 'stderr' ? terminal.err : terminal.out;
    write(event.unfinished === true ? event.text : `${event.text}\n`);
    return terminal.drained?.();
  };
}

function describe(event: Event, announced: Set<string>): string | undefined {
  switch (event.kind) {
    case 'stage-started':
      announced.delete(event.stage.address);
      return started(event.stage);
    case 'stage-command':
      return `${announce(event.stage, announced)}> ${visible(event.command)}`;
    case 'stage-heartbeat':
      return `Stage '${visible(event.stage.address)}' has been running for ${Math.round(event.seconds)} s`;
    case 'stage-finished':
      return finished(event);
    case 'lock-written':
      return ['Generating', 'Updating']
        .slice(event.created ? 0 : 1)
        .map((verb) => `${verb} lock file '${visible(event.file)}'`)
        .join('\n');
    case 'note':
      return visible(event.text);
    case 'transfer-heartbeat':
      return transferLine(event);
    case 'transfer-finished':
      return finishedLine(event);
    case 'transfer-progress':
    case 'stage-output':
    case 'warning':
      return undefined;
    default:
      return event satisfies never;
  }
}

/** What `dvc repro` says when it turns to a stage that executes nothing (dvc: dvc/stage/__init__.py run). */
function started({ address, cmd, frozen }: Stage): string | undefined {
  if (cmd === undefined) return `Verifying data sources in stage: '${visible(address)}'`;
  return frozen ? `Verifying outputs in frozen stage: '${visible(address)}'` : undefined;
}

/** Said once, before anything else of that stage (dvc: dvc/repo/reproduce.py _reproduce_stage). */
function frozenWarning(event: Event, warned: Set<string>): string {
  if (event.kind !== 'stage-started' && event.kind !== 'stage-finished') return '';
  const { address, cmd, deps, frozen } = event.kind === 'stage-started' ? event.stage : event.run.stage;
  const isImport = cmd === undefined && deps.length > 0;
  if (!frozen || isImport || warned.has(address)) return '';
  warned.add(address);
  return `WARNING: stage: '${visible(address)}' is frozen. Its dependencies are not going to be reproduced.\n`;
}

/** A stage is named before its first command, not when it is restored. */
function announce({ address }: Stage, announced: Set<string>): string {
  if (announced.has(address)) return '';
  announced.add(address);
  return `Running stage '${visible(address)}':\n`;
}

function finished({ run }: Extract<Event, { kind: 'stage-finished' }>): string | undefined {
  const name = visible(run.stage.address);
  const label = run.stage.cmd === undefined ? `'${name}'` : `Stage '${name}'`;
  switch (run.outcome) {
    case 'fresh':
      return `${label} didn't change, skipping`;
    case 'restored':
      return `${label} is cached - skipping run, checking out outputs`;
    case 'blocked':
      return `${label} will be skipped due to this failure${run.blockedBy === undefined ? '' : `: ${run.blockedBy.map(visible).join(', ')}`}`;
    case 'cancelled':
      return `${label} was cancelled`;
    case 'skipped':
      return run.stage.frozen ? `${label} didn't change, skipping` : undefined;
    case 'ran':
    case 'failed':
      return undefined;
    default:
      return run.outcome satisfies never;
  }
}
