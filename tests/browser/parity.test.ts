import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineName } from '../../src/pose/engine';
import type { Joint, Pose } from '../../src/pose/pose';
import { launch } from '../../tools/chromium';

const ROOT = join(import.meta.dirname, '..', '..');
const PHOTOS = join(ROOT, '..', 'shared', 'footage', 'photos');
const all = existsSync(PHOTOS) ? readdirSync(PHOTOS).filter((name) => name.endsWith('.jpg')) : [];
/** The stock engine takes a second and more per photograph without a GPU: every fifth, unless PARITY=all asks for all. */
const photos = process.env.PARITY === 'all' ? all : all.filter((_, index) => index % 5 === 0);

/** Of the body's height, averaged over the joints and the photographs. */
const MAX_DIFFERENCE = 0.02;
const BODY = (['Shoulder', 'Elbow', 'Wrist', 'Hip', 'Knee', 'Ankle'] as const).flatMap(
  (part) => [`left${part}`, `right${part}`] as const,
);

let server: ViteDevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await createServer({ root: ROOT, logLevel: 'error', server: { port: 0 } });
  await server.listen();
  browser = await launch({ profile: 'draw' }); // the stock engine wants WebGL
  page = await browser.newPage();
  await page.route('**/photos/*', (route) =>
    route.fulfill({ path: join(PHOTOS, decodeURIComponent(route.request().url().split('/').at(-1) ?? '')) }),
  );
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}tests/browser/pages/parity.html`);
  await page.waitForFunction(() => 'parity' in window);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function lookAtAll(engine: EngineName): Promise<(Pose | null)[]> {
  await page.evaluate((name) => window.parity.open({ engine: name, model: 'full' }), engine);
  const poses: (Pose | null)[] = [];
  for (const photo of photos) {
    const { pose } = await page.evaluate((address) => window.parity.look(address), `/photos/${photo}`);
    poses.push(pose);
  }
  await page.evaluate(() => window.parity.close());
  return poses;
}

describe('the main engine beside the stock one', () => {
  if (photos.length === 0) {
    it.skip('SKIPPED: no photographs in ../shared/footage/photos', () => undefined);
    return;
  }

  it('finds the same people and puts their joints in the same places', async () => {
    const ours = await lookAtAll('litert');
    const stock = await lookAtAll('mediapipe');
    const rows = photos.map((photo, index) => ({ photo, ...compare(ours[index] ?? null, stock[index] ?? null) }));
    console.table(rows);
    const both = rows.filter(({ difference }) => difference !== null);
    const mean = both.reduce((sum, { difference }) => sum + (difference ?? 0), 0) / both.length;
    const over = both.filter(({ difference }) => (difference ?? 0) > MAX_DIFFERENCE).length;
    console.log(
      `mean ${(100 * mean).toFixed(2)} % of body height; ${over} of ${both.length} photographs over the limit`,
    );
    expect(both.length).toBeGreaterThan(photos.length / 2);
    expect(rows.filter(({ found }) => found === 'stock only')).toEqual([]);
    expect(mean).toBeLessThanOrEqual(MAX_DIFFERENCE);
  }, 600_000);
});

function compare(ours: Pose | null, stock: Pose | null): { found: string; difference: number | null; worst: string } {
  if (ours === null || stock === null) {
    const found = ours ? 'ours only' : stock ? 'stock only' : 'neither';
    return { found, difference: null, worst: '' };
  }
  const height = bodyHeight(stock);
  const off = BODY.map((joint) => ({ joint, share: distance(ours.image[joint], stock.image[joint]) / height }));
  const worst = off.reduce((one, other) => (one.share >= other.share ? one : other));
  const difference = off.reduce((sum, { share }) => sum + share, 0) / off.length;
  return {
    found: 'both',
    difference: Math.round(difference * 1e4) / 1e4,
    worst: `${worst.joint} ${worst.share.toFixed(3)}`,
  };
}

/** Along the body from nose to ankle, in the picture, so that who crouches is as tall as who stands. */
function bodyHeight({ image }: Pose): number {
  const middle = (part: string) => {
    const [left, right] = [image[`left${part}` as Joint], image[`right${part}` as Joint]];
    return { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
  };
  const chain = [image.nose, ...['Shoulder', 'Hip', 'Knee', 'Ankle'].map(middle)];
  return chain.slice(1).reduce((sum, point, index) => sum + distance(point, chain[index] ?? point), 0);
}

function distance(one: { x: number; y: number }, other: { x: number; y: number }): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
