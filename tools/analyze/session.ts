import type { Page } from 'playwright-core';
import { launch } from '../chromium';
import { serve } from '../serve';
import type { PageAnswer, PageAsk, PosesAnswer, PosesAsk } from './protocol';

/** The built app's analyze page in a headless browser, for as many questions as one has. */
export interface Session {
  /** Runs the pipeline over a file, or over the athlete that the question names. One at a time. */
  ask(question: PageAsk, file?: string): Promise<PageAnswer>;
  /** The poses of a file, or of the athlete that the question names, with no coach between. One at a time. */
  poses(question: PosesAsk, file?: string): Promise<PosesAnswer>;
  close(): Promise<void>;
}

/** @param profile `draw` where the athlete is to be filmed, `live` for files. */
export async function openSession(profile: 'live' | 'draw'): Promise<Session> {
  const served = await serve();
  const browser = await launch({ profile }).catch(async (error: unknown) => {
    await served.close();
    throw error;
  });
  const onPage = async <T>(file: string | undefined, use: (page: Page) => Promise<T>): Promise<T> => {
    const page = await browser.newPage();
    try {
      await page.goto(`${served.origin}/tools/pages/analyze.html`);
      if (file !== undefined) await page.setInputFiles('#input', file);
      return await use(page);
    } finally {
      await page.close();
    }
  };
  return {
    ask: (question, file) => onPage(file, (page) => page.evaluate((asked) => window.analyze(asked), question)),
    poses: (question, file) => onPage(file, (page) => page.evaluate((asked) => window.poses(asked), question)),
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
