import { segmentsOf, type Body } from '../body';
import { armSpan, reach } from '../reach';
import type { Arm, Posture } from '../skeleton';
import { unit, vec, type Vec3 } from '../vec';
import { hipOver, hollowed, kneelingLegs, mirrored, trunkBetween, trunkChord } from './kneeling';

const WRIST_Y = 0.055;
/** An arm's own slight bend when "straight", degrees. */
export const OWN_FLEXION = 4;

/** How somebody on hands and knees holds themselves. */
export interface AllFours {
  /** Thigh from the vertical, degrees, + hips headward. */
  readonly tilt: number;
  /** Elbows from straight, degrees. */
  readonly flexion: number;
  /** Hollowing (+) and rounding (−) of the spine, degrees. */
  readonly hollow: number;
  /** Metres by which the thorax hangs between the shoulder joints. */
  readonly sink: number;
  /** Metres by which the hands stand ahead of where they belong. */
  readonly forward: number;
  readonly head: Posture['head'];
}

/** On hands and knees, which stay where they are while the trunk between them moves. */
export function allFours(body: Body, { tilt, flexion, hollow, sink, forward, head }: AllFours): Posture {
  const hip = hipOver(body, tilt);
  const { upperArm, forearm } = segmentsOf(body);
  const wrist = wristOf(body, forward);
  const { spine, shoulder } = trunkBetween(
    body,
    hip,
    wrist,
    armSpan(upperArm, forearm, flexion),
    hollowed(hollow),
    sink,
  );
  const [upper, fore] = reach(shoulder, wrist, upperArm, forearm, vec(-1, 0, -0.25));
  const left: Arm = { upper, fore, hand: unit(vec(1, -0.18)) };
  const right: Arm = { ...left, upper: mirrored(upper), fore: mirrored(fore) };
  return { hip, spine, head, sink, arms: { left, right }, legs: kneelingLegs(tilt) };
}

/** Where the hands stand: below the shoulders, which are level over them when the thighs are upright. */
function wristOf(body: Body, forward: number): Vec3 {
  const { upperArm, forearm } = segmentsOf(body);
  const hip = hipOver(body, 0);
  const rise = WRIST_Y + armSpan(upperArm, forearm, OWN_FLEXION) - hip.y;
  const ahead = Math.sqrt(trunkChord(body, hollowed(0), 0).far ** 2 - rise ** 2);
  return vec(hip.x + ahead + forward, WRIST_Y);
}
