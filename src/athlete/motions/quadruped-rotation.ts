import { segmentsOf, type Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import { armSpan, reach, solve } from '../reach';
import { chestFrame, mapSpine, onHead, shoulderOf, skeletonOf, type Posture } from '../skeleton';
import { along, distance, radians, scale, sub, unit, vec, type Vec3 } from '../vec';
import { allFours, OWN_FLEXION } from './all-fours';
import type { ExerciseMotion } from './exercise-motion';
import { both, handTo } from './postures';
import { headOf } from './prone';

/** The chest's turn against the pelvis: the elbow begins a little below the shoulders and ends well above, degrees. */
const BEGINS = -8;
const TURNS = 36;
/** How far the chest gives towards the hand that holds it up, of stature: 3.5 cm in an average body. */
const GIVES = 0.02;
/** The way to the elbow beside the head: before the chest's own plane at rest, and in it once the elbow has led up; degrees. */
const ELBOW_AHEAD = 26;
const ELBOW_OPENS = 20;

/** On hands and knees, the left hand behind the head: the left elbow leads the chest round, from the floor to the ceiling. */
export const quadrupedRotation: ExerciseMotion = {
  faults: ['elbows-bent', 'hand-leaves', 'elbow-lags', 'half-range', 'arm-only'],
  posture(body, moment) {
    const turned = onSupport(body, chestTurned(body, moment), moment);
    return handBehindHead(body, turned, moment);
  },
};

/** On hands and knees with the chest turned, hands still to be placed. */
function chestTurned(body: Body, moment: Moment): Posture {
  const square = allFours(body, {
    tilt: 1.2 * moment.sway(4),
    flexion: OWN_FLEXION,
    hollow: 0,
    sink: GIVES * body.heightM * moment.lift,
    forward: 0,
    head: headOf(moment, 0),
  });
  return { ...square, twist: BEGINS + rangeOf(moment) * moment.lift + 1.2 * moment.sway(6) };
}

function rangeOf(moment: Moment): number {
  if (moment.fault === 'arm-only') return 0;
  if (moment.fault === 'half-range') return faultBy(moment, 'half-range', [11, 4], 1);
  return TURNS * moment.vigour;
}

/** The right arm as a strut: the trunk pitches as far as its shoulder, which the turn brings down, needs. */
function onSupport(body: Body, posture: Posture, moment: Moment): Posture {
  const { upperArm, forearm } = segmentsOf(body);
  const wrist = plantedWrist(body);
  const flexion = OWN_FLEXION + 2 * moment.sway(5) + faultBy(moment, 'elbows-bent', [32, 50], early(moment));
  const span = armSpan(upperArm, forearm, flexion);
  const pitched = (deg: number): Posture => ({ ...posture, spine: mapSpine(posture.spine, (one) => one + deg) });
  const shoulder = (deg: number): Vec3 => shoulderOf(body, pitched(deg), 'right').shoulder;
  const pitch = solve((deg) => distance(shoulder(deg), wrist) - span, -30, 45);
  const [upper, fore] = reach(shoulder(pitch), wrist, upperArm, forearm, GIVES_WAY);
  return {
    ...pitched(pitch),
    arms: both(() => ({ upper, fore, hand: unit(vec(1, -0.18)) })),
  };
}

/** An elbow that gives on a hand planted like this goes back and out. */
const GIVES_WAY = vec(-1, 0, 1);

/** Where the right hand stands: as on all fours. */
const plantedWrist = (body: Body): Vec3 =>
  skeletonOf(body, allFours(body, { ...SQUARE, flexion: OWN_FLEXION })).joints.right.wrist;

const SQUARE = { tilt: 0, hollow: 0, sink: 0, forward: 0, head: { pitch: 0, turn: 0 } } as const;

/** The wrist beside the nape and the fingers on the back of the skull, in metres of an average head: to its left, up, out of the face. */
const WRIST = [0.14, -0.06, -0.06] as const;
const FINGERS = [0.02, 0.02, -0.1] as const;

/** The left hand on the back of the head, or off it; the elbow goes where the chest goes, or not. */
function handBehindHead(body: Body, posture: Posture, moment: Moment): Posture {
  const { out, back } = chestFrame(posture);
  const { head } = skeletonOf(body, posture);
  const size = body.heightM / 1.72;
  const on = ([left, up, face]: readonly [number, number, number]) => onHead(head, left * size, up * size, face * size);
  const off = faultBy(moment, 'hand-leaves', [0.26, 0.42], early(moment)) * size;
  const lags = faultBy(moment, 'elbow-lags', [45, 70], early(moment));
  const leads = faultBy(moment, 'arm-only', [40, 55], moment.lift);
  const ahead = radians(ELBOW_AHEAD - ELBOW_OPENS * moment.lift + 3 * moment.sway(7) + lags - leads);
  const pole = along(scale(out('left'), Math.cos(ahead)), back, -Math.sin(ahead));
  const wrist = along(on(WRIST), unit(along(out('left'), back, 0.6)), off);
  const placed = handTo(body, posture, 'left', wrist, pole);
  const hand = unit(sub(on(FINGERS), wrist));
  return { ...placed, arms: { ...placed.arms, left: { ...placed.arms.left, hand, thumb: scale(out('left'), -1) } } };
}
