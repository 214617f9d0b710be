import { existsSync } from 'node:fs';
import type { RepExercise } from '../../src/exercises/exercise';
import { footagePath } from './cache';
import { footage } from './footage';
import { judge } from './judge';
import { observed } from './observed';
import { shareOf, type Share } from './wilson';

/** What an exercise's rules make of recordings of real people, none of whom performs it. */
export interface RealFigures {
  readonly photos: number;
  readonly clips: number;
  /** Photographs whose start pose was taken or refused as was said beforehand. */
  readonly starts: Share;
  /** Clips in which more reps were counted than there are, and how many reps too many. */
  readonly overcounted: Share;
  readonly tooMany: number;
}

/** Runs one exercise over every real recording that has been looked at. */
export async function realFigures(exercise: RepExercise): Promise<RealFigures> {
  const seen = footage().filter(({ file }) => existsSync(footagePath(file)));
  const judged = await Promise.all(
    seen.map(async (one) => ({ ...one, found: judge(exercise, await observed(exercise, footagePath(one.file))) })),
  );
  const photos = judged.flatMap(({ starts, found }) =>
    starts === null ? [] : [{ right: (found.lockedMs !== null) === starts.includes(exercise.id) }],
  );
  const clips = judged
    .filter(({ starts }) => starts === null)
    .map(({ counts, found }) => Math.max(0, found.counted - counts));
  return {
    photos: photos.length,
    clips: clips.length,
    starts: shareOf(photos.filter(({ right }) => right).length, photos.length),
    overcounted: shareOf(clips.filter((many) => many > 0).length, clips.length),
    tooMany: clips.reduce((sum, many) => sum + many, 0),
  };
}
