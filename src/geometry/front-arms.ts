import { SIDES, type Side } from '../pose/pose';
import { midShoulder, type Points } from './axes';
import { isHinged, upFrom, type FrontBody } from './front-body';
import type { Reading } from './reading';
import { reading, readingOf, unseen } from './seen';
import { degrees, distance, dot, middle, radians, sub, unit, vec } from './vec';

/** A lens up to 20° off square shortens what lies across the body to 0.94: angles err by up to 6 %, evenly distributed. */
const OFF_SQUARE = 0.06 / Math.sqrt(3);

/** Arm elevation in the frontal plane: 0 hanging along the flank, 90 out to the side, 180 overhead. */
export function armAbduction(body: FrontBody, side: Side): Reading {
  return readingOf(body.pose, [`${side}Shoulder`, `${side}Elbow`], () => {
    const { image } = body.pose;
    const arm = sub(image[`${side}Elbow`], image[`${side}Shoulder`]);
    const out = unit(sub(image[`${side}Shoulder`], image[side === 'left' ? 'rightShoulder' : 'leftShoulder']));
    const abduction = degrees(Math.atan2(dot(arm, out), -dot(arm, body.up)));
    // Across the body, behind the back: as if hanging.
    const value = Math.abs(abduction);
    const direction = degrees((Math.SQRT2 * body.noise) / Math.hypot(arm.x, arm.y));
    return reading(value, Math.hypot(direction, OFF_SQUARE * Math.min(value, 180 - value)));
  });
}

/** A wrist over the shoulders' middle along the trunk, / trunk. */
export function wristHeight(body: FrontBody, side: Side): Reading {
  const { pose, trunk, noise } = body;
  return readingOf(pose, ['leftShoulder', 'rightShoulder', `${side}Wrist`], () => {
    const value = upFrom(body, midShoulder(pose.image), pose.image[`${side}Wrist`]) / trunk;
    // One wrist and the mean of two shoulders.
    return reading(value, (Math.sqrt(1.5) * noise) / trunk);
  });
}

/** A wrist over its place in the start pose, / trunk; the lens does not move. */
export function wristRise({ pose, rest, trunk, noise }: FrontBody, side: Side): Reading {
  if (rest === null) return unseen('uncalibrated');
  return readingOf(pose, [`${side}Wrist`], () =>
    reading((rest[`${side}Wrist`].y - pose.image[`${side}Wrist`].y) / trunk, noise / trunk),
  );
}

/** From the right wrist to the left one along the shoulders' line, / trunk; negative where they are crossed. */
export function handSpread({ pose, trunk, noise }: FrontBody): Reading {
  return readingOf(pose, ['leftShoulder', 'rightShoulder', 'leftWrist', 'rightWrist'], () => {
    const { leftShoulder, rightShoulder, leftWrist, rightWrist } = pose.image;
    const value = dot(sub(leftWrist, rightWrist), unit(sub(leftShoulder, rightShoulder))) / trunk;
    return reading(value, Math.hypot((Math.SQRT2 * noise) / trunk, OFF_SQUARE * value));
  });
}

/** What the marks of hands at rest wander by against each other, / arm (rendered athlete from the front). */
const HABIT = 0.025;
/** Somebody whose hips are out of the picture leans sideways by up to 5° unnoticed, evenly distributed. */
const UNSEEN_LEAN = radians(5 / Math.sqrt(3));

/** The left hand over the right one along the trunk, / arm; of somebody hinged, over the shoulders' line drawn out. */
export function armEvenness(body: FrontBody): Reading {
  if (isHinged(body)) return evennessOverShoulders(body);
  const { pose, rest, trunkSeen, noise } = body;
  return readingOf(pose, ['leftWrist', 'rightWrist'], () => {
    const { leftWrist, rightWrist } = pose.image;
    const arm = armIn(rest ?? pose.image);
    const lean = trunkSeen ? 0 : (UNSEEN_LEAN * distance(leftWrist, rightWrist)) / arm;
    return reading(upFrom(body, rightWrist, leftWrist) / arm, Math.hypot((Math.SQRT2 * noise) / arm, HABIT, lean));
  });
}

/**
 * Level hands that hang below their elbows by a forearm, half an arm, look uneven by 0.09–0.15 of an arm (four bodies, from
 * 32–36° to either side).
 */
const HANGING = 0.12 / 0.5;

const ARMS = ['leftShoulder', 'rightShoulder', 'leftElbow', 'rightElbow', 'leftWrist', 'rightWrist'] as const;

/**
 * Level arms lie on the shoulders' line from wherever they are seen, high or low, near hand and far hand alike; what hangs
 * looks longer on the near side. So it holds in a T, not on the way there, nor where forearms hang from bent elbows.
 */
function evennessOverShoulders({ pose, rest, noise }: FrontBody): Reading {
  return readingOf(pose, ARMS, () => {
    const { leftShoulder, rightShoulder, leftElbow, rightElbow, leftWrist, rightWrist } = pose.image;
    const arm = armIn(rest ?? pose.image);
    const across = unit(sub(leftShoulder, rightShoulder));
    const up = vec(Math.sign(across.x) * across.y, -Math.abs(across.x));
    const over = dot(sub(leftWrist, rightWrist), up);
    const hanging = dot(sub(middle(leftElbow, rightElbow), middle(leftWrist, rightWrist)), up) / arm;
    const drawnOut = distance(leftWrist, rightWrist) / distance(leftShoulder, rightShoulder);
    return reading(
      over / arm,
      Math.hypot((Math.SQRT2 * noise * Math.hypot(1, drawnOut)) / arm, HABIT, HANGING * hanging),
    );
  });
}

/** How long an arm is in the picture, in pixels: the longer one, as no arm looks longer than it is. */
const armIn = (points: Points): number => Math.max(...SIDES.map((side) => armOf(points, side)));

const armOf = (points: Points, side: Side): number =>
  distance(points[`${side}Shoulder`], points[`${side}Elbow`]) +
  distance(points[`${side}Elbow`], points[`${side}Wrist`]);
