import type { SetRecord } from '../../history/record';

/** Two sets of one exercise lie so near to each other, in ms, that they are two sides of one. */
const TOGETHER_MS = 20 * 60_000;

/** The set on the other side that goes with this one: of the same performer, the nearest in time; null without one. */
export function otherSideOf({ by, startedAt, result }: SetRecord, all: readonly SetRecord[]): SetRecord | null {
  const apart = (one: SetRecord): number => Math.abs(one.startedAt - startedAt);
  const others = all.filter(
    (one) =>
      one.by === by &&
      one.result.exercise === result.exercise &&
      one.result.side !== undefined &&
      result.side !== undefined &&
      one.result.side !== result.side &&
      apart(one) < TOGETHER_MS,
  );
  return others.toSorted((a, b) => apart(a) - apart(b))[0] ?? null;
}
