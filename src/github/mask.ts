import type { Environment } from '../commands/context.ts';
import { redacted } from '../report/redact.ts';

const secretName =
  /TOKEN|SECRET|PASSW|CREDENTIAL|CONNECTION_STRING|PRIVATE|_KEY\b|_KEY_|APIKEY|_SAS\b|_AUTH\b|_DSN\b/i;
/** Shorter values are words that stand everywhere (`true`, `main`); hiding them would hide nothing else. */
const shortest = 8;

/**
 * What must not be told: the token and the values of variables whose names say so. The runner hides its secrets in logs
 * only, so a stage that prints one would publish it through our comment. Values of several lines count line by line.
 */
export function secretsOf(env: Environment, token: string | undefined): readonly string[] {
  const values = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && secretName.test(name) ? value.split(/\r\n|\r|\n/) : [],
  );
  const secrets = new Set(
    [...values, token ?? ''].map((value) => value.trim()).filter(({ length }) => length >= shortest),
  );
  // A secret that holds another one has to go first, or its rest would stay.
  return [...secrets].sort((a, b) => b.length - a.length);
}

/**
 * Names of variables that hold credentials of the cloud or of a service. A run for a stranger has no use for them: it reads
 * public remotes or nothing (security 0.2). What the runner's own services need is not among them.
 */
export function credentialNames(env: Environment): readonly string[] {
  return Object.keys(env).filter((name) => secretName.test(name) && !/^(?:ACTIONS|INPUT)_/i.test(name));
}

/** The text without the secrets. */
export function maskText(text: string, secrets: readonly string[]): string {
  return secrets.reduce(
    (rest, secret) => (rest.includes(secret) ? rest.replaceAll(secret, redacted) : rest),
    text,
  );
}

/**
 * The same value without the secrets in any of its texts, keys included: plain objects, lists and maps are copied where they
 * are reached the first time, everything else stays as it is.
 */
export function mask<T>(value: T, secrets: readonly string[]): T {
  return secrets.length === 0 ? value : (maskValue(value, secrets, new Map()) as T);
}

function maskValue(value: unknown, secrets: readonly string[], done: Map<object, unknown>): unknown {
  if (typeof value === 'string') return maskText(value, secrets);
  if (typeof value !== 'object' || value === null) return value;
  const known = done.get(value);
  if (known !== undefined) return known;
  const inner = (item: unknown) => maskValue(item, secrets, done);
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    done.set(value, list);
    for (const item of value) list.push(inner(item));
    return list;
  }
  if (value instanceof Map) {
    const map = new Map<unknown, unknown>();
    done.set(value, map);
    for (const [key, item] of value) map.set(inner(key), inner(item));
    return map;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const object: Record<string, unknown> = {};
  done.set(value, object);
  for (const [key, item] of Object.entries(value)) {
    Object.defineProperty(object, maskText(key, secrets), {
      value: inner(item),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return object;
}
