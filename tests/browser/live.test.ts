import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { en } from '../../src/words/en';
import { account } from '../../tools/browser/spectator';
import { explained, step } from '../../tools/browser/step';
import { visit } from '../../tools/browser/visit';
import type { Watched } from '../../tools/browser/watched-page';
import { launch } from '../../tools/chromium';
import { film } from '../../tools/film';
import { measuredExercises } from '../../tools/views/measured';
import { askedOf } from '../../tools/walk/asked';
import { walk } from '../../tools/walk/walk';
import { barriers } from './barriers';
import { expectClean } from './harness';
import { LEFT, LIVE_FILMS, REPS, takeOf, WALKED } from './live-films';

const origin = inject('origin');
/** The athlete holds the top of a rep for so long: who has no frame for longer may not see it at all. */
const HOLD_MS = 700;
/** What begins an error where the machine gave no frames, which says nothing about the app. */
const STALLED = 'the machine stalled';
const others = measuredExercises.map(({ id }) => id).filter((id) => id !== LEFT);

beforeAll(async () => {
  for (const { id, takes } of LIVE_FILMS) await step(`filming ${id}`, 180, () => film(...takes)); // there, after films.test.ts
}, 900_000);

/** One short set of an exercise before its film, in a browser of its own. */
async function trySet(id: string, target: number, perform: (watched: Watched) => Promise<void>): Promise<void> {
  const browser = await launch({ profile: 'live', camera: { file: await film(takeOf(id)) } });
  try {
    await trySetIn(browser, id, target, perform);
  } finally {
    await browser.close();
  }
}

/** Starts a set as a person who has been here before, and says, where it goes wrong, what there was to see. */
async function trySetIn(
  browser: Browser,
  id: string,
  target: number,
  perform: (watched: Watched) => Promise<void>,
): Promise<void> {
  const open = (): Promise<Watched> =>
    visit(browser, origin, `#/exercise/${id}`, { [id]: { sets: 1, target, restS: 10 } });
  const watched = await step('the page opens', 60, open);
  const { page } = watched;
  page.setDefaultTimeout(120_000);
  try {
    await page.getByRole('button', { name: en.ui.start, exact: true }).click();
    await step('the engine loads', 90, () => page.getByText(en.ui.loading).waitFor({ state: 'detached' }));
    await perform(watched);
    expectClean(watched);
  } catch (error) {
    const { story, blindMs } = await step('an account', 20, () => account(page, id, target));
    const stalled = blindMs > HOLD_MS ? `${STALLED} for ${Math.round(blindMs)} ms: ` : '';
    throw explained(error, (message) => `${stalled}${message}\n\n${story}`);
  }
}

const sees = (page: Page, text: string) => page.getByText(text, { exact: true }).waitFor({ state: 'attached' });

/** From the way down to the third rep. */
async function expectReps(page: Page, target: number): Promise<void> {
  await step('getting ready, countdown', 60, () => sees(page, en.ui.doneSoFar('reps', 0, target)));
  await step('three reps', 60, () => sees(page, en.ui.doneSoFar('reps', REPS, target)));
  await expectCounts(page, target);
}

/** Nothing was counted before the countdown, and then one after the other up to three. */
async function expectCounts(page: Page, target: number): Promise<void> {
  const shown = await page.evaluate(() => window.shown.map(({ text }) => text));
  const counts = Array.from({ length: REPS + 1 }, (_, n) => en.ui.doneSoFar('reps', n, target));
  const ofCountdown = shown.findIndex((text) => !/^\d$/.test(text));
  const [first, ...later] = shown.slice(ofCountdown);
  expect(ofCountdown).toBeGreaterThan(0);
  expect(first).toBe(counts[0]);
  expect(later).toEqual(counts.filter((text) => later.includes(text))); // the first may be held back for the second
  expect(later.at(-1)).toBe(counts[REPS]);
}

/** The summary says three counted and none missed. */
async function expectSummary(page: Page): Promise<void> {
  const headline = page.getByRole('heading', { level: 1 });
  await page.waitForURL(/#\/set\//);
  await expect.poll(() => headline.innerText(), { timeout: 10_000 }).toBe(en.summary.headline(REPS, 0, null));
}

/** Likewise, and still after a reload. */
async function expectKeptSummary(page: Page): Promise<void> {
  await step('the summary', 60, () => expectSummary(page));
  await page.reload();
  await step('the summary after a reload', 60, () => expectSummary(page));
}

// Two at once: a set is mostly waiting, and two bring the engine half of the pictures a second that one does, still plenty.
describe.concurrent('a set in front of a camera', { retry: { count: 2, condition: new RegExp(`^${STALLED}`) } }, () => {
  const counts = (id: string): Promise<void> =>
    trySet(id, REPS, async ({ page }) => {
      await expectReps(page, REPS);
      await page.keyboard.press('f'); // who stands at the keys need not wait for the summary
      await expectKeptSummary(page);
    });

  it.each(others)('counts three clean reps of %s and nothing else', counts);

  it(`counts three clean reps of ${LEFT} and ends as the person gets up, on screens that are accessible`, () =>
    trySet(LEFT, REPS + 1, async ({ page }) => {
      expect(await barriers(page)).toEqual([]);
      await expectReps(page, REPS + 1);
      expect(await page.locator('.sign .visually-hidden').textContent()).toMatch(/^I see your head, trunk/);
      expect(await barriers(page)).toEqual([]);
      await expectKeptSummary(page);
      expect(await barriers(page)).toEqual([]);
    }));

  it.each(WALKED)('walks through $id, each side of it, to a summary that tells of it', async (exercise) => {
    const { wrong, blindMs } = await step('the walk', 150, () => walk(askedOf(exercise), origin));
    expect(wrong, blindMs > HOLD_MS ? `${STALLED} for ${blindMs} ms` : exercise.id).toEqual([]);
  });
});
