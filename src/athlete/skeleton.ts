import type { Side } from '../pose/pose';
import { segmentsOf, type Body, type Segments } from './body';
import { add, along, cross, lerp, sagittal, scale, turn, vec, type Vec3 } from './vec';

/** Elevations in degrees over +x of the trunk's four segments, from the hips up: pelvis, loins, ribs, chest. */
export type Spine = readonly [pelvis: number, loins: number, ribs: number, chest: number];

/** The spine with each segment changed; `i` counts them from the pelvis up. */
export const mapSpine = (
  [pelvis, loins, ribs, chest]: Spine,
  change: (deg: number, i: 0 | 1 | 2 | 3) => number,
): Spine => [change(pelvis, 0), change(loins, 1), change(ribs, 2), change(chest, 3)];

/** Bone directions of one arm, all unit vectors. */
export interface Arm {
  readonly upper: Vec3;
  readonly fore: Vec3;
  /** From the wrist to the fingertips. */
  readonly hand: Vec3;
  /** Where the thumb points, a unit vector square to the hand; without it palms face the floor. */
  readonly thumb?: Vec3;
}

/** Bone directions of one leg, all unit vectors. */
export interface Leg {
  readonly thigh: Vec3;
  readonly shank: Vec3;
  /** From the ankle to the toes. */
  readonly foot: Vec3;
}

/** A posture by its joint angles alone. Every bone is rigid, so lengths hold by construction. */
export interface Posture {
  /** Midpoint between the hip joints. */
  readonly hip: Vec3;
  readonly spine: Spine;
  readonly head: {
    /** Degrees against the chest, + looks up. */
    readonly pitch: number;
    /** Degrees about the neck, + to the person's left. */
    readonly turn: number;
    /** Degrees by which the crown tips towards a shoulder, + the left one; 0 where it is not said. */
    readonly tilt?: number;
    /** Degrees by which the neck leans forwards under a skull that keeps its pitch; 0 where it is not said. */
    readonly poke?: number;
  };
  /** Scapulothoracic joint: metres by which the thorax hangs below (ventrally of) the shoulder joints. */
  readonly sink: number;
  /** Scapular elevation: metres by which each shoulder joint is drawn up along the trunk; 0 where it is not said. */
  readonly elevation?: Readonly<Record<Side, number>>;
  /** Degrees by which the chest bends sideways over the pelvis, + to the person's left; 0 where it is not said. */
  readonly lean?: number;
  /** Degrees by which the trunk's lower end rises to the person's left, less and less up to the chest; 0 where it is not said. */
  readonly bow?: number;
  /** Degrees by which the chest turns against the pelvis, + to the person's left; 0 where it is not said. */
  readonly twist?: number;
  /** Degrees by which the whole trunk lies rolled about the floor's long axis, + left side up; 0 where it is not said. */
  readonly roll?: number;
  readonly arms: Readonly<Record<Side, Arm>>;
  readonly legs: Readonly<Record<Side, Leg>>;
}

export type Bone = 'shoulder' | 'shoulderMark' | 'elbow' | 'wrist' | 'fingertip' | 'hip' | 'knee' | 'ankle' | 'toe';

export interface HeadFrame {
  readonly centre: Vec3;
  /** Unit vectors: towards the crown, out of the face, to the person's left. */
  readonly crown: Vec3;
  readonly face: Vec3;
  readonly left: Vec3;
}

/** A posture laid out in space. */
export interface Skeleton {
  readonly body: Body;
  readonly posture: Posture;
  /** The trunk's centre line: mid-hip, pelvis top, waist, mid-chest, mid-shoulder as the thorax carries it, neck base. */
  readonly line: readonly [Vec3, Vec3, Vec3, Vec3, Vec3, Vec3];
  readonly head: HeadFrame;
  readonly joints: Readonly<Record<Side, Readonly<Record<Bone, Vec3>>>>;
}

/** Where along the trunk its segments end; the neck's base lies past the shoulders. */
const SEGMENT_ENDS = [0.22, 0.5, 0.78, 1, 1.08] as const;

/**
 * How far the shoulder that an observer marks follows the thorax rather than the joint: sleeve, collar-bone and upper
 * chest move with the ribs. In a clip of a real plus the marked shoulder swung by 13 % of the arm, about all of the sink.
 */
export const SHOULDER_FOLLOWS = 0.7;

export const outward = (side: Side): Vec3 => vec(0, 0, side === 'left' ? -1 : 1);
/** Unit vector out of the back for a trunk segment at this elevation. */
export const dorsal = (elevationDeg: number): Vec3 => sagittal(elevationDeg + 90);

/** How the chest is bent out of the sagittal plane, and the trunk rolled with it, in degrees. */
type Bend = Pick<Posture, 'lean' | 'bow' | 'twist' | 'roll'>;

/** How much of the chest's lean and twist each of the trunk's segments has: the pelvis stays over the legs. */
const BEND_SHARES = [0, 0.4, 0.8, 1] as const;

/**
 * Turns a direction that holds for a trunk in the sagittal plane into that of this trunk, at a share of the way from the
 * pelvis (0) to the chest (1) at this elevation.
 */
export function bent(direction: Vec3, bend: Bend, elevationDeg: number, share = 1): Vec3 {
  const { lean = 0, bow = 0, twist = 0, roll = 0 } = bend;
  if (lean === 0 && bow === 0 && twist === 0) return rolled(direction, roll);
  const turned = turn(direction, sagittal(elevationDeg), twist * share);
  return rolled(turn(turned, dorsal(elevationDeg), lean * share + bow * (1 - share)), roll);
}

const rolled = (direction: Vec3, roll: number): Vec3 => (roll === 0 ? direction : turn(direction, vec(1, 0), roll));

/** The trunk's centre line from the hips up. */
export function trunkLine(segments: Segments, hip: Vec3, spine: Spine, bend: Bend = {}): Skeleton['line'] {
  const reach = (i: 0 | 1 | 2 | 3 | 4) =>
    (SEGMENT_ENDS[i] - (i === 0 ? 0 : (SEGMENT_ENDS[i - 1] ?? 0))) * segments.trunk;
  const up = (i: 0 | 1 | 2 | 3) => bent(sagittal(spine[i]), bend, spine[i], BEND_SHARES[i]);
  const pelvis = along(hip, up(0), reach(0));
  const waist = along(pelvis, up(1), reach(1));
  const ribs = along(waist, up(2), reach(2));
  const shoulders = along(ribs, up(3), reach(3));
  return [hip, pelvis, waist, ribs, shoulders, along(shoulders, up(3), reach(4))];
}

/** Unit vectors of the chest: out of the back, towards the head, out to a side. */
export const chestFrame = (posture: Posture) => {
  const chest = posture.spine[3];
  return {
    back: bent(dorsal(chest), posture, chest),
    up: bent(sagittal(chest), posture, chest),
    out: (side: Side): Vec3 => bent(outward(side), posture, chest),
  };
};

/** Lays a posture out. */
export function skeletonOf(body: Body, posture: Posture): Skeleton {
  const segments = segmentsOf(body);
  const line = trunkLine(segments, posture.hip, posture.spine, posture);
  const chest = chestFrame(posture);
  const limbs = (side: Side) => ({
    ...armJoints(segments, posture, shoulderFrom(segments, posture, line[4], chest, side), side),
    ...legJoints(segments, posture, side),
  });
  return {
    body,
    posture,
    line,
    head: headFrame(segments, posture, line[5]),
    joints: { left: limbs('left'), right: limbs('right') },
  };
}

type Shoulder = Pick<Skeleton['joints'][Side], 'shoulder' | 'shoulderMark'>;

/** One shoulder of a posture, without laying out the rest of it. */
export function shoulderOf(body: Body, posture: Posture, side: Side): Shoulder {
  const segments = segmentsOf(body);
  const carried = trunkLine(segments, posture.hip, posture.spine, posture)[4];
  return shoulderFrom(segments, posture, carried, chestFrame(posture), side);
}

type ChestFrame = ReturnType<typeof chestFrame>;

function shoulderFrom(segments: Segments, posture: Posture, carried: Vec3, chest: ChestFrame, side: Side): Shoulder {
  const rest = drawnUp(segments, posture, carried, chest, side);
  const shoulder = along(rest, chest.back, posture.sink);
  return { shoulder, shoulderMark: lerp(shoulder, rest, SHOULDER_FOLLOWS) };
}

function armJoints(segments: Segments, posture: Posture, from: Shoulder, side: Side) {
  const arm = posture.arms[side];
  const elbow = along(from.shoulder, arm.upper, segments.upperArm);
  const wrist = along(elbow, arm.fore, segments.forearm);
  return {
    ...from,
    elbow,
    wrist,
    fingertip: along(wrist, arm.hand, segments.hand),
  };
}

/** The clavicle as a share of the way from the midline to the shoulder joint: 15 of 18.5 cm in an average body. */
const CLAVICLE = 0.8;

/** The shoulder joint beside the chest; elevated, it swings up on the clavicle and so a little inwards. */
function drawnUp(segments: Segments, posture: Posture, carried: Vec3, { up, out }: ChestFrame, side: Side): Vec3 {
  const beside = along(carried, out(side), segments.shoulderHalf);
  const raised = posture.elevation?.[side] ?? 0;
  if (raised === 0) return beside;
  const clavicle = CLAVICLE * segments.shoulderHalf;
  const inwards = clavicle - Math.sqrt(clavicle ** 2 - raised ** 2);
  return along(along(beside, up, raised), out(side), -inwards);
}

function legJoints(segments: Segments, posture: Posture, side: Side) {
  const leg = posture.legs[side];
  const hip = along(posture.hip, rolled(outward(side), posture.roll ?? 0), segments.hipHalf);
  const knee = along(hip, leg.thigh, segments.thigh);
  const ankle = along(knee, leg.shank, segments.shank);
  return { hip, knee, ankle, toe: along(ankle, leg.foot, segments.foot * 0.8) };
}

/** The neck takes half of the head's pitch and tilt, the skull the whole. */
function headFrame(segments: Segments, posture: Posture, neckBase: Vec3): HeadFrame {
  const chest = posture.spine[3];
  const { pitch, turn: turned, tilt = 0, poke = 0 } = posture.head;
  const tipped = (direction: Vec3, deg: number) =>
    bent(deg === 0 ? direction : turn(direction, dorsal(chest), deg), posture, chest);
  const sagittalCrown = sagittal(chest + pitch);
  const crown = tipped(sagittalCrown, tilt);
  const skullBase = along(neckBase, tipped(sagittal(chest + pitch / 2 - poke), tilt / 2), segments.neck);
  const face = tipped(turn(scale(dorsal(chest + pitch), -1), sagittalCrown, turned), tilt);
  return { centre: along(skullBase, crown, segments.head * 0.4), crown, face, left: cross(crown, face) };
}

/** A point given in the head's frame, in metres. */
export const onHead = (head: HeadFrame, left: number, up: number, out: number): Vec3 =>
  add(head.centre, along(along(scale(head.left, left), head.crown, up), head.face, out));
