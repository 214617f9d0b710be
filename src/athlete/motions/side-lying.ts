import { girth, segmentsOf, type Body } from '../body';
import { solve } from '../reach';
import { shoulderOf, skeletonOf, type Leg, type Posture, type Spine } from '../skeleton';
import { RADIUS } from '../solids';
import { along, scale, unit, vec, type Vec3 } from '../vec';
import { both, handTo } from './postures';

/** On the right side; the front of the body faces −z, which a lens at the head end has to its right. */
export const ROLL = 90;
/** The spine as it stands, laid down. */
export const STRAIGHT: Spine = [0, 2, 3, -2];
/** How far the hips are bent: knees ahead of the body, so that the pelvis stays where it is. */
const HIPS_BENT = 78;

/** Somebody on the right side, knees bent and stacked; `twist` turns the chest to the left, on its own ground. */
export function sideLying(body: Body, twist: number, head: Posture['head']): Posture {
  const { hipHalf } = segmentsOf(body);
  const hip = vec(0, hipHalf + RADIUS.hip * girth(body));
  const posture: Posture = {
    hip,
    spine: STRAIGHT,
    roll: ROLL,
    twist,
    head,
    sink: 0,
    arms: both(() => ({ upper: vec(0, 0, -1), fore: vec(0, 0, -1), hand: vec(0, 0, -1) })),
    legs: stackedLegs(body, hip),
  };
  return onLowerShoulder(body, posture);
}

/** The chest leans as far as the lower shoulder needs to lie on the floor. */
function onLowerShoulder(body: Body, posture: Posture): Posture {
  const rests = 0.9 * RADIUS.shoulder * girth(body);
  const leant = (lean: number): Posture => ({ ...posture, lean });
  const height = (lean: number) => shoulderOf(body, leant(lean), 'right').shoulderMark.y;
  return leant(solve((lean) => height(lean) - rests, -25, 25));
}

/** Both hips and knees bent, the left leg on the right one. */
export function stackedLegs(body: Body, hip: Vec3, hipsBent = HIPS_BENT): Posture['legs'] {
  const { hipHalf, thigh, shank } = segmentsOf(body);
  const k = girth(body);
  const floor = RADIUS.knee * k;
  const rests = (y: number, to: number, long: number, way: Vec3): Vec3 => {
    const rise = Math.max(-1, Math.min(1, (to - y) / long));
    return unit(along(scale(way, Math.sqrt(1 - rise ** 2)), vec(0, 1), rise));
  };
  const bent = (hipsBent * Math.PI) / 180;
  const ahead = vec(-Math.cos(bent), 0, -Math.sin(bent));
  const behind = vec(-1, 0, 0.12);
  const legOn = (hipY: number, kneeY: number, ankleY: number): Leg => ({
    thigh: rests(hipY, kneeY, thigh, ahead),
    shank: rests(kneeY, ankleY, shank, unit(behind)),
    foot: unit(vec(-0.35, 0, -1)),
  });
  const right = legOn(hip.y - hipHalf, floor, RADIUS.ankle * k);
  const left = legOn(hip.y + hipHalf, 3 * floor, 3 * RADIUS.ankle * k);
  return { left, right };
}

/** The lower arm along the floor ahead of the chest. */
export function lowerArmAhead(body: Body, posture: Posture): Posture {
  return handTo(body, posture, 'right', lowerHand(body), vec(1, 0.2));
}

/** Where the lower hand lies: straight ahead of the shoulder of somebody whose chest has not turned. */
export function lowerHand(body: Body): Vec3 {
  const hand = lowerHands.get(body) ?? ahead(body);
  lowerHands.set(body, hand);
  return hand;
}

const lowerHands = new WeakMap<Body, Vec3>();

function ahead(body: Body): Vec3 {
  const { upperArm, forearm } = segmentsOf(body);
  const { shoulder } = shoulderOf(body, sideLying(body, 0, { pitch: 0, turn: 0 }), 'right');
  return vec(shoulder.x, 0.035, shoulder.z - 0.97 * (upperArm + forearm));
}

/** Middle of the pillow's top: as high as the head needs to lie in line with the trunk. */
export function pillowBelow(body: Body): Vec3 {
  const { head } = skeletonOf(body, sideLying(body, 0, { pitch: 0, turn: 0 }));
  const { x, y, z } = along(head.centre, head.crown, 0.02);
  return vec(x, Math.max(0.03, y - RADIUS.head), z);
}
