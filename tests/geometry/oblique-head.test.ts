import { describe, expect, it } from 'vitest';
import { DEFAULT_BODY } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import type { MotionFault } from '../../src/athlete/fault';
import { athleteAt, durationOf, motionOf } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { VIEWS } from '../../src/athlete/spec';
import { trueMeasures } from '../../src/athlete/truth-measures';
import { calibrate } from '../../src/geometry/calibration';
import { measure } from '../../src/geometry/measure';

const START_MS = 1500;

/** Readings and true joints of a reverse fly over its film, seen from this azimuth. */
function fly(fault: MotionFault | null, azimuthDeg: number) {
  const motion = motionOf({ exercise: 'reverse-fly', body: DEFAULT_BODY, seed: 3, reps: 1, fault, faultSize: 0.6 });
  const see = (ms: number) =>
    projectPose(athleteAt(motion, ms), { ...WEBCAM, ...VIEWS['reverse-fly'], azimuthDeg }, ms);
  const calibration = calibrate([see(1000), see(START_MS)], 'front');
  const read = (ms: number): number => {
    const { headPitch } = measure(see(ms), 'front', calibration);
    return 'value' in headPitch ? headPitch.value : NaN;
  };
  const truly = (ms: number): number => trueMeasures(athleteAt(motion, ms)).headPitch;
  const times = Array.from({ length: 40 }, (_, i) => (i * durationOf(motion)) / 40);
  return times.map((ms) => ({ read: read(ms) - read(START_MS), truly: truly(ms) - truly(START_MS) }));
}

describe.each([28, 35, 42, -35])('the head of somebody hinged, seen from %d° to one side', (azimuthDeg) => {
  it('is known to lift by about as much as it does', () => {
    const seen = fly('head-up', azimuthDeg);
    expect(Math.max(...seen.map(({ truly }) => truly))).toBeGreaterThan(30);
    for (const { read, truly } of seen) expect(Math.abs(read - truly)).toBeLessThan(9);
  });

  it('seems to lift by no more than 9° while it goes along with arms and trunk', () => {
    for (const fault of [null, 'elbows-bent', 'straightens-up'] as const)
      for (const { read } of fly(fault, azimuthDeg)) expect(read).toBeLessThan(9);
  });
});
