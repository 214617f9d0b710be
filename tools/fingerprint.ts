import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** A short name for the present state of these files and folders, paths from the project's root, and of the words. */
export function fingerprint(paths: readonly string[], ...words: readonly string[]): string {
  const hash = createHash('sha256');
  words.forEach((word) => hash.update(word));
  for (const path of paths.flatMap(files)) hash.update(path).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex').slice(0, 16);
}

/** The file, or those below the folder, in a fixed order. Paths from the project's root: the same in every checkout. */
function files(path: string): string[] {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => files(join(path, name)));
}
