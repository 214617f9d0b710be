import { SIDES, type Side } from '../../pose/pose';
import { girth, type Body, type Fit } from '../body';
import { chestFrame, type Skeleton } from '../skeleton';
import { along, lerp, sub, unit } from '../vec';
import { createHand } from './hand';
import type { Paint } from './paint';
import { createShoe } from './shoe';
import type { Part } from './trunk';
import { bentPath, createTube, ringsOn, roundRings, type Knot } from './tube';

/** Radii in metres of an average body, from root to end of each bone. */
const ARM = [
  [0.055, 0.052, 0.05, 0.046, 0.043],
  [0.043, 0.045, 0.042, 0.035, 0.029],
] as const;
const LEG = [
  [0.09, 0.088, 0.08, 0.071, 0.062],
  [0.062, 0.061, 0.059, 0.051, 0.045],
] as const;
const SAMPLES = 9;
/** How far down the upper arm the sleeve reaches; how much wider than usual it is and the trousers are, in metres. */
const SLEEVE: Readonly<Record<Fit, number>> = { tight: 0.45, usual: 0.62, loose: 0.9 };
const WIDE: Readonly<Record<Fit, number>> = { tight: -0.006, usual: 0, loose: 0.018 };
const LOOSE = 0.009;

/** Arms with sleeves and hands, legs with shoes. */
export function createLimbs(paint: Paint, { fit }: Body, around: number): Part {
  const parts = SIDES.flatMap((side) => [
    createArm(paint, around, side),
    createSleeve(paint, fit, around, side),
    createHand(paint, side, around),
    createLeg(paint, fit, around, side),
    createShoe(paint, around, side),
  ]);
  return {
    objects: parts.flatMap((part) => part.objects),
    update: (figure) => parts.forEach((part) => part.update(figure)),
  };
}

const grown = (radii: readonly number[], k: number): number[] => radii.map((radius) => radius * k);
const widened = (radii: readonly number[], by: number, k: number): number[] =>
  grown(
    radii.map((radius) => radius + by),
    k,
  );

function createArm(paint: Paint, around: number, side: Side): Part {
  const tube = createTube(ringsOn(2 * SAMPLES + 1), around, paint.skin);
  return {
    objects: [tube.mesh],
    update({ joints, body }) {
      const { shoulderMark, elbow, wrist } = joints[side];
      const k = girth(body);
      tube.update(roundRings(bentPath([shoulderMark, elbow, wrist], [grown(ARM[0], k), grown(ARM[1], k)], SAMPLES)));
    },
  };
}

/** Raised by so many metres, a shoulder has drawn the muscle between it and the neck into one slope. */
const SLOPED = 0.03;

/** Where the sleeve begins and how thick it is there: inside the chest; of a raised shoulder, beside the neck. */
function rootOfSleeve({ posture, joints, line }: Skeleton, side: Side, k: number): Knot {
  const { out } = chestFrame(posture);
  const inside = along(joints[side].shoulderMark, out(side), -0.1 * k);
  const raised = posture.elevation?.[side] ?? 0;
  if (raised === 0) return { at: inside, radius: 0.085 };
  const sloped = Math.min(1, raised / SLOPED);
  return { at: lerp(inside, along(line[5], out(side), 0.04 * k), sloped), radius: 0.085 - 0.025 * sloped };
}

/** From inside the chest over the shoulder down the arm. */
function createSleeve(paint: Paint, fit: Fit, around: number, side: Side): Part {
  const tube = createTube(ringsOn(2 * SAMPLES + 1), around, paint.shirt);
  return {
    objects: [tube.mesh],
    update(figure) {
      const { shoulderMark, elbow } = figure.joints[side];
      const k = girth(figure.body);
      const inner = rootOfSleeve(figure, side, k);
      const end = lerp(shoulderMark, elbow, SLEEVE[fit]);
      const shoulder = [inner.radius, 0.082, 0.074, 0.066].map((radius) => (radius + WIDE[fit]) * k);
      const arm = [0.066, 0.064, 0.061, 0.058].map((radius) => (radius + LOOSE * 0.2 + WIDE[fit]) * k);
      tube.update(roundRings(bentPath([inner.at, shoulderMark, end], [shoulder, arm], SAMPLES)));
    },
  };
}

function createLeg(paint: Paint, fit: Fit, around: number, side: Side): Part {
  const tube = createTube(ringsOn(2 * SAMPLES + 1), around, paint.trousers);
  return {
    objects: [tube.mesh],
    update({ joints, body }) {
      const { hip, knee, ankle } = joints[side];
      const k = girth(body);
      const cuff = along(ankle, unit(sub(ankle, knee)), -0.01);
      tube.update(
        roundRings(
          bentPath([hip, knee, cuff], [widened(LEG[0], WIDE[fit], k), widened(LEG[1], WIDE[fit], k)], SAMPLES),
        ),
      );
    },
  };
}
