import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/properties.ts'],
    testTimeout: process.env['DEEP'] === '1' ? 1_200_000 : 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
  },
});
