import type { WorkflowStep } from './read.ts';

/** What another action's step means for the new workflow. */
export type StepKind =
  | { readonly kind: 'done' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'commit'; readonly how: 'push' | 'pull-request' }
  | { readonly kind: 'left'; readonly why: string };

/** Says what a `uses:` step is for, by the action's name; `usesNode`: some command of the job needs Node. Pure. */
export function stepKind(step: WorkflowStep, usesNode: boolean): StepKind {
  const name = step.uses ?? '';
  // CML's plots were drawn by a program of npm.
  if (name === 'actions/setup-node' && !usesNode) return { kind: 'done' };
  if (done.has(name)) return { kind: 'done' };
  if (name === 'actions/cache' || name.startsWith('actions/cache/')) {
    return /\.dvc/.test(JSON.stringify(step.plain.with ?? null)) ? { kind: 'done' } : { kind: 'kept' };
  }
  if (
    name === 'stefanzweifel/git-auto-commit-action' ||
    name === 'endbug/add-and-commit' ||
    name === 'ad-m/github-push-action'
  ) {
    return { kind: 'commit', how: 'push' };
  }
  if (name === 'peter-evans/create-pull-request') return { kind: 'commit', how: 'pull-request' };
  if (reporters.test(name)) return { kind: 'done' };
  if (setups.test(name)) return { kind: 'kept' };
  if (name === 'actions/upload-artifact') {
    return {
      kind: 'left',
      why: 'the report and the new lock are in our artifact; outputs are in the DVC remote',
    };
  }
  if (name.startsWith('docker://') || name.startsWith('./')) return { kind: 'kept' };
  return {
    kind: 'left',
    why: 'its purpose is not known; put it back before or after our step if it is needed',
  };
}

const done = new Set([
  'actions/checkout',
  'iterative/setup-cml',
  'iterative/setup-dvc',
  'iterative/cml-action',
  'dvc-org/setup-dvc',
  'actions/github-script',
]);

const reporters =
  /(^|\/)(create-or-update-comment|find-comment|sticky-pull-request-comment|comment-pull-request|pr-comment|action-comment)/;

const setups =
  /^(actions\/setup-|astral-sh\/setup-uv|conda-incubator\/|mamba-org\/|r-lib\/actions\/|julia-actions\/|snok\/install-poetry|abatilo\/actions-poetry|aws-actions\/|google-github-actions\/|azure\/login|hashicorp\/|docker\/|webfactory\/ssh-agent|shimataro\/ssh-key-action|tailscale\/|jlumbroso\/free-disk-space|prefix-dev\/setup-pixi|pdm-project\/setup-pdm|nvidia\/)/;
