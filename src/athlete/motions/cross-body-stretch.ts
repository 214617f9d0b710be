import type { Body } from '../body';
import { early, faultBy, type Moment } from '../moment';
import { skeletonOf, type Posture } from '../skeleton';
import { add, lerp, sagittal, turn, unit, vec } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { handTo } from './postures';
import { standingAt, uprightArms } from './standing';

/** The upper arm past straight ahead, degrees in the horizontal plane: shoulders go 40–50° across, the blade adds the rest. */
const ACROSS = 58;
/** The forearm goes on across, a little further round. */
const FORE_ROUND = 18;
/** Where the other hand holds the arm: a share of the way from shoulder to elbow, and metres ahead and up of the bone. */
const HELD = { share: 0.68, ahead: 0.06, up: -0.055 } as const;

/** Upright; for the left side the left arm is drawn level across the chest, held by the right hand. */
export const crossBodyStretch: ExerciseMotion = {
  faults: ['arm-slips', 'elbows-sink'],
  upright: 'free',
  posture(body, moment) {
    const standing = standingAt(body, moment, uprightArms);
    return held(body, { ...standing, arms: { ...standing.arms, left: drawnAcross(moment) } });
  },
};

function drawnAcross(moment: Moment): Posture['arms']['left'] {
  const across =
    ACROSS + 3 * moment.trait(3) + 2 * moment.sway(5) - faultBy(moment, 'arm-slips', [36, 58], early(moment));
  const level = 2 * moment.sway(6) - faultBy(moment, 'elbows-sink', [28, 45], early(moment));
  const round = (deg: number) => turn(sagittal(level), vec(0, 1), -deg);
  const fore = round(across + FORE_ROUND);
  return { upper: round(across), fore, hand: fore };
}

/** The right hand around the left upper arm, drawing it in. */
function held(body: Body, posture: Posture): Posture {
  const { shoulder, elbow } = skeletonOf(body, posture).joints.left;
  const grip = add(lerp(shoulder, elbow, HELD.share), vec(HELD.ahead, HELD.up));
  const posed = handTo(body, posture, 'right', grip, vec(0.3, -1, 0.5));
  const { right } = posed.arms;
  return { ...posed, arms: { ...posed.arms, right: { ...right, hand: unit(vec(0, 0.5, -1)) } } };
}
