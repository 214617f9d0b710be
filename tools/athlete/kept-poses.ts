import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readTrace, type TraceFrame } from '../../src/pose/trace';

/** Whole or not at all: a run that is broken off leaves no half trace. */
export async function keepPoses(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.${process.pid}`, bytes);
  await rename(`${path}.${process.pid}`, path);
}

export const keptPoses = async (path: string): Promise<readonly TraceFrame[]> =>
  readTrace(gunzipSync(await readFile(path)).toString());
