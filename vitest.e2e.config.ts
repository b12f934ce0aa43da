import { defineConfig } from 'vitest/config';

/**
 * Real browsers on the built extension, two files at a time: most of a test is waiting, and a browser without a display
 * has a focus of its own. More of them would wait for the machine instead.
 */
export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: ['test/e2e/support/draw-sheet.ts'],
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
