import type { MeasureId, Measures } from '../geometry/measures';
import { seen } from '../geometry/reading';
import { deviation, median, robustDeviation } from './statistics';

/** What each measure read while the start pose was held; those that were mostly unseen are missing. */
export type StartValues = Readonly<Partial<Record<MeasureId, StartValue>>>;

export interface StartValue {
  /** Median, in the measure's unit. */
  readonly value: number;
  /** Standard deviation about it, in the measure's unit: the noise of this person in this room, slips left out. */
  readonly noise: number;
  /** The same with all slips. */
  readonly spread: number;
}

/** Learns the start values from the measures of the held pose. A measure must be seen in at least half of the frames. */
export const startValues = (held: readonly Measures[]): StartValues => {
  const ids = Object.keys(held[0] ?? {}) as MeasureId[];
  const learnt: Partial<Record<MeasureId, StartValue>> = {};
  for (const id of ids) {
    const values = held.map((measures) => measures[id]).filter(seen);
    if (values.length * 2 < held.length) continue;
    const numbers = values.map((reading) => reading.value);
    learnt[id] = { value: median(numbers), noise: robustDeviation(numbers), spread: deviation(numbers) };
  }
  return learnt;
};
