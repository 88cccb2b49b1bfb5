import { defineConfig } from 'vitest/config';

/** Tests of the page in a real browser; they need a build and Chromium (CHROMIUM names another path). */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
