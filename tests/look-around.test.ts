import { describe, expect, it } from 'vitest';
import type { LiveView } from '../src/coach/events';
import { LookAround } from '../src/look-around';
import { makePose, standing } from './pose/make-pose';

/** When it is due, over ten seconds of this view ten times a second. */
function dueIn(view: (timeMs: number) => Partial<LiveView>): number[] {
  const around = new LookAround();
  const pose = makePose(0, standing);
  const times = Array.from({ length: 101 }, (_, i) => 100 * i);
  return times.filter((timeMs) =>
    around.due({ timeMs, phase: 'setup', pose, holdProgress: 0, ...view(timeMs) } as LiveView),
  );
}

describe('looking for somebody else', () => {
  it('is due every four seconds while nobody followed holds the start pose', () => {
    expect(dueIn(() => ({}))).toEqual([4000, 8000]);
  });

  it('waits while the start pose is held, and begins anew after it was let go of', () => {
    expect(dueIn(() => ({ holdProgress: 0.2 }))).toEqual([]);
    expect(dueIn((t) => ({ holdProgress: t === 3000 ? 0.1 : 0 }))).toEqual([7100]);
  });

  it('never is in a set, nor where nobody is seen: the engine searches then anyway', () => {
    expect(dueIn(() => ({ phase: 'rest' }))).toEqual([]);
    expect(dueIn(() => ({ pose: null }))).toEqual([]);
  });
});
