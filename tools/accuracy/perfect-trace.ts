import { athleteAt, durationOf } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import type { AthleteOptions } from '../../src/athlete/source';
import { traceLine } from '../../src/pose/trace';

/** As many poses a second as a slow laptop gives. */
const STEP_MS = 100;
/** What smoothing leaves of the network's jitter of about a pixel. */
const NOISE = { pixels: 0.4, metres: 0.01 };

/** What a network would see that marks every joint where it truly is, give or take a little jitter: a line a frame. */
export function perfectLines({ motion, camera }: Pick<AthleteOptions, 'motion' | 'camera'>): readonly string[] {
  const frames = Math.floor(durationOf(motion) / STEP_MS);
  return Array.from({ length: frames }, (_, i) => {
    const timeMs = i * STEP_MS;
    const pose = projectPose(athleteAt(motion, timeMs), camera, timeMs, { ...NOISE, seed: motion.seed });
    return traceLine({ timeMs, pose });
  });
}
