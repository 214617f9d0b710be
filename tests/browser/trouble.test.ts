import type { Browser, Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { en } from '../../src/words/en';
import type { Problem } from '../../src/words/words';
import { launch, type LaunchOptions } from '../../tools/chromium';
import { watchedPage } from './harness';

const origin = inject('origin');
let browser: Browser | undefined;

afterEach(() => browser?.close());

/** The page before an exercise, its safety lines read. */
async function prepare(camera: LaunchOptions['camera'], permissions: string[], before?: () => void): Promise<Page> {
  browser = await launch({ profile: 'live', camera });
  const { page } = await watchedPage(browser, origin, { permissions });
  if (before) await page.addInitScript(before);
  await page.goto(`${origin}/#/exercise/quadruped-plus`);
  return page;
}

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: en.ui.start, exact: true }).click();
  await page.getByRole('button', { name: en.safety.agree }).click();
}

/** A plain sentence, a next step, and a button that leads on. */
async function expectTrouble(page: Page, problem: Problem): Promise<void> {
  const alert = page.getByRole('alert');
  await alert.getByText(en.problems[problem].what).waitFor({ timeout: 60_000 });
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
    const page = await prepare('pattern', ['camera'], () => {
      const busy = new DOMException('Could not start video source', 'NotReadableError');
      navigator.mediaDevices.getUserMedia = () => Promise.reject(busy);
    });
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
    const page = await prepare('pattern', [], () => {
      Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
    });
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

/** Keeps every worker of the page within reach. */
function keepWorkers(): void {
  const made: Worker[] = [];
  Object.assign(window, {
    made,
    Worker: class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        made.push(this);
      }
    },
  });
}

describe('trouble with the engine', () => {
  it('whose network does not arrive', async () => {
    const page = await prepare('pattern', ['camera']);
    await page.context().route('**/*.tflite', (route) => route.abort());
    await start(page);
    await expectTrouble(page, 'engine-load');
  });

  it.each([
    ['dies', 'engine-died'],
    ['falls silent', 'engine-stalled'],
  ] as const)('whose worker %s in the middle', async (how, problem) => {
    const page = await prepare('pattern', ['camera'], keepWorkers);
    await start(page);
    await page.getByText(en.common.setup.nobody).first().waitFor({ timeout: 60_000 });
    await page.evaluate((dies) => {
      for (const worker of (window as unknown as { made: Worker[] }).made) {
        if (dies) worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
        else worker.terminate();
      }
    }, how === 'dies');
    await expectTrouble(page, problem);
  });
});
