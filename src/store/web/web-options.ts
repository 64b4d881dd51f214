import type { RemoteConfig } from '../store.ts';

/** An option as text, as it stands: numbers become text, an empty one counts as unset, as in DVC. */
export function textOption({ options }: RemoteConfig, key: string): string | undefined {
  const value = options.get(key);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An option that is true or false; undefined for anything else. */
export function flagOption({ options }: RemoteConfig, key: string): boolean | undefined {
  const value = options.get(key);
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' || !/^(true|false)$/i.test(value)) return undefined;
  return value.toLowerCase() === 'true';
}

/** An option that is a positive number; undefined for anything else. */
export function numberOption(remote: RemoteConfig, key: string): number | undefined {
  const value = Number(textOption(remote, key));
  return Number.isFinite(value) && value > 0 ? value : undefined;
}
