import type { Joint } from '../pose/pose';
import { leastSquares } from './prone-least-squares';
import { inPicture, type Points } from './prone-points';
import type { ProneRest } from './prone-rest';
import { projector, RAD, type Vec3 } from './prone-space';
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

/** Past these nothing is said: a third of the 20° by which a neck may stray from neutral. */
const TRUSTED = 20 / 3;

/**
 * How the head lies: turn to the person's left and pitch upwards, degrees. The whole face is fitted as one rigid piece,
 * so that marks which the floor hides count for no more than they fit.
 */
export function headReadings(points: Points, rest: ProneRest): { headTurn: Reading; headPitch: Reading } {
  if (!MARKS.every((joint) => inPicture(points[joint], points.frame)))
    return { headTurn: { unseen: 'out-of-frame' }, headPitch: { unseen: 'out-of-frame' } };
  const fit = leastSquares((p) => residualsOf(p, points, rest), [0, 0, 0, 0.35, 0, 0, 0], 20);
  const reading = (at: number): Reading => {
    const sigma = Math.sqrt(fit.covariance(at, at)) / RAD;
    return sigma > TRUSTED ? { unseen: 'view' } : { value: (fit.parameters[at] ?? 0) / RAD, sigma };
  };
  return { headTurn: reading(P.turn), headPitch: reading(P.pitch) };
}

function residualsOf(p: readonly number[], points: Points, rest: ProneRest): number[] {
  const n = (at: number): number => p[at] ?? 0;
  const project = projector(rest.camera);
  const sigma = rest.noise * 1.5;
  const marks = MARKS.flatMap((joint) => {
    const shown = project(onHead(p, FACE[joint] as Vec3));
    return [(shown[0] - points[joint][0]) / sigma, (shown[1] - points[joint][1]) / sigma];
  });
  return [
    ...marks,
    n(P.turn) / (40 * RAD),
    n(P.pitch) / (25 * RAD),
    n(P.tilt) / (10 * RAD),
    (n(P.x) - 0.35) / 0.1,
    n(P.y) / 0.1,
    n(P.z) / 0.08,
    n(P.logSize) / 0.1,
  ];
}

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
