import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exercises } from '../../src/exercises';
import type { RepExercise } from '../../src/exercises/exercise';
import { casesOf } from '../athlete/cases';
import { keptPoses } from '../athlete/kept-poses';
import { footagePath, madePath, tracePath } from './cache';
import { footage } from './footage';
import { made, rowOf, type Made, type NothingRow } from './nothing';
import { nothings } from './nothing-plan';

/** The sets of `npm run bench:live`, of which the poses are kept. */
const LIVE = { reps: 10, fps: 10, seed: 301, leadMs: 16_000 } as const;

/** Kept films of one kind of doing something else. */
interface Kind {
  readonly seen: string;
  readonly traces: readonly string[];
}

/** What every coach makes of whoever does something else, by what they do; of the films that are kept. */
export async function nothingRows(coaches: readonly RepExercise[]): Promise<readonly NothingRow[]> {
  const rows: NothingRow[] = [];
  for (const coach of coaches)
    for (const { seen, traces } of [...odds(), ...others(coach), ...real()]) {
      const kept = traces.filter(existsSync);
      const all: Made[] = [];
      for (const trace of kept) all.push(await madeOf(coach, trace));
      if (kept.length > 0) rows.push(rowOf(seen, coach.id, all));
    }
  return rows;
}

const odds = (): readonly Kind[] =>
  (['side', 'head-oblique'] as const).map((view) => ({
    seen: `odds and ends on the mat, from the ${view === 'side' ? 'side' : 'head end'}`,
    traces: nothings()
      .filter((one) => one.view === view)
      .map(({ spec }) => tracePath(spec)),
  }));

const others = (coach: RepExercise): readonly Kind[] =>
  exercises
    .filter(({ id }) => id !== coach.id)
    .map(({ id }) => ({ seen: id, traces: casesOf(id, LIVE).map(({ spec }) => tracePath(spec)) }));

const real = (): readonly Kind[] => [
  {
    seen: 'real clips in which nobody does an exercise',
    traces: footage()
      .filter(({ starts, counts }) => starts === null && counts === 0)
      .map(({ file }) => footagePath(file)),
  },
];

/** From the cache where these very rules have looked at it before. */
async function madeOf(coach: RepExercise, trace: string): Promise<Made> {
  const path = madePath(trace, coach);
  if (existsSync(path)) return JSON.parse(await readFile(path, 'utf8')) as Made;
  const one = made(coach, await keptPoses(trace));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(one));
  return one;
}
