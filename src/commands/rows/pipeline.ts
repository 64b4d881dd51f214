import type { VerbRow } from '../verb.ts';
import { experimentRows } from './experiments.ts';

/** Verbs about stages: what is stale, running it, saying what happened. */
export const pipelineRows: readonly VerbRow[] = [
  {
    name: 'plan',
    help: 'Show which stages are stale, why, and what bringing them up to date will cost; reads no data',
    load: async () => (await import('../plan.ts')).plan,
  },
  {
    name: 'repro',
    help: 'Run the stages that are stale; missing inputs are fetched first',
    load: async () => (await import('../repro.ts')).repro,
  },
  {
    name: 'resolve',
    help: 'End merge conflicts in dvc.lock: each entry is proven from a side, the run cache or a run',
    load: async () => (await import('../resolve/resolve.ts')).resolve,
  },
  {
    name: 'merge-fragments',
    help: 'Put the fragments of `repro --fragment` together into dvc.lock',
    load: async () => (await import('../spread/merge-fragments.ts')).mergeFragmentsVerb,
  },
  ...experimentRows,
  {
    name: 'report',
    help: 'Print the comment that CI would post: base against workspace, nothing is run',
    load: async () => (await import('../report.ts')).report,
  },
  {
    name: 'preview',
    help: 'The same as `report`',
    load: async () => (await import('../report.ts')).preview,
  },
  {
    name: 'status',
    help: 'Show changed stages: what is here against what dvc.lock records',
    load: async () => (await import('../status.ts')).status,
  },
  {
    name: 'feeds',
    help: 'Show which data from outside changed at its source, without pulling it; exit 1 if a feed is broken',
    load: async () => (await import('../feeds/feeds-verb.ts')).feeds,
  },
  {
    name: 'verify',
    help: 'Exit 0 if everything is fresh, 1 if something is stale or missing, 2 if it could not be told',
    load: async () => (await import('../verify.ts')).verify,
  },
  {
    name: 'dag',
    help: 'Draw the graph of stages',
    load: async () => (await import('../dag.ts')).dag,
  },
  {
    name: 'explain',
    help: 'Say why a stage is stale: the first cause, the chain to this stage, and how to end it',
    load: async () => (await import('../explain.ts')).explain,
  },
  {
    name: 'stage list',
    help: 'List stages',
    load: async () => (await import('../stage-list.ts')).stageList,
  },
  {
    name: 'stage add',
    help: 'Add a stage to dvc.yaml',
    load: async () => (await import('../stage-add.ts')).stageAdd,
  },
  {
    name: 'freeze',
    help: 'Freeze stages or .dvc files: runs leave them as they are',
    load: async () => (await import('../freeze.ts')).freeze,
  },
  {
    name: 'unfreeze',
    help: 'Unfreeze stages or .dvc files',
    load: async () => (await import('../freeze.ts')).unfreeze,
  },
];
