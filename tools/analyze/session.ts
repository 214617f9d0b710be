import type { Page } from 'playwright-core';
import { launch } from '../chromium';
import { serve } from '../serve';
import type { PageAnswer, PageAsk } from './protocol';

/** The built app's analyze page in a headless browser, for as many questions as one has. */
export interface Session {
  /** Runs the pipeline over a file, or over the athlete that the question names. One at a time. */
  ask(question: PageAsk, file?: string): Promise<PageAnswer>;
  /** The same question of many files, one after the other and with one engine. */
  askOfEach(question: PageAsk, files: readonly string[]): Promise<readonly PageAnswer[]>;
  close(): Promise<void>;
}

/** @param profile `draw` where the athlete is to be filmed, `live` for files. */
export async function openSession(profile: 'live' | 'draw'): Promise<Session> {
  const served = await serve();
  const browser = await launch({ profile }).catch(async (error: unknown) => {
    await served.close();
    throw error;
  });
  const onPage = async <T>(use: (page: Page) => Promise<T>): Promise<T> => {
    const page = await browser.newPage();
    try {
      await page.goto(`${served.origin}/tools/pages/analyze.html`);
      return await use(page);
    } finally {
      await page.close();
    }
  };
  return {
    ask: (question, file) => onPage((page) => askOf(page, question, file)),
    askOfEach: (question, files) =>
      onPage(async (page) => {
        const answers: PageAnswer[] = [];
        for (const file of files) answers.push(await askOf(page, question, file));
        return answers;
      }),
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

async function askOf(page: Page, question: PageAsk, file?: string): Promise<PageAnswer> {
  if (file !== undefined) await page.setInputFiles('#input', file);
  return page.evaluate((asked) => window.analyze(asked), question);
}
