import { ok, type Result } from '../failure.ts';
import type { Project } from '../project/project.ts';
import { diffJson, diffMarkdown, diffTable, relativeFiles } from '../report/dvc-tables.ts';
import { diffValues, type ValueDiff } from '../report/metrics.ts';
import { Remotes } from './remotes.ts';
import { type Session, withSession } from './session.ts';
import { metricTables, paramTables, type TableSources, type Tables } from './tables.ts';
import type { Verb, VerbOption, Words } from './verb.ts';

const options: readonly VerbOption[] = [
  { flags: '--json', help: 'print one JSON object' },
  { flags: '--md', help: 'print a Markdown table' },
  { flags: '--all', help: 'unchanged values too' },
  { flags: '--no-path', help: 'leave out the file column' },
  { flags: '--targets <paths...>', help: 'only these files' },
];

/** `metrics diff [A] [B]`: metric values of two revisions (dvc: dvc/repo/metrics/diff.py). */
export const metricsDiff: Verb = diffVerb({
  name: 'metrics diff',
  help: 'Show how metrics differ between two revisions, or a revision and the workspace',
  read: (project, sources, words) => metricTables(project, sources, targetsOf(words, sources.session)),
  lists: 'drop',
  options: [
    ...options,
    { flags: '-R, --recursive', help: 'accepted for DVC; folders are always searched' },
    { flags: '--precision <n>', help: 'digits after the point (5)' },
  ],
});

/** `params diff [A] [B]`: parameter values of two revisions (dvc: dvc/repo/params/diff.py). */
export const paramsDiff: Verb = diffVerb({
  name: 'params diff',
  help: 'Show how parameters differ between two revisions, or a revision and the workspace',
  read: (project, sources, words) => {
    const targets = targetsOf(words, sources.session);
    return paramTables(project, sources, {
      depsOnly: words.options.deps === true,
      ...(targets === undefined ? {} : { targets }),
    });
  },
  lists: 'text',
  options: [...options, { flags: '--deps', help: 'only parameters that stages depend on' }],
});

interface DiffKind {
  readonly name: 'metrics diff' | 'params diff';
  readonly help: string;
  readonly lists: 'drop' | 'text';
  readonly options: readonly VerbOption[];
  read(project: Project, sources: TableSources, words: Words): Promise<Tables>;
}

function diffVerb(kind: DiffKind): Verb {
  return {
    name: kind.name,
    help: kind.help,
    args: '[revisions...]',
    options: kind.options,
    exit: { style: 'dvc', failure: 255 },
    async run(words, host, terminal) {
      const diff = await withSession(host, (session) => diffIn(session, kind, words));
      if (!diff.ok) return diff;
      const { unreadable } = diff.value;
      if (unreadable.length > 0) {
        terminal.err(
          `DVC failed to load some ${kind.name.split(' ')[0]} for following revisions: '${unreadable.join(', ')}'.\n`,
        );
      }
      terminal.out(render(diff.value, kind, words));
      return 0;
    },
  };
}

interface Compared {
  readonly values: ValueDiff;
  readonly old: string;
  readonly new: string;
  readonly unreadable: readonly string[];
}

/** The first revision defaults to HEAD, the second to the workspace; two names of one commit compare as nothing (C-135). */
async function diffIn(session: Session, kind: DiffKind, words: Words): Promise<Result<Compared>> {
  const [old = 'HEAD', now = 'workspace'] = words.args;
  const names = { old, new: now };
  if (session.git !== undefined && (await session.git.headSha()) === undefined)
    return ok({ values: new Map(), ...names, unreadable: [] });
  await using remotes = new Remotes(session);
  const [before, after] = [await projectOf(session, old), await projectOf(session, now)];
  if (!before.ok && !isBroken(before)) return before;
  if (!after.ok && !isBroken(after)) return after;
  if (before.ok && after.ok && isSameCommit(before.value, after.value))
    return ok({ values: new Map(), ...names, unreadable: [] });
  const [a, b] = [
    await readSide(before, kind, { session, remotes }, words),
    await readSide(after, kind, { session, remotes }, words),
  ];
  const values = diffValues(a.files, b.files, {
    lists: kind.lists,
    all: words.options.all === true,
  });
  const unreadable = [...(isWhole(a) ? [] : [old]), ...(isWhole(b) ? [] : [now])];
  return ok({ values: relativeFiles(values, session.cwd), ...names, unreadable });
}

function isWhole({ failures, absent = [] }: Tables): boolean {
  return failures.length === 0 && absent.length === 0;
}

/** A project that does not load at a revision is a side without values (dvc: dvc/repo/metrics/show.py). */
function isBroken(loaded: Result<Project>): boolean {
  return !loaded.ok && loaded.failures.every(({ reason }) => reason === 'project');
}

function isSameCommit({ revision: a }: Project, { revision: b }: Project): boolean {
  return a.sha === b.sha && !a.isWorkspace && !b.isWorkspace;
}

async function readSide(
  project: Result<Project>,
  kind: DiffKind,
  sources: TableSources,
  words: Words,
): Promise<Tables> {
  return project.ok
    ? kind.read(project.value, sources, words)
    : { files: new Map(), failures: project.failures };
}

function projectOf(session: Session, rev: string): Promise<Result<Project>> {
  return rev === 'workspace' ? session.project() : session.projectAt(rev);
}

/** The files asked for, project-relative, whatever the project calls them. */
function targetsOf({ options: { targets } }: Words, { cwd }: Session): readonly string[] | undefined {
  if (!Array.isArray(targets)) return undefined;
  return targets.map((path) => (cwd === '' ? String(path) : `${cwd}/${String(path)}`));
}

function render(compared: Compared, { name }: DiffKind, { options: asked }: Words): string {
  const kind = name === 'metrics diff' ? 'metrics' : 'params';
  if (asked.json === true) return `${diffJson(compared.values)}\n`;
  const table = {
    kind,
    old: compared.old,
    new: compared.new,
    path: asked.path !== false,
    precision: typeof asked.precision === 'string' ? Number(asked.precision) : 5,
  } as const;
  return asked.md === true ? diffMarkdown(compared.values, table) : diffTable(compared.values, table);
}
