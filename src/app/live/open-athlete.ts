import type { Exercise } from '../../exercises/exercise';
import { viewOn } from '../../exercises/mirror';
import { perform, type Performance, type Take } from './performance';

/** Of a take's reps some may be missed: with twice as many it is hardly ever over before the set. */
const REPS_PER_TARGET = 2;
/** As a webcam in a dim room: half the work of 30 where the machine draws in software, and enough to count by. */
const FPS = 15;

/**
 * The athlete in front of a webcam that stands where it should, fetched with three.js only when somebody asks for it.
 * Rejects with a `SourceError` 'no-webgl'.
 */
export async function openAthlete(exercise: Exercise, target: number): Promise<Performance> {
  const [{ athleteOptions, athleteSource }, { motionOf, scheduleFor }, { DEFAULT_BODY }] = await Promise.all([
    import('../../athlete/source'),
    import('../../athlete/motion'),
    import('../../athlete/body'),
  ]);
  const performed = { exercise: exercise.id, body: DEFAULT_BODY, seed: 1, reps: target * REPS_PER_TARGET };
  return perform(({ firstRepMs, approach, side }: Take) => {
    const { readyMs } = scheduleFor(motionOf({ ...performed, approach }));
    const motion = motionOf({ ...performed, approach, mirrored: side === 'right', leadInMs: firstRepMs - readyMs });
    return athleteSource(athleteOptions({ motion, view: viewOn(exercise, side) }, { pace: 'realtime', fps: FPS }));
  });
}
