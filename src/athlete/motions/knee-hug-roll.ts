import { SIDES } from '../../pose/pose';
import { girth, segmentsOf, type Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import { mapSpine, outward, skeletonOf, trunkLine, type Leg, type Posture, type Spine } from '../skeleton';
import { TRUNK_DEPTH } from '../solids';
import { along, lerp, sagittal, scale, sub, unit, vec, type Vec3 } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { handTo } from './postures';
import { REACHING, restingHip } from './supine';

/** Sitting round-backed on the floor: elevations of pelvis, loins, ribs and chest. */
const SEATED: Spine = [108, 100, 88, 72];
/** How far the body rolls back as one, degrees. */
const ROLL = 72;
/** Thigh and shank while the knee is hugged, and of the other leg, elevations over +x in degrees. */
const HUGGED = { thigh: 66, shank: -72 } as const;
const OTHER = { thigh: 54, shank: -64 } as const;
/** The hugged leg let go of: further from the chest by so many degrees, just over the limit and gross. */
const LET_GO = [42, 60] as const;

/** Seated, the left knee hugged, the right hand at the right foot: the body rolls onto its round back and up again. */
export const kneeHugRoll: ExerciseMotion = {
  faults: ['knee-leaves', 'half-range'],
  onBack: true,
  posture(body, moment) {
    const roll = rollOf(moment);
    const away = faultBy(moment, 'knee-leaves', LET_GO, early(moment));
    const posture: Posture = {
      hip: vec(0, 0),
      spine: mapSpine(SEATED, (deg) => deg + roll),
      head: { pitch: -8 + 4 * moment.sway(1), turn: 4 * moment.sway(2) },
      sink: 0,
      arms: REACHING,
      legs: {
        left: legOf(HUGGED.thigh - away + roll, HUGGED.shank + 0.5 * away + roll),
        right: legOf(OTHER.thigh + roll, OTHER.shank + roll),
      },
    };
    return holding(body, { ...posture, hip: onRoundBack(body, posture.spine, roll) });
  },
};

const legOf = (thigh: number, shank: number): Leg => ({
  thigh: sagittal(thigh),
  shank: sagittal(shank),
  foot: sagittal(shank + 62),
});

function rollOf(moment: Moment): number {
  if (moment.fault === 'half-range') return faultBy(moment, 'half-range', [31, 14], moment.lift);
  return ROLL * moment.vigour * moment.lift + 1.2 * moment.sway(3);
}

/** Mid-hip where the lowest part of seat and back lies on the floor; it goes back as the back rolls on. */
function onRoundBack(body: Body, spine: Spine, roll: number): Vec3 {
  const line = trunkLine(segmentsOf(body), vec(0, 0), spine);
  const k = girth(body);
  const lowest = Math.min(...line.slice(1).map(({ y }, i) => y - (TRUNK_DEPTH[i + 1] ?? 0) * k));
  const back = 0.14 * body.heightM * Math.max(0, Math.sin((roll * Math.PI) / 180));
  return vec(-back, Math.max(restingHip(body).y, -lowest));
}

/** The left hand on the left shin, the right one on the right shin over the ankle. */
const holding = (body: Body, posture: Posture): Posture =>
  SIDES.reduce((posed, side) => {
    const { knee, ankle } = skeletonOf(body, posed).joints[side];
    const shin = lerp(knee, ankle, side === 'left' ? 0.35 : 0.72);
    const before = sagittal(posed.spine[3] - 90);
    const there = handTo(body, posed, side, along(shin, before, 0.06), along(vec(0, -1), outward(side), 0.9));
    const hand = unit(along(scale(outward(side), -1), sub(ankle, knee), 0.8)); // round the shin
    return { ...there, arms: { ...there.arms, [side]: { ...there.arms[side], hand } } };
  }, posture);
