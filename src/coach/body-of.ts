import type { Subject } from '../exercises/exercise';
import type { BodyPart } from './events';

/** What of the body a measure tells of. */
interface Body {
  /** The parts that it is read from. */
  readonly parts: readonly BodyPart[];
  /** The limb whose sight it tells of; null where it takes several at once. A sided one is its own side's. */
  readonly limb: 'head' | 'trunk' | 'Arm' | 'Leg' | null;
}

const ARMS: readonly BodyPart[] = ['shoulders', 'leftArm', 'rightArm', 'leftHand', 'rightHand'];
const TRUNK: readonly BodyPart[] = ['shoulders', 'hips'];

export const BODY_OF: Readonly<Record<Subject, Body>> = {
  trunkPitch: { parts: TRUNK, limb: 'trunk' },
  trunkTilt: { parts: TRUNK, limb: 'trunk' },
  trunkRecline: { parts: TRUNK, limb: 'trunk' },
  headPitch: { parts: ['head', 'shoulders', 'hips'], limb: 'head' },
  headProtraction: { parts: ['head', 'shoulders', 'hips'], limb: 'head' },
  facePitch: { parts: ['head'], limb: 'head' },
  headRetraction: { parts: ['head', 'shoulders', 'hips'], limb: 'head' },
  earHeight: { parts: ['head'], limb: 'head' },
  headTurn: { parts: ['head'], limb: 'head' },
  armEvenness: { parts: ARMS, limb: null },
  shoulderRise: { parts: TRUNK, limb: 'trunk' },
  armTilt: { parts: ARMS, limb: null },
  upperArmTilt: { parts: ['shoulders', 'leftArm', 'rightArm'], limb: null },
  shoulderExtension: { parts: ['hips', 'shoulders', 'leftArm', 'rightArm'], limb: null },
  thighTilt: { parts: ['hips', 'knees'], limb: null },
  hipTravel: { parts: ['hips', 'knees'], limb: 'trunk' },
  hipRise: { parts: ['hips'], limb: 'trunk' },
  thoraxSink: { parts: ARMS, limb: 'trunk' },
  shoulderContour: { parts: TRUNK, limb: 'trunk' },
  midTrunkContour: { parts: TRUNK, limb: 'trunk' },
  midTrunkHollow: { parts: TRUNK, limb: 'trunk' },
  shoulderDrop: { parts: TRUNK, limb: 'trunk' },
  trunkArmAngle: { parts: ['shoulders', 'hips', 'leftArm', 'rightArm'], limb: null },
  hipAnkle: { parts: ['hips', 'feet'], limb: null },
  propHeight: { parts: ['shoulders', 'leftArm', 'rightArm'], limb: null },
  elbowHeight: { parts: ['leftArm', 'rightArm', 'knees'], limb: null },
  shoulderStack: { parts: ['shoulders'], limb: null },
  handStack: { parts: ['leftHand', 'rightHand'], limb: null },
  kneeStack: { parts: ['knees'], limb: null },
  girdleElevation: { parts: ['head', 'shoulders'], limb: 'trunk' },
  shoulderEvenness: { parts: ['shoulders'], limb: 'trunk' },
  handSpread: { parts: ['shoulders', 'leftHand', 'rightHand'], limb: null },
  headTilt: { parts: ['head', 'shoulders'], limb: 'head' },
  headNod: { parts: ['head'], limb: 'head' },
  trunkRotation: { parts: TRUNK, limb: 'trunk' },
  trunkLean: { parts: TRUNK, limb: 'trunk' },
  faceHeight: { parts: ['head'], limb: 'head' },
  hipHeight: { parts: ['hips', 'feet'], limb: null },
  shoulderTravel: { parts: ['shoulders', 'hips'], limb: 'trunk' },
  handFromHead: { parts: ['head', 'leftHand', 'rightHand'], limb: null },
  neckExtension: { parts: ['head', 'shoulders'], limb: 'head' },
  kneeTravel: { parts: ['knees'], limb: null },
  uprightness: { parts: TRUNK, limb: 'trunk' },
  elbowFlexion: { parts: ARMS, limb: 'Arm' },
  kneeFlexion: { parts: ['hips', 'knees', 'feet'], limb: 'Leg' },
  armAbduction: { parts: ['hips', ...ARMS], limb: 'Arm' },
  armLift: { parts: ARMS, limb: 'Arm' },
  wristTravel: { parts: ARMS, limb: 'Arm' },
  wristRise: { parts: ARMS, limb: 'Arm' },
  wristHeight: { parts: ARMS, limb: 'Arm' },
  elbowTravel: { parts: ['leftArm', 'rightArm'], limb: 'Arm' },
  elbowAcross: { parts: ['shoulders', 'leftArm', 'rightArm'], limb: 'Arm' },
  elbowElevation: { parts: ['shoulders', 'leftArm', 'rightArm'], limb: 'Arm' },
  elbowDrop: { parts: ['shoulders', 'leftArm', 'rightArm'], limb: 'Arm' },
  shoulderElevation: { parts: ['head', 'shoulders'], limb: null },
  neckLength: { parts: ['head', 'shoulders'], limb: null },
  kneeHug: { parts: ['shoulders', 'knees'], limb: 'Leg' },
  shoulderRoll: { parts: ['shoulders'], limb: 'trunk' },
  chestOpening: { parts: ['shoulders'], limb: 'trunk' },
  headRoll: { parts: ['head'], limb: 'head' },
  armRoll: { parts: ARMS, limb: 'Arm' },
  elbowLead: { parts: ['shoulders', 'leftArm', 'rightArm'], limb: 'Arm' },
  handToEar: { parts: ['head', 'leftHand', 'rightHand'], limb: 'Arm' },
  chestRoll: { parts: TRUNK, limb: null },
  ankleRise: { parts: ['feet'], limb: 'Leg' },
};
