import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RepExercise } from '../../src/exercises/exercise';
import { keptPoses } from '../athlete/kept-poses';
import { observedPath } from './cache';
import { observe, type Sight } from './observe';
import { packed, unpacked } from './packed';

/** What is observed in a trace, from the cache where it has been before: measuring takes far longer than judging. */
export async function observed(exercise: RepExercise, tracePath: string): Promise<readonly Sight[]> {
  const path = observedPath(tracePath, exercise);
  if (existsSync(path)) return unpacked(await readFile(path));
  const bytes = packed(observe(exercise, await keptPoses(tracePath)));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return unpacked(bytes); // as it will be read the next time
}
