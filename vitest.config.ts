import { defineConfig } from 'vitest/config';

/** `--mode deep` runs every property many times over. */
export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/properties.ts'],
    globalSetup: ['test/support/kafka.ts'],
    env: { DEEP: mode === 'deep' ? '1' : '' },
    testTimeout: mode === 'deep' ? 1_200_000 : 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // What runs deep kills processes, and should not have to share the machine with others that do.
    maxWorkers: mode === 'deep' ? 1 : 2,
  },
}));
