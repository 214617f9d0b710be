import type { Limb, LimbSight, MutedBecause } from '../coach/events';
import type { Subject } from '../exercises/exercise';

/** Why a rep rests on thin evidence: its movement was hard to make out, or most of its form could not be judged. */
export type ThinBecause = 'count' | 'form';

/** How the app owns what it cannot see, while a set runs and after it. */
export interface SightWords {
  /** What each measure is of, as a label. */
  readonly names: Readonly<Record<Subject, string>>;
  /** The same of the checks on how fast a rep is. */
  readonly tempo: string;
  /** Why a check is not judged, to follow its name and a colon. */
  readonly because: (because: MutedBecause, subject: Subject) => string;
  /** The little figure in words. */
  readonly figure: (limbs: Readonly<Record<Limb, LimbSight>>) => string;
  /** What the figure's lines mean. */
  readonly key: Readonly<Record<LimbSight, string>>;
  /** The letter at each hand of the figure. */
  readonly sides: Readonly<Record<'left' | 'right', string>>;
  /** How many things are not judged, as the heading of their list. */
  readonly muted: (n: number) => string;
  // After the set
  readonly title: string;
  /** Every rep and every check was seen well enough. */
  readonly enough: string;
  /** Some reps, by number, or all of them. */
  readonly thin: (reps: readonly number[], all: boolean, because: ThinBecause) => string;
  readonly thinRep: Readonly<Record<ThinBecause, string>>;
  /** Names of what was not judged in one rep. */
  readonly notJudged: (names: readonly string[]) => string;
  /** Of what was not judged: a share of the reps' time, 0–1. */
  readonly mutedShare: (name: string, share: number) => string;
  /** The same of a set kept without its share. */
  readonly mutedSeconds: (name: string, seconds: number) => string;
}
