import type { Side } from '../pose/pose';
import type { SidedMeasure } from './measures';
import type { ArmState } from './prone-arm';
import { ARM_JOINTS, boneVector } from './prone-body';
import type { ProneFit } from './prone-frame';
import type { Lift } from './prone-lift';
import type { Points } from './prone-points';
import type { ProneRest } from './prone-rest';
import { angleBetween, RAD, towardsLens } from './prone-space';
import { TRUSTED, trusted, UNEXPLAINED, unseenBecause } from './prone-trusted';
import type { Reading } from './reading';

export type ProneArmMeasure = Extract<SidedMeasure, 'armAbduction' | 'armLift' | 'elbowFlexion'>;

/** A shoulder abducts to 180°; one standard deviation past that, in degrees, the marks are not that arm's. */
const MOST_ABDUCTION = 190;

/**
 * Arms on a chest that rises read as lower in their zone than they are: by 8–12° at 21° of the chest's rise (rendered
 * athlete, T and Y), since the network lifts the shoulders too far. Standard deviation, degrees per degree.
 */
const CARRIED = 0.45;

/**
 * An arm that points at the lens looks alike abducted further and bent at the elbow. Both arms mostly move alike: what one
 * is abducted more than the other may be bend. Of that, so much is doubt (bends of 39° read as 20–35° of abduction).
 */
const ALONE = 0.7;

/**
 * Of an arm that points at the lens the picture shows little of a bend, and the fit's expectation of a straight one makes
 * it less: bends of 40–47° read as 13–28° from such a pose (Y), as 26–36° at 45° to the lens (T), arms that keep straight
 * as up to 3° in both (rendered athlete). So much is added of what is read, a share, times how straight it points there.
 */
const UNDER_READ = 0.65;

/** What is said of one arm. `lift` is null before the start pose is learnt. */
export function armReadings(
  side: Side,
  points: Points,
  fit: ProneFit,
  known: ProneRest,
  lift: Lift | null,
): Partial<Record<`${ProneArmMeasure}.${Side}`, Reading>> {
  const rest = known.arms[side];
  const { state, misfit, sigmaOf } = fit.arms[side];
  const lost =
    unseenBecause(points, [`${side}Shoulder`, ...ARM_JOINTS[side]]) ??
    (rest.strange || misfit > UNEXPLAINED ? 'hidden' : null);
  const say = (measure: ProneArmMeasure, value: number, sigma: number): Reading =>
    lost ? { unseen: lost } : trusted(value, sigma, TRUSTED[measure]);
  const flexion = (arm: ArmState): number => flexionOf(side, arm);
  const pointing = towardsLens(boneVector(side, state.upper), known.camera);
  const doubt = ALONE * movedAlone(side, fit, known) * pointing;
  const carried = (CARRIED * fit.chest.state.chestPitch) / RAD;
  const bentAtRest = flexion(rest);
  const bent = bentAtRest + (1 + UNDER_READ * pointing) * (flexion(state) - bentAtRest);
  const abductionSigma = Math.hypot(sigmaOf(abductionOf), rest.abductionSigma / RAD, doubt, carried);
  return {
    [`armAbduction.${side}`]:
      abductionOf(state) > MOST_ABDUCTION
        ? { unseen: 'hidden' }
        : say('armAbduction', abductionOf(state), abductionSigma),
    [`armLift.${side}`]: lift ? say('armLift', lift.value, lift.sigma) : { unseen: 'uncalibrated' },
    [`elbowFlexion.${side}`]: say('elbowFlexion', bent, Math.hypot(sigmaOf(flexion), doubt, carried)),
  };
}

const abductionOf = ({ upper }: ArmState): number => upper.abduction / RAD;

const flexionOf = (side: Side, arm: ArmState): number =>
  angleBetween(boneVector(side, arm.upper), boneVector(side, arm.fore));

/** By how many degrees this arm's abduction has changed since the start pose more than the other's, or less. */
function movedAlone(side: Side, { arms }: ProneFit, known: ProneRest): number {
  const moved = (of: Side): number => abductionOf(arms[of].state) - abductionOf(known.arms[of]);
  return moved(side) - moved(side === 'left' ? 'right' : 'left');
}
