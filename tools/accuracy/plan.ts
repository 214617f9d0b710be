import type { MotionFault } from '../../src/athlete/fault';
import { faultsOf } from '../../src/athlete/motion';
import { between, randomFrom, type Random } from '../../src/athlete/random';
import { repText } from '../../src/athlete/rep-text';
import { repExercises } from '../../src/exercises';
import type { Exercise, ExerciseId, RepExercise } from '../../src/exercises/exercise';
import type { Clip, SeedSet } from './clip';
import { cover, shuffled, type Row } from './cover';
import { deck, dealt, type Manner } from './deck';
import { AROUND, ENDS, RECOMMENDED } from './dimensions';
import { isMeasured } from '../views/measured';

/** Of each exercise: as many clips as five exercises may have of 250, half and half. */
const CLIPS = { recommended: 26, around: 24 } as const;
/** Longer where the bars are highest: the checks need as many faulty reps as can be had. */
const REPS = { recommended: 12, around: 6 } as const;
/**
 * The last of the recommended clips are longer, so that every check is truly broken in at least 40 reps of a run: so many
 * reps more of each fault of form. The sets before them are what they were, and what has been recorded of them stays.
 */
const LONGER_FROM = 20;
const MORE_OF_EACH: Readonly<Partial<Record<ExerciseId, number>>> = {
  'prone-t-raise': 18,
  'prone-y-raise': 19,
  'prone-extension': 7,
  'quadruped-plus': 20,
  'chair-thoracic-extension': 0,
};
export const SEED: Readonly<Record<SeedSet, number>> = { tuning: 1000, reporting: 5000 };
/** The start pose is held for so long before the first rep, and the last posture after the last one, in ms. */
const LEAD_MS = 4000;
const TAIL_MS = 1500;
/** Who stops midway stays there for a while, or gets up. */
const STOPPED_MS = 5000;

/** How far from the recommended lens a person who follows the app's picture ends up: degrees, metres, metres, degrees. */
const FOLLOWED = { azimuth: 8, height: 0.1, distance: 0.2, lid: 2 } as const;
/** Farther than this from where the exercise asks for it, in metres, is elsewhere. */
const OFF_M = 0.4;

/**
 * All clips of one set of seeds, the exercises and places in turn, so that each beginning of the list is of use. An
 * exercise is in it once its views have been measured; its numbers are those of its place among all exercises.
 */
export function planOf(set: SeedSet): readonly Clip[] {
  const columns = repExercises.flatMap((exercise, i) => {
    if (!isMeasured(exercise)) return [];
    const random = randomFrom(SEED[set] + 17 * i);
    return [recommendedClips(set, exercise, random), aroundClips(set, exercise, random)];
  });
  const rows = Math.max(...columns.map(({ length }) => length));
  const inTurn = Array.from({ length: rows }, (_, i) => columns.map((column) => column[i])).flat();
  return inTurn.filter((clip) => clip !== undefined);
}

type Lens = Pick<Clip, 'place' | 'azimuthOff' | 'heightM' | 'distanceM' | 'lidDeg'>;
type Common = Pick<Row<typeof AROUND>, keyof typeof RECOMMENDED & keyof typeof AROUND & string>;

function recommendedClips(set: SeedSet, exercise: RepExercise, random: Random): Clip[] {
  const rows = cover(RECOMMENDED, CLIPS.recommended, random);
  const faults = deck(faultsOf(exercise.id), CLIPS.recommended * REPS.recommended, random);
  const more = moreFaults(set, exercise);
  const each = Math.ceil(more.length / (CLIPS.recommended - LONGER_FROM));
  return rows.map((row, i) => {
    const clip = clipOf(
      set,
      exercise,
      row,
      recommendedLens(exercise, random),
      hand(faults, i, REPS.recommended),
      i,
      random,
    );
    return i < LONGER_FROM ? clip : longer(clip, hand(more, i - LONGER_FROM, each), mannerOf(row), SEED[set] + i);
  });
}

/** A lens where a person who follows the app's picture puts it. */
export function recommendedLens({ view }: Exercise, random: Random): Lens {
  return {
    place: 'recommended',
    azimuthOff: Math.round(about(FOLLOWED.azimuth, random)),
    heightM: tidy(view.heightM + about(FOLLOWED.height, random)),
    distanceM: tidy(view.distanceM + about(FOLLOWED.distance, random)),
    lidDeg: Math.round(about(FOLLOWED.lid, random)),
  };
}

/** Faults of form to add, in random order. Speed is part of every rep: there are jerks enough. */
function moreFaults(set: SeedSet, { id }: RepExercise): readonly MotionFault[] {
  const forms = faultsOf(id).filter((fault) => fault !== 'half-range' && fault !== 'jerk');
  const many = Array.from({ length: MORE_OF_EACH[id] ?? 0 }, () => forms).flat();
  return shuffled(many, randomFrom(SEED[set] + many.length));
}

/** The same clip with reps at its end, drawn from numbers of their own: all other clips stay as they are. */
function longer(clip: Clip, faults: readonly MotionFault[], manner: Manner, seed: number): Clip {
  const reps = dealt(faults, manner, randomFrom(seed)).map(repText);
  return { ...clip, spec: clip.spec.replace(/plan=[^&]+/, (plan) => [plan, ...reps].join(',')) };
}

const mannerOf = (row: Pick<Common, 'pace' | 'pauses'>): Manner => ({
  uneven: row.pace === 'uneven',
  pauses: row.pauses === 'yes',
});

function aroundClips(set: SeedSet, exercise: RepExercise, random: Random): Clip[] {
  const rows = cover(AROUND, CLIPS.around, random);
  const faults = deck(faultsOf(exercise.id), CLIPS.around * REPS.around, random);
  return rows.map((row, i) =>
    clipOf(set, exercise, row, lensAround(exercise, row), hand(faults, i, REPS.around), CLIPS.recommended + i, random),
  );
}

const hand = <T>(cards: readonly T[], i: number, size: number): readonly T[] => cards.slice(i * size, (i + 1) * size);
const about = (room: number, random: Random): number => between(random, -room, room);
const tidy = (metres: number): number => Math.round(100 * metres) / 100;

function lensAround({ view }: RepExercise, row: Row<typeof AROUND>): Lens {
  const { height, distance } = row;
  const heightM = height === 'floor' || height === 'shelf' ? ENDS[height] : view.heightM + Number(height);
  const distanceM = distance === 'near' || distance === 'far' ? ENDS[distance] : view.distanceM + Number(distance);
  const near = Math.max(Math.abs(heightM - view.heightM), Math.abs(distanceM - view.distanceM)) < OFF_M + 0.01;
  return {
    place: near ? 'off-angle' : 'elsewhere',
    azimuthOff: Number(row.azimuth),
    heightM: tidy(Math.max(ENDS.floor, heightM)),
    distanceM: tidy(Math.max(ENDS.near, distanceM)),
    lidDeg: Number(row.lid),
  };
}

/** One clip: these faults dealt into reps, before this lens, with all that the row says. */
export function clipOf(
  set: SeedSet,
  exercise: Exercise,
  row: Common | Row<typeof RECOMMENDED>,
  lens: Lens,
  faults: Parameters<typeof dealt>[0],
  i: number,
  random: Random,
): Clip {
  const performed = row.ending === 'full' ? faults : faults.slice(0, Math.ceil(faults.length / 2));
  const reps = dealt(performed, mannerOf(row), random).map((rep) => ({
    ...rep,
    ...(isHeld(exercise) && { ms: null }),
  }));
  const azimuth = (exercise.view.azimuthDeg + lens.azimuthOff) * (row.flank === 'left' ? 1 : -1);
  const said = {
    plan: reps.map(repText).join(','),
    seed: SEED[set] + i,
    lead: LEAD_MS,
    tail: row.ending === 'midway' ? STOPPED_MS : TAIL_MS,
    ...(row.ending === 'leaves' && { leave: 1 }),
    ...saidOf(row),
    view: [azimuth, lens.heightM, lens.distanceM].join(','),
    ...(lens.lidDeg !== 0 && { lid: lens.lidDeg }),
  };
  const query = Object.entries(said).map(([key, value]) => `${key}=${value}`);
  return { set, exercise: exercise.id, ...lens, spec: `athlete:${exercise.id}?${query.join('&')}` };
}

/** What is held takes as long as it is to be held, whatever the manner. */
const isHeld = (exercise: Exercise): boolean => exercise.kind === 'hold' || exercise.count.holdMs !== undefined;

/** Dim: a lamp in the corner. Blur: the shutter of a webcam in a room without daylight. */
const DIM = 0.35;
const BLUR = 0.5;
const GRAIN = 8;

/** Body, scene and camera as the athlete's specification says them; the house's shirt on a body of any colour. */
const saidOf = (row: Common | Row<typeof RECOMMENDED>) => ({
  tall: row.tall,
  build: row.build,
  skin: row.skin,
  fit: row.fit,
  hair: row.hair,
  ...(row.glasses === 'yes' && { glasses: 1 }),
  room: row.room,
  ...(row.sofa === 'yes' && { sofa: 1 }),
  ...(row.light === 'dim' && { light: DIM }),
  ...(row.light === 'backlit' && { backlit: 1 }),
  ...(row.company !== 'nobody' && { with: row.company }),
  size: row.size,
  fps: row.fps,
  ...(row.blur === 'yes' && { blur: BLUR }),
  ...(row.grain === 'yes' && { grain: GRAIN }),
});
