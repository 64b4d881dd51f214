import { isDvcFile } from './stage-reading.ts';

/** A target as typed, taken apart: a file, a stage name (or a pattern of names), or both. */
export interface TargetText {
  readonly file: string | undefined;
  readonly name: string | undefined;
}

/**
 * Takes a target apart as DVC does (dvc: dvc/utils/__init__.py parse_target): `path:name`, the name reaching over everything
 * behind the first `@`; without a colon it is a file only if it is called like one. A text that names a lock gives the
 * question in `didYouMean`.
 */
export function parseTarget(target: string): TargetText | { readonly didYouMean: string } {
  const at = target.indexOf('@');
  const group = at < 0 ? target : target.slice(0, at);
  const key = at < 0 ? '' : target.slice(at + 1);
  const match = /^([^\n]*?)(?::([^\\/:]*))?$/.exec(group);
  if (match === null) return { file: target, name: undefined };
  const [, path = '', word] = match;
  const name = word && key ? `${word}@${key}` : word;
  if (path === '') return { file: 'dvc.yaml', name: name || undefined };
  if (path === 'dvc.lock' || path.endsWith('/dvc.lock'))
    return { didYouMean: target.replace('.lock', '.yaml') };
  if (name) return { file: path, name };
  return isDvcFile(target) ? { file: target, name: undefined } : { file: undefined, name: target };
}

/** The same for `--glob`: everything behind the last colon is a pattern of stage names. */
export function parseGlobTarget(target: string): TargetText {
  const colon = target.lastIndexOf(':');
  const file = colon <= 0 ? 'dvc.yaml' : target.slice(0, colon);
  return { file, name: target.slice(colon + 1) || undefined };
}
