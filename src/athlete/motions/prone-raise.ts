import type { Side } from '../../pose/pose';
import type { Body } from '../body';
import type { MotionFault } from '../fault';
import { early, faultBy, type Moment } from '../moment';
import type { Arm, Posture } from '../skeleton';
import { degrees, radians } from '../vec';
import type { ExerciseMotion } from './exercise-motion';
import { elevationFor, headOf, lyingArm, lyingHip, lyingLegs, lyingSpine, WRIST_Y } from './prone';

/** What sets the T and the Y apart. Angles in degrees, lifts as shares of arm length. */
export interface Raise {
  readonly abduction: number;
  /** How far a clean rep lifts the wrists out of the trunk's plane. */
  readonly lift: number;
  /** What a half-range rep reaches, from just under the floor to next to nothing. */
  readonly half: readonly [number, number];
  /** Abduction drifts this far from the usual, just outside the zone to gross. */
  readonly low: readonly [number, number];
  readonly high: readonly [number, number];
  /** By how much less one arm lifts. */
  readonly uneven: readonly [number, number];
}

const FAULTS: readonly MotionFault[] = [
  'arms-low',
  'arms-high',
  'elbows-bent',
  'head-up',
  'head-turned',
  'one-arm-lower',
  'jerk',
  'chest-up',
  'half-range',
];

/** Lying face down, arms out, hands float up and come back. */
export function proneRaise(raise: Raise): ExerciseMotion {
  const posture = (body: Body, moment: Moment): Posture => {
    const chestUp = faultBy(moment, 'chest-up', [9, 22], moment.lift);
    const spine = lyingSpine(chestUp + 0.6 * (moment.lift + moment.sway(3)));
    return {
      hip: lyingHip(body),
      spine,
      head: headOf(moment, early(moment)),
      sink: 0,
      arms: { left: armOf(raise, body, moment, spine, 'left'), right: armOf(raise, body, moment, spine, 'right') },
      legs: lyingLegs(body, 0),
    };
  };
  return { faults: FAULTS, posture };
}

function armOf(raise: Raise, body: Body, moment: Moment, spine: Posture['spine'], side: Side): Arm {
  const own = side === 'left' ? 10 : 20;
  const soon = early(moment);
  const abduction =
    raise.abduction +
    4 * moment.trait(own) +
    4 * moment.sway(own) -
    faultBy(moment, 'arms-low', raise.low, soon) +
    faultBy(moment, 'arms-high', raise.high, soon);
  const flexion =
    5 + 3 * moment.trait(own + 1) + 4 * moment.sway(own + 1) + faultBy(moment, 'elbows-bent', [24, 55], soon);
  const resting = elevationFor(body, lyingSpine(0), side, abduction, flexion, WRIST_Y);
  return lyingArm(spine[3], side, abduction, raised(resting, liftOf(raise, moment, side)), flexion);
}

/** The elevation that lies this share of the arm's length above the resting one. */
const raised = (restDeg: number, lift: number): number => degrees(Math.asin(Math.sin(radians(restDeg)) + lift));

function liftOf(raise: Raise, moment: Moment, side: Side): number {
  const full =
    moment.fault === 'half-range' ? faultBy(moment, 'half-range', raise.half, 1) : raise.lift * moment.vigour;
  const lower =
    (moment.trait(5) < 0 ? 'left' : 'right') === side ? faultBy(moment, 'one-arm-lower', raise.uneven, 1) : 0;
  const own = side === 'left' ? 1 : -1;
  const uneven = 0.012 * own * moment.trait(6) + 0.008 * moment.sway(own + 7);
  return moment.lift * (full - lower + uneven) + 0.004 * moment.tremor(own + 8);
}
