import type { Side } from '../pose/pose';
import type { ExerciseName } from './exercise-name';
import { FACES_PER_TRUNK, type Sided, type TrueMeasures } from './truth-measures';
import { distance } from './vec';

type Now = TrueMeasures;

/** A limit that the movement must not pass, on how far one moment lies past the start pose or past zero. */
export interface Limit {
  /** The check that ought to notice. */
  readonly id: string;
  /** The measure that is limited, in this frame. `null`: not judged at this moment. */
  readonly value: (now: Now, start: Now, side: Side) => number;
  readonly above: number;
  /** It is a fault once it has lasted this long, in ms. */
  readonly forMs: number;
  /** Judged on each side by itself. */
  readonly sided?: true;
  /** It was another movement, and no rep; or, of a hold, the posture has been left. */
  readonly voids?: true;
}

/** What counts as a rep: every one of these must change by so much from the start pose. */
export interface Range {
  readonly value: (now: Now, start: Now) => number;
  readonly floor: number;
}

/** A way round that the movement must not take, judged by the loop that two measures draw over a rep. */
export interface TurnLimit {
  /** The check that ought to notice. */
  readonly id: string;
  /** What is greater on the way down than on the way up of a rep as it should be. */
  readonly across: (now: Now) => number;
  /** It is a fault where it is less by so much, a mean over the height. */
  readonly by: number;
}

export interface TrueLimits {
  /** The first is the one whose own range is learnt. */
  readonly counts: readonly [Range, ...Range[]];
  readonly limits: readonly Limit[];
  /** How long the first must stay above what counts, in ms; absent: a moment. */
  readonly topHeldMs?: number;
  /** Which way round; a rep that goes the other is no rep. Absent: any way. */
  readonly turn?: TurnLimit;
  /** Shortest way out in ms; null where speed is not judged. */
  readonly fastestOutMs: number | null;
}

/** Share of the person's own range that a rep must reach (catalogue, "own range"). */
export const OWN_SHARE = 0.6;

const mean = (sided: Sided): number => (sided.left + sided.right) / 2;
const smaller = (sided: Sided): number => Math.min(sided.left, sided.right);
const change = (of: (m: Now) => number) => (now: Now, start: Now) => of(now) - of(start);

/** Catalogue, "neck": past ±20° from the person's own start for 0.5 s. */
const headUp = (id: string): Limit => ({ id, value: change((m) => m.headPitch), above: 20, forMs: 500 });
const headDown = (id: string): Limit => ({ id, value: change((m) => -m.headPitch), above: 20, forMs: 500 });

/** Catalogue, "elbow straight": 15–20° past the person's own straight arm for 0.3 s; the middle of that. */
const elbowsStraight: Limit = {
  id: 'elbows-straight',
  value: (now, start, side) => now.elbowFlexion[side] - start.elbowFlexion[side],
  above: 17.5,
  forMs: 300,
  sided: true,
};

/** Another movement: the elbows bring the body down by more than the blades do, and by over 3 cm. */
const pushUp: Limit = {
  id: 'push-up',
  value: (now, start) => now.elbowGiving - start.elbowGiving - Math.max(0, now.thoraxSink - start.thoraxSink),
  above: 0.055,
  forMs: 200,
  voids: true,
};

const zone = (low: number, high: number): Limit[] => [
  { id: 'arm-zone-low', value: (now, _, side) => -now.abduction[side], above: -low, forMs: 300, sided: true },
  { id: 'arm-zone-high', value: (now, _, side) => now.abduction[side], above: high, forMs: 300, sided: true },
];

/** How far each wrist has come out of the trunk's plane. */
const lifted = (now: Now, start: Now, side: Side) => now.armLift[side] - start.armLift[side];

const prone: readonly Limit[] = [
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
const drawnUp = (now: Now, start: Now): Sided => ({
  left: now.shoulderElevation.left - start.shoulderElevation.left,
  right: now.shoulderElevation.right - start.shoulderElevation.right,
});

/** "No shrug": 0.1 of the trunk is 5 cm, most of one. */
const noShrug: Limit = {
  id: 'shoulders-down',
  value: (now, start, side) => drawnUp(now, start)[side],
  above: 0.1,
  forMs: 500,
  sided: true,
};

/** Catalogue, chin tuck: "nod ≤10°". */
const nod: Limit = {
  id: 'chin-level',
  value: (now, start) => Math.abs(now.facePitch - start.facePitch),
  above: 10,
  forMs: 500,
};

/** How far each hand has come up along the trunk. */
const slidUp = (now: Now, start: Now): Sided => ({
  left: now.wristHeight.left - start.wristHeight.left,
  right: now.wristHeight.right - start.wristHeight.right,
});

/** Hands and knees placed, and the body still over them: 0.12 of the trunk is 6 cm. */
const underAndOver: readonly Limit[] = [
  { id: 'hands-under-shoulders-ahead', value: (now) => -now.armTilt, above: 10, forMs: 500 },
  { id: 'hips-over-knees-back', value: (now) => -now.thighTilt, above: 15, forMs: 500 },
  { id: 'hips-still', value: (now, start) => Math.abs(now.hipAlong - start.hipAlong), above: 0.12, forMs: 300 },
];

const bothLifted = (floor: number): Range => ({
  value: (now, start) => smaller({ left: lifted(now, start, 'left'), right: lifted(now, start, 'right') }),
  floor,
});

/** Whether a chest that opens is well on its way, and how far the head has gone along. */
const opened = (now: Now, start: Now): boolean => now.shoulderRoll.left - start.shoulderRoll.left > 38;
const headAlong = (now: Now, start: Now): number =>
  now.shoulderRoll.left - start.shoulderRoll.left + now.headTurn - start.headTurn;

/** A posture that is held: there is no way to go, only limits not to be passed. */
const HELD: TrueLimits['counts'] = [{ value: () => 1, floor: 1 }];

/** The catalogue's rows, written for a figure whose true angles are known. */
export const LIMITS: Readonly<Record<ExerciseName, TrueLimits>> = {
  'prone-t-raise': { counts: [bothLifted(0.12)], limits: [...zone(70, 110), ...prone], fastestOutMs: 700 },
  'prone-y-raise': { counts: [bothLifted(0.07)], limits: [...zone(120, 150), ...prone], fastestOutMs: 700 },
  'prone-extension': {
    counts: [{ value: change((m) => m.trunkPitch), floor: 5 }],
    limits: [
      { id: 'too-high', value: change((m) => m.trunkPitch), above: 15, forMs: 200 },
      headUp('neck-long'),
      headDown('neck-long-down'),
      // No figure in the catalogue: 0.1 of the trunk is 5 cm, more than toes roll.
      {
        id: 'feet-down',
        value: (now, start, side) => now.ankleHeight[side] - start.ankleHeight[side],
        above: 0.1,
        forMs: 300,
        sided: true,
      },
      {
        id: 'hands-light',
        value: (now, start, side) => start.elbowFlexion[side] - now.elbowFlexion[side],
        above: 15,
        forMs: 300,
        sided: true,
      },
    ],
    fastestOutMs: 700,
  },
  'quadruped-plus': {
    // 2 cm on an average arm: under a third of a full 3–6 cm slide of the blades is no rep.
    counts: [{ value: change((m) => m.thoraxSink), floor: 0.035 }],
    limits: [
      elbowsStraight,
      pushUp,
      // Another movement: the mid-back rounds by 0.1 of the trunk, 5 cm.
      { id: 'cat-cow', value: change((m) => m.midTrunk), above: 0.1, forMs: 300, voids: true },
      ...underAndOver,
      // "No sag": the mid-back hangs by 0.06 of the trunk, 3 cm.
      { id: 'no-sag', value: change((m) => -m.midTrunk), above: 0.06, forMs: 500 },
      headUp('neck-long-up'),
      headDown('neck-long-down'),
    ],
    fastestOutMs: null,
  },
  'chair-thoracic-extension': {
    counts: [
      { value: change((m) => m.trunkArmAngle), floor: 10 },
      { value: change((m) => -m.shoulderHeight), floor: 0.08 },
    ],
    limits: [
      headUp('neck-neutral-up'),
      headDown('neck-neutral-down'),
      // Sitting back on the heels: the hip comes nearer to the ankle by 0.3 of the trunk, 15 cm.
      { id: 'hips-off-heels', value: change((m) => -m.hipAnkle), above: 0.3, forMs: 300, voids: true },
      // Pushing the seat back a little belongs to it; 0.15 of the trunk is 8 cm.
      { id: 'hips-still', value: (now, start) => Math.abs(now.hipAlong - start.hipAlong), above: 0.15, forMs: 300 },
      {
        id: 'elbows-planted',
        value: (now, start, side) => distance(now.elbowPlace[side], start.elbowPlace[side]) / 0.5,
        above: 0.12,
        forMs: 300,
        sided: true,
      },
    ],
    fastestOutMs: null,
  },
  shrug: {
    // 2 cm: a third of a full shrug, whose clavicles go up by 20° and more.
    counts: [{ value: (now, start) => mean(drawnUp(now, start)), floor: 0.04 }],
    limits: [
      // Against the catalogue's 15–20°: the bend goes towards the lens, which sees less than 25° of it as straight.
      { ...elbowsStraight, above: 25 },
      // 2.5 cm: nearly half of a full shrug.
      {
        id: 'shoulders-even',
        value: (now, start) => Math.abs(drawnUp(now, start).left - drawnUp(now, start).right),
        above: 0.05,
        forMs: 500,
      },
    ],
    fastestOutMs: 700,
  },
  'wall-angel': {
    // The catalogue gives no figure. 15 cm of a slide of 35–40 cm is no more than from a W to a U.
    counts: [{ value: (now, start) => smaller(slidUp(now, start)), floor: 0.3 }],
    limits: [
      // 0.12 of an arm is 7 cm: a hand's breadth.
      {
        id: 'arms-even',
        value: (now, start) => Math.abs(now.handEvenness - start.handEvenness),
        above: 0.12,
        forMs: 500,
      },
      // Shoulders rise by 2–3 cm as arms go overhead; 0.1 of the trunk is 5 cm.
      {
        id: 'shoulders-down',
        value: (now, start, side) => drawnUp(now, start)[side],
        above: 0.1,
        forMs: 300,
        sided: true,
      },
      // In a Y the elbow is all but straight. Judged near the top, from where the hands are 0.55 of the trunk up.
      {
        id: 'full-slide',
        value: (now, start, side) => (smaller(slidUp(now, start)) > 0.55 ? now.elbowFlexion[side] : 0),
        above: 45,
        forMs: 300,
        sided: true,
      },
    ],
    fastestOutMs: null,
  },
  'cat-cow': {
    // 2.5 cm at mid-trunk: under half of what a stiff person's back sinks in a clip of a real one is no rep.
    counts: [{ value: change((m) => -m.midTrunk), floor: 0.05 }],
    limits: [
      elbowsStraight,
      ...underAndOver,
      // Extension only: past level by 0.06 of the trunk, 3 cm, is the other half.
      { id: 'no-rounding', value: change((m) => m.midTrunk), above: 0.06, forMs: 300 },
      // "Head moves with the spine, up ≤30°".
      { id: 'head-with-spine-up', value: change((m) => m.headPitch), above: 30, forMs: 500 },
      headDown('head-with-spine-down'),
    ],
    fastestOutMs: 1500,
  },
  'ball-rolling': { counts: HELD, limits: [], fastestOutMs: null },
  'childs-pose': {
    counts: HELD,
    limits: [
      // The person's own depth: 0.2 of the trunk, 10 cm off it, is out of it.
      { id: 'hips-to-heels', value: change((m) => m.hipAnkle), above: 0.2, forMs: 700, voids: true },
      // An arm that is no longer "long": its hand has come back by 0.15 of the trunk, 7.5 cm.
      {
        id: 'arms-long',
        value: (now, start, side) => distance(now.wristPlace[side], start.wristPlace[side]) / 0.5,
        above: 0.15,
        forMs: 700,
        sided: true,
      },
      // "Head down": the ears 12 cm over the wrists, 5 cm more than with the forehead on the mat.
      { id: 'head-down', value: (now) => now.earHeight, above: 0.25, forMs: 1000 },
    ],
    fastestOutMs: null,
  },
  // Performed for the left side: the head tilts to the right.
  'upper-trap-stretch': {
    counts: HELD,
    limits: [
      // The person's own depth: 12° back from it is a third of a usual 35°.
      { id: 'head-tilted', value: change((m) => m.headTilt), above: 12, forMs: 700, voids: true },
      // Down: 2.5 cm nearer to the ear, 0.05 of the trunk, is half a shrug.
      { id: 'shoulder-down', value: change((m) => -m.neckLength.left), above: 0.05, forMs: 700 },
      { id: 'trunk-tall', value: (now, start) => Math.abs(now.trunkLean - start.trunkLean), above: 10, forMs: 700 },
      { id: 'head-not-turned', value: (now, start) => Math.abs(now.headTurn - start.headTurn), above: 25, forMs: 700 },
    ],
    fastestOutMs: null,
  },
  // Performed for the left side: the left arm is drawn across.
  'cross-body-stretch': {
    counts: HELD,
    limits: [
      // The person's own depth: three tenths of the way between the shoulders, 11 cm.
      { id: 'arm-across', value: change((m) => -m.elbowAcross.left), above: 0.3, forMs: 700, voids: true },
      // "Level": 0.2 of the trunk is 10 cm at the elbow.
      { id: 'arm-level', value: change((m) => -m.elbowElevation.left), above: 0.2, forMs: 700 },
    ],
    fastestOutMs: null,
  },
  // Performed for the left side: the chest turns to the left.
  'seated-rotation': {
    counts: HELD,
    limits: [
      // "≥80 % of own best": of the turn with which the hold begins.
      {
        id: 'turned',
        value: (now, start) => 1 - now.trunkRotation / start.trunkRotation,
        above: 0.2,
        forMs: 700,
        voids: true,
      },
      // "Tall": shoulders 0.05 of the trunk, 2.5 cm, lower over the hips.
      { id: 'tall', value: change((m) => m.hipHeight - m.shoulderHeight), above: 0.05, forMs: 700, voids: true },
      // "Head follows": 34° back against the chest is looking at the screen again.
      { id: 'head-follows', value: change((m) => -m.headTurn), above: 34, forMs: 700 },
    ],
    fastestOutMs: null,
  },
  // Performed for the left side: the nose points to the right armpit.
  'levator-stretch': {
    counts: HELD,
    limits: [
      // "Turned ~45° and nodded": a third of the turn, or half of the nod, is given up.
      { id: 'head-turned', value: change((m) => m.headTurn), above: 15, forMs: 700, voids: true },
      { id: 'head-nodded', value: change((m) => m.headPitch), above: 13, forMs: 700, voids: true },
      { id: 'shoulder-down', value: change((m) => -m.neckLength.left), above: 0.05, forMs: 700 },
      { id: 'trunk-still', value: (now, start) => Math.abs(now.trunkLean - start.trunkLean), above: 10, forMs: 700 },
    ],
    fastestOutMs: null,
  },
  // Performed for the left side: the trunk leans to the right.
  'lat-side-stretch': {
    counts: HELD,
    limits: [
      // The person's own depth: a third of a usual 18° of the hips–shoulders line.
      { id: 'leaning-over', value: change((m) => m.trunkLean), above: 7, forMs: 700, voids: true },
      // Overhead: a forearm's length down.
      { id: 'hands-up', value: (now, start) => -smaller(slidUp(now, start)), above: 0.35, forMs: 700, voids: true },
      // "Both feet down": 4 cm at the ankle.
      {
        id: 'feet-down',
        value: (now, start, side) => now.ankleHeight[side] - start.ankleHeight[side],
        above: 0.08,
        forMs: 700,
        sided: true,
      },
    ],
    fastestOutMs: null,
  },
  // Performed for the left side: the left arm lies on top.
  'eagle-arms': {
    counts: HELD,
    limits: [
      // Wound: neither elbow back by a quarter of the way between the shoulders.
      {
        id: 'elbows-crossed',
        value: (now, start) =>
          Math.max(start.elbowAcross.left - now.elbowAcross.left, start.elbowAcross.right - now.elbowAcross.right),
        above: 0.25,
        forMs: 700,
        voids: true,
      },
      {
        id: 'elbows-up',
        value: (now, start, side) => start.elbowElevation[side] - now.elbowElevation[side],
        above: 0.15,
        forMs: 700,
        sided: true,
      },
    ],
    fastestOutMs: null,
  },
  'sphinx-press': {
    counts: HELD,
    limits: [
      // "Chest up": 0.14 of the trunk is 7 cm down from where the elbows prop it.
      { id: 'chest-up', value: change((m) => -m.propHeight), above: 0.14, forMs: 700, voids: true },
      { id: 'elbows-under-shoulders', value: (now) => -now.upperArmTilt, above: 20, forMs: 700 },
      { id: 'hips-down', value: change((m) => m.hipHeight), above: 0.12, forMs: 700 },
      // Off the ears: 0.1 of the trunk is 5 cm, most of a shrug.
      {
        id: 'shoulders-down',
        value: (now, start, side) => drawnUp(now, start)[side],
        above: 0.1,
        forMs: 700,
        sided: true,
      },
      headUp('neck-long-up'),
      headDown('neck-long-down'),
    ],
    fastestOutMs: null,
  },
  'wall-push-plus': {
    // As on hands and knees: 2 cm on an average arm.
    counts: [{ value: change((m) => m.thoraxSink), floor: 0.035 }],
    limits: [
      elbowsStraight,
      pushUp,
      { id: 'hips-still', value: (now, start) => Math.abs(now.hipAlong - start.hipAlong), above: 0.12, forMs: 300 },
      // "No shrug": 0.1 of the trunk is 5 cm, most of one.
      {
        id: 'shoulders-down',
        value: (now, start, side) => drawnUp(now, start)[side],
        above: 0.1,
        forMs: 500,
        sided: true,
      },
      headUp('neck-long-up'),
      headDown('neck-long-down'),
    ],
    fastestOutMs: null,
  },
  'chest-opener': {
    counts: HELD,
    limits: [
      // Hands lifted off the back: 12° of a straight arm is 12 cm.
      { id: 'hands-lifted', value: change((m) => -m.armTilt), above: 12, forMs: 700, voids: true },
      // "Chest up": 12° forwards is 10 cm at the shoulders.
      { id: 'chest-up', value: change((m) => m.trunkTilt), above: 12, forMs: 700 },
      { ...elbowsStraight, forMs: 700 },
      // "No head poke": 3 cm.
      { id: 'no-head-poke', value: change((m) => m.headProtraction), above: 0.06, forMs: 700 },
    ],
    fastestOutMs: null,
  },
  'rounded-reach': {
    counts: HELD,
    limits: [
      // "Upper back rounded": half of the 5 cm by which it stands out is given up.
      { id: 'rounded', value: change((m) => -m.midTrunk), above: 0.05, forMs: 700, voids: true },
      // "Arms level": 15° of an arm is 15 cm at the hands.
      { id: 'arms-level', value: change((m) => m.armTilt), above: 15, forMs: 700, voids: true },
      { ...elbowsStraight, forMs: 700 },
      { ...headUp('chin-down'), forMs: 1000 },
      { id: 'hips-still', value: (now, start) => Math.abs(now.hipAlong - start.hipAlong), above: 0.12, forMs: 700 },
    ],
    fastestOutMs: null,
  },
  'neck-flexion-stretch': {
    counts: HELD,
    limits: [
      // "Chin to chest": a third of the 45–50° of a neck's way back up.
      { id: 'chin-down', value: change((m) => m.headPitch), above: 15, forMs: 700, voids: true },
      // "Trunk upright": 10° forwards is 9 cm at the shoulders.
      { id: 'trunk-upright', value: change((m) => m.trunkTilt), above: 10, forMs: 700 },
      {
        id: 'shoulders-down',
        value: (now, start, side) => drawnUp(now, start)[side],
        above: 0.1,
        forMs: 700,
        sided: true,
      },
    ],
    fastestOutMs: null,
  },
  'band-row': {
    // "Elbow passes behind the trunk": by 5° it is clear of the flank; from arms that reach ahead that is over 50°.
    counts: [
      { value: change((m) => m.shoulderExtension), floor: 50 },
      { value: (now) => now.shoulderExtension, floor: 5 },
    ],
    limits: [
      noShrug,
      // "Trunk still": 10° is 9 cm at the shoulders.
      {
        id: 'trunk-still',
        value: (now, start) => Math.abs(now.trunkTilt - start.trunkTilt),
        above: 10,
        forMs: 500,
      },
    ],
    fastestOutMs: null,
  },
  'quadruped-rotation': {
    // As for the seated turn, 15°: a third of what a supple chest does.
    counts: [{ value: change((m) => m.shoulderRoll.left), floor: 15 }],
    limits: [
      // Against the catalogue's 15–20°: the bend goes half towards the lens, which sees less of it.
      {
        id: 'support-straight',
        value: (now, start) => now.elbowFlexion.right - start.elbowFlexion.right,
        above: 25,
        forMs: 300,
      },
      // A wrist 27 cm from the ear: fingers that touch the head are no more than a hand's length from it.
      { id: 'hand-at-head', value: (now) => now.handToEar.left, above: 0.55, forMs: 500 },
      // "Elbow leads": 30° behind the line of the shoulders, once the chest is well on its way.
      {
        id: 'elbow-leads',
        value: (now, start) => (now.shoulderRoll.left - start.shoulderRoll.left > 20 ? -now.elbowLead.left : -180),
        above: 30,
        forMs: 300,
      },
    ],
    fastestOutMs: null,
  },
  'doorway-stretch': {
    counts: HELD,
    limits: [
      // "Elbows at height": 13 cm below the shoulders is 25° of an upper arm.
      { id: 'elbows-high', value: (now) => now.propHeight, above: 0.27, forMs: 700, voids: true },
      // "No over-lean": 15° more is 13 cm at the shoulders.
      { id: 'no-over-lean', value: change((m) => m.trunkTilt), above: 15, forMs: 700 },
    ],
    fastestOutMs: null,
  },
  'wall-chest-stretch': {
    counts: HELD,
    limits: [
      // "Sinks": the person's own depth; 12° of a straight arm is 12 cm.
      { id: 'hands-high', value: change((m) => -m.armTilt), above: 12, forMs: 700, voids: true },
      // "Chest up": 12° forwards is 10 cm at the shoulders.
      { id: 'chest-up', value: change((m) => m.trunkTilt), above: 12, forMs: 700 },
      // "Neck long": no head that juts by 3 cm.
      { id: 'no-head-poke', value: change((m) => m.headProtraction), above: 0.06, forMs: 700 },
    ],
    fastestOutMs: null,
  },
  'wall-forearm-breathing': {
    counts: HELD,
    limits: [
      // Forearms that have left the wall: 22° of an upper arm are 12 cm at the elbow.
      { id: 'forearms-on-wall', value: change((m) => m.upperArmTilt), above: 22, forMs: 700, voids: true },
      // "Elbows below shoulders": 0.05 of the trunk is 2.5 cm above them.
      { id: 'elbows-below-shoulders', value: (now) => -now.propHeight, above: 0.05, forMs: 700 },
      // "No crunch": 0.08 of the trunk is 4 cm by which the mid-back comes out.
      { id: 'no-crunch', value: change((m) => m.midTrunk), above: 0.08, forMs: 700 },
      // "Still": 10° is 9 cm at the shoulders.
      {
        id: 'trunk-still',
        value: (now, start) => Math.abs(now.trunkTilt - start.trunkTilt),
        above: 10,
        forMs: 700,
      },
    ],
    fastestOutMs: null,
  },
  'open-book': {
    // A third of what a supple chest turns by.
    counts: [{ value: change((m) => m.shoulderRoll.left), floor: 20 }],
    limits: [
      // "Arm passes vertical": judged once the chest is well round.
      {
        id: 'arm-passes-vertical',
        value: (now, start) => (opened(now, start) ? -now.armRoll.left : -180),
        above: -85,
        forMs: 300,
      },
      // "Head follows": by less than half of what the chest does.
      {
        id: 'head-follows',
        value: (now, start) => (opened(now, start) ? -headAlong(now, start) : -180),
        above: -25,
        forMs: 300,
      },
    ],
    fastestOutMs: null,
  },
  // Performed for the left side: the left arm is on top.
  'side-lying-breathing': {
    counts: HELD,
    limits: [
      // "In line": an arm that comes down by 25° has left the line of the body.
      { id: 'arm-in-line', value: change((m) => -m.abduction.left), above: 25, forMs: 700, voids: true },
      // "No reaching": 0.14 of the trunk is 7 cm at the hand.
      { id: 'no-reach', value: change((m) => m.wristHeight.left), above: 0.14, forMs: 700 },
      // "Head rests": lifted off the pillow by 12°.
      { id: 'head-rests', value: change((m) => m.headTilt), above: 12, forMs: 700 },
    ],
    fastestOutMs: null,
  },
  'foam-roller-extension': {
    // No figure in the catalogue: 0.05 of the trunk is 2.5 cm, about 13° of a chest that turns over the roller.
    counts: [{ value: change((m) => -m.shoulderHeight), floor: 0.05 }],
    limits: [
      // "Small range": 0.165 of the trunk is 8 cm, half as much again as a good rep.
      { id: 'small-range', value: change((m) => -m.shoulderHeight), above: 0.165, forMs: 200 },
      headUp('head-supported'),
      // Hips that stay down: 0.12 of the trunk is 6 cm.
      { id: 'hips-stay-down', value: change((m) => m.hipHeight), above: 0.12, forMs: 300 },
    ],
    fastestOutMs: null,
  },
  'foam-roller-roll': {
    // No figure in the catalogue: 0.15 of the trunk is 7.5 cm along the floor, half of it along the back.
    counts: [{ value: change((m) => -m.hipAlong), floor: 0.15 }],
    limits: [
      { id: 'pelvis-stays-lifted', value: change((m) => -m.hipHeight), above: 0.12, forMs: 300 },
      headUp('head-supported'),
      // Past 0.6 of the trunk, 30 cm, the roller has come 15 cm down the back: to the ribs' edge.
      { id: 'not-below-ribs', value: change((m) => -m.hipAlong), above: 0.6, forMs: 200 },
    ],
    fastestOutMs: null,
  },
  'chin-tuck': {
    // 0.15 of the way from ear to nose, 1.7 cm, for 5 s.
    counts: [{ value: (now, start) => FACES_PER_TRUNK * (start.headProtraction - now.headProtraction), floor: 0.15 }],
    topHeldMs: 5000,
    limits: [
      // Another movement: a head that looks up by 20° swings its ears back by as much as a tuck.
      {
        id: 'nodded',
        value: (now, start) => Math.abs(now.facePitch - start.facePitch),
        above: 20,
        forMs: 500,
        voids: true,
      },
      nod,
      noShrug,
    ],
    fastestOutMs: null,
  },
  'blade-squeeze': {
    // 6° at the upper arm: under half of what a slide of 3 cm and the arms that follow it come to.
    counts: [{ value: change((m) => m.shoulderExtension), floor: 6 }],
    topHeldMs: 5000,
    limits: [nod, noShrug],
    fastestOutMs: null,
  },
  'chair-back-extension': {
    // 4° takes the shoulders 3.5 cm back: under half of what a thorax gives over an edge at its lower end.
    counts: [{ value: change((m) => -m.trunkTilt), floor: 4 }],
    limits: [
      // "Small range": half as much again as a good rep.
      { id: 'small-range', value: change((m) => -m.trunkTilt), above: 17, forMs: 200 },
      { id: 'hips-still', value: (now, start) => Math.abs(now.hipAlong - start.hipAlong), above: 0.12, forMs: 300 },
    ],
    fastestOutMs: null,
  },
  'face-pull': {
    // No figure in the catalogue: wrists that come 20 cm apart, and over the shoulders by 6 cm, beside the jaw.
    counts: [
      { value: change((m) => m.handSpread), floor: 0.4 },
      { value: (now) => smaller(now.wristHeight), floor: 0.12 },
    ],
    limits: [
      // "Elbows at shoulder height", near the end: at 65° they are 13 cm below.
      {
        id: 'elbows-high',
        value: (now, start, side) => (now.handSpread - start.handSpread > 0.6 ? -now.abduction[side] : -90),
        above: -65,
        forMs: 300,
        sided: true,
      },
      { ...noShrug, forMs: 300 },
      // "No lean back": 12° is 10 cm at the shoulders.
      { id: 'no-lean-back', value: change((m) => -m.trunkTilt), above: 12, forMs: 500 },
    ],
    fastestOutMs: null,
  },
  'roller-rest': {
    counts: HELD,
    limits: [
      // Lying long: shoulders that come up by 0.17 of the trunk against the hips are 10° of curl.
      {
        id: 'lies-long',
        value: (now, start) => Math.abs(now.shoulderHeight - now.hipHeight - start.shoulderHeight + start.hipHeight),
        above: 0.17,
        forMs: 700,
        voids: true,
      },
      // Stillness, to 6 cm.
      {
        id: 'lies-still',
        value: (now, start) => Math.abs(now.hipAlong - start.hipAlong),
        above: 0.12,
        forMs: 700,
        voids: true,
      },
      // Open: a hand that has come in by 20 cm.
      {
        id: 'arms-open',
        value: (now, start, side) => distance(now.wristPlace[side], start.wristPlace[side]) / 0.5,
        above: 0.4,
        forMs: 1000,
        sided: true,
      },
    ],
    fastestOutMs: null,
  },
  'knee-hug-roll': {
    // No figure in the catalogue: from upright onto the back are 70–90°.
    counts: [{ value: change((m) => -m.trunkTilt), floor: 40 }],
    limits: [
      // Performed for the left side. Hugged: a knee 0.25 of the trunk, 12 cm, further from the shoulder has left the chest.
      { id: 'knee-stays-hugged', value: change((m) => m.kneeHug.left), above: 0.25, forMs: 300 },
    ],
    fastestOutMs: null,
  },
  'supine-rotation': {
    // Performed for the left side. "10–20°": by 6° a shoulder has come up by 2 cm.
    counts: [{ value: change((m) => m.chestTwist), floor: 6 }],
    limits: [
      // Knees whose middle swings by 8 cm have taken the pelvis along.
      {
        id: 'pelvis-quiet',
        value: (now, start) => Math.abs(now.kneesAside - start.kneesAside),
        above: 0.16,
        forMs: 500,
      },
      // A hand 10 cm off the thigh.
      {
        id: 'hands-stay',
        value: (now, start, side) => distance(now.wristPlace[side], start.wristPlace[side]) / 0.5,
        above: 0.2,
        forMs: 500,
        sided: true,
      },
    ],
    fastestOutMs: null,
  },
  'shoulder-roll': {
    // As for the shrug: 0.04 of the trunk is 2 cm.
    counts: [{ value: (now, start) => smaller(drawnUp(now, start)), floor: 0.04 }],
    limits: [],
    // "Backwards": 0.02 of the trunk is 1 cm from one way to the other.
    turn: { id: 'backwards', across: (m) => m.shoulderRetraction, by: 0.02 },
    fastestOutMs: null,
  },
  'reverse-fly': {
    // Half of the way from hanging arms to level ones, out of the trunk's plane: 0.75 of an arm below a trunk hinged by 48°.
    counts: [bothLifted(0.33)],
    limits: [
      // "Hinge held": 12° is 10 cm at the shoulders.
      { id: 'hinge-held', value: (now, start) => Math.abs(now.trunkTilt - start.trunkTilt), above: 12, forMs: 500 },
      // "Elbows fixed": no figure in the catalogue; 25° is half of the way to a row.
      { ...elbowsStraight, id: 'elbows-fixed', above: 25 },
      headUp('neck-long'),
      // "Even": 0.1 of an arm out of the trunk's plane is 7 cm between the hands.
      {
        id: 'arms-even',
        value: (now, start) => Math.abs(lifted(now, start, 'left') - lifted(now, start, 'right')),
        above: 0.1,
        forMs: 500,
      },
    ],
    fastestOutMs: null,
  },
  // No exercise: nothing of it is a rep, and no form is asked for.
  'odds-and-ends': { counts: [{ value: () => 0, floor: Infinity }], limits: [], fastestOutMs: null },
};
