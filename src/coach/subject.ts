import type { Subject } from '../exercises/exercise';
import type { MeasureId, SidedMeasure } from '../geometry/measures';
import { SIDES, type Side } from '../pose/pose';

const SIDED: Readonly<Record<SidedMeasure, true>> = {
  elbowFlexion: true,
  kneeFlexion: true,
  armAbduction: true,
  armLift: true,
  wristTravel: true,
  wristRise: true,
  wristHeight: true,
  elbowTravel: true,
  shoulderElevation: true,
  ankleRise: true,
};

const isSided = (subject: Subject): subject is SidedMeasure => subject in SIDED;

/** One measure that a subject stands for. */
export interface Part {
  readonly id: MeasureId;
  readonly side?: Side;
}

/** The measures that a subject stands for: left and right of a sided one, otherwise the one. */
export const partsOf = (subject: Subject): readonly Part[] =>
  isSided(subject) ? SIDES.map((side) => ({ id: `${subject}.${side}` as const, side })) : [{ id: subject }];
