import { describe, expect, it } from 'vitest';
import { bodyFromSeed } from '../../src/athlete/body';
import { WEBCAM } from '../../src/athlete/camera';
import type { MotionFault } from '../../src/athlete/fault';
import { athleteAt, motionOf, scheduleFor } from '../../src/athlete/motion';
import { projectPose } from '../../src/athlete/project';
import { trueMeasures, type TrueMeasures } from '../../src/athlete/truth-measures';
import { calibrate } from '../../src/geometry/calibration';
import { measure } from '../../src/geometry/measure';
import type { MeasureId } from '../../src/geometry/measures';
import { seen } from '../../src/geometry/reading';
import { SIDES } from '../../src/pose/pose';

interface Place {
  readonly azimuthDeg: number;
  readonly heightM: number;
  readonly seed: number;
}

/** From where the reverse fly is seen: either side, near straight ahead and far from it, lens low and high. */
const PLACES: readonly Place[] = [
  { azimuthDeg: 35, heightM: 1.1, seed: 21 },
  { azimuthDeg: -35, heightM: 1.1, seed: 22 },
  { azimuthDeg: 25, heightM: 0.8, seed: 23 },
  { azimuthDeg: 45, heightM: 1.4, seed: 24 },
];

/** Measures and truth in the start pose and at the top of one rep of a reverse fly. */
function fly({ azimuthDeg, heightM, seed }: Place, fault: MotionFault | null) {
  const motion = motionOf({ exercise: 'reverse-fly', body: bodyFromSeed(seed), seed, reps: 1, fault, faultSize: 0.5 });
  const camera = { ...WEBCAM, azimuthDeg, heightM, distanceM: 2.3 };
  const topMs = scheduleFor(motion).reps[0]?.topMs ?? NaN;
  const see = (timeMs: number) => projectPose(athleteAt(motion, timeMs), camera, timeMs);
  const calibration = calibrate([500, 700, 900].map(see), 'front');
  const at = (timeMs: number) => ({
    read: measure(see(timeMs), 'front', calibration),
    truly: trueMeasures(athleteAt(motion, timeMs)),
  });
  const [start, top] = [at(700), at(topMs)];
  const valueOf = ({ read }: typeof top, id: MeasureId): number => {
    const reading = read[id];
    return seen(reading) ? reading.value : NaN;
  };
  return {
    at: (id: MeasureId) => valueOf(top, id),
    change: (id: MeasureId) => valueOf(top, id) - valueOf(start, id),
    truly: (of: (now: TrueMeasures) => number) => of(top.truly) - of(start.truly),
  };
}

describe.each(PLACES)('hinged, seen from $azimuthDeg° and $heightM m', (place) => {
  const clean = fly(place, null);

  it('both hands come up by an arm, and the trunk stays', () => {
    for (const side of SIDES) expect(clean.change(`wristRise.${side}`)).toBeGreaterThan(1);
    expect(Math.abs(clean.change('trunkRecline'))).toBeLessThan(5);
  });

  it('a trunk that comes up is told by at least three quarters, and is no lifted head', () => {
    const up = fly(place, 'straightens-up');
    const truly = up.truly((now) => -now.trunkTilt);
    expect(truly).toBeGreaterThan(15);
    expect(up.change('trunkRecline')).toBeGreaterThan(0.75 * truly);
    expect(Math.abs(up.change('headPitch'))).toBeLessThan(12);
  });

  it('a head that lifts is told to a third, and one that stays is level', () => {
    const up = fly(place, 'head-up');
    const truly = up.truly((now) => now.headPitch);
    expect(truly).toBeGreaterThan(25);
    expect(Math.abs(up.change('headPitch') - truly)).toBeLessThan(truly / 3);
    expect(Math.abs(clean.change('headPitch'))).toBeLessThan(8);
  });

  it('elbows that bend do so by at least three quarters, and fixed ones by little', () => {
    const bent = fly(place, 'elbows-bent');
    for (const side of SIDES) {
      const truly = bent.truly((now) => now.elbowFlexion[side]);
      expect(bent.change(`elbowFlexion.${side}`)).toBeGreaterThan(0.75 * truly);
      expect(Math.abs(clean.change(`elbowFlexion.${side}`))).toBeLessThan(18);
    }
  });

  it('arms in a T are even however high the lens is, and one that is lower shows with its side', () => {
    expect(Math.abs(clean.at('armEvenness'))).toBeLessThan(0.11);
    const lower = fly(place, 'one-arm-lower');
    const truly = lower.truly((now) => now.armLift.left - now.armLift.right);
    expect(Math.abs(lower.at('armEvenness'))).toBeGreaterThan(0.14);
    expect(Math.sign(lower.at('armEvenness'))).toBe(Math.sign(truly));
  });
});
