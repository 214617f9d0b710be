import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte()], // runes outside components
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          maxWorkers: 2, // the heavy part of the tests is the browser's; more workers than cores only swap
          testTimeout: 60_000, // catches what hangs; a busy machine is no failure
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/global-setup.ts',
          // One browser at a time: live tracking needs both cores of a small machine.
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 }, // after the unit tests, not beside them
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
