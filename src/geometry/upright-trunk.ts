import { dorsalOf } from './axes';
import type { BodyMeasure } from './measures';
import type { Reading } from './reading';
import { reading, readingOf } from './seen';
import { advance, nearJoints, rise, type SideBody } from './side-body';
import { angleSigma } from './sigma';
import { degrees, distance, dot, middle, sub, unit } from './vec';
import type { Points } from './axes';

/**
 * An upper trunk that leans back over an edge at mid-trunk turns its chest by so many degrees more than the line from hip to
 * shoulder, for each degree of that line; people differ by a fifth of it (laid-out athlete: 1.1).
 */
const CHEST_PER_LINE = 1.1;
const CHEST_SIGMA = 0.2;

/** Degrees by which the line from the near hip to the near shoulder leans back behind the vertical. */
function trunkRecline({ pose, near, axes, noise }: SideBody): Reading {
  return readingOf(pose, [`${near}Shoulder`, `${near}Hip`], () => {
    const lean = reclineIn(pose.image, near, axes);
    const { shoulder, hip } = nearJoints(pose.image, near);
    return reading(lean, angleSigma(noise, lean, distance(shoulder, hip)));
  });
}

/**
 * Degrees by which the way from the near shoulder to the head falls back off the trunk's line, of somebody upright. Once the
 * start is learnt, what a chest that leans back takes along since is taken off. The head is where ears and nose are: hands
 * and arms that hold it cover one or the other.
 */
function headRecline({ pose, near, axes, noise, calibration }: SideBody): Reading {
  return readingOf(pose, ['nose', `${near}Ear`, `${near}Shoulder`, `${near}Hip`], () => {
    const points = pose.image;
    const { shoulder, hip } = nearJoints(points, near);
    const head = middle(middle(points.leftEar, points.rightEar), points.nose);
    const [trunk, neck] = [sub(shoulder, hip), sub(head, shoulder)];
    const angle = degrees(Math.atan2(dot(neck, dorsalOf(axes, trunk)), dot(neck, unit(trunk))));
    const leant = calibration ? reclineIn(points, near, axes) - reclineIn(calibration.rest, near, axes) : 0;
    const sigma = angleSigma(noise, angle, distance(shoulder, hip), distance(head, shoulder));
    return reading(angle - CHEST_PER_LINE * leant, Math.hypot(sigma, CHEST_SIGMA * leant));
  });
}

function reclineIn(points: Points, near: SideBody['near'], axes: SideBody['axes']): number {
  const { shoulder, hip } = nearJoints(points, near);
  return degrees(Math.atan2(-advance(axes, hip, shoulder), rise(axes, hip, shoulder)));
}

/** What a side view tells of an upright trunk that leans back, and of the head on it. */
export const reclineMeasures = (body: SideBody) =>
  ({ trunkRecline: trunkRecline(body), headRecline: headRecline(body) }) satisfies Partial<
    Record<BodyMeasure, Reading>
  >;
