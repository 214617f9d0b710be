import { describe, expect, it } from 'vitest';
import type { MotionFault } from '../../src/athlete/fault';
import { trueMeasures } from '../../src/athlete/truth-measures';
import { measure } from '../../src/geometry/measure';
import { estimateView } from '../../src/geometry/view';
import { unseenParts } from '../../src/geometry/visible';
import { agreement, perform, startPose } from './athlete-bench';

describe.each([70, 90, 110, -80])('lens at %d° from the head', (azimuthDeg) => {
  const near = azimuthDeg > 0 ? 'left' : 'right';
  const off = Math.abs(Math.abs(azimuthDeg) - 90);

  it('knows the flank and the view, and sees all of the body', () => {
    const pose = startPose({ exercise: 'quadruped-plus', azimuthDeg });
    const estimate = estimateView(pose);
    expect(estimate).toMatchObject({ view: azimuthDeg === 70 ? 'unknown' : 'side', nearSide: near }); // 70° may yet be oblique
    expect(Math.abs((estimate.azimuthDeg ?? 0) - azimuthDeg)).toBeLessThan(5);
    expect(unseenParts(pose)).toEqual([]);
  });

  it('follows the thorax between the arms through clean reps, at 1 px of noise', () => {
    const run = perform({ exercise: 'quadruped-plus', azimuthDeg, pixels: 1 });
    const { correlation, rms, seen } = agreement(
      run,
      (m) => m.thoraxSink,
      (figure) => trueMeasures(figure).thoraxSink,
    );
    expect(correlation).toBeGreaterThan(0.95);
    expect(rms).toBeLessThan(0.02);
    expect(seen).toBe(1);
  });

  it('follows the thorax forward to a wall, and not a body that sways between hands and feet', () => {
    const following = (fault?: MotionFault) =>
      agreement(
        perform({ exercise: 'wall-push-plus', azimuthDeg, pixels: 1, ...(fault && { fault }) }),
        (m) => m.thoraxSink,
        (figure) => trueMeasures(figure).thoraxSink,
      );
    const { correlation, rms, seen } = following();
    expect(correlation).toBeGreaterThan(0.95);
    expect(rms).toBeLessThan(0.02);
    expect(seen).toBe(1);
    expect(following('rocking').rms).toBeLessThan(0.02);
  });

  it('follows a trunk that folds forwards from upright', () => {
    const run = perform({ exercise: 'chest-opener', azimuthDeg, fault: 'chest-drops', pixels: 1 });
    const { correlation, rms } = agreement(
      run,
      (m) => m.trunkTilt,
      (figure) => trueMeasures(figure).trunkTilt,
    );
    expect(correlation).toBeGreaterThan(0.99);
    expect(rms).toBeLessThan(2);
  });

  it('follows a head that juts forwards, and not one on a trunk that folds', () => {
    const following = (fault: MotionFault) =>
      agreement(
        perform({ exercise: 'chest-opener', azimuthDeg, fault, pixels: 1 }),
        (m) => m.headProtraction,
        (figure) => trueMeasures(figure).headProtraction,
      );
    expect(following('head-pokes').correlation).toBeGreaterThan(0.95);
    expect(following('head-pokes').rms).toBeLessThan(0.02);
    expect(following('chest-drops').rms).toBeLessThan(0.02);
  });

  it('places the head over the shoulders alike, whichever of them is taken for the near one', () => {
    const pose = startPose({ exercise: 'chest-opener', azimuthDeg });
    const protraction = [-1, 1].map((nearer) => {
      const behind = { ...pose.image.leftShoulder, z: nearer * 1000 };
      return measure({ ...pose, image: { ...pose.image, leftShoulder: behind } }, 'side', null).headProtraction;
    });
    expect(protraction[0]).toHaveProperty('value');
    expect(protraction[1]).toMatchObject({ value: expect.closeTo((protraction[0] as { value: number }).value, 1) });
  });

  it('follows a head that lifts', () => {
    const run = perform({ exercise: 'quadruped-plus', azimuthDeg, fault: 'head-up' });
    const { correlation, rms } = agreement(
      run,
      (m) => m.headPitch,
      (figure) => trueMeasures(figure).headPitch,
    );
    expect(correlation).toBeGreaterThan(0.98);
    expect(rms).toBeLessThan(off > 10 ? 5 : 3);
  });

  it('does not take a sagging spine for a lifted head', () => {
    const run = perform({ exercise: 'quadruped-plus', azimuthDeg, fault: 'sag' });
    const { rms } = agreement(
      run,
      (m) => m.headPitch,
      (figure) => trueMeasures(figure).headPitch,
    );
    expect(rms).toBeLessThan(9);
  });

  it('follows a bending elbow', () => {
    const run = perform({ exercise: 'quadruped-plus', azimuthDeg, fault: 'elbows-bent' });
    const { correlation, rms } = agreement(
      run,
      (m) => m[`elbowFlexion.${near}`],
      (figure) => trueMeasures(figure).elbowFlexion[near],
    );
    expect(correlation).toBeGreaterThan(0.98);
    expect(rms).toBeLessThan(off > 10 ? 5 : 3);
  });

  it('follows the trunk as it lifts off the floor', () => {
    const run = perform({ exercise: 'prone-extension', azimuthDeg });
    const { correlation, rms } = agreement(
      run,
      (m) => m.trunkPitch,
      (figure) => trueMeasures(figure).trunkPitch,
    );
    expect(correlation).toBeGreaterThan(0.99);
    expect(rms).toBeLessThan(1.5);
  });

  it('follows the shoulders down between the elbows on the chair', () => {
    const run = perform({ exercise: 'chair-thoracic-extension', azimuthDeg, pixels: 1 });
    const opened = agreement(
      run,
      (m) => m.trunkArmAngle,
      (figure) => trueMeasures(figure).trunkArmAngle,
    );
    const dropped = agreement(
      run,
      (m) => m.shoulderDrop,
      (figure) => -trueMeasures(figure).shoulderHeight,
    );
    expect(opened.correlation).toBeGreaterThan(0.95);
    expect(opened.rms).toBeLessThan(3);
    expect(dropped.correlation).toBeGreaterThan(0.95);
    expect(dropped.rms).toBeLessThan(0.03);
  });
});

describe('the mid-trunk contour', () => {
  it.each([undefined, 'cat-cow', 'sag'] as const)('follows the waist and nothing else: %s', (fault) => {
    const run = perform({ exercise: 'quadruped-plus', azimuthDeg: 90, ...(fault && { fault }) });
    const { rms } = agreement(
      run,
      (m) => m.midTrunkContour,
      (figure) => trueMeasures(figure).midTrunk,
    );
    expect(rms).toBeLessThan(0.025);
  });

  it.each(['cat-cow', 'sag'] as const)('tells how far the back hollows, and nothing while it rounds: %s', (fault) => {
    const run = perform({ exercise: 'quadruped-plus', azimuthDeg: 90, fault });
    const { rms } = agreement(
      run,
      (m) => m.midTrunkHollow,
      (figure) => Math.max(0, trueMeasures(run.start).midTrunk - trueMeasures(figure).midTrunk),
    );
    expect(rms).toBeLessThan(0.025);
  });
});
