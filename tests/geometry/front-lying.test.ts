import { describe, expect, it } from 'vitest';
import { bodyFromSeed, DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import { athleteAt, motionOf } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { VIEWS } from '../../src/athlete/spec';
import { trueMeasures } from '../../src/athlete/truth-measures';
import { measure } from '../../src/geometry/measure';
import type { MeasureId } from '../../src/geometry/measures';

/** Somebody on the right side, or mirrored on the left one, from so many degrees off the head. */
function lying(azimuthDeg: number, body = DEFAULT_BODY, mirrored = false) {
  const motion = motionOf({ exercise: 'side-lying-breathing', body, seed: 3, reps: 1, mirrored });
  const figure = athleteAt(motion, 1500);
  const pose = projectPose(figure, { ...WEBCAM, ...VIEWS['side-lying-breathing'], azimuthDeg }, 1500);
  const read = measure(pose, 'front', null);
  const value = (id: MeasureId): number => {
    const reading = read[id];
    return 'value' in reading ? reading.value : NaN;
  };
  return { read, value, truth: trueMeasures(figure) };
}

describe('somebody on a side who faces the lens', () => {
  it.each([null, 21, 22])('has one shoulder above the other, as they truly lie, body %s', (seed) => {
    const { value, truth } = lying(90, seed === null ? DEFAULT_BODY : bodyFromSeed(seed));
    expect(value('uprightness')).toBeLessThan(0.3);
    // A chest that leans over the roller takes the line of the shoulders along: from the side of the chest, off the vertical.
    expect(value('shoulderRoll.left')).toBeGreaterThan(55);
    expect(value('shoulderRoll.right')).toBeCloseTo(-value('shoulderRoll.left'));
    expect(Math.abs(value('headTilt') - truth.headTilt)).toBeLessThan(3);
    expect(Math.abs(value('wristHeight.left') - truth.wristHeight.left)).toBeLessThan(0.25);
  });

  it('is read alike on the other side, the chest to the laptop', () => {
    const [right, left] = [lying(90), lying(-90, DEFAULT_BODY, true)];
    expect(left.value('shoulderRoll.right')).toBeCloseTo(right.value('shoulderRoll.left'));
    expect(left.value('armAbduction.right')).toBeCloseTo(right.value('armAbduction.left'));
  });

  it('shows nothing from behind', () => {
    const { read } = lying(-90);
    expect(read['shoulderRoll.left']).toEqual({ unseen: 'view' });
    expect(read['armAbduction.left']).toEqual({ unseen: 'view' });
  });
});
