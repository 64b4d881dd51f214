import { defineConfig } from 'vitest/config';

/** Only the tests that scripts/mutate.ts names for the module that is being changed: fast, and without other programs. */
export default defineConfig({
  test: {
    include: (process.env.MUTATION_TESTS ?? '').split(' '),
    testTimeout: 60_000,
    env: { NO_COLOR: '1' },
  },
});
