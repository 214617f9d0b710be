import { faultBy, smooth, type Moment } from '../moment';
import type { Posture } from '../skeleton';
import { radians, vec, type Vec3 } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { lowerArmAhead, pillowBelow, sideLying } from './side-lying';

/** How far a supple chest turns against a pelvis that stays: degrees of the shoulder line. */
const TURNS = 52;
/** The arm's way about the long axis, from the hand on the other one to open behind the shoulder: degrees, 90 is up. */
const ARM_FROM = -32;
const ARM_TO = 150;

/** On the right side: the left arm opens like a cover, and the chest turns to the ceiling with it. */
export const openBook: ExerciseMotion = {
  faults: ['arm-short', 'head-stays', 'half-range', 'arm-only'],
  pillow: pillowBelow,
  posture(body, moment) {
    const twist = turnOf(moment);
    const stays = faultBy(moment, 'head-stays', [0.75, 1], 1);
    const head = {
      pitch: 3 * moment.sway(1),
      turn: 4 * moment.sway(2) + 14 * moment.lift * (1 - stays) - stays * twist,
    };
    return upperArmTo(lowerArmAhead(body, sideLying(body, twist, head)), armOf(moment));
  },
};

function turnOf(moment: Moment): number {
  const at = 1.2 * moment.sway(6);
  if (moment.fault === 'arm-only') return at;
  if (moment.fault === 'half-range') return at + faultBy(moment, 'half-range', [14, 6], moment.lift);
  return at + TURNS * moment.vigour * moment.lift;
}

/** Where the upper arm points about the long axis, degrees; 90 is straight up. */
function armOf(moment: Moment): number {
  const short = faultBy(moment, 'arm-short', [82, 110], 1);
  const alone = moment.fault === 'arm-only' ? 50 : 0;
  const half = moment.fault === 'half-range' ? 75 : 0;
  return (
    ARM_FROM + (ARM_TO - ARM_FROM - short - alone - half) * moment.lift + 3 * moment.sway(7) * smooth(2 * moment.lift)
  );
}

/** The left arm straight out from its shoulder. */
function upperArmTo(posture: Posture, deg: number): Posture {
  const { arms } = posture;
  const way: Vec3 = vec(0, Math.sin(radians(deg)), -Math.cos(radians(deg)));
  const bone = { upper: way, fore: way, hand: way, thumb: vec(1, 0) };
  return { ...posture, arms: { ...arms, left: bone } };
}
