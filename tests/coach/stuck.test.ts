import { describe, expect, it } from 'vitest';
import { DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import { athleteAt, motionOf } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { VIEWS } from '../../src/athlete/spec';
import { Stuck } from '../../src/coach/stuck';

const motion = motionOf({ exercise: 'shrug', body: DEFAULT_BODY, seed: 3, reps: 8, leadInMs: 12_000 });
const poseAt = (timeMs: number) => projectPose(athleteAt(motion, timeMs), { ...WEBCAM, ...VIEWS.shrug }, timeMs);

/** When it first says so, while from `fromMs` on the condition is this at each time; null if never. */
function stuckAt(conditionAt: (timeMs: number) => string | null, fromMs = 0): number | null {
  const stuck = new Stuck();
  for (let timeMs = fromMs; timeMs < fromMs + 11_000; timeMs += 100)
    if (stuck.see(poseAt(timeMs), conditionAt(timeMs))) return timeMs;
  return null;
}

describe('somebody who is stuck in setting up', () => {
  it('is noticed once one condition has stood for six still seconds', () => {
    const at = stuckAt(() => 'head-turned') ?? NaN;
    expect(at).toBeGreaterThanOrEqual(6000);
    expect(at).toBeLessThan(8000);
  });

  it('is not who meets it now and then, or lacks one thing after another', () => {
    expect(stuckAt((timeMs) => (timeMs % 4000 < 1500 ? null : 'head-turned'))).toBeNull();
    expect(stuckAt((timeMs) => (timeMs % 8000 < 4000 ? 'head-turned' : 'head-nodded'))).toBeNull();
  });

  it('is not who moves', () => {
    expect(stuckAt(() => 'head-turned', 12_000)).toBeNull();
  });
});
