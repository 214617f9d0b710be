import type { Side } from '../../pose/pose';
import { segmentsOf, type Body } from '../body';
import type { Pastime } from '../fault';
import { smooth, STILL } from '../moment';
import { mapSpine, onHead, outward, skeletonOf, type Posture, type Spine } from '../skeleton';
import { add, along, radians, unit, vec, type Vec3 } from '../vec';
import { hipOver, hollowed, kneelingLegs, trunkBetween } from './kneeling';
import { both, handTo, kneelingUp, standingUp } from './postures';
import { elevationFor, lyingArm, lyingLegs, lyingSpine, WRIST_Y } from './prone';
import { proneExtension } from './prone-extension';
import { quadrupedPlus } from './quadruped-plus';

/** What somebody does in a place: `t` runs from 0 to 1, and at both ends the posture is that of the place. */
interface Doing {
  readonly place: 'kneeling' | 'standing' | 'all-fours' | 'lying';
  readonly act: (body: Body, there: Posture, t: number) => Posture;
}

const PLACES: Readonly<Record<Doing['place'], (body: Body) => Posture>> = {
  kneeling: kneelingUp,
  standing: standingUp,
  'all-fours': (body) => quadrupedPlus.posture(body, STILL),
  lying: (body) => proneExtension.posture(body, STILL),
};

/** From the knees to where it is done: lying down leads over all fours. */
export const wayTo = (pastime: Pastime, body: Body): readonly Posture[] => {
  const { place } = PASTIMES[pastime];
  const over = place === 'lying' ? ['kneeling', 'all-fours', place] : ['kneeling', place];
  return over.map((name) => PLACES[name as Doing['place']](body));
};

/** The posture of somebody who is so far into it. */
export const doing = (pastime: Pastime, body: Body, there: Posture, t: number): Posture =>
  PASTIMES[pastime].act(body, there, t);

/** Comes on and passes off within a sixth of the time each. */
const whole = (t: number): number => smooth(6 * Math.min(t, 1 - t));
/** −1 to 1, so many times. */
const waves = (t: number, times: number): number => Math.sin(2 * Math.PI * times * t);
/** 0 to 1 and back, so many times. */
const bouts = (t: number, times: number): number => (1 - Math.cos(2 * Math.PI * times * t)) / 2;

const looking = (posture: Posture, pitch: number, turned: number): Posture => ({
  ...posture,
  head: { pitch: posture.head.pitch + pitch, turn: posture.head.turn + turned },
});

/** The right hand comes from where it is to a place of the world, as far as `part` says. */
function rightHandTo(body: Body, posture: Posture, target: Vec3, part: number, planted = false): Posture {
  const { wrist } = skeletonOf(body, posture).joints.right;
  const at = vec(
    wrist.x + (target.x - wrist.x) * part,
    wrist.y + (target.y - wrist.y) * part + 0.1 * part * (1 - part),
    wrist.z + (target.z - wrist.z) * part,
  );
  return handTo(body, posture, 'right', at, vec(-0.4, -0.4, 0.8), planted);
}

const headOf = (body: Body, posture: Posture) => skeletonOf(body, posture).head;

/** The hand rubs the head. */
function scratching(body: Body, there: Posture, t: number): Posture {
  const at = onHead(headOf(body, there), -0.09, 0.08 + 0.02 * waves(t, 24), -0.02);
  return looking(rightHandTo(body, there, at, whole(t)), -8 * whole(t), 0);
}

/** On hands and knees that stay put, thighs leaning by so many degrees. */
function leaning(body: Body, there: Posture, tiltDeg: number): Posture {
  const { upperArm, forearm } = segmentsOf(body);
  const { wrist } = skeletonOf(body, there).joints.left;
  const hip = hipOver(body, tiltDeg);
  const { spine } = trunkBetween(body, hip, vec(wrist.x, wrist.y), 0.985 * (upperArm + forearm), hollowed(0), 0);
  const trunk: Posture = { ...there, hip, spine, legs: kneelingLegs(tiltDeg) };
  return (['left', 'right'] as const).reduce<Posture>(
    (posture, side) =>
      handTo(body, posture, side, skeletonOf(body, there).joints[side].wrist, add(vec(-1, 0), outward(side)), true),
    trunk,
  );
}

const lyingArms = (body: Body, chestDeg: number, abduction: number): Posture['arms'] => {
  const flat = (side: Side) => elevationFor(body, lyingSpine(0), side, abduction, 8, WRIST_Y);
  return both((side) => lyingArm(chestDeg, side, abduction, flat(side), 8));
};

/** How the trunk's segments lean back in somebody who stretches up, degrees. */
const LEANT: Spine = [0, 4, 8, 10];

const PASTIMES: Readonly<Record<Pastime, Doing>> = {
  'walks-about': {
    place: 'standing',
    act(_, there, t) {
      const step = 24 * waves(t, 8) * whole(t);
      const leg = (deg: number) => {
        const down = vec(Math.sin(radians(deg)), -Math.cos(radians(deg)));
        return { thigh: down, shank: down, foot: unit(vec(1, -0.25)) };
      };
      const gone = vec(there.hip.x - 0.7 * bouts(t, 1), there.hip.y - 0.02 * Math.abs(waves(t, 8)), there.hip.z);
      return { ...there, hip: gone, legs: { left: leg(step), right: leg(-step) } };
    },
  },
  drinks: {
    place: 'kneeling',
    act(body, there, t) {
      const tipped = bouts(t, 3);
      const back = looking(there, 22 * tipped, 0);
      return rightHandTo(body, back, onHead(headOf(body, back), -0.03, -0.06, 0.16), tipped);
    },
  },
  'stretches-up': {
    place: 'kneeling',
    act(body, there, t) {
      const up = bouts(t, 2);
      const posture = { ...there, spine: mapSpine(there.spine, (deg, i) => deg + LEANT[i] * up) };
      const { head } = skeletonOf(body, posture);
      const over = (side: Side): Vec3 =>
        add(along(head.centre, vec(0, 1), 0.62), along(vec(-0.05, 0), outward(side), 0.12));
      return (['left', 'right'] as const).reduce<Posture>((so, side) => {
        const { wrist } = skeletonOf(body, so).joints[side];
        const to = over(side);
        const at = add(wrist, vec((to.x - wrist.x) * up, (to.y - wrist.y) * up, (to.z - wrist.z) * up));
        return handTo(body, so, side, add(at, vec(0.25 * up * (1 - up), 0)), vec(1, 0));
      }, posture);
    },
  },
  'adjusts-laptop': {
    place: 'kneeling',
    act(body, there, t) {
      const { shoulder } = skeletonOf(body, there).joints.right;
      const lid = add(shoulder, vec(0.38, -0.12 + 0.05 * waves(t, 5), 0.28));
      return looking(rightHandTo(body, there, lid, whole(t)), -12 * whole(t), -25 * whole(t));
    },
  },
  scratches: { place: 'all-fours', act: scratching },
  'settles-in': {
    place: 'all-fours',
    act(body, there, t) {
      const moved = leaning(body, there, 7 * waves(t, 4) * whole(t));
      const { wrist } = skeletonOf(body, there).joints.right;
      const stepped = rightHandTo(body, moved, add(wrist, vec(0.06, 0.09)), bouts(t, 2) * whole(t), true);
      return looking(stepped, 24 * waves(t, 2) * whole(t), 40 * waves(t, 3) * whole(t));
    },
  },
  'sits-back': {
    place: 'all-fours',
    act: (body, there, t) => (t <= 0 || t >= 1 ? there : leaning(body, there, -46 * bouts(t, 3))),
  },
  'looks-round': {
    place: 'lying',
    act: (_, there, t) =>
      looking({ ...there, spine: lyingSpine(3 * bouts(t, 3)) }, 34 * bouts(t, 3), 50 * waves(t, 3) * whole(t)),
  },
  'reads-phone': {
    place: 'lying',
    act(body, there, t) {
      const up = whole(t);
      const propped: Posture = { ...there, spine: lyingSpine(15 * up) };
      const { shoulder } = skeletonOf(body, propped).joints.left;
      const phone = (side: Side) =>
        add(vec(shoulder.x + 0.26, 0.06 + 0.01 * waves(t, 20)), along(vec(0, 0), outward(side), 0.07));
      const held = (['left', 'right'] as const).reduce<Posture>((so, side) => {
        const { wrist } = skeletonOf(body, so).joints[side];
        const to = phone(side);
        const at = add(wrist, vec((to.x - wrist.x) * up, (to.y - wrist.y) * up, (to.z - wrist.z) * up));
        return handTo(body, so, side, at, add(vec(-0.3, -0.6), outward(side)));
      }, propped);
      return looking(held, 12 * up + 8 * waves(t, 2) * up, 0);
    },
  },
  wriggles: {
    place: 'lying',
    act(body, there, t) {
      const bent = 70 * bouts(t, 3);
      const legs = lyingLegs(body, 0);
      const shank = vec(-Math.cos(radians(bent)), Math.sin(radians(bent)));
      const left = { ...legs.left, shank, foot: shank };
      const hip = vec(there.hip.x + 0.03 * waves(t, 2) * whole(t), there.hip.y, 0.03 * waves(t, 3) * whole(t));
      return looking(
        { ...there, hip, legs: { left, right: legs.right } },
        6 * waves(t, 4),
        30 * waves(t, 1) * whole(t),
      );
    },
  },
  'scratches-lying': { place: 'lying', act: scratching },
  'spreads-arms': {
    place: 'lying',
    // Out to the T, on to the Y and back, each held for a while.
    act(body, there, t) {
      const out = smooth(6 * t) * 76 + smooth(6 * (t - 0.42)) * 45 - smooth(6 * (t - 0.83)) * 121;
      return { ...there, arms: lyingArms(body, there.spine[3], 14 + out) };
    },
  },
};
