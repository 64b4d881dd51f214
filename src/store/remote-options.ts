import type { Failure } from '../failure.ts';
import type { RemoteConfig } from './store.ts';

/** An option as text. Config files give text or numbers; an empty one counts as unset, as in DVC. */
export function textOption({ options }: RemoteConfig, key: string): string | undefined {
  const value = options.get(key);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' && !/^(true|false)$/i.test(value) ? value : undefined;
}

/** Is an option set, and true? */
export function isOn({ options }: RemoteConfig, key: string): boolean {
  const value = options.get(key);
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

/** What comes first in `kind://PLACE/PREFIX`, and the rest without slashes at its ends; undefined if no place is named. */
export function placeOf(url: string): { readonly place: string; readonly prefix: string } | undefined {
  const match = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]+)(?:\/([^?]*))?/i.exec(url);
  if (match === null) return undefined;
  return { place: match[1] as string, prefix: (match[2] ?? '').replace(/^\/+|\/+$/g, '') };
}

/** Options that contradict each other or say too little, with what to do. */
export function configProblem(name: string, message: string, hint: string): Failure {
  return {
    reason: 'config',
    message: `remote '${name}': ${message}`,
    hint,
    location: { file: '.dvc/config' },
  };
}
