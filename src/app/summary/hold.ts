import type { Fault, HoldBreak, HoldResult } from '../../coach/events';

/** A stretch of a hold, in s from the clock's start: held, or the clock stopped. */
export interface Stretch {
  readonly fromS: number;
  readonly toS: number;
  readonly held: boolean;
}

/** A hold from its start to its end, stretch by stretch. */
export function stretchesOf({ startMs, heldMs, breaks }: HoldResult): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = startMs;
  for (const one of breaks) {
    stretches.push(stretch(startMs, at, one.startMs, true), stretch(startMs, one.startMs, one.endMs, false));
    at = one.endMs;
  }
  const heldSoFar = stretches.filter(({ held }) => held).reduce((sum, { fromS, toS }) => sum + toS - fromS, 0);
  stretches.push(stretch(startMs, at, at + Math.max(0, heldMs - heldSoFar * 1000), true));
  return stretches.filter(({ fromS, toS }) => toS > fromS);
}

const stretch = (startMs: number, from: number, to: number, held: boolean): Stretch => ({
  fromS: (from - startMs) / 1000,
  toS: (to - startMs) / 1000,
  held,
});

/** Something that happened, with all the times at which it did, in s from the clock's start. */
export interface Happened<T> {
  readonly what: T;
  readonly atS: readonly number[];
}

/** Why the clock stood still, each reason with when. */
export const breaksOf = ({ startMs, breaks }: HoldResult): readonly Happened<HoldBreak['why']>[] =>
  gathered(breaks, startMs, ({ why }) => JSON.stringify(why)).map(({ what, atS }) => ({ what: what.why, atS }));

/** The faults of form, each with when. */
export const holdFaultsOf = ({ startMs, faults }: HoldResult): readonly Happened<Fault>[] =>
  gathered(
    faults.map((fault) => ({ ...fault, startMs: fault.atMs })),
    startMs,
    ({ check, side }) => `${check} ${side ?? ''}`,
  );

function gathered<T extends { readonly startMs: number }>(
  all: readonly T[],
  fromMs: number,
  keyOf: (one: T) => string,
): readonly Happened<T>[] {
  const firsts = all.filter((one, i) => all.findIndex((other) => keyOf(other) === keyOf(one)) === i);
  const atS = (first: T): readonly number[] =>
    all.filter((one) => keyOf(one) === keyOf(first)).map(({ startMs }) => Math.max(0, startMs - fromMs) / 1000);
  return firsts.map((first) => ({ what: first, atS: atS(first) }));
}
