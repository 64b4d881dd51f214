import { all, ok, type Result } from '../failure.ts';
import { findStages, stagesInFile, type TargetOptions } from './find-stages.ts';
import { globMatch } from './glob.ts';
import { relativePath, typedPath } from './place.ts';
import type { Project } from './project.ts';
import { runningOrder } from './running-order.ts';
import type { Output, Stage } from './stage.ts';
import { parseTarget } from './target-text.ts';

/** An output that is meant; with `path`, only what lies at that project path inside it. */
export interface OutTarget {
  readonly stage: Stage;
  readonly output: Output;
  readonly path?: string;
}

/**
 * The outputs that targets of `push`, `pull`, `fetch` and `checkout` mean: those of stages and `.dvc` files, an output by its
 * path, or a file or folder inside one (dvc: dvc/repo/stage.py collect_granular; dvc-compat 7.7). With `glob`, targets are
 * patterns of output paths and DVC files. Without targets it is every output.
 */
export async function resolveOutTargets(
  project: Project,
  words: readonly string[],
  options: TargetOptions,
): Promise<Result<readonly OutTarget[]>> {
  if (words.length === 0) return ok(outsOf(project.stages));
  const expanded = options.glob === true ? expand(project, words, options.cwd) : ok(words);
  if (!expanded.ok) return expanded;
  const found = all(await Promise.all(expanded.value.map((word) => findOuts(project, word, options))));
  return found.ok ? ok(distinct(found.value.flat())) : found;
}

async function findOuts(
  project: Project,
  word: string,
  options: TargetOptions,
): Promise<Result<readonly OutTarget[]>> {
  const partial = options.recursive === true ? undefined : outputAt(project, word, options.cwd);
  if (partial !== undefined) {
    return project.graphFailures.length > 0 ? { ok: false, failures: project.graphFailures } : ok([partial]);
  }
  const stages = await findStages(project, word, { ...options, orOutputs: true, glob: false });
  if (!stages.ok) return stages;
  if (options.withDeps !== true) return ok(outsOf(stages.value));
  if (project.graphFailures.length > 0) return { ok: false, failures: project.graphFailures };
  return ok(outsOf(runningOrder(project.graph, stages.value)));
}

/** The output at or above a path, unless the word is the name of a stage or of a DVC file, which come first. */
export function outputAt(project: Project, word: string, cwd: string): OutTarget | undefined {
  const target = parseTarget(word);
  if (!('file' in target) || target.file !== undefined) return undefined;
  if (stagesInFile(project, { file: 'dvc.yaml', name: word, cwd }).ok) return undefined;
  const path = typedPath(word, cwd, project.config.projectRoot);
  const made = project.graph.producerAbove(path);
  if (made === undefined) return undefined;
  const { place } = made.output;
  return place.kind === 'inside' && place.path !== path ? { ...made, path } : made;
}

function outsOf(stages: readonly Stage[]): OutTarget[] {
  return stages.flatMap((stage) => stage.outs.map((output) => ({ stage, output })));
}

function distinct(targets: readonly OutTarget[]): OutTarget[] {
  const seen = new Map<string, OutTarget>();
  for (const target of targets) {
    const key = `${target.stage.address}\0${target.output.path}\0${target.path ?? ''}`;
    if (!seen.has(key)) seen.set(key, target);
  }
  return [...seen.values()];
}

/** Patterns of paths as seen from where the user stands; `**` is any number of folders. */
function expand(project: Project, words: readonly string[], cwd: string): Result<readonly string[]> {
  const paths = project.stages.flatMap((stage) => [
    ...(stage.name === undefined ? [stage.file] : []),
    ...stage.outs.flatMap(({ place }) => (place.kind === 'inside' ? [place.path] : [])),
  ]);
  const seen = [...new Set(paths)].map((path) => relativePath(path, cwd));
  const root = `${project.config.projectRoot}/`;
  const patterns = words.map((word) =>
    word.startsWith(root) ? relativePath(word.slice(root.length), cwd) : word,
  );
  const matches = patterns.flatMap((word) =>
    seen.filter((path) => matchPath(path.split('/'), word.split('/'))),
  );
  if (matches.length > 0) return ok([...new Set(matches)]);
  const message = `Glob [${words.map((word) => `'${word}'`).join(', ')}] has no matches.`;
  return { ok: false, failures: [{ reason: 'usage', message }] };
}

function matchPath(parts: readonly string[], patterns: readonly string[]): boolean {
  const [pattern, ...rest] = patterns;
  if (pattern === undefined) return parts.length === 0;
  if (pattern === '**') return parts.some((_, i) => matchPath(parts.slice(i), rest)) || matchPath([], rest);
  const [part, ...more] = parts;
  if (part === undefined || (part.startsWith('.') && !pattern.startsWith('.'))) return false;
  return globMatch(part, pattern) && matchPath(more, rest);
}
