import { crossing, type Point, type Sample } from './sample';
import { mean } from './statistics';

/** How one channel of a movement went out. */
export interface WayOut {
  /** How long it took, estimated from its middle part. */
  readonly ms: number;
  /** Its height over the noise at rest: how far `ms` can be trusted. */
  readonly clearness: number;
  /** What its readings may have been off by on the way, one standard deviation, over the height. */
  readonly doubt: number;
}

/** The movement has begun where a tenth of its way is behind it: below that, noise decides. */
export const START_LEVEL = 0.1;
/**
 * The way out is timed between 20 and 80 % of the height, clear of rest and of the top, where noise and a swaying hold
 * decide. A reaching movement spends 0.347 of its time there (minimum jerk, Flash & Hogan 1985).
 */
const OUT_FROM = 0.2;
const OUT_TO = 0.8;
const OUT_SHARE = 0.347;
/** Past this share of the height the way out is behind. */
const ALL_OUT = 0.9;
/**
 * Read with more doubt than this share of the height the crossings are anywhere: arms that truly took 1.3 s and more to rise
 * came out at 0.2–0.6 s where they were read with doubts of 0.18–0.28, jerks of 0.4 s right with up to 0.13 (rendered
 * athlete, T and Y).
 */
const VAGUE_SHARE = 0.17;

interface Seen extends Point {
  readonly sigma: number;
}

/**
 * The way out of one channel; null where it was not seen all the way from below 20 % of `height`, or too vaguely.
 * `samples`: from before the movement on; `noise`: of the movement as a whole at rest,
 * one standard deviation.
 */
export function wayOut(samples: readonly Sample[], channel: number, height: number, noise: number): WayOut | null {
  const value = (sample: Sample): number | null => sample.channels[channel] ?? null;
  const top = samples.reduce((best, sample) =>
    (value(sample) ?? -Infinity) > (value(best) ?? -Infinity) ? sample : best,
  );
  const upTo = samples.slice(0, samples.indexOf(top) + 1);
  const from = upTo.findLastIndex((sample) => (value(sample) ?? Infinity) <= START_LEVEL * height);
  const way = upTo.slice(Math.max(0, from));
  const out = way.slice(0, way.findIndex((sample) => (value(sample) ?? 0) > ALL_OUT * height) + 1);
  const rising = out.map((sample) => seenIn(sample, channel)).filter((point) => point !== null);
  if (rising.length < out.length || (rising[0]?.value ?? Infinity) >= OUT_FROM * height) return null;
  const doubt = mean(rising.map(({ sigma }) => sigma)) / height;
  if (doubt > VAGUE_SHARE) return null;
  return {
    ms: msBetween(rising, OUT_FROM * height, OUT_TO * height) / OUT_SHARE,
    clearness: height / Math.max(noise, 1e-9),
    doubt,
  };
}

function seenIn({ timeMs, channels, doubts }: Sample, channel: number): Seen | null {
  const value = channels[channel] ?? null;
  return value === null ? null : { timeMs, value, sigma: doubts[channel] ?? 0 };
}

/** ms spent between two levels: noise adds to it as often as it takes away. */
const msBetween = (way: readonly Point[], low: number, high: number): number =>
  way.slice(1).reduce((spent, to, i) => {
    const from = way[i] as Point;
    return spent + Math.abs(crossing(from, to, high) - crossing(from, to, low));
  }, 0);
