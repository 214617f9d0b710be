import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Attempt } from '../../src/coach/events';
import type { SetRecord } from '../../src/history/record';
import { en } from '../../src/words/en';
import { watchedPage } from '../../tools/browser/watched-page';
import { launch } from '../../tools/chromium';
import { barriers } from './barriers';
import { expectClean } from './harness';
import { keepSet } from './keep-set';

const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  browser = await launch({ profile: 'live' });
});

afterAll(() => browser.close());

const attempt = (i: number, countMutedMs: number): Attempt => ({
  startMs: i * 4000,
  topMs: i * 4000 + 1500,
  endMs: i * 4000 + 3000,
  range: 0.25,
  counted: true,
  faults: [],
  unseen: ['arms-even'],
  sight: { countMutedMs, judgedMs: { 'neck-long': 3000, 'arms-even': 300 }, mutedMs: { 'arms-even': 1200 } },
});

const record: SetRecord = {
  id: 'kept-before',
  startedAt: Date.UTC(2026, 10, 20),
  by: 'camera',
  finished: true,
  result: {
    kind: 'reps',
    exercise: 'prone-t-raise',
    durationMs: 14_000,
    counted: 3,
    target: 10,
    attempts: [attempt(0, 0), attempt(1, 2000), attempt(2, 100)],
    baseline: 'held',
    unseenMs: { 'arms-even': 4000 },
  },
};

it.each([
  ['light', 1440],
  ['dark', 390],
] as const)('a kept set says after a reload what it rests on, in %s at %i px', async (colorScheme, width) => {
  const look = { colorScheme, viewport: { width, height: 844 }, reducedMotion: 'reduce' } as const;
  const watched = await watchedPage(browser, origin, look);
  const { page } = watched;
  await page.goto(`${origin}/#/exercise/prone-t-raise`, { waitUntil: 'networkidle' });
  await keepSet(page, record);
  await page.goto(`${origin}/#/set/${record.id}`);
  await page.reload();
  await page.getByRole('heading', { name: en.sight.title }).waitFor();
  const text = await page.locator('main').innerText();
  expect(text).toContain(en.sight.thin([2], false, 'count'));
  expect(text).toContain(en.sight.mutedShare(en.sight.names.armEvenness, 0.8));
  expect(await page.locator('figure svg circle.thin').count()).toBe(1);
  await page.getByText(en.ui.showTable).click();
  expect(await page.getByRole('row').nth(2).innerText()).toContain(en.sight.thinRep.count);
  expect(await barriers(page)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expectClean(watched);
  await watched.close();
});
