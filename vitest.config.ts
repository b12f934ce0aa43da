import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'core', environment: 'node', include: ['test/{core,data,conventions}/**/*.test.ts'] } },
      {
        plugins: [preact()],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['test/{platform,background,content,ui}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
