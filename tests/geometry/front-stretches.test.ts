import { describe, expect, it } from 'vitest';
import { bodyFromSeed, DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM, type Camera } from '../../src/athlete/camera';
import type { ExerciseName } from '../../src/athlete/exercise-name';
import type { MotionFault } from '../../src/athlete/fault';
import { athleteAt, durationOf, motionOf } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { VIEWS } from '../../src/athlete/spec';
import { trueMeasures, type TrueMeasures } from '../../src/athlete/truth-measures';
import { calibrate } from '../../src/geometry/calibration';
import { measure } from '../../src/geometry/measure';
import type { MeasureId } from '../../src/geometry/measures';

type Truth = (now: TrueMeasures) => number;

const motionFor = (exercise: ExerciseName, fault: MotionFault | null, body = DEFAULT_BODY) =>
  motionOf({ exercise, body, seed: 3, reps: 1, fault, faultSize: 0.6 });

/** The largest difference between what a measure and the truth have changed by since the start pose. */
function worstError(motion: ReturnType<typeof motionFor>, id: MeasureId, truth: Truth, camera: Partial<Camera> = {}) {
  const lens = { ...WEBCAM, ...VIEWS[motion.exercise], ...camera };
  const see = (timeMs: number) => projectPose(athleteAt(motion, timeMs), lens, timeMs);
  const calibration = calibrate([see(1000), see(1500)], 'front');
  const read = (timeMs: number): number => {
    const reading = measure(see(timeMs), 'front', calibration)[id];
    return 'value' in reading ? reading.value : NaN;
  };
  const truly = (timeMs: number) => truth(trueMeasures(athleteAt(motion, timeMs)));
  const times = Array.from({ length: 30 }, (_, i) => (i * durationOf(motion)) / 30);
  return Math.max(...times.map((t) => Math.abs(read(t) - read(1500) - (truly(t) - truly(1500)))));
}

describe('an arm drawn across the chest', () => {
  const across: Truth = (now) => now.elbowAcross.left;
  const level: Truth = (now) => now.elbowElevation.left;

  it.each([null, 4, 5])('is followed by its elbow, body %s', (seed) => {
    const body = seed === null ? DEFAULT_BODY : bodyFromSeed(seed);
    // An elbow 25 cm nearer to the lens than the shoulders, 1.6 m away, looks a sixth further off their middle.
    expect(worstError(motionFor('cross-body-stretch', 'arm-slips', body), 'elbowAcross.left', across)).toBeLessThan(
      0.13,
    );
    expect(worstError(motionFor('cross-body-stretch', 'elbows-sink', body), 'elbowElevation.left', level)).toBeLessThan(
      0.08,
    );
  });
});

describe('a chest that turns on a chair', () => {
  const turned: Truth = (now) => now.trunkRotation;

  it('is followed as it turns back, by a few degrees', () => {
    expect(worstError(motionFor('seated-rotation', 'turns-back'), 'trunkRotation', turned)).toBeLessThan(4);
  });

  it.each([1, -1])('is signed by the side to which it turns: %d', (side) => {
    const motion = { ...motionFor('seated-rotation', null), mirrored: side < 0 };
    const pose = projectPose(athleteAt(motion, 1000), { ...WEBCAM, ...VIEWS['seated-rotation'] }, 1000);
    const { trunkRotation } = measure(pose, 'front', null);
    expect('value' in trunkRotation && side * trunkRotation.value).toBeGreaterThan(25);
  });

  it('is square where the depths say so, however narrow the shoulders look', () => {
    const motion = motionFor('upper-trap-stretch', null);
    const pose = projectPose(athleteAt(motion, 1000), { ...WEBCAM, ...VIEWS['upper-trap-stretch'] }, 1000);
    const { leftShoulder, rightShoulder } = pose.image;
    const image = { ...pose.image, leftShoulder: { ...leftShoulder, x: leftShoulder.x - 20 } };
    expect(leftShoulder.x - rightShoulder.x).toBeGreaterThan(80);
    const { trunkRotation } = measure({ ...pose, image }, 'front', null);
    expect('value' in trunkRotation && Math.abs(trunkRotation.value)).toBeLessThan(8);
  });
});

it('a foot that comes up rises by what it does', () => {
  const motion = motionFor('lat-side-stretch', 'one-foot-up');
  // It goes 30 cm away from a lens 1.1 m up, and so seems to come up more by a fifth of the trunk.
  expect(worstError(motion, 'ankleRise.left', (now) => now.ankleHeight.left)).toBeLessThan(0.2);
  expect(worstError(motion, 'ankleRise.right', (now) => now.ankleHeight.right)).toBeLessThan(0.01);
});

describe('elbows on a door frame, from 38° off', () => {
  const drop: Truth = (now) => -now.elbowElevation.left;

  it.each(['left', 'right'] as const)('are followed as they sink, the %s one', (side) => {
    // A trunk's length seen from a little below its middle, and the far elbow a sixth smaller than the near one.
    expect(worstError(motionFor('doorway-stretch', 'elbows-sink'), `elbowDrop.${side}`, drop)).toBeLessThan(0.1);
  });

  it.each(['left', 'right'] as const)('stay where they are while the chest drops through, the %s one', (side) => {
    const still: Truth = () => 0;
    expect(worstError(motionFor('doorway-stretch', 'chest-drops'), `elbowDrop.${side}`, still)).toBeLessThan(0.1);
    expect(worstError(motionFor('doorway-stretch', 'chest-drops'), 'elbowElevation.left', still)).toBeGreaterThan(0.1);
  });
});
