import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

/** The app is built and served once for all of a project's tests. No test may hang: each step in them has a shorter time. */
const IN_THE_BROWSER = {
  globalSetup: 'tests/browser/global-setup.ts',
  testTimeout: 300_000,
  hookTimeout: 300_000,
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [svelte()], // runes outside components
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          maxWorkers: 2, // more workers than the cores of a small machine only swap
          execArgv: ['--max-semi-space-size=64'], // MB: measures live for a frame, and a fifth of the time went into clearing them
          isolate: false, // what the files share is pure: loading the exercises anew for each took a fifth of the time
          testTimeout: 60_000, // catches what hangs; a busy machine is no failure
        },
      },
      {
        test: {
          ...IN_THE_BROWSER,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ['tests/browser/live.test.ts'],
          maxWorkers: 3, // half of each is waiting
          sequence: { groupOrder: 1 }, // after the unit tests, not beside them
        },
      },
      {
        test: {
          ...IN_THE_BROWSER,
          name: 'live',
          include: ['tests/browser/live.test.ts'],
          maxConcurrency: 2,
          sequence: { groupOrder: 2 }, // by itself: live tracking needs both cores of a small machine
        },
      },
    ],
  },
});
