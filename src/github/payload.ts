import { readFile } from 'node:fs/promises';

/** Longest text taken from a payload; refs and logins are far shorter, and nothing longer has a use here. */
const longest = 1_000;

/** The value at a path of keys of parsed JSON, own properties only; undefined wherever the path ends early. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}

/** A text of sensible length without control characters; undefined for anything else. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' &&
    found !== '' &&
    found.length <= longest &&
    !/[\u0000-\u001f\u007f]/.test(found)
    ? found
    : undefined;
}

/** A whole positive number that JavaScript holds exactly; undefined for anything else. */
export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = at(value, ...path);
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}

/** A full commit id (SHA-1 or SHA-256, lower case), and not the one of zeros that stands for "none". */
export function shaAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = textAt(value, ...path);
  return found !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found) && !/^0+$/.test(found)
    ? found
    : undefined;
}

/** The event's payload as the runner left it; undefined if there is none, or none that is JSON. */
export async function readPayload(file: string | undefined): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file ?? '', 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code !== undefined) return undefined;
    throw error;
  }
}
