import { describe, expect, it } from 'vitest';
import { CameraMoved } from '../../src/coach/camera-moved';
import type { Joint } from '../../src/pose/pose';
import { makePose, standing } from '../pose/make-pose';

/** How often a jolt is noticed in three seconds in which all joints but these glide by so many pixels within 400 ms. */
function noticed(px: number, stays: RegExp): number {
  const watch = new CameraMoved();
  const gone = (t: number): number => px * Math.min(1, Math.max(0, (t - 1000) / 400));
  let times = 0;
  for (let t = 0; t <= 3000; t += 100) {
    const place = (joint: Joint) => {
      const { x, y } = standing(joint);
      return { x: x + (stays.test(joint) ? 0 : gone(t)), y };
    };
    if (watch.see(makePose(t, place))) times += 1;
  }
  return times;
}

describe('the camera', () => {
  it('has moved where the whole body shifts in the picture', () => expect(noticed(60, /^$/)).toBeGreaterThan(0));
  it('has not, where a body glides over feet that stay: on a roller', () =>
    expect(noticed(60, /Ankle|Heel|FootIndex/)).toBe(0));
  it('has not, where it goes to and fro over hands that stay', () => expect(noticed(60, /Wrist|Index$|Pinky/)).toBe(0));
  it('has not, where the body shifts a little', () => expect(noticed(15, /^$/)).toBe(0));
});
