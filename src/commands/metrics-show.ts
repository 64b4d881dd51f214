import { relative } from 'node:path';
import { type Failure, ok, type Result } from '../failure.ts';
import { typedPath } from '../project/place.ts';
import type { Project } from '../project/project.ts';
import {
  relativeFiles,
  type Shown,
  type ShownError,
  type ShownFile,
  showJson,
  showMarkdown,
  showTable,
} from '../report/dvc-tables.ts';
import { metricValue } from '../report/metrics.ts';
import { loaderKind, readValues } from '../values/load.ts';
import { pyEqual, type Value } from '../values/value.ts';
import { absence } from './absence.ts';
import { Remotes } from './remotes.ts';
import { askedRevisions, asksForHistory, historyOptions } from './revisions.ts';
import { type Session, withSession } from './session.ts';
import { contentsOf, metricPaths } from './tables.ts';
import type { Verb, Words } from './verb.ts';

/** `metrics show`: metric values here, and in other revisions (dvc: dvc/repo/metrics/show.py). */
export const metricsShow: Verb = {
  name: 'metrics show',
  help: 'Print metrics',
  args: '[targets...]',
  options: [
    ...historyOptions,
    { flags: '--json', help: 'print one JSON object' },
    { flags: '--md', help: 'print a Markdown table' },
    { flags: '-R, --recursive', help: 'accepted for DVC; folders are always searched' },
    { flags: '--precision <n>', help: 'digits after the point (5)' },
  ],
  exit: { style: 'dvc', failure: 255 },
  async run(words, host, terminal) {
    const shown = await withSession(host, (session) => showIn(session, words));
    if (!shown.ok) return shown;
    const { revisions, warnings } = shown.value;
    for (const warning of warnings) terminal.err(`WARNING: ${warning}\n`);
    const bad = [...revisions].filter(([, found]) => hasError(found)).map(([rev]) => rev);
    if (bad.length > 0)
      terminal.err(`DVC failed to load some metrics for following revisions: '${bad.join(', ')}'.\n`);
    const { options } = words;
    const precision = typeof options.precision === 'string' ? Number(options.precision) : 5;
    const table = { revisions: asksForHistory(words), precision };
    if (options.json === true) terminal.out(`${showJson(revisions)}\n`);
    else terminal.out(options.md === true ? showMarkdown(revisions, table) : showTable(revisions, table));
    return 0;
  },
};

interface ShownMetrics {
  readonly revisions: Shown;
  readonly warnings: readonly string[];
}

async function showIn(session: Session, words: Words): Promise<Result<ShownMetrics>> {
  const revisions = new Map<string, ReadonlyMap<string, ShownFile> | ShownError>();
  const warnings: string[] = [];
  await using remotes = new Remotes(session);
  const history = asksForHistory(words);
  if (history && session.git === undefined) {
    const refused = await session.projectAt('HEAD');
    if (!refused.ok) return refused;
  }
  const add = async (name: string, loading: Promise<Result<Project>>) => {
    const project = await loading;
    if (project.ok) {
      const files = await metricsOf(project.value, { session, remotes, words });
      revisions.set(name, relativeFiles(files, session.cwd));
    } else {
      const error = projectError(project.failures);
      warnings.push(`failed to load metrics in revision '${name}', ${error.msg}`);
      revisions.set(name, error);
    }
  };
  await add(history ? 'workspace' : '', session.project());
  for (const { sha, name } of await askedRevisions(session.git, words))
    await add(name, session.projectAt(sha));
  const branch = await session.git?.currentBranch();
  if (branch !== undefined && isSame(revisions.get('workspace'), revisions.get(branch)))
    revisions.delete('workspace');
  return ok({ revisions, warnings });
}

interface Sources {
  readonly session: Session;
  readonly remotes: Remotes;
  readonly words: Words;
}

/** Each metrics file as its revision has it, in DVC's order: outs first, then top-level files; or just the targets. */
async function metricsOf(project: Project, sources: Sources): Promise<ReadonlyMap<string, ShownFile>> {
  const { session, words } = sources;
  const targets = words.args.map((arg) => typedPath(arg, session.cwd, session.projectRoot));
  const files = new Map<string, ShownFile>();
  for (const path of new Set(targets.length > 0 ? targets : metricPaths(project))) {
    const contents = await contentsOf(project, path, sources);
    if (contents.length === 0 && (await project.revision.kind(path)) !== 'directory')
      files.set(path, { error: await absence(project, path, sources) });
    for (const [file, bytes] of contents) {
      const parsed = readValues(file, bytes);
      files.set(
        file,
        parsed.ok
          ? { value: parsed.value.value }
          : { error: fileError(file, parsed.failures, session.host.cwd) },
      );
    }
  }
  return files;
}

const formats = { yaml: 'YAML', json: 'JSON', toml: 'TOML', python: 'Python' } as const;

/** DVC shows such a file as if the project were the root of the disk. */
function fileError(file: string, failures: readonly Failure[], cwd: string): ShownError {
  const place = `unable to read: '${relative(cwd, `/${file}`)}'`;
  if (failures.some(({ message }) => message.endsWith('is not valid utf-8')))
    return { type: 'EncodingError', msg: `${place}, is not valid utf-8` };
  const format = formats[loaderKind(file)];
  return { type: `${format}FileCorruptedError`, msg: `${place}, ${format} file structure is corrupted` };
}

function projectError(failures: readonly Failure[]): ShownError {
  const message = failures[0]?.message ?? '';
  const file = /^(?:'|unable to read: ')(.*?)'(?: is invalid:|, YAML file structure is corrupted)/s.exec(
    message,
  )?.[1];
  return file === undefined
    ? { type: 'YAMLValidationError', msg: message }
    : { type: 'YAMLSyntaxError', msg: `unable to read: '${file}', YAML file structure is corrupted` };
}

function hasError(found: ReadonlyMap<string, ShownFile> | ShownError): boolean {
  return !isFiles(found) || [...found.values()].some((file) => 'error' in file);
}

function isFiles(
  found: ReadonlyMap<string, ShownFile> | ShownError,
): found is ReadonlyMap<string, ShownFile> {
  return found instanceof Map;
}

/** The workspace is left out where it is as its branch is; errors are never the same. */
function isSame(
  here: ReadonlyMap<string, ShownFile> | ShownError | undefined,
  there: ReadonlyMap<string, ShownFile> | ShownError | undefined,
): boolean {
  if (here === undefined || there === undefined || hasError(here) || hasError(there)) return false;
  const values = (found: ReadonlyMap<string, ShownFile> | ShownError): Value =>
    isFiles(found)
      ? new Map([...found].map(([file, each]) => [file, 'value' in each ? metricValue(each.value) : null]))
      : null;
  return pyEqual(values(here), values(there));
}
