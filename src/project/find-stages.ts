import { type Failure, fail, ok, type Result } from '../failure.ts';
import { globMatch } from './glob.ts';
import { typedPath } from './place.ts';
import type { Project } from './project.ts';
import { runningOrder } from './running-order.ts';
import type { Stage } from './stage.ts';
import { isDvcFile } from './stage-reading.ts';
import { parseGlobTarget, parseTarget } from './target-text.ts';

/** How targets are read, and what comes along with them. */
export interface TargetOptions {
  /** Where the user stands, relative to the project root; '' is the root */
  readonly cwd: string;
  /** A folder means every stage whose file lies below it */
  readonly recursive?: boolean;
  /** What follows the last `:` is a pattern of stage names */
  readonly glob?: boolean;
  /** With `singleItem`: what the targets need comes along after all (`status -d`) */
  readonly withDeps?: boolean;
  /** Only the targets, in the order given */
  readonly singleItem?: boolean;
  /** Everything connected with the targets */
  readonly pipeline?: boolean;
  /** Every stage of the project, whatever the targets */
  readonly allPipelines?: boolean;
  /** The targets and what needs them, instead of what they need */
  readonly downstream?: boolean;
  /** A target may also be an output, or a path inside one (`status`, `push`, `pull`, `checkout`) */
  readonly orOutputs?: boolean;
  /** Frozen stages are cut off from their deps, as `repro` walks */
  readonly active?: boolean;
}

/** The stages that one target names, nothing along. */
export async function findStages(
  project: Project,
  word: string,
  options: TargetOptions,
): Promise<Result<readonly Stage[]>> {
  const { cwd, recursive, glob, orOutputs } = options;
  if (recursive === true) {
    const folder = typedPath(word, cwd, project.config.projectRoot);
    if ((await project.revision.kind(folder)) === 'directory') {
      const failures = [...[...(project.broken?.values() ?? [])].flat(), ...project.graphFailures];
      return failures.length > 0 ? { ok: false, failures } : ok(stagesBelow(project, folder));
    }
  }
  if (orOutputs === true) return stagesOrOutput(project, word, options);
  const target = glob === true ? parseGlobTarget(word) : parseTarget(word);
  if ('didYouMean' in target) return usage(`Did you mean: \`${target.didYouMean}\`?`);
  return stagesInFile(project, {
    file: target.file ?? 'dvc.yaml',
    name: target.name,
    cwd,
    glob: glob === true,
  });
}

function stagesBelow(project: Project, folder: string): readonly Stage[] {
  return runningOrder(project.graph, undefined).filter(
    ({ file }) => folder === '' || file.startsWith(`${folder}/`),
  );
}

/** A stage name first, then a DVC file, then an output (dvc: dvc/repo/stage.py collect_granular). */
function stagesOrOutput(project: Project, word: string, { cwd }: TargetOptions): Result<readonly Stage[]> {
  const target = parseTarget(word);
  if ('didYouMean' in target) return usage(`Did you mean: \`${target.didYouMean}\`?`);
  const { file, name } = target;
  const asStage = stagesInFile(project, {
    file: file ?? 'dvc.yaml',
    name: file === undefined ? word : name,
    cwd,
  });
  if (asStage.ok) return asStage;
  const made = project.graph.producerAbove(typedPath(word, cwd, project.config.projectRoot));
  if (made !== undefined) return ok([made.stage]);
  if (file !== undefined && isDvcFile(file)) return asStage;
  return usage(`'${word}' does not exist as an output or a stage name in 'dvc.yaml'`, {
    hint: 'name a stage, an output or a .dvc file; paths are relative to where you stand',
  });
}

interface InFile {
  readonly file: string;
  readonly name: string | undefined;
  readonly cwd: string;
  readonly glob?: boolean;
}

/** Stages by name in one file; a group's name means all of its members, no name all stages of the file. */
export function stagesInFile(
  project: Project,
  { file, name, cwd, glob = false }: InFile,
): Result<readonly Stage[]> {
  const path = typedPath(file, cwd, project.config.projectRoot);
  const inFile = project.stages.filter((stage) => stage.file === path);
  const isKnown = inFile.length > 0 || project.groups.has(path) || project.files.has(path);
  if (!isKnown) return usage(isDvcFile(file) ? `'${file}' does not exist` : badName(file), { file: path });
  const failures = project.broken?.get(path);
  const stage = inFile.find((candidate) => candidate.name === name);
  const isGroup = name !== undefined && project.groups.get(path)?.has(name) === true;
  if (failures !== undefined && stage === undefined && !isGroup) return { ok: false, failures };
  if (name === undefined || path.endsWith('.dvc')) return ok(inFile);
  if (isGroup) return ok(inFile.filter((member) => member.name?.startsWith(`${name}@`)));
  if (glob) return ok(inFile.filter((found) => found.name !== undefined && globMatch(found.name, name)));
  if (stage !== undefined) return ok([stage]);
  return usage(`Stage '${name}' not found inside '${file}' file`, {
    hint: nearest(name, inFile),
    file: path,
  });
}

function badName(file: string): string {
  const base = file.slice(file.lastIndexOf('/') + 1);
  return `bad DVC file name '${file}'. DVC files should be named 'dvc.yaml' or have a '.dvc' suffix (e.g. '${base}.dvc').`;
}

function nearest(name: string, stages: readonly Stage[]): string {
  const names = stages.flatMap((stage) => (stage.name === undefined ? [] : [stage.name]));
  const close = names.filter((other) => other.includes(name) || name.includes(other)).slice(0, 5);
  if (close.length > 0) return `did you mean ${close.map((other) => `'${other}'`).join(', ')}?`;
  return names.length === 0
    ? 'the file declares no stages'
    : `its stages are ${names.slice(0, 10).join(', ')}`;
}

function usage(
  message: string,
  more: { readonly hint?: string; readonly file?: string } = {},
): Result<never> {
  const failure: Failure = {
    reason: 'usage',
    message,
    ...(more.hint === undefined ? {} : { hint: more.hint }),
    ...(more.file === undefined ? {} : { location: { file: more.file } }),
  };
  return fail(failure);
}
