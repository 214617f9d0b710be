import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../fingerprint';

/** Real people. The pictures are not the project's to hand on, so they lie beside it or nowhere. */
const FOLDER = join(ROOT, '..', 'shared', 'footage');

/** A real recording, with what was said of it before it was run. */
export interface Footage {
  readonly file: string;
  /** Exercises whose start pose a photograph shows; of a clip nothing is said. */
  readonly starts: readonly string[] | null;
  /** The most reps of any exercise that a clip holds; a photograph holds none. */
  readonly counts: number;
}

interface Said {
  readonly photos: Readonly<Record<string, { readonly starts: readonly string[] }>>;
  readonly clips: Readonly<Record<string, { readonly counts: number }>>;
}

/** Every recording that lies beside the project and is spoken of in tests/footage.json; none where the folder is missing. */
export function footage(): readonly Footage[] {
  const said = JSON.parse(readFileSync(join(ROOT, 'tests', 'footage.json'), 'utf8')) as Said;
  const photos = Object.entries(said.photos).map(([name, { starts }]) => ({
    file: join(FOLDER, 'photos', name),
    starts,
    counts: 0,
  }));
  const clips = Object.entries(said.clips).map(([name, { counts }]) => ({
    file: join(FOLDER, 'clips', name),
    starts: null,
    counts,
  }));
  return [...photos, ...clips].filter(({ file }) => existsSync(file));
}
