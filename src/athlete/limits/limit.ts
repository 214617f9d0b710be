import type { Side } from '../../pose/pose';
import type { TrueMeasures } from '../truth-measures';

/** The true measures of one moment. */
export type Now = TrueMeasures;

/** A limit that the movement must not pass, on how far one moment lies past the start pose or past zero. */
export interface Limit {
  /** The check that ought to notice. */
  readonly id: string;
  /** The measure that is limited, in this frame. `null`: not judged at this moment. */
  readonly value: (now: Now, start: Now, side: Side) => number;
  readonly above: number;
  /** It is a fault once it has lasted this long, in ms. */
  readonly forMs: number;
  /** Judged on each side by itself. */
  readonly sided?: true;
  /** It was another movement, and no rep; or, of a hold, the posture has been left. */
  readonly voids?: true;
}

/** What counts as a rep: every one of these must change by so much from the start pose. */
export interface Range {
  readonly value: (now: Now, start: Now) => number;
  readonly floor: number;
}

/** A way round that the movement must not take, judged by the loop that two measures draw over a rep. */
export interface TurnLimit {
  /** The check that ought to notice. */
  readonly id: string;
  /** What is greater on the way down than on the way up of a rep as it should be. */
  readonly across: (now: Now) => number;
  /** It is a fault where it is less by so much, a mean over the height. */
  readonly by: number;
}

export interface TrueLimits {
  /** The first is the one whose own range is learnt. */
  readonly counts: readonly [Range, ...Range[]];
  readonly limits: readonly Limit[];
  /** How long the first must stay above what counts, in ms; absent: a moment. */
  readonly topHeldMs?: number;
  /** Which way round; a rep that goes the other is no rep. Absent: any way. */
  readonly turn?: TurnLimit;
  /** Shortest way out in ms; null where speed is not judged. */
  readonly fastestOutMs: number | null;
}

/** Share of the person's own range that a rep must reach (catalogue, "own range"). */
export const OWN_SHARE = 0.6;
