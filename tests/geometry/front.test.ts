import { describe, expect, it } from 'vitest';
import { BODIES, DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM, type Camera } from '../../src/athlete/camera';
import type { MotionFault } from '../../src/athlete/fault';
import { athleteAt, durationOf, motionOf, scheduleFor, type Motion } from '../../src/athlete/motion';
import { skeletonOf } from '../../src/athlete/skeleton';
import { projectPose } from '../../src/athlete/project';
import { VIEWS } from '../../src/athlete/spec';
import { stageOf } from '../../src/athlete/stage';
import { trueMeasures, type TrueMeasures } from '../../src/athlete/truth-measures';
import { calibrate } from '../../src/geometry/calibration';
import { measure } from '../../src/geometry/measure';
import type { MeasureId, Measures } from '../../src/geometry/measures';
import { estimateView } from '../../src/geometry/view';
import { lensPlace } from '../../src/geometry/view-place';
import type { Pose } from '../../src/pose/pose';

type Standing = 'shrug' | 'wall-angel';

const filmOf = (exercise: Standing, fault: MotionFault | null = null, camera: Partial<Camera> = {}) => {
  const motion = motionOf({ exercise, body: DEFAULT_BODY, seed: 3, reps: 1, fault, faultSize: 0.6 });
  const lens = { ...WEBCAM, ...VIEWS[exercise], ...camera };
  return { motion, see: (timeMs: number): Pose => projectPose(athleteAt(motion, timeMs), lens, timeMs) };
};

/** The largest difference between reading and truth over the film, both as changes since the start pose. */
function worstError(
  { motion, see }: { motion: Motion; see: (timeMs: number) => Pose },
  id: MeasureId,
  truth: (now: TrueMeasures) => number,
): number {
  const calibration = calibrate([see(1000), see(1500)], 'front');
  const at = (timeMs: number) => measure(see(timeMs), 'front', calibration)[id];
  const valueAt = (timeMs: number): number => {
    const reading = at(timeMs);
    return 'value' in reading ? reading.value : NaN;
  };
  const truly = (timeMs: number) => truth(trueMeasures(athleteAt(motion, timeMs)));
  const times = Array.from({ length: 40 }, (_, i) => (i * durationOf(motion)) / 40);
  const errors = times.map((timeMs) => Math.abs(valueAt(timeMs) - valueAt(1500) - (truly(timeMs) - truly(1500))));
  return Math.max(...errors);
}

describe('seen from the front', () => {
  it.each([0, 20, -20])('a person upright is known to face the lens at %d°', (azimuthDeg) => {
    for (const exercise of ['shrug', 'wall-angel'] as const)
      expect(estimateView(filmOf(exercise, null, { azimuthDeg }).see(1000)).view).toBe('front');
  });

  it('a person upright who shows a flank is not taken to face the lens', () => {
    expect(estimateView(filmOf('shrug', null, { azimuthDeg: 90 }).see(1000)).view).toBe('side');
  });

  it('nor is one whose shoulders are as narrow as a flank, though the model’s depths say so', () => {
    const from = (azimuthDeg: number): Pose => filmOf('shrug', null, { azimuthDeg }).see(1000);
    expect(estimateView({ ...from(90), world: from(10).world }).view).toBe('unknown');
  });

  it('shoulders that sink are as much lower as they have sunk in the picture', () => {
    const pose = filmOf('shrug').see(1000);
    const { image } = pose;
    const trunk = (image.leftHip.y + image.rightHip.y - image.leftShoulder.y - image.rightShoulder.y) / 2;
    const sunk = Object.fromEntries(
      Object.entries(image).map(([joint, mark]) => [joint, { ...mark, y: mark.y + 0.1 * trunk }]),
    ) as Pose['image'];
    const { shoulderRise } = measure({ ...pose, image: sunk }, 'front', calibrate([pose], 'front'));
    expect(shoulderRise).toMatchObject({ value: expect.closeTo(-0.1, 3) });
  });

  it('nothing is said of where the laptop stands', () => {
    const place = lensPlace([filmOf('shrug').see(1000)], 'standing');
    expect(Object.values(place)).toEqual(Object.values(place).map(() => ({ unseen: 'view' })));
  });

  it.each([0, 15])('shoulders are followed towards the ears, lens at %d°', (azimuthDeg) => {
    const film = filmOf('shrug', null, { azimuthDeg });
    const both = (now: TrueMeasures) => (now.shoulderElevation.left + now.shoulderElevation.right) / 2;
    expect(worstError(film, 'shoulderElevation.left', (now) => now.shoulderElevation.left)).toBeLessThan(0.015);
    expect(worstError(film, 'girdleElevation', both)).toBeLessThan(0.015);
  });

  it('a shoulder that stays behind is told from a lean', () => {
    const even = (now: TrueMeasures) => now.shoulderElevation.left - now.shoulderElevation.right;
    expect(worstError(filmOf('shrug', 'one-shoulder-lower'), 'shoulderEvenness', even)).toBeLessThan(0.012);
    const [plain, leaning] = [filmOf('shrug').see(1000), rolled(filmOf('shrug').see(1000), 10)];
    const [one, other] = [plain, leaning].map((pose) => measure(pose, 'front', null));
    expect(value(other, 'shoulderEvenness')).toBeCloseTo(value(one, 'shoulderEvenness'), 6);
    expect(value(other, 'trunkLean') - value(one, 'trunkLean')).toBeCloseTo(10, 6);
  });

  it('a head on the left shoulder tilts by what it does', () => {
    const { motion } = filmOf('shrug');
    const { posture } = athleteAt(motion, 1000);
    const tilted = { ...posture, head: { ...posture.head, tilt: 20 } };
    const pose = projectPose({ ...skeletonOf(DEFAULT_BODY, tilted), stage: stageOf(motion) }, lensFor('shrug'), 1000);
    const { headTilt } = measure(pose, 'front', null);
    expect('value' in headTilt && headTilt.value).toBeGreaterThan(15);
  });

  it('elbows that bend towards the lens are noticed by the length of the forearm', () => {
    const read = (fault: MotionFault | null): number => {
      const { motion, see } = filmOf('shrug', fault);
      const calibration = calibrate([see(1000), see(1500)], 'front');
      const top = (scheduleFor(motion).reps[0]?.topMs ?? 0) + 50;
      const reading = measure(see(top), 'front', calibration)['elbowFlexion.left'];
      return 'value' in reading ? reading.value : NaN;
    };
    expect(read(null)).toBeLessThan(15);
    expect(read('elbows-bent')).toBeGreaterThan(35);
  });

  it.each([null, 'one-arm-lower', 'elbows-bent'] as const)('hands are followed from the W to the Y: %s', (fault) => {
    const film = filmOf('wall-angel', fault);
    expect(worstError(film, 'wristHeight.right', (now) => now.wristHeight.right)).toBeLessThan(0.07);
    expect(worstError(film, 'armEvenness', (now) => now.handEvenness)).toBeLessThan(0.08);
    expect(worstError(film, 'elbowFlexion.left', (now) => now.elbowFlexion.left)).toBeLessThan(14);
    expect(worstError(film, 'armAbduction.left', (now) => now.abduction.left)).toBeLessThan(8);
  });
});

const value = (measures: Measures | undefined, id: MeasureId): number => {
  const reading = measures?.[id];
  return reading && 'value' in reading ? reading.value : NaN;
};

/** The pose turned about the picture's middle, so that the person leans to the left by so many degrees. */
function rolled(pose: Pose, deg: number): Pose {
  const [c, s] = [Math.cos((deg * Math.PI) / 180), Math.sin((deg * Math.PI) / 180)];
  const entries = Object.entries(pose.image).map(([joint, at]) => {
    const [x, y] = [at.x - pose.width / 2, at.y - pose.height / 2];
    return [joint, { ...at, x: pose.width / 2 + c * x - s * y, y: pose.height / 2 + s * x + c * y }];
  });
  return { ...pose, image: Object.fromEntries(entries) as Pose['image'] };
}

const lensFor = (exercise: Standing): Camera => ({ ...WEBCAM, ...VIEWS[exercise] });

describe('somebody at a desk, whose hips are below the picture', () => {
  /** The lens looks up: head and shoulders, hands and hips below its edge. */
  const { motion } = filmOf('shrug');
  const near: Camera = { ...WEBCAM, azimuthDeg: 0, heightM: 1.3, distanceM: 0.9, tiltDeg: -8 };
  const see = (timeMs: number) => projectPose(athleteAt(motion, timeMs), near, timeMs);
  const top = (scheduleFor(motion).reps[0]?.topMs ?? 0) + 50;
  const read = (timeMs: number): Measures => measure(see(timeMs), 'front', calibrate([see(1000), see(1500)], 'front'));
  it('still has shoulders that rise, by about as much', () => {
    expect(see(1000).image.leftHip.y).toBeGreaterThan(WEBCAM.height);
    const rise = value(read(top), 'girdleElevation') - value(read(1500), 'girdleElevation');
    const truly = trueMeasures(athleteAt(motion, top)).shoulderElevation.left;
    const start = trueMeasures(athleteAt(motion, 1500)).shoulderElevation.left;
    expect(rise).toBeGreaterThan(0.75 * (truly - start));
    expect(rise).toBeLessThan(1.25 * (truly - start));
  });

  it('has neither a lean nor a trunk that stands upright, and shoulders less certainly level', () => {
    const { trunkLean, uprightness, shoulderEvenness } = read(1500);
    expect([trunkLean, uprightness]).toEqual([{ unseen: 'out-of-frame' }, { unseen: 'out-of-frame' }]);
    const whole = measure(filmOf('shrug').see(1500), 'front', null).shoulderEvenness;
    const sigma = (reading: typeof whole): number => ('sigma' in reading ? reading.sigma : NaN);
    expect(sigma(shoulderEvenness)).toBeGreaterThan(2 * sigma(whole));
  });
});

it('works for a tall person as for a small one', () => {
  for (const body of [BODIES.tall, BODIES.small]) {
    const motion = motionOf({ exercise: 'shrug', body, seed: 3, reps: 1 });
    const see = (timeMs: number) => projectPose(athleteAt(motion, timeMs), lensFor('shrug'), timeMs);
    expect(worstError({ motion, see }, 'shoulderElevation.right', (now) => now.shoulderElevation.right)).toBeLessThan(
      0.015,
    );
  }
});
