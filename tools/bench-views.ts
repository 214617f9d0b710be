import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import type { TraceFrame } from '../src/pose/trace';
import { tracePath } from './accuracy/cache';
import { openSession } from './analyze/session';
import { keepPoses, keptPoses } from './athlete/kept-poses';
import { posesOf } from './athlete/poses';
import { ROOT } from './fingerprint';
import { shownBy } from './views/errors';
import { GRID, specOf, type Shot } from './views/grid';
import { table, type Scored } from './views/table';

async function main(): Promise<void> {
  const missing = GRID.filter((shot) => !existsSync(filmOf(shot)));
  if (missing.length > 0 && !process.argv.includes('--made-only')) await film(missing);
  await report();
}

async function film(shots: readonly Shot[]): Promise<void> {
  const session = await openSession('draw');
  try {
    for (const [i, shot] of shots.entries()) {
      console.log(`${i + 1}/${shots.length} ${specOf(shot)}`);
      await keepPoses(filmOf(shot), await posesOf(session, specOf(shot)));
    }
  } finally {
    await session.close();
  }
}

async function report(): Promise<void> {
  const made = GRID.filter((shot) => existsSync(filmOf(shot)));
  const scored = await Promise.all(made.map(async (shot) => score(shot, await keptPoses(filmOf(shot)))));
  await mkdir(join(ROOT, 'docs'), { recursive: true });
  await writeFile(join(ROOT, 'docs', 'views.json'), `${JSON.stringify(scored, rounded, 2)}\n`);
  await writeFile(join(ROOT, 'docs', 'views.md'), await format(table(scored), { parser: 'markdown' }));
  console.log(`${made.length} of ${GRID.length} films: docs/views.md`);
}

const score = (shot: Shot, trace: readonly TraceFrame[]): Scored => ({
  ...shot,
  frames: trace.length,
  poses: trace.filter(({ pose }) => pose !== null).length,
  ...shownBy(shot, trace),
});

const filmOf = (shot: Shot): string => tracePath(specOf(shot));

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;

await main();
