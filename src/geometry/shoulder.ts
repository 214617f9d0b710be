import type { Reading } from './reading';
import { dorsalOf } from './axes';
import { reading, readingOf, unseen } from './seen';
import { nearJoints, type SideBody } from './side-body';
import { angleSigma } from './sigma';
import { degrees, distance, dot, sub, unit } from './vec';

/** An upper arm that looks shorter than half of itself points towards the lens by 60° and more: out to the side, not back. */
const LEAST_SHOWN = 0.5;
/** Nobody's arm extends by more than 90° (60° is usual): what lies past it has come over the top, ahead of −180. */
const FURTHEST_BACK = 120;

/**
 * Shoulder extension: degrees by which the near upper arm points behind the trunk, seen from the side. 0 along the flank,
 * −90 straight ahead, −180 overhead, + where the elbow has passed behind the line from shoulder to hip. A trunk that leans takes its arms
 * along and changes nothing.
 */
export function shoulderExtension({ pose, near, axes, noise, lengths }: SideBody): Reading {
  return readingOf(pose, [`${near}Shoulder`, `${near}Elbow`, `${near}Hip`], () => {
    const { shoulder, elbow, hip } = nearJoints(pose.image, near);
    const [trunk, upper] = [sub(shoulder, hip), sub(elbow, shoulder)];
    if (distance(shoulder, elbow) < LEAST_SHOWN * lengths.upperArm) return unseen('view');
    const behind = degrees(Math.atan2(dot(upper, dorsalOf(axes, trunk)), -dot(upper, unit(trunk))));
    const angle = behind > FURTHEST_BACK ? behind - 360 : behind;
    // Foreshortening turns an angle towards 0 or 180 and leaves a right one be.
    const lean = 90 - Math.abs(Math.abs(angle) - 90);
    return reading(angle, angleSigma(noise, lean, distance(shoulder, elbow), distance(shoulder, hip)));
  });
}
