import type { Measured, Subject } from '../exercises/exercise';
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
  elbowAcross: true,
  elbowElevation: true,
  elbowDrop: true,
  shoulderElevation: true,
  neckLength: true,
  kneeHug: true,
  shoulderRoll: true,
  chestOpening: true,
  headRoll: true,
  armRoll: true,
  elbowLead: true,
  handToEar: true,
  chestRoll: true,
  ankleRise: true,
};

const isSided = (measured: Measured): measured is SidedMeasure => measured in SIDED;

/** One measure that a subject stands for. */
export interface Part {
  readonly id: MeasureId;
  readonly side?: Side;
}

/** The measures that are meant: left and right of a sided one without a side, otherwise the one. */
export const partsOf = (measured: Measured): readonly Part[] => {
  if (isSided(measured)) return SIDES.map((side) => ({ id: `${measured}.${side}` as const, side }));
  const side = SIDES.find((one) => measured.endsWith(`.${one}`));
  return [{ id: measured, ...(side && { side }) }];
};

/** What is measured, whichever side is meant. */
export const subjectOf = (measured: Measured): Subject => measured.replace(/\.(left|right)$/, '') as Subject;
