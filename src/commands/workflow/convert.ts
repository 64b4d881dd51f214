import { type Gathered, gather, type LeftOut } from './gather.ts';
import type { Workflow, WorkflowJob } from './read.ts';
import { writeWorkflow } from './write-workflow.ts';

/** A converted workflow, and what it does not have any more. */
export interface Converted {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
  /** Nothing in the old file ran a pipeline */
  readonly isEmpty: boolean;
}

/**
 * Turns a workflow that scripted DVC and CML into one that uses this action: what the tool does by itself goes, what prepares
 * the environment or logs in to a cloud stays, jobs that have nothing to do with DVC are kept as they are. Pure.
 */
export function convert(old: Workflow, action: string): Converted {
  const concerned = old.jobs.filter(isConcerned);
  const others = old.jobs.filter((job) => !concerned.includes(job));
  const parts = concerned.map(gather);
  const machines = concerned.filter((_, i) => isOnlyMachine(parts[i] as Gathered));
  const working = concerned.filter((job) => !machines.includes(job));
  const one = merge(parts.filter((part) => !isOnlyMachine(part)));
  const leftOut = [
    ...parts.flatMap((part) => part.leftOut),
    ...triggerNotes(old),
    ...driveNotes(old, one),
  ].sort((a, b) => a.line - b.line);
  const env = environment({ ...old.env, ...one.env });
  const job = {
    'runs-on': working[0]?.plain['runs-on'] ?? 'ubuntu-latest',
    ...kept(working[0]),
    ...container(working[0]),
    ...(Object.keys(env).length > 0 ? { env } : {}),
    steps: [
      { uses: 'actions/checkout@v6', with: { 'persist-credentials': false } },
      ...one.steps,
      ...(one.before.length > 0 ? [{ run: script(one.before) }] : []),
      { uses: action, ...inputs(one, env, folderOf(old, working[0])) },
    ],
  };
  const jobs = {
    ...Object.fromEntries(others.map(({ id, plain }) => [id, renamed(plain, working)])),
    lockstep: job,
  };
  const workflow = {
    name: old.name ?? 'Pipeline',
    on: triggers(old.on),
    permissions: permissions(one, old, working),
    jobs,
  };
  return { text: writeWorkflow(workflow), leftOut, isEmpty: concerned.length === 0 };
}

function isConcerned({ steps }: WorkflowJob): boolean {
  return steps.some(
    ({ uses = '', run = '' }) =>
      /setup-(cml|dvc)$|cml-action$/.test(uses) || /(^|[\s;&|(`])(dvc|cml)[\s-]/m.test(run),
  );
}

function isOnlyMachine(part: Gathered): boolean {
  return (
    !part.runs &&
    part.leftOut.length > 0 &&
    part.leftOut.every(({ why }) => why.startsWith('machines are started'))
  );
}

function merge(parts: readonly Gathered[]): Gathered {
  const unique = <T>(items: readonly T[]) => [
    ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
  ];
  const commit =
    parts.find((part) => part.commit === 'pull-request')?.commit ?? parts.find((part) => part.commit)?.commit;
  const remote = parts.find((part) => part.remote !== undefined)?.remote;
  const runAll = parts.some((part) => part.runs && part.targets.length === 0);
  return {
    steps: unique(parts.flatMap((part) => part.steps)),
    setup: unique(parts.flatMap((part) => part.setup)),
    before: unique(parts.flatMap((part) => part.before)),
    ...(remote === undefined ? {} : { remote }),
    targets: runAll ? [] : unique(parts.flatMap((part) => part.targets)),
    force: parts.some((part) => part.force),
    ...(commit === undefined ? {} : { commit }),
    env: Object.assign({}, ...parts.map((part) => part.env)) as Record<string, string>,
    runs: parts.some((part) => part.runs),
    leftOut: [],
  };
}

const tokens = /^(repo_token|github_token|gh_token|cml_token|token|pat|personal_access_token)$/i;

/** Tokens of the old tools go: ours comes from the job itself. */
function environment(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !tokens.test(name)));
}

/** What a DVC remote reads; the rest of the variables are for stages. */
const remoteVariables = /^(AWS_|GOOGLE_|GDRIVE_|AZURE_|DVC_|GCP_|S3_|OSS_|ALIBABA)/;

function inputs(
  one: Gathered,
  env: Readonly<Record<string, string>>,
  folder: string | undefined,
): { with?: Record<string, unknown> } {
  const visible = Object.keys(env).filter((name) => !remoteVariables.test(name));
  const words = [...(one.force ? ['repro', '-f'] : []), ...(one.force ? one.targets : [])];
  const all = {
    ...(words.length > 0 ? { command: words.join(' ') } : {}),
    ...(one.setup.length > 0 ? { setup: oneLine(one.setup) ?? script(one.setup) } : {}),
    ...(one.targets.length > 0 && !one.force ? { targets: one.targets.join(' ') } : {}),
    ...(one.remote === undefined ? {} : { remote: one.remote }),
    ...(folder === undefined ? {} : { 'working-directory': folder }),
    ...(one.commit === undefined ? {} : { commit: one.commit }),
    ...(visible.length > 0 ? { env: visible.join(' ') } : {}),
  };
  return Object.keys(all).length === 0 ? {} : { with: all };
}

/** Plain commands as one line, which ends at the first that fails just as the lines would; undefined if it were no plain line. */
function oneLine(commands: readonly string[]): string | undefined {
  const isPlain = commands.every(
    (text) =>
      /^[\w./][\w./@:=+,~ -]*$/.test(text) && !/^(if|for|while|until|case|function|set|cd)\b/.test(text),
  );
  const line = commands.join(' && ');
  return isPlain && line.length <= 80 ? line : undefined;
}

/** The tool has DVC's own verbs for its settings. */
function script(commands: readonly string[]): string {
  const ours = commands.map((text) =>
    text.replace(/^(?:\S+\s+run\s+)?dvc\s+(remote|config|cache)\b/, 'npx --yes lockstep-dvc $1'),
  );
  return ours.join('\n') + (ours.length > 1 ? '\n' : '');
}

function container(job: WorkflowJob | undefined): Record<string, unknown> {
  const given = job?.plain.container;
  if (given === undefined || given === null) return {};
  const image = typeof given === 'string' ? given : (given as { image?: unknown }).image;
  return /iterativeai\/cml|iterative\/cml|dvcorg\/cml/.test(String(image)) ? {} : { container: given };
}

const otherTriggers = new Set(['schedule', 'merge_group', 'workflow_call']);

function triggers(on: unknown): Record<string, unknown> {
  const old = asEvents(on);
  const branches = (old.push as { branches?: unknown } | null | undefined)?.branches;
  const isFixed =
    Array.isArray(branches) &&
    branches.every((name) => typeof name === 'string' && /^(main|master|trunk|develop|dev)$/.test(name));
  return {
    pull_request: null,
    push: { branches: isFixed ? branches : ['main'] },
    workflow_dispatch: null,
    ...Object.fromEntries(Object.entries(old).filter(([name]) => otherTriggers.has(name))),
  };
}

function asEvents(on: unknown): Record<string, unknown> {
  if (typeof on === 'string') return { [on]: null };
  if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [String(name), null]));
  return typeof on === 'object' && on !== null ? { ...on } : {};
}

function triggerNotes(old: Workflow): LeftOut[] {
  const events = asEvents(old.on);
  const filtered = Object.entries(events).some(
    ([, value]) => typeof value === 'object' && value !== null && /"paths/.test(JSON.stringify(value)),
  );
  return filtered
    ? [
        {
          line: 1,
          what: 'path filters of the triggers',
          why: 'the plan tells by itself, in seconds, when a change concerns no stage',
        },
      ]
    : [];
}

/** The one kind of remote that DVC has and this tool does not. */
function driveNotes(old: Workflow, one: Gathered): LeftOut[] {
  const names = Object.keys({ ...old.env, ...one.env });
  return names.some((name) => name.startsWith('GDRIVE_'))
    ? [
        {
          line: 1,
          what: 'the remote on Google Drive',
          why: 'it is not a kind that this tool reads; move the data to a bucket with `dvc push -r`',
        },
      ]
    : [];
}

/** What the old jobs were allowed beyond ours stays: a token for a cloud, packages. */
function permissions(one: Gathered, old: Workflow, jobs: readonly WorkflowJob[]): Record<string, unknown> {
  const given = [old.permissions, ...jobs.map(({ plain }) => plain.permissions)];
  const more = given.filter((item) => typeof item === 'object' && item !== null);
  return {
    ...Object.assign({}, ...more),
    contents: one.commit === undefined ? 'read' : 'write',
    'pull-requests': 'write',
    checks: 'write',
  };
}

/** Where the old steps stood: `defaults.run.working-directory` of the job or the file. */
function folderOf(old: Workflow, job: WorkflowJob | undefined): string | undefined {
  const found = [job?.plain.defaults, old.defaults].map(
    (defaults) =>
      (defaults as { run?: { 'working-directory'?: unknown } } | undefined)?.run?.['working-directory'],
  );
  return found.find((folder): folder is string => typeof folder === 'string');
}

/** Of the job itself, what our step does not replace. */
function kept(job: WorkflowJob | undefined): Record<string, unknown> {
  const names = ['if', 'timeout-minutes', 'environment', 'services', 'concurrency'];
  return Object.fromEntries(Object.entries(job?.plain ?? {}).filter(([name]) => names.includes(name)));
}

/** Jobs that waited for one that is gone wait for ours. */
function renamed(
  plain: Readonly<Record<string, unknown>>,
  gone: readonly WorkflowJob[],
): Record<string, unknown> {
  if (plain.needs === undefined) return { ...plain };
  const needs = (Array.isArray(plain.needs) ? plain.needs : [plain.needs]).map((id) =>
    gone.some((job) => job.id === id) ? 'lockstep' : id,
  );
  return { ...plain, needs: needs.length === 1 ? needs[0] : [...new Set(needs)] };
}
