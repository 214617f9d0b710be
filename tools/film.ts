import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { createServer } from 'vite';
import type { Page } from 'playwright-core';
import { launch } from './chromium';
import { fingerprint, ROOT } from './fingerprint';

const FILMS = join(ROOT, '.cache', 'films');
/** Chromium plays a file of JPEGs as a camera of 30 frames a second. */
const CAMERA_FPS = 30;
/** One second of film a question keeps the page's answers small. */
const BATCH = 30;

/**
 * The athlete's film as a file that Chromium's fake camera plays: JPEG after JPEG. Shot once for each state of the
 * athlete's sources and each specification, whose `fps` must divide 30: its frames are then shown several times over.
 * @param spec as `parseAthlete` reads it
 * @returns the file's path
 */
export async function film(spec: string): Promise<string> {
  const path = join(FILMS, `${fingerprint(['src/athlete', 'tools/pages/film.ts'], spec)}.mjpeg`);
  if (existsSync(path)) return path;
  mkdirSync(FILMS, { recursive: true });
  await shoot(spec, `${path}.${process.pid}`);
  renameSync(`${path}.${process.pid}`, path);
  return path;
}

async function shoot(spec: string, path: string): Promise<void> {
  const server = await createServer({ root: ROOT, logLevel: 'error', server: { port: 0, hmr: false } });
  await server.listen();
  const browser = await launch({ profile: 'draw' });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.resolvedUrls?.local[0]}tools/pages/film.html`);
    await page.waitForFunction(() => window.openFilm !== undefined);
    await write(page, spec, path);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function write(page: Page, spec: string, path: string): Promise<void> {
  const fps = await page.evaluate((said) => window.openFilm?.(said) ?? 0, spec);
  if (CAMERA_FPS % fps !== 0) throw new Error(`${spec}: fps must divide ${CAMERA_FPS}.`);
  const file = createWriteStream(path);
  for (let pictures = await next(page); pictures.length > 0; pictures = await next(page)) {
    for (const picture of pictures) {
      for (let shown = 0; shown < CAMERA_FPS / fps; shown += 1) file.write(picture);
    }
  }
  await finished(file.end());
}

async function next(page: Page): Promise<Buffer[]> {
  const urls = await page.evaluate((atMost) => window.nextPictures?.(atMost) ?? [], BATCH);
  return urls.map((url) => Buffer.from(url.replace(/^data:image\/jpeg;base64,/, ''), 'base64'));
}
