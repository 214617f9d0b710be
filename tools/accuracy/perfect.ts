import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAthlete } from '../../src/athlete/spec';
import { perfectPath } from './cache';
import { perfectLines } from './perfect-trace';

/** The file with what a perfect network would see of an athlete's film, made where it is missing. */
export async function perfectTrace(spec: string): Promise<string> {
  const path = perfectPath(spec);
  if (existsSync(path)) return path;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, gzipSync(perfectLines(parseAthlete(spec)).join('\n')));
  return path;
}
