import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { amountOf } from '../../src/coach/amount';
import { en } from '../../src/words/en';
import { keptSets } from '../browser/kept-sets';
import { keepPoses } from '../browser/spectator';
import { visit, type Doses } from '../browser/visit';
import type { Watched } from '../browser/watched-page';
import { launch } from '../chromium';
import { film } from '../film';
import { ROOT } from '../fingerprint';
import type { Asked } from './asked';
import { judged, type Seen } from './judge';
import type { Walked } from './walked';

/** A usual laptop's screen. */
const VIEWPORT = { width: 1366, height: 768 };
/** For page and engine to load, and for the summary: on a busy machine. */
const LOADING_MS = 90_000;
/** Longer than any film of a shortened dose. */
const WALKING_MS = 180_000;
/** Pictures of the screens, for whoever wants to look at them. */
const PICTURES = join(ROOT, '.cache', 'walk');

/** Walks through one exercise in front of a camera that plays the athlete, from the start button to the summary. */
export async function walk(asked: Asked, origin: string): Promise<Walked> {
  const file = asked.takes.length > 0 ? await film(...asked.takes) : null;
  const browser = await launch({ profile: 'live', camera: file === null ? 'none' : { file } });
  try {
    const seen = await watch(asked, browser, origin);
    const walked = judged(asked, seen);
    if (walked.wrong.length > 0)
      console.log(`What the engine saw is kept in ${keepPoses(walked.exercise, seen.poses)}`);
    return walked;
  } finally {
    await browser.close();
  }
}

async function watch(asked: Asked, browser: Browser, origin: string): Promise<Seen> {
  const watched = await start(`#/exercise/${asked.exercise.id}`, [asked], browser, origin);
  const { page } = watched;
  void photograph(page, asked);
  const ended = await reached(page.waitForURL(/#\/set\//, { timeout: WALKING_MS }));
  const summary = ended ? await summaryOf(page) : null;
  await page.screenshot({ path: picture(asked.exercise.id, ended ? 'summary' : 'stuck') });
  return seenOn(watched, summary);
}

/** Whether what is waited for came before its time was over. */
export const reached = (waiting: Promise<void>): Promise<boolean> =>
  waiting.then(
    () => true,
    () => false,
  );

/** Opens the page at `hash` and presses its start button; back as soon as the engine is loaded. */
export async function start(hash: string, all: readonly Asked[], browser: Browser, origin: string): Promise<Watched> {
  const watched = await visit(browser, origin, hash, dosesOf(all), { viewport: VIEWPORT });
  const { page } = watched;
  await page.getByRole('button', { name: en.ui.start, exact: true }).click({ timeout: LOADING_MS });
  await page.getByText(en.ui.loading).waitFor({ state: 'detached', timeout: LOADING_MS });
  return watched;
}

/** One set of each exercise, of the length that is asked for. */
const dosesOf = (all: readonly Asked[]): Doses =>
  Object.fromEntries(all.map(({ exercise, target }) => [exercise.id, { sets: 1, target, restS: 10 }]));

/** What the page has shown and kept so far. */
export async function seenOn({ page, foreign, errors }: Watched, summary: string | null): Promise<Seen> {
  const [shown, captions, poses] = await page.evaluate(
    () => [window.shown, window.captions, window.sightings] as const,
  );
  return { shown, captions, poses, kept: await keptSets(page), summary, errors: [...errors, ...foreign] };
}

/** Its headline first. */
async function summaryOf(page: Page): Promise<string> {
  const headline = await page.locator('main h1').innerText();
  return `${headline}\n${await page.locator('main').innerText()}`;
}

/** Where the picture of a screen goes. */
export function picture(of: string, what: string): string {
  mkdirSync(PICTURES, { recursive: true });
  return join(PICTURES, `${of}-${what}.png`);
}

/** The live screen once something has been done, and the change of sides. What is over too soon is not photographed. */
async function photograph(page: Page, asked: Asked): Promise<void> {
  const { exercise, target } = asked;
  const amount = amountOf(exercise);
  const at = exercise.kind === 'hold' && exercise.breath ? 1 : 2; // a first rep is held back for the second
  const when = async (selector: string, what: string): Promise<void> => {
    try {
      await page.locator(selector).waitFor({ timeout: WALKING_MS });
      await page.screenshot({ path: picture(exercise.id, what) });
    } catch {
      // never came, or the page is closed
    }
  };
  const done = en.ui.doneSoFar(amount, at, target);
  await Promise.all([
    when('.countdown', 'countdown'),
    when(`.reps:has-text("${done}")`, 'live'),
    ...(asked.sides.length > 1 ? [when('.rest', 'change')] : []),
  ]);
}
