import type { Range, View } from '../exercises/exercise';
import { seen, type Reading } from '../geometry/reading';
import type { LensPlace } from '../geometry/view-place';
import type { LensMove } from './events';

/** A place counts as outside only where it is so nineteen times of twenty: this many standard deviations, to one side. */
const SURE = 1.64;

/**
 * Past so many degrees off the picture's middle hands that lift or a head that rises may leave it: a picture of 16:9
 * shows 20° above its middle, of which a body on its knees takes 10.
 */
const LID: Range = [-10, 10];

/** What to do about the laptop, the one thing that matters most; null where it may stay or nobody can say. */
export function lensMove(place: LensPlace, { works }: View): LensMove | null {
  const off = (reading: Reading, range: Range, below: LensMove, above: LensMove): LensMove | null =>
    side(reading, range, { below, above });
  return (
    off(eitherFlank(place.azimuthDeg), works.azimuthDeg, 'flankward', 'headward') ??
    off(place.heightM, works.heightM, 'higher', 'lower') ??
    off(place.distanceM, works.distanceM, 'farther', 'nearer') ??
    off(place.lidDeg, LID, 'lid-down', 'lid-up')
  );
}

function side<T>(reading: Reading, [from, to]: Range, { below, above }: { below: T; above: T }): T | null {
  if (!seen(reading)) return null;
  const doubt = SURE * reading.sigma;
  if (reading.value + doubt < from) return below;
  return reading.value - doubt > to ? above : null;
}

const eitherFlank = (azimuth: Reading): Reading =>
  seen(azimuth) ? { ...azimuth, value: Math.abs(azimuth.value) } : azimuth;
