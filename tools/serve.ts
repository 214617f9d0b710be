import { preview } from 'vite';
import { builtApp } from './build';
import { ROOT } from './fingerprint';

/** The built app, served on a port of its own. */
export interface Served {
  /** "http://localhost:4173", without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Builds the app where its sources have changed since the last time, and serves it as `npm start` does. */
export async function serve(): Promise<Served> {
  const outDir = await builtApp();
  const server = await preview({ root: ROOT, logLevel: 'error', build: { outDir }, preview: { port: 0, open: false } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  return { origin: `http://localhost:${address.port}`, close: () => server.close() };
}
