import { type Failure, ok, type Result } from '../failure.ts';
import type { ParamReason, Reason, Verdict } from '../plan/verdict.ts';
import type { Project } from '../project/project.ts';
import { isRepoImport } from '../project/repo-import.ts';
import type { Stage } from '../project/stage.ts';
import { outputAt, resolveTargets } from '../project/targets.ts';
import { addressFrom } from '../report/address.ts';
import { pyJson } from '../values/json.ts';
import { isList, isMapping, type Value } from '../values/value.ts';
import type { Host } from './context.ts';
import { urlReader } from './feeds/url-reader.ts';
import { judgeStages } from './look.ts';
import { manifestReader } from './manifests.ts';
import { relativePath } from './relative.ts';
import { historyOptions } from './revisions.ts';
import { type Session, withSession } from './session.ts';
import type { Ending, Terminal, Verb, Words } from './verb.ts';

/** What `dvc status --json` holds for one stage, in DVC's order (dvc-compat 8.3): texts, and maps of group → path → status. */
export type StageStatus = readonly Value[];

/** `status`: what is not as its lock says, judged by what is here (dvc: dvc/repo/status.py). */
export const status: Verb = {
  name: 'status',
  help: 'Show changed stages: what is here against what dvc.lock records',
  args: '[targets...]',
  options: [
    { flags: '--json', help: 'print one JSON object' },
    { flags: '-q, --quiet', help: 'print nothing; exit 1 if anything changed' },
    { flags: '-d, --with-deps', help: 'also the stages that the targets depend on' },
    { flags: '-R, --recursive', help: 'all stages below the given folders' },
    { flags: '--no-updates', help: 'do not look for new versions of imports' },
    { flags: '-c, --cloud', help: 'compare the cache with the remote instead' },
    { flags: '-r, --remote <name>', help: 'compare the cache with this remote' },
    { flags: '-j, --jobs <n>', help: 'accepted for DVC, with --cloud' },
    ...historyOptions,
  ],
  exit: { style: 'dvc', failure: 1 },
  async run(words, host, terminal) {
    const { args, options } = words;
    if (options.cloud === true || typeof options.remote === 'string') return cloud(words, host, terminal);
    const meaningless = ['--all-branches', '--all-tags', '--all-commits', '--jobs'].filter(
      (_, i) => options[['allBranches', 'allTags', 'allCommits', 'jobs'][i] as string] !== undefined,
    );
    if (meaningless.length > 0) return { failures: [onlyForCloud(meaningless)] };
    const found = await withSession(host, (session) => statusOf(session, args, options));
    if (!found.ok) return found;
    return print(found.value, options, terminal);
  },
};

/** `status -c`: what cache and remote do not both have. */
async function cloud(words: Words, host: Host, terminal: Terminal): Promise<Ending> {
  const { options } = words;
  const { cloudStatus } = await import('./cloud-status.ts');
  const found = await withSession(host, (session) => cloudStatus(session, words));
  if (!found.ok) return found;
  const { paths, remote, warnings, empty } = found.value;
  for (const path of warnings)
    terminal.err(
      `WARNING: the content of '${path}' is not known: its manifest is neither in the cache nor on the remote\n`,
    );
  if (options.json === true) terminal.out(`${pyJson(paths)}\n`);
  else if (options.quiet === true) return paths.size > 0 ? 1 : 0;
  else if (paths.size > 0) terminal.out(lines(paths, options.cloud === true ? 1 : 0));
  else terminal.out(empty ? emptyProject : `Cache and remote '${remote}' are in sync.\n`);
  return 0;
}

function onlyForCloud(options: readonly string[]): Failure {
  return {
    reason: 'usage',
    message: `The following options are meaningless for local status: ${options.join(', ')}`,
    hint: 'they go with `--cloud`',
  };
}

interface Found {
  readonly stages: ReadonlyMap<string, StageStatus>;
  readonly frozen: readonly string[];
  readonly empty: boolean;
}

async function statusOf(
  session: Session,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<Result<Found>> {
  const loaded = await session.project();
  if (!loaded.ok) return loaded;
  const project = loaded.value;
  const selected = await selectForStatus(project, session.cwd, args, options);
  if (!selected.ok) return selected;
  const verdicts = await judgeStages(session, project, selected.value, {
    absent: 'as-is',
    tree: manifestReader(session, undefined),
    hashUrl: urlReader(session, {}),
  });
  if (!verdicts.ok) return verdicts;
  const updates = await updatesOf(session, options.updates === false ? [] : selected.value);
  if (!updates.ok) return updates;
  const asked = options.withDeps === true ? new Map() : askedOuts(project, session.cwd, args);
  const stages = new Map<string, StageStatus>();
  for (const stage of selected.value) {
    const own = stageStatus(verdicts.value.get(stage.address), session.cwd, asked.get(stage.address));
    const update = updates.value.get(stage.address);
    const entry = update === undefined ? own : [update, ...own];
    if (entry.length > 0) stages.set(addressFrom(stage, session.cwd), entry);
  }
  const frozen = selected.value
    .filter((stage) => stage.frozen && !isRepoImport(stage))
    .map(({ address }) => address);
  return ok({ stages, frozen, empty: project.stages.length === 0 });
}

async function updatesOf(
  session: Session,
  stages: readonly Stage[],
): Promise<Result<ReadonlyMap<string, Value>>> {
  const imports = stages.filter(isRepoImport);
  if (imports.length === 0) return ok(new Map());
  const { updatesAvailable } = await import('./status-imports.ts');
  return updatesAvailable(session, imports);
}

/** Without targets everything, in collection order; the graph is not checked then (dvc-compat C-107). */
async function selectForStatus(
  project: Project,
  cwd: string,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<Result<readonly Stage[]>> {
  if (args.length === 0) return ok(project.stages);
  return resolveTargets(project, args, {
    cwd,
    recursive: options.recursive === true,
    singleItem: options.withDeps !== true,
    orOutputs: true,
  });
}

/** A target that is an output, or lies in one, asks about that output alone (dvc: Stage.filter_outs). */
function askedOuts(
  project: Project,
  cwd: string,
  args: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map<string, Set<string>>();
  for (const word of args) {
    const target = outputAt(project, word, cwd);
    if (target?.output.place.kind !== 'inside') continue;
    const { address } = target.stage;
    asked.set(address, (asked.get(address) ?? new Set()).add(target.output.place.path));
  }
  return asked;
}

/** A stage's verdict in the shape of `dvc status --json`; empty when it is clean. */
export function stageStatus(
  verdict: Verdict | undefined,
  cwd: string,
  asked?: ReadonlySet<string>,
): StageStatus {
  const reasons = verdict?.reasons ?? [];
  if (reasons.length === 0) return [];
  const deps = new Map<string, Value>();
  const outs = new Map<string, Value>();
  for (const reason of reasons) {
    if (reason.kind === 'changed-dep' || reason.kind === 'missing-dep')
      deps.set(relativePath(reason.at, cwd), reason.status);
    if ((reason.kind === 'changed-out' || reason.kind === 'missing-out') && asked?.has(reason.at) !== false)
      outs.set(relativePath(reason.at, cwd), reason.status);
    if (reason.kind === 'changed-param') addParam(deps, reason, cwd);
  }
  const has = (kind: Reason['kind']) => reasons.some((reason) => reason.kind === kind);
  return [
    ...(deps.size > 0 ? [new Map([['changed deps', deps]])] : []),
    ...(outs.size > 0 ? [new Map([['changed outs', outs]])] : []),
    ...(has('always-changed') ? ['always changed'] : []),
    ...(has('changed-checksum') ? ['changed checksum'] : []),
    ...(has('changed-command') ? ['changed command'] : []),
  ];
}

function addParam(deps: Map<string, Value>, reason: ParamReason, cwd: string): void {
  const file = relativePath(reason.at, cwd);
  const known = deps.get(file);
  if (reason.key === undefined) deps.set(file, reason.status);
  else deps.set(file, new Map([...(isMapping(known) ? known : []), [reason.key, reason.status]]));
}

function print(found: Found, options: Readonly<Record<string, unknown>>, terminal: Terminal): Ending {
  for (const address of found.frozen) {
    terminal.err(
      `WARNING: stage: '${address}' is frozen. Its dependencies are not going to be shown in the status output.\n`,
    );
  }
  if (options.json === true) terminal.out(`${pyJson(found.stages)}\n`);
  else if (options.quiet === true) return found.stages.size > 0 ? 1 : 0;
  else terminal.out(statusText(found));
  return 0;
}

const emptyProject =
  'There are no data or pipelines tracked in this project yet.\nSee <https://dvc.org/doc/start> to get started!\n';

function statusText(found: Found): string {
  if (found.stages.size === 0) {
    return found.empty ? emptyProject : 'Data and pipelines are up to date.\n';
  }
  return lines(found.stages, 0);
}

function lines(value: Value, indent: number): string {
  const tabs = '\t'.repeat(indent);
  if (isList(value)) return value.map((item) => lines(item, indent)).join('');
  if (!isMapping(value)) return `${tabs}${String(value)}\n`;
  return [...value]
    .map(([key, item]) =>
      typeof item === 'string'
        ? `${tabs}${`${item}:`.padEnd(20)}${String(key)}\n`
        : `${tabs}${String(key)}:\n${lines(item, indent + 1)}`,
    )
    .join('');
}
