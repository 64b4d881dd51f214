import { posix } from 'node:path';
import type { Stage } from '../project/stage.ts';

/** DVC names stages of the folder one stands in by their bare name, all others by file and name, relative to it. */
export function relativeAddress(stage: Stage, cwd: string): string {
  const file = relativePath(stage.file, cwd);
  if (stage.name === undefined) return file;
  return file === 'dvc.yaml' ? stage.name : `${file}:${stage.name}`;
}

/** A project path as seen from the folder one stands in; places outside and on servers stay as they are. */
export function relativePath(path: string, cwd: string): string {
  if (cwd === '' || path.startsWith('/') || /^\w+:\/\//.test(path)) return path;
  return posix.relative(cwd, path) || '.';
}
