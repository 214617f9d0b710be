import type { Check, Exercise } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import { seen } from '../geometry/reading';
import { whyUnseen } from '../geometry/seen';
import type { Joint, Pose } from '../pose/pose';
import { tolerance } from './band';
import { BODY_OF } from './body-of';
import { isClear } from './clear';
import { drivers, type Driver } from './drivers';
import type { Limb, LimbSight } from './events';
import { partsOf, subjectOf } from './subject';

/** Below this the landmark network doubts that a joint is in sight; its authors' own drawing cuts here. */
const DOUBTED = 0.5;

/** Of a head seen from the side one ear is hidden by the head itself: the nose and the better ear are asked for. */
const JOINTS_OF: Readonly<Record<Exclude<Limb, 'head'>, readonly Joint[]>> = {
  trunk: ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'],
  leftArm: ['leftElbow', 'leftWrist'],
  rightArm: ['rightElbow', 'rightWrist'],
  leftLeg: ['leftKnee', 'leftAnkle'],
  rightLeg: ['rightKnee', 'rightAnkle'],
};

const LIMBS: readonly Limb[] = ['head', 'trunk', 'leftArm', 'rightArm', 'leftLeg', 'rightLeg'];

/** How well each limb is seen in one frame, by its landmarks and by what the exercise reads from it. */
export const limbSights = (
  exercise: Exercise,
  pose: Pose | null,
  measures: Measures | null,
): Readonly<Record<Limb, LimbSight>> => {
  const sightOf = (limb: Limb): LimbSight =>
    pose && measures ? worse(landmarkSight(pose, limb), readingSight(exercise, measures, limb)) : 'unseen';
  return Object.fromEntries(LIMBS.map((limb) => [limb, sightOf(limb)])) as Record<Limb, LimbSight>;
};

const ORDER: readonly LimbSight[] = ['seen', 'vague', 'unseen'];
const worse = (a: LimbSight, b: LimbSight): LimbSight => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b);

const landmarkSight = (pose: Pose, limb: Limb): LimbSight => {
  const joints = limb === 'head' ? headJoints(pose) : JOINTS_OF[limb];
  const unseen = joints.filter((joint) => whyUnseen(pose, joint) !== null);
  if (unseen.length === joints.length) return 'unseen';
  return joints.some((joint) => unseen.includes(joint) || pose.image[joint].visibility < DOUBTED) ? 'vague' : 'seen';
};

const headJoints = ({ image }: Pose): readonly Joint[] => [
  'nose',
  image.leftEar.visibility >= image.rightEar.visibility ? 'leftEar' : 'rightEar',
];

/** A limb of which the exercise reads nothing is as well seen as need be; what is not learnt yet is no matter of sight. */
const readingSight = (exercise: Exercise, measures: Measures, limb: Limb): LimbSight => {
  const readings = wantedOf(exercise)
    .flatMap(({ measure, room }) => partsOf(measure).map((part) => ({ ...part, measure, room })))
    .filter(({ measure, side }) => {
      const of = BODY_OF[subjectOf(measure)].limb;
      return limb === (side && (of === 'Arm' || of === 'Leg') ? `${side}${of}` : of);
    })
    .map(({ id, room }) => ({ reading: measures[id], room }))
    .filter(({ reading }) => seen(reading) || reading.unseen !== 'uncalibrated');
  const told = readings.filter(({ reading }) => seen(reading));
  if (readings.length > 0 && told.length === 0) return 'unseen';
  const clear = told.filter(({ reading, room }) => seen(reading) && isClear(reading, room));
  return clear.length < readings.length ? 'vague' : 'seen';
};

/** What the exercise reads, and how much room it leaves for doubt: what drives it, and the checks' limits. */
const wantedOf = (exercise: Exercise): readonly Driver[] => [
  ...drivers(exercise),
  ...exercise.checks.flatMap(wantedBy),
];

function wantedBy(check: Check): readonly Driver[] {
  switch (check.kind) {
    case 'measure':
      return [{ measure: check.measure, room: tolerance(check) }];
    case 'turn':
      return [{ measure: check.measure, room: check.atLeast }];
    case 'tempo':
      return [];
  }
}
