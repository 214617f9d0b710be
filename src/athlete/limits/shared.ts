import type { Side } from '../../pose/pose';
import type { Sided } from '../truth-measures';
import type { Limit, Now, Range, TrueLimits } from './limit';

export const mean = (sided: Sided): number => (sided.left + sided.right) / 2;
export const smaller = (sided: Sided): number => Math.min(sided.left, sided.right);
export const change = (of: (m: Now) => number) => (now: Now, start: Now) => of(now) - of(start);

/** Catalogue, "neck": past ±20° from the person's own start for 0.5 s. */
export const headUp = (id: string): Limit => ({ id, value: change((m) => m.headPitch), above: 20, forMs: 500 });
export const headDown = (id: string): Limit => ({ id, value: change((m) => -m.headPitch), above: 20, forMs: 500 });

/** Catalogue, "elbow straight": 15–20° past the person's own straight arm for 0.3 s; the middle of that. */
export const elbowsStraight: Limit = {
  id: 'elbows-straight',
  value: (now, start, side) => now.elbowFlexion[side] - start.elbowFlexion[side],
  above: 17.5,
  forMs: 300,
  sided: true,
};

/** Another movement: the elbows bring the body down by more than the blades do, and by over 3 cm. */
export const pushUp: Limit = {
  id: 'push-up',
  value: (now, start) => now.elbowGiving - start.elbowGiving - Math.max(0, now.thoraxSink - start.thoraxSink),
  above: 0.055,
  forMs: 200,
  voids: true,
};

export const zone = (low: number, high: number): Limit[] => [
  { id: 'arm-zone-low', value: (now, _, side) => -now.abduction[side], above: -low, forMs: 300, sided: true },
  { id: 'arm-zone-high', value: (now, _, side) => now.abduction[side], above: high, forMs: 300, sided: true },
];

/** How far each wrist has come out of the trunk's plane. */
export const lifted = (now: Now, start: Now, side: Side) => now.armLift[side] - start.armLift[side];

export const prone: readonly Limit[] = [
  elbowsStraight,
  headUp('neck-long'),
  // The catalogue gives no figure. 30° is where the far eye goes behind the nose: looking at a screen, not a twitch.
  { id: 'head-not-turned', value: (now, start) => Math.abs(now.headTurn - start.headTurn), above: 30, forMs: 500 },
  // Nor here: 0.08 of an arm is 4–5 cm, over a third of a T's lift.
  {
    id: 'arms-even',
    value: (now, start) => Math.abs(lifted(now, start, 'left') - lifted(now, start, 'right')),
    above: 0.08,
    forMs: 300,
  },
  { id: 'chest-down', value: change((m) => m.shoulderHeight), above: 0.12, forMs: 300 },
];

/** How far each shoulder has come up towards the ears. */
export const drawnUp = (now: Now, start: Now): Sided => ({
  left: now.shoulderElevation.left - start.shoulderElevation.left,
  right: now.shoulderElevation.right - start.shoulderElevation.right,
});

/** "No shrug": 0.1 of the trunk is 5 cm, most of one. */
export const noShrug: Limit = {
  id: 'shoulders-down',
  value: (now, start, side) => drawnUp(now, start)[side],
  above: 0.1,
  forMs: 500,
  sided: true,
};

/** Catalogue, chin tuck: "nod ≤10°". */
export const nod: Limit = {
  id: 'chin-level',
  value: (now, start) => Math.abs(now.facePitch - start.facePitch),
  above: 10,
  forMs: 500,
};

/** How far each hand has come up along the trunk. */
export const slidUp = (now: Now, start: Now): Sided => ({
  left: now.wristHeight.left - start.wristHeight.left,
  right: now.wristHeight.right - start.wristHeight.right,
});

/** Hands and knees placed, and the body still over them: 0.12 of the trunk is 6 cm. */
export const underAndOver: readonly Limit[] = [
  { id: 'hands-under-shoulders-ahead', value: (now) => -now.armTilt, above: 10, forMs: 500 },
  { id: 'hips-over-knees-back', value: (now) => -now.thighTilt, above: 15, forMs: 500 },
  { id: 'hips-still', value: (now, start) => Math.abs(now.hipAlong - start.hipAlong), above: 0.12, forMs: 300 },
];

export const bothLifted = (floor: number): Range => ({
  value: (now, start) => smaller({ left: lifted(now, start, 'left'), right: lifted(now, start, 'right') }),
  floor,
});

/** A posture that is held: there is no way to go, only limits not to be passed. */
export const HELD: TrueLimits['counts'] = [{ value: () => 1, floor: 1 }];
