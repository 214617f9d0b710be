import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { Dose } from '../../src/exercises/exercise';
import { follow } from './spectator';
import { watchedPage, type Watched } from './watched-page';

/** Doses as somebody has chosen them, by exercise. */
export type Doses = Readonly<Record<string, Dose>>;

/** The app at `hash`, opened with a camera by a person who has been here before and has chosen these doses. */
export async function visit(
  browser: Browser,
  origin: string,
  hash: string,
  doses: Doses,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const watched = await watchedPage(browser, origin, { permissions: ['camera'], ...options });
  const { page } = watched;
  const chosen = JSON.stringify({ safetyRead: true, doses });
  await page.addInitScript((kept) => {
    if (!localStorage.getItem('unhunch.preferences')) localStorage.setItem('unhunch.preferences', kept);
  }, chosen);
  await follow(page);
  await page.goto(`${origin}/?model=full${hash}`);
  return watched;
}
