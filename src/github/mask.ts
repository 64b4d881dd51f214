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
  return [...secrets];
}

/**
 * Names of variables that hold credentials of the cloud or of a service. A run for a stranger has no use for them: it reads
 * public remotes or nothing (security 0.2). What the runner's own services need is not among them.
 */
export function credentialNames(env: Environment): readonly string[] {
  return Object.keys(env).filter((name) => secretName.test(name) && !/^(?:ACTIONS|INPUT)_/i.test(name));
}

/** The text without the secrets, as they are and as tools print them: in addresses, JSON, base64 and hexadecimal. */
export function maskText(text: string, secrets: readonly string[]): string {
  let spellings = spelled.get(secrets);
  if (spellings === undefined) {
    // A secret that holds another one has to go first, or its rest would stay.
    spellings = [...new Set(secrets.flatMap(spellingsOf))].sort((a, b) => b.length - a.length);
    spelled.set(secrets, spellings);
  }
  return spellings.reduce(
    (rest, secret) => (rest.includes(secret) ? rest.replaceAll(secret, redacted) : rest),
    text,
  );
}

const spelled = new WeakMap<readonly string[], readonly string[]>();

function spellingsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret.toWellFormed());
  // Behind other bytes, as in `user:secret`, it starts in the middle of a group; the characters at the seams say nothing.
  const base64 = [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    return whole.slice(shift === 0 ? 0 : shift + 1, (shift + bytes.length) % 3 === 0 ? whole.length : -1);
  });
  const all = [
    secret,
    encodeURIComponent(secret.toWellFormed()),
    JSON.stringify(secret).slice(1, -1),
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    bytes.toString('hex'),
  ];
  return all.filter(({ length }) => length >= shortest);
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
