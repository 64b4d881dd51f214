import { ok, type Result } from '../failure.ts';
import { loadProject, type Project } from '../project/project.ts';
import type { Output, Stage } from '../project/stage.ts';
import { resolveTargets } from '../project/targets.ts';
import { addressFrom } from '../report/address.ts';
import { tabulateRows } from '../report/tabulate.ts';
import { pyJson } from '../values/json.ts';
import { isList, isMapping, Timestamp, type Value } from '../values/value.ts';
import { harmless } from './harmless.ts';
import { type Session, withSession } from './session.ts';
import type { Verb, Words } from './verb.ts';

/** `stage list`: the stages of a file, a folder or the project, each with what it is for (dvc: dvc/commands/stage.py). */
export const stageList: Verb = {
  name: 'stage list',
  help: 'List stages',
  args: '[targets...]',
  options: [
    { flags: '--all', help: 'every stage and .dvc file of the project' },
    { flags: '-R, --recursive', help: 'all stages below the given folders' },
    { flags: '--name-only', help: 'only names' },
    { flags: '--names-only', help: 'the same as --name-only' },
    { flags: '-n', help: 'the same as --name-only' },
    { flags: '--fail', help: 'stop at the first file that does not parse' },
    { flags: '--json', help: 'print dvc.yaml with everything interpolated and expanded' },
  ],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host, terminal) {
    const listed = await withSession(host, (session) => listText(session, words));
    if (!listed.ok) return listed;
    terminal.out(listed.value);
    return 0;
  },
};

async function listText(session: Session, words: Words): Promise<Result<string>> {
  const { options } = words;
  const found = await stagesToList(session, words);
  if (!found.ok) return found;
  const byAddress = new Map(found.value.map((stage) => [addressFrom(stage, session.cwd), stage]));
  if (options.json === true) {
    const stages = new Map([...byAddress].map(([address, stage]) => [address, definitionOf(stage)]));
    return ok(`${pyJson(new Map([['stages', stages]]))}\n`);
  }
  const isShort = options.nameOnly === true || options.namesOnly === true || options.n === true;
  const rows = [...byAddress].map(([address, stage]) => [
    harmless(address),
    isShort ? '' : harmless(truncated(descriptionOf(stage))),
  ]);
  return ok(rows.length === 0 ? '' : `${tabulateRows(rows)}\n`);
}

/** `--all` and `-R` leave bad files out, unless `--fail`; a file that was named must be sound, others do not matter. */
async function stagesToList(session: Session, { args, options }: Words): Promise<Result<readonly Stage[]>> {
  const isStrict = options.fail === true && (options.all === true || options.recursive === true);
  const loaded = isStrict
    ? await session.project()
    : await loadProject(session.workspace, { config: session.config, tolerant: 'files' });
  if (!loaded.ok) return loaded;
  const project = loaded.value;
  if (options.all === true) return ok(project.stages);
  const targets = args.length === 0 ? ['dvc.yaml'] : args;
  const failures = targets.flatMap((target) => failuresOf(project, session.cwd, target));
  if (failures.length > 0) return { ok: false, failures };
  return resolveTargets(project, targets, {
    cwd: session.cwd,
    recursive: options.recursive === true,
    singleItem: true,
  });
}

function failuresOf({ broken }: Project, cwd: string, target: string) {
  const file = target.endsWith('.dvc')
    ? target
    : (/^(.*dvc\.yaml)(?::.*)?$/s.exec(target)?.[1] ?? 'dvc.yaml');
  return broken?.get(cwd === '' ? file : `${cwd}/${file}`) ?? [];
}

/** The first line of `desc`, else what goes in and out. */
function descriptionOf({ desc, deps, outs }: Stage): string {
  const line = desc?.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/u).find((text) => text !== '');
  if (desc !== undefined && desc !== '') return (line ?? desc).trim();
  const paths = (items: readonly { readonly path: string }[]) => items.map(({ path }) => path).join(', ');
  if (deps.length === 0 && outs.length === 0) return 'No outputs or dependencies';
  if (outs.length === 0) return `Depends on ${paths(deps)}`;
  const isReport = ({ role }: Output) => role !== 'output';
  const [plain, reports] = [outs.filter((out) => !isReport(out)), outs.filter(isReport)];
  return [
    ...(plain.length > 0 ? [`Outputs ${paths(plain)}`] : []),
    ...(reports.length > 0 ? [`Reports ${paths(reports)}`] : []),
  ].join('; ');
}

const longest = 80;

function truncated(text: string): string {
  const points = Array.from(text);
  return points.length > longest ? `${points.slice(0, longest - 1).join('')}…` : text;
}

/** The resolved definition; of a `.dvc` file the file itself. JSON has no dates, so they are text. */
function definitionOf({ definition, dvcFile }: Stage): Value {
  return datesAsText(definition ?? dvcFile ?? new Map());
}

function datesAsText(value: Value): Value {
  if (value instanceof Timestamp) return value.text;
  if (isList(value)) return value.map(datesAsText);
  return isMapping(value) ? new Map([...value].map(([key, item]) => [key, datesAsText(item)])) : value;
}
