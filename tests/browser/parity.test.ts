import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exerciseById } from '../../src/exercises';
import { isUpright } from '../../src/exercises/upright';
import type { EngineName } from '../../src/pose/engine';
import type { Pose } from '../../src/pose/pose';
import { step } from '../../tools/browser/step';
import { launch } from '../../tools/chromium';
import { disagreement } from '../pose/agreement';

const ROOT = join(import.meta.dirname, '..', '..');
const PHOTOS = join(ROOT, '..', 'shared', 'footage', 'photos');

/** Of the body's height, over the joints seen, for each picture. */
const MAX_DISAGREEMENT = 0.02;

/**
 * Photographs in which the network itself is of several minds: the person bows to the camera, lies along the line of
 * sight or covers themselves. Cutting off one to six rows and columns at the edge, which takes nothing from the person,
 * moves the main engine's own joints by more than the two engines may differ, so their difference says nothing.
 */
const UNSTEADY = [
  'All_Fours_Quad_Stretch_1',
  'Dumbbell_Lying_Rear_Lateral_Raise_0',
  'Dumbbell_Lying_Rear_Lateral_Raise_1',
  'Rear_Leg_Raises_1',
  'Spinal_Stretch_1',
  'Torso_Rotation_0',
];
const photos = existsSync(PHOTOS) ? readdirSync(PHOTOS).filter((name) => name.endsWith('.jpg')) : [];
const steady = photos.filter((name) => !UNSTEADY.includes(name.replace('.jpg', '')));
/** The stock engine takes half a second to six per picture without a GPU: some of both, and PARITY=all asks for all. */
const some = (names: readonly string[], every: number): readonly string[] =>
  process.env.PARITY === 'all' ? names : names.filter((_, index) => index % every === 0);
const chosen = some(steady, 9);
if (photos.length === 0) console.warn(`SKIPPED: no photographs at ${PHOTOS}`);
/** Of somebody upright the picture's edge cuts off the legs, at which both engines guess. */
const isWhole = (poster: string): boolean => {
  const exercise = exerciseById(poster.replace('-light.webp', ''));
  return exercise !== undefined && !isUpright(exercise);
};
/** The athlete at the top of a rep, in one exercise on the floor of five. */
const POSTERS = some(readdirSync(join(ROOT, 'public', 'posters')).filter(isWhole), 5);

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

/** The first picture also warms the engine up: the stock one draws through WebGL, in software. */
const SECONDS_PER_PICTURE = 60;

async function withEngine<T>(engine: EngineName, use: () => Promise<T>): Promise<T> {
  const open = () => page.evaluate((name) => window.parity.open({ engine: name, model: 'full' }), engine);
  await step(`opening ${engine}`, 240, open);
  return use().finally(() => page.evaluate(() => window.parity.close()));
}

/** @param cut so many rows and columns are cut off at the edge */
const look = (address: string, cut = 0): Promise<Pose | null> =>
  step(`looking at ${address}`, SECONDS_PER_PICTURE, () =>
    page.evaluate(([at, by]) => window.parity.look(at, by), [address, cut] as const),
  );

const lookAtAll = (engine: EngineName, addresses: readonly string[]): Promise<(Pose | null)[]> =>
  withEngine(engine, async () => {
    const poses: (Pose | null)[] = [];
    for (const address of addresses) poses.push(await look(address));
    return poses;
  });

async function expectAgreement(addresses: readonly string[]): Promise<void> {
  const ours = await lookAtAll('litert', addresses);
  const stock = await lookAtAll('mediapipe', addresses);
  const rows = addresses.map((address, index) => ({ address, ...compare(ours[index] ?? null, stock[index] ?? null) }));
  console.table(rows);
  const shares = rows.map(({ share }) => share ?? Infinity);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  console.log(`mean ${(100 * mean).toFixed(2)} %, most ${(100 * Math.max(...shares)).toFixed(2)} % of body height`);
  expect(rows.filter(({ found }) => found !== 'both')).toEqual([]);
  expect(rows.filter(({ share }) => (share ?? Infinity) > MAX_DISAGREEMENT)).toEqual([]);
}

function compare(ours: Pose | null, stock: Pose | null) {
  if (ours && stock) return { found: 'both', ...disagreement(ours, stock) };
  return { found: ours ? 'ours only' : stock ? 'stock only' : 'neither', share: null, joints: 0, worst: '' };
}

const CUTS = [1, 2, 3, 4, 5, 6] as const;

/** The first cut that moves the main engine's own joints by more than the engines may differ; null where none does. */
async function unsteadyFrom(address: string): Promise<{ readonly cut: number; readonly moved: number } | null> {
  const whole = await look(address);
  for (const cut of CUTS) {
    const moved = compare(await look(address, cut), whole).share ?? Infinity;
    if (moved > MAX_DISAGREEMENT) return { cut, moved };
  }
  return null;
}

describe('the main engine beside the stock one', () => {
  it('finds the same people and puts their joints in the same places', async () => {
    expect(POSTERS).not.toEqual([]);
    const posters = POSTERS.map((name) => `/posters/${name}`);
    await expectAgreement([...posters, ...chosen.map((name) => `/photos/${name}`)]);
  }, 900_000);

  it.skipIf(photos.length === 0)(
    'leaves out only photographs in which it does not agree with itself (SKIPPED without ../shared/footage)',
    () =>
      withEngine('litert', async () => {
        const rows = [];
        for (const name of UNSTEADY) rows.push({ name, ...(await unsteadyFrom(`/photos/${name}.jpg`)) });
        console.table(rows);
        expect(rows.filter(({ cut }) => cut === undefined)).toEqual([]);
      }),
    300_000,
  );
});
