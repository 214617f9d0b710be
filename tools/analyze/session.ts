import { launch } from '../chromium';
import { serve } from '../serve';
import type { PageAnswer, PageAsk } from './protocol';

/** The built app's analyze page in a headless browser, for as many questions as one has. */
export interface Session {
  /** Runs the pipeline over a file, or over the athlete that the question names. One at a time. */
  ask(question: PageAsk, file?: string): Promise<PageAnswer>;
  close(): Promise<void>;
}

/** @param profile `draw` where the athlete is to be filmed, `live` for files. */
export async function openSession(profile: 'live' | 'draw'): Promise<Session> {
  const served = await serve();
  const browser = await launch({ profile }).catch(async (error: unknown) => {
    await served.close();
    throw error;
  });
  return {
    async ask(question, file) {
      const page = await browser.newPage();
      try {
        await page.goto(`${served.origin}/tools/pages/analyze.html`);
        if (file !== undefined) await page.setInputFiles('#input', file);
        return await page.evaluate((asked) => window.analyze(asked), question);
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
