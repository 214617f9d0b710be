import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Exercise } from '../../src/exercises/exercise';
import { readTrace } from '../../src/pose/trace';
import { observedPath } from './cache';
import { observe, type Sight } from './observe';
import { packed, unpacked } from './packed';

/** What is observed in a trace, from the cache where it has been before: measuring takes far longer than judging. */
export async function observed(exercise: Exercise, tracePath: string): Promise<readonly Sight[]> {
  const path = observedPath(tracePath, exercise);
  if (existsSync(path)) return unpacked(await readFile(path));
  const frames = readTrace(gunzipSync(await readFile(tracePath)).toString());
  const bytes = packed(observe(exercise, frames));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return unpacked(bytes); // as it will be read the next time
}
