import type { Joint, Side } from '../pose/pose';
import { SIDES } from '../pose/pose';
import type { Points } from './axes';
import { behindBody } from './cover';
import type { SidedMeasure } from './measures';
import type { Reading } from './reading';
import { reading, readingOf, unseen } from './seen';
import { rise, type SideBody } from './side-body';
import { flexionSigma, shiftSigma } from './sigma';
import { angleAt, distance, type Vec } from './vec';

type Sided = Extract<
  SidedMeasure,
  'elbowFlexion' | 'kneeFlexion' | 'wristTravel' | 'wristRise' | 'elbowTravel' | 'ankleRise'
>;

/** A far limb's landmarks, even where it stands clear of the near one, lean on joints that the body hides. */
const FAR_NOISE = 3;

/** Where a far joint was hidden in the start pose, its start is a guess, good to about a limb's breadth in trunks. */
const GUESSED_START = 0.1;

interface Limb {
  readonly body: SideBody;
  readonly side: Side;
  readonly noise: number;
}

const isFar = ({ body, side }: Limb): boolean => side !== body.near;

/** The reading, unless a joint is out of the picture or, on the far side, behind the near half of the body. */
function limbReading(limb: Limb, joints: readonly Joint[], free: readonly Joint[], value: () => Reading): Reading {
  const { pose, near, lengths } = limb.body;
  const covered = (joint: Joint) => behindBody(pose.image, near, lengths.trunk, pose.image[joint]);
  return readingOf(pose, joints, () => (isFar(limb) && free.some(covered) ? unseen('hidden') : value()));
}

/**
 * How far a joint folds at most, in degrees. An elbow's muscles meet at 150°: marks that lie at over 160° have slipped along
 * the limb (a near elbow read 160–180° for 0.3 s). Somebody who sits on their heels folds the knees all the way.
 */
const MOST_FLEXION = { elbow: 160, knee: 180 } as const;

/** Flexion of the joint between two segments: 0 straight. */
function flexion(limb: Limb, [root, bend, end]: readonly [Joint, Joint, Joint], most: number): Reading {
  return limbReading(limb, [root, bend, end], [bend, end], () => {
    const { pose, calibration } = limb.body;
    const { image } = pose;
    const bentIn = (points: Points) => 180 - angleAt(points[bend], points[root], points[end]);
    const angle = bentIn(image);
    if (angle > most) return unseen('hidden');
    const since = calibration && angle - bentIn(calibration.rest);
    const segments = [distance(image[bend], image[root]), distance(image[bend], image[end])];
    return reading(angle, flexionSigma(limb.noise, angle, since, ...segments));
  });
}

/** How far a joint has moved from its start, in trunks, as `measured` between the two places. */
function moved(limb: Limb, joint: Joint, measured: (from: Vec, to: Vec) => number): Reading {
  const { pose, near, lengths, calibration } = limb.body;
  if (calibration === null) return unseen('uncalibrated');
  const { rest } = calibration;
  return limbReading(limb, [joint], [joint], () => {
    const value = measured(rest[joint], pose.image[joint]) / lengths.trunk;
    const guessed = isFar(limb) && behindBody(rest, near, lengths.trunk, rest[joint]) ? GUESSED_START : 0;
    return reading(value, Math.hypot(shiftSigma(limb.noise, value, lengths.trunk), guessed));
  });
}

function limb(body: SideBody, side: Side): Record<Sided, Reading> {
  const it: Limb = { body, side, noise: side === body.near ? body.noise : FAR_NOISE * body.noise };
  const risen = (from: Vec, to: Vec) => rise(body.axes, from, to);
  return {
    elbowFlexion: flexion(it, [`${side}Shoulder`, `${side}Elbow`, `${side}Wrist`], MOST_FLEXION.elbow),
    kneeFlexion: flexion(it, [`${side}Hip`, `${side}Knee`, `${side}Ankle`], MOST_FLEXION.knee),
    wristTravel: moved(it, `${side}Wrist`, distance),
    wristRise: moved(it, `${side}Wrist`, risen),
    elbowTravel: moved(it, `${side}Elbow`, distance),
    ankleRise: moved(it, `${side}Ankle`, risen),
  };
}

/** The sided measures that a side view can give, for both sides. */
export function limbMeasures(body: SideBody): Record<`${Sided}.${Side}`, Reading> {
  const entries = SIDES.flatMap((side) =>
    Object.entries(limb(body, side)).map(([measure, value]) => [`${measure}.${side}`, value]),
  );
  return Object.fromEntries(entries) as Record<`${Sided}.${Side}`, Reading>;
}
