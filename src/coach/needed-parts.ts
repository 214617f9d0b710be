import type { Exercise, Measured, Subject } from '../exercises/exercise';
import { measuredBy } from '../exercises/measured-by';
import { drivers } from './drivers';
import type { BodyPart } from './events';
import { partsOf, subjectOf } from './subject';

const ARMS: readonly BodyPart[] = ['shoulders', 'leftArm', 'rightArm', 'leftHand', 'rightHand'];
const TRUNK: readonly BodyPart[] = ['shoulders', 'hips'];

/** The parts of the body that each measure is read from. */
const PARTS_OF: Readonly<Record<Subject, readonly BodyPart[]>> = {
  trunkPitch: TRUNK,
  trunkTilt: TRUNK,
  trunkRecline: TRUNK,
  headPitch: ['head', 'shoulders', 'hips'],
  headProtraction: ['head', 'shoulders', 'hips'],
  facePitch: ['head'],
  headRetraction: ['head', 'shoulders', 'hips'],
  earHeight: ['head'],
  headTurn: ['head'],
  armEvenness: ARMS,
  shoulderRise: TRUNK,
  armTilt: ARMS,
  upperArmTilt: ['shoulders', 'leftArm', 'rightArm'],
  shoulderExtension: ['hips', 'shoulders', 'leftArm', 'rightArm'],
  thighTilt: ['hips', 'knees'],
  hipTravel: ['hips', 'knees'],
  hipRise: ['hips'],
  thoraxSink: ARMS,
  shoulderContour: TRUNK,
  midTrunkContour: TRUNK,
  midTrunkHollow: TRUNK,
  shoulderDrop: TRUNK,
  trunkArmAngle: ['shoulders', 'hips', 'leftArm', 'rightArm'],
  hipAnkle: ['hips', 'feet'],
  propHeight: ['shoulders', 'leftArm', 'rightArm'],
  elbowHeight: ['leftArm', 'rightArm', 'knees'],
  shoulderStack: ['shoulders'],
  handStack: ['leftHand', 'rightHand'],
  kneeStack: ['knees'],
  girdleElevation: ['head', 'shoulders'],
  shoulderEvenness: ['shoulders'],
  handSpread: ['shoulders', 'leftHand', 'rightHand'],
  headTilt: ['head', 'shoulders'],
  headNod: ['head'],
  trunkRotation: TRUNK,
  trunkLean: TRUNK,
  faceHeight: ['head'],
  hipHeight: ['hips', 'feet'],
  shoulderTravel: ['shoulders', 'hips'],
  handFromHead: ['head', 'leftHand', 'rightHand'],
  neckExtension: ['head', 'shoulders', 'hips'],
  kneeTravel: ['knees'],
  uprightness: TRUNK,
  elbowFlexion: ARMS,
  kneeFlexion: ['hips', 'knees', 'feet'],
  armAbduction: ['hips', ...ARMS],
  armLift: ARMS,
  wristTravel: ARMS,
  wristRise: ARMS,
  wristHeight: ARMS,
  shoulderElevation: ['head', 'shoulders'],
  neckLength: ['head', 'shoulders'],
  elbowTravel: ['leftArm', 'rightArm'],
  kneeHug: ['shoulders', 'knees'],
  shoulderRoll: ['shoulders'],
  headRoll: ['head'],
  armRoll: ARMS,
  elbowLead: ['shoulders', 'leftArm', 'rightArm'],
  handToEar: ['head', 'leftHand', 'rightHand'],
  elbowAcross: ['shoulders', 'leftArm', 'rightArm'],
  elbowElevation: ['shoulders', 'leftArm', 'rightArm'],
  chestRoll: TRUNK,
  ankleRise: ['feet'],
};

export interface NeededParts {
  /** Without these nothing can be counted. */
  readonly must: ReadonlySet<BodyPart>;
  /** Without these some checks are mute. */
  readonly better: ReadonlySet<BodyPart>;
}

/** The parts of the body that this exercise is judged by. */
export const neededParts = (exercise: Exercise): NeededParts => {
  const required = exercise.start.filter((condition) => !condition.optional).map(({ measure }) => measure);
  const checked = exercise.checks.flatMap((check) => measuredBy(check) ?? []);
  return {
    must: partsFor([...drivers(exercise).map(({ measure }) => measure), ...required]),
    better: partsFor([...checked, ...exercise.start.map(({ measure }) => measure)]),
  };
};

const partsFor = (all: readonly Measured[]): ReadonlySet<BodyPart> => new Set(all.flatMap(partsFrom));

/** Of a measure of one side the other side's arm and hand are not asked for. */
const partsFrom = (measured: Measured): readonly BodyPart[] => {
  const parts = PARTS_OF[subjectOf(measured)];
  const [{ side } = {}, another] = partsOf(measured);
  if (side === undefined || another) return parts;
  return parts.filter((part) => !part.startsWith(side === 'left' ? 'right' : 'left'));
};
