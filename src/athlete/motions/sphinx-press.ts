import type { Side } from '../../pose/pose';
import { segmentsOf, type Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import { solve } from '../reach';
import { mapSpine, outward, trunkLine, type Arm, type Leg, type Posture, type Spine } from '../skeleton';
import { along, distance, lerp, sagittal, sub, unit, vec, type Vec3 } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { headOf, lyingHip, lyingLegs, lyingSpine } from './prone';

/** An elbow joint over the mat. */
const ELBOW_Y = 0.05;
/** How an extension held on the forearms spreads over pelvis, loins, ribs and chest: the pelvis comes along a little. */
const SPREAD: Spine = [0.3, 0.85, 1.3, 1.45];

/** Face down on the forearms, elbows under the shoulders, chest up: taken and held. */
export const sphinxPress: ExerciseMotion = {
  faults: ['chest-drops', 'elbows-ahead', 'head-up', 'head-down', 'shoulders-up', 'hips-up'],
  posture(body, moment) {
    const hip = hipOf(body, moment);
    const elevation = faultBy(moment, 'shoulders-up', [0.06, 0.085], early(moment));
    const elbow = elbowOf(body, moment);
    const spine = spineOver(body, hip, elbow, elevation, spanOf(body, moment));
    return {
      hip,
      spine,
      head: headOf(moment, early(moment)),
      sink: 0,
      elevation: { left: elevation, right: elevation },
      arms: {
        left: armTo(body, shoulderOf(body, hip, spine, elevation), elbow, 'left'),
        right: armTo(body, shoulderOf(body, hip, spine, elevation), elbow, 'right'),
      },
      legs: legsFrom(body, hip, moment),
    };
  },
};

const hipOf = (body: Body, moment: Moment): Vec3 =>
  along(lyingHip(body), vec(0, 1), faultBy(moment, 'hips-up', [0.1, 0.2], early(moment)));

/** Straight under the shoulders of a clean sphinx, in the sagittal plane. */
function elbowOf(body: Body, moment: Moment): Vec3 {
  const hip = lyingHip(body);
  const top = vec(0, ELBOW_Y + segmentsOf(body).upperArm);
  const pitch = solve((deg) => shoulderOf(body, hip, propped(deg), 0).y - top.y, 0, 60);
  const ahead = faultBy(moment, 'elbows-ahead', [0.16, 0.22], early(moment)) + 0.006 * moment.sway(3);
  return vec(shoulderOf(body, hip, propped(pitch), 0).x + ahead, ELBOW_Y);
}

/** From elbow to shoulder in the sagittal plane: as the chest drops, the elbows go out to the sides. */
const spanOf = (body: Body, moment: Moment): number =>
  segmentsOf(body).upperArm * (1 - faultBy(moment, 'chest-drops', [0.55, 0.7], early(moment)));

/** The trunk pitched up until its shoulders are that far from the elbows. */
function spineOver(body: Body, hip: Vec3, elbow: Vec3, elevation: number, span: number): Spine {
  const far = (deg: number): number => distance(shoulderOf(body, hip, propped(deg), elevation), elbow) - span;
  return propped(solve(far, 0, 60));
}

/** Lying, with the hip–shoulder line pitched up by this many degrees. */
const propped = (pitchDeg: number): Spine => mapSpine(lyingSpine(0), (deg, i) => deg + pitchDeg * SPREAD[i]);

/** Where the shoulder joints are in the sagittal plane. */
function shoulderOf(body: Body, hip: Vec3, spine: Spine, elevation: number): Vec3 {
  return along(trunkLine(segmentsOf(body), hip, spine)[4], sagittal(spine[3]), elevation);
}

function armTo(body: Body, shoulder: Vec3, elbow: Vec3, side: Side): Arm {
  const { upperArm } = segmentsOf(body);
  const flat = sub(elbow, shoulder);
  const out = Math.sqrt(Math.max(0, upperArm ** 2 - distance(elbow, shoulder) ** 2));
  const ahead = vec(1, 0);
  return { upper: unit(along(flat, outward(side), out)), fore: ahead, hand: ahead };
}

/** Legs long on the floor; under hips that have come up, straight down to the toes. */
function legsFrom(body: Body, hip: Vec3, moment: Moment): Posture['legs'] {
  const lying = lyingLegs(body, 0);
  const { thigh, shank } = segmentsOf(body);
  const ankleY = lyingHip(body).y + thigh * lying.left.thigh.y + shank * lying.left.shank.y;
  const down = Math.asin((hip.y - ankleY) / (thigh + shank));
  const straight = vec(-Math.cos(down), -Math.sin(down));
  const lifted = moment.fault === 'hips-up' ? early(moment) : 0;
  const bone = (rest: Vec3): Vec3 => unit(lerp(rest, straight, lifted));
  const leg: Leg = { thigh: bone(lying.left.thigh), shank: bone(lying.left.shank), foot: lying.left.foot };
  return { left: leg, right: leg };
}
