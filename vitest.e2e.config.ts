import { defineConfig } from 'vitest/config';

/** Real browsers on the built extension, one at a time: two of them would fight for focus and for the machine. */
export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: ['test/e2e/support/draw-sheet.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
