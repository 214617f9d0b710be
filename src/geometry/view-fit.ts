import type { Joint } from '../pose/pose';
import { trustOf } from './prone-body';
import { leastSquares, type Fit } from './prone-least-squares';
import { mildly } from './prone-mildly';
import { markNoise, type Points } from './prone-points';
import { HABITUAL } from './prone-rest-residuals';
import { projector } from './prone-space';
import type { PosedBody } from './view-body';

/** A body fitted to its marks. */
export interface PosedFit extends Fit {
  /** Root mean square of what it misses of them, in standard deviations: about 0.6 where somebody is in that posture. */
  readonly misfit: number;
}

/** The likeliest lens and body behind the marks. */
export function fitPosed(body: PosedBody, marks: Points): PosedFit {
  const joints = body.joints(marks);
  const noise = HABITUAL * markNoise(marks);
  const missed = (p: readonly number[]): number[] => misses(body, p, marks, joints, noise);
  const fit = body
    .startsOf(marks)
    .map((start) => leastSquares((p) => [...missed(p), ...body.priors(p)], start))
    .reduce((best, next) => (next.cost < best.cost ? next : best));
  const off = missed(fit.parameters);
  return { ...fit, misfit: Math.sqrt(off.reduce((sum, one) => sum + one * one, 0) / off.length) };
}

function misses(
  body: PosedBody,
  p: readonly number[],
  marks: Points,
  joints: readonly Joint[],
  noise: number,
): number[] {
  const { camera, joints: places } = body.layOut(p);
  const project = projector(camera);
  return joints.flatMap((joint) => {
    const place = places[joint];
    if (!place) return [];
    const [shown, marked] = [project(place), marks[joint]];
    const sigma = noise * trustOf(joint);
    return [mildly((shown[0] - marked[0]) / sigma), mildly((shown[1] - marked[1]) / sigma)];
  });
}
