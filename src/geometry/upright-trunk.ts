import type { Reading } from './reading';
import { reading, readingOf } from './seen';
import { advance, nearJoints, rise, type SideBody } from './side-body';
import { angleSigma } from './sigma';
import { degrees, distance } from './vec';

/** Degrees by which the line from the near hip to the near shoulder leans back behind the vertical. */
export function trunkRecline({ pose, near, axes, noise }: SideBody): Reading {
  return readingOf(pose, [`${near}Shoulder`, `${near}Hip`], () => {
    const { shoulder, hip } = nearJoints(pose.image, near);
    const lean = degrees(Math.atan2(-advance(axes, hip, shoulder), rise(axes, hip, shoulder)));
    return reading(lean, angleSigma(noise, lean, distance(shoulder, hip)));
  });
}
