import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AthleteOptions } from '../../src/athlete/source';
import { parseAthlete } from '../../src/athlete/spec';
import { perfectPath } from './cache';
import { perfectLines, type PoseNoise } from './perfect-trace';

/** The file with what a perfect network would see of an athlete's film, made where it is missing. */
export const perfectTrace = (spec: string): Promise<string> => perfectTraceOf(parseAthlete(spec));

/** The same of a performance and a lens, whether or not a specification can say them. */
export async function perfectTraceOf(
  film: Pick<AthleteOptions, 'motion' | 'camera'>,
  noise?: PoseNoise,
): Promise<string> {
  const path = perfectPath(film, noise);
  if (existsSync(path)) return path;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, gzipSync(perfectLines(film, noise).join('\n')));
  return path;
}
