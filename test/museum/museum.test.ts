import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { exhibits } from './exhibits.ts';
import type { Expected } from './hall.ts';
import type { Visit } from './visit.ts';

/** `LOCKSTEP_MUSEUM=long` leads every verb past every exhibit: minutes instead of one. */
const length = process.env.LOCKSTEP_MUSEUM === 'long' ? ['--long'] : [];

/** What the guide told: all visits by exhibit. */
const seen = new Map<string, readonly Visit[]>();

beforeAll(async () => {
  const guide = fileURLToPath(new URL('tour.ts', import.meta.url));
  const child = spawn(process.execPath, ['--expose-gc', '--max-old-space-size=400', guide, ...length], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const told = JSON.parse(line) as { name: string; visits: readonly Visit[] };
    seen.set(told.name, told.visits);
  }
}, 1_200_000);

describe('the museum', () => {
  test('shows at least 80 repositories, each under a name of its own', () => {
    expect(exhibits.length).toBeGreaterThanOrEqual(80);
    expect(new Set(exhibits.map(({ name }) => name)).size).toBe(exhibits.length);
  });

  test('is seen to its end by one process with a heap of 400 MiB', () => {
    expect([...seen.keys()]).toEqual(exhibits.map(({ name }) => name));
  });
});

describe.each(exhibits)('$name', ({ name, plan, others = {} }) => {
  test('is judged as it must be', () => {
    const first = seen.get(name)?.[0];
    expect(first?.verb).toBe('plan --json');
    expect(first && endingOf(first, plan)).toEqual(plan);
    for (const [verb, expected] of Object.entries(others)) {
      const visit = seen.get(name)?.find((other) => other.verb === verb);
      expect(visit && endingOf(visit, expected), verb).toEqual(expected);
    }
  });

  test('makes no verb fall over, hang, speak in control characters, or touch what it must not', () => {
    expect((seen.get(name) ?? []).flatMap(faults)).toEqual([]);
  });
});

/** How a visit ended, in the words of what was expected; a pattern that fits stands for the text that it fits. */
function endingOf({ code, failures: [failure] }: Visit, expected: Expected): object {
  const { file, line } = failure?.location ?? {};
  const at = line === undefined || expected.at === file ? file : `${file}:${line}`;
  return {
    code,
    ...(expected.reason === undefined && failure === undefined ? {} : { reason: failure?.reason ?? 'none' }),
    ...(expected.says === undefined
      ? {}
      : {
          says: expected.says.test(failure?.message ?? '') ? expected.says : failure?.message.slice(0, 300),
        }),
    ...(expected.at === undefined ? {} : { at: at ?? 'nowhere' }),
  };
}

/** Of processor time: what hangs, or grows with the square of what it reads, takes minutes; a slow machine takes 10 s for a million items. */
const mostCpuMs = 40_000;

function faults({ verb, crash, text, cpuMs, traces }: Visit): string[] {
  return [
    ...(crash === undefined ? [] : [crash]),
    ...(/\n\s+at .*:\d+:\d+|node:internal/u.test(text) ? ['a stack trace'] : []),
    ...(/[\u0000-\u0008\u000b-\u001f\u007f]/u.test(text) ? ['control characters'] : []),
    ...(cpuMs > mostCpuMs ? [`${Math.round(cpuMs)} ms`] : []),
    ...traces,
  ].map((fault) => `${verb}: ${fault}`);
}
