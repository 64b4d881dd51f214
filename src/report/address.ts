import { posix } from 'node:path';
import type { Stage } from '../project/stage.ts';

/** A stage's address as seen from a folder: `train` beside its `dvc.yaml`, `../dvc.yaml:train` below it (dvc: Stage.addressing). */
export function addressFrom(
  { address, file, name }: Pick<Stage, 'address' | 'file' | 'name'>,
  cwd: string,
): string {
  if (cwd === '') return address;
  const seen = posix.relative(`/${cwd}`, `/${file}`);
  if (name === undefined) return seen;
  return seen === 'dvc.yaml' ? name : `${seen}:${name}`;
}
