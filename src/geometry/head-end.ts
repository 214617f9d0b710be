import { SIDES, type Joint, type Pose, type Side } from '../pose/pose';
import type { Points } from './axes';
import type { Calibration } from './calibration';
import { TRUNK_PER_BREADTH } from './front-body';
import type { Measures } from './measures';
import { otherSide } from './near-side';
import { landmarkNoise } from './noise';
import type { Reading } from './reading';
import { reading, readingOf } from './seen';
import { uprightness } from './uprightness';
import { angleAt, degrees, distance, dot, leftOf, middle, sub, type Vec } from './vec';

/** One frame of somebody on the floor whose head end the lens faces. */
interface HeadEndBody {
  readonly pose: Pose;
  /** The joints in the start pose; null before it is learnt. */
  readonly rest: Points | null;
  /** Between the shoulders in pixels, in the start pose once that is learnt. */
  readonly breadth: number;
  /** Standard deviation of a landmark's coordinate in pixels. */
  readonly noise: number;
}

/** What the network's marks of still shoulders swing by besides their jitter, degrees (rendered athlete). */
const LINE_HABIT = 2.5;
/** The same of a head's or an arm's direction. */
const LIMB_HABIT = 6;
/** An ear behind a hand is a guess, good to a quarter of the shoulders' breadth, 9 cm, evenly distributed. */
const HIDDEN_EAR = 0.25 / Math.sqrt(3);
/** Elbows bend out of the picture's plane as well: 18 % of the angle, evenly distributed, as in the side view. */
const OUT_OF_PLANE = 0.18 / Math.sqrt(3);

/** What a lens at the head end tells: how the halves of the body are rolled about its long axis. */
export function headEndMeasures(pose: Pose, calibration: Calibration | null): Partial<Measures> {
  const rest = calibration?.rest ?? null;
  const breadth = distance((rest ?? pose.image).leftShoulder, (rest ?? pose.image).rightShoulder);
  const body: HeadEndBody = { pose, rest, breadth, noise: landmarkNoise(pose) };
  const sided = SIDES.map((side) => ({
    [`shoulderRoll.${side}`]: shoulderRoll(body, side),
    [`chestOpening.${side}`]: chestOpening(body, side),
    [`headRoll.${side}`]: headRoll(body, side),
    [`armRoll.${side}`]: armRoll(body, side),
    [`elbowLead.${side}`]: elbowLead(body, side),
    [`handToEar.${side}`]: handToEar(body, side),
    [`elbowFlexion.${side}`]: elbowFlexion(body, side),
  }));
  return {
    ...(Object.assign({}, ...sided) as Partial<Measures>),
    // The trunk points at the lens: its length is the one that goes with the shoulders' breadth.
    uprightness: uprightness(pose, TRUNK_PER_BREADTH * breadth),
  };
}

/** Degrees by which the way from one point to another is turned from the picture's right, + upwards. */
const turnOf = (from: Vec, to: Vec): number => degrees(Math.atan2(from.y - to.y, to.x - from.x));

/** The same direction, told so that it lies within half a turn of `near`. */
const within = (deg: number, near: number): number => deg + 360 * Math.round((near - deg) / 360);

/** Direction of a line in the picture; once the start is learnt, told so that it does not jump past half a turn from it. */
function lineTurn({ rest, pose }: HeadEndBody, of: (points: Points) => number): number {
  const now = of(pose.image);
  return rest === null ? now : within(now, of(rest));
}

/** How far a shoulder has come over the other about the body's long axis: 0 chest down, 90 straight above, 180 chest up. */
function shoulderRoll(body: HeadEndBody, side: Side): Reading {
  const { pose, noise } = body;
  const [own, other]: [Joint, Joint] = [`${side}Shoulder`, `${otherSide(side)}Shoulder`];
  return readingOf(pose, [own, other], () => {
    const value = lineTurn(body, (points) => onSide(side, turnOf(points[other], points[own])));
    const jitter = degrees((Math.SQRT2 * noise) / distance(pose.image[own], pose.image[other]));
    return reading(value, Math.hypot(jitter, LINE_HABIT));
  });
}

/**
 * How far the chest has rolled open past one shoulder straight above the other. While they are stacked the network has not
 * seen the lower one and marks the line anywhere from 45 to 115°; of a chest that is open it errs by a few degrees
 * (rendered athlete). So the way to square says nothing: it is 0.
 */
function chestOpening(body: HeadEndBody, side: Side): Reading {
  const roll = shoulderRoll(body, side);
  return 'value' in roll ? reading(Math.max(0, roll.value - STACKED), roll.sigma) : roll;
}

/** One shoulder straight above the other, degrees. */
const STACKED = 90;

/** A direction as it would be told of the left side. */
const onSide = (side: Side, turned: number): number => (side === 'left' ? turned : within(180 - turned, 60));

/** How the head is rolled, by the nose against the ears: 0 looks down, 90 this ear up, 180 looks up. */
function headRoll(body: HeadEndBody, side: Side): Reading {
  const { pose, noise } = body;
  const face = (points: Points) =>
    within(onSide(side, turnOf(middle(points.leftEar, points.rightEar), points.nose)) + 90, 60);
  return readingOf(pose, ['nose', 'leftEar', 'rightEar'], () => {
    const { nose, leftEar, rightEar } = pose.image;
    const long = distance(middle(leftEar, rightEar), nose);
    return reading(lineTurn(body, face), Math.hypot(degrees((Math.SQRT2 * noise) / long), LIMB_HABIT));
  });
}

/** Where an arm points about the body's long axis: 0 out to its own side of somebody chest down, 90 up, 180 across, −90 down. */
function armRoll(body: HeadEndBody, side: Side): Reading {
  const { pose, noise } = body;
  const [shoulder, wrist]: [Joint, Joint] = [`${side}Shoulder`, `${side}Wrist`];
  const out = (points: Points) => {
    return within(onSide(side, turnOf(points[shoulder], points[wrist])), 60);
  };
  return readingOf(pose, [shoulder, wrist], () => {
    const jitter = degrees((Math.SQRT2 * noise) / distance(pose.image[shoulder], pose.image[wrist]));
    return reading(out(pose.image), Math.hypot(jitter, LIMB_HABIT));
  });
}

/** How far the upper arm is turned out of the line of the shoulders, + towards the back. */
function elbowLead({ pose, noise }: HeadEndBody, side: Side): Reading {
  const [shoulder, other, elbow]: Joint[] = [`${side}Shoulder`, `${otherSide(side)}Shoulder`, `${side}Elbow`];
  return readingOf(pose, ['leftShoulder', 'rightShoulder', `${side}Elbow`], () => {
    const at = pose.image;
    const out = sub(at[shoulder as Joint], at[other as Joint]);
    const arm = sub(at[elbow as Joint], at[shoulder as Joint]);
    const back = leftOf(out);
    const lead = degrees(Math.atan2((side === 'left' ? 1 : -1) * dot(arm, back), dot(arm, out)));
    return reading(lead, Math.hypot(degrees((Math.SQRT2 * noise) / Math.hypot(arm.x, arm.y)), LIMB_HABIT));
  });
}

/** From a wrist to the ear on its side, / the breadth between the shoulders. It is the hand that hides the ear. */
function handToEar({ pose, breadth, noise }: HeadEndBody, side: Side): Reading {
  return readingOf(pose, [`${side}Wrist`], () => {
    const apart = distance(pose.image[`${side}Wrist`], pose.image[`${side}Ear`]) / breadth;
    return reading(apart, Math.hypot((Math.SQRT2 * noise) / breadth, HIDDEN_EAR));
  });
}

/** Elbow flexion as the picture shows it, 0 straight. */
function elbowFlexion({ pose, noise, rest }: HeadEndBody, side: Side): Reading {
  const bend = (points: Points) =>
    180 - angleAt(points[`${side}Elbow`], points[`${side}Shoulder`], points[`${side}Wrist`]);
  return readingOf(pose, [`${side}Shoulder`, `${side}Elbow`, `${side}Wrist`], () => {
    const value = bend(pose.image);
    const since = rest === null ? value : Math.abs(value - bend(rest));
    const { [`${side}Elbow` as const]: elbow, [`${side}Wrist` as const]: wrist } = pose.image;
    return reading(value, Math.hypot(degrees((2 * noise) / distance(elbow, wrist)), OUT_OF_PLANE * since));
  });
}
