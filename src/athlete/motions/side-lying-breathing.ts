import { girth, segmentsOf, type Body } from '../body';
import { early, faultBy, STILL, type Moment } from '../moment';
import { solve } from '../reach';
import { shoulderOf, skeletonOf, type Posture } from '../skeleton';
import { RADIUS, TRUNK_WIDTH } from '../solids';
import { along, lerp, sagittal, vec, type Vec3 } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { both, handTo } from './postures';
import { ROLLER_RADIUS, type Roller } from './roller';
import { ROLL, stackedLegs, STRAIGHT } from './side-lying';

/** The top arm points headward and up, in the plane of the trunk: degrees over the level; and how far its elbow bends on from there. */
const ABOVE = 45;
const ELBOW = 8;
/** The hips are bent by this much, degrees. */
const HIPS_BENT = 50;
/** How far the crown is held up against the chest by the pillow, degrees. */
const PILLOWED = 10;
/** Where the roller lies between waist (0) and mid-chest (1), and how much of half the ribs' width it leaves: flesh gives. */
const ROLLER_PLACE = 0.4;
const GIVES = 0.8;

/** On the right side over a foam roller, the head on a pillow, the left arm in line: taken, held and breathed in. */
export const sideLyingBreathing: ExerciseMotion = {
  faults: ['arms-low', 'reaches', 'head-lifts'],
  roller: rollerUnder,
  pillow: pillowUnder,
  posture(body, moment) {
    const reaching = faultBy(moment, 'reaches', [0.6, 1], early(moment));
    const lifts = faultBy(moment, 'head-lifts', [20, 32], early(moment));
    const head = {
      pitch: 3 * moment.sway(1),
      turn: 4 * moment.sway(2),
      tilt: PILLOWED + moment.sway(3) + lifts,
    };
    const lying = { ...overRoller(body), head, elevation: { left: 0.035 * reaching, right: 0 } };
    return topArm(lowerArm(body, lying), aboveLevel(moment, reaching));
  },
};

const aboveLevel = (moment: Moment, reaching: number): number =>
  ABOVE + 2 * moment.sway(7) - 24 * reaching + faultBy(moment, 'arms-low', [42, 60], early(moment));

/** On the side, pelvis and lower shoulder on the floor, with nothing below the ribs yet. */
function sideways(body: Body, lean: number, bow: number): Posture {
  const hip = vec(0, segmentsOf(body).hipHalf + RADIUS.hip * girth(body));
  return {
    hip,
    spine: STRAIGHT,
    roll: ROLL,
    lean,
    bow,
    head: { pitch: 0, turn: 0, tilt: PILLOWED },
    sink: 0,
    arms: both(() => ({ upper: vec(0, 0, -1), fore: vec(0, 0, -1), hand: vec(0, 0, -1) })),
    legs: stackedLegs(body, hip, HIPS_BENT),
  };
}

/** The ribs that lie on the roller: the middle of the trunk there. */
const ribsIn = (body: Body, posture: Posture): Vec3 => {
  const { line } = skeletonOf(body, posture);
  return lerp(line[2], line[3], ROLLER_PLACE);
};

const settled = new WeakMap<Body, Posture>();

/** Bent over the roller as far as it lifts the ribs, the chest leaning down as far as the lower shoulder needs to lie. */
function overRoller(body: Body): Posture {
  const known = settled.get(body) ?? settle(body);
  settled.set(body, known);
  return known;
}

function settle(body: Body): Posture {
  const k = girth(body);
  const [shoulderY, ribsY] = [0.9 * RADIUS.shoulder * k, 2 * ROLLER_RADIUS + GIVES * TRUNK_WIDTH[2] * k];
  const shoulder = (lean: number, bow: number) => shoulderOf(body, sideways(body, lean, bow), 'right').shoulderMark.y;
  const leanAt = (bow: number) => solve((lean) => shoulder(lean, bow) - shoulderY, -60, 25);
  const bow = solve((at) => ribsIn(body, sideways(body, leanAt(at), at)).y - ribsY, 0, 50);
  return sideways(body, leanAt(bow), bow);
}

/** The lower arm bent ahead of the chest, its hand on the floor before the face. */
function lowerArm(body: Body, posture: Posture): Posture {
  const { upperArm, forearm } = segmentsOf(body);
  const { shoulder } = shoulderOf(body, overRoller(body), 'right');
  const hand = vec(shoulder.x + 0.75 * forearm, 0.035, shoulder.z - 0.8 * upperArm);
  return handTo(body, posture, 'right', hand, vec(-0.3, 0, -1));
}

/** The left arm in the trunk's plane, at so many degrees over the level. */
function topArm(posture: Posture, deg: number): Posture {
  const fore = sagittal(deg - ELBOW);
  return {
    ...posture,
    arms: { ...posture.arms, left: { upper: sagittal(deg), fore, hand: fore, thumb: vec(0, 0, -1) } },
  };
}

function rollerUnder(body: Body): Roller {
  const ribs = ribsIn(body, overRoller(body));
  return { at: vec(ribs.x, ROLLER_RADIUS, ribs.z), lies: 'across' };
}

/** Middle of the pillow's top, as high as the head lies. */
function pillowUnder(body: Body): Vec3 {
  const { head } = skeletonOf(body, sideLyingBreathing.posture(body, STILL));
  const { x, y, z } = along(head.centre, head.crown, 0.02);
  return vec(x, Math.max(0.03, y - RADIUS.head), z);
}
