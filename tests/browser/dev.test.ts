import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { watchedPage } from '../../tools/browser/watched-page';
import { launch } from '../../tools/chromium';
import { GREY_PICTURE } from './grey-picture';
import { expectClean } from './harness';

let server: ViteDevServer;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  server = await createServer({ root: join(import.meta.dirname, '..', '..'), logLevel: 'error', server: { port: 0 } });
  await server.listen();
  origin = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '');
  browser = await launch({ profile: 'live' });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

it('shows the app while it is being developed, under the same policy', async () => {
  const watched = await watchedPage(browser, origin);
  const { page } = watched;
  const answer = await page.goto(origin);
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'self'");
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await page.waitForLoadState('networkidle');
  expectClean(watched);
});

it('runs the engine in its worker while it is being developed', async () => {
  const watched = await watchedPage(browser, origin);
  const { page } = watched;
  await page.goto(`${origin}/tools/pages/analyze.html`);
  await page.waitForFunction(() => 'analyze' in window);
  await page.setInputFiles('#input', { name: 'grey.png', mimeType: 'image/png', buffer: GREY_PICTURE });
  const ask = { exercise: 'quadruped-plus', engine: 'litert', model: 'lite', trace: false } as const;
  const answer = await page.evaluate((asked) => window.analyze(asked), ask);
  expect(answer).toMatchObject({ ok: true, analysis: { frames: 45, poses: 0 } });
  expectClean(watched);
});
