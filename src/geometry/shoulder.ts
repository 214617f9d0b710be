import type { Reading } from './reading';
import { dorsalOf } from './axes';
import { reading, readingOf } from './seen';
import { nearJoints, type SideBody } from './side-body';
import { angleSigma } from './sigma';
import { degrees, distance, dot, sub, unit } from './vec';

/**
 * Shoulder extension: degrees by which the near upper arm points behind the trunk, seen from the side. 0 along the flank,
 * −90 straight ahead, + where the elbow has passed behind the line from shoulder to hip. A trunk that leans takes its arms
 * along and changes nothing.
 */
export function shoulderExtension({ pose, near, axes, noise }: SideBody): Reading {
  return readingOf(pose, [`${near}Shoulder`, `${near}Elbow`, `${near}Hip`], () => {
    const { shoulder, elbow, hip } = nearJoints(pose.image, near);
    const [trunk, upper] = [sub(shoulder, hip), sub(elbow, shoulder)];
    const angle = degrees(Math.atan2(dot(upper, dorsalOf(axes, trunk)), -dot(upper, unit(trunk))));
    // Foreshortening turns an angle towards 0 or 180 and leaves a right one be.
    const lean = 90 - Math.abs(Math.abs(angle) - 90);
    return reading(angle, angleSigma(noise, lean, distance(shoulder, elbow), distance(shoulder, hip)));
  });
}
