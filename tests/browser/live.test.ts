import type { Browser } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { exercises } from '../../src/exercises';
import { en } from '../../src/words/en';
import { launch } from '../../tools/chromium';
import { film } from '../../tools/film';
import { expectClean, watchedPage } from './harness';

const origin = inject('origin');
const REPS = 3;
let browser: Browser | undefined;

afterEach(() => browser?.close());

/** What a person who has been here before and wants one short set has chosen. */
const chosen = (id: string): string =>
  JSON.stringify({ safetyRead: true, doses: { [id]: { sets: 1, reps: REPS, restS: 10 } } });

describe('a set in front of a camera', () => {
  it.each(exercises.map(({ id }) => id))(
    'counts three clean reps of %s and no more',
    { timeout: 600_000 },
    async (id) => {
      // The athlete waits in the start pose while the engine loads and counts down.
      const file = await film(`athlete:${id}?reps=${REPS}&fps=15&lead=20000`);
      browser = await launch({ profile: 'live', camera: { file } });
      const watched = await watchedPage(browser, origin, { permissions: ['camera'] });
      const { page } = watched;
      await page.addInitScript((kept) => localStorage.setItem('unhunch.preferences', kept), chosen(id));
      await page.goto(`${origin}/#/exercise/${id}`);
      await page.getByRole('button', { name: en.ui.start, exact: true }).click();
      await page.waitForURL(/#\/set\//, { timeout: 240_000 });
      const headline = page.getByRole('heading', { level: 1 });
      await expect.poll(() => headline.innerText()).toBe(en.summary.headline(REPS, 0, null));
      await page.reload();
      await expect.poll(() => headline.innerText()).toBe(en.summary.headline(REPS, 0, null));
      expectClean(watched);
    },
  );
});
