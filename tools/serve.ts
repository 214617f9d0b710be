import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';

const ROOT = join(import.meta.dirname, '..');
/** What the build is made of. */
const SOURCES = ['index.html', 'vite.config.ts', 'svelte.config.js', 'package-lock.json', 'src', 'public', 'tools'];

/** The app, built and served on a port of its own. */
export interface Served {
  /** "http://localhost:4173", without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Builds the app where the last build is older than its sources, and serves it as `npm start` does. */
export async function serve(): Promise<Served> {
  await buildIfStale();
  const server = await preview({ root: ROOT, logLevel: 'error', preview: { port: 0, open: false } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  return { origin: `http://localhost:${address.port}`, close: () => server.close() };
}

/** Builds the app where the last build is older than its sources. */
export async function buildIfStale(): Promise<void> {
  const built = join(ROOT, 'dist', 'index.html');
  if (existsSync(built) && newest(SOURCES.map((name) => join(ROOT, name))) < statSync(built).mtimeMs) return;
  await build({ root: ROOT, logLevel: 'warn' });
}

/** When the newest file among these paths, or below them, was changed: ms since 1970. */
function newest(paths: readonly string[]): number {
  return Math.max(0, ...paths.filter((path) => existsSync(path)).map(changed));
}

function changed(path: string): number {
  const stat = statSync(path);
  return stat.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : stat.mtimeMs;
}
