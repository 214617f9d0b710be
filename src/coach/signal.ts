import type { Count } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import { seen, type UnseenBecause } from '../geometry/reading';
import type { Side } from '../pose/pose';
import type { StartValues } from './start-values';
import { partsOf } from './subject';

/** The count's measure in one frame, as change since the start pose: one channel, or one for each side. */
export type Signal =
  | {
      readonly channels: readonly number[];
      /** One standard deviation of the noisiest channel, slips left out, and with them. */
      readonly noise: number;
      readonly spread: number;
    }
  | { readonly unseen: UnseenBecause };

/** Reads the signal. Every side must be seen, since every side must reach range. */
export const signalOf = (count: Count, measures: Measures, start: StartValues): Signal => {
  const channels: number[] = [];
  let noise = 0;
  let spread = 0;
  for (const { id } of partsOf(count.measure)) {
    const reading = measures[id];
    const from = start[id];
    if (!seen(reading)) return reading;
    if (from === undefined) return { unseen: 'uncalibrated' };
    channels.push(reading.value - from.value);
    noise = Math.max(noise, from.noise);
    spread = Math.max(spread, from.spread);
  }
  return { channels, noise, spread };
};

/** The doubt of the count's measure on the side that is seen worse, one standard deviation; Infinity where it is unseen. */
export const countSigma = (count: Count, measures: Measures): number =>
  Math.max(
    ...partsOf(count.measure).map(({ id }) => {
      const reading = measures[id];
      return seen(reading) ? reading.sigma : Infinity;
    }),
  );

/** The side of a channel of this count, if it is a sided one. */
export const sideOf = (count: Count, channel: number): Side | undefined => partsOf(count.measure)[channel]?.side;
