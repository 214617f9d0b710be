import type { Joint } from '../pose/pose';
import type { ProneState } from './prone-frame';
import { leastSquares, type Fit } from './prone-least-squares';
import { inPicture, type Points } from './prone-points';
import type { ProneRest } from './prone-rest';
import { projector, RAD, type Point, type Vec3 } from './prone-space';
import type { Reading } from './reading';

/**
 * The face's marks in the head's own frame, in trunk lengths: towards the crown, to the person's left, out of the face;
 * from mid-ear. Head breadth 0.15 m and ear–nose depth 0.11 m (ANSUR II bitragion breadth, tragion–pronasale) on a trunk
 * of 0.495 m.
 */
const FACE: Readonly<Partial<Record<Joint, Vec3>>> = {
  nose: [-0.02, 0, 0.22],
  leftEye: [0.06, 0.065, 0.17],
  rightEye: [0.06, -0.065, 0.17],
  leftEar: [0, 0.15, 0],
  rightEar: [0, -0.15, 0],
  mouthLeft: [-0.1, 0.05, 0.18],
  mouthRight: [-0.1, -0.05, 0.18],
};
const MARKS = Object.keys(FACE) as Joint[];

const P = { turn: 0, pitch: 1, tilt: 2, x: 3, y: 4, z: 5, logSize: 6 } as const;

/** Past these nothing is said: a third of the 30° and 20° by which heads may turn and necks stray. */
const TRUSTED = { turn: 10, pitch: 20 / 3 } as const;

/**
 * How many times a shoulder's noise the marks have from frame to frame. A face on the floor is guessed, and jumps by
 * 10–15 px in 640 as it comes into sight; ears stay in sight and keep to 5.
 */
const TRUST = { face: 2, ear: 2 } as const;

/**
 * How the head has moved since the start pose: turn to the person's left and pitch upwards, degrees. Ears and face are
 * fitted as one rigid piece, each mark against where the network marked it in the start pose.
 */
export function headReadings(
  points: Points,
  rest: ProneRest | null,
  { chestPitch }: Pick<ProneState, 'chestPitch'>,
): { headTurn: Reading; headPitch: Reading } {
  if (!rest) return { headTurn: { unseen: 'uncalibrated' }, headPitch: { unseen: 'uncalibrated' } };
  if (!MARKS.every((joint) => inPicture(points[joint], points.frame)))
    return { headTurn: { unseen: 'out-of-frame' }, headPitch: { unseen: 'out-of-frame' } };
  const start = fitHead(rest.marks, rest, EXPECTED, FACING_FLOOR);
  const project = projector(rest.camera);
  const habit = (joint: Joint): Point => {
    const shown = project(onHead(start.parameters, FACE[joint] as Vec3));
    return [rest.marks[joint][0] - shown[0], rest.marks[joint][1] - shown[1]];
  };
  const carried = carriedBy(start.parameters, chestPitch);
  const fit = fitHead(points, rest, carried, LOOSE, habit);
  const reading = (at: number, limit: number): Reading => {
    const sigma = Math.sqrt(fit.covariance(at, at)) / RAD;
    return sigma > limit
      ? { unseen: 'view' }
      : { value: ((fit.parameters[at] ?? 0) - (at === P.pitch ? (carried[at] ?? 0) : 0)) / RAD, sigma };
  };
  return { headTurn: reading(P.turn, TRUSTED.turn), headPitch: reading(P.pitch, TRUSTED.pitch) };
}

/** Where a head is expected: mid-ear a third of a trunk past the shoulders. In the order of `P`. */
const EXPECTED: readonly number[] = [0, 0, 0, 0.35, 0, 0, 0];
/** How far each of `P` may stray from what is expected, one standard deviation: in the start pose, and after. */
const FACING_FLOOR: readonly number[] = [0.01, 0.01, 0.01, 0.1, 0.1, 0.08, 0.1];
const LOOSE: readonly number[] = [40 * RAD, 25 * RAD, 10 * RAD, 0.08, 0.08, 0.08, 0.02];

/**
 * Where a chest that rises carries a head that keeps still on its neck. The back bends as an arc, hips on the floor: at
 * its end it has turned by three quarters more than its chord (measured on the rendered athlete: 37° for a chord of 21°).
 */
function carriedBy(start: readonly number[], chestPitch: number): number[] {
  const risen = 1.75 * chestPitch;
  const [x, z] = [start[P.x] ?? 0, start[P.z] ?? 0];
  const [c, s] = [Math.cos(risen), Math.sin(risen)];
  return start
    .with(P.pitch, (start[P.pitch] ?? 0) + risen)
    .with(P.x, x * c - z * s + Math.cos(chestPitch) - 1)
    .with(P.z, x * s + z * c + Math.sin(chestPitch));
}

function fitHead(
  points: Points,
  rest: ProneRest,
  expected: readonly number[],
  spread: readonly number[],
  habit: (joint: Joint) => Point = () => [0, 0],
): Fit {
  const project = projector(rest.camera);
  const wanted = MARKS.map((joint) => {
    const [mark, off] = [points[joint], habit(joint)];
    return { at: FACE[joint] as Vec3, x: mark[0] - off[0], y: mark[1] - off[1], sigma: rest.noise * trustOf(joint) };
  });
  const residuals = (p: readonly number[]): number[] => {
    const all = p.map((value, i) => (value - (expected[i] ?? 0)) / (spread[i] ?? 1));
    for (const { at, x, y, sigma } of wanted) {
      const shown = project(onHead(p, at));
      all.push((shown[0] - x) / sigma, (shown[1] - y) / sigma);
    }
    return all;
  };
  return leastSquares(residuals, expected, 20);
}

const trustOf = (joint: Joint): number => (joint.endsWith('Ear') ? TRUST.ear : TRUST.face);

/** A point of the head in the body's frame: turned about the neck's axis, tilted, then pitched. */
function onHead(p: readonly number[], [crown, left, out]: Vec3): Vec3 {
  const n = (at: number): number => p[at] ?? 0;
  const size = Math.exp(n(P.logSize));
  const [ct, st] = [Math.cos(n(P.turn)), Math.sin(n(P.turn))];
  const across = left * ct + out * st;
  const ventral = out * ct - left * st;
  const [cl, sl] = [Math.cos(n(P.tilt)), Math.sin(n(P.tilt))];
  const [along, aside] = [crown * cl - across * sl, across * cl + crown * sl];
  const [cp, sp] = [Math.cos(n(P.pitch)), Math.sin(n(P.pitch))];
  return [
    n(P.x) + size * (along * cp + ventral * sp),
    n(P.y) + size * aside,
    n(P.z) + size * (along * sp - ventral * cp),
  ];
}
