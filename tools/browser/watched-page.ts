import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page whose every request, error and breach of the Content-Security-Policy is written down. */
export interface Watched {
  readonly page: Page;
  /** URLs that were asked of another origin. */
  readonly foreign: string[];
  /** Errors on the console, uncaught ones, and breaches of the policy. */
  readonly errors: string[];
  close(): Promise<void>;
}

/** A fresh, empty browser context with one page that is watched from its first request on. */
export async function watchedPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext(options);
  const foreign: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== new URL(origin).host) foreign.push(url.href);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Content-Security-Policy: ${violatedDirective} forbids ${blockedURI}`),
    );
  });
  return { page: await context.newPage(), foreign, errors, close: () => context.close() };
}
