import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { exercises } from '../../src/exercises';
import { programmes } from '../../src/programmes';
import { watchedPage } from '../../tools/browser/watched-page';
import { launch } from '../../tools/chromium';
import { barriers } from './barriers';
import { GREY_PICTURE } from './grey-picture';
import { expectClean } from './harness';

const origin = inject('origin');
let browser: Browser;

beforeAll(async () => {
  browser = await launch({ profile: 'draw' });
});

afterAll(() => browser.close());

const LOOKS: readonly BrowserContextOptions[] = [
  { colorScheme: 'light', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' },
];

describe.each(LOOKS)('in $colorScheme at $viewport.width px', (look) => {
  it.each(['/', `/#/exercise/${exercises[0]?.id}`, `/#/programme/${programmes[0]?.id}`, `/#/hurt/${exercises[0]?.id}`])(
    '%s is accessible and keeps to itself',
    async (path) => {
      const watched = await watchedPage(browser, origin, look);
      const { page } = watched;
      await page.goto(origin + path, { waitUntil: 'networkidle' });
      expect(await barriers(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expectClean(watched);
      await watched.close();
    },
  );
});

it('works where the page is not isolated', async () => {
  const watched = await watchedPage(browser, origin);
  const { page } = watched;
  await page.context().route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = Object.entries(response.headers()).filter(([name]) => !name.startsWith('cross-origin-'));
    await route.fulfill({ response, headers: Object.fromEntries(headers) });
  });
  await page.goto(`${origin}/tools/pages/analyze.html`);
  await page.setInputFiles('#input', { name: 'grey.png', mimeType: 'image/png', buffer: GREY_PICTURE });
  const ask = { exercise: 'quadruped-plus', engine: 'litert', model: 'lite', trace: false } as const;
  const answer = await page.evaluate((asked) => window.analyze(asked), ask);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
  expect(answer).toMatchObject({ ok: true, analysis: { frames: 45, poses: 0 } });
  expectClean(watched);
});
