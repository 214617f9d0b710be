import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LaunchOptions } from '../../tools/chromium';
import { browsersByCamera } from './harness';

let server: ViteDevServer;
let url: string;
const browsers = browsersByCamera();

beforeAll(async () => {
  server = await createServer({ root: join(import.meta.dirname, '..', '..'), logLevel: 'error', server: { port: 0 } });
  await server.listen();
  url = `${server.resolvedUrls?.local[0] ?? ''}tests/browser/pages/sources.html`;
});

afterAll(async () => {
  await browsers.close();
  await server.close();
});

async function open(camera: LaunchOptions['camera'], options: BrowserContextOptions = {}): Promise<Page> {
  const context = await (await browsers.with(camera)).newContext(options);
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'sources' in window);
  return page;
}

describe('files', () => {
  let page: Page;

  beforeAll(async () => {
    page = await open(undefined);
  });

  afterAll(() => page.context().close());

  it.each(['webm', 'mp4'] as const)('gives every frame of a %s in order, at its own time', async (container) => {
    const ask = { frames: 20, fps: 12.5, container };
    const { seen, problem } = await page.evaluate((film) => window.sources.video(film), ask);
    expect(problem).toBeUndefined();
    expect(seen).toHaveLength(20);
    seen.forEach(({ timeMs }, i) => expect(timeMs).toBeCloseTo(i * 80, -0.5));
    const levels = seen.map(({ middle }) => middle[0] ?? 0);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(new Set(levels).size).toBeGreaterThan(15);
  });

  it('turns a film upright', async () => {
    const ask = { frames: 2, fps: 10, container: 'mp4', rotation: 90 } as const;
    const { seen } = await page.evaluate((film) => window.sources.video(film), ask);
    expect(seen[0]).toMatchObject({ width: 96, height: 160 });
    const [red = 0, green = 0] = seen[0]?.top ?? [];
    expect(red - green).toBeGreaterThan(100); // the red left edge is now on top
  });

  it('plays no frame before its time', async () => {
    const { seen, tookMs } = await page.evaluate(() => window.sources.video({ frames: 8, fps: 10 }, 'realtime'));
    expect(seen).toHaveLength(8);
    expect(tookMs).toBeGreaterThan(690);
  });

  it.each(['cut', 'noise'] as const)('survives films of which only the beginning is sound: %s', async (how) => {
    for (const keep of [0.02, 0.1, 0.3, 0.7]) {
      const ask = { frames: 40, fps: 10, container: how === 'cut' ? 'mp4' : 'webm' } as const;
      const damage = [ask, keep, how] as const;
      const { seen, problem } = await page.evaluate((given) => window.sources.damaged(...given), damage);
      expect(seen.length).toBeLessThan(40);
      if (seen.length === 0) expect(problem).toBe('file-unreadable');
    }
  });

  it.each(['', 'no film at all', 'RIFF'])('refuses %j', async (text) => {
    const outcome = await page.evaluate((content) => window.sources.text(content), text);
    expect(outcome).toMatchObject({ seen: [], problem: 'file-unreadable' });
  });

  it('looks at a still for three seconds', async () => {
    const { seen } = await page.evaluate(() => window.sources.still(120, 80));
    expect(seen).toHaveLength(45);
    expect(seen[44]).toMatchObject({ width: 120, height: 80 });
    expect(seen[44]?.timeMs).toBeCloseTo(2933.3, 0);
  });

  it('refuses a still that is none', async () => {
    const outcome = await page.evaluate(() => window.sources.brokenStill());
    expect(outcome).toMatchObject({ seen: [], problem: 'file-unreadable' });
  });
});

async function withCamera<T>(
  camera: LaunchOptions['camera'],
  options: BrowserContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await open(camera, options);
  return use(page).finally(() => page.context().close());
}

const ALLOWED: BrowserContextOptions = { permissions: ['camera'] };

describe('the camera', () => {
  it('gives its newest frames and stops when it is closed', async () => {
    const seen = await withCamera('pattern', ALLOWED, (page) => page.evaluate(() => window.sources.camera(5)));
    const times = seen.seen.map(({ timeMs }) => timeMs);
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
    expect(seen.seen[0]).toMatchObject({ width: 640, height: 480 });
    expect(seen).toMatchObject({ live: false, after: null });
    expect(seen.label).not.toBe('');
  });

  it('is listed', async () => {
    const cameras = await withCamera('pattern', ALLOWED, (page) => page.evaluate(() => window.sources.listCameras()));
    expect(cameras).toHaveLength(1);
  });

  it('is unplugged while a frame is awaited', async () => {
    const problem = await withCamera('pattern', ALLOWED, (page) => page.evaluate(() => window.sources.unplug()));
    expect(problem).toBe('camera-unplugged');
  });

  it('is denied', async () => {
    const problem = await withCamera('pattern', {}, (page) => page.evaluate(() => window.sources.cameraProblem()));
    expect(problem).toBe('camera-denied');
  });

  it('is missing', async () => {
    const problem = await withCamera('none', ALLOWED, (page) => page.evaluate(() => window.sources.cameraProblem()));
    expect(problem).toBe('camera-missing');
  });

  it('is held by somebody else', async () => {
    const problem = await withCamera('pattern', ALLOWED, (page) =>
      page.evaluate(() => {
        const busy = new DOMException('Could not start video source', 'NotReadableError');
        navigator.mediaDevices.getUserMedia = () => Promise.reject(busy);
        return window.sources.cameraProblem();
      }),
    );
    expect(problem).toBe('camera-busy');
  });

  it('is not offered to the page', async () => {
    const problem = await withCamera('pattern', ALLOWED, (page) =>
      page.evaluate(() => {
        Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
        return window.sources.cameraProblem();
      }),
    );
    expect(problem).toBe('no-camera-support');
  });
});
