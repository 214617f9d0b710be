import type { Side } from '../pose/pose';
import { fitArm, type ArmFit, type ArmState } from './prone-arm';
import { fitChest, type ChestFit, type ChestState } from './prone-chest';
import type { Points } from './prone-points';
import type { ProneRest } from './prone-rest';
import { projector } from './prone-space';

/** What others than arms need of the solved body. */
export type ProneState = ChestState;

/** The solved body of one frame. */
export interface ProneFit {
  readonly chest: ChestFit;
  readonly arms: Readonly<Record<Side, ArmFit>>;
}

/**
 * Solves chest and arms of one frame against the start pose, with the lens and every length fixed. Both arms mostly move
 * alike: the one whose abduction the picture tells worse is expected to have moved as the other.
 */
export function fitFrame(points: Points, rest: ProneRest): ProneFit {
  const project = projector(rest.camera);
  const chest = fitChest(points, rest, project);
  const arm = (side: Side, moved = 0): ArmFit =>
    fitArm(points, {
      side,
      rest,
      slope: chest.state.chestPitch,
      slopeSigma: chest.pitchSigma,
      shoulder: chest.state.shoulder[side],
      abduction: rest.arms[side].upper.abduction + moved,
      lengths: rest.arms[side].lengths,
      project,
    });
  const [left, right] = [arm('left'), arm('right')];
  return left.sigmaOf(abduction) < right.sigmaOf(abduction)
    ? { chest, arms: { left, right: arm('right', movedBy(left, 'left', rest)) } }
    : { chest, arms: { left: arm('left', movedBy(right, 'right', rest)), right } };
}

const abduction = ({ upper }: ArmState): number => upper.abduction;

/** By how much an arm's abduction has changed since the start pose, radians. */
const movedBy = ({ state }: ArmFit, side: Side, rest: ProneRest): number =>
  abduction(state) - abduction(rest.arms[side]);
