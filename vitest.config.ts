import { defineConfig } from 'vitest/config';
import { PlainReporter } from './test/plain-reporter.ts';

// biome-ignore lint/style/noDefaultExport: vitest reads its settings from the default export
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['./test/keep/postgres-once.ts'],
    reporters: ['default', new PlainReporter()],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
