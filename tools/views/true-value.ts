import { FACES_PER_TRUNK, type TrueMeasures } from '../../src/athlete/truth-measures';
import type { MeasureId } from '../../src/geometry/measures';
import type { Side } from '../../src/pose/pose';

type Sided =
  | 'neckLength'
  | 'elbowLead'
  | 'shoulderRoll'
  | 'elbowAcross'
  | 'elbowElevation'
  | 'neckLength'
  | 'shoulderElevation'
  | 'wristHeight'
  | 'elbowFlexion'
  | 'abduction'
  | 'armLift'
  | 'ankleHeight';

const SIDED: Readonly<Record<string, Sided>> = {
  elbowFlexion: 'elbowFlexion',
  armAbduction: 'abduction',
  armLift: 'armLift',
  ankleRise: 'ankleHeight',
  shoulderElevation: 'shoulderElevation',
  neckLength: 'neckLength',
  elbowLead: 'elbowLead',
  shoulderRoll: 'shoulderRoll',
  wristHeight: 'wristHeight',
  elbowAcross: 'elbowAcross',
  elbowElevation: 'elbowElevation',
};

const WHOLE: Readonly<Record<string, (now: TrueMeasures) => number>> = {
  armEvenness: (now) => now.armLift.left - now.armLift.right,
  girdleElevation: (now) => (now.shoulderElevation.left + now.shoulderElevation.right) / 2,
  shoulderEvenness: (now) => now.shoulderElevation.left - now.shoulderElevation.right,
  headTilt: (now) => now.headTilt,
  trunkLean: (now) => now.trunkLean,
  trunkRotation: (now) => now.trunkRotation,
  headNod: (now) => -now.headPitch,
  shoulderRise: (now) => now.shoulderHeight,
  shoulderDrop: (now) => -now.shoulderHeight,
  headTurn: (now) => now.headTurn,
  headPitch: (now) => now.headPitch,
  trunkPitch: (now) => now.trunkPitch,
  headProtraction: (now) => now.headProtraction,
  handSpread: (now) => now.handSpread,
  facePitch: (now) => now.facePitch,
  headRetraction: (now) => -FACES_PER_TRUNK * now.headProtraction,
  trunkTilt: (now) => now.trunkTilt,
  trunkRecline: (now) => -now.trunkTilt,
  hipTravel: (now) => now.hipAlong,
  armTilt: (now) => now.armTilt,
  upperArmTilt: (now) => now.upperArmTilt,
  shoulderExtension: (now) => now.shoulderExtension,
  propHeight: (now) => now.propHeight,
  earHeight: (now) => now.earHeight,
  hipRise: (now) => now.hipHeight,
  thighTilt: (now) => now.thighTilt,
  thoraxSink: (now) => now.thoraxSink,
  midTrunkHollow: (now) => -now.midTrunk,
  trunkArmAngle: (now) => now.trunkArmAngle,
  hipAnkle: (now) => now.hipAnkle,
};

/** What a measure ought to read on the figure, or null where the figure has no such truth. */
export function trueValue(id: MeasureId, now: TrueMeasures): number | null {
  const [measure = '', side] = id.split('.') as [string, Side | undefined];
  const sided = SIDED[measure];
  if (sided && side) return now[sided][side];
  return WHOLE[measure]?.(now) ?? null;
}
