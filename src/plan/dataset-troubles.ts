import type { Failure } from '../failure.ts';
import type { PathDependency } from '../project/stage.ts';

/** A data set that no dvc.yaml declares cannot be judged at all (dvc: dvc/repo/datasets.py DatasetNotFoundError). */
export function datasetTroubles({ path, dataset, location }: PathDependency): readonly Failure[] {
  if (dataset?.kind !== 'unknown') return [];
  return [
    {
      reason: 'project',
      message: `dataset not found: '${path.slice('ds://'.length)}'`,
      ...(location === undefined ? {} : { location }),
      hint: 'add it under `datasets` in dvc.yaml, or correct the name',
    },
  ];
}
