import { describe, expect, it } from 'vitest';
import { BODIES } from '../../src/athlete/body';
import { durationOf, motionOf, scheduleFor } from '../../src/athlete/motion';
import { cut } from '../../tools/film-cut';

const FPS = 10;
const motion = motionOf({
  exercise: 'quadruped-plus',
  body: BODIES.house,
  seed: 1,
  reps: 1,
  approach: true,
  leadInMs: 1000,
});
const pictures = Math.floor((durationOf(motion) / 1000) * FPS) + 1;
const firstRep = Math.ceil(((scheduleFor(motion).reps[0]?.startMs ?? NaN) / 1000) * FPS);

describe('a film', () => {
  it('is shown as it was shot where its first rep is late enough', () => {
    expect(cut(motion, FPS, pictures, 0)).toEqual(Array.from({ length: pictures }, (_, i) => i));
  });

  it('waits in the start pose for its first rep', () => {
    const shown = cut(motion, FPS, pictures, 17_000);
    const waited = shown.indexOf(firstRep);
    expect(waited).toBeGreaterThanOrEqual(170);
    expect(waited).toBeLessThan(190);
    expect(shown.slice(waited)).toEqual(Array.from({ length: pictures - firstRep }, (_, i) => firstRep + i));
  });

  it('never jumps', () => {
    const shown = cut(motion, FPS, pictures, 17_000);
    for (const [i, one] of shown.entries()) expect(Math.abs(one - (shown[i - 1] ?? 0))).toBeLessThanOrEqual(1);
  });
});
