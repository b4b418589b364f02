import { defineConfig } from 'vitest/config';

// jsx comes from tsconfig.json (preact's automatic runtime); crx() must not load here
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          // a whole corpus is scanned in some; no time is asserted
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          // two files at a time, each with its own browser: most of a test is waiting
          maxWorkers: 2,
          // the files of a worker share its browsers (test/e2e/shared.ts): starting one was a good part of a file
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
