import { defineConfig } from 'vitest/config';

/**
 * One suite for everybody: tests that need a real peer skip themselves where it is missing (test/peers.ts). With
 * LOCKSTEP_TEST_REPORT set, a JUnit file with every test goes there too; .ci/run counts from it.
 */
const report = process.env.LOCKSTEP_TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    maxConcurrency: 24,
    // The default leaves a core idle, and most of these tests wait for other programs.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 90_000,
    reporters: report ? ['default', ['junit', { outputFile: report }]] : ['default'],
    env: { DVC_NO_ANALYTICS: '1', NO_COLOR: '1' },
  },
});
