import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, inject, it } from 'vitest';
import { en } from '../../src/words/en';
import type { Problem } from '../../src/words/words';
import { step } from '../../tools/browser/step';
import { watchedPage, type Watched } from '../../tools/browser/watched-page';
import type { LaunchOptions } from '../../tools/chromium';
import { browsersByCamera } from './harness';

const origin = inject('origin');
const browsers = browsersByCamera();
let watched: Watched | undefined;

afterEach(() => watched?.close());
afterAll(browsers.close);

/** The page before an exercise, its safety lines unread. */
async function prepare(
  camera: LaunchOptions['camera'],
  permissions: string[],
  before?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  // The demonstration, drawn without a GPU, takes seconds and shows no trouble.
  watched = await watchedPage(await browsers.with(camera), origin, { permissions, reducedMotion: 'reduce' });
  const { page } = watched;
  await before?.(page);
  await page.goto(`${origin}/?model=lite#/exercise/quadruped-plus`);
  return page;
}

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: en.ui.start, exact: true }).click();
  await page.getByRole('button', { name: en.safety.agree }).click();
}

/** A plain sentence, a next step, and a button that leads on. */
async function expectTrouble(page: Page, problem: Problem): Promise<void> {
  const alert = page.getByRole('alert');
  await step(problem, 60, () => alert.getByText(en.problems[problem].what).waitFor());
  expect(await alert.innerText()).toContain(en.problems[problem].next);
  expect(await page.getByRole('button', { name: en.ui.tryAgain }).isEnabled()).toBe(true);
}

describe('trouble with the camera', () => {
  it('denied', async () => {
    const page = await prepare('pattern', []);
    await start(page);
    await expectTrouble(page, 'camera-denied');
  });

  it('missing', async () => {
    const page = await prepare('none', ['camera']);
    await start(page);
    await expectTrouble(page, 'camera-missing');
  });

  it('busy', async () => {
    const page = await prepare('pattern', ['camera'], (fresh) =>
      fresh.addInitScript(() => {
        const busy = new DOMException('Could not start video source', 'NotReadableError');
        navigator.mediaDevices.getUserMedia = () => Promise.reject(busy);
      }),
    );
    await start(page);
    await expectTrouble(page, 'camera-busy');
  });

  it('unplugged in the middle', async () => {
    const page = await prepare('pattern', ['camera']);
    await start(page);
    const video = page.locator('video');
    await video.waitFor();
    await video.evaluate((playing: HTMLVideoElement) => {
      const [track] = (playing.srcObject as MediaStream).getVideoTracks();
      track?.dispatchEvent(new Event('ended'));
    });
    await expectTrouble(page, 'camera-unplugged');
  });

  it('not offered to the page', async () => {
    const page = await prepare('pattern', [], (fresh) =>
      fresh.addInitScript(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined })),
    );
    await start(page);
    await expectTrouble(page, 'no-camera-support');
  });
});

describe('trouble with a file', () => {
  it('that is no video', async () => {
    const page = await prepare(undefined, []);
    const file = { name: 'broken.mp4', mimeType: 'video/mp4', buffer: Buffer.from('this is no video') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: en.safety.agree }).click();
    await expectTrouble(page, 'file-unreadable');
  });
});

declare global {
  interface Window {
    /** Every worker of the page. */
    made: Worker[];
    /** Frames that a worker has answered. */
    answered: number;
  }
}

/** Runs in the page: keeps every worker within reach. */
function keepWorkers(): void {
  window.made = [];
  window.answered = 0;
  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      window.made.push(this);
      this.addEventListener('message', ({ data }: MessageEvent<{ type: string }>) => {
        if (data.type === 'pose') window.answered += 1;
      });
    }
  };
}

/** The live screen with an engine that has looked at a few frames. */
async function running(before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await prepare('pattern', ['camera'], async (fresh) => {
    await before?.(fresh);
    await fresh.addInitScript(keepWorkers);
  });
  await start(page);
  await step('the engine answers', 90, () => page.waitForFunction(() => window.answered > 3, null, { timeout: 0 }));
  return page;
}

describe('trouble with the engine', () => {
  it('whose network does not arrive', async () => {
    const page = await prepare('pattern', ['camera']);
    await page.context().route('**/*.tflite', (route) => route.abort());
    await start(page);
    await expectTrouble(page, 'engine-load');
  });

  it('whose worker dies in the middle', async () => {
    const page = await running();
    await page.evaluate(() => {
      for (const worker of window.made) worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    });
    await expectTrouble(page, 'engine-died');
  });

  it('whose worker falls silent in the middle', async () => {
    const page = await running((fresh) => fresh.clock.install());
    await page.evaluate(() => window.made.forEach((worker) => worker.terminate()));
    await page.waitForTimeout(1000); // a frame that the worker had answered may still be on its way
    await page.clock.fastForward(15_000);
    await expectTrouble(page, 'engine-stalled');
  });
});
