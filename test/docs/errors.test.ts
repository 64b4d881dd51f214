import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/errors.md'), 'utf8');
const sources = globSync('src/**/*.ts', { cwd: root })
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n')
  .replaceAll(/\\(['`"])/g, '$1');

/** The first column of every table row that quotes messages, each without what stands for a name or a number. */
const quoted = page.split('\n').flatMap((line) => {
  const first = /^\| (`.*?) \|/.exec(line)?.[1] ?? '';
  return [...first.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
});

describe('docs/errors.md', () => {
  test('has a section for each reason of a failure, and for no other', () => {
    const union = /export type FailureReason =([^;]*);/.exec(
      readFileSync(join(root, 'src/failure.ts'), 'utf8'),
    )?.[1];
    const reasons = [...(union ?? '').matchAll(/'([\w-]+)'/g)].map((match) => match[1] ?? '');
    expect(reasons.length).toBeGreaterThan(10);
    const sections = [...page.matchAll(/^## ([\w-]+)$/gm)].map((match) => match[1] ?? '');
    expect(sections.sort()).toEqual(reasons.sort());
  });

  test('gives each section messages with what to do', () => {
    for (const section of page.split(/^## /m).slice(1))
      expect(section.match(/^\| `.+` \| .+ \|$/m)).not.toBeNull();
  });

  // What commander says of unknown words is not in our sources.
  test.each(quoted.filter((message) => !/^unknown (command|option) /.test(message)))(
    'quotes a message that the program has: %s',
    (message) => {
      const parts = message.split('…').map((part) => part.trim());
      expect(parts.join('').length).toBeGreaterThan(10);
      for (const part of parts) expect(sources).toContain(part);
    },
  );
});
