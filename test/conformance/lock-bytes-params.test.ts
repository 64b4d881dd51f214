import { describe, expect, it } from 'vitest';
import { readValues } from '../../src/values/load.ts';
import { peer } from '../peers.ts';
import { encode } from '../values/encode.ts';
import { Random } from '../values/random.ts';
import { randomJson, randomPython, randomToml } from '../values/random-params.ts';
import { askDvc } from './lock-bytes-oracle.ts';

const dvc = peer('dvc');
const cases = Number(process.env.LOCKSTEP_RANDOM_CASES ?? 1000);
const seed = Number(process.env.LOCKSTEP_RANDOM_SEED ?? 20260602);

const kinds = [
  { kind: 'json', make: (random: Random) => randomJson(random), mayAccept: false },
  { kind: 'toml', make: randomToml, mayAccept: false },
  // Only Python's whole grammar could refuse all that Python refuses.
  { kind: 'py', make: randomPython, mayAccept: true },
] as const;

describe.skipIf(!dvc)('params files and real DVC', () => {
  it.each(kinds)(
    'reads random $kind files to the same values',
    { timeout: 300_000 },
    ({ kind, make, mayAccept }) => {
      const random = new Random(seed);
      const texts = Array.from({ length: cases }, () => make(random));
      const answers = askDvc(
        dvc ?? '',
        texts.map((text) => ({ op: 'params', kind, text }) as const),
      );
      let accepted = 0;
      const differences = texts.flatMap((text, i) => {
        const answer = answers[i];
        if (answer?.value) accepted++;
        if (answer?.lost || (mayAccept && answer?.error)) return [];
        const read = readValues(`params.${kind}`, new TextEncoder().encode(text));
        const ours = read.ok ? JSON.stringify(encode(read.value.value)) : undefined;
        const theirs = answer?.value && JSON.stringify(answer.value);
        return ours === theirs ? [] : [{ text, ours: ours ?? read, theirs: theirs ?? answer }];
      });
      expect(differences.slice(0, 3)).toEqual([]);
      expect(accepted).toBeGreaterThan(cases / 3);
    },
  );
});
