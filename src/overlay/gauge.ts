import type { MeasureId } from '../geometry/measures';
import type { Joint, Pose, Side } from '../pose/pose';

/**
 * Where on the body a measure's scale is drawn. A swing turns about the pivot and its scale is an arc past the tip; a
 * slide moves the tip and its scale is a line beside it; a bow bends the bone, and its scale is a line across the bone's
 * middle. `up` is the way in the picture in which the value grows.
 */
export interface Gauge {
  readonly kind: 'swing' | 'slide' | 'bow';
  readonly pivot: Joint;
  readonly tip: Joint;
  readonly up: boolean;
}

type SidedGauge = (side: Side, pose: Pose) => Gauge;

const arm: SidedGauge = (side) => ({ kind: 'swing', pivot: `${side}Shoulder`, tip: `${side}Wrist`, up: true });
const shrugging: SidedGauge = (side) => ({ kind: 'slide', pivot: `${side}Hip`, tip: `${side}Shoulder`, up: true });
const trunk: SidedGauge = (side) => ({ kind: 'swing', pivot: `${side}Hip`, tip: `${side}Shoulder`, up: true });
const hollowing: SidedGauge = (side) => ({ kind: 'bow', pivot: `${side}Hip`, tip: `${side}Shoulder`, up: false });
const sinking: SidedGauge = (side) => ({ kind: 'slide', pivot: `${side}Hip`, tip: `${side}Shoulder`, up: false });
const reclining: SidedGauge = (side) => ({ kind: 'swing', pivot: `${side}Hip`, tip: `${side}Shoulder`, up: false });
const rolling: SidedGauge = (side) => ({
  kind: 'swing',
  pivot: `${side}Shoulder`,
  tip: `${side === 'left' ? 'right' : 'left'}Shoulder`,
  up: true,
});

/** Whether a joint of somebody upright lies ahead of another, on the side to which the nose points. */
const isAhead = ({ image }: Pose, joint: Joint, of: Joint): boolean =>
  (image[joint].x - image[of].x) * (image.nose.x - (image.leftEar.x + image.rightEar.x) / 2) > 0;

const extending: SidedGauge = (side, pose) => {
  const [pivot, tip] = [`${side}Shoulder`, `${side}Elbow`] as const;
  return { kind: 'swing', pivot, tip, up: !isAhead(pose, tip, pivot) };
};
const gliding: SidedGauge = (side, pose) => {
  const [pivot, tip] = [`${side}Shoulder`, `${side}Ear`] as const;
  return { kind: 'swing', pivot, tip, up: isAhead(pose, tip, pivot) };
};

/** The measures that drive a count. For one that belongs to no side, the side nearer to the lens carries the scale. */
const GAUGES: Readonly<Partial<Record<string, SidedGauge>>> = {
  armLift: arm,
  wristHeight: arm,
  wristRise: arm,
  handSpread: arm,
  shoulderExtension: extending,
  headRetraction: gliding,
  trunkPitch: trunk,
  girdleElevation: shrugging,
  thoraxSink: sinking,
  midTrunkHollow: hollowing,
  shoulderDrop: sinking,
  trunkArmAngle: sinking,
  trunkRecline: reclining,
  shoulderTravel: shrugging,
  chestRoll: rolling,
  shoulderRoll: rolling,
  chestOpening: rolling,
};

/** The side nearer to the lens, by the shoulders' and hips' depth. */
export function nearSide(pose: Pose): Side {
  const depth = (side: Side): number => pose.image[`${side}Shoulder`].z + pose.image[`${side}Hip`].z;
  return depth('left') <= depth('right') ? 'left' : 'right';
}

/** The scales to draw for the measures that drive the count; none for a measure that has no place on the body. */
export function gaugesOf(strong: readonly MeasureId[], pose: Pose): readonly Gauge[] {
  return strong.flatMap((measure) => {
    const [name, side] = measure.split('.') as [string, Side | undefined];
    const gauge = GAUGES[name];
    return gauge ? [gauge(side ?? nearSide(pose), pose)] : [];
  });
}

/** The working value as shares of the scale: 0 the start pose, 1 the scale's end. */
export interface Scale {
  readonly value: number;
  readonly needed: number;
  /** End of the person's own range; null while it is being learnt. */
  readonly own: number | null;
}

export function scaleOf(working: { value: number; needed: number; ownRange: number | null }): Scale {
  // Head-room of a quarter past what is asked, so that the notch never sits at the very end.
  const end = Math.max(working.needed * 1.25, working.ownRange ?? 0, working.value);
  const share = (value: number): number => Math.min(1, Math.max(0, value / end));
  return {
    value: share(working.value),
    needed: share(working.needed),
    own: working.ownRange === null ? null : share(working.ownRange),
  };
}
