import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

export const ROOT = join(import.meta.dirname, '..');

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
  const folder = join(BUILDS, fingerprint());
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  await build({ root: ROOT, logLevel: 'error', build: { outDir: fresh, emptyOutDir: true } });
  if (existsSync(folder)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, folder);
  dropOld();
  return folder;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of SOURCES.map((name) => join(ROOT, name)).flatMap(files))
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

/** The file, or those below the folder, in a fixed order. */
function files(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)));
}

function dropOld(): void {
  const made = (name: string): number => statSync(join(BUILDS, name)).mtimeMs;
  const newestFirst = readdirSync(BUILDS).sort((a, b) => made(b) - made(a));
  for (const name of newestFirst.slice(KEPT)) rmSync(join(BUILDS, name), { recursive: true, force: true });
}
