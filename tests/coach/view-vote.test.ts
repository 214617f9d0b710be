import { describe, expect, it } from 'vitest';
import { ViewVote } from '../../src/coach/view-vote';
import { quadrupedPlus } from '../../src/exercises/quadruped-plus';
import { shrug } from '../../src/exercises/shrug';
import { sideLyingBreathing } from '../../src/exercises/side-lying-breathing';
import { wallPushPlus } from '../../src/exercises/wall-push-plus';
import type { ViewEstimate } from '../../src/geometry/view';

/** What is made of a view that is seen for a second, but for one frame in five. */
function judged(exercise: ConstructorParameters<typeof ViewVote>[0], view: ViewEstimate['view']): boolean {
  const vote = new ViewVote(exercise);
  return Array.from({ length: 10 }, (_, i) => vote.wrong(i * 100, i % 5 === 2 ? 'unknown' : view)).at(-1) ?? false;
}

describe('where the lens stands', () => {
  it('is wrong from the front for what is done upright and seen from the side, and from the side for the other', () => {
    expect(judged(wallPushPlus, 'front')).toBe(true);
    expect(judged(wallPushPlus, 'side')).toBe(false);
    expect(judged(shrug, 'side')).toBe(true);
    expect(judged(shrug, 'front')).toBe(false);
  });

  it('is not known yet of somebody who still stands and is to kneel', () => {
    expect(judged(quadrupedPlus, 'front')).toBe(false);
    expect(judged(quadrupedPlus, 'head-oblique')).toBe(true);
  });

  it('is right of somebody who lies on a side and faces the lens, which is square to the trunk', () => {
    expect(judged(sideLyingBreathing, 'side')).toBe(false);
    expect(judged(sideLyingBreathing, 'front')).toBe(false);
  });

  it('is right of somebody who faces the lens and bends forwards', () => {
    expect(judged(shrug, 'head-oblique')).toBe(false);
    expect(judged(wallPushPlus, 'head-oblique')).toBe(true);
  });

  it('is no matter where nothing can be told', () => {
    for (const exercise of [wallPushPlus, shrug, quadrupedPlus]) expect(judged(exercise, 'unknown')).toBe(false);
  });
});
