import type { Exercise } from '../exercises/exercise';
import type { Pose } from '../pose/pose';
import { averagePoints, type Points } from './prone-points';
import { FOCAL, RAD, viewer, type Vec3 } from './prone-space';
import type { Reading } from './reading';
import { reading, unseen } from './seen';
import type { PosedBody } from './view-body';
import { fitPosed, type PosedFit } from './view-fit';
import { AT_A_CHAIR, HANDS_AND_KNEES, kneelingBody } from './view-kneeling';
import { LYING_BODY } from './view-lying';

/** Where the lens stands to somebody who holds a start pose or nearly. */
export interface LensPlace {
  /** Degrees about the vertical from where the head points to the lens, + over the person's left: 0 head end, 90 flank. */
  readonly azimuthDeg: Reading;
  /** Metres over the floor. */
  readonly heightM: Reading;
  /** Metres along the floor to the body's middle. */
  readonly distanceM: Reading;
  /** Degrees by which the lid is tilted too far down (+) or up (−) to have the body in the picture's middle. */
  readonly lidDeg: Reading;
}

/** Null: no body to go by yet. Nothing is said then of where the laptop stands. */
const BODIES: Readonly<Record<Exercise['position'], PosedBody | null>> = {
  prone: LYING_BODY,
  'side-lying': null,
  'hands-and-knees': kneelingBody(HANDS_AND_KNEES),
  chair: kneelingBody(AT_A_CHAIR),
  seated: null,
  supine: null,
  standing: null,
};

/** Whether a body has been laid out for this position, by which the lens can be placed. */
export const isPlaced = ({ position, view }: Pick<Exercise, 'position' | 'view'>): boolean =>
  BODIES[position] !== null && view.name !== 'head-end'; // a hand at the head stands on no floor

/** Mid-shoulder to mid-hip, metres: 0.288 of a stature of 1.72 m (Drillis & Contini). */
const TRUNK_M = 0.495;

/**
 * Adults' trunks differ by 7 %, and webcams' angles of view, 60–78° where 66° is assumed, by 8 % of the distance: a lens
 * and a body whose size nobody has told leave so much of every length open (one standard deviation).
 */
const SCALE_SIGMA = Math.hypot(0.07, 0.08);

/** What the network's habits leave beyond the fit's own doubt, in degrees and metres (rendered athlete, root mean square). */
const HABIT = { azimuthDeg: 5, heightM: 0.13 } as const;

const NOWHERE: LensPlace = {
  azimuthDeg: unseen('view'),
  heightM: unseen('view'),
  distanceM: unseen('view'),
  lidDeg: unseen('view'),
};

/** Past this misfit somebody is in another posture, or half of the marks are guesses. */
const OTHER_POSTURE = 1.2;

/**
 * Where the lens stands, by the perspective of a body in the start pose: lens and body are solved together, most probable
 * under the marks' noise and the proportions of adults. Unseen where the body is in no such pose, and for positions that
 * no body has been laid out for. Takes poses of one
 * posture, at least one.
 */
export function lensPlace(poses: readonly Pose[], position: Exercise['position']): LensPlace {
  const body = BODIES[position];
  if (body === null) return NOWHERE;
  const marks = averagePoints(poses);
  const fit = fitPosed(body, marks);
  if (!(fit.misfit <= OTHER_POSTURE)) return NOWHERE;
  const at = (p: readonly number[]): Place => placeOf(body, p);
  const { azimuth, height, distance } = at(fit.parameters);
  const sigma = (of: (place: Place) => number): number => sigmaOf(fit, (p) => of(at(p)));
  return {
    azimuthDeg: reading(
      azimuth,
      Math.hypot(
        sigma((place) => turnTo(place.azimuth, azimuth)),
        HABIT.azimuthDeg,
      ),
    ),
    heightM: reading(
      height * TRUNK_M,
      Math.hypot(sigma((place) => place.height) * TRUNK_M, HABIT.heightM, SCALE_SIGMA * height * TRUNK_M),
    ),
    distanceM: reading(
      distance * TRUNK_M,
      Math.hypot(sigma((place) => place.distance) * TRUNK_M, SCALE_SIGMA * distance * TRUNK_M),
    ),
    lidDeg: lidOf(marks, body),
  };
}

/** Where the lens is: degrees about the body's middle, trunk lengths over the floor and along it. */
interface Place {
  readonly azimuth: number;
  readonly height: number;
  readonly distance: number;
}

function placeOf(body: PosedBody, parameters: readonly number[]): Place {
  const { camera, joints } = body.layOut(parameters);
  const { eye } = viewer(camera);
  const along = Object.values(joints).map(([x]) => x);
  const off: Vec3 = [eye[0] - (Math.min(...along) + Math.max(...along)) / 2, eye[1], eye[2] + body.originHeight];
  return { azimuth: Math.atan2(off[1], off[0]) / RAD, height: off[2], distance: Math.hypot(off[0], off[1]) };
}

/** `to`, going on past ±180 where that is the short way from `from`. */
const turnTo = (to: number, from: number): number => to - 360 * Math.round((to - from) / 360);

const STEP = 1e-4;

/** Standard deviation of something that follows from the fit's parameters. */
function sigmaOf({ parameters, covariance, misfit }: PosedFit, of: (parameters: readonly number[]) => number): number {
  const here = of(parameters);
  const slopes = parameters.map((p, k) => (of(parameters.with(k, p + STEP)) - here) / STEP);
  let variance = 0;
  slopes.forEach((a, i) => slopes.forEach((b, j) => (variance += a * b * covariance(i, j))));
  return Math.sqrt(Math.max(0, variance)) * Math.max(1, misfit);
}

/** The camera's angle of view is not known, but how far off its middle the body is shows in the picture. */
function lidOf(marks: Points, body: PosedBody): Reading {
  const ys = body.joints(marks).map((joint) => marks[joint][1]);
  const lid = -Math.atan((Math.min(...ys) + Math.max(...ys)) / 2 / FOCAL) / RAD;
  return reading(lid, Math.hypot(1, 0.1 * lid));
}
