import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'vite';
import { exercises } from '../src/exercises/index';
import { launch } from './chromium';

/** Draws the pictures of these exercises, or of all, light and dark, into public/posters: `npm run posters [-- ID …]`. */
async function makePosters(wanted: readonly string[]): Promise<void> {
  const server = await createServer({ server: { port: 0, strictPort: false, hmr: false }, logLevel: 'error' });
  await server.listen();
  const browser = await launch({ profile: 'draw' });
  try {
    const page = await browser.newPage();
    const [origin] = server.resolvedUrls?.local ?? [];
    await page.goto(`${origin}tools/pages/posters.html`);
    await page.waitForFunction(() => window.poster !== undefined);
    await mkdir('public/posters', { recursive: true });
    for (const { id } of exercises.filter((one) => wanted.length === 0 || wanted.includes(one.id))) {
      for (const theme of ['light', 'dark'] as const) {
        const url = await page.evaluate(([of, as]) => window.poster?.(of, as) ?? '', [id, theme] as const);
        const picture = Buffer.from(url.replace(/^data:image\/webp;base64,/, ''), 'base64');
        await writeFile(`public/posters/${id}-${theme}.webp`, picture);
        console.log(`public/posters/${id}-${theme}.webp  ${(picture.length / 1000).toFixed(0)} kB`);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

await makePosters(process.argv.slice(2));
