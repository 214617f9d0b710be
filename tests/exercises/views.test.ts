import { describe, expect, it } from 'vitest';
import { blindSpots } from '../../src/coach/blind-spots';
import type { View } from '../../src/exercises/exercise';
import { measuredExercises, VIEW_MAP } from '../../tools/views/measured';
import { placesOf, type PlaceSights } from '../../tools/views/places';

/** One body and two or three films a place: an error is known to within half as much again. */
const NOISE = 1.5;
/** Of as many measures one falls on either side of its bar by chance. */
const ONE_BY_CHANCE = 1;
/** A place still works that tells so much of what the place asked for tells. */
const MOST = 2 / 3;

type Place = Pick<View, 'azimuthDeg' | 'heightM' | 'distanceM'>;
const PARTS = ['azimuthDeg', 'heightM', 'distanceM'] as const;

const trusted = ({ sights }: PlaceSights): number => sights.filter((sight) => sight.trusted).length;
const told = (place: Place): string => PARTS.map((part) => place[part]).join();

/** How far apart two places are, each part by what a person who follows the picture misses it by. */
const apart = (a: Place, b: Place): number =>
  Math.hypot((a.azimuthDeg - b.azimuthDeg) / 8, (a.heightM - b.heightM) / 0.1, (a.distanceM - b.distanceM) / 0.2);

/** As if the place had been made out without error. */
const certain = (place: Place) => ({
  azimuthDeg: { value: place.azimuthDeg, sigma: 0 },
  heightM: { value: place.heightM, sigma: 0 },
  distanceM: { value: place.distanceM, sigma: 0 },
  lidDeg: { value: 0, sigma: 0 },
});

describe.each(measuredExercises)('the view that $id asks for', ({ id, view, checks }) => {
  const places = placesOf(id, VIEW_MAP);
  const asked = places.toSorted((a, b) => apart(a, view) - apart(b, view))[0] as PlaceSights;
  const subjects = new Set<string>(checks.flatMap((check) => (check.kind === 'measure' ? [check.measure] : [])));

  it('has been measured, or a place that is like it', () => {
    expect(apart(asked, view)).toBeLessThan(1.8);
  });

  it('is the best on the map, or as good', () => {
    const best = Math.max(...places.map(trusted));
    // Two places are compared, each with its own chance.
    expect(trusted(asked)).toBeGreaterThanOrEqual(best - 2 * ONE_BY_CHANCE);
  });

  it('works as far as it is said to', () => {
    const alongOne = places.flatMap((place) => {
      const [part, ...more] = PARTS.filter((one) => place[one] !== asked[one]);
      return part && more.length === 0 ? [{ place, part }] : [];
    });
    const needed = MOST * trusted(asked);
    for (const { place, part } of alongOne) {
      const [from, to] = view.works[part];
      const [at, count] = [told(place), trusted(place)];
      if (place[part] >= from && place[part] <= to)
        expect({ at, works: count >= needed - ONE_BY_CHANCE }).toEqual({ at, works: true });
      else expect({ at, works: count > needed + ONE_BY_CHANCE }).toEqual({ at, works: false });
    }
  });

  it('mutes what errs by more than its own doubt says, and nothing where it is asked for', () => {
    for (const place of places) {
      const blind: readonly string[] = blindSpots(certain(place), view);
      const erring = place.sights
        .filter(({ judgedExcess }) => judgedExcess !== null && judgedExcess > NOISE)
        .map(({ measure }) => measure.split('.')[0] as string)
        .filter((subject) => subjects.has(subject));
      expect({ at: told(place), blind }).toEqual({
        at: told(place),
        blind: expect.arrayContaining([...new Set(erring)]) as unknown,
      });
    }
    for (const off of [-1, 0, 1])
      expect(
        blindSpots(
          certain({
            azimuthDeg: view.azimuthDeg + 8 * off,
            heightM: view.heightM + 0.1 * off,
            distanceM: view.distanceM + 0.2 * off,
          }),
          view,
        ),
      ).toEqual([]);
  });
});
