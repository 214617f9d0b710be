import { createWriteStream, existsSync, mkdirSync, renameSync, utimesSync, type WriteStream } from 'node:fs';
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

/** One performance of the athlete within a film. */
export interface Take {
  /** As `parseAthlete` reads it; its `fps` must divide 30: its pictures are then shown several times over. */
  readonly spec: string;
  /** The first rep begins no sooner than this after the take's beginning, in ms: shown longer than shot, see `cut`. */
  readonly firstRepMs: number;
  /** Done on the other side, in front of the same lens. */
  readonly mirrored?: boolean;
}

/**
 * The athlete's film as a file that Chromium's fake camera plays: JPEG after JPEG. Shot once for each state of the
 * athlete's sources and each list of takes, which follow one another.
 * @returns the file's path
 */
export async function film(...takes: readonly Take[]): Promise<string> {
  const path = join(FILMS, `${fingerprint(MAKERS, JSON.stringify(takes))}.mjpeg`);
  if (existsSync(path)) return used(path);
  mkdirSync(FILMS, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  await write(takes, unfinished);
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

/** Every picture of a take, in order. */
async function shoot({ spec, mirrored }: Take): Promise<Buffer[]> {
  const server = await createServer({ root: ROOT, logLevel: 'error', server: { port: 0, hmr: false } });
  await server.listen();
  const browser = await launch({ profile: 'draw' });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.resolvedUrls?.local[0]}tools/pages/film.html`);
    await page.waitForFunction(() => window.openFilm !== undefined);
    await page.evaluate((said) => window.openFilm?.(said.spec, said.mirrored), { spec, mirrored });
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

async function write(takes: readonly Take[], path: string): Promise<void> {
  const file = createWriteStream(path);
  for (const take of takes) append(file, take, await shoot(take));
  await finished(file.end());
}

function append(file: WriteStream, { spec, firstRepMs }: Take, pictures: readonly Buffer[]): void {
  const { fps, motion } = parseAthlete(spec);
  if (CAMERA_FPS % fps !== 0) throw new Error(`${spec}: fps must divide ${CAMERA_FPS}.`);
  for (const index of cut(motion, fps, pictures.length, firstRepMs)) {
    for (let shown = 0; shown < CAMERA_FPS / fps; shown += 1) file.write(pictures[index]);
  }
}
