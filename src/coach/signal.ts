import type { Count } from '../exercises/exercise';
import type { Measures } from '../geometry/measures';
import { seen, type Reading, type UnseenBecause } from '../geometry/reading';
import type { Side } from '../pose/pose';
import type { StartValue, StartValues } from './start-values';
import { partsOf } from './subject';

/** One value for each channel of a signal, null where it is unseen. */
export type Channels = readonly (number | null)[];

/** Those that are seen. */
export const seenOf = (channels: Channels): number[] => channels.filter((value) => value !== null);

/**
 * The count's measure in one frame, as change since the start pose: one channel, or one for each side, and one at least is
 * seen. Of two arms the one that is seen tells when a movement begins and ends: who lies with the far arm hidden lifts it
 * into sight.
 */
export interface SeenSignal {
  readonly channels: Channels;
  /** Why one is unseen, where one is. */
  readonly partly: UnseenBecause | null;
  /** What each channel's reading may be off by, one standard deviation. */
  readonly doubts: readonly number[];
  /** How much it trembles at rest: one standard deviation of the noisiest channel, slips left out. */
  readonly noise: number;
  /** The same with the network's slips: what single moments can be trusted to. */
  readonly spread: number;
  /** The same of the channels' mean, with slips. Two arms' marks tremble each for itself. */
  readonly meanSpread: number;
}

export type Signal = SeenSignal | { readonly unseen: UnseenBecause };

/** Reads the signal. */
export const signalOf = (count: Count, measures: Measures, start: StartValues): Signal => {
  const read = partsOf(count.measure).map(({ id }) => changeOf(measures[id], start[id]));
  const partly = read.find((channel) => 'unseen' in channel)?.unseen ?? null;
  const told = read.filter((channel) => 'change' in channel);
  if (told.length === 0) return { unseen: partly ?? 'uncalibrated' };
  const spreads = told.map(({ from }) => from.spread);
  return {
    channels: read.map((channel) => ('change' in channel ? channel.change : null)),
    partly,
    doubts: read.map((channel) => ('change' in channel ? channel.sigma : 0)),
    noise: Math.max(...told.map(({ from }) => from.noise)),
    spread: Math.max(...spreads),
    meanSpread: Math.hypot(...spreads) / spreads.length,
  };
};

/** One channel: its change since the start pose, or why there is none. */
const changeOf = (reading: Reading, from: StartValue | undefined) => {
  if (!seen(reading)) return reading;
  return from ? { change: reading.value - from.value, sigma: reading.sigma, from } : UNCALIBRATED;
};
const UNCALIBRATED = { unseen: 'uncalibrated' } as const;

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
