import { describe, expect, it } from 'vitest';
import { DEFAULT_BODY } from '../../src/athlete/body';
import type { ExerciseName } from '../../src/athlete/exercise-name';
import { WEBCAM } from '../../src/athlete/camera';
import { athleteAt, durationOf, motionOf } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { VIEWS } from '../../src/athlete/spec';
import { trueMeasures } from '../../src/athlete/truth-measures';
import { calibrate } from '../../src/geometry/calibration';
import { measure } from '../../src/geometry/measure';
import type { MeasureId } from '../../src/geometry/measures';
import { SIDES, type Side } from '../../src/pose/pose';

/** A turn under a hand behind the head, to the left or, mirrored, to the right, before a lens at the head end. */
const filmOf = (side: Side, azimuthDeg = 0, exercise: ExerciseName = 'quadruped-rotation') => {
  const mirrored = side === 'right';
  const motion = motionOf({ exercise, body: DEFAULT_BODY, seed: 3, reps: 1, mirrored });
  const camera = { ...WEBCAM, ...VIEWS[exercise], azimuthDeg };
  const see = (timeMs: number) => projectPose(athleteAt(motion, timeMs), camera, timeMs);
  const calibration = calibrate([see(1000), see(1500)], 'head-end');
  const times = Array.from({ length: 30 }, (_, i) => (i * durationOf(motion)) / 30);
  const valueOf = (timeMs: number, id: MeasureId): number => {
    const reading = measure(see(timeMs), 'head-end', calibration)[id];
    return 'value' in reading ? reading.value : NaN;
  };
  return { times, valueOf, truly: (timeMs: number) => trueMeasures(athleteAt(motion, timeMs)) };
};

describe.each(SIDES)('seen from the head end, the %s side worked', (side) => {
  it.each([0, 15, -15])('the roll of the shoulders is read within 5°, lens at %d°', (azimuthDeg) => {
    const { times, valueOf, truly } = filmOf(side, azimuthDeg);
    const errors = times.map((t) => Math.abs(valueOf(t, `shoulderRoll.${side}`) - truly(t).shoulderRoll[side]));
    expect(Math.max(...errors)).toBeLessThan(5);
    const turned = times.map((t) => truly(t).shoulderRoll[side]);
    expect(Math.max(...turned) - Math.min(...turned)).toBeGreaterThan(25);
  });

  it('the other shoulder goes down by as much', () => {
    const { times, valueOf } = filmOf(side);
    const other = side === 'left' ? 'right' : 'left';
    for (const t of times)
      expect(valueOf(t, `shoulderRoll.${other}`)).toBeCloseTo(-valueOf(t, `shoulderRoll.${side}`), 6);
  });

  it('the hand that holds the body up points down, the other one stays at the ear', () => {
    const { times, valueOf } = filmOf(side);
    for (const t of times) {
      expect(Math.abs(valueOf(t, `armRoll.${side === 'left' ? 'right' : 'left'}`) + 90)).toBeLessThan(12);
      expect(valueOf(t, `handToEar.${side}`)).toBeLessThan(0.4);
    }
  });
});

it.each(SIDES)('a chest opens past one shoulder straight above the other, the %s arm leading', (side) => {
  const { times, valueOf, truly } = filmOf(side, 0, 'open-book');
  const past = (t: number): number => Math.max(0, truly(t).shoulderRoll[side] - 90);
  // Looked down on, a line of shoulders past the upright shows steeper by up to 7°.
  for (const t of times) expect(Math.abs(valueOf(t, `chestOpening.${side}`) - past(t))).toBeLessThan(8);
  expect(Math.max(...times.map((t) => valueOf(t, `chestOpening.${side}`)))).toBeGreaterThan(40);
});
