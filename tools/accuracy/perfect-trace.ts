import { athleteAt, durationOf } from '../../src/athlete/motion';
import { projectPose, type Noise } from '../../src/athlete/project';
import type { AthleteOptions } from '../../src/athlete/source';
import { traceLine } from '../../src/pose/trace';

/** As many poses a second as a slow laptop gives. */
const STEP_MS = 100;
/** What a network adds to the truth: one standard deviation, in the picture and in space. */
export type PoseNoise = Pick<Noise, 'pixels' | 'metres'>;

/** What smoothing leaves of the network's jitter of about a pixel. */
const NOISE: PoseNoise = { pixels: 0.4, metres: 0.01 };

/** What a network would see that marks every joint where it truly is, give or take a little jitter: a line a frame. */
export function perfectLines(
  { motion, camera }: Pick<AthleteOptions, 'motion' | 'camera'>,
  noise: PoseNoise = NOISE,
): readonly string[] {
  const frames = Math.floor(durationOf(motion) / STEP_MS);
  return Array.from({ length: frames }, (_, i) => {
    const timeMs = i * STEP_MS;
    const pose = projectPose(athleteAt(motion, timeMs), camera, timeMs, { ...noise, seed: motion.seed });
    return traceLine({ timeMs, pose });
  });
}
