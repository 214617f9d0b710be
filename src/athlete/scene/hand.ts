import type { Side } from '../../pose/pose';
import { girth } from '../body';
import { thumbSide } from '../landmarks';
import { along, cross, lerp, scale, sub, unit, type Vec3 } from '../vec';
import type { Paint } from './paint';
import type { Part } from './trunk';
import { createTube, ringsOn, roundRings, type Knot } from './tube';

/** Four fingers: aside of the hand's middle in metres (towards the thumb +), and length as a share of the hand. */
const FINGERS = [
  [0.028, 0.94],
  [0.01, 1],
  [-0.009, 0.95],
  [-0.027, 0.82],
] as const;
const PALM_KNOTS = 5;

/** A flat palm, four fingers and a thumb. */
export function createHand(paint: Paint, side: Side, around: number): Part {
  const thin = Math.max(6, Math.round(around / 3));
  const palm = createTube(ringsOn(PALM_KNOTS), around, paint.skin);
  const fingers = FINGERS.map(() => createTube(ringsOn(3), thin, paint.skin));
  const thumb = createTube(ringsOn(3), thin, paint.skin);
  return {
    objects: [palm.mesh, thumb.mesh, ...fingers.map((finger) => finger.mesh)],
    update(figure) {
      const { wrist, fingertip } = figure.joints[side];
      const k = girth(figure.body);
      const aside = thumbSide(figure, side);
      const palmar = unit(cross(aside, sub(fingertip, wrist)));
      palm.update(roundRings(palmKnots(wrist, fingertip, k), { along: palmar, by: 0.42 }));
      fingers.forEach((finger, i) => {
        const [off, long] = FINGERS[i] ?? FINGERS[0];
        finger.update(roundRings(fingerKnots(wrist, fingertip, scale(aside, off * k), long, k)));
      });
      thumb.update(roundRings(thumbKnots(wrist, fingertip, aside, k)));
    },
  };
}

const palmKnots = (wrist: Vec3, tip: Vec3, k: number): Knot[] =>
  [0.026, 0.032, 0.038, 0.04, 0.038].map((radius, i) => ({
    at: lerp(wrist, tip, -0.04 + i * 0.13),
    radius: radius * k,
  }));

const fingerKnots = (wrist: Vec3, tip: Vec3, aside: Vec3, long: number, k: number): Knot[] =>
  [0.45, 0.72, 0.96].map((share, i) => ({
    at: along(lerp(wrist, tip, share * long), aside, 1 + 0.15 * i),
    radius: (0.0095 - 0.001 * i) * k,
  }));

const thumbKnots = (wrist: Vec3, tip: Vec3, aside: Vec3, k: number): Knot[] =>
  [0.1, 0.27, 0.44].map((share, i) => ({
    at: along(lerp(wrist, tip, share), aside, (0.02 + 0.014 * i) * k),
    radius: (0.014 - 0.0015 * i) * k,
  }));
