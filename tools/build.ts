import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { fingerprint, ROOT } from './fingerprint';

const BUILDS = join(ROOT, '.cache', 'builds');
/** Enough for runs side by side, each over the sources as they stood when it began. */
const KEPT = 4;

/** What the build is made of. */
const SOURCES = [
  'index.html',
  'vite.config.ts',
  'svelte.config.js',
  'package-lock.json',
  'public',
  'src',
  'tools/pages',
  'tools/vite',
];

/** Builds the app, once for each state of its sources, and answers with the folder. No later build touches it. */
export async function builtApp(): Promise<string> {
  const folder = join(BUILDS, fingerprint(SOURCES));
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  await build({ root: ROOT, logLevel: 'error', build: { outDir: fresh, emptyOutDir: true } });
  if (existsSync(folder)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, folder);
  dropOld();
  return folder;
}

function dropOld(): void {
  const made = (name: string): number => statSync(join(BUILDS, name)).mtimeMs;
  const newestFirst = readdirSync(BUILDS).sort((a, b) => made(b) - made(a));
  for (const name of newestFirst.slice(KEPT)) rmSync(join(BUILDS, name), { recursive: true, force: true });
}
