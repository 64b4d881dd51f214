import type { JobResult } from '../commands/context.ts';

/** One project whose job is over. */
export interface Finished {
  /** Where the project lies in the repository, posix; '' at its top */
  readonly folder: string;
  /** Absolute */
  readonly root: string;
  readonly result: JobResult;
}

/** A stage's address as seen from the top of the repository, in DVC's own form: `train` of `sub` is `sub/dvc.yaml:train`. */
export function addressFrom(folder: string, address: string): string {
  if (folder === '') return address;
  return address.includes(':') || address.endsWith('.dvc')
    ? `${folder}/${address}`
    : `${folder}/dvc.yaml:${address}`;
}
