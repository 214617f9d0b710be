import type { Side } from '../pose/pose';
import { segmentsOf } from './body';
import { earOf } from './landmarks';
import type { FigurePose } from './motion';
import { chestFrame } from './skeleton';
import { along, angleBetween, degrees, distance, dot, middle, scale, sub, unit, type Vec3 } from './vec';

/** Both arms' or legs' true value. */
export type Sided = Readonly<Record<Side, number>>;

/** The figure's own angles and places. Degrees; lengths as shares of the figure's trunk or arm, as named. */
export interface TrueMeasures {
  readonly elbowFlexion: Sided; // 0 straight
  readonly abduction: Sided; // upper arm in the trunk's plane: 0 along the flank, 90 T, 180 overhead
  readonly armLift: Sided; // wrist over the trunk's plane / arm
  readonly ankleHeight: Sided; // / trunk
  readonly elbowPlace: Readonly<Record<Side, Vec3>>; // metres
  readonly wristPlace: Readonly<Record<Side, Vec3>>; // metres
  readonly headPitch: number; // head against the chest, + looks up
  readonly headProtraction: number; // ears ahead of the shoulders, square to the trunk / trunk
  readonly facePitch: number; // where the face looks, over the level, + up
  readonly headTurn: number; // + to the left
  readonly trunkPitch: number; // hip–shoulder line over the horizontal
  readonly trunkTilt: number; // hip–shoulder line from the vertical, + shoulders headward
  readonly shoulderHeight: number; // / trunk
  readonly hipAlong: number; // / trunk, + headward
  readonly armTilt: number; // wrist–shoulder line from the vertical, + shoulders headward
  readonly upperArmTilt: number; // elbow–shoulder line from the vertical, + shoulders headward
  readonly shoulderExtension: number; // upper arms behind the hip–shoulder line, seen from the side; 0 along it
  readonly propHeight: number; // shoulders over the elbows / trunk
  readonly earHeight: number; // ears over the wrists / trunk
  readonly hipHeight: number; // / trunk
  readonly thighTilt: number; // knee–hip line from the vertical, + hips headward
  readonly thoraxSink: number; // thorax below the shoulder joints / arm
  readonly elbowGiving: number; // how much nearer the elbows' bend brings shoulder and wrist / arm
  readonly midTrunk: number; // waist over the hip–shoulder line / trunk, + dorsal
  readonly trunkArmAngle: number; // elbow–shoulder–hip
  readonly hipAnkle: number; // / trunk
  readonly shoulderRetraction: number; // shoulder joints behind where the chest has them at rest / trunk
  readonly shoulderElevation: Sided; // shoulder over the ears' middle along the trunk / trunk: about −0.4 at rest, + is up
  readonly neckLength: Sided; // ear to shoulder on this side / trunk
  readonly wristHeight: Sided; // wrist over the middle of the shoulders along the trunk / trunk
  readonly handSpread: number; // right wrist to left wrist across the body / trunk
  readonly handEvenness: number; // left wrist over the right one along the trunk / arm
  readonly trunkLean: number; // hip–shoulder line off the vertical in the frontal plane, + to the left
  readonly elbowLead: Sided; // upper arm out of the chest's frontal plane about the body's long axis, + towards the back
  readonly handToEar: Sided; // wrist to the ear on its side / trunk
  readonly armRoll: Sided; // where the arm points about the floor's long axis: 0 out to its side, chest down; 90 up
  readonly shoulderRoll: Sided; // this shoulder over the other about the body's long axis: 0 chest down, 90 above, 180 chest up
  readonly kneeHug: Sided; // knee to shoulder / trunk
  readonly chestTwist: number; // chest against the pelvis about the trunk, + to the left
  readonly kneesAside: number; // middle of the knees off the midline / trunk
  readonly headTilt: number; // head against the chest, + to the left shoulder
  readonly elbowAcross: Sided; // elbow from its own shoulder towards the other one / breadth between them
  readonly elbowElevation: Sided; // elbow over its shoulder along the trunk / trunk
  readonly trunkRotation: number; // chest against the pelvis, + to the left
}

/** The way from ear to nose goes so often into a trunk: 0.288 of stature, and 11.6 cm of a head of 1.72 m. */
export const FACES_PER_TRUNK = 0.288 / (0.116 / 1.72);

/** Reads the measures off the figure's joints. */
export function trueMeasures(figure: FigurePose): TrueMeasures {
  const { posture, line, joints, head, body } = figure;
  const { trunk, upperArm, forearm } = segmentsOf(body);
  const arm = upperArm + forearm;
  const each = (of: (side: Side) => number): Sided => ({ left: of('left'), right: of('right') });
  const mean = (of: (side: Side) => number) => (of('left') + of('right')) / 2;
  const shoulders = middle(joints.left.shoulderMark, joints.right.shoulderMark);
  const leaning = (low: Vec3, high: Vec3) => degrees(Math.atan2(high.x - low.x, high.y - low.y));
  const { back } = chestFrame(posture);
  const axis = unit(sub(line[4], line[0]));
  const wristHeight = each((s) => dot(sub(joints[s].wrist, shoulders), axis) / trunk);
  return {
    elbowFlexion: each((s) =>
      angleBetween(sub(joints[s].elbow, joints[s].shoulder), sub(joints[s].wrist, joints[s].elbow)),
    ),
    abduction: each((s) => abductionOf(figure, s)),
    armLift: each((s) => dot(sub(joints[s].wrist, joints[s].shoulder), back) / arm),
    ankleHeight: each((s) => joints[s].ankle.y / trunk),
    elbowPlace: { left: joints.left.elbow, right: joints.right.elbow },
    wristPlace: { left: joints.left.wrist, right: joints.right.wrist },
    headPitch: posture.head.pitch,
    headProtraction: protractionOf(figure) / trunk,
    facePitch: degrees(Math.atan2(head.face.y, Math.hypot(head.face.x, head.face.z))),
    headTurn: posture.head.turn,
    trunkPitch: degrees(Math.atan2(shoulders.y - line[0].y, shoulders.x - line[0].x)),
    trunkTilt: leaning(line[0], shoulders),
    shoulderHeight: shoulders.y / trunk,
    hipAlong: line[0].x / trunk,
    armTilt: mean((s) => leaning(joints[s].wrist, joints[s].shoulder)),
    upperArmTilt: mean((s) => leaning(joints[s].elbow, joints[s].shoulder)),
    shoulderExtension: mean((s) => extensionOf(figure, s)),
    propHeight: mean((s) => joints[s].shoulderMark.y - joints[s].elbow.y) / trunk,
    earHeight: mean((s) => head.centre.y - joints[s].wrist.y) / trunk,
    hipHeight: line[0].y / trunk,
    thighTilt: mean((s) => leaning(joints[s].knee, joints[s].hip)),
    thoraxSink: posture.sink / arm,
    elbowGiving: 1 - mean((s) => distance(joints[s].wrist, joints[s].shoulder)) / arm,
    midTrunk: midTrunkOf(figure) / trunk,
    trunkArmAngle: mean((s) =>
      angleBetween(sub(joints[s].elbow, joints[s].shoulderMark), sub(joints[s].hip, joints[s].shoulderMark)),
    ),
    hipAnkle: mean((s) => distance(joints[s].hip, joints[s].ankle)) / trunk,
    shoulderRetraction: posture.sink / trunk,
    shoulderElevation: each((s) => dot(sub(joints[s].shoulderMark, head.centre), axis) / trunk),
    neckLength: each((s) => distance(earOf(figure, s), joints[s].shoulderMark) / trunk),
    wristHeight,
    handSpread: (joints.right.wrist.z - joints.left.wrist.z) / trunk,
    handEvenness: ((wristHeight.left - wristHeight.right) * trunk) / arm,
    trunkLean: degrees(Math.atan2(-axis.z, axis.y)),
    kneeHug: each((s) => distance(joints[s].knee, joints[s].shoulderMark) / trunk),
    chestTwist: posture.twist ?? 0,
    kneesAside: (joints.left.knee.z + joints.right.knee.z) / 2 / trunk,
    headTilt: posture.head.tilt ?? 0,
    elbowLead: each((s) => elbowLeadOf(figure, s)),
    handToEar: each((s) => distance(earOf(figure, s), joints[s].wrist) / trunk),
    armRoll: each((s) => aboutAxis(sub(joints[s].wrist, joints[s].shoulder), s)),
    shoulderRoll: { left: rollOf(figure, 'left'), right: rollOf(figure, 'right') },
    elbowAcross: each((s) => acrossOf(figure, s)),
    elbowElevation: each((s) => dot(sub(joints[s].elbow, joints[s].shoulderMark), axis) / trunk),
    trunkRotation: posture.twist ?? 0,
  };
}

/** How far an elbow is ahead of the shoulder line or, +, behind it, as seen along the trunk. */
function elbowLeadOf({ posture, joints }: FigurePose, side: Side): number {
  const { out, back } = chestFrame(posture);
  const upper = sub(joints[side].elbow, joints[side].shoulder);
  return degrees(Math.atan2(dot(upper, back), dot(upper, out(side))));
}

/** How far a shoulder has come over the other about the floor's long axis, −90 to 270 degrees. */
function rollOf({ joints }: FigurePose, side: Side): number {
  return aboutAxis(sub(joints[side].shoulderMark, joints[side === 'left' ? 'right' : 'left'].shoulderMark), side);
}

/** Where a way leads about the floor's long axis, −90 to 270 degrees: 0 out to this side of somebody chest down, 90 up. */
function aboutAxis({ y, z }: Vec3, side: Side): number {
  const turned = degrees(Math.atan2(y, side === 'left' ? -z : z));
  return turned < -90 ? turned + 360 : turned;
}

/** Degrees by which an upper arm lies behind the line from its hip to its shoulder, in the sagittal plane. */
function extensionOf({ joints }: FigurePose, side: Side): number {
  const { shoulder, shoulderMark, elbow, hip } = joints[side];
  const [upper, trunk] = [sub(elbow, shoulder), sub(shoulderMark, hip)];
  return degrees(Math.atan2(upper.y * trunk.x - upper.x * trunk.y, -(upper.x * trunk.x + upper.y * trunk.y)));
}

/** The upper arm in the chest's plane, against the direction to the feet. */
function abductionOf({ posture, joints }: FigurePose, side: Side): number {
  const { back, up, out } = chestFrame(posture);
  const upper = sub(joints[side].elbow, joints[side].shoulder);
  const inPlane = along(upper, back, -dot(upper, back));
  const aside = dot(inPlane, out(side));
  const headward = sub(inPlane, scale(out(side), aside));
  return degrees(Math.atan2(aside, -dot(headward, up)));
}

/** How far the skull lies ahead of the line from mid-hip to mid-shoulder, in metres. */
function protractionOf({ line, joints, head }: FigurePose): number {
  const shoulders = middle(joints.left.shoulderMark, joints.right.shoulderMark);
  const [chord, out] = [sub(shoulders, line[0]), sub(head.centre, shoulders)];
  return (chord.y * out.x - chord.x * out.y) / distance(shoulders, line[0]);
}

/** How far the waist lies out of the line from mid-hip to mid-shoulder, metres, + towards the back. */
function midTrunkOf({ line }: FigurePose): number {
  const chord = sub(line[4], line[0]);
  const waist = sub(line[2], line[0]);
  return (chord.x * waist.y - chord.y * waist.x) / distance(line[4], line[0]);
}

/** How far the elbow lies from its own shoulder towards the other one, as a share of the way. */
function acrossOf({ joints }: FigurePose, side: Side): number {
  const own = joints[side].shoulderMark;
  const way = sub(joints[side === 'left' ? 'right' : 'left'].shoulderMark, own);
  return dot(sub(joints[side].elbow, own), way) / dot(way, way);
}
