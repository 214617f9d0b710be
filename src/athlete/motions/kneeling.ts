import { girth, segmentsOf, type Body } from '../body';
import { meetAbove } from '../reach';
import { mapSpine, dorsal, trunkLine, type Posture, type Spine } from '../skeleton';
import { along, degrees, length, radians, sub, unit, vec, type Vec3 } from '../vec';

const ORIGIN = vec(0, 0);

/** Height of a knee joint over the floor one kneels on. */
export const kneeY = (body: Body): number => 0.058 * girth(body);

/** Mid-hip over planted knees at x = 0: `tiltDeg` leans the thighs towards the head. */
export function hipOver(body: Body, tiltDeg: number): Vec3 {
  const { thigh } = segmentsOf(body);
  return vec(thigh * Math.sin(radians(tiltDeg)), kneeY(body) + thigh * Math.cos(radians(tiltDeg)));
}

/** Knees planted below that hip, shins along the floor, insteps down. */
export function kneelingLegs(tiltDeg: number): Posture['legs'] {
  const thigh = vec(-Math.sin(radians(tiltDeg)), -Math.cos(radians(tiltDeg)));
  const leg = { thigh, shank: vec(-1, 0), foot: unit(vec(-1, -0.2)) };
  return { left: leg, right: leg };
}

/** From the hips to the shoulder joints in a trunk of this shape: their distance, and the line's elevation. */
export function trunkChord(body: Body, shape: Spine, sink: number): { readonly far: number; readonly deg: number } {
  const carried = trunkLine(segmentsOf(body), ORIGIN, shape)[4];
  const joint = along(carried, dorsal(shape[3]), sink);
  return { far: length(joint), deg: degrees(Math.atan2(joint.y, joint.x)) };
}

/** The trunk of this shape, turned about the hips so that its shoulder joints lie `span` from a planted point. */
export function trunkBetween(
  body: Body,
  hip: Vec3,
  planted: Vec3,
  span: number,
  shape: Spine,
  sink: number,
): { readonly spine: Spine; readonly shoulder: Vec3 } {
  const chord = trunkChord(body, shape, sink);
  const shoulder = meetAbove(hip, chord.far, planted, span);
  const line = sub(shoulder, hip);
  const turned = degrees(Math.atan2(line.y, line.x)) - chord.deg;
  return { spine: mapSpine(shape, (deg) => deg + turned), shoulder };
}

/** The neutral spine's slight curve, hollowed (+) or rounded (−) by this many degrees. */
export const hollowed = (hollowDeg: number): Spine => [
  1 - hollowDeg,
  2 - 0.3 * hollowDeg,
  2 + 0.5 * hollowDeg,
  -4 + 0.8 * hollowDeg,
];

export const mirrored = (v: Vec3): Vec3 => vec(v.x, v.y, -v.z);
