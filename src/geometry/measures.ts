import type { Side } from '../pose/pose';
import type { Reading } from './reading';

/**
 * Measures taken once per body. All lengths are fractions of the person's own segments; all angles are degrees.
 * "Start" is the calibration learnt while the start pose was held.
 */
export type BodyMeasure =
  | 'trunkPitch' // hip → shoulder line over the horizontal, +up at the shoulders
  | 'trunkTilt' // hip → shoulder line from the vertical, + shoulders headward of the hips; of somebody upright, forwards
  | 'trunkRecline' // the same line behind the vertical, + back
  | 'headPitch' // ear → nose against the trunk, signed, + looks up (extension)
  | 'headProtraction' // ears ahead of the shoulders' middle, square to the trunk / trunk, + forwards: forward head posture
  | 'facePitch' // ear → nose over the level, + looks up: of somebody upright, whether the chin is level
  | 'headRetraction' // ears back from their start against the near shoulder / ear–nose length, 0.234 of the trunk, − forwards
  | 'earHeight' // ears over the wrists / trunk: how high the head is held over planted hands
  | 'headTurn' // nose off the head's midline, signed, + to the person's left; 90 is a full turn
  | 'armEvenness' // left minus right arm lift; of somebody upright, left hand over the right one along the trunk / arm
  | 'shoulderRise' // shoulders over their start height / trunk
  | 'armTilt' // wrist → shoulder line from the vertical, + shoulders headward of the hands
  | 'upperArmTilt' // elbow → shoulder line from the vertical, + shoulders headward of the elbows
  | 'shoulderExtension' // near upper arm behind the trunk, degrees: 0 along the flank, −90 straight ahead
  | 'thighTilt' // knee → hip line from the vertical, + hips headward of the knees
  | 'hipTravel' // hips along the floor from their start / trunk, + headward
  | 'hipRise' // hips over their start height / trunk, − is a sag
  | 'thoraxSink' // thorax against the arms from its start / arm length, + sunk (proxy: shoulder, contour and head fused)
  | 'shoulderContour' // back contour near the shoulders over the shoulder–hip line / trunk, + dorsal
  | 'midTrunkContour' // the same at mid-trunk
  | 'midTrunkHollow' // the back at mid-trunk below its start contour / trunk: spinal extension; 0 while level or rounded (proxy)
  | 'shoulderDrop' // shoulders below their start height / trunk, + lower
  | 'trunkArmAngle' // elbow–shoulder–hip on the visible side
  | 'hipAnkle' // hip–ankle distance / trunk (sitting back shrinks it)
  | 'propHeight' // near shoulder over the near elbow / trunk: how high the arm props the chest
  | 'elbowHeight' // near elbow over the near knee / trunk
  | 'shoulderStack' // near shoulder over the far one / trunk: about 0 prone or supine, ±0.7 lying on a side
  | 'handStack' // the same of the wrists: about 0 while both hands are on the floor
  | 'kneeStack' // the same of the knees
  | 'girdleElevation' // both shoulders over the ears' middle along the trunk / trunk: about −0.4 at rest, + drawn up
  | 'handSpread' // right wrist to left wrist along the shoulders' line / trunk, − crossed
  | 'shoulderEvenness' // left shoulder over the right one along the trunk / trunk
  | 'headTilt' // ears' line against the shoulders', + the crown towards the left shoulder
  | 'headNod' // nose below the ears' middle along the trunk, degrees, + chin down: of somebody who faces the lens
  | 'trunkRotation' // shoulders' line turned about the trunk, degrees, + to the person's left (proxy: foreshortening)
  | 'trunkLean' // hips to shoulders off the vertical in the frontal plane, + to the person's left
  | 'faceHeight' // nose over the ears’ middle / trunk: about 0.2 on the back, −0.2 face down
  | 'hipHeight' // near hip over the near ankle / trunk: about 0.1 lying, 0.35 with the pelvis lifted
  | 'shoulderTravel' // near shoulder along the floor from its start / trunk, + headward
  | 'handFromHead' // near wrist to the ears’ middle / trunk: under 0.4 where the hand holds the head
  | 'neckExtension' // of somebody on the back: shoulder → head line against the chest, + the head drops back
  | 'kneeTravel' // middle of the knees from its start / trunk
  | 'uprightness'; // (hip − shoulder height in the picture) / trunk: 1 upright, 0 level, negative head down

/** Measures taken on each side of the body. */
export type SidedMeasure =
  | 'elbowFlexion' // 0 straight
  | 'kneeFlexion' // 0 straight
  | 'armAbduction' // upper arm against the trunk in the trunk's plane: 0 along the flank, 90 T, 180 overhead
  | 'armLift' // wrist over the trunk's plane / arm length, solved with the arm's fixed length
  | 'wristTravel' // wrist from its start / trunk
  | 'wristRise' // wrist over its start height / trunk
  | 'wristHeight' // wrist over the shoulders' middle along the trunk / trunk
  | 'elbowAcross' // elbow from its shoulder towards the other one / breadth between them: 0.5 at the midline
  | 'elbowElevation' // elbow over its shoulder along the trunk / trunk: 0 where the upper arm is level
  | 'elbowDrop' // elbow straight below its shoulder / trunk, whatever the trunk's lean
  | 'elbowTravel' // elbow from its start / trunk
  | 'neckLength' // ear to shoulder on this side / trunk: long in a sideways tilt away from it, short where the shoulder is drawn up
  | 'shoulderElevation' // shoulder over the ears' middle along the trunk / trunk: scapular elevation, about −0.4 at rest
  | 'kneeHug' // knee to shoulder / trunk: about 0.6 hugged to the chest, 1.1 and more let go of
  | 'shoulderRoll' // this shoulder over the other about the body's long axis: 0 chest down, 90 straight above, 180 chest up
  | 'chestOpening' // how far the chest of somebody side-lying has rolled open past square to the floor, degrees; 0 before
  | 'headRoll' // the same of the head: 0 looks down, 90 this ear up, 180 looks up
  | 'armRoll' // where the arm points about the body's long axis: 0 out to its side, chest down; 90 up, 180 across
  | 'elbowLead' // upper arm out of the shoulders' line about the body's long axis, + towards the back
  | 'handToEar' // wrist to the ear on its side / shoulder breadth
  | 'chestRoll' // shoulders’ line rolled against the hips’ towards this side, whose shoulder goes down; degrees
  | 'ankleRise'; // ankle over its start height / trunk

export type MeasureId = BodyMeasure | `${SidedMeasure}.${Side}`;

/** All measures of one frame. A measure that the exercise's view cannot support is there as unseen. */
export type Measures = Readonly<Record<MeasureId, Reading>>;
