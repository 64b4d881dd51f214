import { join, posix } from 'node:path';
import { type Failure, fail, ok, type Result } from '../failure.ts';
import { folderOf, isUrl, placeOf, urlScheme } from '../project/place.ts';
import type { Project } from '../project/project.ts';
import type { Output, Stage } from '../project/stage.ts';
import { isDvcFile, isKnownScheme } from '../project/stage-reading.ts';
import { addressFrom } from '../report/address.ts';
import { statsAt, statsBehind } from '../workspace/stats.ts';
import { relativePath } from './relative.ts';
import { stageText } from './stage-dump.ts';
import type { Writing } from './write-session.ts';

/** A path to track: by the `.dvc` file that already holds it, or by a new one beside it. */
export interface AddTarget {
  /** Project-relative */
  readonly path: string;
  /** The `.dvc` file that is to be written */
  readonly file: string;
  /** The stage and output that track the path, or a folder above it; absent for what is new */
  readonly known?: { readonly stage: Stage; readonly output: Output };
}

/** Finds out what `add` of a path means (dvc: dvc/repo/add.py get_or_create_stage). Fails with DVC's texts. */
export async function addTarget(writing: Writing, word: string): Promise<Result<AddTarget>> {
  const { project, session } = writing;
  const path = insidePath(writing, word);
  if (!path.ok) return path;
  if (isThroughLink(session.projectRoot, path.value)) return fail(throughLink);
  if (project.graphFailures.length > 0) return { ok: false, failures: project.graphFailures };
  const known = project.graph.producerAbove(path.value);
  if (known === undefined) {
    const ready = await checkNewOutput(writing, path.value);
    return ready.ok ? ok({ path: path.value, file: `${path.value}.dvc` }) : ready;
  }
  if (known.stage.cmd !== undefined) {
    const file = relativePath(known.stage.file, session.cwd);
    return refuse(
      `cannot update '${posix.basename(path.value)}': overlaps with an output of ${stageText(writing, known.stage)} in '${file}'.\nRun the pipeline or use 'dvc commit' to force update it.`,
    );
  }
  return ok({ path: path.value, file: known.stage.file, known });
}

/** A path as typed, project-relative; data outside the project cannot be tracked. */
export function insidePath({ session }: Writing, word: string): Result<string> {
  const { place } = placeOf(word, session.cwd, session.projectRoot);
  if (place.kind === 'inside' && place.path !== '') return ok(place.path);
  if (place.kind === 'inside')
    return refuse('the project itself cannot be added; name a file or folder in it');
  if (isUrl(word) && !isKnownScheme(word))
    return fail({
      reason: 'project',
      message: `config file error: Unsupported URL type ${urlScheme(word)}://`,
    });
  return refuse(
    `Cached output(s) outside of DVC project: ${word}. See <https://dvc.org/doc/user-guide/data-management/importing-external-data> for more info.`,
  );
}

/** May a path become an out of a `.dvc` file of its own? (dvc: dvc/output.py, dvc/dvcfile.py check_dvcfile_path) */
export async function checkNewOutput(writing: Writing, path: string): Promise<Result<undefined>> {
  const { session } = writing;
  const seen = relativePath(path, session.cwd);
  if (isDvcFile(path)) return refuse(`DVC file '${seen}' cannot be an output.`);
  const ignored = (await session.ignore()).explain(
    path,
    statsAt(join(session.projectRoot, path))?.isDirectory() === true,
  );
  if (ignored !== undefined) {
    return refuse(`Path '${join(session.projectRoot, path)}' is ignored by ${ignored.text}`);
  }
  const hidden = await session.git?.isIgnored(session.projectRoot, [`${path}.dvc`]);
  if (hidden !== undefined && hidden.size > 0)
    return refuse(`bad DVC file name '${seen}.dvc' is git-ignored.`);
  return ok(undefined);
}

/**
 * What stands in the way of new outs: outs inside them or around them, among themselves too (dvc: dvc/repo/add.py
 * translate_graph_error). `replaced` are `.dvc` files that are written anew and no longer count.
 */
export function overlaps(
  writing: Writing,
  paths: readonly string[],
  replaced: ReadonlySet<string>,
): Failure[] {
  const { project, session } = writing;
  const outs = madeOuts(project).filter(({ stage }) => !replaced.has(stage.file));
  const seen = (path: string) => relativePath(path, session.cwd);
  return [...new Set(paths)].flatMap((path): Failure[] => {
    const inner = outs.find((out) => out.path.startsWith(`${path}/`));
    if (inner !== undefined)
      return [overlap(seen(path), seen(inner.path), addressFrom(inner.stage, session.cwd))];
    const sibling = paths.find((other) => other.startsWith(`${path}/`));
    return sibling === undefined ? [] : [overlap(seen(path), seen(sibling), seen(`${sibling}.dvc`))];
  });
}

/** Every output inside the project, with its path. */
export function madeOuts(project: Project): { stage: Stage; output: Output; path: string }[] {
  return project.stages.flatMap((stage) =>
    stage.outs.flatMap((output) =>
      output.place.kind === 'inside' ? [{ stage, output, path: output.place.path }] : [],
    ),
  );
}

function overlap(parent: string, inner: string, stage: string): Failure {
  return {
    reason: 'project',
    message: `Cannot add '${parent}', because it is overlapping with other DVC tracked output: '${inner}'.\nTo include '${inner}' in '${parent}', run 'dvc remove ${stage}' and then 'dvc add ${parent}'`,
  };
}

/** Does the way to a path lead through a link, or is the path itself a link to a folder? (dvc: dvc/utils/fs.py) */
export function isThroughLink(projectRoot: string, path: string): boolean {
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
    if (statsAt(join(projectRoot, folder))?.isSymbolicLink() === true) return true;
  }
  const own = join(projectRoot, path);
  return statsAt(own)?.isSymbolicLink() === true && isFolderBehind(own);
}

function isFolderBehind(path: string): boolean {
  return statsBehind(path)?.isDirectory() === true;
}

/** What DVC says of data that is reached through links. */
export const throughLink: Failure = {
  reason: 'project',
  message:
    'Cannot add files inside symlinked directories to DVC. See <https://dvc.org/doc/user-guide/troubleshooting#add-symlink> for more information.',
};

function refuse(message: string): Result<never> {
  return fail({ reason: 'project', message });
}
