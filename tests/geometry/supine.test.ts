import { describe, expect, it } from 'vitest';
import { DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import type { ExerciseName } from '../../src/athlete/exercise-name';
import type { MotionFault } from '../../src/athlete/fault';
import { athleteAt, motionOf, scheduleFor } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { VIEWS } from '../../src/athlete/spec';
import { trueMeasures, type TrueMeasures } from '../../src/athlete/truth-measures';
import { calibrate, type ViewName } from '../../src/geometry/calibration';
import { measure } from '../../src/geometry/measure';
import type { MeasureId } from '../../src/geometry/measures';

interface Shown {
  readonly exercise: ExerciseName;
  readonly fault?: MotionFault;
  readonly view?: ViewName;
  readonly mirrored?: boolean;
}

/** The athlete at rest and at a rep's top, as a network without fault sees it and as it is. */
function shown({ exercise, fault, view = 'side', mirrored = false }: Shown) {
  const plain = { exercise, body: DEFAULT_BODY, seed: 3, reps: 1, leadInMs: 1000, wobble: false, mirrored };
  const motion = motionOf({ ...plain, fault: fault ?? null });
  const topMs = (scheduleFor(motion).reps[0]?.topMs ?? 0) + 100;
  const seen = (timeMs: number) => projectPose(athleteAt(motion, timeMs), { ...WEBCAM, ...VIEWS[exercise] }, timeMs);
  const calibration = calibrate([seen(0)], view);
  const read = (id: MeasureId, timeMs: number): number => {
    const reading = measure(seen(timeMs), view, calibration)[id];
    return 'value' in reading ? reading.value : NaN;
  };
  const truly = (of: (now: TrueMeasures) => number, timeMs: number): number =>
    of(trueMeasures(athleteAt(motion, timeMs)));
  return {
    atRest: (id: MeasureId) => read(id, 0),
    change: (id: MeasureId) => read(id, topMs) - read(id, 0),
    trueChange: (of: (now: TrueMeasures) => number) => truly(of, topMs) - truly(of, 0),
  };
}

describe('lying on the back is told from lying face down', () => {
  it.each(['roller-rest', 'foam-roller-roll', 'foam-roller-extension'] as const)(
    '%s: the nose is over the ears',
    (on) => expect(shown({ exercise: on }).atRest('faceHeight')).toBeGreaterThan(0.1),
  );

  it('prone extension: the nose is below them', () =>
    expect(shown({ exercise: 'prone-extension' }).atRest('faceHeight')).toBeLessThan(-0.1));

  it('from over the head end as well', () =>
    expect(shown({ exercise: 'supine-rotation', view: 'head-end' }).atRest('faceHeight')).toBeGreaterThan(0.1));
});

describe('of somebody on the back', () => {
  it('the head drops back against a chest that itself leans back', () => {
    const clean = shown({ exercise: 'foam-roller-extension' });
    const dropped = shown({ exercise: 'foam-roller-extension', fault: 'head-drops' });
    expect(Math.abs(clean.change('neckExtension'))).toBeLessThan(5);
    const share = dropped.change('neckExtension') / dropped.trueChange((now) => now.headPitch);
    expect(share).toBeGreaterThan(0.65);
    expect(share).toBeLessThan(1.05);
  });

  it('the body goes along the roller as far as it truly does', () => {
    const { change, trueChange } = shown({ exercise: 'foam-roller-roll' });
    const truly = -trueChange((now) => now.hipAlong);
    expect(truly).toBeGreaterThan(0.3);
    expect(Math.abs(change('shoulderTravel') - truly)).toBeLessThan(0.05);
  });

  it('the pelvis is as high over the feet as it truly is, lifted and sunk', () => {
    const { change, trueChange, atRest } = shown({ exercise: 'foam-roller-roll', fault: 'hips-drop' });
    expect(atRest('hipHeight')).toBeGreaterThan(0.3);
    expect(Math.abs(change('hipHeight') - trueChange((now) => now.hipHeight))).toBeLessThan(0.05);
  });

  it('a knee leaves the chest as far as it truly does', () => {
    const { change, trueChange } = shown({ exercise: 'knee-hug-roll', fault: 'knee-leaves' });
    const truly = trueChange((now) => now.kneeHug.left);
    expect(truly).toBeGreaterThan(0.3);
    expect(Math.abs(change('kneeHug.left') - truly)).toBeLessThan(0.1);
  });

  // Between what the lens shows of a roll, which is read a third too large, and what the network shows of it.
  it.each([false, true])('the chest rolls to the side it does, by about as much: mirrored %s', (mirrored) => {
    const { change, trueChange } = shown({ exercise: 'supine-rotation', view: 'head-end', mirrored });
    const truly = trueChange((now) => now.chestTwist);
    expect(Math.abs(truly)).toBeGreaterThan(12);
    expect(change('chestRoll.left') / truly).toBeGreaterThan(1);
    expect(change('chestRoll.left') / truly).toBeLessThan(1.4);
    expect(change('chestRoll.right')).toBeCloseTo(-change('chestRoll.left'), 6);
  });

  it('knees that swing aside have gone there', () => {
    const still = shown({ exercise: 'supine-rotation', view: 'head-end' });
    const fallen = shown({ exercise: 'supine-rotation', view: 'head-end', fault: 'knees-fall' });
    expect(still.change('kneeTravel')).toBeLessThan(0.02);
    expect(fallen.change('kneeTravel')).toBeGreaterThan(0.15);
  });
});
