import type { Band } from '../exercises/exercise';
import type { MeasureId, Measures } from '../geometry/measures';
import { seen, type Reading } from '../geometry/reading';
import type { StartValues } from './start-values';

/**
 * A measure as a band wants it: itself, or its change since the start. Unseen as `uncalibrated` where the start value
 * was not learnt.
 */
export const readingFor = (band: Band, id: MeasureId, measures: Measures, start: StartValues): Reading => {
  const reading = measures[id];
  if (!seen(reading) || band.from === 'zero') return reading;
  const from = start[id];
  if (from === undefined) return { unseen: 'uncalibrated' };
  return { value: reading.value - from.value, sigma: reading.sigma };
};

/** How far the value lies outside the band, in its unit: positive outside, negative the margin to the nearest limit. */
export const overshoot = (band: Band, value: number): number =>
  Math.max(
    band.above === undefined ? -Infinity : value - band.above,
    band.below === undefined ? -Infinity : band.below - value,
  );

/**
 * How far the value lies inside limits that it is wanted in (`above` its lower, `below` its upper one): negative is by
 * how much it misses.
 */
export const inside = (band: Band, value: number): number =>
  Math.min(
    band.above === undefined ? Infinity : value - band.above,
    band.below === undefined ? Infinity : band.below - value,
  );

/**
 * The room that a check has before it fires, in the measure's unit: half the zone for two limits, else the limit's own
 * size. The uncertainty of a measure must be small against it for the check to be judged at all.
 */
export const tolerance = (band: Band): number => {
  const { above, below } = band;
  if (above !== undefined && below !== undefined) return Math.abs(above - below) / 2;
  return Math.abs(above ?? below ?? Infinity);
};
