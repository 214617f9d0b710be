import type { ExerciseId } from '../../src/exercises/exercise';

/** One film of the athlete: one rep, with or without a fault, from one place. */
export interface Shot {
  readonly exercise: ExerciseId;
  readonly fault: string | null;
  readonly azimuthDeg: number;
  readonly heightM: number;
  readonly distanceM: number;
}

type Place = readonly [azimuthDeg: number, heightM: number, distanceM: number];

/** Round the head end at table height; then higher, lower, nearer and farther at the azimuth that does best. */
const HEAD_END: readonly Place[] = [
  [45, 1.2, 2.2],
  [60, 1.2, 2.2],
  [20, 1.2, 2.2],
  [75, 1.2, 2.2],
  [0, 1.2, 2.2],
  [45, 1.4, 2.2],
  [45, 1.0, 2.2],
  [45, 0.6, 2.2],
  [45, 1.2, 1.8],
  [45, 1.2, 2.7],
];

const FLANK: readonly Place[] = [
  [90, 0.5, 2.2],
  [75, 0.5, 2.2],
  [60, 0.5, 2.2],
  [90, 0.25, 2.2],
  [90, 1.0, 2.2],
];

/** Facing the person: to either side, higher, lower, nearer, farther. */
const AHEAD: readonly Place[] = [
  [0, 1.1, 2.2],
  [20, 1.1, 2.2],
  [40, 1.1, 2.2],
  [0, 0.7, 2.2],
  [0, 1.5, 2.2],
  [0, 1.1, 1.6],
  [0, 1.1, 3],
];

/** Square to the flank of somebody upright: off square, higher, lower, nearer, farther. */
const BESIDE: readonly Place[] = [
  [90, 1.1, 2],
  [75, 1.1, 2],
  [60, 1.1, 2],
  [90, 0.7, 2],
  [90, 1.5, 2],
  [90, 1.1, 1.5],
  [90, 1.1, 3],
];

/** Over the head end of somebody on the back: to either side, higher, lower, nearer, farther. */
const OVERHEAD: readonly Place[] = [
  [0, 1.4, 1.9],
  [15, 1.4, 1.9],
  [30, 1.4, 1.9],
  [0, 1, 1.9],
  [0, 1.8, 1.9],
  [0, 1.4, 1.5],
  [0, 1.4, 2.6],
];

/** What is filmed of each exercise, and the faults that move what its clean reps leave alone. */
const PLAN: Readonly<
  Record<ExerciseId, { readonly faults: readonly (string | null)[]; readonly places: readonly Place[] }>
> = {
  'prone-t-raise': { faults: [null, 'arms-high', 'head-turned'], places: HEAD_END },
  'prone-y-raise': { faults: [null, 'arms-low', 'chest-up'], places: HEAD_END },
  'prone-extension': { faults: [null, 'head-up'], places: FLANK },
  'quadruped-plus': { faults: [null, 'elbows-bent'], places: FLANK },
  'chair-thoracic-extension': { faults: [null, 'head-up'], places: FLANK },
  'cat-cow': { faults: [null, 'elbows-bent'], places: FLANK },
  'childs-pose': { faults: ['hips-up', 'elbows-bent', 'head-up'], places: FLANK },
  'sphinx-press': { faults: ['chest-drops', 'head-up'], places: FLANK },
  'chest-opener': { faults: ['hands-sink', 'head-pokes'], places: BESIDE },
  'rounded-reach': { faults: ['back-straightens', 'head-up'], places: BESIDE },
  'neck-flexion-stretch': { faults: ['head-up', 'shoulders-up'], places: BESIDE },
  'wall-push-plus': { faults: [null, 'elbows-bent', 'shoulders-up'], places: BESIDE },
  shrug: { faults: [null, 'one-shoulder-lower'], places: AHEAD },
  'upper-trap-stretch': { faults: ['head-upright', 'one-shoulder-up', 'leans'], places: AHEAD },
  'wall-angel': { faults: [null, 'shoulders-up'], places: AHEAD },
  'cross-body-stretch': { faults: ['arm-slips', 'elbows-sink'], places: AHEAD },
  'seated-rotation': { faults: ['turns-back', 'slumps', 'head-stays'], places: AHEAD },
  'levator-stretch': { faults: ['head-turns-back', 'head-up', 'one-shoulder-up'], places: AHEAD },
  'lat-side-stretch': { faults: ['straightens-up', 'hands-sink', 'one-foot-up'], places: AHEAD },
  'eagle-arms': { faults: ['unwinds', 'elbows-sink'], places: AHEAD },
  'chin-tuck': { faults: [null, 'head-down'], places: BESIDE },
  'face-pull': { faults: [null, 'arms-low', 'leans-back'], places: AHEAD },
  'chair-back-extension': { faults: [null, 'leans-far'], places: BESIDE },
  'blade-squeeze': { faults: [null, 'shoulders-up'], places: BESIDE },
  'band-row': { faults: [null, 'leans-back'], places: BESIDE },
  'foam-roller-extension': { faults: [null, 'head-drops'], places: FLANK },
  'foam-roller-roll': { faults: [null, 'head-drops'], places: FLANK },
  'doorway-stretch': { faults: ['elbows-sink', 'chest-drops'], places: AHEAD },
  'wall-chest-stretch': { faults: ['hands-sink', 'head-pokes'], places: BESIDE },
  'wall-forearm-breathing': { faults: ['elbows-rise', 'rounds', 'leans-back'], places: BESIDE },
  'open-book': { faults: [null, 'head-stays'], places: AHEAD },
  'side-lying-breathing': { faults: ['reaches', 'head-lifts'], places: FLANK },
  'quadruped-rotation': { faults: [null, 'elbow-lags'], places: AHEAD },
  'roller-rest': { faults: ['curls-up', 'arms-close'], places: FLANK },
  'knee-hug-roll': { faults: [null, 'knee-leaves'], places: FLANK },
  'supine-rotation': { faults: [null, 'knees-fall'], places: OVERHEAD },
  'shoulder-roll': { faults: [null, 'forwards'], places: BESIDE },
  'reverse-fly': { faults: [null, 'elbows-bent', 'head-up'], places: AHEAD },
  // No camera looks at it.
  'ball-rolling': { faults: [], places: [] },
};

/** Every shot, the places that matter most first, so that a run cut short is still of use. */
export const GRID: readonly Shot[] = Array.from({ length: HEAD_END.length }, (_, i) =>
  Object.entries(PLAN).flatMap(([exercise, { faults, places }]) => {
    const place = places[i];
    if (!place) return [];
    const [azimuthDeg, heightM, distanceM] = place;
    return faults.map((fault) => ({ exercise: exercise as ExerciseId, fault, azimuthDeg, heightM, distanceM }));
  }),
).flat();

/** Seed of the reporting set; the measures were tuned on others. */
const SEED = 71;
/** Pictures a second: half of what the app reaches, for half the time. */
const FPS = 10;
const LEAD_MS = 2000;

/** The shot as the athlete's own one-line specification. */
export function specOf({ exercise, fault, azimuthDeg, heightM, distanceM }: Shot): string {
  const view = `view=${azimuthDeg},${heightM},${distanceM}`;
  const options = `reps=1&seed=${SEED}&fps=${FPS}&lead=${LEAD_MS}&${view}`;
  return `athlete:${exercise}?${options}${fault === null ? '' : `&fault=${fault}`}`;
}

/** While the start pose is held for certain, in ms from the film's first frame. */
export const HELD_MS = { from: 300, to: 1000 } as const;
