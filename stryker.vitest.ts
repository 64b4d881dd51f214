import { defineConfig } from 'vitest/config';

/** The tests that stand nearest to the modules of stryker.config.json: fast, and without other programs. */
export default defineConfig({
  test: {
    include: [
      'test/commands/trusted-{config,policy}.test.ts',
      'test/github/{api,comment,comment-trouble,event,log,mask,stage-env}.test.ts',
      'test/github/canaries.test.ts',
      'test/report/{sinks,texts}.test.ts',
      'test/store/{cache,http,tree}.test.ts',
      'test/workspace/safe-path.test.ts',
    ],
    testTimeout: 60_000,
    env: { NO_COLOR: '1' },
  },
});
