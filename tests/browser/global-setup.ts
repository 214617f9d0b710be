import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../tools/chromium';
import { serve } from '../../tools/serve';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served. */
    origin: string;
  }
}

/** Finds a browser and builds and serves the app, once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env.CHROME_PATH = findChromium();
  const served = await serve();
  project.provide('origin', served.origin);
  return served.close;
}
