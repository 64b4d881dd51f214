import type { VerbRow } from '../verb.ts';

/** Verbs about experiments. */
export const experimentRows: readonly VerbRow[] = [
  {
    name: 'exp run',
    help: 'Run experiments in copies of the working tree that share the cache, and compare them',
    load: async () => (await import('../exp/run.ts')).expRun,
  },
  {
    name: 'exp show',
    help: 'Show metrics and parameters of experiments',
    load: async () => (await import('../exp/show.ts')).expShow,
  },
  {
    name: 'exp list',
    help: 'List experiments, here or on a Git remote',
    load: async () => (await import('../exp/list.ts')).expList,
  },
  {
    name: 'exp apply',
    help: 'Put the result of an experiment into the working tree',
    load: async () => (await import('../exp/apply.ts')).expApply,
  },
  {
    name: 'exp save',
    help: 'Keep the workspace as it is as an experiment; nothing is run',
    load: async () => (await import('../exp/save.ts')).expSave,
  },
  {
    name: 'exp diff',
    help: 'Show how metrics and parameters differ between experiments, or one and the workspace',
    load: async () => (await import('../exp/diff.ts')).expDiff,
  },
  {
    name: 'exp branch',
    help: 'Make a Git branch of an experiment',
    load: async () => (await import('../exp/branch.ts')).expBranch,
  },
  {
    name: 'exp rename',
    help: 'Give an experiment another name, here or on a Git remote',
    load: async () => (await import('../exp/rename.ts')).expRename,
  },
  {
    name: 'exp remove',
    help: 'Remove experiments, here or from a Git remote',
    load: async () => (await import('../exp/remove.ts')).expRemove,
  },
  {
    name: 'exp push',
    help: 'Push experiments to a Git remote, and their data',
    load: async () => (await import('../exp/push.ts')).expPush,
  },
  {
    name: 'exp pull',
    help: 'Pull experiments from a Git remote, and their data into the cache',
    load: async () => (await import('../exp/pull.ts')).expPull,
  },
  {
    name: 'exp clean',
    help: 'Take away what interrupted experiments left below .dvc/tmp',
    load: async () => (await import('../exp/clean.ts')).expClean,
  },
];
