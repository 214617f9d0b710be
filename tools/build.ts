import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { fingerprint, ROOT } from './fingerprint';

const BUILDS = join(ROOT, '.cache', 'builds');
/** The newest few spare a build where sources go back and forth. */
const KEPT = 4;
/** A longer run than any bench's serves what it began with: in ms. */
const LONGEST_RUN_MS = 12 * 3600 * 1000;

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
  const old = newestFirst.slice(KEPT).filter((name) => Date.now() - made(name) > LONGEST_RUN_MS);
  for (const name of old) rmSync(join(BUILDS, name), { recursive: true, force: true });
}
