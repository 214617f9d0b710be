import type { Exercise } from '../../exercises/exercise';
import type { FrameSource } from '../../frame';

/**
 * The athlete performing the exercise in front of a webcam that stands where it should, fetched with three.js only when
 * somebody asks for it. Rejects with a `SourceError` 'no-webgl'.
 */
export async function openAthlete(exercise: Exercise, reps: number): Promise<FrameSource> {
  const [{ athleteOptions, athleteSource }, { motionOf }, { DEFAULT_BODY }] = await Promise.all([
    import('../../athlete/source'),
    import('../../athlete/motion'),
    import('../../athlete/body'),
  ]);
  const motion = motionOf({ exercise: exercise.id, body: DEFAULT_BODY, seed: 1, reps, approach: true, tailMs: 3000 });
  return athleteSource(athleteOptions({ motion, view: exercise.view }, { pace: 'realtime' }));
}
