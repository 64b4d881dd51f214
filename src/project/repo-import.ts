import type { Output, Stage } from './stage.ts';

/** Is its data imported from another repository? DVC never pushes such data (dvc: dvc/stage/__init__.py is_repo_import). */
export function isRepoImport({ cmd, deps }: Pick<Stage, 'cmd' | 'deps'>): boolean {
  return cmd === undefined && deps.some((dep) => dep.kind === 'path' && dep.source?.has('repo') === true);
}

/** Does `push` send this out to a remote (dvc: dvc/stage/__init__.py, dvc/output.py can_push)? */
export function isPushed(stage: Stage, { push }: Output): boolean {
  return push && !isRepoImport(stage);
}
