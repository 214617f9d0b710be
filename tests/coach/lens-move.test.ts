import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LensMove } from '../../src/coach/events';
import { lensMove } from '../../src/coach/lens-move';
import { exercises } from '../../src/exercises';
import { proneTRaise } from '../../src/exercises/prone-t-raise';
import { quadrupedPlus } from '../../src/exercises/quadruped-plus';
import type { LensPlace } from '../../src/geometry/view-place';

interface Place {
  readonly azimuthDeg: number;
  readonly heightM: number;
  readonly distanceM: number;
  readonly lidDeg?: number;
}

/** A place known to within a twentieth or so. */
const at = ({ azimuthDeg, heightM, distanceM, lidDeg = 0 }: Place): LensPlace => ({
  azimuthDeg: { value: azimuthDeg, sigma: 4 },
  heightM: { value: heightM, sigma: 0.1 },
  distanceM: { value: distanceM, sigma: 0.1 },
  lidDeg: { value: lidDeg, sigma: 1 },
});

const { view } = proneTRaise;

describe('what to do about the laptop', () => {
  it.each(exercises)('is nothing where $id asks for it, on either flank', (exercise) => {
    expect(lensMove(at(exercise.view), exercise.view)).toBeNull();
    expect(lensMove(at({ ...exercise.view, azimuthDeg: -exercise.view.azimuthDeg }), exercise.view)).toBeNull();
  });

  it.each<[LensMove, Partial<Place>]>([
    ['headward', { azimuthDeg: 75 }],
    ['headward', { azimuthDeg: -170 }],
    ['flankward', { azimuthDeg: 0 }],
    ['flankward', { azimuthDeg: -5 }],
    ['higher', { heightM: 0.4 }],
    ['lower', { heightM: 1.9 }],
    ['farther', { distanceM: 1 }],
    ['nearer', { distanceM: 4 }],
    ['lid-up', { lidDeg: 15 }],
    ['lid-down', { lidDeg: -15 }],
  ])('is %s before a T at %o', (move, change) => {
    expect(lensMove(at({ ...view, ...change }), view)).toBe(move);
  });

  it('is one thing at a time: first round the body, then up, then away, then the lid', () => {
    const wrong = { azimuthDeg: 90, heightM: 0.2, distanceM: 5, lidDeg: 20 };
    const fixed = (keys: readonly (keyof Place)[]): LensMove | null =>
      lensMove(
        at({ ...wrong, ...Object.fromEntries(keys.map((key) => [key, at(view)[key] && { ...view, lidDeg: 0 }[key]])) }),
        view,
      );
    expect(fixed([])).toBe('headward');
    expect(fixed(['azimuthDeg'])).toBe('higher');
    expect(fixed(['azimuthDeg', 'heightM'])).toBe('nearer');
    expect(fixed(['azimuthDeg', 'heightM', 'distanceM'])).toBe('lid-up');
    expect(fixed(['azimuthDeg', 'heightM', 'distanceM', 'lidDeg'])).toBeNull();
  });

  it('is nothing where the place is not known or in doubt', () => {
    const doubtful = { value: 0.5, sigma: 0.4 };
    expect(lensMove({ ...at(view), heightM: doubtful }, view)).toBeNull();
    const unseen = { unseen: 'view' } as const;
    const nowhere = { azimuthDeg: unseen, heightM: unseen, distanceM: unseen, lidDeg: unseen };
    expect(lensMove(nowhere, view)).toBeNull();
  });

  it('is the same from the other flank', () => {
    const places = fc.record({
      azimuthDeg: fc.double({ min: -180, max: 180, noNaN: true }),
      heightM: fc.double({ min: 0, max: 3, noNaN: true }),
      distanceM: fc.double({ min: 0.5, max: 6, noNaN: true }),
      lidDeg: fc.double({ min: -20, max: 20, noNaN: true }),
    });
    fc.assert(
      fc.property(places, (place) => {
        const turned = { ...place, azimuthDeg: -place.azimuthDeg };
        expect(lensMove(at(turned), quadrupedPlus.view)).toBe(lensMove(at(place), quadrupedPlus.view));
      }),
    );
  });
});
