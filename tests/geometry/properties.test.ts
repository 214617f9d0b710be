import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, type ViewName } from '../../src/geometry/calibration';
import { measure, MEASURES } from '../../src/geometry/measure';
import { estimateView } from '../../src/geometry/view';
import { unseenParts } from '../../src/geometry/visible';
import { enlarged, mirrored, stickPose, type Stick } from './stick';
import { wildPoses } from './wild-poses';

const sticks: fc.Arbitrary<Stick> = fc.record({
  headTo: fc.constantFrom('left' as const, 'right' as const),
  pitch: fc.double({ min: -30, max: 60, noNaN: true }),
  head: fc.double({ min: -60, max: 60, noNaN: true }),
  arm: fc.double({ min: -90, max: 90, noNaN: true }),
  elbow: fc.double({ min: 0, max: 120, noNaN: true }),
  thigh: fc.double({ min: -90, max: 60, noNaN: true }),
  knee: fc.double({ min: 0, max: 120, noNaN: true }),
  lift: fc.double({ min: -20, max: 20, noNaN: true }),
});

const views = fc.constantFrom<ViewName>('side', 'head-oblique', 'front');

describe('measure', () => {
  it('gives every measure as finite numbers or a reason, whatever the pose', () => {
    fc.assert(
      fc.property(wildPoses, wildPoses, views, fc.boolean(), (pose, start, view, calibrated) => {
        const measures = measure(pose, view, calibrated ? calibrate([start], view) : null);
        expect(Object.keys(measures).toSorted()).toEqual([...MEASURES].toSorted());
        for (const reading of Object.values(measures))
          if ('value' in reading) {
            expect(Number.isFinite(reading.value)).toBe(true);
            expect(Number.isFinite(reading.sigma)).toBe(true);
          }
        unseenParts(pose);
        expect(Number.isFinite(estimateView(pose).azimuthDeg ?? 0)).toBe(true);
      }),
    );
  });

  it('reads the mirror image alike, left for right', () => {
    fc.assert(
      fc.property(sticks, sticks, (start, now) => {
        const as = { ...now, headTo: start.headTo };
        const plain = measure(stickPose(as), 'side', calibrate([stickPose(start)], 'side'));
        const turned = measure(mirrored(stickPose(as)), 'side', calibrate([mirrored(stickPose(start))], 'side'));
        for (const id of MEASURES) expectSame(turned[swapped(id)], plain[id]);
      }),
    );
  });

  it('reads a larger picture alike', () => {
    fc.assert(
      fc.property(sticks, fc.double({ min: 0.3, max: 4, noNaN: true }), (now, by) => {
        const plain = measure(stickPose(now), 'side', calibrate([stickPose({ headTo: now.headTo })], 'side'));
        const start = enlarged(stickPose({ headTo: now.headTo }), by);
        const large = measure(enlarged(stickPose(now), by), 'side', calibrate([start], 'side'));
        for (const id of MEASURES) expectSame(large[id], plain[id]);
      }),
    );
  });
});

const swapped = (id: (typeof MEASURES)[number]): (typeof MEASURES)[number] =>
  MEASURES.find((it) => it === id.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left'))) ?? id;

type Reading = ReturnType<typeof measure>['trunkPitch'];

function expectSame(actual: Reading, expected: Reading): void {
  if (!('value' in expected) || !('value' in actual)) {
    expect(actual).toEqual(expected);
    return;
  }
  expect(actual.value).toBeCloseTo(expected.value, 6);
  expect(actual.sigma).toBeCloseTo(expected.sigma, 6);
}
