import { readFileSync, writeFileSync } from 'node:fs';
import { askDvc } from '../conformance/lock-bytes-oracle.ts';
import { peer } from '../peers.ts';
import { type Encoded, encode } from './encode.ts';
import { Random } from './random.ts';
import { randomDocument } from './random-document.ts';
import { randomLock } from './random-lock.ts';
import { randomValue } from './random-value.ts';

/** What real DVC answered, kept so that the plain suite can compare without it. */
export interface Recorded {
  /** A value, and the text that DVC writes for it */
  readonly dumps: readonly (readonly [Encoded, string])[];
  /** A text, and the value that DVC reads; `null`: it refuses the text */
  readonly loads: readonly (readonly [string, Encoded | null])[];
  /** A text, and what DVC writes after reading it for an update */
  readonly roundtrips: readonly (readonly [string, string])[];
  /** A lock (`null`: none), the stages recorded into it, and the lock that DVC writes */
  readonly locks: readonly (readonly [string | null, readonly (readonly [string, Encoded])[], string])[];
}

const file = new URL('recorded.jsonl', import.meta.url);

/** The recorded answers; `node test/values/record.ts` asks for them anew. */
export function readRecorded(): Recorded {
  const recorded: Record<string, unknown[]> = { dumps: [], loads: [], roundtrips: [], locks: [] };
  for (const line of readFileSync(file, 'utf8').trimEnd().split('\n')) {
    const [kind, item] = JSON.parse(line) as [string, unknown];
    recorded[kind]?.push(item);
  }
  return recorded as unknown as Recorded;
}

if (process.argv[1]?.endsWith('record.ts')) {
  const dvc = peer('dvc');
  if (!dvc) throw new Error('real DVC is needed: see test/peers.ts');
  const lines = Object.entries(record(dvc)).flatMap(([kind, cases]) =>
    cases.map((item: unknown) => JSON.stringify([kind, item])),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
}

function record(path: string): Recorded {
  const random = new Random(7);
  const values = random.many(150, 150, () => encode(randomValue(random)));
  const texts = random.many(300, 300, () => randomDocument(random));
  const valid = random.many(900, 900, () => randomDocument(random, false));
  const locks = random
    .many(80, 80, () => randomLock(random))
    .map(({ text, updates }) => ({
      text,
      updates: updates.map(([name, entry]) => [name, encode(entry)] as const),
    }));
  const dumps = askDvc(
    path,
    values.map((value) => ({ op: 'dump', value }) as const),
  );
  const loads = askDvc(
    path,
    texts.map((text) => ({ op: 'load', text }) as const),
  );
  const trips = askDvc(
    path,
    valid.map((text) => ({ op: 'roundtrip', text }) as const),
  );
  const written = askDvc(
    path,
    locks.map((lock) => ({ op: 'lock', ...lock }) as const),
  );
  return {
    dumps: values.map((value, i) => [value, dumps[i]?.text ?? ''] as const),
    loads: texts.flatMap((text, i) => (loads[i]?.lost ? [] : [[text, loads[i]?.value ?? null] as const])),
    roundtrips: valid.flatMap((text, i) =>
      trips[i]?.text === undefined ? [] : [[text, trips[i]?.text ?? ''] as const],
    ),
    locks: locks.flatMap(({ text, updates }, i) =>
      written[i]?.text === undefined ? [] : [[text, updates, written[i]?.text ?? ''] as const],
    ),
  };
}
