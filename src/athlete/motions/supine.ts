import { SIDES } from '../../pose/pose';
import { girth, segmentsOf, type Body } from '../body';
import { faultBy, type Moment } from '../moment';
import { meetAbove, solve } from '../reach';
import { mapSpine, onHead, outward, skeletonOf, trunkLine, type Leg, type Posture, type Spine } from '../skeleton';
import { TRUNK_DEPTH } from '../solids';
import { along, scale, sub, unit, vec, type Vec3 } from '../vec';
import { both, handTo } from './postures';
import { ROLLER_RADIUS } from './roller';

/** Height in metres of an average body's mid-hip over what it lies on. */
const HIP_Y = 0.105;
/** Ankle joint over the sole, as a share of stature. */
const ANKLE = 0.039;

/** Mid-hip of somebody who lies or sits on the floor. */
export const restingHip = (body: Body, x = 0): Vec3 => vec(x, HIP_Y * girth(body));

/** A trunk on its back, its head towards −x, by how steeply each segment rises towards the head, in degrees. */
export const onBack = (rises: Spine): Spine => mapSpine(rises, (deg) => 180 - deg);

/** The upper end of the ribs, below which a roller lies. */
export const ribsOf = (body: Body, hip: Vec3, spine: Spine): Vec3 => trunkLine(segmentsOf(body), hip, spine)[3];

/**
 * The trunk from these hips up to a roller, which holds the ribs up. `slope`: how much more steeply pelvis, loins and ribs
 * rise than their mean; `chest`: how steeply the chest rises beyond; degrees.
 */
export function spineOver(body: Body, hip: Vec3, slope: readonly [number, number, number], chest: number): Spine {
  const rises = (deg: number): Spine => [deg + slope[0], deg + slope[1], deg + slope[2], chest];
  const over = (deg: number): number => ribsOf(body, hip, onBack(rises(deg))).y - overRoller(body);
  return onBack(rises(solve(over, -40, 60)));
}

/** How high the spine lies where a roller holds the ribs up. */
const overRoller = (body: Body): number => 2 * ROLLER_RADIUS + TRUNK_DEPTH[3] * girth(body);

/** Arms until the hands are put where they belong. */
export const REACHING: Posture['arms'] = both(() => ({ upper: vec(0, 1), fore: vec(-1, 0), hand: vec(-1, 0) }));

/** Knees bent, feet flat on the floor with the ankles at `ankleX`. */
export function feetFlat(body: Body, hip: Vec3, ankleX: number): Posture['legs'] {
  const { thigh, shank } = segmentsOf(body);
  const ankle = vec(ankleX, ANKLE * body.heightM);
  const knee = meetAbove(hip, thigh, ankle, shank);
  const leg: Leg = { thigh: unit(sub(knee, hip)), shank: unit(sub(ankle, knee)), foot: unit(vec(1, -0.25)) };
  return both(() => leg);
}

/** Both hands behind the head, which rests in them; the elbows point out and a little up. */
export const handsBehindHead = (body: Body, posture: Posture): Posture =>
  SIDES.reduce((posed, side) => {
    const { head } = skeletonOf(body, posed);
    const size = body.heightM / 1.72;
    const aside = side === 'left' ? 1 : -1;
    const target = onHead(head, aside * 0.065 * size, 0.005 * size, -0.1 * size);
    const pole = along(scale(head.face, 0.45), outward(side), 1);
    const there = handTo(body, posed, side, target, pole);
    const hand = unit(along(scale(outward(side), -1), head.crown, 0.35));
    return {
      ...there,
      arms: { ...there.arms, [side]: { ...there.arms[side], hand, thumb: scale(head.crown, -1) } },
    };
  }, posture);

/** The head in line with the chest, its chin a little down, but for a head that drops back off the hands. */
export const headInHands = (moment: Moment, part: number): Posture['head'] => ({
  pitch: -6 + 5 * moment.sway(1) + faultBy(moment, 'head-drops', [30, 50], part),
  turn: 4 * moment.sway(2),
});
