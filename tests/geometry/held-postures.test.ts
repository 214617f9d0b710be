import { describe, expect, it } from 'vitest';
import { DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import type { MotionFault } from '../../src/athlete/fault';
import { athleteAt, motionOf, scheduleFor } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { VIEWS } from '../../src/athlete/spec';
import { trueMeasures, type TrueMeasures } from '../../src/athlete/truth-measures';
import { calibrate } from '../../src/geometry/calibration';
import { measure } from '../../src/geometry/measure';
import type { MeasureId } from '../../src/geometry/measures';

/** The change of a measure from the start pose to the height of a fault: as read by a network without fault, and as it is. */
function change(
  exercise: 'childs-pose' | 'sphinx-press',
  fault: MotionFault,
  id: MeasureId,
  truth: (now: TrueMeasures) => number,
): { readonly read: number; readonly truly: number } {
  const motion = motionOf({ exercise, body: DEFAULT_BODY, seed: 3, reps: 1, fault, leadInMs: 1000, wobble: false });
  const topMs = (scheduleFor(motion).reps[0]?.topMs ?? 0) + 100;
  const seen = (timeMs: number) => projectPose(athleteAt(motion, timeMs), { ...WEBCAM, ...VIEWS[exercise] }, timeMs);
  const calibration = calibrate([seen(0)], 'side');
  const value = (timeMs: number): number => {
    const reading = measure(seen(timeMs), 'side', calibration)[id];
    return 'value' in reading ? reading.value : NaN;
  };
  const trueAt = (timeMs: number): number => truth(trueMeasures(athleteAt(motion, timeMs)));
  return { read: value(topMs) - value(0), truly: trueAt(topMs) - trueAt(0) };
}

describe('in a held posture', () => {
  it('the head is as high over the hands as it truly is', () => {
    const { read, truly } = change('childs-pose', 'head-up', 'earHeight', (now) => now.earHeight);
    expect(truly).toBeGreaterThan(0.2);
    expect(Math.abs(read - truly)).toBeLessThan(0.05);
  });

  it('hands that draw back have travelled as far as they truly have', () => {
    const place = (now: TrueMeasures) => now.wristPlace.left.x / 0.495;
    const { read, truly } = change('childs-pose', 'elbows-bent', 'wristTravel.left', place);
    expect(truly).toBeLessThan(-0.2);
    expect(Math.abs(read + truly)).toBeLessThan(0.05);
  });

  it('the upper arm leans as it truly does', () => {
    const { read, truly } = change('sphinx-press', 'elbows-ahead', 'upperArmTilt', (now) => now.upperArmTilt);
    expect(truly).toBeLessThan(-20);
    expect(Math.abs(read - truly)).toBeLessThan(5);
  });

  // Elbows that go out towards the lens as the chest drops seem lower for it: it shows over half of the drop.
  it('a chest that drops between the elbows is seen to', () => {
    const { read, truly } = change('sphinx-press', 'chest-drops', 'propHeight', (now) => now.propHeight);
    expect(truly).toBeLessThan(-0.3);
    expect(read / truly).toBeGreaterThan(0.5);
    expect(read / truly).toBeLessThan(1.05);
  });

  it('shoulders come up to the ears as far as they truly do, and a head that tips brings them no nearer', () => {
    const elevation = (now: TrueMeasures) => now.shoulderElevation.left;
    const up = change('sphinx-press', 'shoulders-up', 'shoulderElevation.left', elevation);
    expect(up.truly).toBeGreaterThan(0.1);
    expect(Math.abs(up.read - up.truly)).toBeLessThan(0.05);
    expect(change('sphinx-press', 'head-up', 'shoulderElevation.left', elevation).read).toBeLessThan(0.04);
  });
});
