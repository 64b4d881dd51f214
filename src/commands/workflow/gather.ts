import { commandKind } from './command-kind.ts';
import type { WorkflowJob, WorkflowStep } from './read.ts';
import { scriptCommands } from './script.ts';
import { stepKind } from './step-kind.ts';

/** Something of the old workflow that the new one does not have, and why. */
export interface LeftOut {
  /** From 1, in the old file */
  readonly line: number;
  readonly what: string;
  readonly why: string;
}

/** What one or more jobs of an old workflow come to. */
export interface Gathered {
  /** Steps that are taken over in front of ours: other actions that set something up or log in */
  readonly steps: readonly Readonly<Record<string, unknown>>[];
  readonly setup: readonly string[];
  /** Commands that go in front of ours: remote settings, and what nobody knows the purpose of */
  readonly before: readonly string[];
  /** The DVC remote that data was pulled from, if it was named */
  readonly remote?: string;
  readonly targets: readonly string[];
  readonly force: boolean;
  readonly commit?: 'push' | 'pull-request';
  readonly env: Readonly<Record<string, string>>;
  readonly runs: boolean;
  readonly leftOut: readonly LeftOut[];
}

/** Goes through the steps in order and sorts what each of them is for. Pure. */
export function gather(job: WorkflowJob): Gathered {
  const bag = {
    steps: [] as Readonly<Record<string, unknown>>[],
    setup: [] as string[],
    before: [] as string[],
    remote: undefined as string | undefined,
    targets: [] as string[],
    force: false,
    commit: undefined as 'push' | 'pull-request' | undefined,
    env: { ...job.env },
    runs: false,
    leftOut: [] as LeftOut[],
    usesNode: job.steps.some(({ run = '' }) =>
      /^\s*(node|npx|yarn|pnpm|npm\s+(ci|run|test|(i|install)\s*$))\b/m.test(run),
    ),
  };
  for (const step of job.steps) {
    Object.assign(bag.env, step.env);
    if (step.run === undefined) takeAction(step, bag);
    else for (const { text, line } of scriptCommands(step.run)) takeCommand(text, step.runLine + line, bag);
  }
  const { commit, remote, usesNode: _, ...rest } = bag;
  return {
    ...rest,
    ...(commit === undefined ? {} : { commit }),
    ...(remote === undefined ? {} : { remote }),
  };
}

interface Bag {
  readonly steps: Readonly<Record<string, unknown>>[];
  readonly setup: string[];
  readonly before: string[];
  remote: string | undefined;
  readonly targets: string[];
  force: boolean;
  commit: 'push' | 'pull-request' | undefined;
  runs: boolean;
  readonly usesNode: boolean;
  readonly leftOut: LeftOut[];
}

function takeAction(step: WorkflowStep, bag: Bag): void {
  const kind = stepKind(step, bag.usesNode);
  if (kind.kind === 'kept') bag.steps.push(step.plain);
  else if (kind.kind === 'commit') bag.commit ??= kind.how;
  else if (kind.kind === 'left') {
    bag.leftOut.push({ line: step.line, what: step.usesText ?? 'a step', why: kind.why });
  }
}

function takeCommand(text: string, line: number, bag: Bag): void {
  const parts = /[\n]|<</.test(text) ? [text] : text.split(/\s*(?:&&|;)\s*/).filter((part) => part !== '');
  const kinds = parts.map(commandKind);
  // `cd x && pip install …` only means something as a whole.
  const isWhole = kinds.some(({ kind }) => kind === 'other') && kinds.some(({ kind }) => kind === 'setup');
  if (isWhole) {
    takeOther(text, line, bag);
    return;
  }
  kinds.forEach((kind, i) => {
    const part = parts[i] as string;
    if (kind.kind === 'data') bag.remote ??= kind.remote;
    else if (kind.kind === 'run') {
      bag.runs = true;
      bag.targets.push(...kind.targets);
      bag.force ||= kind.force;
      if (kind.note !== undefined)
        bag.leftOut.push({ line, what: kind.note, why: 'give them to `command:` if they are needed' });
    } else if (kind.kind === 'commit') bag.commit = bag.commit === 'pull-request' ? bag.commit : kind.how;
    else if (kind.kind === 'remote') bag.before.push(kind.text);
    else if (kind.kind === 'setup') bag.setup.push(kind.text);
    else if (kind.kind === 'machine') {
      bag.leftOut.push({
        line,
        what: firstLine(part),
        why: 'machines are started by GitHub: use a larger or self-hosted runner in `runs-on:`',
      });
    } else if (kind.kind === 'other') takeOther(part, line, bag);
  });
}

function firstLine(text: string): string {
  const [first = ''] = text.split(/\s*\\?\n/);
  return first === text ? text : `${first} …`;
}

/** Before the pipeline it prepares something, after it nobody knows what for. */
function takeOther(text: string, line: number, bag: Bag): void {
  if (
    !bag.runs &&
    !/^(python3?|Rscript|julia|bash|sh|node|jupyter|papermill|uv\s+run|poetry\s+run)\b/.test(text)
  ) {
    bag.before.push(text);
    return;
  }
  bag.leftOut.push({
    line,
    what: firstLine(text),
    why: 'a command of its own becomes a stage of dvc.yaml, so that it is run only when its inputs changed, or a step after ours',
  });
}
