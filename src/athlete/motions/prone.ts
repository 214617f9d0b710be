import type { Side } from '../../pose/pose';
import { girth, segmentsOf, type Body } from '../body';
import { faultBy, type Moment } from '../moment';
import { solve } from '../reach';
import { mapSpine, dorsal, outward, trunkLine, type Arm, type Leg, type Posture, type Spine } from '../skeleton';
import { along, radians, sagittal, scale, unit, vec, type Vec3 } from '../vec';

/** Elevations of the trunk's segments in someone lying face down: almost level, with the spine's own slight curve. */
const LYING: Spine = [1, 3, 3, -3];
/** How an extension spreads over pelvis, loins, ribs and chest; the hip–shoulder line pitches up by one unit. */
const SPREAD: Spine = [0, 0.77, 1.43, 1.75];
/** Heights in metres of an average body's mid-hip and of a palm-down wrist over the floor. */
const HIP_Y = 0.105;
export const WRIST_Y = 0.035;

/** The trunk lying face down, its hip–shoulder line pitched up by this many degrees. */
export const lyingSpine = (pitchDeg: number): Spine => mapSpine(LYING, (rest, i) => rest + pitchDeg * SPREAD[i]);

export const lyingHip = (body: Body): Vec3 => vec(0, HIP_Y * girth(body));

/** Where the shoulder joint is. */
export function lyingShoulder(body: Body, spine: Spine, side: Side): Vec3 {
  const segments = segmentsOf(body);
  return along(trunkLine(segments, lyingHip(body), spine)[4], outward(side), segments.shoulderHalf);
}

/**
 * Direction of an arm bone in the chest's frame: `abduction` 0 along the flank, 90 out to the side, 180 overhead;
 * `elevation` out of the trunk's plane, + dorsal; degrees.
 */
export function armDirection(chestDeg: number, side: Side, abduction: number, elevation: number): Vec3 {
  const flat = along(
    scale(sagittal(chestDeg), -Math.cos(radians(abduction))),
    outward(side),
    Math.sin(radians(abduction)),
  );
  return along(scale(flat, Math.cos(radians(elevation))), dorsal(chestDeg), Math.sin(radians(elevation)));
}

/** An arm whose elbow bends by `flexion` degrees within the trunk's plane, towards the head. */
export function lyingArm(chestDeg: number, side: Side, abduction: number, elevation: number, flexion: number): Arm {
  const fore = armDirection(chestDeg, side, abduction + flexion, elevation);
  return { upper: armDirection(chestDeg, side, abduction, elevation), fore, hand: fore };
}

/** The elevation at which the wrist of such an arm comes to `heightM` over the floor. */
export function elevationFor(
  body: Body,
  spine: Spine,
  side: Side,
  abduction: number,
  flexion: number,
  heightM: number,
): number {
  const { upperArm, forearm } = segmentsOf(body);
  const from = lyingShoulder(body, spine, side).y - heightM;
  return solve(
    (elevation) => {
      const arm = lyingArm(spine[3], side, abduction, elevation, flexion);
      return from + upperArm * arm.upper.y + forearm * arm.fore.y;
    },
    -60,
    60,
  );
}

/** Legs long on the floor, insteps down, lifted from the hips by `liftDeg`. */
export function lyingLegs(body: Body, liftDeg: number): Posture['legs'] {
  const { thigh } = segmentsOf(body);
  const down = (Math.asin((lyingHip(body).y - 0.068 * girth(body)) / thigh) * 180) / Math.PI;
  const away = (deg: number) => vec(-Math.cos(radians(deg)), Math.sin(radians(deg)));
  const leg: Leg = { thigh: away(liftDeg - down), shank: away(liftDeg), foot: unit(away(liftDeg - 12)) };
  return { left: leg, right: leg };
}

/** Head faults shared by all that lie or kneel: degrees of pitch, just over the catalogue's ±20° to gross. */
export const HEAD_PITCH = [25, 48] as const;
/** Wander of a clean neck in degrees, well inside ±20°. */
const NECK_SWAY = 9;

/** The head in line with the trunk, but for its fault. `part` says how far that has come on. */
export const headOf = (moment: Moment, part: number): Posture['head'] => ({
  pitch:
    NECK_SWAY * moment.sway(1) +
    faultBy(moment, 'head-up', HEAD_PITCH, part) -
    faultBy(moment, 'head-down', HEAD_PITCH, part),
  turn: 10 * moment.sway(2) + faultBy(moment, 'head-turned', [38, 70], part) * (moment.trait(2) < 0 ? -1 : 1),
});
