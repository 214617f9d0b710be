import type { Joint } from '../pose/pose';
import type { BodyMeasure } from './measures';
import { otherSide } from './near-side';
import type { Reading } from './reading';
import { reading, readingOf, unseen } from './seen';
import { advance, nearJoints, rise, type SideBody } from './side-body';
import { angleSigma, shiftSigma } from './sigma';
import { angleAt, degrees, distance, type Vec } from './vec';

type Part = 'Shoulder' | 'Elbow' | 'Wrist' | 'Hip' | 'Knee' | 'Ankle';

/** A reading off near joints, unseen where one of them is. */
function near(body: SideBody, parts: readonly Part[], value: () => Reading): Reading {
  return readingOf(
    body.pose,
    parts.map((part): Joint => `${body.near}${part}`),
    value,
  );
}

/** A shift of a near joint from its place in the start pose, in trunks. */
function shift(body: SideBody, part: 'Shoulder' | 'Hip', along: typeof rise): Reading {
  const { calibration, pose, axes, lengths, noise } = body;
  if (calibration === null) return unseen('uncalibrated');
  return near(body, [part], () => {
    const joint: Joint = `${body.near}${part}`;
    const moved = along(axes, calibration.rest[joint], pose.image[joint]) / lengths.trunk;
    return reading(moved, shiftSigma(noise, moved, lengths.trunk));
  });
}

/** Degrees by which the way from `low` to `high` leans headward of the vertical. */
function tilt(body: SideBody, low: 'wrist' | 'elbow' | 'knee' | 'hip', high: 'shoulder' | 'hip'): Reading {
  const joints = nearJoints(body.pose.image, body.near);
  const [a, b] = [joints[low], joints[high]];
  const angle = degrees(Math.atan2(advance(body.axes, a, b), rise(body.axes, a, b)));
  return reading(angle, angleSigma(body.noise, angle, distance(a, b)));
}

function trunkPitch(body: SideBody): Reading {
  const { shoulder, hip } = nearJoints(body.pose.image, body.near);
  const angle = degrees(Math.atan2(rise(body.axes, hip, shoulder), Math.abs(advance(body.axes, hip, shoulder))));
  return reading(angle, angleSigma(body.noise, angle, distance(shoulder, hip)));
}

function trunkArmAngle(body: SideBody): Reading {
  const { elbow, shoulder, hip } = nearJoints(body.pose.image, body.near);
  const angle = angleAt(shoulder, elbow, hip);
  // Foreshortening turns an angle towards 0 or 180 and leaves a right one be.
  const lean = 90 - Math.abs(angle - 90);
  return reading(angle, angleSigma(body.noise, lean, distance(shoulder, elbow), distance(shoulder, hip)));
}

function hipAnkle(body: SideBody): Reading {
  const { hip, ankle } = nearJoints(body.pose.image, body.near);
  const apart = distance(hip, ankle) / body.lengths.trunk;
  return reading(apart, shiftSigma(Math.SQRT2 * body.noise, apart, body.lengths.trunk));
}

/** Height of one point over another in trunks. */
function height({ axes, lengths, noise }: SideBody, low: Vec, high: Vec): Reading {
  const trunks = rise(axes, low, high) / lengths.trunk;
  return reading(trunks, shiftSigma(Math.SQRT2 * noise, trunks, lengths.trunk));
}

/** Height of a near joint over its far twin in trunks. */
function stack(body: SideBody, part: Part): Reading {
  const { image } = body.pose;
  const far: Joint = `${otherSide(body.near)}${part}`;
  return near(body, [part], () =>
    readingOf(body.pose, [far], () => height(body, image[far], image[`${body.near}${part}`])),
  );
}

const negative = (of: Reading): Reading => ('value' in of ? { ...of, value: -of.value } : of);

/** Measures of trunk, upper arm and thigh against the floor and the start pose, by the flank towards the lens. */
export const trunkMeasures = (body: SideBody) => {
  const joints = nearJoints(body.pose.image, body.near);
  return {
    trunkPitch: near(body, ['Shoulder', 'Hip'], () => trunkPitch(body)),
    trunkTilt: near(body, ['Hip', 'Shoulder'], () => tilt(body, 'hip', 'shoulder')),
    armTilt: near(body, ['Wrist', 'Shoulder'], () => tilt(body, 'wrist', 'shoulder')),
    upperArmTilt: near(body, ['Elbow', 'Shoulder'], () => tilt(body, 'elbow', 'shoulder')),
    thighTilt: near(body, ['Knee', 'Hip'], () => tilt(body, 'knee', 'hip')),
    trunkArmAngle: near(body, ['Elbow', 'Shoulder', 'Hip'], () => trunkArmAngle(body)),
    hipAnkle: near(body, ['Hip', 'Ankle'], () => hipAnkle(body)),
    propHeight: near(body, ['Elbow', 'Shoulder'], () => height(body, joints.elbow, joints.shoulder)),
    elbowHeight: near(body, ['Knee', 'Elbow'], () => height(body, joints.knee, joints.elbow)),
    shoulderStack: stack(body, 'Shoulder'),
    handStack: stack(body, 'Wrist'),
    kneeStack: stack(body, 'Knee'),
    hipTravel: shift(body, 'Hip', advance),
    hipRise: shift(body, 'Hip', rise),
    shoulderRise: shift(body, 'Shoulder', rise),
    shoulderDrop: negative(shift(body, 'Shoulder', rise)),
  } satisfies Partial<Record<BodyMeasure, Reading>>;
};
