import type { Failure, Result } from '../failure.ts';
import { isGlob } from '../project/glob.ts';
import { selectParams } from '../project/params.ts';
import type { ParamsDependency } from '../project/stage.ts';
import type { Value } from '../values/value.ts';
import { placeText } from './verdict.ts';

/** Is one of the tracked keys a pattern, which several values can match? */
export function hasPattern({ keys }: ParamsDependency): boolean {
  return keys?.some(isGlob) === true;
}

/**
 * Keys that match more than one value cannot be judged: DVC ends with an error too, as soon as there is something recorded
 * to compare with (dvc: dvc/dependency/param.py workspace_status; dvc-compat C-142).
 */
export async function patternTroubles(
  dep: ParamsDependency,
  { params }: { params(path: string): Promise<Result<Value | undefined>> },
): Promise<readonly Failure[]> {
  const read = await params(placeText(dep.place));
  if (!read.ok || read.value === undefined) return [];
  return selectParams(read.value, dep.keys).failures.map((failure) => ({
    ...failure,
    ...(dep.location === undefined ? {} : { location: dep.location }),
    unforeseen: true,
  }));
}
