import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { all, type Failure, fail, ok, type Result } from '../../failure.ts';
import { runningOrder } from '../../project/running-order.ts';
import { stringifyJson } from '../../report/json-text.ts';
import { parseFragment } from '../../run/fragment/fragment.ts';
import { type Merged, mergeFragments, type NamedFragment } from '../../run/fragment/merge.ts';
import { recordEntries } from '../../run/fragment/record.ts';
import { describeCode, systemCode } from '../../store/disk-error.ts';
import { compareCodePoints } from '../../values/value.ts';
import { ignoreOutputs } from '../../workspace/gitignore.ts';
import { addDurations } from '../durations.ts';
import { type Session, withSession } from '../session.ts';
import type { Verb, Words } from '../verb.ts';

/** `merge-fragments`: parts of the lock that machines wrote become the lock that one machine would have written. */
export const mergeFragmentsVerb: Verb = {
  name: 'merge-fragments',
  help: 'Put the fragments of `repro --fragment` together into dvc.lock',
  args: '<paths...>',
  options: [{ flags: '--json', help: 'print what was recorded and what is unfinished' }],
  exit: { style: 'own', failure: 1 },
  async run(words, host, terminal) {
    const merged = await withSession(host, (session) => mergeIn(session, words), {
      writes: 'merge-fragments',
    });
    if (!merged.ok) return merged;
    const { records, unfinished } = merged.value;
    const stages = records.map(({ stage }) => stage.address);
    if (words.options.json === true)
      terminal.out(stringifyJson({ recorded: stages, unfinished: [...unfinished] }));
    else if (words.options.quiet !== true) terminal.out(summary(stages, unfinished));
    return 0;
  },
};

function summary(recorded: readonly string[], unfinished: readonly string[]): string {
  const rest = unfinished.length === 0 ? '' : `; not finished: ${unfinished.join(', ')}`;
  return `${recorded.length} ${recorded.length === 1 ? 'stage' : 'stages'} recorded${rest}\n`;
}

async function mergeIn(session: Session, { args }: Words): Promise<Result<Merged>> {
  const loaded = await session.project();
  if (!loaded.ok) return loaded;
  const { graph, graphFailures } = loaded.value;
  if (graphFailures.length > 0) return { ok: false, failures: graphFailures };
  const files = all(args.map((path) => filesAt(session.host.cwd, path)));
  if (!files.ok) return files;
  const fragments = all(files.value.flat().map((file) => readFragment(session.host.cwd, file)));
  if (!fragments.ok) return fragments;
  const stages = runningOrder(graph, undefined);
  const merged = mergeFragments(fragments.value, { stages, graph, head: session.workspace.sha ?? null });
  if (!merged.ok) return merged;
  const { git, projectRoot } = session;
  const written = await recordEntries(merged.value.records, {
    projectRoot,
    order: stages.map(({ address }) => address),
    ignoreOutputs: async (paths) => (git === undefined ? ok([]) : ignoreOutputs({ projectRoot, git, paths })),
  });
  if (!written.ok) return written;
  addDurations(session, merged.value.seconds);
  return merged;
}

/** A file, or the `.json` files below a folder, as downloaded artifacts lie there. */
function filesAt(cwd: string, path: string): Result<readonly string[]> {
  try {
    if (!statSync(resolve(cwd, path)).isDirectory()) return ok([path]);
    const names = readdirSync(resolve(cwd, path), { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => name.endsWith('.json')).sort(compareCodePoints);
    return ok(files.map((name) => join(path, name)));
  } catch (error) {
    return fail(unreadable(path, error));
  }
}

function readFragment(cwd: string, file: string): Result<NamedFragment> {
  try {
    const fragment = parseFragment(readFileSync(resolve(cwd, file)), file);
    return fragment.ok ? ok({ file, fragment: fragment.value }) : fragment;
  } catch (error) {
    return fail(unreadable(file, error));
  }
}

function unreadable(path: string, error: unknown): Failure {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return {
    reason: 'data',
    message: `'${path}' could not be read: ${describeCode(code)}`,
    location: { file: path },
    hint: 'name the files that `repro --fragment` wrote, or the folder that they were downloaded to',
  };
}
