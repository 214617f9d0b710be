import type { Side } from '../pose/pose';
import { midEar, upFrom, type FrontBody } from './front-body';
import type { Reading } from './reading';
import { reading, readingOf } from './seen';
import { degrees, distance, dot, middle, sub, unit, type Vec } from './vec';

/**
 * The nose's tip before the ears' axis, over half the distance between the ears: 12 cm over 7.5 cm in an adult head
 * (nasion to tragion 10–11 cm and the nose's own 2 cm; bitragion breadth 14–15 cm, NASA-STD-3000 anthropometry).
 */
const NOSE_PER_EAR = 1.6;
/** Nobody's nose stands straight between their ears in the network's eyes: its marks put it off by about 4°. */
const HABIT = 4;

/** Head turn: the nose off the middle of the ears along their line, degrees, + to the person's left. */
export function headTurn(body: FrontBody): Reading {
  return readingOf(body.pose, ['nose', 'leftEar', 'rightEar'], () => {
    const { image } = body.pose;
    const half = distance(image.leftEar, image.rightEar) / 2;
    const leftwards = unit(sub(image.leftEar, image.rightEar));
    const off = dot(sub(image.nose, midEar(image)), leftwards) / (NOSE_PER_EAR * half);
    return reading(degrees(Math.atan(off)), Math.hypot(HABIT, degrees(body.noise / (NOSE_PER_EAR * half))));
  });
}

/**
 * Head tilt: the face's midline, mouth to eyes, against the shoulders' line, degrees, + the crown towards the left
 * shoulder. The ears' line is longer, but tips as well when a head that is tilted turns.
 */
export function headTilt(body: FrontBody): Reading {
  return readingOf(
    body.pose,
    ['leftEye', 'rightEye', 'mouthLeft', 'mouthRight', 'leftShoulder', 'rightShoulder'],
    () => {
      const { leftEye, rightEye, mouthLeft, mouthRight, leftShoulder, rightShoulder } = body.pose.image;
      const crown = sub(middle(leftEye, rightEye), middle(mouthLeft, mouthRight));
      const across = sub(leftShoulder, rightShoulder);
      // The midline leans by as much as it comes off square to the shoulders.
      const tilt = degrees(Math.atan2(dot(crown, across), Math.abs(cross(across, crown))));
      const lengths = [Math.SQRT2 * Math.hypot(crown.x, crown.y), Math.hypot(across.x, across.y)];
      return reading(tilt, degrees(Math.hypot(...lengths.map((length) => (Math.SQRT2 * body.noise) / length))));
    },
  );
}

/** The marks of ear and shoulder wander by so much against each other while nothing moves, / trunk (as in the shrug). */
const NECK_HABIT = 0.01;

/** From the ear to the shoulder on its side, / trunk: neither a lean of the trunk nor the lens's roll changes it. */
export function neckLength(body: FrontBody, side: Side): Reading {
  return readingOf(body.pose, [`${side}Ear`, `${side}Shoulder`], () => {
    const { image } = body.pose;
    const length = distance(image[`${side}Ear`], image[`${side}Shoulder`]) / body.trunk;
    return reading(length, Math.hypot((Math.SQRT2 * body.noise) / body.trunk, NECK_HABIT));
  });
}

const cross = (a: Vec, b: Vec): number => a.x * b.y - a.y * b.x;

/** The nose's tip ahead of the ears' axis, 12 cm, over an adult's trunk of 50 cm. */
const NOSE_PER_TRUNK = 0.24;

/** Head nod: the nose below the middle of the ears along the trunk, degrees, + chin down; about 8 looking straight ahead. */
export function headNod(body: FrontBody): Reading {
  return readingOf(body.pose, ['nose', 'leftEar', 'rightEar'], () => {
    const { image } = body.pose;
    const nose = NOSE_PER_TRUNK * body.trunk;
    const down = Math.max(-1, Math.min(1, upFrom(body, image.nose, midEar(image)) / nose));
    return reading(degrees(Math.asin(down)), Math.hypot(HABIT, degrees((Math.sqrt(1.5) * body.noise) / nose)));
  });
}
