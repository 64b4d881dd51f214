import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cliReference } from '../../scripts/cli-reference.ts';
import { verbs } from '../../src/commands/index.ts';

test('every row of the command table says of its verb what the verb says of itself', async () => {
  for (const { name, help, load } of verbs) {
    expect(await load()).toMatchObject({ name, help });
  }
});

test('no verb stands in the command table twice', () => {
  const names = verbs.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

test('docs/cli.md is what the table says; npm run build writes it', async () => {
  const written = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
  expect(written).toBe(await cliReference(verbs));
});
