import type { BodyMeasure, MeasureId, SidedMeasure } from '../geometry/measures';
import type { Joint, Side } from '../pose/pose';

export type Bone = readonly [Joint, Joint];

type SidedPart = 'Shoulder' | 'Elbow' | 'Wrist' | 'Index' | 'Hip' | 'Knee' | 'Ankle' | 'FootIndex' | 'Ear';
type SidedBone = readonly [SidedPart, SidedPart];

const of = (side: Side, [from, to]: SidedBone): Bone => [`${side}${from}`, `${side}${to}`];
const both = (bones: readonly SidedBone[]): readonly Bone[] =>
  bones.flatMap((bone) => [of('left', bone), of('right', bone)]);

const UPPER_ARM: SidedBone = ['Shoulder', 'Elbow'];
const FOREARM: SidedBone = ['Elbow', 'Wrist'];
const FLANK: SidedBone = ['Shoulder', 'Hip'];
const THIGH: SidedBone = ['Hip', 'Knee'];
const SHIN: SidedBone = ['Knee', 'Ankle'];
const ARM = [UPPER_ARM, FOREARM];

/** The quiet figure: no face but the line from ear to nose, which shows where the head points. */
export const SKELETON: readonly Bone[] = [
  ['leftShoulder', 'rightShoulder'],
  ['leftHip', 'rightHip'],
  ...both([UPPER_ARM, FOREARM, ['Wrist', 'Index'], FLANK, THIGH, SHIN, ['Ankle', 'FootIndex'], ['Shoulder', 'Ear']]),
  ['leftEar', 'nose'],
  ['rightEar', 'nose'],
];

const HEAD: readonly Bone[] = [...both([['Shoulder', 'Ear']]), ['leftEar', 'nose'], ['rightEar', 'nose']];

const OF_BODY: Readonly<Record<BodyMeasure, readonly Bone[]>> = {
  trunkPitch: both([FLANK]),
  trunkTilt: both([FLANK]),
  trunkRecline: both([FLANK]),
  headPitch: HEAD,
  headProtraction: HEAD,
  facePitch: HEAD,
  headRetraction: HEAD,
  earHeight: HEAD,
  headTurn: HEAD,
  armEvenness: both(ARM),
  shoulderRise: [['leftShoulder', 'rightShoulder']],
  armTilt: both(ARM),
  upperArmTilt: both(ARM),
  shoulderExtension: both([UPPER_ARM, FLANK]),
  thighTilt: both([THIGH]),
  hipTravel: both([THIGH]),
  hipRise: both([FLANK]),
  thoraxSink: both(ARM),
  shoulderContour: both([FLANK]),
  midTrunkContour: both([FLANK]),
  midTrunkHollow: both([FLANK]),
  shoulderDrop: both([UPPER_ARM]),
  trunkArmAngle: both([UPPER_ARM, FLANK]),
  hipAnkle: both([THIGH, SHIN]),
  propHeight: both([UPPER_ARM]),
  elbowHeight: both([UPPER_ARM, THIGH]),
  shoulderStack: both([FLANK]),
  handStack: both([FOREARM]),
  kneeStack: both([THIGH]),
  girdleElevation: both([['Shoulder', 'Ear']]),
  shoulderEvenness: [['leftShoulder', 'rightShoulder']],
  handSpread: [
    ['leftElbow', 'leftWrist'],
    ['rightElbow', 'rightWrist'],
  ],
  headTilt: HEAD,
  headNod: HEAD,
  trunkRotation: [
    ['leftShoulder', 'rightShoulder'],
    ['leftHip', 'rightHip'],
  ],
  trunkLean: both([FLANK]),
  faceHeight: HEAD,
  hipHeight: both([THIGH, SHIN]),
  shoulderTravel: both([FLANK]),
  handFromHead: both([FOREARM]),
  neckExtension: HEAD,
  kneeTravel: both([THIGH]),
  uprightness: both([FLANK]),
};

const OF_SIDE: Readonly<Record<SidedMeasure, readonly SidedBone[]>> = {
  elbowFlexion: ARM,
  kneeFlexion: [THIGH, SHIN],
  armAbduction: [UPPER_ARM, FLANK],
  armLift: ARM,
  wristTravel: [FOREARM],
  wristRise: [FOREARM],
  wristHeight: ARM,
  shoulderElevation: [['Shoulder', 'Ear']],
  neckLength: [['Shoulder', 'Ear']],
  elbowTravel: [UPPER_ARM],
  kneeHug: [FLANK, THIGH],
  shoulderRoll: [UPPER_ARM],
  chestOpening: [UPPER_ARM],
  headRoll: [['Shoulder', 'Ear']],
  armRoll: ARM,
  elbowLead: [UPPER_ARM],
  handToEar: [FOREARM],
  elbowAcross: [UPPER_ARM],
  elbowElevation: [UPPER_ARM],
  elbowDrop: [UPPER_ARM],
  chestRoll: [FLANK],
  ankleRise: [SHIN],
};

const isSided = (name: string): name is SidedMeasure => name in OF_SIDE;

/** The bones that a measure speaks of. A sided measure without its side stands for both. */
export function bonesOf(measure: MeasureId | SidedMeasure): readonly Bone[] {
  const [name, side] = measure.split('.') as [BodyMeasure | SidedMeasure, Side | undefined];
  if (!isSided(name)) return OF_BODY[name];
  return side ? OF_SIDE[name].map((bone) => of(side, bone)) : both(OF_SIDE[name]);
}
