import { createWriteStream, existsSync, mkdirSync, renameSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { createServer } from 'vite';
import type { Page } from 'playwright-core';
import { parseAthlete } from '../src/athlete/spec';
import { launch } from './chromium';
import { cut } from './film-cut';
import { fingerprint, ROOT } from './fingerprint';
import { keepNewest } from './keep-newest';

const FILMS = join(ROOT, '.cache', 'films');
/** The live tests play five and the speed bench two more: room for two states of the athlete's sources, 15 MB a film. */
const KEPT = 14;
/** Chromium plays a file of JPEGs as a camera of 30 frames a second, from its beginning each time the camera is opened. */
const CAMERA_FPS = 30;
/** One second of film a question keeps the page's answers small. */
const BATCH = 30;
const MAKERS = ['src/athlete', 'tools/pages/film.ts', 'tools/film.ts', 'tools/film-cut.ts'];

/**
 * The athlete's film as a file that Chromium's fake camera plays: JPEG after JPEG. Shot once for each state of the
 * athlete's sources and each specification, whose `fps` must divide 30: its frames are then shown several times over.
 * @param spec as `parseAthlete` reads it
 * @param firstRepMs the first rep begins no sooner than this: shown longer than shot, see `cut`
 * @returns the file's path
 */
export async function film(spec: string, firstRepMs = 0): Promise<string> {
  const path = join(FILMS, `${fingerprint(MAKERS, spec, String(firstRepMs))}.mjpeg`);
  if (existsSync(path)) return used(path);
  mkdirSync(FILMS, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  await write(await shoot(spec), spec, firstRepMs, unfinished);
  renameSync(unfinished, path);
  keepNewest(FILMS, KEPT);
  return path;
}

/** A film in use is among the newest. */
function used(path: string): string {
  const now = new Date();
  utimesSync(path, now, now);
  return path;
}

/** Every picture of the athlete's film, in order. */
async function shoot(spec: string): Promise<Buffer[]> {
  const server = await createServer({ root: ROOT, logLevel: 'error', server: { port: 0, hmr: false } });
  await server.listen();
  const browser = await launch({ profile: 'draw' });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.resolvedUrls?.local[0]}tools/pages/film.html`);
    await page.waitForFunction(() => window.openFilm !== undefined);
    await page.evaluate((said) => window.openFilm?.(said), spec);
    const pictures: Buffer[] = [];
    for (let more = await next(page); more.length > 0; more = await next(page)) pictures.push(...more);
    return pictures;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function next(page: Page): Promise<Buffer[]> {
  const urls = await page.evaluate((atMost) => window.nextPictures?.(atMost) ?? [], BATCH);
  return urls.map((url) => Buffer.from(url.replace(/^data:image\/jpeg;base64,/, ''), 'base64'));
}

async function write(pictures: readonly Buffer[], spec: string, firstRepMs: number, path: string): Promise<void> {
  const { fps, motion } = parseAthlete(spec);
  if (CAMERA_FPS % fps !== 0) throw new Error(`${spec}: fps must divide ${CAMERA_FPS}.`);
  const file = createWriteStream(path);
  for (const index of cut(motion, fps, pictures.length, firstRepMs)) {
    for (let shown = 0; shown < CAMERA_FPS / fps; shown += 1) file.write(pictures[index]);
  }
  await finished(file.end());
}
