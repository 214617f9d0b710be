import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import type { Watched } from '../../tools/browser/watched-page';
import { launch, type LaunchOptions } from '../../tools/chromium';

type Camera = LaunchOptions['camera'];

/** One browser for each camera that is asked for: only at its start can a browser be given one. */
export function browsersByCamera() {
  const open = new Map<Camera, Promise<Browser>>();
  return {
    with(camera: Camera): Promise<Browser> {
      const browser = open.get(camera) ?? launch({ profile: 'live', camera });
      open.set(camera, browser);
      return browser;
    },
    async close(): Promise<void> {
      for (const browser of await Promise.all(open.values())) await browser.close();
    },
  };
}

/** Nothing was asked of another origin and nothing went wrong. */
export function expectClean({ foreign, errors }: Watched): void {
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
}
